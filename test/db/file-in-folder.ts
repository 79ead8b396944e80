import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client/sqlite3'
import { inject } from 'vitest'

export const fileIn = (folder: string): string => join(folder, 'anteroom.db')
export const fingerprint = (folder: string): string =>
  createHash('sha256')
    .update(readFileSync(fileIn(folder)))
    .digest('hex')

/** The folder of an office whose database file has run these statements. */
export async function folderWith(sql: string): Promise<string> {
  const folder = mkdtempSync(join(inject('officeFolder'), 'made-'))
  await runIn(folder, sql)
  return folder
}

/** Runs statements in the file as another program would, and leaves all of it in the file itself. */
export async function runIn(folder: string, sql: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(fileIn(folder)).href })
  try {
    await client.executeMultiple('pragma journal_mode = wal')
    await client.executeMultiple(sql)
    await client.executeMultiple('pragma wal_checkpoint(truncate)')
  } finally {
    client.close()
  }
}

/** The demonstration's office as it was before the migrations became one first set. */
export const earlierDemonstration = (): Promise<string> =>
  folderWith(readFileSync(new URL('samples/demonstration-of-b803ea6.sql', import.meta.url), 'utf8'))
