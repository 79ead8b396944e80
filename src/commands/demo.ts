import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { type Furnished, furnish } from '../demo/furnish.ts'
import { paths } from '../web/paths.ts'
import { listen } from './listen.ts'
import { openOffice } from './open-office.ts'
import { type Command, fail } from './run-command.ts'
import { untilStopped } from './until-stopped.ts'

export const command: Command = {
  says: 'Serves a demonstration office of invented people, in a fresh temporary folder or in an empty one that is named.',
  usage: 'demo [--port PORT] [--data DIR] [--json]',
  options: { port: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values }) => {
    const dataDir =
      typeof values['data'] === 'string' ? values['data'] : mkdtempSync(join(tmpdir(), 'anteroom-demo-'))
    // An office that is in use must never be filled with invented people.
    if (!isEmpty(dataDir)) return fail(1, `${dataDir} is not empty: name a new folder for the demonstration`)
    const port = typeof values['port'] === 'string' ? values['port'] : process.env['PORT']
    const settings = {
      DATA_DIR: dataDir,
      ...(port ? { PORT: port } : {}),
      ...(process.env['HOST'] ? { HOST: process.env['HOST'] } : {}),
    }
    const office = await openOffice(settings)
    try {
      const furnished = await furnish(office.db, office.keys, Date.now())
      const now = () => Date.now()
      const { db, keys } = office
      const at = (listening: number) => `http://localhost:${listening}`
      const open = await listen(office.host, office.port, (listening) =>
        createApp({ db, keys, baseUrl: at(listening), now, demo: true }),
      )
      tell(at(open.port), furnished, values['json'] === true)
      await untilStopped(open.close)
      return 0
    } finally {
      office.close()
    }
  },
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    // Not there yet: it will be made.
    return true
  }
}

function tell(url: string, { accounts, feedToken }: Furnished, json: boolean): void {
  const feed = `${url}${paths.feed(feedToken)}`
  if (json) {
    console.log(JSON.stringify({ url, accounts, feed }))
    return
  }
  const lines = accounts.map((one) => `  ${one.role.padEnd(14)} ${one.email.padEnd(28)} ${one.password}`)
  console.log(
    `The demonstration office is open. Click here: ${url}\n\nSign in as\n${lines.join('\n')}\n\nThe advocate’s calendar: ${feed}\n\nTo close it: Ctrl+C`,
  )
}
