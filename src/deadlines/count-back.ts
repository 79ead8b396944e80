import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import type { IsClosed } from './closed.ts'

export type CountedBack = {
  readonly due: CalendarDate
  /** The day the count itself reached. */
  readonly landed: CalendarDate
  /** Closed days passed over on the way from `landed` to `due`. */
  readonly skipped: readonly CalendarDate[]
}

/**
 * The last day to act when the law counts back from an event. The event day is not counted. If the court is
 * closed on the last day, it moves earlier, as counted.
 *
 * @param event first day of the event, in the court's own calendar
 * @param days whole calendar days, 1 or more
 * @source Fed. R. Crim. P. 45(a)(1), (a)(5)
 */
export function countBack(event: CalendarDate, days: number, isClosed: IsClosed): CountedBack {
  const landed = addDays(event, -days)
  const skipped: CalendarDate[] = []
  let due = landed
  while (isClosed(due)) {
    skipped.push(due)
    due = addDays(due, -1)
  }
  return { due, landed, skipped }
}
