import type { CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber, dayOfNumber, weekdayOfNumber } from '../time/day-number.ts'
import type { Step } from '../counting/count.ts'

/** What a day of the count is, in the picture. */
export type StripDay = {
  readonly on: CalendarDate
  readonly is: 'event' | 'due' | 'skipped' | 'counted' | 'outside'
  readonly because: string | null
}

/** The weeks of a count, Monday to Sunday; a long stretch in the middle is told in words. */
export type Strip = readonly ({ readonly week: readonly StripDay[] } | LeftOut)[]

/** So many weeks, and the days in them that were passed over, if there are any. */
export type LeftOut = { readonly leftOut: number; readonly closed?: number }

/** What a picture says in place of the weeks it leaves out. */
export function leftOutInWords({ leftOut, closed }: LeftOut): string {
  return `${leftOut} weeks, ${closed === undefined ? 'every day of them counted' : `${closed} closed days in them not counted`}`
}

/** Weeks shown at each end of a long count. */
const ends = 4

/** The weeks between the event and the due day, for a picture. */
export function stripOf(steps: readonly Step[]): Strip {
  const event = steps.find((step) => step.kind === 'start')
  const due = steps.findLast((step) => step.kind === 'due')
  if (event?.kind !== 'start' || due?.kind !== 'due') return []
  const skipped = new Map(
    steps.flatMap((step) => (step.kind === 'skipped' ? [[step.on, step.because] as const] : [])),
  )
  const marked = [event.on, due.on, ...skipped.keys()].map(dayNumber)
  const [first, last] = [Math.min(...marked), Math.max(...marked)]
  const monday = first - (weekdayOfNumber(first) - 1)
  const weeks: { week: readonly StripDay[] }[] = []
  for (let start = monday; start <= last; start += 7) weeks.push({ week: weekFrom(start) })
  if (weeks.length <= 2 * ends + 1) return weeks
  const between = weeks.slice(ends, -ends)
  const closed = between.flatMap(({ week }) => week).filter(({ is }) => is === 'skipped').length
  const leftOut = { leftOut: between.length, ...(closed > 0 ? { closed } : {}) }
  return [...weeks.slice(0, ends), leftOut, ...weeks.slice(-ends)]

  function weekFrom(start: DayNumber): readonly StripDay[] {
    return Array.from({ length: 7 }, (_, i): StripDay => {
      const day = start + i
      const on = dayOfNumber(day)
      const because = skipped.get(on) ?? null
      if (on === event?.on) return { on, is: 'event', because: null }
      if (on === due?.on) return { on, is: 'due', because: null }
      if (because) return { on, is: 'skipped', because }
      return { on, is: day > first && day < last ? 'counted' : 'outside', because: null }
    })
  }
}
