import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type AnotherVersion, versionOf } from './another-version.ts'
import type { Db } from './connection.ts'

const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/**
 * Runs the migrations the database does not have yet; all of them or, on an error, none. Node only, for it reads
 * the folder. Nothing to do is nothing done.
 *
 * @returns null; or which version made the database, when it was another, and then it stays as it is
 */
export async function bringUpToDate(db: Db): Promise<AnotherVersion | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      const another = await anotherVersion(db)
      if (!another) await migrate(db, { migrationsFolder })
      return another
    } catch (error) {
      // Another process started at the same moment and was first: its tables are in the way of ours, and ours are
      // no longer needed. Asked again, the migrator sees that. A real fault comes back each time.
      if (attempt === 5) throw error
      await pause(100 * attempt)
    }
  }
}

/** Which version made the database, when it was not this one. Only reads it. */
export async function anotherVersion(db: Db): Promise<AnotherVersion | null> {
  const ours = readMigrationFiles({ migrationsFolder })
  const version = await versionOf(
    db,
    ours.map(({ folderMillis, hash }) => ({ when: folderMillis, hash })),
  )
  return version === 'earlier' || version === 'newer' ? version : null
}
