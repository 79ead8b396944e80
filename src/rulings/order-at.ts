import type { CourtRequest } from '../accommodations/asked-for.ts'
import { covers, inOrderOfTime, type Outcome, type RulingLine } from './ruling.ts'

/** Where the court stands on an accommodation at one sitting. */
export type OrderAt =
  | { readonly state: 'not needed' }
  | { readonly state: 'to apply' | 'applied' | 'opposed'; readonly request: CourtRequest }
  | { readonly state: 'granted' | 'granted as varied' | 'reserved'; readonly line: RulingLine }
  | { readonly state: 'denied' | 'lapsed'; readonly line: RulingLine }
  /** Given up by the office, or by a line of an order that says so. */
  | { readonly state: 'withdrawn'; readonly line: RulingLine | null }
export type OrderState = OrderAt['state']

/** What the court is asked of an accommodation, and what it said. */
export type BeforeTheCourt = {
  /** Whether an order is needed at all. */
  readonly asks: boolean
  readonly isWithdrawn: boolean
  /** In order of number. */
  readonly requests: readonly CourtRequest[]
  readonly lines: readonly RulingLine[]
}

/**
 * Where the court stands at one sitting: the latest line that covers it, unless it was asked for anew after a line that
 * said no. A line that says yes stands while something else is asked for beside it; so does one that reserves.
 */
export function orderAt(before: BeforeTheCourt, sittingId: string): OrderAt {
  const line = lineInForce(before.lines, sittingId)
  const request = before.requests.at(-1)
  if (before.isWithdrawn) return { state: 'withdrawn', line: null }
  if (line && !(saysNo(line) && isAskedAnew(before.requests, line))) return decided(line)
  if (!before.asks) return { state: 'not needed' }
  return request ? asked(request) : { state: 'withdrawn', line: null }
}

/** Of a line, what decides when it stands. */
type InTime = Pick<RulingLine, 'covers' | 'outcome' | 'ruledOn' | 'recordedAt' | 'place'>

/**
 * The line that stands at a sitting: the last of those that cover it; earlier ones are amended by it. What lapses is
 * what the court allowed: where it said no, or nothing yet, that an order ran out changes nothing.
 */
export function lineInForce<L extends InTime>(lines: readonly L[], sittingId: string): L | null {
  return lines
    .filter((line) => covers(line, sittingId))
    .toSorted(inOrderOfTime)
    .reduce<L | null>((standing, line) => (mayAmend(line, standing) ? line : standing), null)
}

/** The line that amends this one: the next that covers a sitting of it; null while it stands whole. */
export function amendedBy(lines: readonly RulingLine[], line: RulingLine): RulingLine | null {
  const later = lines.toSorted(inOrderOfTime).filter((one) => inOrderOfTime(one, line) > 0)
  return later.find((one) => meet(one, line) && mayAmend(one, line)) ?? null
}

function mayAmend(line: InTime, standing: InTime | null): boolean {
  return line.outcome !== 'lapsed' || (standing !== null && saysYes(standing.outcome))
}

/** Whether the court said yes, or has not said no: what may lapse. */
export function saysYes(outcome: Outcome): boolean {
  return outcome === 'granted' || outcome === 'granted as varied' || outcome === 'reserved'
}

/** Whether nothing is missing from the court: only then may anything be called confirmed. */
export function orderStands(state: OrderState): boolean {
  return state === 'not needed' || isGranted(state)
}

/** Whether the court said yes, so that it has to be arranged. */
export function isGranted(state: OrderState): boolean {
  return state === 'granted' || state === 'granted as varied'
}

/** Whether there is nothing left to arrange for: what is held for it is released in the same act. */
export function isOver(state: OrderState): boolean {
  return state === 'denied' || state === 'withdrawn'
}

function decided(line: RulingLine): OrderAt {
  const { outcome } = line
  switch (outcome) {
    case 'granted':
    case 'granted as varied':
    case 'reserved':
    case 'denied':
    case 'lapsed':
    case 'withdrawn':
      return { state: outcome, line }
    default:
      return outcome satisfies never
  }
}

function asked(request: CourtRequest): OrderAt {
  const { state } = request
  return state === 'withdrawn' ? { state, line: null } : { state, request }
}

function saysNo({ outcome }: RulingLine): boolean {
  return outcome === 'denied' || outcome === 'lapsed' || outcome === 'withdrawn'
}

/** Whether a request came after the one that the line answers. */
function isAskedAnew(requests: readonly CourtRequest[], line: RulingLine): boolean {
  const answered = requests.find(({ id }) => id === line.requestId)
  return (requests.at(-1)?.number ?? 0) > (answered?.number ?? 0)
}

function meet(a: RulingLine, b: RulingLine): boolean {
  if (a.covers === 'every sitting' || b.covers === 'every sitting') return true
  const named = b.covers
  return a.covers.some((one) => one.id !== null && named.some(({ id }) => id === one.id))
}
