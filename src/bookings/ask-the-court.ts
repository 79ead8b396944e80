import type { CaseScope } from '../access/scope.ts'
import type { Seen } from '../accommodations/accommodation.ts'
import { type CourtRequest, mayMove } from '../accommodations/asked-for.ts'
import { statementsToChange, statementsToMoveRequest, statementToAsk } from '../accommodations/request.ts'
import { type AccommodationLine, accommodationById } from '../accommodations/store.ts'
import { act, type Change, type Deed } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { BeforeTheCourt } from '../rulings/order-at.ts'
import { beforeTheCourt } from '../rulings/store.ts'
import { statementsToKeepLine, statementToKeepOrder, statementToRuleOn } from '../rulings/keep.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import { mayGoWithoutOrder } from '../vocabulary/accommodations.ts'
import {
  type CourtMove,
  type CourtMoveName,
  courtStanding,
  isAnswered,
  movesOpen,
  type CourtMoveAnswer,
} from './court-moves.ts'
import { type Affected, affectedAt, deedOf, isRunning, isSure, statementsToUnconfirm } from './under-order.ts'
import { statementsToReleaseOne } from './release.ts'

type Facts = {
  readonly it: AccommodationLine
  readonly court: BeforeTheCourt
  readonly bookings: readonly Affected[]
}

/**
 * Moves the court's side. What is withdrawn is released in the same act; what lapses, or needs an order after all, is
 * confirmed no longer.
 */
export async function moveBeforeTheCourt(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  to: CourtMove,
): Promise<CourtMoveAnswer> {
  const planned = await planCourtMove(db, scope, seen, to)
  if (!planned.ok) return planned
  const done = await act(db, scope, planned.deeds, planned.changes)
  return done.ok ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}

type PlannedMove =
  | { readonly ok: true; readonly deeds: readonly Deed[]; readonly changes: readonly Change[] }
  | Extract<CourtMoveAnswer, { ok: false }>

/** What the move would write, for an act that does more besides, such as a motion that is filed. */
export async function planCourtMove(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  to: CourtMove,
): Promise<PlannedMove> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  if (it.version !== seen.version) return { ok: false, reason: 'edited meanwhile' }
  const [courts, bookings] = await Promise.all([beforeTheCourt(db, [it]), affectedAt(db, scope, [it.id])])
  const court = courts.get(it.id)
  if (!court) return { ok: false, reason: 'no such accommodation' }
  const refusal = refuse(scope, { it, court, bookings }, to)
  if (refusal) return { ok: false, ...refusal }
  return { ok: true, ...statementsOf(db, scope, { it, court, bookings }, to) }
}

type Refused<R> = R extends { ok: false } ? Omit<R, 'ok'> : never

function refuse(scope: CaseScope, { it, court }: Facts, to: CourtMove): Refused<CourtMoveAnswer> | null {
  if (to.move === 'require none' && !mayGoWithoutOrder(it.code)) return { reason: 'law asks for an order' }
  if (!movesOpen(it, court).includes(to.move))
    return { reason: 'not permitted', move: to.move, stands: courtStanding(court) }
  if (to.move !== 'apply' && to.move !== 'oppose') return null
  if (to.on > wallClock(scope.at, it.hearing.zone).date) return { reason: 'in the future' }
  const appliedOn = court.requests.at(-1)?.appliedOn ?? null
  return to.move === 'oppose' && appliedOn !== null && to.on < appliedOn
    ? { reason: 'before it was applied for', appliedOn }
    : null
}

type Statements = { readonly deeds: readonly Deed[]; readonly changes: readonly Change[] }

function statementsOf(db: Db, scope: CaseScope, facts: Facts, to: CourtMove): Statements {
  const { it, court, bookings } = facts
  const request = court.requests.at(-1)
  const deeds = [deed(scope, it, to)]
  const sure = bookings.filter(isSure)
  const unconfirm = sure.flatMap((one) => statementsToUnconfirm(db, scope, one))
  const unconfirmed = sure.map((one) => deedOf(scope, one, 'booking-put-on-hold', { because: to.move }))
  switch (to.move) {
    case 'require an order':
      return {
        deeds: [...deeds, ...unconfirmed],
        changes: [
          ...unconfirm,
          ...statementsToChange(db, scope, it, { asks: true }),
          statementToAsk(db, scope, it.id, (request?.number ?? 0) + 1),
        ],
      }
    case 'require none':
      return {
        deeds,
        changes: [
          ...(request ? statementsToMoveRequest(db, request, { state: 'withdrawn' }) : []),
          ...statementsToChange(db, scope, it, { asks: false }),
        ],
      }
    case 'apply':
      return { deeds, changes: moveRequest(db, scope, it, request, { state: 'applied', appliedOn: to.on }) }
    case 'oppose':
      return { deeds, changes: moveRequest(db, scope, it, request, { state: 'opposed', opposedOn: to.on }) }
    case 'ask again':
      return {
        deeds,
        changes: [
          ...statementsToChange(db, scope, it, { withdrawnAt: null, withdrawnBecause: null }),
          ...(it.asks ? [statementToAsk(db, scope, it.id, (request?.number ?? 0) + 1)] : []),
        ],
      }
    case 'withdraw': {
      const running = bookings.filter((one) => isRunning(one, scope.at))
      const isOpen = request && !isAnswered(court, request) && mayMove(request.state, 'withdraw')
      return {
        deeds: [
          ...deeds,
          ...running.map((one) => deedOf(scope, one, 'booking-released', { because: 'withdrawn' })),
        ],
        changes: [
          ...running.flatMap((one) => statementsToReleaseOne(db, scope, one, 'withdrawn')),
          ...(isOpen ? statementsToMoveRequest(db, request, { state: 'withdrawn' }) : []),
          ...statementsToChange(db, scope, it, { withdrawnAt: scope.at, withdrawnBecause: to.because }),
        ],
      }
    }
    case 'lapse':
      return {
        deeds: [...deeds, ...unconfirmed],
        changes: [
          ...unconfirm,
          ...insertLapse(db, scope, it, court),
          ...statementsToChange(db, scope, it, {}),
        ],
      }
    default:
      return to satisfies never
  }
}

function moveRequest(
  db: Db,
  scope: CaseScope,
  it: AccommodationLine,
  request: CourtRequest | undefined,
  set: Parameters<typeof statementsToMoveRequest>[2],
): readonly Change[] {
  return request
    ? [...statementsToMoveRequest(db, request, set), ...statementsToChange(db, scope, it, {})]
    : []
}

/** That an order ran out is a line like any other, without an order: the lines before it stay as they were. */
function insertLapse(
  db: Db,
  scope: CaseScope,
  it: AccommodationLine,
  court: BeforeTheCourt,
): readonly Change[] {
  const id = newId(scope.at)
  const ruledOn = latest(wallClock(scope.at, it.hearing.zone).date, court)
  const requestId = court.requests.at(-1)?.id ?? null
  const nothing = {
    asked: '',
    conditions: '',
    needs: null,
    reservedUntilOn: null,
    reservedUntilHearingId: null,
  }
  return [
    statementToKeepOrder(db, scope, { id, reference: '', ruledOn, motionId: null }),
    ...statementsToKeepLine(db, { id, orderId: id, place: 0, outcome: 'lapsed', covered: null, ...nothing }),
    statementToRuleOn(db, id, it.id, requestId),
  ]
}

function latest(today: CalendarDate, { lines }: BeforeTheCourt): CalendarDate {
  return lines.reduce((last, { ruledOn }) => (ruledOn > last ? ruledOn : last), today)
}

const words = {
  'require an order': 'accommodation-order-needed',
  'require none': 'accommodation-order-not-needed',
  apply: 'accommodation-applied-for',
  oppose: 'accommodation-opposed',
  'ask again': 'accommodation-requested-again',
  withdraw: 'accommodation-withdrawn',
  lapse: 'accommodation-order-lapsed',
} as const satisfies Record<CourtMoveName, string>

function deed(scope: CaseScope, it: AccommodationLine, { move, ...facts }: CourtMove): Deed {
  return {
    did: words[move],
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { code: it.code, ...facts },
  }
}
