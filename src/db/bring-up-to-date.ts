import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Db } from './connection.ts'

const migrations = fileURLToPath(new URL('../../drizzle', import.meta.url))

/**
 * Runs the migrations the database does not have yet; all of them or, on an error, none. Node only, for it reads
 * the folder. Nothing to do is nothing done.
 */
export async function bringUpToDate(db: Db): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await migrate(db, { migrationsFolder: migrations })
    } catch (error) {
      // Another process started at the same moment and was first: its tables are in the way of ours, and ours are
      // no longer needed. Asked again, the migrator sees that. A real fault comes back each time.
      if (attempt === 5) throw error
      await pause(100 * attempt)
    }
  }
}
