import { and, eq, inArray, sql } from 'drizzle-orm'
import { statementToNeedPart } from '../accommodations/parts.ts'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, type Change, type Deed } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { idWithin } from '../db/id-within.ts'
import { findAlternatives } from './alternatives.ts'
import type { BookingRefusal, BookingWish, Clash, Reservation } from './booking.ts'
import { fits, type Held } from './capacity.ts'
import { heldOf } from './free.ts'
import type { Span } from '../resources/hold.ts'
import type { BookableSitting } from './span.ts'
import { placesOf } from './place-store.ts'
import { type KeptResource, type Planned, planWish } from './plan.ts'
import { resourceColumns } from '../resources/resource-columns.ts'
import { statementsThatStillSit } from './must-sit-store.ts'
import { bookings } from './tables.ts'
import { resources } from '../resources/views.ts'

/**
 * Holds everything wished for in one act, or nothing. Whether it is free the database decides as it writes: looking
 * first would leave a gap between look and write.
 */
export async function reserve(db: Db, scope: CaseScope, wish: BookingWish): Promise<Reservation> {
  const accommodationIds = [...new Set(wish.items.map((item) => item.accommodationId))]
  const [places, kept] = await Promise.all([
    placesOf(db, scope, accommodationIds),
    resourcesByIds(
      db,
      wish.items.map((item) => item.resourceId),
    ),
  ])
  const plan = planWish(wish, places, kept)
  if (!plan.ok) return plan
  const rows = plan.planned.map((one, n) => rowOf(scope, idWithin(wish.id, n), one))
  const done = await act(
    db,
    scope,
    rows.map((row) => deedOf(scope, row)),
    [
      ...statementsToNarrow(db, wish, plan.planned),
      ...rows.map((row) => db.insert(bookings).values(row)),
      ...statementsThatStillSit(db, plan.planned),
    ],
  )
  const bookingIds = rows.map((row) => row.id)
  if (done.ok) return { ok: true, bookingIds }
  if (await sentBefore(db, scope, done, bookingIds)) return { ok: true, bookingIds }
  return { ok: false, ...(await refusalFrom(db, done, plan.planned)) }
}

/**
 * Times typed within a sitting's hours say for which part of it the accommodation is needed. The first booking says so;
 * later ones widen the part and never narrow what is needed already.
 */
function statementsToNarrow(
  db: Db,
  { from, until }: BookingWish,
  planned: readonly Planned[],
): readonly Change[] {
  if (from === null && until === null) return []
  const narrowed = planned.filter(({ sitting, hold }) => isWithin(hold, sitting))
  const once = new Map(narrowed.map((one) => [`${one.accommodationId} ${one.sitting.id}`, one]))
  return [...once.values()].map(({ accommodationId, sitting, hold: { startsAt, endsAt } }) => {
    // The whole of it widens a part; by itself it says nothing new.
    const isWhole = startsAt === sitting.startsAt && endsAt === sitting.endsAt
    const unbooked = sql`${!isWhole} and not exists (select 1 from ${bookings} where ${bookings.accommodationId} = ${accommodationId} and ${bookings.sittingId} = ${sitting.id} and ${bookings.state} <> 'released')`
    return statementToNeedPart(db, accommodationId, sitting.id, { startsAt, endsAt }, unbooked)
  })
}

/** Whether it lies in the sitting; where the court has given no time, any hours will do. */
function isWithin(hold: Span, sitting: BookableSitting): boolean {
  return sitting.starts === null || (hold.startsAt >= sitting.startsAt && hold.endsAt <= sitting.endsAt)
}

/** Which of the plan's bookings find their resource held, each with what is free near it. */
export async function clashesIn(
  db: Db,
  planned: readonly Planned[],
  without: ReadonlySet<string> = new Set(),
): Promise<readonly Clash[]> {
  const within = {
    heldFrom: Math.min(...planned.map((one) => one.hold.heldFrom)),
    heldUntil: Math.max(...planned.map((one) => one.hold.heldUntil)),
  }
  const held = await heldOf(db, [...new Set(planned.map((one) => one.resourceId))], within, without)
  const clashes: Clash[] = []
  for (const one of planned) {
    const beside = held.get(one.resourceId) ?? []
    const wanted: Held = { ...one.hold, units: one.units }
    held.set(one.resourceId, [...beside, wanted])
    if (fits(beside, wanted, one.resource.quantity)) continue
    const alternatives = await findAlternatives(db, one)
    const { id, name, kind } = one.resource
    clashes.push({ resource: { id, name, kind }, date: one.sitting.date, span: one.hold, alternatives })
  }
  return clashes
}

/** Resources by id, retired ones too. */
export async function resourcesByIds(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptResource>> {
  const rows = await db
    .select({ ...resourceColumns, retiredAt: resources.retiredAt })
    .from(resources)
    .where(inArray(resources.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

async function refusalFrom(
  db: Db,
  refused: Extract<ActResult, { ok: false }>,
  planned: readonly Planned[],
): Promise<BookingRefusal> {
  if (refused.because === 'taken') return { reason: 'taken', clashes: await clashesIn(db, planned) }
  if (refused.because === 'refers to nothing') return { reason: 'no such resource' }
  // Retired, moved or ended between our look and our write: what the page showed is no longer so.
  return { reason: 'edited meanwhile' }
}

/** A repeated click meets its own rows: it is answered like the first. */
async function sentBefore(
  db: Db,
  scope: CaseScope,
  refused: Extract<ActResult, { ok: false }>,
  ids: readonly string[],
): Promise<boolean> {
  if (refused.because !== 'exists already' || refused.column !== 'booking.id') return false
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(inArray(bookings.id, [...ids]), eq(bookings.caseId, scope.caseId)))
  return rows.length === ids.length
}

function rowOf(scope: CaseScope, id: string, one: Planned) {
  const { accommodationId, resourceId, units, hold, sitting } = one
  const made = { createdAt: scope.at, updatedAt: scope.at }
  const of = { caseId: scope.caseId, sittingId: sitting.id }
  return { id, accommodationId, resourceId, units, ...hold, ...of, ...made, state: 'held' as const }
}

function deedOf(scope: CaseScope, row: ReturnType<typeof rowOf>): Deed {
  const { resourceId: resource, accommodationId: accommodation, units, startsAt, endsAt } = row
  return {
    did: 'booking-held',
    about: { kind: 'booking', id: row.id },
    caseId: scope.caseId,
    facts: { resource, accommodation, units, startsAt, endsAt },
  }
}
