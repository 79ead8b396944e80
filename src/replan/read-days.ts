import { addDays, type CalendarDate, daysBetween, weekday } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { ClosedDays } from '../hearings/closed-days.ts'
import type { WishedSitting } from '../hearings/sitting.ts'

/**
 * Days for a hearing whose first day the docket moves, to be edited before they are kept. The clerk writes of one day;
 * the others keep their distance to it when it moves by whole weeks, and otherwise follow it day by day. A day on which
 * the court is closed is passed over, and so is a weekend, unless the hearing sat on one.
 *
 * @param to the day and time that the docket says, in the hearing's zone; no time where none is printed
 */
export function daysAsRead(
  sittings: readonly WishedSitting[],
  to: { readonly date: CalendarDate; readonly time: ClockTime | null },
  closed: ClosedDays | null,
): readonly WishedSitting[] {
  const [first, ...others] = sittings
  if (!first) return []
  const ends = first.starts === to.time ? first.ends : null
  const led: WishedSitting = { date: to.date, starts: to.time, ends, occurrence: null }
  const by = daysBetween(first.date, to.date)
  let last = to.date
  const following = others.map((one) => {
    const shifted = addDays(one.date, by)
    const keepsWeekday = by % 7 === 0 && shifted > last && !closed?.nameOf(shifted)
    last = keepsWeekday ? shifted : nextOpen(last, closed)
    return { ...one, date: last, occurrence: null }
  })
  return [led, ...following]
}

function nextOpen(after: CalendarDate, closed: ClosedDays | null): CalendarDate {
  let day = addDays(after, 1)
  while (weekday(day) >= 6 || closed?.nameOf(day)) day = addDays(day, 1)
  return day
}
