import { addDays, type CalendarDate, weekday } from '../time/calendar-date.ts'

/** The weekday `days` from today, or the Monday after where that falls on a weekend. */
export function courtDay(today: CalendarDate, days: number): CalendarDate {
  const day = addDays(today, days)
  const over = weekday(day) - 5
  return over > 0 ? addDays(day, 3 - over) : day
}

/** `9/14/2026`: as clerks print a day. */
export function clerksDay(day: CalendarDate): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}/${day.slice(0, 4)}`
}

/** `count` weekdays from `first` on, as a trial sits. */
export function trialDays(first: CalendarDate, count: number): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = first; days.length < count; day = addDays(day, 1)) if (weekday(day) <= 5) days.push(day)
  return days
}
