import { type CalendarDate, inShort } from './calendar-date.ts'
import { clockInWords } from './clock-time.ts'
import type { Zone } from './zone.ts'
import { wallClock, zoneName } from './zoned.ts'

type Hours = { readonly startsAt: number; readonly endsAt: number }

/** `9:00 AM to 12:00 PM` on a clock. */
export function hoursOn(clock: Zone, { startsAt, endsAt }: Hours): string {
  return `${clockInWords(wallClock(startsAt, clock).time)} to ${clockInWords(wallClock(endsAt, clock).time)}`
}

/**
 * Hours on the court's clock, and on each other clock that shows other hours at that time:
 * `9:00 AM to 12:00 PM EDT · 9:00 PM to 12:00 AM GMT+8 in Manila`. Where all clocks show the same, the hours alone.
 *
 * @param others clocks in play; null is the court's
 */
export function onAllClocks(hours: Hours, court: Zone, others: readonly (Zone | null)[]): string {
  const there = otherClocks(hours, court, others)
  if (there.length === 0) return hoursOn(court, hours)
  const here = `${hoursOn(court, hours)} ${zoneName(hours.startsAt, court)}`
  return [here, ...there.map((clock) => thereInWords(hours, court, clock))].join(' · ')
}

/** The hours of a court on another clock: `9:00 PM to 12:00 AM GMT+8 in Manila`, with the day where it is another there. */
export function thereInWords(hours: Hours, court: Zone, clock: Zone): string {
  const day = wallClock(hours.startsAt, clock).date
  const isOther = day !== wallClock(hours.startsAt, court).date
  const zone = zoneName(hours.startsAt, clock)
  return `${hoursOn(clock, hours)} ${zone} in ${cityOf(clock)}${isOther ? ` (${shortDay(day)})` : ''}`
}

/** Those of the clocks that show other hours than the court's at this time, each once. */
export function otherClocks(
  { startsAt, endsAt }: Hours,
  court: Zone,
  others: readonly (Zone | null)[],
): readonly Zone[] {
  const shows = (at: number, clock: Zone) => Object.values(wallClock(at, clock)).join(' ')
  return [...new Set(others)].filter(
    (clock): clock is Zone =>
      clock !== null &&
      (shows(startsAt, clock) !== shows(startsAt, court) || shows(endsAt, clock) !== shows(endsAt, court)),
  )
}

/** `Asia/Manila` is Manila, `America/Argentina/Buenos_Aires` Buenos Aires. */
export function cityOf(clock: Zone): string {
  return clock.split('/').at(-1)?.replaceAll('_', ' ') ?? clock
}

/** `Tue 4 May` */
function shortDay(day: CalendarDate): string {
  return inShort(day).replace(/,? \d{4}$/, '')
}
