import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client/sqlite3'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import { bringUpToDate } from './bring-up-to-date.ts'
import type { Db } from './connection.ts'
import { keepTurns } from './in-turn.ts'
import { oneWriterToFile } from './one-writer.ts'
import { patienceWith } from './patience.ts'

export type OpenDatabase = { readonly db: Db; readonly close: () => void }

/** The longest the whole process may stand still for another's lock, milliseconds. Longer waits are promises. */
const standstill = 20

/**
 * The office's embedded database in `dataDir`, made and migrated when it is not there. Node only. Safe to open from
 * two processes at once: the server, and a command beside it.
 */
export async function openFile(dataDir: string): Promise<OpenDatabase> {
  // The folder holds victims' data: nobody else on the machine may look in.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const url = pathToFileURL(join(resolve(dataDir), 'anteroom.db')).href
  const client = createClient({ url, timeout: standstill })
  const patience = patienceWith(client)
  try {
    // Readers do not wait for the writer, nor the writer for them. The file remembers it.
    await patience(() => client.execute('PRAGMA journal_mode = WAL'))
    return await ready(oneWriterToFile(client, patience))
  } catch (error) {
    client.close()
    throw error
  }
}

async function ready(client: Client): Promise<OpenDatabase> {
  const db = drizzle(client)
  keepTurns(db)
  await bringUpToDate(db)
  await refuseWithoutForeignKeys(client)
  return { db, close: () => client.close() }
}

/** The bundled SQLite is built with foreign keys on for every connection; another build might not be. */
async function refuseWithoutForeignKeys(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_keys')
  if (rows[0]?.[0] !== 1)
    throw new Error('this build of SQLite does not keep foreign keys on; it cannot be used')
}
