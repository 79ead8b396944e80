import { and, eq, inArray } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Seen } from '../accommodations/accommodation.ts'
import { mayMove } from '../accommodations/asked-for.ts'
import { statementsToChange, statementsToMoveRequest } from '../accommodations/request.ts'
import { type AccommodationLine, accommodationsByIds } from '../accommodations/store.ts'
import { act, type Change, type Deed } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { idWithin } from '../db/id-within.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { lineInForce } from '../rulings/order-at.ts'
import type { CoveredSitting } from '../rulings/ruling.ts'
import { beforeTheCourt, isRecorded } from '../rulings/store.ts'
import { statementsToKeepLine, statementToKeepOrder, statementToRuleOn } from '../rulings/keep.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import type { About, LineToRecord, OrderAnswer, OrderRefusal, OrderToRecord } from './order-to-record.ts'
import { type Affected, affectedAt, statementsUnderOrder } from './under-order.ts'

/**
 * Records an order line by line. In the same act what is denied is released, with the order as its reason; what is
 * granted keeps its bookings and stands under the new line; what is reserved stays held and is confirmed no longer.
 */
export async function recordOrder(db: Db, scope: CaseScope, order: OrderToRecord): Promise<OrderAnswer> {
  if (await isRecorded(db, scope, order.id)) return { ok: true }
  const planned = await planOrder(db, scope, order)
  if (!planned.ok) return planned
  const done = await act(db, scope, planned.deeds, planned.changes)
  if (done.ok || (await isRecorded(db, scope, order.id))) return { ok: true }
  return { ok: false, reason: 'edited meanwhile' }
}

type PlannedOrder =
  | { readonly ok: true; readonly deeds: readonly Deed[]; readonly changes: readonly Change[] }
  | ({ readonly ok: false } & OrderRefusal)

/** What recording the order would write, for an act that does more besides; refused as the order itself would be. */
export async function planOrder(db: Db, scope: CaseScope, order: OrderToRecord): Promise<PlannedOrder> {
  if (order.lines.length === 0 || order.lines.some(({ on }) => on.length === 0))
    return { ok: false, reason: 'nothing decided' }
  if (order.lines.some(({ sittingIds }) => sittingIds?.length === 0))
    return { ok: false, reason: 'no sitting chosen' }
  const ids = [...new Set(order.lines.flatMap(({ on }) => on.map(({ id }) => id)))]
  const its = await accommodationsByIds(db, scope, ids)
  const [court, days, untilHearings, affected] = await Promise.all([
    beforeTheCourt(db, [...its.values()]),
    daysOf(db, [...new Set([...its.values()].map(({ hearingId }) => hearingId))]),
    hearingsNamed(db, scope, order),
    affectedAt(db, scope, ids),
  ])
  const known = { its, court, days, untilHearings }
  const refusal = refuseOrder(scope, order, known)
  if (refusal) return { ok: false, ...refusal }
  return { ok: true, ...statementsOf(db, scope, order, known, affected) }
}

type Known = {
  readonly its: ReadonlyMap<string, AccommodationLine>
  readonly court: Awaited<ReturnType<typeof beforeTheCourt>>
  /** The sittings of each hearing, in order of time. */
  readonly days: ReadonlyMap<string, readonly { readonly id: string; readonly date: CalendarDate }[]>
  readonly untilHearings: ReadonlySet<string>
}

function refuseOrder(scope: CaseScope, order: OrderToRecord, known: Known): OrderRefusal | null {
  const ruled = new Set<string>()
  for (const line of order.lines) {
    const until = refuseUntil(line, order, known)
    if (until) return until
    for (const { id, version } of line.on) {
      const it = known.its.get(id)
      if (!it) return { reason: 'no such accommodation' }
      if (version !== undefined && version !== it.version) return { reason: 'edited meanwhile' }
      const refusal = refuseLine(scope, order, line, it, known)
      if (refusal) return refusal
      const covered = daysCovered(line, known.days.get(it.hearingId) ?? [])
      for (const day of covered) {
        const key = `${id} ${day.id}`
        if (ruled.has(key)) return { reason: 'ruled on twice', date: day.date, ...aboutOf(it) }
        ruled.add(key)
      }
    }
  }
  return null
}

function refuseUntil(line: LineToRecord, order: OrderToRecord, known: Known): OrderRefusal | null {
  const { outcome, reservedUntilOn, reservedUntilHearingId } = line
  if (outcome !== 'reserved') return null
  if (reservedUntilOn === null && reservedUntilHearingId === null) return { reason: 'reserved until when?' }
  if (reservedUntilOn !== null && reservedUntilOn < order.ruledOn)
    return { reason: 'reserved until a day gone by' }
  if (reservedUntilHearingId !== null && !known.untilHearings.has(reservedUntilHearingId))
    return { reason: 'no such hearing' }
  return null
}

function refuseLine(
  scope: CaseScope,
  order: OrderToRecord,
  line: LineToRecord,
  it: AccommodationLine,
  known: Known,
): OrderRefusal | null {
  const about = aboutOf(it)
  const days = known.days.get(it.hearingId) ?? []
  const covered = daysCovered(line, days)
  const request = known.court.get(it.id)?.requests.at(-1)
  if (order.ruledOn > wallClock(scope.at, it.hearing.zone).date) return { reason: 'ruled in the future' }
  if (it.withdrawn || request?.state === 'withdrawn') return { reason: 'withdrawn', ...about }
  if (!it.asks) return { reason: 'no order needed', ...about }
  if (line.sittingIds?.some((id) => !days.some((day) => day.id === id)))
    return { reason: 'no such sitting', ...about }
  const appliedOn = request?.appliedOn ?? order.appliedOn
  if (line.outcome !== 'withdrawn' && appliedOn === null) return { reason: 'not applied for', ...about }
  if (appliedOn !== null && order.ruledOn < appliedOn)
    return { reason: 'ruled before it was applied for', appliedOn, ...about }
  if (line.outcome === 'denied' || line.outcome === 'withdrawn') return null
  // What the court allows has to be for a day to come: a grant for a day that was over helps nobody.
  const { state } = it.hearing
  if (state === 'vacated' || state === 'entered-in-error')
    return { reason: 'hearing is off', state, ...about }
  const last = covered.at(-1)
  return last && last.date < order.ruledOn
    ? { reason: 'hearing was over', lastDay: last.date, ...about }
    : null
}

function daysCovered(
  { sittingIds }: LineToRecord,
  days: readonly { readonly id: string; readonly date: CalendarDate }[],
) {
  return sittingIds === null ? days : days.filter(({ id }) => sittingIds.includes(id))
}

function aboutOf({ witness, code }: AccommodationLine): About {
  return { witness, code }
}

function statementsOf(
  db: Db,
  scope: CaseScope,
  order: OrderToRecord,
  known: Known,
  affected: readonly Affected[],
): { readonly deeds: readonly Deed[]; readonly changes: readonly Change[] } {
  const { id, reference, ruledOn, motionId } = order
  const deeds: Deed[] = []
  const before: Change[] = []
  const after: Change[] = []
  const changes: Change[] = [statementToKeepOrder(db, scope, { id, reference, ruledOn, motionId })]
  for (const [place, line] of order.lines.entries()) {
    const lineId = idWithin(id, place)
    const those = line.on.flatMap((one) => known.its.get(one.id) ?? [])
    const covered = line.sittingIds === null ? null : sittingsNamed(line, those, known)
    changes.push(...statementsToKeepLine(db, { id: lineId, orderId: id, place, ...line, covered }))
    for (const it of those) {
      const request = known.court.get(it.id)?.requests.at(-1)
      if (request?.state === 'to apply' && order.appliedOn !== null && mayMove(request.state, 'apply'))
        before.push(...statementsToMoveRequest(db, request, { state: 'applied', appliedOn: order.appliedOn }))
      const written = {
        id: lineId,
        outcome: line.outcome,
        covers: covered ?? ('every sitting' as const),
        ruledOn,
        recordedAt: scope.at,
        place,
      }
      const lines = [...(known.court.get(it.id)?.lines ?? []), written]
      // An order that is written down late, after the one that amends it, changes nothing that is held.
      const here = affected.filter(
        (one) => one.accommodationId === it.id && lineInForce(lines, one.sittingId)?.id === lineId,
      )
      const under = statementsUnderOrder(
        db,
        scope,
        here,
        line.outcome,
        lineId,
        `${line.outcome}, ${reference}`,
      )
      before.push(...under.before)
      after.push(...under.after)
      deeds.push(deedOf(scope, it, order, line, covered), ...under.deeds)
      changes.push(statementToRuleOn(db, lineId, it.id, request?.id ?? null))
    }
  }
  const touched = [...new Set(order.lines.flatMap(({ on }) => on.map((one) => one.id)))]
  const bumps = touched.flatMap((one): readonly Change[] => {
    const it = known.its.get(one)
    return it ? statementsToChange(db, scope, it satisfies Seen, {}) : []
  })
  return { deeds, changes: [...before, ...changes, ...after, ...bumps] }
}

function sittingsNamed(
  line: LineToRecord,
  its: readonly AccommodationLine[],
  known: Known,
): readonly CoveredSitting[] {
  const days = its.flatMap(({ hearingId }) => known.days.get(hearingId) ?? [])
  const named = new Map(days.map((day) => [day.id, day]))
  return (line.sittingIds ?? []).flatMap((id) => named.get(id) ?? [])
}

function deedOf(
  scope: CaseScope,
  it: AccommodationLine,
  { reference, ruledOn }: OrderToRecord,
  { outcome, conditions }: LineToRecord,
  covered: readonly CoveredSitting[] | null,
): Deed {
  const days = covered === null ? 'every sitting' : covered.map(({ date }) => date)
  return {
    did: 'accommodation-ruled-on',
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { code: it.code, outcome, order: reference, ruledOn, conditions, days },
  }
}

async function daysOf(db: Db, hearingIds: readonly string[]): Promise<Known['days']> {
  if (hearingIds.length === 0) return new Map()
  const rows = await db
    .select({ id: sittings.id, hearingId: sittings.hearingId, date: sittings.date })
    .from(sittings)
    .where(inArray(sittings.hearingId, [...hearingIds]))
    .orderBy(sittings.startsAt)
  return Map.groupBy(
    rows.map((row) => ({ ...row, date: row.date as CalendarDate })),
    ({ hearingId }) => hearingId,
  )
}

async function hearingsNamed(
  db: Db,
  scope: CaseScope,
  { lines }: OrderToRecord,
): Promise<ReadonlySet<string>> {
  const ids = lines.flatMap(({ reservedUntilHearingId }) => reservedUntilHearingId ?? [])
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: hearings.id })
    .from(hearings)
    .where(and(inArray(hearings.id, ids), eq(hearings.caseId, scope.caseId)))
  return new Set(rows.map(({ id }) => id))
}
