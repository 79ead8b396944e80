import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { TestProject } from 'vitest/node'
import { openFile } from '../../src/db/open-file.ts'
import { furnish, type Furnished } from '../../src/demo/furnish.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import { findChromium, howToGetChromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chromium, or null: then the tests in a browser are skipped. */
    chromium: string | null
    /** The demonstration office of this run: a database file to copy, its vault's keys, who may sign in. */
    furnishedOffice: Furnished & { readonly file: string; readonly vaultKeys: string }
  }
}

/**
 * Finds a browser and furnishes the demonstration office, both once for the run. Without a browser its tests are
 * skipped, unless ANTEROOM_REQUIRE_BROWSER is 1.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium()
  if (!chromium && process.env['ANTEROOM_REQUIRE_BROWSER'] === '1') throw new Error(howToGetChromium)
  if (!chromium) console.warn(`\nSkipping the tests in a browser. ${howToGetChromium}\n`)
  project.provide('chromium', chromium)

  const folder = mkdtempSync(join(tmpdir(), 'anteroom-furnished-'))
  const vaultKeys = JSON.stringify(freshVaultKeys('2026-09'))
  const { db, close } = await openFile(folder)
  const furnished = await furnish(db, readKeyRing(vaultKeys), Date.now())
  // What was written is still in the log beside the file; the copies are of the file alone.
  await db.run(sql`pragma wal_checkpoint(truncate)`)
  close()
  project.provide('furnishedOffice', { ...furnished, file: join(folder, 'anteroom.db'), vaultKeys })
  return () => rmSync(folder, { recursive: true, force: true })
}
