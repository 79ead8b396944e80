import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { CalendarDate } from './calendar-date.ts'
import { ClockTime } from './clock-time.ts'
import { Zone } from './zone.ts'

/** A day, or a time of it on the clock of a zone, as a program writes it: `2026-03-05T10:00[America/New_York]`. */
export type Moment =
  | {
      readonly ok: true
      readonly day: CalendarDate
      /** The time on the clock, where one was written. */
      readonly time: ClockTime | null
      /** The moment itself, where its zone is known. */
      readonly at: Temporal.ZonedDateTime | null
      readonly form: Form
    }
  | { readonly ok: false; readonly code: MomentFault; readonly says: string }

export type MomentFault = 'no-such-date' | 'no-such-time' | 'unknown-zone' | 'unreadable-trigger'

/** How the moment was written, to answer in the same form. */
export type Form = { readonly seconds: boolean; readonly offset: boolean; readonly bracket: boolean }

const shape =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.0+)?)?\s*(?:([Zz]|[+-]\d{2}(?::?\d{2})?)\s*)?(?:\[([^\]]+)\]|([A-Za-z][A-Za-z0-9_+/-]+))?)?$/

/**
 * Reads a day, or a time with its zone: in brackets after it, after a blank, or given apart. A time that the clock
 * skips on that day is refused; one that it shows twice is the first unless its offset says otherwise.
 *
 * @param apart the zone, where it is written beside the moment
 */
export function readMoment(text: string, apart?: string): Moment {
  const found = shape.exec(text.trim())
  if (!found)
    return fault(
      'unreadable-trigger',
      'Write a day like 2026-09-14, or a time with its zone like 2026-09-14T10:00[America/New_York].',
    )
  const [, dayText = '', clock, seconds, offsetText, bracket, word] = found
  const offset = offsetText?.toUpperCase()
  const day = v.safeParse(CalendarDate, dayText)
  if (!day.success) return fault('no-such-date', wordsForNoDay(dayText))
  const form = {
    seconds: seconds !== undefined,
    offset: offset !== undefined,
    bracket: bracket !== undefined,
  }
  if (clock === undefined) return { ok: true, day: day.output, time: null, at: null, form }
  const time = v.safeParse(ClockTime, clock)
  if (!time.success || Number(seconds?.slice(1, 3) ?? 0) > 59)
    return fault('no-such-time', `There is no time ${clock}${seconds ?? ''} on a clock.`)
  const named = bracket ?? word ?? apart
  // `Z` is a zone of its own; any other offset says nothing of the night the clocks change.
  const zoneText = named ?? (offset === 'Z' ? 'UTC' : undefined)
  if (zoneText === undefined) return { ok: true, day: day.output, time: time.output, at: null, form }
  const zone = v.safeParse(Zone, zoneText)
  if (!zone.success) return fault('unknown-zone', `There is no time zone “${zoneText.slice(0, 40)}”.`)
  const wall = Temporal.PlainDateTime.from(`${dayText}T${clock}${(seconds ?? '').replace(/\.0+$/, '')}`)
  if (offset && offset !== 'Z') {
    const first = wall.toZonedDateTime(zone.output, { disambiguation: 'earlier' })
    const second = wall.toZonedDateTime(zone.output, { disambiguation: 'later' })
    const digits = offset.replace(':', '')
    const written = `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
    const at = [first, second].find((one) => one.offset === written && one.toPlainDateTime().equals(wall))
    return at
      ? { ok: true, day: day.output, time: time.output, at, form }
      : fault(
          'no-such-time',
          `On ${dayText} at ${clock} the clock of ${zone.output} is not ${offset} from UTC.`,
        )
  }
  if (offset === 'Z') {
    const at = Temporal.Instant.from(`${wall.toString()}Z`).toZonedDateTimeISO(zone.output)
    const there = at.toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime
    return { ok: true, day: at.toPlainDate().toString() as CalendarDate, time: there, at, form }
  }
  const at = wall.toZonedDateTime(zone.output, { disambiguation: 'earlier' })
  if (!at.toPlainDateTime().equals(wall))
    return fault(
      'no-such-time',
      `On ${dayText} the clock of ${zone.output} goes forward: there is no ${clock}.`,
    )
  return { ok: true, day: day.output, time: time.output, at, form }
}

/** A moment in the form in which its trigger was written. */
export function writeMoment(at: Temporal.ZonedDateTime, form: Form): string {
  const wall = at.toPlainDateTime().toString({ smallestUnit: form.seconds ? 'second' : 'minute' })
  return `${wall}${form.offset ? at.offset : ''}${form.bracket || !form.offset ? `[${at.timeZoneId}]` : ''}`
}

function wordsForNoDay(text: string): string {
  const year = Number(text.slice(0, 4))
  return year < 1700 || year > 2300
    ? `${text} is too far off: days are read from 1700 to 2300.`
    : `There is no day ${text} in the calendar.`
}

function fault(code: MomentFault, says: string): Moment {
  return { ok: false, code, says }
}
