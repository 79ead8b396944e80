import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { mustChangeOne, type Planned } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Zone } from '../time/zone.ts'
import { courtCases } from './tables.ts'

/** Says which clock the court of the case keeps, which its hearings without a courthouse follow. Not written yet. */
export function planZone(db: Db, scope: CaseScope, zone: Zone, version: number): Planned {
  return {
    deeds: [
      {
        did: 'case-time-zone-changed',
        about: { kind: 'case', id: scope.caseId },
        caseId: scope.caseId,
        facts: { zone },
      },
    ],
    changes: [
      db
        .update(courtCases)
        .set({ zone, version: sql`${courtCases.version} + 1` })
        .where(and(eq(courtCases.id, scope.caseId), eq(courtCases.version, version))),
      mustChangeOne(db),
    ],
  }
}
