import type { OfficeScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { courtZone } from '../cases/court-zone.ts'
import { readDocketFile } from '../docket/file/read-docket-file.ts'
import { importDocket, type ImportTally } from './import-store.ts'
import { notForYou } from '../cases/not-for-you.ts'
import { refusalWords } from './refused-file.ts'

export type ImportAnswer =
  | ({ readonly ok: true; readonly caseId: string; readonly newCase: boolean } & ImportTally)
  | {
      readonly ok: false
      readonly field: 'file' | 'court'
      readonly says: string
      readonly status: 409 | 413 | 422
    }

/**
 * Reads a docket in any of its forms and keeps it. What cannot be kept is answered in words; nothing of it is kept.
 *
 * @param hint `court` is used only where the file itself names none
 */
export async function importFile(
  db: Db,
  scope: OfficeScope,
  bytes: Uint8Array,
  hint: { readonly court?: string },
): Promise<ImportAnswer> {
  const read = await readDocketFile(bytes)
  if (!read.ok) {
    return {
      ok: false,
      field: 'file',
      says: refusalWords(read),
      status: read.reason === 'too-large' ? 413 : 422,
    }
  }
  const court = read.docket.court ?? (hint.court || null)
  const zone = court && courtZone(court)
  if (!court || !zone) {
    const says = court
      ? `Anteroom does not know the court “${court.slice(0, 20)}”. Choose the court`
      : 'The file does not say which court this is. Choose the court'
    return { ok: false, field: 'court', says, status: 422 }
  }
  const doubts = [
    ...read.doubts,
    ...hiddenWords(read.hiddenCharacters),
    ...otherCases(read.others.map((one) => one.docketNumber)),
  ]
  const imported = await importDocket(db, scope, {
    docket: { ...read.docket, court },
    kind: read.kind,
    zone: zone.zone,
    bytesHash: await sha256(bytes),
    doubts,
  })
  if (imported.ok) return imported
  return {
    ok: false,
    field: 'file',
    says: notForYou,
    status: 409,
  }
}

function hiddenWords(count: number): string[] {
  return count > 0
    ? [`${count} invisible or direction-changing characters were taken out of names and text.`]
    : []
}

function otherCases(numbers: readonly string[]): string[] {
  return numbers.length > 0
    ? [`The same file also concerns ${numbers.join(', ')}. Import it again from those cases’ own notices.`]
    : []
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('')
}
