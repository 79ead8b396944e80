import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { requestsOf } from '../accommodations/store.ts'
import { accommodations } from '../accommodations/views.ts'
import { among } from '../db/among.ts'
import type { Db } from '../db/connection.ts'
import { manyRows } from '../db/many-rows.ts'
import { hearings } from '../hearings/views.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Need } from '../vocabulary/need.ts'
import type { BeforeTheCourt } from './order-at.ts'
import type { CoveredSitting, Outcome, ReservedUntil, RulingLine } from './ruling.ts'
import { courtOrders, rulingLines, rulingLinesOn } from './tables.ts'

/** What the court decided on each of these accommodations, by its id, in no order. */
export async function linesOf(
  db: Db,
  accommodationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RulingLine[]>> {
  if (accommodationIds.length === 0) return new Map()
  const fields = {
    accommodationId: rulingLinesOn.accommodationId,
    requestId: rulingLinesOn.requestId,
    line: getTableColumns(rulingLines),
    order: getTableColumns(courtOrders),
    hearing: sql<
      string | null
    >`(select type from ${hearings} later where later.id = ${rulingLines.reservedUntilHearingId})`,
    // One text: a line names a handful of days.
    days: sql<string>`(select json_group_array(json_array(s.sitting_id, s.date) order by s.place) from ruling_line_sitting s where s.line_id = ${rulingLines.id}) || ''`,
  }
  const rows = await manyRows(db, fields, (select) =>
    select
      .from(rulingLinesOn)
      .innerJoin(rulingLines, eq(rulingLines.id, rulingLinesOn.lineId))
      .innerJoin(courtOrders, eq(courtOrders.id, rulingLines.orderId))
      .where(among(rulingLinesOn.accommodationId, accommodationIds)),
  )
  return Map.groupBy(
    rows.map(({ accommodationId, requestId, line, order, hearing, days }) => ({
      accommodationId,
      ...lineOf(
        line,
        order,
        requestId,
        hearing,
        JSON.parse(days) as readonly [string | null, CalendarDate][],
      ),
    })),
    (one) => one.accommodationId,
  )
}

/** What the court is asked and said of these accommodations of the case, by id. */
export async function beforeTheCourt(
  db: Db,
  its: readonly { readonly id: string; readonly asks: boolean; readonly withdrawn: unknown }[],
): Promise<ReadonlyMap<string, BeforeTheCourt>> {
  const ids = its.map(({ id }) => id)
  const [requests, lines] = await Promise.all([requestsOf(db, ids), linesOf(db, ids)])
  return new Map(
    its.map(({ id, asks, withdrawn }) => [
      id,
      {
        asks,
        isWithdrawn: withdrawn !== null,
        requests: requests.get(id) ?? [],
        lines: lines.get(id) ?? [],
      },
    ]),
  )
}

/** An order of the case with its lines, for the list of orders. */
export type KeptOrder = {
  readonly id: string
  readonly reference: string
  readonly ruledOn: CalendarDate
  readonly lines: readonly (RulingLine & { readonly accommodationIds: readonly string[] })[]
}

/** The orders of the case, the latest last. What lapsed is no order. */
export async function ordersOf(db: Db, scope: CaseScope): Promise<readonly KeptOrder[]> {
  const [orders, mine] = await Promise.all([
    db
      .select()
      .from(courtOrders)
      .where(and(eq(courtOrders.caseId, scope.caseId), sql`${courtOrders.reference} <> ''`))
      .orderBy(asc(courtOrders.ruledOn), asc(courtOrders.recordedAt)),
    db.select({ id: accommodations.id }).from(accommodations).where(eq(accommodations.caseId, scope.caseId)),
  ])
  const byAccommodation = await linesOf(
    db,
    mine.map(({ id }) => id),
  )
  const onLine = Map.groupBy(
    [...byAccommodation].flatMap(([accommodationId, lines]) =>
      lines.map((line) => ({ accommodationId, line })),
    ),
    ({ line }) => line.id,
  )
  const orderOf = new Map(
    (
      await db
        .select({ id: rulingLines.id, orderId: rulingLines.orderId })
        .from(rulingLines)
        .innerJoin(courtOrders, eq(courtOrders.id, rulingLines.orderId))
        .where(eq(courtOrders.caseId, scope.caseId))
    ).map(({ id, orderId }) => [id, orderId] as const),
  )
  return orders.map(({ id, reference, ruledOn }) => ({
    id,
    reference,
    ruledOn: ruledOn as CalendarDate,
    lines: [...onLine]
      .filter(([lineId]) => orderOf.get(lineId) === id)
      .flatMap(([, those]) =>
        those[0] ? [{ ...those[0].line, accommodationIds: those.map((one) => one.accommodationId) }] : [],
      )
      .toSorted((a, b) => a.place - b.place),
  }))
}

/** Whether an order of this id is kept already: the same form sent twice. */
export async function isRecorded(db: Db, scope: CaseScope, orderId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: courtOrders.id })
    .from(courtOrders)
    .where(and(eq(courtOrders.id, orderId), eq(courtOrders.caseId, scope.caseId)))
  return found !== undefined
}

function lineOf(
  line: typeof rulingLines.$inferSelect,
  order: typeof courtOrders.$inferSelect,
  requestId: string | null,
  hearing: string | null,
  days: readonly (readonly [string | null, CalendarDate])[],
): RulingLine {
  const { id, place, asked, conditions } = line
  return {
    id,
    requestId,
    outcome: line.outcome satisfies Outcome,
    asked,
    conditions,
    needs: line.needs satisfies readonly Need[] | null,
    reservedUntil: untilOf(line, hearing),
    covers: line.everySitting
      ? 'every sitting'
      : days.map(([sittingId, date]): CoveredSitting => ({ id: sittingId, date })),
    // Parsed before it was kept.
    ruledOn: order.ruledOn as CalendarDate,
    order: order.reference,
    recordedAt: order.recordedAt,
    place,
  }
}

function untilOf(
  { reservedUntilOn, reservedUntilHearingId }: typeof rulingLines.$inferSelect,
  hearing: string | null,
): ReservedUntil | null {
  if (reservedUntilHearingId !== null)
    return { hearingId: reservedUntilHearingId, hearing: hearing ?? 'a hearing' }
  return reservedUntilOn === null ? null : { on: reservedUntilOn as CalendarDate }
}
