import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from './calendar-date.ts'
import type { ClockTime } from './clock-time.ts'
import type { Zone } from './zone.ts'

/** Which of the two, for an hour that the clock shows twice on the day it is set back. */
export type Occurrence = 'first' | 'second'

export type InstantFound =
  | { readonly ok: true; readonly at: number; readonly twice: boolean }
  | { readonly ok: false; readonly reason: 'no such time'; readonly clockGoesTo: ClockTime }

/**
 * The instant, in milliseconds, at which the venue's clock shows this date and time.
 *
 * A time that the clock skips on that day does not exist: it is refused, with the time the clock goes to. A time
 * that it shows twice is the first of the two unless the second is asked for; `twice` says so.
 */
export function instantOf(
  day: CalendarDate,
  time: ClockTime,
  venue: Zone,
  occurrence: Occurrence = 'first',
): InstantFound {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const earlier = wall.toZonedDateTime(venue, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(venue, { disambiguation: 'later' })
  if (!earlier.toPlainDateTime().equals(wall)) {
    return { ok: false, reason: 'no such time', clockGoesTo: clockOf(later) }
  }
  const chosen = occurrence === 'first' ? earlier : later
  return { ok: true, at: chosen.epochMilliseconds, twice: !earlier.equals(later) }
}

/** What the venue's clock and calendar show at an instant. */
export function wallClock(at: number, venue: Zone): { date: CalendarDate; time: ClockTime } {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(venue)
  return { date: there.toPlainDate().toString() as CalendarDate, time: clockOf(there) }
}

/** The venue's day at an instant, for asking thousands of times: each day of a zone is worked out once. */
export function dayAt(at: number, venue: Zone): CalendarDate {
  const days = daysOfZone.get(venue) ?? new Map<number, readonly KnownDay[]>()
  daysOfZone.set(venue, days)
  const utcDay = Math.floor(at / 86_400_000)
  const known = days.get(utcDay) ?? []
  const found = known.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
  if (found) return found.date
  const { date } = wallClock(at, venue)
  days.set(utcDay, [...known, { date, ...dayBounds(date, venue) }])
  return date
}

type KnownDay = { readonly date: CalendarDate; readonly startsAt: number; readonly endsAt: number }
/** By zone and day of UTC, which one or two days of the zone share. Nothing in it ever changes. */
const daysOfZone = new Map<Zone, Map<number, readonly KnownDay[]>>()

/** The instants at which a calendar day begins and ends in the venue; 23 or 25 hours apart when the clock changes. */
export function dayBounds(day: CalendarDate, venue: Zone): { startsAt: number; endsAt: number } {
  const start = Temporal.PlainDate.from(day)
  return {
    startsAt: start.toZonedDateTime(venue).epochMilliseconds,
    endsAt: start.add({ days: 1 }).toZonedDateTime(venue).epochMilliseconds,
  }
}

/** The short name of the zone at an instant, as a reader knows it: `EDT`, `GMT+1`. */
export function zoneName(at: number, venue: Zone): string {
  const format =
    namers.get(venue) ?? new Intl.DateTimeFormat('en-US', { timeZone: venue, timeZoneName: 'short' })
  namers.set(venue, format)
  return format.formatToParts(at).find((p) => p.type === 'timeZoneName')?.value ?? venue
}

/** One for each zone a court sits in: making one takes a hundred times as long as using it. */
const namers = new Map<Zone, Intl.DateTimeFormat>()

function clockOf(there: Temporal.ZonedDateTime): ClockTime {
  return there.toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime
}
