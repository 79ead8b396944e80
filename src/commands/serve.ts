import { ensureInvitation } from '../access/people/first-administrator.ts'
import { createApp } from '../app.ts'
import { listen } from './listen.ts'
import { type OpenOffice, openOffice } from './open-office.ts'
import type { Command } from './run-command.ts'
import { untilStopped } from './until-stopped.ts'

export const command: Command = {
  says: 'Serves the office. At the first start makes its database and keys, and prints the one-time link for its first administrator.',
  usage: 'serve [--port PORT]',
  options: { port: { type: 'string' } },
  run: async ({ values }) => {
    const port = values['port']
    await serveOffice(typeof port === 'string' ? { ...process.env, PORT: port } : process.env)
    return 0
  },
}

/** Serves the office that the environment names until it is told to stop. */
export async function serveOffice(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const office = await openOffice(environment)
  try {
    const { baseUrl, port, close } = await open(office, Boolean(environment['BASE_URL']))
    console.log(`Anteroom is open at ${baseUrl} (port ${port}). To close it: Ctrl+C`)
    const link = await ensureInvitation(office.db, Date.now(), baseUrl)
    if (link)
      console.log(`Nobody is in this office yet. The first administrator sets up here, once:\n${link}`)
    await untilStopped(close)
  } finally {
    office.close()
  }
}

async function open({ db, keys, host, port, baseUrl }: OpenOffice, isAddressGiven: boolean) {
  const addressAt = (listening: number) => (isAddressGiven ? baseUrl : `http://localhost:${listening}`)
  const now = () => Date.now()
  const listening = await listen(host, port, (at) =>
    createApp({ db, keys, baseUrl: addressAt(at), now, demo: false }),
  )
  return { ...listening, baseUrl: addressAt(listening.port) }
}
