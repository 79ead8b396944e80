/** Where an accommodation stands in law. */
export type LegalState =
  | 'not needed to ask'
  | 'to apply'
  | 'applied'
  | 'opposed'
  | 'granted'
  | 'granted in part'
  | 'denied'
  | 'lapsed'
  | 'varied'
  | 'withdrawn'

/**
 * Every permitted move; what is not here is refused. An order that was given can be varied, taken back by the court
 * or lapse; what was denied, lapsed or withdrawn can be asked for anew.
 */
export const legalMoves = {
  'not needed to ask': ['to apply', 'withdrawn'],
  'to apply': ['applied', 'not needed to ask', 'withdrawn', 'lapsed'],
  applied: ['opposed', 'granted', 'granted in part', 'denied', 'withdrawn', 'lapsed'],
  opposed: ['granted', 'granted in part', 'denied', 'withdrawn', 'lapsed'],
  granted: ['varied', 'denied', 'lapsed', 'withdrawn'],
  'granted in part': ['varied', 'denied', 'lapsed', 'withdrawn'],
  varied: ['varied', 'denied', 'lapsed', 'withdrawn'],
  denied: ['to apply'],
  lapsed: ['to apply'],
  withdrawn: ['to apply'],
} as const satisfies Record<LegalState, readonly LegalState[]>

export type LegalMove =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'not permitted'
      readonly from: LegalState
      readonly to: LegalState
    }

/** Whether the law's side may go from one state to another. */
export function moveLegal(from: LegalState, to: LegalState): LegalMove {
  const permitted: readonly LegalState[] = legalMoves[from]
  return permitted.includes(to) ? { ok: true } : { ok: false, reason: 'not permitted', from, to }
}

/** Whether nothing is missing from the court: only then may anything be called confirmed. */
export function orderStands(state: LegalState): boolean {
  return (
    state === 'not needed to ask' || state === 'granted' || state === 'granted in part' || state === 'varied'
  )
}

/** Whether the court said yes, so that it has to be arranged. */
export function isGranted(state: LegalState): boolean {
  return orderStands(state) && state !== 'not needed to ask'
}

/** Whether there is nothing left to arrange for: what is held for it is released in the same act. */
export function isOver(state: LegalState): boolean {
  return state === 'denied' || state === 'withdrawn'
}
