import type { CalendarSitting } from '../../src/desk/calendar/calendar-sitting.ts'
import { newYork, placed } from './a-hearing.ts'

/** The sittings of one invented hearing as a calendar has them. */
export function calendarOf(
  name: string,
  days: readonly string[],
  more: Partial<CalendarSitting> = {},
): readonly CalendarSitting[] {
  return placed(days, more.zone ?? newYork, name).map((one, i) => ({
    ...one,
    id: `${name}-${i}`,
    hearingId: name,
    caseId: 'case',
    docketNumber: '1:26-cr-00114',
    type: name,
    state: 'set',
    courtroomId: null,
    sharing: [],
    place: null,
    remote: null,
    zone: newYork,
    fromDocket: true,
    day: i + 1,
    days: days.length,
    accommodations: 0,
    ...more,
  }))
}
