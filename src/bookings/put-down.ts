import { sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { type Change, mustChangeOne, mustHold } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { sittings } from '../hearings/views.ts'
import type { Hold } from '../resources/hold.ts'
import { asSeen, type SeenBooking, touched } from './release.ts'
import { bookings } from './tables.ts'

/** Lifts a booking off its slot, to be put down later in the same act: meanwhile others may take its place. */
export function statementsToLift(db: Db, scope: CaseScope, booking: SeenBooking): readonly Change[] {
  return [db.update(bookings).set({ state: 'released' }).where(asSeen(scope, booking)), mustChangeOne(db)]
}

/** Puts a lifted booking down, held and to be confirmed anew. `lost`: part of its time could not be kept. */
export function statementsToPutDown(
  db: Db,
  scope: CaseScope,
  booking: SeenBooking,
  to: Hold & { readonly resourceId: string; readonly lost: boolean },
): readonly Change[] {
  const { startsAt, endsAt, heldFrom, heldUntil, resourceId, lost } = to
  return [
    db
      .update(bookings)
      .set({
        startsAt,
        endsAt,
        heldFrom,
        heldUntil,
        resourceId,
        lost,
        state: 'held',
        releasedBecause: null,
        rulingLineId: null,
        ...touched(scope),
      })
      .where(asSeen(scope, booking)),
    mustChangeOne(db),
  ]
}

/** One more booking, held. */
export function statementToHold(
  db: Db,
  scope: CaseScope,
  one: {
    readonly id: string
    readonly accommodationId: string
    readonly sittingId: string
    readonly resourceId: string
    readonly units: number
    readonly hold: Hold
  },
): Change {
  const { id, accommodationId, sittingId, resourceId, units, hold } = one
  const { startsAt, endsAt, heldFrom, heldUntil } = hold
  return db.insert(bookings).values({
    id,
    accommodationId,
    sittingId,
    resourceId,
    units,
    startsAt,
    endsAt,
    heldFrom,
    heldUntil,
    caseId: scope.caseId,
    state: 'held',
    createdAt: scope.at,
    updatedAt: scope.at,
  })
}

/**
 * Refuses the act as edited meanwhile when not just so many bookings hang on the hearing that can still move with it:
 * held, confirmed or tested, or failed for a day to come.
 */
export function mustHaveBookings(db: Db, scope: CaseScope, hearingId: string, known: number): Change {
  const live = sql`(select count(*) from ${bookings} join ${sittings} on ${sittings.id} = ${bookings.sittingId} where ${sittings.hearingId} = ${hearingId} and (${bookings.state} in ('held', 'confirmed', 'tested') or (${bookings.state} = 'failed' and ${bookings.endsAt} > ${scope.at})))`
  return mustHold(db, sql`${live} = ${known}`)
}
