import type { CaseScope } from '../access/scope.ts'
import type { Change } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Need } from '../vocabulary/need.ts'
import type { CoveredSitting, Outcome } from './ruling.ts'
import { courtOrders, rulingLines, rulingLineSittings, rulingLinesOn } from './tables.ts'

/** An order of the court; an empty reference where no court ordered anything: an order ran out. */
export function statementToKeepOrder(
  db: Db,
  scope: CaseScope,
  order: {
    readonly id: string
    readonly reference: string
    readonly ruledOn: CalendarDate
    readonly motionId: string | null
  },
): Change {
  const { id, reference, ruledOn, motionId } = order
  return db
    .insert(courtOrders)
    .values({ id, caseId: scope.caseId, reference, ruledOn, motionId, recordedAt: scope.at })
}

/** A line of an order with the sittings it names; `covered` null: every one. */
export function statementsToKeepLine(
  db: Db,
  line: {
    readonly id: string
    readonly orderId: string
    readonly place: number
    readonly outcome: Outcome
    readonly asked: string
    readonly conditions: string
    readonly needs: readonly Need[] | null
    readonly reservedUntilOn: CalendarDate | null
    readonly reservedUntilHearingId: string | null
    readonly covered: readonly CoveredSitting[] | null
  },
): readonly Change[] {
  const { id, orderId, place, outcome, asked, conditions, needs, covered } = line
  const isReserved = outcome === 'reserved'
  return [
    db.insert(rulingLines).values({
      id,
      orderId,
      place,
      outcome,
      asked,
      conditions,
      needs,
      reservedUntilOn: isReserved ? line.reservedUntilOn : null,
      reservedUntilHearingId: isReserved ? line.reservedUntilHearingId : null,
      everySitting: covered === null,
    }),
    ...(covered ?? []).map((day, n) =>
      db.insert(rulingLineSittings).values({ lineId: id, place: n, sittingId: day.id, date: day.date }),
    ),
  ]
}

/** That the line decides on an accommodation. Follows the bookings that it puts on hold or releases. */
export function statementToRuleOn(
  db: Db,
  lineId: string,
  accommodationId: string,
  requestId: string | null,
): Change {
  return db.insert(rulingLinesOn).values({ lineId, accommodationId, requestId })
}
