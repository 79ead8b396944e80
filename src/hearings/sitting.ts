import { isTrial } from '../law/hearing-kind.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { dayBounds, type InstantFound, instantOf, type Occurrence } from '../time/zoned.ts'

/** One day in court as a person or a docket says it. `starts` is null where the court has printed no time. */
export type WishedSitting = {
  readonly date: CalendarDate
  readonly starts: ClockTime | null
  readonly ends: ClockTime | null
  /** Which of the two, for a time that the clock shows twice; null where nobody has said. */
  readonly occurrence: Occurrence | null
}

/** One day in court, with the instants that the venue's clock gives it. */
export type PlacedSitting = {
  readonly date: CalendarDate
  readonly starts: ClockTime | null
  readonly ends: ClockTime | null
  readonly occurrence: Occurrence
  readonly startsAt: number
  readonly endsAt: number
}
export type Sitting = PlacedSitting & { readonly id: string }

export type SittingRefusal =
  | { readonly reason: 'end without start' }
  | { readonly reason: 'ends before it starts' }
  | {
      readonly reason: 'no such time'
      readonly which: 'starts' | 'ends'
      readonly time: ClockTime
      readonly clockGoesTo: ClockTime
    }
  | { readonly reason: 'occurs twice'; readonly which: 'starts' | 'ends'; readonly time: ClockTime }
export type SittingPlacing =
  | { readonly ok: true; readonly sitting: PlacedSitting }
  | { readonly ok: false; readonly refusal: SittingRefusal }

/** Where the court prints a start and no end, so much of the day is kept, minutes. */
export const keptWithoutEnd = 60
/** A trial without a printed end is kept until this time. */
const trialDayEnds = '17:00' as ClockTime

/**
 * Puts a sitting on the clock of its venue.
 *
 * Without a printed time it takes the whole day. Without a printed end it takes an hour, a trial the rest of the
 * court's day. A time that the clock skips that day is refused, and one that it shows twice asks which is meant.
 *
 * @param type what the court calls the hearing
 */
export function placeSitting(wish: WishedSitting, venue: Zone, type: string): SittingPlacing {
  const { date, starts, ends } = wish
  if (starts === null) {
    if (ends !== null) return refused({ reason: 'end without start' })
    return { ok: true, sitting: { date, starts, ends, occurrence: 'first', ...dayBounds(date, venue) } }
  }
  if (ends !== null && ends <= starts) return refused({ reason: 'ends before it starts' })
  const occurrence = wish.occurrence ?? 'first'
  const start = instantOf(date, starts, venue, occurrence)
  if (!start.ok) return refused({ ...unheard(start), which: 'starts', time: starts })
  const end = endOf(wish, starts, start.at, venue, type)
  if (!end.ok) return refused({ ...unheard(end), which: 'ends', time: ends ?? trialDayEnds })
  if (wish.occurrence === null && start.twice)
    return refused({ reason: 'occurs twice', which: 'starts', time: starts })
  if (wish.occurrence === null && end.twice && ends !== null)
    return refused({ reason: 'occurs twice', which: 'ends', time: ends })
  return { ok: true, sitting: { date, starts, ends, occurrence, startsAt: start.at, endsAt: end.at } }
}

function endOf(
  { date, ends, occurrence }: WishedSitting,
  starts: ClockTime,
  startsAt: number,
  venue: Zone,
  type: string,
): InstantFound {
  if (ends !== null) return instantOf(date, ends, venue, occurrence ?? 'first')
  if (isTrial(type) && starts < trialDayEnds) return instantOf(date, trialDayEnds, venue)
  return { ok: true, at: startsAt + keptWithoutEnd * 60_000, twice: false }
}

function unheard({ reason, clockGoesTo }: Extract<InstantFound, { ok: false }>) {
  return { reason, clockGoesTo }
}

function refused(refusal: SittingRefusal): SittingPlacing {
  return { ok: false, refusal }
}

export type SittingsPlacing =
  | { readonly ok: true; readonly sittings: readonly PlacedSitting[] }
  | { readonly ok: false; readonly refusals: readonly RefusedSitting[] }
/** `place` counts the wishes from 0, in the order given. */
export type RefusedSitting = {
  readonly place: number
  readonly date: CalendarDate
  readonly refusal: SittingRefusal | { readonly reason: 'overlaps another' }
}

/** Places all sittings of a hearing, in order of time. Two of one hearing may not overlap; edges may touch. */
export function placeSittings(wishes: readonly WishedSitting[], venue: Zone, type: string): SittingsPlacing {
  const refusals: RefusedSitting[] = []
  const placed: PlacedSitting[] = []
  for (const [place, wish] of wishes.entries()) {
    const one = placeSitting(wish, venue, type)
    if (!one.ok) refusals.push({ place, date: wish.date, refusal: one.refusal })
    else if (placed.some((other) => overlap(other, one.sitting)))
      refusals.push({ place, date: wish.date, refusal: { reason: 'overlaps another' } })
    else placed.push(one.sitting)
  }
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, sittings: placed.toSorted((a, b) => a.startsAt - b.startsAt) }
}

function overlap(a: PlacedSitting, b: PlacedSitting): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}
