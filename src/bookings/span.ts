import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { instantOf, type Occurrence } from '../time/zoned.ts'
import type { Span } from '../resources/hold.ts'

/** The day in court that something is wanted for, on the venue's clock. */
export type BookableSitting = Span & {
  readonly id: string
  readonly date: CalendarDate
  /** Null where the court has printed no time. */
  readonly starts: ClockTime | null
  readonly occurrence: Occurrence
  /** The part of it for which the witness needs the accommodation; null for the whole. */
  readonly part: Span | null
}

export type SpanRefusal =
  | { readonly reason: 'sitting without time'; readonly date: CalendarDate }
  | { readonly reason: 'ends before it starts' }
  | { readonly reason: 'no such time'; readonly time: ClockTime; readonly clockGoesTo: ClockTime }
export type SpanDecision = { readonly ok: true; readonly span: Span } | ({ readonly ok: false } & SpanRefusal)

/**
 * When something is wanted at a sitting: from one clock time until another on the sitting's own day, which need not
 * lie within its hours (a test of the link comes before). A time left open is that of the part of it for
 * which it is needed, else the sitting's own; a sitting for which the court has given no time has none to give.
 */
export function spanAt(
  sitting: BookableSitting,
  venue: Zone,
  from: ClockTime | null,
  until: ClockTime | null,
): SpanDecision {
  if (sitting.starts === null && !sitting.part && (from === null || until === null)) {
    return { ok: false, reason: 'sitting without time', date: sitting.date }
  }
  const usual = sitting.part ?? sitting
  const starts = instantAt(sitting, venue, from, usual.startsAt)
  if (!starts.ok) return starts
  const ends = instantAt(sitting, venue, until, usual.endsAt)
  if (!ends.ok) return ends
  if (ends.at <= starts.at) return { ok: false, reason: 'ends before it starts' }
  return { ok: true, span: { startsAt: starts.at, endsAt: ends.at } }
}

function instantAt(sitting: BookableSitting, venue: Zone, time: ClockTime | null, otherwise: number) {
  if (time === null) return { ok: true, at: otherwise } as const
  const found = instantOf(sitting.date, time, venue, sitting.occurrence)
  return found.ok ? found : { ...found, time }
}
