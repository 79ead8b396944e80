import { and, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Seen } from '../accommodations/accommodation.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { isGranted, isOver, orderStands } from '../rulings/order-at.ts'
import {
  type BookingAnswer,
  type BookingRefusal,
  mayBecome,
  reportableFrom,
  type Reported,
} from './booking.ts'
import { didOf } from './change.ts'
import { asSeen, touched } from './release.ts'
import type { SittingStanding } from './standing/standing.ts'
import { type StandingLine, standingOfOne } from './standing/standing-store.ts'
import { bookings, deliveries } from './tables.ts'
import { type Affected, affectedAt, deedOf } from './under-order.ts'

/**
 * Records how far an accommodation is at one sitting, for everything booked for it there in one act: all of it confirmed,
 * tested, in use, done. What is further already stays, and what failed is not taken along. Pressed twice, it is answered
 * like the first time. Of an accommodation that needs no resource only how it went is kept.
 *
 * @param because for `failed`: what went wrong
 */
export async function reportAll(
  db: Db,
  scope: CaseScope,
  seen: Seen & { readonly sittingId: string },
  to: Reported,
  because: string | null = null,
): Promise<BookingAnswer> {
  const [it, all] = await Promise.all([standingOfOne(db, scope, seen.id), affectedAt(db, scope, [seen.id])])
  if (!it) return { ok: false, reason: 'no such accommodation' }
  if (it.version !== seen.version) return { ok: false, reason: 'edited meanwhile' }
  const day = it.standing.days.find(({ id }) => id === seen.sittingId)
  if (!day) return { ok: false, reason: 'no such sitting' }
  const there = all.filter(({ sittingId }) => sittingId === seen.sittingId)
  const refusal = refuse(it, day, to)
  if (refusal) return { ok: false, ...refusal }
  if (day.needs.length === 0) return deliver(db, scope, seen, day, to, because)
  const moving = there.filter(({ state }) => isAhead(state, to) && mayBecome(state, to))
  if (moving.length === 0) return nothingToMove(there, to)
  const early = latestStart(moving, to)
  if (early !== null && early > scope.at) return { ok: false, reason: 'not begun', beginsAt: early }
  const { order } = day
  const rulingLineId = isGranted(order.state) && 'line' in order ? (order.line?.id ?? null) : null
  const done = await act(
    db,
    scope,
    moving.map((one) => deedOf(scope, one, didOf[to], { from: one.state, to, because })),
    moving.flatMap((one): readonly Change[] => [
      db
        .update(bookings)
        .set({
          state: to,
          failedBecause: to === 'failed' ? because : null,
          rulingLineId: to === 'held' ? null : rulingLineId,
          ...touched(scope),
        })
        .where(and(asSeen(scope, one), eq(bookings.state, one.state))),
      mustChangeOne(db),
    ]),
  )
  if (done.ok) return done
  return done.because === 'not allowed'
    ? { ok: false, reason: 'order missing', order: order.state }
    : { ok: false, reason: 'edited meanwhile' }
}

function refuse(
  { hearing, facts }: StandingLine,
  { order, date }: SittingStanding,
  to: Reported,
): BookingRefusal | null {
  if (!facts.isOn) return { reason: 'hearing is off', state: hearing.state }
  if (isOver(order.state)) return { reason: 'over', order: order.state, date }
  const relies = to === 'confirmed' || to === 'tested' || to === 'in use'
  return relies && !orderStands(order.state) ? { reason: 'order missing', order: order.state } : null
}

/** One after the other, as a day goes. */
const steps = ['held', 'confirmed', 'tested', 'in use', 'done'] as const satisfies readonly Reported[]

/** Whether a report about all of a day takes it further: the way back is a booking's own. */
function isAhead(state: Affected['state'], to: Reported): boolean {
  if (state === 'failed') return false
  return to === 'failed' || steps.indexOf(to) > steps.indexOf(state)
}

function nothingToMove(there: readonly Affected[], to: Reported): BookingAnswer {
  const [first] = there
  if (!first) return { ok: false, reason: 'nothing chosen' }
  // The same button pressed twice, or by two people.
  if (there.some(({ state }) => state === to)) return { ok: true }
  return { ok: false, reason: 'not permitted', from: first.state, to }
}

function latestStart(moving: readonly Affected[], to: Reported): number | null {
  const starts = moving.flatMap((one) => reportableFrom(to, one) ?? [])
  return starts.length > 0 ? Math.max(...starts) : null
}

async function deliver(
  db: Db,
  scope: CaseScope,
  { id, sittingId }: { readonly id: string; readonly sittingId: string },
  { part }: SittingStanding,
  to: Reported,
  because: string | null,
): Promise<BookingAnswer> {
  if (to !== 'done' && to !== 'failed') return { ok: false, reason: 'nothing chosen' }
  // How it went is known once it has begun.
  if (part.startsAt > scope.at) return { ok: false, reason: 'not begun', beginsAt: part.startsAt }
  const deed: Deed = {
    did: to === 'done' ? 'accommodation-done' : 'accommodation-failed',
    about: { kind: 'accommodation', id },
    caseId: scope.caseId,
    facts: { sittingId, because },
  }
  const told = { state: to, because, recordedAt: scope.at }
  const done = await act(db, scope, deed, [
    db
      .insert(deliveries)
      .values({ accommodationId: id, sittingId, ...told })
      .onConflictDoUpdate({ target: [deliveries.accommodationId, deliveries.sittingId], set: told }),
  ])
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}
