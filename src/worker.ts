import { createApp } from './app.ts'
import { type AnotherVersion, inWords } from './db/another-version.ts'
import type { Db } from './db/connection.ts'
import { fitness } from './db/fitness.ts'
import { openRemote } from './db/open-remote.ts'
import { readKeyRing } from './keys/key-ring.ts'

/** What `wrangler.toml` and `wrangler secret put` set. */
type Settings = {
  readonly DATABASE_URL?: string
  readonly DATABASE_AUTH_TOKEN?: string
  readonly VAULT_KEYS?: string
  readonly BASE_URL?: string
}
type Office = {
  readonly settings: string
  readonly db: Db
  readonly app: ReturnType<typeof createApp>
  fit: boolean
}

// One office per isolate. It holds no promise and no connection: on Workers those end with the request that made them.
let kept: Office | null = null

export default {
  async fetch(request: Request, settings: Settings): Promise<Response> {
    const office = officeOf(settings)
    if (typeof office === 'string') return closed(office)
    const found = office.fit ? 'fit' : await fitness(office.db).catch(() => 'the database does not answer')
    if (found === 'earlier' || found === 'newer')
      return closed(inWords(found, 'DATABASE_URL'), madeByAnother(found))
    if (found !== 'fit') return closed(found)
    office.fit = true
    return office.app.fetch(request, settings)
  },
}

/** The office, or what is missing to open it. */
function officeOf(settings: Settings): Office | string {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, VAULT_KEYS, BASE_URL } = settings
  const known = JSON.stringify([DATABASE_URL, DATABASE_AUTH_TOKEN, VAULT_KEYS, BASE_URL])
  if (kept?.settings === known) return kept
  if (!DATABASE_URL || !VAULT_KEYS || !BASE_URL) return 'DATABASE_URL, VAULT_KEYS or BASE_URL is not set'
  const db = openRemote(DATABASE_URL, DATABASE_AUTH_TOKEN)
  const baseUrl = BASE_URL.replace(/(?<!\/)\/+$/, '')
  const app = createApp({ db, keys: readKeyRing(VAULT_KEYS), baseUrl, now: () => Date.now(), demo: false })
  kept = { settings: known, db, app, fit: false }
  return kept
}

/** What a reader is told who can do nothing but ask the operator. */
const madeByAnother = (version: AnotherVersion): string =>
  version === 'newer'
    ? 'The office is closed until Anteroom is updated: its database was made by a newer version. Nothing in it was changed. Try again soon, or tell the person who runs this office.'
    : 'The office is closed: its database was made by an earlier version of Anteroom, which this version cannot open. Nothing in it was changed. Tell the person who runs this office; the log says what to do.'

/** Why goes to the log for the operator; the reader is only asked to come back, or whom to tell. */
function closed(why: string, says = 'The office is closed for a moment. Try again soon.'): Response {
  console.error(JSON.stringify({ closed: why }))
  return new Response(`${says}\n`, {
    status: 503,
    headers: {
      'retry-after': '30',
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  })
}
