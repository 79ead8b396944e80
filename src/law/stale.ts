import { addDays, type CalendarDate, date } from '../time/calendar-date.ts'
import type { Source } from './rule.ts'

/** Whether nobody has read the text for twelve months: then its page says so. */
export function isStale({ readOn }: Source, today: CalendarDate): boolean {
  return addDays(date(readOn), 365) < today
}
