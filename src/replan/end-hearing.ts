import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import {
  type PlannedAct,
  statementsToContinue,
  statementsToEnterInError,
  statementsToHold,
  statementsToVacate,
} from '../hearings/acts.ts'
import {
  decideMove,
  type Hearing,
  type HearingMove,
  type HearingState,
  type MoveDecision,
} from '../hearings/hearing.ts'
import { hearingById, keep, type KeptHearing } from '../hearings/store.ts'
import { keepReleasing } from './moving.ts'
import { readingAt, takenAlongside } from './reading-store.ts'

export type Ending = 'vacate' | 'continue' | 'hold' | 'error'

/** What each ending is to the hearing's life, and what it writes. */
export const endings = {
  vacate: { move: 'vacate', leaves: 'vacated', plan: statementsToVacate },
  continue: { move: 'continue', leaves: 'continued', plan: statementsToContinue },
  hold: { move: 'hold', leaves: 'held', plan: statementsToHold },
  error: { move: 'enter in error', leaves: 'entered-in-error', plan: statementsToEnterInError },
} as const satisfies Record<
  Ending,
  {
    move: HearingMove
    leaves: HearingState
    plan: (db: Db, scope: CaseScope, hearing: Hearing, because: string) => PlannedAct
  }
>

export type Said = {
  /** Of the hearing as it was read. */
  readonly version: number
  readonly because?: string
  /** The reading of the docket that it follows, taken in the same act. */
  readonly reading?: string | undefined
}

export type Ended =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no such hearing' }
  | Extract<MoveDecision, { ok: false }>
  /** `no such reading`: none that is open changes this hearing so. */
  | { readonly ok: false; readonly reason: 'no such reading' | 'edited meanwhile' }

/**
 * Ends a hearing, or its days; what is booked for it is released in the same act, and the reading of the docket that it
 * follows is taken. Sent twice, it ends once.
 */
export async function endHearing(
  db: Db,
  scope: CaseScope,
  hearingId: string,
  ending: Ending,
  said: Said,
): Promise<Ended> {
  const hearing = await hearingById(db, scope, hearingId)
  if (!hearing) return { ok: false, reason: 'no such hearing' }
  if (isEnded(hearing, ending, said)) return { ok: true }
  const decision = decideMove(hearing, endings[ending].move, scope.at)
  if (!decision.ok) return decision
  const reading = said.reading ? await readingAt(db, scope, said.reading, hearing.id) : undefined
  if (reading === null) return { ok: false, reason: 'no such reading' }
  if (hearing.version !== said.version) return { ok: false, reason: 'edited meanwhile' }
  const planned = endings[ending].plan(db, scope, hearing, said.because ?? '')
  const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
  const kept =
    ending === 'hold'
      ? await keep(db, scope, planned)
      : await keepReleasing(db, scope, hearing, planned, besides)
  if (kept.ok) return { ok: true }
  const now = await hearingById(db, scope, hearingId)
  return now && isEnded(now, ending, said) ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}

function isEnded(hearing: KeptHearing, ending: Ending, { version }: Said): boolean {
  return hearing.state === endings[ending].leaves && hearing.version === version + 1
}
