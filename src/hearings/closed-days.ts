import { closedDaysBetween } from '../law/closed-days.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** The days on which the courts of a jurisdiction are closed by law, with the name of each. */
export type ClosedDays = {
  readonly cite: string
  readonly nameOf: (day: CalendarDate) => string | null
  /** First and last day the list covers; outside of it nothing is known. */
  readonly from: string
  readonly until: string
}

/** The list for a jurisdiction, or null where there is none: then nobody can say which days are holidays. */
export function closedDaysOf(jurisdiction: string): ClosedDays | null {
  const law = jurisdictionOf(jurisdiction)
  if (!law) return null
  const { cite, from, until } = law.closedDays
  const nameOf = (day: CalendarDate) => closedDaysBetween(law.closedDays, day, day)[0]?.name ?? null
  return { cite, from, until, nameOf }
}
