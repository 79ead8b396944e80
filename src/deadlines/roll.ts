import { closedBecause } from '../law/closed-days.ts'
import type { Direction, Roll } from '../law/counting.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Source } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber, dayOfNumber } from '../time/day-number.ts'

/** What holds for one count besides the law of the jurisdiction. */
export type Surroundings = {
  /** Days on which the clerk's or court's own office is closed or cannot be reached, with the reason. */
  readonly officeClosed?: ReadonlyMap<DayNumber, string>
  /** Days added after the period would expire, for the way a paper was served. */
  readonly addedDays?: number
  /** Holidays of the state in which a federal court sits: they lengthen periods after an event only. */
  readonly stateHolidays?: (day: DayNumber) => string | null
  /** When the rule itself says that the last day does not move: a cap on the life of an order never does. */
  readonly roll?: 'stays'
}

/** Which days are closed, for one count. */
export type CourtCalendar = {
  /** Why a day is closed, or null. */
  readonly closed: (day: DayNumber) => string | null
  /** Why the office cannot be reached on a day open by law: what is due then goes on to the next open day. */
  readonly unreachable: (day: DayNumber) => string | null
}

/** A closed day on the way, and what it did. */
export type Passed = { readonly on: CalendarDate; readonly because: string; readonly office: boolean }

/** The days that are closed for a count in this direction. */
export function courtCalendar(law: Jurisdiction, direction: Direction, around: Surroundings): CourtCalendar {
  const { effect } = law.counting.officeClosed
  const office = (day: DayNumber) => around.officeClosed?.get(day) ?? null
  const state = direction === 'after' ? around.stateHolidays : undefined
  const closed = (day: DayNumber) =>
    closedBecause(law.closedDays, day) ?? state?.(day) ?? (effect === 'closed' ? office(day) : null)
  return { closed, unreachable: effect === 'next' ? office : () => null }
}

/** The day on which a period ends that reached `landed`, and the closed days passed over on the way. */
export function rollOff(
  landed: DayNumber,
  roll: Roll,
  calendar: CourtCalendar,
): { readonly day: DayNumber; readonly passed: readonly Passed[] } {
  const passed: Passed[] = []
  if (roll === 'stays') return { day: landed, passed }
  let day = landed
  for (let because = calendar.closed(day); because; because = calendar.closed(day)) {
    passed.push({ on: dayOfNumber(day), because, office: false })
    day += roll === 'next' ? 1 : -1
  }
  // An office that cannot be reached moves it forward, also where the count ran back.
  for (
    let because = calendar.unreachable(day);
    because;
    because = calendar.closed(day) ?? calendar.unreachable(day)
  ) {
    passed.push({ on: dayOfNumber(day), because, office: true })
    day += 1
  }
  return { day, passed }
}

/** -1 for a day before the table of closed days begins, 1 for one after it ends, 0 within. */
export function sideOfTable(law: Jurisdiction, day: DayNumber): -1 | 0 | 1 {
  const { first, last } = tableOf(law)
  return day < first ? -1 : day > last ? 1 : 0
}

// Asked for each business day of a count.
const tables = new WeakMap<Jurisdiction, { readonly first: DayNumber; readonly last: DayNumber }>()

function tableOf(law: Jurisdiction): { readonly first: DayNumber; readonly last: DayNumber } {
  const known = tables.get(law)
  if (known) return known
  const { from, until } = law.closedDays
  const table = { first: dayNumber(from as CalendarDate), last: dayNumber(until as CalendarDate) }
  tables.set(law, table)
  return table
}

/** Where it is written that the days passed over are closed. */
export function closedSources(law: Jurisdiction, passed: readonly Passed[]): readonly Source[] {
  return passed.flatMap(({ because, office }) => {
    if (office) return [law.counting.officeClosed.source]
    if (because === 'Saturday' || because === 'Sunday') return [law.closedDays.weekendSource]
    const holiday = law.closedDays.holidays.find(({ name }) => name === because)
    return holiday ? [holiday.source] : []
  })
}
