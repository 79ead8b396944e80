import { and, asc, eq, inArray } from 'drizzle-orm'
import { type CaseScope, reaches } from '../access/scope.ts'
import { accommodations } from './tables.ts'
import type { Db } from '../db/connection.ts'
import { witnesses } from '../people/tables.ts'
import type { AccommodationAt } from './accommodation-at.ts'

/** The accommodations at a hearing that the scope reaches, witness by witness. */
export async function accommodationsAt(
  db: Db,
  scope: CaseScope,
  hearingId: string,
): Promise<readonly AccommodationAt[]> {
  const released = reaches(scope, 'accommodations')
  return db
    .select({
      id: accommodations.id,
      witnessId: accommodations.witnessId,
      reference: witnesses.reference,
      code: accommodations.code,
      wish: accommodations.wish,
      legalState: accommodations.legalState,
      logisticsState: accommodations.logisticsState,
    })
    .from(accommodations)
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .where(
      and(
        eq(accommodations.hearingId, hearingId),
        eq(accommodations.caseId, scope.caseId),
        released === null ? undefined : inArray(accommodations.witnessId, [...released]),
      ),
    )
    .orderBy(asc(witnesses.reference), asc(accommodations.code))
}
