import type { CourtRequest, RequestState } from '../accommodations/asked-for.ts'
import { type BeforeTheCourt, lineInForce, saysYes } from '../rulings/order-at.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type Code, mayGoWithoutOrder } from '../vocabulary/accommodations.ts'

/** What the office records of asking the court, apart from what the court decides. */
export type CourtMove =
  /** An order is needed after all. */
  | { readonly move: 'require an order' }
  | { readonly move: 'require none' }
  | { readonly move: 'apply'; readonly on: CalendarDate }
  | { readonly move: 'oppose'; readonly on: CalendarDate }
  /** Another request, after the court said no, an order lapsed or the office had given it up. */
  | { readonly move: 'ask again' }
  | { readonly move: 'withdraw'; readonly because: string }
  /** The order ran out: nobody may rely on it any more. */
  | { readonly move: 'lapse' }
export type CourtMoveName = CourtMove['move']

/** Where asking stands for the accommodation as a whole: which moves are open. */
export type CourtStanding = 'no order needed' | RequestState | 'decided' | 'given up'

/** Every permitted move; what is not here is refused. */
const courtMoves = {
  'no order needed': ['require an order', 'withdraw'],
  'to apply': ['require none', 'apply', 'withdraw'],
  applied: ['oppose', 'withdraw'],
  opposed: ['withdraw'],
  decided: ['ask again', 'lapse', 'withdraw'],
  withdrawn: ['ask again', 'withdraw'],
  'given up': ['ask again'],
} as const satisfies Record<CourtStanding, readonly CourtMoveName[]>

/** The moves that are open as things stand, in the order in which a page offers them. */
export function movesOpen(it: { readonly code: Code }, court: BeforeTheCourt): readonly CourtMoveName[] {
  const open: readonly CourtMoveName[] = courtMoves[courtStanding(court)]
  return open.filter((move) => {
    // What the court has ruled on is its own: nobody says afterwards that it need not have been asked.
    if (move === 'require none') return mayGoWithoutOrder(it.code) && court.lines.length === 0
    return move !== 'lapse' || court.lines.some((line) => saysYes(line.outcome) && stands(court, line.id))
  })
}

/** Where asking stands: decided as soon as the request that is open has a line. */
export function courtStanding(court: BeforeTheCourt): CourtStanding {
  if (court.isWithdrawn) return 'given up'
  if (!court.asks) return 'no order needed'
  const request = court.requests.at(-1)
  if (!request) return 'withdrawn'
  return isAnswered(court, request) ? 'decided' : request.state
}

/** Whether the court has ruled on the request. */
export function isAnswered({ lines }: BeforeTheCourt, request: CourtRequest): boolean {
  return lines.some(({ requestId }) => requestId === request.id)
}

function stands({ lines }: BeforeTheCourt, lineId: string): boolean {
  const line = lines.find(({ id }) => id === lineId)
  if (!line) return false
  if (line.covers === 'every sitting') return lineInForce(lines, '')?.id === lineId
  return line.covers.some(({ id }) => id !== null && lineInForce(lines, id)?.id === lineId)
}

/** What becomes of a move that somebody asked for. */
export type CourtMoveAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no such accommodation' }
  | { readonly ok: false; readonly reason: 'edited meanwhile' }
  | { readonly ok: false; readonly reason: 'in the future' }
  | { readonly ok: false; readonly reason: 'before it was applied for'; readonly appliedOn: CalendarDate }
  | { readonly ok: false; readonly reason: 'law asks for an order' }
  | {
      readonly ok: false
      readonly reason: 'not permitted'
      readonly move: CourtMoveName
      readonly stands: CourtStanding
    }
