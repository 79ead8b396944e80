import { type Closure, closureOn } from '../law/closed-days.ts'
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
  /** The state in which a federal court sits: its holidays lengthen periods after an event only. */
  readonly state?: Jurisdiction
  /** When the rule itself says that the last day does not move: a cap on the life of an order never does. */
  readonly roll?: 'stays'
}

/** Which days are closed, for one count. */
export type CourtCalendar = {
  /** What closes a day, or null. */
  readonly closed: (day: DayNumber) => Closing | null
  /** Why the office cannot be reached on a day open by law: what is due then goes on to the next open day. */
  readonly unreachable: (day: DayNumber) => Closing | null
}

/** Why a day is closed, where that is written, and the day a holiday is kept for. */
export type Closing = {
  readonly because: string
  readonly keptFor: CalendarDate | null
  readonly sources: readonly Source[]
}

/** A closed day on the way, and what it did. */
export type Passed = Closing & { readonly on: CalendarDate; readonly office: boolean }

/** The days that are closed for a count in this direction. */
export function courtCalendar(law: Jurisdiction, direction: Direction, around: Surroundings): CourtCalendar {
  const { officeClosed, stateHolidays } = law.counting
  const office = (day: DayNumber): Closing | null => {
    const because = around.officeClosed?.get(day)
    return because === undefined ? null : { because, keptFor: null, sources: [officeClosed.source] }
  }
  const state = direction === 'after' && stateHolidays ? around.state : undefined
  const closed = (day: DayNumber): Closing | null => {
    const byLaw = closureOn(law.closedDays, day)
    if (byLaw) return closing(byLaw)
    const byState = state && stateHolidays ? closureOn(state.closedDays, day) : null
    if (byState && stateHolidays) return closing(byState, stateHolidays.source)
    return officeClosed.effect === 'closed' ? office(day) : null
  }
  return { closed, unreachable: officeClosed.effect === 'next' ? office : () => null }
}

function closing({ name, observedFor, source }: Closure, ...under: readonly Source[]): Closing {
  return { because: name, keptFor: observedFor, sources: [...under, source] }
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
  for (let found = calendar.closed(day); found; found = calendar.closed(day)) {
    passed.push({ ...found, on: dayOfNumber(day), office: false })
    day += roll === 'next' ? 1 : -1
  }
  // An office that cannot be reached moves it forward, also where the count ran back.
  for (
    let found = calendar.unreachable(day);
    found;
    found = calendar.closed(day) ?? calendar.unreachable(day)
  ) {
    passed.push({ ...found, on: dayOfNumber(day), office: true })
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
