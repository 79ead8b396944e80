import { and, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Seen } from '../accommodations/accommodation.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { isGranted, orderAt, orderStands } from '../rulings/order-at.ts'
import { type BookingAnswer, type BookingRefusal, mayBecome } from './booking.ts'
import { type Reported } from './booking.ts'
import { didOf } from './change.ts'
import { asSeen, touched } from './release.ts'
import { standingOfOne } from './standing-store.ts'
import { bookings, deliveries } from './tables.ts'
import { affectedAt, deedOf } from './under-order.ts'

/**
 * Records how far an accommodation is at one sitting, for everything booked for it there in one act: all of it confirmed,
 * tested, in use, done. Of an accommodation that needs no resource only how it went is kept.
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
  const sitting = it.facts.sittings.find(({ id }) => id === seen.sittingId)
  if (!day || !sitting) return { ok: false, reason: 'no such sitting' }
  const order = orderAt(it.facts, seen.sittingId)
  const refusal = refuse(order.state, to, sitting.startsAt, scope.at)
  if (refusal) return { ok: false, ...refusal }
  const there = all.filter(({ sittingId }) => sittingId === seen.sittingId)
  const moving = there.filter(({ state }) => mayBecome(state, to))
  const rulingLineId = isGranted(order.state) && 'line' in order ? (order.line?.id ?? null) : null
  if (day.needs.length === 0) return deliver(db, scope, seen, to, because)
  if (moving.length === 0) {
    const [first] = there
    return first
      ? { ok: false, reason: 'not permitted', from: first.state, to }
      : { ok: false, reason: 'nothing chosen' }
  }
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
  order: Parameters<typeof orderStands>[0],
  to: Reported,
  startsAt: number,
  at: number,
): BookingRefusal | null {
  const relies = to === 'confirmed' || to === 'tested' || to === 'in use'
  if (relies && !orderStands(order)) return { reason: 'order missing', order }
  return (to === 'done' || to === 'in use') && startsAt > at
    ? { reason: 'not begun', beginsAt: startsAt }
    : null
}

async function deliver(
  db: Db,
  scope: CaseScope,
  { id, sittingId }: { readonly id: string; readonly sittingId: string },
  to: Reported,
  because: string | null,
): Promise<BookingAnswer> {
  if (to !== 'done' && to !== 'failed') return { ok: false, reason: 'nothing chosen' }
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
