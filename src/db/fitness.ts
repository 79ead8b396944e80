import { sql } from 'drizzle-orm'
import journal from '../../drizzle/meta/_journal.json' with { type: 'json' }
import { type AnotherVersion, versionOf } from './another-version.ts'
import type { Db } from './connection.ts'
import { refusalOf } from './refusal.ts'

/** Whether a database on a server may be served from, or what is wrong with it. */
export type Fitness = 'fit' | 'not migrated' | 'foreign keys are off' | AnotherVersion

// Workers has no files, so the hashes of their text are not compared there.
const ours = journal.entries.map(({ when }) => ({ when }))

/**
 * Asks the database itself, since a server's settings cannot be seen or set over HTTP: it is offered a row that
 * refers to nothing, followed by a step that fails. Whichever of the two is refused, nothing remains.
 */
export async function fitness(db: Db): Promise<Fitness> {
  const version = await versionOf(db, ours)
  if (version === 'behind') return 'not migrated'
  if (version !== 'this one') return version
  try {
    await db.batch([
      db.run(sql`insert into feed_copy (feed_id, fingerprint, etag, body) values ('', '', '', '')`),
      db.run(sql`insert into must_have_changed (rows) values (0)`),
    ])
  } catch (error) {
    const because = refusalOf(error)?.because
    if (because === 'refers to nothing') return 'fit'
    if (because === 'edited meanwhile') return 'foreign keys are off'
    throw error
  }
  return 'not migrated'
}
