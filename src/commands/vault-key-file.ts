import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshVaultKeys } from '../keys/key-ring.ts'

/** The keys kept in `dataDir`, or null when there are none. */
export function keptVaultKeys(dataDir: string): string | null {
  try {
    return readFileSync(fileIn(dataDir), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Makes the keys of a new office, readable by this user alone, and gives them back. When another process made them
 * at the same moment, gives back that one's.
 *
 * @param at milliseconds; names the first key after its month
 */
export function makeVaultKeys(dataDir: string, at: number): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const text = `${JSON.stringify(freshVaultKeys(new Date(at).toISOString().slice(0, 7)), null, 2)}\n`
  const draft = `${fileIn(dataDir)}.${process.pid}`
  // Written whole under another name first: nobody may ever read half a key, or write over one.
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    linkSync(draft, fileIn(dataDir))
    return text
  } catch (error) {
    const kept = keptVaultKeys(dataDir)
    if (kept === null) throw error
    return kept
  } finally {
    rmSync(draft)
  }
}

const fileIn = (dataDir: string): string => join(dataDir, 'vault-keys.json')
