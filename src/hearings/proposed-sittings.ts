import { addDays, type CalendarDate, daysBetween, weekday } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { ClosedDays } from './closed-days.ts'
import type { WishedSitting } from './sitting.ts'

/** No hearing sits on more days than this; a longer one is more likely a slip in a year. */
export const mostSittings = 120

/** Several days at once, as for a trial: every day of a stretch, at the same hours. */
export type Stretch = {
  readonly from: CalendarDate
  /** The last day, itself included. */
  readonly until: CalendarDate
  readonly starts: ClockTime | null
  readonly ends: ClockTime | null
  readonly skipWeekends: boolean
  /** Holidays to leave out; null to leave none out. */
  readonly skipClosed: ClosedDays | null
}

export type ProposedSittings =
  | {
      readonly ok: true
      readonly sittings: readonly WishedSitting[]
      readonly skipped: readonly { readonly date: CalendarDate; readonly because: string }[]
    }
  | { readonly ok: false; readonly reason: 'ends before it begins' | 'no day left' | 'too many' }

/** The days of the stretch on which a court would sit, to be edited before they are kept. */
export function proposeSittings(stretch: Stretch): ProposedSittings {
  const { from, until, starts, ends } = stretch
  const length = daysBetween(from, until) + 1
  if (length < 1) return { ok: false, reason: 'ends before it begins' }
  // Weekends and holidays leave at least every other day of any long stretch.
  if (length > 2 * mostSittings) return { ok: false, reason: 'too many' }
  const days = Array.from({ length }, (_, i) => addDays(from, i))
  const skipped = days.flatMap((date) => {
    const because = skippedBecause(date, stretch)
    return because === null ? [] : [{ date, because }]
  })
  const left = days.filter((date) => !skipped.some((skip) => skip.date === date))
  if (left.length === 0) return { ok: false, reason: 'no day left' }
  if (left.length > mostSittings) return { ok: false, reason: 'too many' }
  return { ok: true, skipped, sittings: left.map((date) => ({ date, starts, ends, occurrence: null })) }
}

function skippedBecause(day: CalendarDate, { skipWeekends, skipClosed }: Stretch): string | null {
  if (skipWeekends && weekday(day) >= 6) return 'weekend'
  return skipClosed?.nameOf(day) ?? null
}
