import type { Unit } from '../law/counting.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../time/day-number.ts'
import type { Step } from './count.ts'

/** A step, with each day by its date where days were counted. */
export type StepWithDays = Step & { readonly days?: readonly CalendarDate[] }

/** Units that are counted day by day; months and years go by the calendar’s numbers, hours by the clock. */
const byTheDay: ReadonlySet<Unit> = new Set<Unit>(['days', 'clear-days', 'business-days', 'weeks'])

/** The steps of a count, with each day that was counted named: those on the way that were not skipped. */
export function withDays(steps: readonly Step[], unit: Unit): readonly StepWithDays[] {
  if (!byTheDay.has(unit)) return steps
  const skipped = new Set(steps.flatMap((step) => (step.kind === 'skipped' ? [step.on] : [])))
  return steps.map((step) => {
    if (step.kind !== 'counted') return step
    // The last day counts, also where it turns out to be closed and the period goes on.
    const days = daysOnTheWay(step.from, step.to).filter((day) => day === step.to || !skipped.has(day))
    return { ...step, days }
  })
}

/** The days after the first up to the last, or back to it. */
function daysOnTheWay(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  const way = start < end ? 1 : -1
  return Array.from({ length: Math.abs(end - start) }, (_, i) => dayOfNumber(start + way * (i + 1)))
}
