import {
  type DayNumber,
  dayNumber,
  dayNumberOf,
  dayOfNumber,
  weekdayOfNumber,
  yearOfNumber,
} from '../time/day-number.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { easterSunday } from './easter.ts'
import type { Source } from './rule.ts'

/** Where in the year a holiday lies, as the law says it. Weekdays are 1 for Monday to 7 for Sunday. */
export type HolidayPlace =
  | { readonly month: number; readonly day: number }
  /** The nth such weekday of the month, or the last with -1; `plus` days after it. */
  | { readonly nth: number; readonly weekday: number; readonly month: number; readonly plus?: number }
  /** Days from Easter Sunday of the western church. */
  | { readonly fromEaster: number }
  /** The last such weekday before a day of the year. */
  | { readonly weekday: number; readonly before: { readonly month: number; readonly day: number } }
  /** Days that were proclaimed one by one. */
  | { readonly dates: readonly string[] }

export type Holiday = {
  readonly name: string
  readonly on: HolidayPlace
  /**
   * Where it is kept when it falls on a weekend: `friday-or-monday` from Saturday to Friday and from Sunday to
   * Monday; `monday` from Sunday alone to the day after; `next-weekday` from either to the next weekday that is no
   * holiday itself. Without it, it stays where it is.
   */
  readonly moves?: 'friday-or-monday' | 'monday' | 'next-weekday'
  /** First year it is a holiday, and the last. */
  readonly years?: { readonly from?: number; readonly until?: number; readonly except?: readonly number[] }
  readonly source: Source
}

/** The days on which the courts of a jurisdiction are closed, as data. */
export type ClosedDaysLaw = {
  /** The list as a whole, for one line on a page. */
  readonly cite: string
  /** First and last day the list speaks for. Outside of it nothing is known, and nothing is counted. */
  readonly from: string
  readonly until: string
  /** Weekdays on which the courts are always closed: 6 for Saturday, 7 for Sunday. */
  readonly weekend: readonly (6 | 7)[]
  readonly weekendSource: Source
  readonly holidays: readonly Holiday[]
  /** What the list does not hold, in words for a lawyer. */
  readonly gaps: readonly string[]
}

/** One holiday on the day it is kept. */
export type ClosedDay = {
  readonly date: CalendarDate
  readonly name: string
  /** The day the law names, when it is kept on another. */
  readonly observedFor: CalendarDate | null
  readonly source: Source
}

/** The holidays kept within a year, by day number, weekends not among them unless a holiday stays on one. */
export function holidaysOf(law: ClosedDaysLaw, year: number): ReadonlyMap<DayNumber, ClosedDay> {
  const years = cache.get(law) ?? new Map<number, ReadonlyMap<DayNumber, ClosedDay>>()
  cache.set(law, years)
  const known = years.get(year)
  if (known) return known
  const found = placeHolidays(law, year)
  years.set(year, found)
  return found
}

/** What closes the courts on a day, and where that is written. */
export type Closure = Pick<ClosedDay, 'name' | 'source' | 'observedFor'>

/** What closes the courts that day, or null when they are open. Ask only within `from` and `until`. */
export function closureOn(law: ClosedDaysLaw, day: DayNumber): Closure | null {
  const holiday = holidaysOf(law, yearOfNumber(day)).get(day)
  if (holiday) return holiday
  const weekday = weekdayOfNumber(day)
  if (weekday < 6 || !law.weekend.includes(weekday as 6 | 7)) return null
  return { name: weekday === 6 ? 'Saturday' : 'Sunday', source: law.weekendSource, observedFor: null }
}

/** Why the courts are closed that day, or null when they are open. Ask only within `from` and `until`. */
export function closedBecause(law: ClosedDaysLaw, day: DayNumber): string | null {
  return closureOn(law, day)?.name ?? null
}

/** The holidays kept from one day to another, both included, in order. */
export function closedDaysBetween(
  law: ClosedDaysLaw,
  from: CalendarDate,
  until: CalendarDate,
): readonly ClosedDay[] {
  const [first, last] = [dayNumber(from), dayNumber(until)]
  const found: ClosedDay[] = []
  for (let year = yearOfNumber(first); year <= yearOfNumber(last); year++)
    for (const [day, holiday] of holidaysOf(law, year)) if (day >= first && day <= last) found.push(holiday)
  return found
}

// A table is made once for each law and year; a count of a hundred thousand days asks for the same few years.
const cache = new WeakMap<ClosedDaysLaw, Map<number, ReadonlyMap<DayNumber, ClosedDay>>>()

function placeHolidays(law: ClosedDaysLaw, year: number): ReadonlyMap<DayNumber, ClosedDay> {
  const kept = new Map<DayNumber, ClosedDay>()
  const waiting: { holiday: Holiday; day: DayNumber }[] = []
  // New Year's Day of the next year may be kept in this one, and a Sunday in December in the next.
  for (const near of [year - 1, year, year + 1])
    for (const holiday of law.holidays)
      for (const day of daysIn(holiday, near)) {
        const at = movedTo(holiday, day)
        if (at === 'next-weekday') waiting.push({ holiday, day })
        else if (!kept.has(at)) kept.set(at, closedDay(holiday, day, at))
      }
  for (const { holiday, day } of waiting.toSorted((a, b) => a.day - b.day)) {
    let at = day
    while (kept.has(at) || weekdayOfNumber(at) >= 6) at++
    kept.set(at, closedDay(holiday, day, at))
  }
  const inYear = [...kept].filter(
    ([, { date }]) => Number(date.slice(0, 4)) === year && date >= law.from && date <= law.until,
  )
  return new Map(inYear.toSorted(([a], [b]) => a - b))
}

function closedDay(holiday: Holiday, day: DayNumber, at: DayNumber): ClosedDay {
  return {
    date: dayOfNumber(at),
    name: holiday.name,
    observedFor: at === day ? null : dayOfNumber(day),
    source: holiday.source,
  }
}

function movedTo({ moves }: Holiday, day: DayNumber): DayNumber | 'next-weekday' {
  const weekday = weekdayOfNumber(day)
  if (!moves || weekday < 6) return day
  if (moves === 'next-weekday') return moves
  if (weekday === 7) return day + 1
  return moves === 'friday-or-monday' ? day - 1 : day
}

function daysIn({ on, years }: Holiday, year: number): readonly DayNumber[] {
  if (years?.from !== undefined && year < years.from) return []
  if (years?.until !== undefined && year > years.until) return []
  if (years?.except?.includes(year)) return []
  if ('dates' in on)
    return on.dates
      .filter((date) => Number(date.slice(0, 4)) === year)
      .map((date) => dayNumber(date as CalendarDate))
  if ('fromEaster' in on) return [easterSunday(year) + on.fromEaster]
  if ('nth' in on) return [nthWeekday(year, on.month, on.weekday, on.nth) + (on.plus ?? 0)]
  if ('before' in on)
    return [lastWeekdayBefore(dayNumberOf(year, on.before.month, on.before.day), on.weekday)]
  return [dayNumberOf(year, on.month, on.day)]
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth === -1) return lastWeekdayBefore(dayNumberOf(year, month + 1, 1), weekday)
  const first = dayNumberOf(year, month, 1)
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (nth - 1)
}

function lastWeekdayBefore(day: DayNumber, weekday: number): DayNumber {
  return day - 1 - ((weekdayOfNumber(day - 1) - weekday + 7) % 7)
}
