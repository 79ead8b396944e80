import { and, eq, ne, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { type Change, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { bookings } from './tables.ts'

/** The version of a booking as its reader saw it. */
export type SeenBooking = { readonly id: string; readonly version: number }

/**
 * Frees the resource at once, unless the booking was changed since it was read.
 *
 * @param lost whether nobody wanted that: it is shown as lost until something is booked again
 */
export function statementsToReleaseOne(
  db: Db,
  scope: CaseScope,
  booking: SeenBooking,
  because: string,
  lost = false,
): readonly Change[] {
  return [
    db
      .update(bookings)
      .set({ state: 'released', releasedBecause: because, lost, ...touched(scope) })
      .where(and(asSeen(scope, booking), ne(bookings.state, 'released'))),
    mustChangeOne(db),
  ]
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
