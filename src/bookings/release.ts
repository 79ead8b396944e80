import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { type Change, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { bookings } from './tables.ts'

/** The version of a booking as its reader saw it. */
export type SeenBooking = { readonly id: string; readonly version: number }

/** Frees the resource at once, unless the booking was changed since it was read. */
export function statementsToReleaseOne(
  db: Db,
  scope: CaseScope,
  booking: SeenBooking,
  because: string,
): readonly Change[] {
  return [
    db
      .update(bookings)
      .set({ state: 'released', releasedBecause: because, ...touched(scope) })
      .where(and(asSeen(scope, booking), ne(bookings.state, 'released'))),
    mustChangeOne(db),
  ]
}

/** Frees all that is held for the accommodations, however it was changed since: what is denied is released. */
export function statementToReleaseAllOf(
  db: Db,
  scope: CaseScope,
  accommodationIds: readonly string[],
  because: string,
): Change {
  return db
    .update(bookings)
    .set({ state: 'released', releasedBecause: because, ...touched(scope) })
    .where(
      and(
        inArray(bookings.accommodationId, [...accommodationIds]),
        eq(bookings.caseId, scope.caseId),
        ne(bookings.state, 'released'),
      ),
    )
}

/** What was confirmed under an order is only held when the order lapses. */
export function statementToUnconfirmAllOf(db: Db, scope: CaseScope, accommodationId: string): Change {
  return db
    .update(bookings)
    .set({ state: 'held', rulingLineId: null, ...touched(scope) })
    .where(
      and(
        eq(bookings.accommodationId, accommodationId),
        eq(bookings.caseId, scope.caseId),
        eq(bookings.state, 'confirmed'),
      ),
    )
}

/** Of the scope's case, and not changed since it was read. */
export function asSeen(scope: CaseScope, booking: SeenBooking) {
  return and(
    eq(bookings.id, booking.id),
    eq(bookings.caseId, scope.caseId),
    eq(bookings.version, booking.version),
  )
}

/** What every change of a booking sets besides. */
export function touched(scope: CaseScope) {
  return { updatedAt: scope.at, version: sql`${bookings.version} + 1` }
}
