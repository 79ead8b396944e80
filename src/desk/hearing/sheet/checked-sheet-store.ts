import type { CaseScope } from '../../../access/scope.ts'
import type { Db } from '../../../db/connection.ts'
import type { Sheet } from '../../../documents/sheet.ts'
import { sheetToDocx } from '../../../documents/sheet-to-docx.ts'
import type { KeyRing } from '../../../keys/key-ring.ts'
import { type Hit, leaksIn } from '../../../leaks/leak-check.ts'
import { placesInDocx } from '../../../leaks/read-docx.ts'
import { placesInSheet } from '../../../leaks/read-sheet.ts'
import { identityValuesOf } from '../../../people/vault.ts'
import { type HearingSheet, paperOf } from './hearing-sheet.ts'

export type CheckedSheet =
  | { readonly ok: true; readonly paper: Sheet; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly hits: readonly Hit[] }

/**
 * The sheet as a paper and as a file, searched for every identity of the case: it lies open in a courtroom, and the
 * conditions on it were typed by people. Only what passed is handed over.
 */
export async function checkedSheet(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  sheet: HearingSheet,
): Promise<CheckedSheet> {
  const values = await identityValuesOf(db, scope, keys)
  const paper = paperOf(sheet)
  const publicTexts = [sheet.case.caption, sheet.hearing.judge ?? '', sheet.hearing.courthouse ?? '']
  const hits = leaksIn(placesInSheet(paper), values, publicTexts)
  if (hits.length > 0) return { ok: false, hits }
  const bytes = await sheetToDocx(paper)
  const within = leaksIn(placesInDocx(bytes, ['the sheet']), values, publicTexts)
  return within.length > 0 ? { ok: false, hits: within } : { ok: true, paper, bytes }
}
