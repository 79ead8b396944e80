import type { CalendarDate } from './calendar-date.ts'

/** A day as the number of days since Thursday 1 January 1970: what counting is done in. */
export type DayNumber = number

/** The number of a calendar day. */
export function dayNumber(day: CalendarDate): DayNumber {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** The number of the day with this year, month (1 to 12) and day; past its end a month runs on into the next. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000
}

/** The calendar day with this number. */
export function dayOfNumber(number: DayNumber): CalendarDate {
  const known = texts.get(number)
  if (known) return known
  const text = new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate
  // Counting asks for the same few thousand days again and again; writing one takes longer than finding it.
  if (texts.size < 100_000) texts.set(number, text)
  return text
}
const texts = new Map<DayNumber, CalendarDate>()

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfNumber(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The year a day lies in. */
export function yearOfNumber(number: DayNumber): number {
  return new Date(number * 86_400_000).getUTCFullYear()
}

/**
 * The day with the same number in the month so many months on, or back when negative. Where that month is too short,
 * its last day.
 */
export function monthsOn(number: DayNumber, months: number): DayNumber {
  const at = new Date(number * 86_400_000)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1 + months]
  const last = dayNumberOf(year, month + 1, 0)
  return Math.min(dayNumberOf(year, month, 1) + at.getUTCDate() - 1, last)
}
