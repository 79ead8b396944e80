import type { LegalState } from './legal-state.ts'
import { isGranted } from './legal-state.ts'
import type { LogisticsState, Readiness } from './logistics-state.ts'
import type { Sort } from '../vocabulary/sorts.ts'
import { type Code, entryOf } from '../vocabulary/accommodations.ts'

/** What the person says, in that person’s own time; changeable, never inferred. */
export type Wish = 'offered' | 'wanted' | 'declined' | 'undecided'
export const wishes: readonly Wish[] = ['offered', 'wanted', 'declined', 'undecided']

/** What was said of one accommodation. */
export type Asked = {
  readonly code: Code
  readonly wish: Wish
  /** True: no order is needed here. Heard only where the vocabulary leaves it open; null: as usual. */
  readonly withoutOrder: boolean | null
}

/** One accommodation of one witness at one hearing. */
export type Accommodation = {
  readonly id: string
  readonly caseId: string
  readonly witnessId: string
  readonly hearingId: string
  readonly code: Code
  readonly legal: LegalState
  readonly logistics: LogisticsState
  readonly wish: Wish
  readonly wishSaidOn: string
  readonly note: string
  readonly version: number
}

export type RulingOutcome = 'granted' | 'granted in part' | 'denied' | 'varied'
export const rulingOutcomes: readonly RulingOutcome[] = ['granted', 'granted in part', 'denied', 'varied']

/** One line of what the court decided. A later line stands before an earlier one. */
export type RulingLine = {
  readonly id: string
  readonly outcome: RulingOutcome
  readonly conditions: string
  readonly ruledOn: string
  /** Docket entry or order number, in the court's words. */
  readonly order: string
}

/** A resource that is held or confirmed for it. */
export type BookedSort = { readonly sort: string; readonly state: 'held' | 'confirmed' }

/** What of its needs is not booked, and what nobody has confirmed. */
export function readinessOf(code: Code, booked: readonly BookedSort[]): Readiness {
  return {
    unbooked: entryOf(code).needs.filter((sort) => !booked.some((one) => one.sort === sort)),
    onlyHeld: booked.filter((one) => one.state === 'held').length,
  }
}

/** Something that must still happen, most pressing first. */
export type Missing =
  | { readonly what: 'granted but not arranged'; readonly sorts: readonly Sort[] }
  | { readonly what: 'no order yet' }
  | { readonly what: 'not asked for yet' }
  | { readonly what: 'wish not known' }
  | { readonly what: 'declined but still held' }
  | { readonly what: 'not booked'; readonly sorts: readonly Sort[] }
  | { readonly what: 'not confirmed'; readonly count: number }

/**
 * What stands between the accommodation and the day.
 *
 * @param booked the sort of each resource that is held or confirmed for it
 */
export function missingFrom(
  it: Pick<Accommodation, 'code' | 'legal' | 'logistics' | 'wish'>,
  booked: readonly BookedSort[],
): readonly Missing[] {
  if (it.logistics === 'done' || it.legal === 'denied' || it.legal === 'withdrawn') return []
  const { unbooked: sorts, onlyHeld: waiting } = readinessOf(it.code, booked)
  const missing: Missing[] = []
  if (isGranted(it.legal) && isUnarranged(it.logistics, sorts)) {
    missing.push({ what: 'granted but not arranged', sorts })
  } else if (sorts.length > 0) missing.push({ what: 'not booked', sorts })
  if (it.wish === 'declined' && booked.length > 0) missing.push({ what: 'declined but still held' })
  if (it.legal === 'to apply' || it.legal === 'lapsed') missing.push({ what: 'not asked for yet' })
  if (it.legal === 'applied' || it.legal === 'opposed') missing.push({ what: 'no order yet' })
  if (it.wish === 'undecided') missing.push({ what: 'wish not known' })
  if (waiting > 0) missing.push({ what: 'not confirmed', count: waiting })
  return missing
}

/** Whether it has to be shouted: the court said yes, and it is not there for the day. */
export function isShouted(missing: readonly Missing[]): boolean {
  return missing.some((one) => one.what === 'granted but not arranged')
}

/** Whether the court said yes and nothing, or not all of it, is there for the day: to be shouted. */
function isUnarranged(logistics: LogisticsState, sorts: readonly Sort[]): boolean {
  return logistics === 'to book' || logistics === 'released' || logistics === 'failed' || sorts.length > 0
}
