import { copyFileSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Db } from '../../src/db/connection.ts'
import { openFile } from '../../src/db/open-file.ts'

export async function open(): Promise<Db> {
  const folder = mkdtempSync(join(inject('officeFolder'), 'office-'))
  copyFileSync(inject('officeTemplate'), join(folder, 'anteroom.db'))
  return (await openFile(folder)).db
}
