import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import {
  type Clock,
  clockOf,
  clocksOf,
  type Continuance,
  continuanceTo,
  type EndDays,
  type Exclusion,
  joinedFacts,
} from './speedy-trial.ts'

/** A defendant with what the clocks are read from. */
export type ClockedDefendant = {
  readonly id: string
  readonly name: string
  readonly number: number | null
  readonly events: ReadonlyMap<TriggerId, CalendarDate>
  readonly exclusions: readonly Exclusion[]
}

/** The clocks of one defendant, and what may become of them. */
export type ClockView = {
  readonly defendant: ClockedDefendant
  readonly clocks: readonly Clock[]
  /** The same clocks with the time of codefendants left out; none where there is none. */
  readonly joined: readonly Clock[]
  /** The clocks toward trial, read on the day trial is set for. */
  readonly atTrial: readonly Clock[]
  /** What putting trial off to the day asked for does to the clocks that run. */
  readonly continuances: readonly Continuance[]
}

type Facts = {
  readonly today: CalendarDate
  readonly trialOn: CalendarDate | null
  readonly defendants: readonly ClockedDefendant[]
  readonly noted: readonly Exclusion[]
}

/**
 * The clocks of every defendant as they stand today.
 *
 * @param to the day after today that trial may be put off to; null where nobody asks
 */
export function clockViewsOf(
  facts: Facts,
  law: SpeedyTrialLaw,
  endDays: EndDays,
  to: CalendarDate | null,
): readonly ClockView[] {
  const { today, trialOn } = facts
  const towardTrial = law.clocks.filter(({ until }) => !until.includes('charge-public'))
  return facts.defendants.map((defendant) => {
    const own = { events: defendant.events, exclusions: defendant.exclusions, endDays }
    // A continuance asks what would be without the day trial is set for now.
    const without = new Map([...defendant.events].filter(([id]) => id !== 'trial-start'))
    const clocks = clocksOf(law, own, today)
    const running = towardTrial.filter((clock) =>
      clocks.some((one) => one.law.id === clock.id && one.started !== null && !one.isStopped),
    )
    const others = facts.noted.filter(
      ({ defendantId }) => defendantId !== null && defendantId !== defendant.id,
    )
    const joined = joinedFacts(law, own, others)
    return {
      defendant,
      clocks,
      joined: joined ? clocksOf(law, joined, today) : [],
      atTrial: trialOn && trialOn > today ? running.map((clock) => clockOf(law, clock, own, trialOn)) : [],
      continuances: to
        ? running.map((clock) => continuanceTo(law, clock, { ...own, events: without }, today, to))
        : [],
    }
  })
}
