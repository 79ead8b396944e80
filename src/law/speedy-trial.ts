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
  /** The earliest of these starts it. */
  readonly any?: true
  /** What stops it for good, once noted. */
  readonly until: readonly TriggerId[]
  readonly missed: string
  /** Once noted it lengthens the limit. */
  readonly lengthened?: { readonly by: TriggerId; readonly days: number; readonly source: Source }
  /**
   * An absence on the day set for trial: whoever appears more than so many days later starts the clock anew, whoever
   * appears by then has as many days more.
   */
  readonly absence?: {
    readonly from: TriggerId
    readonly until: TriggerId
    readonly days: number
    readonly source: Source
  }
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
  /** The paragraph under which the time of joined codefendants may be left out, and what ends the joinder. */
  readonly joined: { readonly paragraph: string; readonly until: TriggerId }
  /** What a lawyer has to weigh that is not counted. */
  readonly cautions: readonly string[]
}

/** What the clocks run from, and what changes their start or their length. */
export function notedForClocks({ clocks, joined }: SpeedyTrialLaw): readonly TriggerId[] {
  const ids = clocks.flatMap(({ from, lengthened, absence }) => [
    ...from,
    ...(lengthened ? [lengthened.by] : []),
    ...(absence ? [absence.from, absence.until] : []),
  ])
  return [...new Set([...ids, joined.until])]
}
