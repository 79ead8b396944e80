import type { CalendarDate } from '../time/calendar-date.ts'

/** How far asking the court has come. What it decided stands in its rulings, never here. */
export type RequestState = 'to apply' | 'applied' | 'opposed' | 'withdrawn'

/** One request to the court for an accommodation. Asking again is another, with the next number. */
export type CourtRequest = {
  readonly id: string
  /** 1 for the first; the one before it is the one it follows. */
  readonly number: number
  readonly state: RequestState
  /** The day it was applied for; null while it was not. */
  readonly appliedOn: CalendarDate | null
  readonly opposedOn: CalendarDate | null
  readonly version: number
}

/** A move of a request that the office records. */
export type RequestMove = 'apply' | 'oppose' | 'withdraw'

/** Every permitted move; what is not here is refused. */
export const requestMoves = {
  'to apply': ['apply', 'withdraw'],
  applied: ['oppose', 'withdraw'],
  opposed: ['withdraw'],
  withdrawn: [],
} as const satisfies Record<RequestState, readonly RequestMove[]>

/** Whether the request may make the move. */
export function mayMove(state: RequestState, move: RequestMove): boolean {
  const permitted: readonly RequestMove[] = requestMoves[state]
  return permitted.includes(move)
}
