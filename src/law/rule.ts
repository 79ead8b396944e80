import type { CalendarDate } from '../time/calendar-date.ts'

/** Where a statement of law comes from. No reading, no rule. */
export type Source = {
  /** As a court would cite it. */
  readonly cite: string
  /** The day a person read the text. */
  readonly readOn: string
  /** The month of the text that was read, when it is older than the reading. */
  readonly textOf?: string
}

/** A day the law counts to, as data: what it says, how it counts, where it stands and since when. */
export type CountingRule = {
  readonly id: string
  readonly says: string
  readonly counts: {
    readonly direction: 'before'
    readonly days: number
    readonly from: 'trial-start'
    readonly kind: 'calendar-days'
  }
  readonly source: Source
  readonly method: Source
  readonly inForce: { readonly from: string; readonly until?: string }
}

/** The rule that is in force on a day, or null when none is: an answer of its own, never a guess. */
export function inForceOn(rules: readonly CountingRule[], day: CalendarDate): CountingRule | null {
  return rules.find(({ inForce }) => inForce.from <= day && (!inForce.until || day < inForce.until)) ?? null
}
