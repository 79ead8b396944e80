import { hasPeople } from '../access/people/people-store.ts'
import { inWords } from '../db/another-version.ts'
import { bringUpToDate } from '../db/bring-up-to-date.ts'
import type { Db } from '../db/connection.ts'
import { fitness } from '../db/fitness.ts'
import { type OpenDatabase, openFile } from '../db/open-file.ts'
import { openRemote } from '../db/open-remote.ts'
import { type KeyRing, readKeyRing } from '../keys/key-ring.ts'
import { readSettings, type Settings } from './settings.ts'
import { keptVaultKeys, makeVaultKeys } from './vault-key-file.ts'

export type OpenOffice = OpenDatabase & Settings & { readonly keys: KeyRing }

/**
 * The office that the environment names: its database, migrated, and its keys. Makes both at the first start.
 * @throws with one line for the operator
 */
export async function openOffice(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenOffice> {
  const settings = readSettings(environment)
  const { db, close } = await openDatabase(settings)
  try {
    return {
      ...settings,
      db,
      close,
      keys: readKeyRing(settings.vaultKeys ?? (await keysOf(db, settings.dataDir))),
    }
  } catch (error) {
    close()
    throw error
  }
}

async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (!settings.databaseUrl) return openFile(settings.dataDir)
  const db = openRemote(settings.databaseUrl, settings.databaseAuthToken ?? undefined)
  const another = await bringUpToDate(db).catch((error: unknown) => {
    throw new Error(`the database at DATABASE_URL cannot be brought up to date: ${innermost(error)}`)
  })
  if (another) throw new Error(inWords(another, 'DATABASE_URL'))
  const found = await fitness(db)
  if (found !== 'fit') throw new Error(`the database at DATABASE_URL cannot be served from: ${found}`)
  return { db, close: () => undefined }
}

async function keysOf(db: Db, dataDir: string): Promise<string> {
  const kept = keptVaultKeys(dataDir)
  if (kept !== null) return kept
  // New keys beside old data would open nothing in it and hide that the old ones are gone.
  if (await hasPeople(db))
    throw new Error(
      `this office has people but its keys are missing: restore vault-keys.json in ${dataDir}, or set VAULT_KEYS`,
    )
  return makeVaultKeys(dataDir, Date.now())
}

/** What the server or the network said, below the driver's own words, which repeat statements. */
function innermost(error: unknown): string {
  let reason = error
  while (reason instanceof Error && reason.cause) reason = reason.cause
  return reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : 'no answer'
}
