import { type ClosedDaysLaw, closedBecause } from '../law/closed-days.ts'
import { type CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber } from '../time/day-number.ts'

/**
 * How many days on which the court is open lie after one day, up to another and with it; negative where that day has gone
 * by. Null where the list of closed days does not speak for one of the two.
 *
 * @param officeClosed days on which the court was closed besides, as the office noted
 */
export function workingDaysUntil(
  law: ClosedDaysLaw,
  officeClosed: ReadonlyMap<DayNumber, string>,
  from: CalendarDate,
  until: CalendarDate,
): number | null {
  const [first, last] = [from, until].toSorted()
  if (first === undefined || last === undefined || first < law.from || last > law.until) return null
  let open = 0
  for (let day = dayNumber(first) + 1; day <= dayNumber(last); day++)
    if (closedBecause(law, day) === null && !officeClosed.has(day)) open += 1
  // Not `-open`: minus zero would be written as such.
  return until < from ? 0 - open : open
}
