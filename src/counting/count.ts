import type { Direction, Unit, UnitLaw } from '../law/counting.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Source } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber, dayOfNumber, monthsOn } from '../time/day-number.ts'
import { courtCalendar, type Passed, rollOff, sideOfTable, type Surroundings } from './roll.ts'

/** A period to be counted in whole days or longer units. */
export type Period = {
  readonly trigger: CalendarDate
  /** Zero or more. */
  readonly offset: number
  readonly unit: Exclude<Unit, 'hours'>
  readonly direction: Direction
}

/** One thing that happened on the way from the trigger to the due day. */
export type Step =
  | { readonly kind: 'start'; readonly on: CalendarDate; readonly says: string }
  | {
      readonly kind: 'counted'
      readonly from: CalendarDate
      readonly to: CalendarDate
      readonly says: string
    }
  /** A day left out of the count, or passed over at its end. */
  | { readonly kind: 'skipped'; readonly on: CalendarDate; readonly because: string; readonly says: string }
  | { readonly kind: 'added'; readonly to: CalendarDate; readonly says: string }
  | { readonly kind: 'due'; readonly on: CalendarDate; readonly says: string }

export type Counted = {
  readonly ok: true
  readonly due: CalendarDate
  /** The day the count itself reached, added days and all, before it moved off a closed one. */
  readonly landed: CalendarDate
  readonly steps: readonly Step[]
  readonly sources: readonly Source[]
}

export type NotCounted = {
  readonly ok: false
  readonly reason: 'unit not defined' | 'before the table' | 'after the table'
  readonly says: string
}

/**
 * The day on which a period ends, with each step that led there, as the jurisdiction counts.
 *
 * A day outside the jurisdiction's table of closed days is refused, since nobody could say whether it is open.
 */
export function count(period: Period, law: Jurisdiction, around: Surroundings = {}): Counted | NotCounted {
  const unit = law.counting.units[period.unit]
  if (!unit) return notDefined(period.unit, law)
  const calendar = courtCalendar(law, period.direction, around)
  const start = dayNumber(period.trigger)
  if (sideOfTable(law, start)) return outsideTable(law, start)
  if (period.offset > beyondAnyTable)
    return outsideTable(law, period.direction === 'after' ? Infinity : -Infinity)

  const steps: Step[] = [
    { kind: 'start', on: period.trigger, says: 'The day of the event. It is not counted.' },
  ]
  const passed: Passed[] = []
  const way = period.direction === 'after' ? 1 : -1
  const openDaysOnly = countsOpenDaysOnly(period, unit)
  let landed = start
  if (openDaysOnly) {
    for (let left = period.offset; left > 0;) {
      landed += way
      if (sideOfTable(law, landed)) return outsideTable(law, landed)
      const found = calendar.closed(landed)
      if (!found) left--
      else passed.push({ ...found, on: dayOfNumber(landed), office: false })
    }
    steps.push(...passed.map((one) => skipped(one, 'Not counted')))
  } else {
    if (unit.beginsOnOpenDay && period.offset > 0) {
      const begins = rollOff(start + way, way === 1 ? 'next' : 'previous', { ...calendar, unreachable })
      passed.push(...begins.passed)
      landed = begins.day - way
      steps.push(...passed.map((one) => skipped(one, 'The count does not begin on a closed day')))
    }
    landed = reach(landed, period, way)
  }
  if (sideOfTable(law, landed)) return outsideTable(law, landed)
  steps.push(counted(period, start, landed, openDaysOnly))

  const roll = around.roll ?? unit.onClosedDay[period.direction]
  let { day: due, passed: over } = rollOff(landed, roll, calendar)
  steps.push(...over.map((one) => skipped(one)))
  passed.push(...over)
  const sources = [unit.source]
  if (around.addedDays && period.direction === 'after') {
    landed = due + around.addedDays
    steps.push({
      kind: 'added',
      to: dayOfNumber(landed),
      says: `${around.addedDays} days added for the way of service.`,
    })
    ;({ day: due, passed: over } = rollOff(landed, roll, calendar))
    steps.push(...over.map((one) => skipped(one)))
    passed.push(...over)
    if (law.counting.addedDays) sources.push(law.counting.addedDays.source)
  }
  if (sideOfTable(law, due)) return outsideTable(law, due)
  steps.push({
    kind: 'due',
    on: dayOfNumber(due),
    says: lastWords(due, landed, roll) + ofState(law, due, period.direction, around),
  })
  sources.push(...passed.flatMap((one) => one.sources))
  return { ok: true, due: dayOfNumber(due), landed: dayOfNumber(landed), steps, sources: once(sources) }
}

/** No table of closed days reaches so many hours, and no calendar so many months. */
export const beyondAnyTable = 1_000_000

/** A closed day as a step of the proof. */
export function skipped({ on, because, keptFor, office }: Passed, why?: string): Step {
  const says =
    why ?? (office ? 'The office cannot be reached, so on to the next open day' : 'Closed, so passed over')
  return {
    kind: 'skipped',
    on,
    because,
    says: `${says}: ${because}${keptFor ? `, kept for ${keptFor}` : ''}.`,
  }
}

/** The answer where no text was read that says how a unit is counted. */
export function notDefined(unit: Unit, law: Jurisdiction): NotCounted {
  const says = `How ${names[unit]} are counted in ${law.name} was not read, so they are not counted.`
  return { ok: false, reason: 'unit not defined', says }
}

/** The answer for a day of which nobody can say whether it is open. */
export function outsideTable(law: Jurisdiction, day: DayNumber): NotCounted {
  const { from, until } = law.closedDays
  return sideOfTable(law, day) < 0
    ? {
        ok: false,
        reason: 'before the table',
        says: `The closed days of the courts are known from ${from} on.`,
      }
    : {
        ok: false,
        reason: 'after the table',
        says: `The closed days of the courts are known until ${until}.`,
      }
}

/** Each source once, in the order in which they were used. */
export function once(sources: readonly Source[]): readonly Source[] {
  return sources.filter((one, i) => sources.findIndex(({ cite }) => cite === one.cite) === i)
}

/** Whether closed days are left out of the count itself, not only at its end. */
function countsOpenDaysOnly({ unit, offset }: Period, { leavesOutClosed }: UnitLaw): boolean {
  if (unit === 'business-days') return true
  return leavesOutClosed !== undefined && offset >= leavesOutClosed.from && offset <= leavesOutClosed.until
}

// An office that cannot be reached matters where something is to be filed: on the last day, not on the first.
const unreachable = () => null

function reach(start: DayNumber, { unit, offset }: Period, way: 1 | -1): DayNumber {
  switch (unit) {
    case 'days':
      return start + way * offset
    case 'weeks':
      return start + way * offset * 7
    case 'months':
      return monthsOn(start, way * offset)
    case 'years':
      return monthsOn(start, way * offset * 12)
    // Both days of the events are left out, so the act lies one day further off.
    case 'clear-days':
      return start + way * (offset + 1)
    case 'business-days':
      return start
    default:
      return unit satisfies never
  }
}

function counted(
  { unit, offset, direction }: Period,
  start: DayNumber,
  landed: DayNumber,
  openDaysOnly: boolean,
): Step {
  const [from, to] = [dayOfNumber(start), dayOfNumber(landed)]
  const words = `${offset} ${offset === 1 ? names[unit].slice(0, -1) : names[unit]}`
  const both = unit === 'clear-days' ? ', the days of both events left out' : ''
  const short = openDaysOnly && unit !== 'business-days' ? ', closed days left out' : ''
  return { kind: 'counted', from, to, says: `${words} ${direction} it${both}${short}.` }
}

function lastWords(due: DayNumber, landed: DayNumber, roll: string): string {
  if (roll === 'stays') return 'The last day. This period does not move off a closed day.'
  if (due === landed) return 'The last day. It is open.'
  return `The last day: the ${due > landed ? 'next' : 'previous'} open day.`
}

/** Where the holidays of the court's state were not read for the day, the answer says that they were not looked at. */
export function ofState(
  law: Jurisdiction,
  due: DayNumber,
  direction: Direction,
  { state }: Surroundings,
): string {
  if (!state || !law.counting.stateHolidays || direction === 'before' || !sideOfTable(state, due)) return ''
  const { from, until } = state.closedDays
  return ` The holidays of ${state.name} are known from ${from} until ${until}: for this day they were not looked at.`
}

const names: Readonly<Record<Unit, string>> = {
  days: 'days',
  'business-days': 'business days',
  'clear-days': 'clear days',
  hours: 'hours',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
}
