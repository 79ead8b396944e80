import { sql } from 'drizzle-orm'
import journal from '../../drizzle/meta/_journal.json' with { type: 'json' }
import type { Db } from './connection.ts'
import { refusalOf } from './refusal.ts'

/** Whether a database on a server may be served from, or what is wrong with it. */
export type Fitness = 'fit' | 'not migrated' | 'foreign keys are off'

/**
 * Asks the database itself, since a server's settings cannot be seen or set over HTTP: it is offered a row that
 * refers to nothing, followed by a step that fails. Whichever of the two is refused, nothing remains.
 */
export async function fitness(db: Db): Promise<Fitness> {
  if (!(await isMigrated(db))) return 'not migrated'
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

async function isMigrated(db: Db): Promise<boolean> {
  const [tables] = await db.values<[number]>(
    sql`select count(*) from sqlite_master where type = 'table' and name = '__drizzle_migrations'`,
  )
  if (!tables?.[0]) return false
  const [last] = await db.values<[number]>(sql`select max(created_at) from __drizzle_migrations`)
  return Number(last?.[0]) >= Math.max(...journal.entries.map((entry) => entry.when))
}
