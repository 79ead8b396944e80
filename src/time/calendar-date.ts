import * as v from 'valibot'

/** A day on the court's wall calendar, `yyyy-mm-dd`. No time, no zone, so it cannot drift. */
export const CalendarDate = v.pipe(
  v.string(),
  v.isoDate('Enter a date like 2026-09-14'),
  v.check(isOnTheCalendar, 'Enter a date that exists'), // isoDate alone accepts 2026-02-30
  v.brand('CalendarDate'),
)
export type CalendarDate = v.InferOutput<typeof CalendarDate>

/** Reads a literal date. @throws when it is none: for dates written in code and tests, never for input. */
export function date(text: string): CalendarDate {
  return v.parse(CalendarDate, text)
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromUtc(toUtc(day) + days * dayLength)
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((toUtc(b) - toUtc(a)) / dayLength)
}

/** For sorting: the earlier day first. Compared as they are written, which collation would take long over. */
export function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(toUtc(day)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekday(day))
}

/** The first day of the month that holds the day, or of the month `months` away from it. */
export function monthStart(day: CalendarDate, months = 0): CalendarDate {
  const [year, month] = parts(day)
  return fromUtc(Date.UTC(year, month - 1 + months, 1))
}

/** `Monday, September 14, 2026`: the American court's way of writing a day. */
export function inWords(day: CalendarDate, locale = 'en-US'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(toUtc(day))
}

/** `Mon 14 Sep 2026`: short, and the same to readers on both sides of an ocean. */
export function inShort(day: CalendarDate): string {
  const [year, month, dayOfMonth] = parts(day)
  return `${shortWeekdays[weekday(day) - 1]} ${dayOfMonth} ${shortMonths[month - 1]} ${year}`
}

// Written out: a page asks for thousands of days, and a formatter takes ten times as long.
const shortWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dayLength = 86_400_000

function toUtc(day: CalendarDate): number {
  const [year, month, dayOfMonth] = parts(day)
  return Date.UTC(year, month - 1, dayOfMonth)
}

function fromUtc(at: number): CalendarDate {
  return new Date(at).toISOString().slice(0, 10) as CalendarDate
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function isOnTheCalendar(text: string): boolean {
  const [year, month, dayOfMonth] = parts(text)
  if (year < 1700 || year > 2300) return false
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth
}
