import { addDays, type CalendarDate, daysBetween, mondayOf, monthStart } from '../../time/calendar-date.ts'
import type { CalendarSitting } from './calendar-sitting.ts'

/** Days in a row on which one hearing sits, within one week. */
export type Run = {
  readonly from: number
  readonly length: number
  readonly sittings: readonly [CalendarSitting, ...CalendarSitting[]]
}
/** A line of the week's picture: runs and the empty days between them, from Monday to Sunday. */
export type Lane = readonly (
  Run | { readonly from: number; readonly length: number; readonly sittings: null }
)[]

export type Week = {
  readonly days: readonly CalendarDate[]
  /** Hearings that sit on several days, drawn across them. */
  readonly lanes: readonly Lane[]
  /** Hearings of a single day, for each day of the week. */
  readonly single: readonly (readonly CalendarSitting[])[]
}

/** First and last day of the weeks that a month's page shows, Monday to Sunday. */
export function monthSpan(day: CalendarDate): { from: CalendarDate; until: CalendarDate } {
  const last = addDays(monthStart(day, 1), -1)
  return { from: mondayOf(monthStart(day)), until: addDays(mondayOf(last), 6) }
}

/** `September 2026` */
export function monthName(day: CalendarDate): string {
  const format = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${monthStart(day)}T00:00Z`))
}

/** The weeks of a month's page with what is in them. */
export function monthWeeks(day: CalendarDate, sittings: readonly CalendarSitting[]): readonly Week[] {
  const { from, until } = monthSpan(day)
  const weeks = (daysBetween(from, until) + 1) / 7
  return Array.from({ length: weeks }, (_, i) => weekFrom(addDays(from, 7 * i), sittings))
}

/** One week from a Monday on. */
export function weekFrom(monday: CalendarDate, sittings: readonly CalendarSitting[]): Week {
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i))
  const here = sittings.filter((sitting) => days.includes(sitting.date))
  const single = days.map((day) => here.filter((sitting) => sitting.days === 1 && sitting.date === day))
  return {
    days,
    single,
    lanes: lanesOf(
      monday,
      here.filter((sitting) => sitting.days > 1),
    ),
  }
}

/** Each hearing keeps one line for the week, also where it does not sit in between; hearings that never meet share one. */
function lanesOf(monday: CalendarDate, sittings: readonly CalendarSitting[]): readonly Lane[] {
  const lanes: Run[][] = []
  for (const id of new Set(sittings.map((sitting) => sitting.hearingId))) {
    const runs = runsOf(
      monday,
      sittings.filter((sitting) => sitting.hearingId === id),
    )
    const first = runs[0]?.from ?? 0
    const free = lanes.find((lane) => lane.every((run) => run.from + run.length <= first))
    if (free) free.push(...runs)
    else lanes.push(runs)
  }
  return lanes.map(withGaps)
}

function runsOf(monday: CalendarDate, sittings: readonly CalendarSitting[]): Run[] {
  const runs: Run[] = []
  for (const sitting of sittings) {
    const place = daysBetween(monday, sitting.date)
    const last = runs.at(-1)
    const follows = last && place <= last.from + last.length
    if (!follows) runs.push({ from: place, length: 1, sittings: [sitting] })
    else
      runs[runs.length - 1] = {
        from: last.from,
        length: place - last.from + 1,
        sittings: [...last.sittings, sitting],
      }
  }
  return runs
}

function withGaps(runs: readonly Run[]): Lane {
  const cells: Lane[number][] = []
  let place = 0
  for (const run of runs) {
    if (run.from > place) cells.push({ from: place, length: run.from - place, sittings: null })
    cells.push(run)
    place = run.from + run.length
  }
  if (place < 7) cells.push({ from: place, length: 7 - place, sittings: null })
  return cells
}
