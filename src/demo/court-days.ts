import { closedDays } from '../jurisdictions/us-federal/closed-days.ts'
import { closedBecause, type ClosedDaysLaw } from '../law/closed-days.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { dayNumber } from '../time/day-number.ts'

/** The day `days` from today, or the next on which the court sits: a federal one, unless told its closed days. */
export function courtDay(
  today: CalendarDate,
  days: number,
  closed: ClosedDaysLaw = closedDays,
): CalendarDate {
  let day = addDays(today, days)
  while (!sits(day, closed)) day = addDays(day, 1)
  return day
}

/** `9/14/2026`: as clerks print a day. */
export function clerksDay(day: CalendarDate): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}/${day.slice(0, 4)}`
}

/** `count` court days from `first` on, as a trial sits. */
export function trialDays(first: CalendarDate, count: number): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = first; days.length < count; day = addDays(day, 1)) if (sits(day, closedDays)) days.push(day)
  return days
}

function sits(day: CalendarDate, closed: ClosedDaysLaw): boolean {
  return closedBecause(closed, dayNumber(day)) === null
}
