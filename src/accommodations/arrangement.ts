import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Change } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { accommodations } from './tables.ts'

/** Something is held for it now: what was still to book, or released, is held. */
export function statementToHoldAccommodation(db: Db, scope: CaseScope, accommodationId: string): Change {
  return db
    .update(accommodations)
    .set({ logisticsState: 'held', ...touched(scope) })
    .where(
      and(
        ofCase(scope, [accommodationId]),
        inArray(accommodations.logisticsState, ['to book', 'released', 'failed']),
      ),
    )
}

/** Its bookings moved: a yes to the old time is no yes to the new one. */
export function statementToHoldAnew(db: Db, scope: CaseScope, accommodationIds: readonly string[]): Change {
  return db
    .update(accommodations)
    .set({ logisticsState: 'held', ...touched(scope) })
    .where(
      and(ofCase(scope, accommodationIds), inArray(accommodations.logisticsState, ['confirmed', 'tested'])),
    )
}

/** Bookings of it were released: with none left, it is to book again. Follows those releases in the same act. */
export function statementToBookAgain(db: Db, scope: CaseScope, accommodationIds: readonly string[]): Change {
  return db
    .update(accommodations)
    .set({ logisticsState: 'to book', ...touched(scope) })
    .where(
      and(
        ofCase(scope, accommodationIds),
        inArray(accommodations.logisticsState, ['held', 'confirmed', 'tested']),
        sql`not exists (select 1 from booking b where b.accommodation_id = ${accommodations.id} and b.state <> 'released')`,
      ),
    )
}

function ofCase(scope: CaseScope, accommodationIds: readonly string[]) {
  return and(inArray(accommodations.id, [...accommodationIds]), eq(accommodations.caseId, scope.caseId))
}

function touched(scope: CaseScope) {
  return { updatedAt: scope.at, version: sql`${accommodations.version} + 1` }
}
