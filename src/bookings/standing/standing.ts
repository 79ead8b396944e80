import type { Wish } from '../../accommodations/accommodation.ts'
import type { Span } from '../../resources/hold.ts'
import {
  type BeforeTheCourt,
  isGranted,
  isOver,
  type OrderAt,
  orderAt,
  orderStands,
} from '../../rulings/order-at.ts'
import type { ReservedUntil } from '../../rulings/ruling.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Code } from '../../vocabulary/accommodations.ts'
import { type Need, needsOf } from '../../vocabulary/need.ts'
import { type Booked, type CoverageState, type CoveredNeed, coverNeed } from '../coverage.ts'

/** A sitting of the accommodation's hearing, with what was booked for it there. */
export type SittingFacts = Span & {
  readonly id: string
  readonly date: CalendarDate
  /** False where the court has given no time. */
  readonly isTimed: boolean
  /** The part of it for which the witness needs it; null for the whole. */
  readonly part: Span | null
  readonly booked: readonly Booked[]
  /** Sorts of which something was held and was released against the office's wish: taken, out of reach, cut off. */
  readonly lost: readonly string[]
  /** How an accommodation that needs no resource went, as somebody recorded. */
  readonly delivered: 'done' | 'failed' | null
}

/** All that the state of an accommodation is worked out from. Nothing of it is a summary. */
export type AccommodationFacts = BeforeTheCourt & {
  readonly code: Code
  readonly wish: Wish
  readonly needs: readonly Need[] | null
  /** Whether the hearing still takes place. */
  readonly isOn: boolean
  /** In order of time. */
  readonly sittings: readonly SittingFacts[]
}

/** How things stand for one sitting. */
export type SittingStanding = {
  readonly id: string
  readonly date: CalendarDate
  readonly order: OrderAt
  /** When it is needed there. */
  readonly part: Span
  readonly isTimed: boolean
  readonly isPast: boolean
  /** Empty where the accommodation needs no resource, or nothing is left to arrange. */
  readonly needs: readonly CoveredNeed[]
  readonly state: StandingState
}

/** The one word for a sitting, or for the accommodation as a whole: its weakest day to come. */
export type StandingState =
  | 'withdrawn'
  | 'denied'
  /** The order is missing, and nothing else is. */
  | 'waiting for the order'
  | 'to book'
  | 'partly booked'
  | Exclude<CoverageState, 'missing'>
  /** Its days are over, and nobody recorded how it went. */
  | 'not recorded'
  /** The hearing does not take place. */
  | 'hearing is off'

/** How things stand for an accommodation. */
export type Standing = {
  readonly state: StandingState
  readonly days: readonly SittingStanding[]
  /** What must still happen, most pressing first. */
  readonly missing: readonly Missing[]
}

/** A day of it that lacks something, and of what. */
export type LackingDay = {
  readonly sittingId: string
  readonly date: CalendarDate
  readonly needs: readonly CoveredNeed[]
}

/** Something that must still happen before the day. */
export type Missing =
  | { readonly what: 'granted but not arranged'; readonly days: readonly LackingDay[] }
  | { readonly what: 'lost'; readonly days: readonly LackingDay[] }
  | { readonly what: 'failed'; readonly days: readonly LackingDay[] }
  | { readonly what: 'not booked'; readonly days: readonly LackingDay[] }
  | { readonly what: 'declined but still held' }
  | { readonly what: 'not asked for yet' }
  | { readonly what: 'no order yet'; readonly dates: readonly CalendarDate[] }
  | { readonly what: 'reserved'; readonly until: ReservedUntil | null }
  | { readonly what: 'wish not known' }
  | { readonly what: 'not confirmed'; readonly days: readonly LackingDay[] }
  | { readonly what: 'not recorded'; readonly dates: readonly CalendarDate[] }

/**
 * How things stand for an accommodation at this instant. The one place that says so: pages, feeds, lists and figures ask
 * it and keep nothing of the answer.
 *
 * @param at the present instant, milliseconds: a sitting that has ended is past
 */
export function standingOf(facts: AccommodationFacts, at: number): Standing {
  const days = facts.sittings.map((sitting) => dayOf(facts, sitting, at))
  if (!facts.isOn) return { state: 'hearing is off', days, missing: [] }
  return { state: stateOf(days), days, missing: missingFrom(facts, days) }
}

/** What must be there and is not, or not surely, before anybody may rely on it. Empty for "Confirmed" and after. */
export function isWhole(state: StandingState): boolean {
  return state === 'confirmed' || state === 'tested' || state === 'in use' || state === 'done'
}

/** Whether it stands on the first page of the day, and how high: 1 first. Null: it can wait. */
export function pressOf({ missing }: Pick<Standing, 'missing'>, wish: Wish): 1 | 2 | 3 | 4 | null {
  const [first] = missing
    .map(({ what }) => pressOfOne(what, wish))
    .filter((one) => one !== null)
    .toSorted((a, b) => a - b)
  return first ?? null
}

function pressOfOne(what: Missing['what'], wish: Wish): 1 | 2 | 3 | 4 | null {
  switch (what) {
    case 'granted but not arranged':
      return 1
    case 'lost':
    case 'failed':
      return 2
    case 'declined but still held':
    case 'not booked':
      return wish === 'wanted' || what === 'declined but still held' ? 3 : null
    case 'not asked for yet':
      return wish === 'wanted' ? 4 : null
    case 'no order yet':
    case 'reserved':
    case 'wish not known':
    case 'not confirmed':
    case 'not recorded':
      return null
    default:
      return what satisfies never
  }
}

function dayOf(facts: AccommodationFacts, sitting: SittingFacts, at: number): SittingStanding {
  const { id, date, isTimed } = sitting
  const order = orderAt(facts, id)
  const ordered = 'line' in order ? (order.line?.needs ?? null) : null
  const part = sitting.part ?? { startsAt: sitting.startsAt, endsAt: sitting.endsAt }
  const needs = isOver(order.state)
    ? []
    : needsOf(facts.code, facts.needs, ordered).map((need) =>
        coverNeed(need, { ...part, isTimed }, sitting.booked),
      )
  const isPast = sitting.endsAt <= at
  const state = stateOfDay(order, needs, sitting.delivered, isPast)
  return { id, date, order, part, isTimed, isPast, needs, state }
}

function stateOfDay(
  order: OrderAt,
  needs: readonly CoveredNeed[],
  delivered: SittingFacts['delivered'],
  isPast: boolean,
): StandingState {
  if (order.state === 'denied' || order.state === 'withdrawn') return order.state
  if (needs.length === 0 && delivered) return delivered
  if (needs.some(({ state }) => state === 'failed')) return 'failed'
  if (isPast)
    return needs.length > 0 && needs.every(({ state }) => state === 'done') ? 'done' : 'not recorded'
  const weakest = weakestOf(needs)
  if (weakest === 'missing')
    return needs.some(({ bookingIds }) => bookingIds.length > 0) ? 'partly booked' : 'to book'
  if (!orderStands(order.state)) return weakest === 'on hold' ? 'on hold' : 'waiting for the order'
  return weakest
}

const weakestFirst = ['missing', 'failed', 'on hold', 'confirmed', 'tested', 'in use', 'done'] as const

/** Where nothing is needed, nothing is missing: the order alone makes it sure. */
function weakestOf(needs: readonly CoveredNeed[]): CoverageState {
  return weakestFirst.find((state) => needs.some((need) => need.state === state)) ?? 'confirmed'
}

/** From the worst a reader must know to the best; what is over for every day comes last. */
const worstFirst: readonly StandingState[] = [
  'failed',
  'to book',
  'partly booked',
  'waiting for the order',
  'on hold',
  'confirmed',
  'tested',
  'in use',
  // Of days that are all past: "Done" is said once it is recorded of each.
  'not recorded',
  'done',
  'denied',
  'withdrawn',
]

/** The weakest of the days to come; of days that are all past, the weakest of those. */
function stateOf(days: readonly SittingStanding[]): StandingState {
  const ahead = days.filter(({ isPast }) => !isPast)
  const live = (ahead.length > 0 ? ahead : days).filter(({ order }) => !isOver(order.state))
  const among = (live.length > 0 ? live : ahead.length > 0 ? ahead : days).map(({ state }) => state)
  const worst = worstFirst.find((state) => among.includes(state)) ?? 'to book'
  // Some days have all they need and others nothing at all: that is part of it.
  return worst === 'to book' && among.some((state) => state !== 'to book') ? 'partly booked' : worst
}

function missingFrom(facts: AccommodationFacts, days: readonly SittingStanding[]): readonly Missing[] {
  const ahead = days.filter(({ isPast, order }) => !isPast && !isOver(order.state))
  const missing: Missing[] = []
  const lacking = lackingOn(ahead, ({ state }) => state === 'missing')
  const lost = new Map(facts.sittings.map(({ id, lost: sorts }) => [id, sorts]))
  const isGrantedOn = new Set(ahead.filter(({ order }) => isGranted(order.state)).map(({ id }) => id))
  const isLostOn = new Set(
    ahead
      .filter(({ id, needs }) =>
        needs.some(({ sort, state }) => state === 'missing' && lost.get(id)?.includes(sort)),
      )
      .map(({ id }) => id),
  )
  const isDeclined = facts.wish === 'declined'
  // Whatever is held for it, also what it could do without.
  const isHeldOn = new Set(facts.sittings.filter(({ booked }) => booked.length > 0).map(({ id }) => id))
  const granted = lacking.filter(({ sittingId }) => isGrantedOn.has(sittingId))
  const taken = lacking.filter(({ sittingId }) => !isGrantedOn.has(sittingId) && isLostOn.has(sittingId))
  const others = lacking.filter(({ sittingId }) => !isGrantedOn.has(sittingId) && !isLostOn.has(sittingId))
  const failed = lackingOn(ahead, ({ state }) => state === 'failed')
  if (!isDeclined) {
    if (granted.length > 0) missing.push({ what: 'granted but not arranged', days: granted })
    if (taken.length > 0) missing.push({ what: 'lost', days: taken })
    if (failed.length > 0) missing.push({ what: 'failed', days: failed })
    if (others.length > 0) missing.push({ what: 'not booked', days: others })
  } else if (ahead.some(({ id }) => isHeldOn.has(id))) missing.push({ what: 'declined but still held' })
  missing.push(...missingFromTheCourt(ahead))
  if (facts.wish === 'undecided' && ahead.length > 0) missing.push({ what: 'wish not known' })
  const unsure = lackingOn(ahead, ({ state }) => state === 'on hold')
  if (unsure.length > 0) missing.push({ what: 'not confirmed', days: unsure })
  const unrecorded = days.filter(({ state }) => state === 'not recorded').map(({ date }) => date)
  if (unrecorded.length > 0 && !isDeclined) missing.push({ what: 'not recorded', dates: unrecorded })
  return missing
}

function missingFromTheCourt(ahead: readonly SittingStanding[]): readonly Missing[] {
  const missing: Missing[] = []
  const whereIt = (...states: readonly OrderAt['state'][]) =>
    ahead.filter(({ order }) => states.includes(order.state))
  if (whereIt('to apply', 'lapsed').length > 0) missing.push({ what: 'not asked for yet' })
  const waiting = whereIt('applied', 'opposed')
  if (waiting.length > 0) missing.push({ what: 'no order yet', dates: waiting.map(({ date }) => date) })
  const [reserved] = whereIt('reserved')
  if (reserved?.order.state === 'reserved')
    missing.push({ what: 'reserved', until: reserved.order.line.reservedUntil })
  return missing
}

function lackingOn(
  days: readonly SittingStanding[],
  lacks: (need: CoveredNeed) => boolean,
): readonly LackingDay[] {
  return days.flatMap(({ id: sittingId, date, needs }) => {
    const those = needs.filter(lacks)
    return those.length > 0 ? [{ sittingId, date, needs: those }] : []
  })
}
