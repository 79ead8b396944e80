import { addDays, type CalendarDate, weekday } from '../time/calendar-date.ts'
import type { Zone } from '../time/zone.ts'
import { dayBounds, instantOf, wallClock } from '../time/zoned.ts'
import type { Span } from './hold.ts'
import { type OpenFor, type WeeklyHours, weekdays } from './hours.ts'

/** When a place can be used. */
export type Opening = {
  /** The clock of its place; null for a person who comes to any courthouse: then the court's. */
  readonly clock: Zone | null
  /** Null: at any time. */
  readonly hours: WeeklyHours | null
  readonly closedOn: readonly CalendarDate[]
}

/** Why a place cannot be used at a time: on its own calendar and clock. */
export type ClosedThen = {
  readonly date: CalendarDate
  readonly clock: Zone
  /** When it is open on that day; empty where it is closed all day. */
  readonly opens: readonly OpenFor[]
}

/**
 * Why a place cannot be used for the whole of a time; null where it can. Looked at on the calendar and the clock of the
 * place, day by day: nine in the morning here can be its evening, and the night its hours change counts as it is. The time
 * that is wanted has to lie within the hours; setting up around it is the place's own affair.
 *
 * @param court the court's zone, for whoever has no place of their own
 */
export function closedFor(place: Opening, span: Span, court: Zone): ClosedThen | null {
  const clock = place.clock ?? court
  let at = span.startsAt
  while (at < span.endsAt) {
    const { date } = wallClock(at, clock)
    const opens = opensOn(place, date)
    const open = windowsOf(date, opens, clock).find((one) => one.startsAt <= at && at < one.endsAt)
    if (!open) return { date, clock, opens }
    at = open.endsAt
  }
  return null
}

/** The instants within a time at which the place opens or closes, in order. */
export function openingEdges(place: Opening, span: Span, court: Zone): readonly number[] {
  if (place.hours === null && place.closedOn.length === 0) return []
  const clock = place.clock ?? court
  const last = wallClock(span.endsAt, clock).date
  const edges: number[] = []
  for (let { date } = wallClock(span.startsAt, clock); date <= last; date = addDays(date, 1))
    edges.push(
      ...windowsOf(date, opensOn(place, date), clock).flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    )
  return edges.filter((edge) => edge > span.startsAt && edge < span.endsAt)
}

function opensOn({ hours, closedOn }: Opening, date: CalendarDate): readonly OpenFor[] {
  if (closedOn.includes(date)) return []
  if (hours === null) return allDay
  return hours[weekdays[weekday(date) - 1] ?? 'mon'] ?? []
}

const midnight = '00:00' as OpenFor['from']
const allDay: readonly OpenFor[] = [{ from: midnight, until: midnight }]

/** A time that the clock skips that day is the instant it skips at. */
function windowsOf(date: CalendarDate, opens: readonly OpenFor[], clock: Zone): readonly Span[] {
  const day = dayBounds(date, clock)
  const instant = (time: OpenFor['from']): number => {
    const found = instantOf(date, time, clock)
    return found.ok ? found.at : instant(found.clockGoesTo)
  }
  return opens.map(({ from, until }) => ({
    startsAt: from === midnight ? day.startsAt : instant(from),
    endsAt: until === midnight ? day.endsAt : instant(until),
  }))
}
