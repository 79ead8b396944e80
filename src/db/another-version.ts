import { sql } from 'drizzle-orm'
import type { Db } from './connection.ts'

/** A migration of this version: the time at which it was generated, which names it, and the hash of its text. */
export type Migration = {
  readonly when: number
  /** Absent where the files are not at hand, as on Workers. */
  readonly hash?: string
}

/** A database whose migrations are not, or not only, those of this version. Nothing may be written to it. */
export type AnotherVersion = 'earlier' | 'newer'

/**
 * Which version of Anteroom made a database, by its own list of migrations. Only reads. `behind`: of this version, with
 * migrations still to come, as an empty one is.
 *
 * Once released, a migration stays as it is, so a list with an unknown old one is from before the first release.
 */
export async function versionOf(
  db: Db,
  ours: readonly Migration[],
): Promise<'this one' | 'behind' | AnotherVersion> {
  const found = await migrationsIn(db)
  const last = Math.max(...ours.map((one) => one.when))
  const newest = Math.max(...found.map((one) => one.when))
  if (!found.every((one) => ours.some((mine) => isSame(one, mine))))
    return newest > last ? 'newer' : 'earlier'
  return newest === last ? 'this one' : 'behind'
}

async function migrationsIn(db: Db): Promise<Required<Migration>[]> {
  const [tables] = await db.values<[number]>(
    sql`select count(*) from sqlite_master where type = 'table' and name = '__drizzle_migrations'`,
  )
  if (!tables?.[0]) return []
  const rows = await db.values<[unknown, string]>(sql`select created_at, hash from __drizzle_migrations`)
  return rows.map((row) => ({ when: Number(row[0]), hash: row[1] }))
}

const isSame = (found: Required<Migration>, mine: Migration): boolean =>
  found.when === mine.when && (mine.hash === undefined || mine.hash === found.hash)

/** Where a database is, in the operator's terms. */
export type Place = { readonly file: string; readonly folder: string } | 'DATABASE_URL'

/** What happened to whoever opens a database of another version, and what to do; on one line. */
export function inWords(version: AnotherVersion, place: Place): string {
  const database = place === 'DATABASE_URL' ? 'the database at DATABASE_URL' : place.file
  if (version === 'newer')
    return `${database} was made by a newer version of Anteroom; this version cannot open it. Nothing in it was changed. Update Anteroom, then start it again.`
  const { demonstration, keep } =
    place === 'DATABASE_URL'
      ? {
          demonstration: 'If nothing in it is needed, set DATABASE_URL to a new, empty database.',
          keep: 'the database and its keys (VAULT_KEYS)',
        }
      : {
          demonstration: `If it holds a demonstration, move ${place.folder} away or set DATA_DIR to a new folder, and run “npm run demo” again.`,
          keep: `${place.folder} with its database and keys`,
        }
  return `${database} was made by an earlier version of Anteroom, from before its first release; this version cannot open it. Nothing in it was changed. ${demonstration} If it holds your office’s own data, keep ${keep} and go on with the version that made it until a later version can read it: data from before the first release is not converted automatically.`
}
