import { closedDays } from '../jurisdictions/us-federal/closed-days.ts'
import { type CalendarDate, weekday } from '../time/calendar-date.ts'

/** Why the court is closed that day, or null when it is open. */
export type IsClosed = (day: CalendarDate) => string | null

const tables = { 'us-federal': closedDays } as const

/**
 * The closed days of a jurisdiction, for a count that stays within the years its table covers; null when the table
 * does not reach the day, or there is none. A missing table is never read as "open every day".
 *
 * @param near the event counted from; the table must cover it and the month before it
 */
export function closedIn(jurisdiction: string, near: CalendarDate): IsClosed | null {
  if (!isKnown(jurisdiction)) return null
  const table = tables[jurisdiction]
  const days: Readonly<Record<string, string>> = table.days
  if (near.slice(0, 7) <= table.from.slice(0, 7) || near > table.until) return null
  return (day) => days[day] ?? (weekday(day) === 6 ? 'Saturday' : weekday(day) === 7 ? 'Sunday' : null)
}

function isKnown(jurisdiction: string): jurisdiction is keyof typeof tables {
  return jurisdiction in tables
}
