import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client/sqlite3'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import { type AnotherVersion, inWords, type Place } from './another-version.ts'
import { anotherVersion, bringUpToDate } from './bring-up-to-date.ts'
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
 *
 * @throws with words for the operator when another version made it. Nothing is written to it then; SQLite itself may fold
 *   in the log that a killed program left beside it.
 */
export async function openFile(dataDir: string): Promise<OpenDatabase> {
  // The folder holds victims' data: nobody else on the machine may look in.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const folder = resolve(dataDir)
  const file = join(folder, 'anteroom.db')
  const client = createClient({ url: pathToFileURL(file).href, timeout: standstill })
  const patience = patienceWith(client)
  try {
    const patient = oneWriterToFile(client, patience)
    // What is no database is said to be none here, in the driver's own words.
    await patient.execute('SELECT count(*) FROM sqlite_master')
    const place = { file, folder }
    // Asked before the mode of the journal is set, which may write to the file.
    refuse(await anotherVersion(drizzle(patient)), place)
    // Readers do not wait for the writer, nor the writer for them. The file remembers it.
    await patient.execute('PRAGMA journal_mode = WAL')
    return await ready(patient, place)
  } catch (error) {
    client.close()
    throw error
  }
}

async function ready(client: Client, place: Place): Promise<OpenDatabase> {
  const db = drizzle(client)
  keepTurns(db)
  refuse(await bringUpToDate(db), place)
  await refuseWithoutForeignKeys(client)
  return { db, close: () => client.close() }
}

function refuse(another: AnotherVersion | null, place: Place): void {
  if (another) throw new Error(inWords(another, place))
}

/** The bundled SQLite is built with foreign keys on for every connection; another build might not be. */
async function refuseWithoutForeignKeys(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_keys')
  if (rows[0]?.[0] !== 1)
    throw new Error('this build of SQLite does not keep foreign keys on; it cannot be used')
}
