import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { TestProject } from 'vitest/node'
import { openFile } from '../src/db/open-file.ts'
import { startHrana } from './hrana/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder for this run's databases; gone afterwards. */
    officeFolder: string
    /** A migrated, empty database file to copy. */
    officeTemplate: string
    /** A libSQL server that makes a copy of the template for whoever asks. */
    libsqlServer: string
  }
}

/** Migrates one database for the whole run; each test starts from a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-test-'))
  const template = await openFile(folder)
  // What was written is still in the log beside the file; the copies are of the file alone.
  await template.db.run(sql`pragma wal_checkpoint(truncate)`)
  template.close()
  const file = join(folder, 'anteroom.db')
  const server = await startHrana(folder, file)
  project.provide('officeFolder', folder)
  project.provide('officeTemplate', file)
  project.provide('libsqlServer', server.url)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
