import type { CalendarDate } from '../time/calendar-date.ts'
import type { Direction, Unit } from './counting.ts'
import type { TriggerId } from './trigger.ts'

/** Where a statement of law comes from. No reading, no rule. */
export type Source = {
  /** As a court would cite it. */
  readonly cite: string
  /** The day a person read the text. */
  readonly readOn: string
  /** The month of the text that was read, when it is older than the reading. */
  readonly textOf?: string
  /** Only a summary was read, not the text: help for a lawyer, on which nothing is computed or filed. */
  readonly read?: 'summary'
}

/**
 * A day the law counts to, as data: what it says, how it counts, where it stands and since when. A change of the law
 * is a new entry; the old one gets `until` and stays, so that an old case computes as it did.
 */
export type DeadlineRule = {
  readonly id: string
  /** A short handle for programs and tables; versions and twins of one rule may share it. */
  readonly key: string
  /** What it is for, in a few words: the name of the deadline on a page. */
  readonly title: string
  /** The rule in plain words, with the room it leaves. */
  readonly says: string
  /**
   * `due`: something must be done by it. `cap`: something ends by itself. `floor`: nothing may happen before it.
   * `opens`: from it on something may be asked for. `watch`: it binds somebody else; shown, not owed.
   */
  readonly kind: 'due' | 'cap' | 'floor' | 'opens' | 'watch'
  readonly counts: {
    readonly from: TriggerId
    readonly offset: number
    readonly unit: Unit
    readonly direction: Direction
    /** The last day does not move off a closed one. */
    readonly roll?: 'stays'
  }
  /** What has to be the case for it to arise, in words that follow “only if”. */
  readonly onlyIf?: string
  /** Who has to act. */
  readonly who: string
  readonly missed?: string
  /** The court may set another day; then that day counts. */
  readonly courtMaySet?: true
  /** Rules on one thing from sources that conflict bear the same word: both are shown, the earlier is worked with. */
  readonly concern?: string
  readonly source: Source
  /** Where it is written how it is counted, when that is not the jurisdiction's own way. */
  readonly method?: Source
  /** First day it is the law, null where that was not looked up; and the first day it no longer is. */
  readonly inForce: { readonly from: string | null; readonly until?: string }
}

/** The rule that is in force on a day, or null when none is: an answer of its own, never a guess. */
export function inForceOn(rules: readonly DeadlineRule[], day: CalendarDate): DeadlineRule | null {
  return rules.find((rule) => isInForce(rule, day)) ?? null
}

/** Whether a rule is the law on a day. */
export function isInForce({ inForce }: DeadlineRule, day: CalendarDate): boolean {
  return (
    (inForce.from === null || inForce.from <= day) && (inForce.until === undefined || day < inForce.until)
  )
}
