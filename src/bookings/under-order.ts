import { and, eq, inArray, ne } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Outcome } from '../rulings/ruling.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { BookedState } from './coverage.ts'
import { asSeen, statementsToReleaseOne, touched } from './release.ts'
import { bookings } from './tables.ts'

/** A booking that hangs on what the court says of its accommodation. */
export type Affected = {
  readonly id: string
  readonly version: number
  readonly accommodationId: string
  readonly sittingId: string
  readonly state: BookedState
  readonly startsAt: number
  readonly endsAt: number
  readonly heldFrom: number
}

/** Everything that is held for these accommodations. */
export async function affectedAt(
  db: Db,
  scope: CaseScope,
  accommodationIds: readonly string[],
): Promise<readonly Affected[]> {
  if (accommodationIds.length === 0) return []
  const rows = await db
    .select({
      id: bookings.id,
      version: bookings.version,
      accommodationId: bookings.accommodationId,
      sittingId: bookings.sittingId,
      state: bookings.state,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      heldFrom: bookings.heldFrom,
    })
    .from(bookings)
    .where(
      and(
        inArray(bookings.accommodationId, [...accommodationIds]),
        eq(bookings.caseId, scope.caseId),
        ne(bookings.state, 'released'),
      ),
    )
  return rows.flatMap(({ state, sittingId, ...row }): readonly Affected[] =>
    state === 'released' || sittingId === null ? [] : [{ ...row, state, sittingId }],
  )
}

/**
 * What a decision does to the bookings it covers: `before` the line is written, `after` it is. The database refuses the
 * line while anything is confirmed that it does not carry, and a booking made meanwhile that it would have released.
 *
 * @param because why it is released, as the list of bookings tells it
 */
export function statementsUnderOrder(
  db: Db,
  scope: CaseScope,
  affected: readonly Affected[],
  outcome: Outcome,
  lineId: string,
  because: string,
): {
  readonly before: readonly Change[]
  readonly after: readonly Change[]
  readonly deeds: readonly Deed[]
} {
  const running = affected.filter((one) => isRunning(one, scope.at))
  switch (outcome) {
    case 'denied':
    case 'withdrawn':
      return {
        before: running.flatMap((one) => statementsToReleaseOne(db, scope, one, because)),
        after: [],
        deeds: running.map((one) => deedOf(scope, one, 'booking-released', { because })),
      }
    case 'reserved':
    case 'lapsed':
      return {
        before: running.filter(isSure).flatMap((one) => statementsToUnconfirm(db, scope, one)),
        after: [],
        deeds: running.filter(isSure).map((one) => deedOf(scope, one, 'booking-put-on-hold', { because })),
      }
    case 'granted':
    case 'granted as varied': {
      const sure = affected.filter(isSure)
      return {
        before: sure.flatMap((one) => [
          db.update(bookings).set({ state: 'held', rulingLineId: null }).where(asSeen(scope, one)),
          mustChangeOne(db),
        ]),
        // Somebody said yes to it already; the court's new line does not take that back.
        after: sure.flatMap((one) => [
          db
            .update(bookings)
            .set({ state: one.state, rulingLineId: lineId, ...touched(scope) })
            .where(asSeen(scope, one)),
          mustChangeOne(db),
        ]),
        deeds: sure.map((one) => deedOf(scope, one, 'booking-kept-under-order', { because })),
      }
    }
    default:
      return outcome satisfies never
  }
}

/** What was confirmed is only held again. */
export function statementsToUnconfirm(db: Db, scope: CaseScope, one: Affected): readonly Change[] {
  return [
    db
      .update(bookings)
      .set({ state: 'held', rulingLineId: null, ...touched(scope) })
      .where(asSeen(scope, one)),
    mustChangeOne(db),
  ]
}

/** Whether there is something to let go: what is done is over, and so is what failed on its day. */
export function isRunning({ state, endsAt }: Affected, at: number): boolean {
  return state === 'failed' ? endsAt > at : state !== 'done'
}

/** Whether somebody may rely on it: only under an order that stands, or where none is needed. */
export function isSure({ state }: Pick<Affected, 'state'>): boolean {
  return state === 'confirmed' || state === 'tested' || state === 'in use'
}

export function deedOf(
  scope: CaseScope,
  { id }: Pick<Affected, 'id'>,
  did: DeedKey,
  facts: Readonly<Record<string, unknown>>,
): Deed {
  return { did, about: { kind: 'booking', id }, caseId: scope.caseId, facts }
}
