import type { OfficeScope } from '../access/scope.ts'
import { reachesCase } from '../access/store.ts'
import { act, together } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import { caseOfDocket, type ReadFile, statementsToKeepFile } from '../cases/docket-store.ts'
import { entryChanges, type EntryTally } from '../cases/entry-changes.ts'
import { partyChanges, renamedByDocket } from '../cases/party-changes.ts'
import { renew } from '../cases/readings/renew.ts'
import { statementsToRenew } from '../cases/readings/store.ts'
import { storedIn } from '../cases/stored-docket.ts'
import { renamingAtHearings } from '../hearings/named-defendants.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { readDocket } from './read-docket.ts'

export type ImportTally = EntryTally & {
  /** Changes to hearings that now wait for a person and did not before. */
  readonly newProposals: number
}

export type Imported =
  | ({
      readonly ok: true
      readonly caseId: string
      readonly importId: string
      readonly newCase: boolean
    } & ImportTally)
  | { readonly ok: false; readonly because: 'not on the team' }

/**
 * Keeps what a docket file says: the case and its parties, the entries that are new or whose words changed, and what
 * they say that a person has to decide. The same file again changes nothing. One act, whole or not at all.
 */
export async function importDocket(db: Db, scope: OfficeScope, file: ReadFile): Promise<Imported> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const imported = await importOnce(db, scope, file)
    if (imported !== 'try again') return imported
  }
  throw new Error('the docket kept changing while it was imported')
}

async function importOnce(db: Db, scope: OfficeScope, file: ReadFile): Promise<Imported | 'try again'> {
  const { docket } = file
  const known = await caseOfDocket(db, file)
  if (known && !(await reachesCase(db, scope, known.id))) return { ok: false, because: 'not on the team' }
  const caseId = known?.id ?? newId(scope.at)
  const importId = newId(scope.at)
  const stored = await storedIn(db, caseId)
  const parties = partyChanges(db, caseId, stored, docket, file.kind)
  // A notice prints nobody.
  const renamed = file.kind === 'notice-of-electronic-filing' ? [] : renamedByDocket(stored, docket)
  const naming = await Promise.all(renamed.map(({ from, to }) => renamingAtHearings(db, caseId, from, to)))
  const entries = entryChanges(db, caseId, importId, stored, docket.entries)
  const law = jurisdictionOf(known?.jurisdiction ?? 'us-federal')
  const read = readDocket(entries.entries, { defendants: parties.defendants, law })
  const renewal = renew(stored.readings, read)
  const readings = statementsToRenew(db, caseId, scope.at, renewal)
  const tally: ImportTally = {
    ...entries.tally,
    newProposals: renewal.made.filter(({ kind }) => kind === 'hearing').length,
  }
  const changes = [...parties.changes, ...entries.changes, ...readings]
  if (known && stored.hashes.has(file.bytesHash) && changes.length === 0)
    return { ok: true, caseId, importId, newCase: false, ...tally }
  const kept = await act(
    db,
    scope,
    {
      did: known ? 'docket-imported-again' : 'docket-imported',
      about: { kind: 'case', id: caseId },
      caseId,
      facts: { kind: file.kind, bytesHash: file.bytesHash, ...tally },
    },
    [
      ...statementsToKeepFile(db, scope, file, { caseId, importId, known, imports: stored.imports }),
      ...parties.changes,
      ...together(...naming).changes,
      ...entries.changes,
      ...readings,
    ],
  )
  // Someone imported the same case at the same moment: look again, as an import into a case that is there.
  if (!kept.ok) return 'try again'
  return { ok: true, caseId, importId, newCase: !known, ...tally }
}
