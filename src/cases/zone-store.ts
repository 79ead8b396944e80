import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Zone } from '../time/zone.ts'
import { courtCases } from './tables.ts'

/** Says which clock the case's courthouse keeps. Hearings that are set already stay as they are. */
export async function changeZone(db: Db, scope: CaseScope, zone: Zone, version: number): Promise<ActResult> {
  return act(
    db,
    scope,
    {
      did: 'case-time-zone-changed',
      about: { kind: 'case', id: scope.caseId },
      caseId: scope.caseId,
      facts: { zone },
    },
    [
      db
        .update(courtCases)
        .set({ zone, version: sql`${courtCases.version} + 1` })
        .where(and(eq(courtCases.id, scope.caseId), eq(courtCases.version, version))),
      mustChangeOne(db),
    ],
  )
}
