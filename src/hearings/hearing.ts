import type { Zone } from '../time/zone.ts'
import type { Sitting } from './sitting.ts'

/** How people appear who do not come to the courtroom. */
export type Remote = 'zoom' | 'telephone' | 'video'

/** What the court says of a hearing besides its days. */
export type HearingFacts = {
  /** The event as the court calls it: `Sentencing`, `Jury Trial`. */
  readonly type: string
  readonly judge: string | null
  readonly courthouseId: string | null
  /** The courtroom, where the office keeps it among its rooms. */
  readonly courtroomId: string | null
  /** Courtroom or place in the court's words, where the office does not keep it. */
  readonly place: string | null
  readonly remote: Remote | null
  /** Defendants the setting names; empty means the whole case. */
  readonly defendantNames: readonly string[]
}

export type Standing =
  | { readonly state: 'set' }
  | { readonly state: 'held' }
  /** Taken off its day without a new one yet. Its sittings are those it had. */
  | { readonly state: 'continued'; readonly because: string }
  | { readonly state: 'vacated'; readonly because: string }
  | { readonly state: 'entered-in-error'; readonly because: string }
export type HearingState = Standing['state']

export type Hearing = HearingFacts &
  Standing & {
    readonly id: string
    readonly caseId: string
    /** The zone of its courthouse; where the court has not said which, that of the case. Never kept with it. */
    readonly zone: Zone
    /** In the order in which they sit; at least one. */
    readonly sittings: readonly Sitting[]
    readonly version: number
  }

export type HearingMove = 'move' | 'continue' | 'vacate' | 'hold' | 'enter in error' | 'change place'

/**
 * Every permitted move; what is not here is refused. A move gives new days and leaves the hearing set. Held, vacated
 * and entered in error are ends: a court that changes its mind sets another hearing.
 */
export const permittedMoves = {
  set: ['move', 'continue', 'vacate', 'hold', 'enter in error', 'change place'],
  continued: ['move', 'vacate', 'enter in error', 'change place'],
  held: [],
  vacated: [],
  'entered-in-error': [],
} as const satisfies Record<HearingState, readonly HearingMove[]>

export type MoveDecision =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'not permitted'
      readonly state: HearingState
      readonly move: HearingMove
    }
  | { readonly ok: false; readonly reason: 'not begun'; readonly beginsAt: number }

/**
 * Whether the hearing may make the move.
 *
 * @param at the present instant, milliseconds: what has not begun cannot have been held
 */
export function decideMove(
  hearing: Standing & { readonly sittings: readonly { readonly startsAt: number }[] },
  move: HearingMove,
  at: number,
): MoveDecision {
  const permitted: readonly HearingMove[] = permittedMoves[hearing.state]
  if (!permitted.includes(move)) return { ok: false, reason: 'not permitted', state: hearing.state, move }
  const beginsAt = hearing.sittings[0]?.startsAt ?? 0
  if (move === 'hold' && beginsAt > at) return { ok: false, reason: 'not begun', beginsAt }
  return { ok: true }
}

/** The state as a reader meets it, in words. */
export function stateInWords(state: HearingState): string {
  switch (state) {
    case 'set':
      return 'Set'
    case 'held':
      return 'Held'
    case 'continued':
      return 'Continued, no new day'
    case 'vacated':
      return 'Vacated'
    case 'entered-in-error':
      return 'Entered in error'
    default:
      return state satisfies never
  }
}

/** Whether the hearing still takes place on its days. */
export function isOn(state: HearingState): boolean {
  return state === 'set' || state === 'held'
}
