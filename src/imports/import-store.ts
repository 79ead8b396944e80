import { and, eq } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { openingFile, reachesCase } from '../access/store.ts'
import { act, type Change, together } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import { courtName } from '../cases/court-name.ts'
import type { Docket } from '../docket/file/docket.ts'
import type { DocketFileKind } from '../docket/file/reading.ts'
import { entryChanges, type EntryTally } from './entry-changes.ts'
import { partyChanges, renamedByDocket } from '../cases/party-changes.ts'
import { renamingAtHearings } from '../hearings/named-defendants.ts'
import { storedIn } from '../cases/stored-docket.ts'
import { courtCases, courts, docketImports } from '../cases/tables.ts'

export type ReadFile = {
  readonly docket: Docket & { readonly court: string }
  readonly kind: DocketFileKind
  readonly zone: string
  /** SHA-256 of the file, hex. */
  readonly bytesHash: string
  readonly doubts: readonly string[]
}

export type Imported =
  | ({
      readonly ok: true
      readonly caseId: string
      readonly importId: string
      readonly newCase: boolean
    } & EntryTally)
  | { readonly ok: false; readonly because: 'not on the team' }

/**
 * Keeps what a docket file says: the case and its parties, the entries that are new or whose words changed, and a
 * proposal for every hearing they speak of. The same file again changes nothing. One act, whole or not at all.
 */
export async function importDocket(db: Db, scope: OfficeScope, file: ReadFile): Promise<Imported> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const imported = await importOnce(db, scope, file)
    if (imported !== 'try again') return imported
  }
  throw new Error('the docket kept changing while it was imported')
}

async function importOnce(db: Db, scope: OfficeScope, file: ReadFile): Promise<Imported | 'try again'> {
  const { docket } = file
  const [known] = await db
    .select()
    .from(courtCases)
    .where(and(eq(courtCases.courtId, docket.court), eq(courtCases.docketNumber, docket.docketNumber)))
  if (known && !(await reachesCase(db, scope, known.id))) return { ok: false, because: 'not on the team' }
  const caseId = known?.id ?? newId(scope.at)
  const importId = newId(scope.at)
  const stored = await storedIn(db, caseId)
  const parties = partyChanges(db, caseId, stored, docket, file.kind)
  // A notice prints nobody.
  const renamed = file.kind === 'notice-of-electronic-filing' ? [] : renamedByDocket(stored, docket)
  const naming = await Promise.all(renamed.map(({ from, to }) => renamingAtHearings(db, caseId, from, to)))
  const entries = entryChanges(db, caseId, importId, stored, docket.entries)
  const repeats =
    known && stored.hashes.has(file.bytesHash) && entries.changes.length === 0 && parties.length === 0
  if (repeats) return { ok: true, caseId, importId, newCase: false, ...entries.tally }
  const kept = await act(
    db,
    scope,
    {
      did: known ? 'docket-imported-again' : 'docket-imported',
      about: { kind: 'case', id: caseId },
      caseId,
      facts: { kind: file.kind, bytesHash: file.bytesHash, ...entries.tally },
    },
    [
      ...caseChanges(db, scope, file, caseId, known),
      ...parties,
      ...together(...naming).changes,
      db.insert(docketImports).values({
        id: importId,
        caseId,
        kind: file.kind,
        bytesHash: file.bytesHash,
        importedBy: scope.actor.userId,
        importedAt: scope.at,
        doubts: file.doubts,
      }),
      ...entries.changes,
    ],
  )
  // Someone imported the same case at the same moment: look again, as an import into a case that is there.
  if (!kept.ok) return 'try again'
  return { ok: true, caseId, importId, newCase: !known, ...entries.tally }
}

function caseChanges(
  db: Db,
  scope: OfficeScope,
  file: ReadFile,
  caseId: string,
  known: typeof courtCases.$inferSelect | undefined,
): Change[] {
  const { docket } = file
  if (known) {
    // A notice tells of one entry and little of the case; it never takes away what a docket told.
    const told = {
      assignedJudge: docket.assignedJudge ?? known.assignedJudge,
      referredJudge: docket.referredJudge ?? known.referredJudge,
      filedOn: docket.filedOn ?? known.filedOn,
      terminatedOn: docket.terminatedOn ?? known.terminatedOn,
    }
    return [db.update(courtCases).set(told).where(eq(courtCases.id, caseId))]
  }
  return [
    ...openingFile(db, scope, caseId).changes,
    db
      .insert(courts)
      .values({
        id: docket.court,
        name: courtName(docket.court),
        jurisdiction: 'us-federal',
        zone: file.zone,
      })
      .onConflictDoNothing(),
    db.insert(courtCases).values({
      id: caseId,
      courtId: docket.court,
      docketNumber: docket.docketNumber,
      caption: docket.caseName,
      jurisdiction: 'us-federal',
      zone: file.zone,
      assignedJudge: docket.assignedJudge,
      referredJudge: docket.referredJudge,
      filedOn: docket.filedOn,
      terminatedOn: docket.terminatedOn,
      createdAt: scope.at,
    }),
  ]
}
