import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import { dayNumber } from '../time/day-number.ts'
import { count, type Counted, type NotCounted } from './count.ts'
import { courtCalendar, type Surroundings } from './roll.ts'

/**
 * The day on which a paper counts as served that went on a day by one of the jurisdiction's ways; null where the
 * jurisdiction has no such rule or does not know the way.
 *
 * @param at the time it went, where that matters; without it, it is taken to be late
 */
export function deemedService(
  law: Jurisdiction,
  way: string,
  on: CalendarDate,
  at: ClockTime | null,
  around: Surroundings = {},
): Counted | NotCounted | null {
  const known = law.counting.deemedService?.ways.find((one) => one.way === way)
  if (!known) return null
  const open = courtCalendar(law, 'after', around).closed(dayNumber(on)) === null
  const inTime = known.sameDayUntil !== undefined && open && at !== null && at <= known.sameDayUntil
  const offset = inTime ? 0 : known.businessDays
  const unit = 'business-days' as const
  // A paper handed over is served that day, whatever day it is.
  const roll = known.businessDays === 0 ? { roll: 'stays' as const } : {}
  return count({ trigger: on, offset, unit, direction: 'after' }, law, { ...around, ...roll })
}
