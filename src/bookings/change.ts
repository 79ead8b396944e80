import { and, desc, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { statementToBookAgain, statementToHoldAnew } from '../accommodations/arrangement.ts'
import { isGranted, orderStands } from '../accommodations/legal-state.ts'
import { rulingLines } from '../accommodations/tables.ts'
import { act, type ActResult, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Booking, BookingAnswer } from './booking.ts'
import { placesOf } from './place-store.ts'
import { planWish } from './plan.ts'
import { asSeen, type SeenBooking, statementsToReleaseOne, touched } from './release.ts'
import { clashesIn, resourcesByIds } from './reserve.ts'
import { bookingById } from './store.ts'
import { bookings } from './tables.ts'

/** Frees the resource at once. @param because why, in the words of who releases it */
export async function release(
  db: Db,
  scope: CaseScope,
  seen: SeenBooking,
  because: string,
): Promise<BookingAnswer> {
  const booking = await bookingById(db, scope, seen.id)
  if (!booking) return { ok: false, reason: 'no such booking' }
  if (booking.state === 'released') return { ok: false, reason: 'not held', state: 'released' }
  return answer(
    await act(db, scope, deed(booking, scope, 'released the booking', { because }), [
      ...statementsToReleaseOne(db, scope, seen, because),
      statementToBookAgain(db, scope, [booking.accommodation.id]),
    ]),
  )
}

/** Somebody said yes to it. Only under an order that stands, or where none is needed; the database sees to it too. */
export async function confirm(db: Db, scope: CaseScope, seen: SeenBooking): Promise<BookingAnswer> {
  const booking = await bookingById(db, scope, seen.id)
  if (!booking) return { ok: false, reason: 'no such booking' }
  if (booking.state !== 'held') return { ok: false, reason: 'not held', state: booking.state }
  const { id: accommodationId, legal } = booking.accommodation
  if (!orderStands(legal)) return { ok: false, reason: 'order missing', legal }
  const rulingLineId = isGranted(legal) ? await standingLine(db, accommodationId) : null
  const done = await act(db, scope, deed(booking, scope, 'confirmed the booking', { rulingLineId }), [
    db
      .update(bookings)
      .set({ state: 'confirmed', rulingLineId, ...touched(scope) })
      .where(and(asSeen(scope, seen), eq(bookings.state, 'held'))),
    mustChangeOne(db),
  ])
  if (!done.ok && done.because === 'not allowed') return { ok: false, reason: 'order missing', legal }
  return answer(done)
}

/** Where a booking shall go; what is null stays as it is, or is the sitting's own time. */
export type BookingMove = {
  readonly from: ClockTime | null
  readonly until: ClockTime | null
  readonly resourceId: string
  readonly units: number
}

/** Moves a booking to another time of its sitting's day or to another resource; held, to be confirmed anew. */
export async function moveBooking(
  db: Db,
  scope: CaseScope,
  seen: SeenBooking,
  to: BookingMove,
): Promise<BookingAnswer> {
  const booking = await bookingById(db, scope, seen.id)
  if (!booking?.sitting) return { ok: false, reason: 'no such booking' }
  if (booking.state === 'released') return { ok: false, reason: 'not held', state: 'released' }
  const accommodationId = booking.accommodation.id
  const items = [{ accommodationId, resourceId: to.resourceId, units: to.units }]
  const wish = { id: booking.id, sittingIds: [booking.sitting.id], from: to.from, until: to.until, items }
  const [places, kept] = await Promise.all([
    placesOf(db, scope, [accommodationId]),
    resourcesByIds(db, [to.resourceId]),
  ])
  const plan = planWish(wish, places, kept)
  if (!plan.ok) return plan
  const [planned] = plan.planned
  if (!planned) return { ok: false, reason: 'nothing chosen' }
  const { hold, resourceId, units } = planned
  const facts = { resource: resourceId, units, startsAt: hold.startsAt, endsAt: hold.endsAt }
  const done = await act(db, scope, deed(booking, scope, 'moved the booking', facts), [
    db
      .update(bookings)
      .set({ ...hold, resourceId, units, state: 'held', rulingLineId: null, ...touched(scope) })
      .where(asSeen(scope, seen)),
    mustChangeOne(db),
    statementToHoldAnew(db, scope, [accommodationId]),
  ])
  if (!done.ok && done.because === 'taken') {
    return { ok: false, reason: 'taken', clashes: await clashesIn(db, [planned], new Set([booking.id])) }
  }
  return answer(done)
}

/** The line of the ruling that stands: of two the later. */
async function standingLine(db: Db, accommodationId: string): Promise<string | null> {
  const [line] = await db
    .select({ id: rulingLines.id })
    .from(rulingLines)
    .where(eq(rulingLines.accommodationId, accommodationId))
    .orderBy(desc(rulingLines.ruledOn), desc(rulingLines.recordedAt))
    .limit(1)
  return line?.id ?? null
}

function deed(
  booking: Booking,
  scope: CaseScope,
  did: string,
  facts: Readonly<Record<string, unknown>>,
): Deed {
  return { did, about: { kind: 'booking', id: booking.id }, caseId: scope.caseId, facts }
}

function answer(done: ActResult): BookingAnswer {
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}
