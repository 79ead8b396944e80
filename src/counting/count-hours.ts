import { Temporal } from 'temporal-polyfill'
import type { Direction } from '../law/counting.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Source } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../time/day-number.ts'
import {
  beyondAnyTable,
  type NotCounted,
  notDefined,
  ofState,
  once,
  outsideTable,
  skipped,
  type Step,
} from './count.ts'
import { courtCalendar, rollOff, sideOfTable, type Surroundings } from './roll.ts'

export type CountedHours = {
  readonly ok: true
  /** When the period ends, on the court's clock. */
  readonly due: Temporal.ZonedDateTime
  /** When the hours themselves ended, before it moved off a closed day. */
  readonly landed: Temporal.ZonedDateTime
  readonly steps: readonly Step[]
  readonly sources: readonly Source[]
}

/**
 * The moment a period of hours ends. Hours are real ones: over a night on which the clocks change the wall clock ends
 * an hour apart from where it began. If it ends on a closed day it goes on to the same clock time of an open one.
 *
 * @param event the moment it counts from, on the court's clock
 * @param offset whole hours, zero or more
 */
export function countHours(
  event: Temporal.ZonedDateTime,
  offset: number,
  direction: Direction,
  law: Jurisdiction,
  around: Surroundings = {},
): CountedHours | NotCounted {
  const unit = law.counting.units.hours
  if (!unit) return notDefined('hours', law)
  if (offset > beyondAnyTable) return outsideTable(law, direction === 'after' ? Infinity : -Infinity)
  const ended = event.add({ hours: direction === 'after' ? offset : -offset })
  const landed = dayNumber(dayIn(ended))
  for (const day of [dayNumber(dayIn(event)), landed])
    if (sideOfTable(law, day)) return outsideTable(law, day)
  const roll = around.roll ?? unit.onClosedDay[direction]
  const { day, passed } = rollOff(landed, roll, courtCalendar(law, direction, around))
  if (sideOfTable(law, day)) return outsideTable(law, day)
  const due = day === landed ? ended : sameClockTime(ended, dayOfNumber(day))
  const steps: Step[] = [
    {
      kind: 'start',
      on: dayIn(event),
      says: `The event, ${clock(event)}. Hours are counted from it, without rounding.`,
    },
    {
      kind: 'counted',
      from: dayIn(event),
      to: dayIn(ended),
      says: `${offset} ${offset === 1 ? 'hour' : 'hours'} ${direction} it: ${clock(ended)}.`,
    },
    ...passed.map((one) => skipped(one)),
    {
      kind: 'due',
      on: dayIn(due),
      says: `The period ends at ${clock(due)}.${ofState(law, day, direction, around)}`,
    },
  ]
  return {
    ok: true,
    due,
    landed: ended,
    steps,
    sources: once([unit.source, ...passed.flatMap((one) => one.sources)]),
  }
}

function sameClockTime(at: Temporal.ZonedDateTime, day: CalendarDate): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: at.timeZoneId,
    plainTime: at.toPlainTime(),
  })
}

function dayIn(at: Temporal.ZonedDateTime): CalendarDate {
  return at.toPlainDate().toString() as CalendarDate
}

function clock(at: Temporal.ZonedDateTime): string {
  return `${at.toPlainTime().toString({ smallestUnit: 'minute' })} ${at.timeZoneId}`
}
