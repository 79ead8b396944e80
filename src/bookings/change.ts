import { and, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { ClockTime } from '../time/clock-time.ts'
import { isGranted, orderStands } from '../rulings/order-at.ts'
import {
  type Booking,
  type BookingAnswer,
  type BookingState,
  mayBecome,
  reportableFrom,
  type Reported,
} from './booking.ts'
import { statementsThatStillSit } from './must-sit-store.ts'
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
  if (isRepeat(booking, seen, 'released')) return { ok: true }
  if (!mayBecome(booking.state, 'released'))
    return { ok: false, reason: 'not permitted', from: booking.state, to: 'released' }
  const done = await act(db, scope, deed(booking, scope, 'booking-released', { because }), [
    ...statementsToReleaseOne(db, scope, seen, because),
  ])
  return done.ok ? done : overtaken(db, scope, seen, 'released')
}

/**
 * Records how far a booking is. It can be relied on only under an order that stands, or where none is needed; the
 * database sees to that too. Nothing is in use or done before its time.
 *
 * @param because for `failed`: what went wrong
 */
export async function report(
  db: Db,
  scope: CaseScope,
  seen: SeenBooking,
  to: Reported,
  because: string | null = null,
): Promise<BookingAnswer> {
  const booking = await bookingById(db, scope, seen.id)
  if (!booking) return { ok: false, reason: 'no such booking' }
  if (isRepeat(booking, seen, to)) return { ok: true }
  const { state: from, order } = booking
  if (!mayBecome(from, to)) return { ok: false, reason: 'not permitted', from, to }
  const relies = to === 'confirmed' || to === 'tested' || to === 'in use'
  if (relies && !orderStands(order.state)) return { ok: false, reason: 'order missing', order: order.state }
  const beginsAt = reportableFrom(to, booking)
  if (beginsAt !== null && beginsAt > scope.at) return { ok: false, reason: 'not begun', beginsAt }
  const rulingLineId = isGranted(order.state) && 'line' in order ? (order.line?.id ?? null) : null
  const set = {
    state: to,
    failedBecause: to === 'failed' ? because : null,
    rulingLineId: to === 'held' ? null : rulingLineId,
  }
  const done = await act(db, scope, deed(booking, scope, didOf[to], { from, to, because }), [
    db
      .update(bookings)
      .set({ ...set, ...touched(scope) })
      .where(and(asSeen(scope, seen), eq(bookings.state, from))),
    mustChangeOne(db),
  ])
  if (!done.ok && done.because === 'not allowed')
    return { ok: false, reason: 'order missing', order: order.state }
  return done.ok ? done : overtaken(db, scope, seen, to)
}

/** The same button pressed twice: it stands there already, one version on, and is answered like the first time. */
function isRepeat({ state, version }: Booking, seen: SeenBooking, to: BookingState): boolean {
  return state === to && version === seen.version + 1
}

async function overtaken(
  db: Db,
  scope: CaseScope,
  seen: SeenBooking,
  to: BookingState,
): Promise<BookingAnswer> {
  const now = await bookingById(db, scope, seen.id)
  return now && isRepeat(now, seen, to) ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}

export const didOf = {
  held: 'booking-put-on-hold',
  confirmed: 'booking-confirmed',
  tested: 'booking-tested',
  'in use': 'booking-in-use',
  done: 'booking-done',
  failed: 'booking-failed',
} as const satisfies Record<Reported, string>

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
  if (booking.state !== 'held' && booking.state !== 'confirmed' && booking.state !== 'tested')
    return { ok: false, reason: 'not permitted', from: booking.state, to: 'held' }
  const accommodationId = booking.accommodation.id
  const items = [{ accommodationId, resourceId: to.resourceId, units: to.units }]
  // What it is needed for stays; only where it is held moves.
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
  const done = await act(db, scope, deed(booking, scope, 'booking-moved', facts), [
    db
      .update(bookings)
      .set({ ...hold, resourceId, units, state: 'held', rulingLineId: null, ...touched(scope) })
      .where(asSeen(scope, seen)),
    mustChangeOne(db),
    ...statementsThatStillSit(db, [planned]),
  ])
  if (!done.ok && done.because === 'taken') {
    return { ok: false, reason: 'taken', clashes: await clashesIn(db, [planned], new Set([booking.id])) }
  }
  return answer(done)
}

function deed(
  booking: Booking,
  scope: CaseScope,
  did: DeedKey,
  facts: Readonly<Record<string, unknown>>,
): Deed {
  return { did, about: { kind: 'booking', id: booking.id }, caseId: scope.caseId, facts }
}

function answer(done: ActResult): BookingAnswer {
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}
