import { type PlacedSitting, placeSittings, type Sitting } from '../../src/hearings/sitting.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { type Zone, zone } from '../../src/time/zone.ts'

export const newYork = zone('America/New_York')

/** `2026-09-14 09:30 11:00`, or without an end, or without any time. */
export function placed(
  days: readonly string[],
  venue: Zone = newYork,
  type = 'Jury Trial',
): readonly PlacedSitting[] {
  const wishes = days.map((day) => {
    const [on = '', starts, ends] = day.split(' ')
    return {
      date: date(on),
      starts: starts ? clock(starts) : null,
      ends: ends ? clock(ends) : null,
      occurrence: null,
    }
  })
  const placing = placeSittings(wishes, venue, type)
  if (!placing.ok) throw new Error(JSON.stringify(placing.refusals))
  return placing.sittings
}

/** The same with ids `a`, `b`, `c` in order of time. */
export function kept(days: readonly string[]): readonly Sitting[] {
  return placed(days).map((one, i) => ({ ...one, id: String.fromCodePoint(97 + i) }))
}
