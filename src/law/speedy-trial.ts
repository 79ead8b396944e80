import type { Source } from './rule.ts'
import type { TriggerId } from './trigger.ts'

/** A clock that the law sets running toward trial. */
export type ClockLaw = {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly limitDays: number
  /** It starts on the latest of these; without all of them it has not started, unless `any`. */
  readonly from: readonly TriggerId[]
  /** The first of these that was noted starts it. */
  readonly any?: true
  /** What stops it for good, once noted. */
  readonly until: readonly TriggerId[]
  readonly missed: string
  readonly source: Source
}

/** A kind of time that the clock leaves out. */
export type ExclusionLaw = {
  /** As the statute numbers it: `(h)(1)(D)`. */
  readonly id: string
  readonly title: string
  /** At most so many days are left out. */
  readonly capDays?: number
  readonly capSays?: string
  /** Left out only with the judge's reasons on the record, and these factors weighed. */
  readonly findings?: readonly { readonly id: string; readonly says: string }[]
  readonly source: Source
}

export type SpeedyTrialLaw = {
  readonly clocks: readonly ClockLaw[]
  readonly exclusions: readonly ExclusionLaw[]
  /** The paragraph under which a continuance may leave time out. */
  readonly continuance: string
  /** What a lawyer has to weigh that is not counted. */
  readonly cautions: readonly string[]
}
