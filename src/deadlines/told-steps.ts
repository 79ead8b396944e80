import type { CalendarDate } from '../time/calendar-date.ts'
import type { Step } from '../counting/count.ts'

/** A line of the proof: the day it is about, or the first and the last of several, and what happened. */
export type ToldStep = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly says: string
  readonly isDue: boolean
}

/** So many days of weekends are still told one by one: those of a count of two weeks. */
const oneByOne = 4

/**
 * The steps of a count as a reader is told them. A long count of open days passes over so many weekends that the days
 * closed for another reason would be lost among them: the weekends stand in one line, and each in the calendar.
 */
export function toldSteps(steps: readonly Step[]): readonly ToldStep[] {
  const reached = steps.findIndex((step) => step.kind === 'counted')
  const weekends = steps.slice(0, reached).filter(isWeekend)
  if (weekends.length <= oneByOne) return steps.map(told)
  return steps.flatMap((step) =>
    step === weekends[0] ? [together(weekends)] : weekends.some((one) => one === step) ? [] : [told(step)],
  )
}

type Skipped = Extract<Step, { kind: 'skipped' }>

function isWeekend(step: Step): step is Skipped {
  return step.kind === 'skipped' && (step.because === 'Saturday' || step.because === 'Sunday')
}

function together(weekends: readonly Skipped[]): ToldStep {
  const days = weekends.map(({ on }) => on).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) throw new Error('no weekend is told of as several')
  const number = (name: string) => weekends.filter(({ because }) => because === name).length
  const says = `Not counted: ${number('Saturday')} Saturdays and ${number('Sunday')} Sundays.`
  return { from, to, says, isDue: false }
}

function told(step: Step): ToldStep {
  const day = step.kind === 'counted' || step.kind === 'added' ? step.to : step.on
  return { from: day, to: day, says: step.says, isDue: step.kind === 'due' }
}
