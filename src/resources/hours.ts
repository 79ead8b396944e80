import * as v from 'valibot'
import { ClockTime, clockInWords } from '../time/clock-time.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** From one clock time until another of the same day, `00:00` for its end; the end does not belong to it. */
export type OpenFor = { readonly from: ClockTime; readonly until: ClockTime }

/** When something can be used in a week, on the clock of its place; a weekday that is absent is closed. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly OpenFor[]>>>

export type HoursReading =
  | { readonly ok: true; readonly hours: WeeklyHours | null }
  /** The line that cannot be read. */
  | { readonly ok: false; readonly line: string }

/**
 * Reads hours as a person types them, a line for a weekday or several: `Mon–Fri 08:00–12:00, 13:00–17:00`. Empty text is
 * no hours: at any time. A weekday named twice is a mistake, and so are hours that overlap.
 */
export function readHours(text: string): HoursReading {
  const hours: Partial<Record<Weekday, readonly OpenFor[]>> = {}
  const lines = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  for (const line of lines) {
    const times = line.search(/\d/)
    const days = times < 0 ? [] : daysFrom(line.slice(0, times))
    const spans = spansFrom(line.slice(times))
    if (!spans || days.length === 0 || days.some((day) => hours[day])) return { ok: false, line }
    for (const day of days) hours[day] = spans
  }
  return { ok: true, hours: lines.length === 0 ? null : hours }
}

/** Hours as `readHours` reads them, days alike in one line. */
export function writeHours(hours: WeeklyHours | null): string {
  return runsOf(hours ?? {})
    .map(({ days, spans }) => {
      const times = spans.map(({ from, until }) => `${from}–${until === '00:00' ? '24:00' : until}`)
      return `${days} ${times.join(', ')}`
    })
    .join('\n')
}

/** `Mon–Fri 8:00 AM to 12:00 PM, 1:00 PM to 5:00 PM; Sat 9:00 AM to 12:00 PM`. */
export function hoursInWords(hours: WeeklyHours): string {
  const runs = runsOf(hours).map(({ days, spans }) => `${days} ${spansInWords(spans)}`)
  return runs.length === 0 ? 'never' : runs.join('; ')
}

/** The hours of a day: `8:00 AM to 12:00 PM, 1:00 PM to 5:00 PM`. */
export function spansInWords(spans: readonly OpenFor[]): string {
  return spans
    .map(
      ({ from, until }) => `${clockInWords(from)} to ${until === '00:00' ? 'midnight' : clockInWords(until)}`,
    )
    .join(', ')
}

function runsOf(hours: WeeklyHours) {
  const runs: { from: Weekday; to: Weekday; spans: readonly OpenFor[] }[] = []
  for (const [n, day] of weekdays.entries()) {
    const spans = hours[day]
    const last = runs.at(-1)
    if (!spans || spans.length === 0) continue
    if (last && weekdays.indexOf(last.to) === n - 1 && same(last.spans, spans)) last.to = day
    else runs.push({ from: day, to: day, spans })
  }
  return runs.map(({ from, to, spans }) => ({
    days: from === to ? capital(from) : `${capital(from)}–${capital(to)}`,
    spans,
  }))
}

/** `Mon–Fri`, `Monday to Friday` by a stroke, or a single day, whole or in short; none where it is no such thing. */
function daysFrom(text: string): readonly Weekday[] {
  const named = text.replaceAll(':', ' ').split(/[-–]/).map(placeOf)
  const [first = -1, last = first] = named
  return named.length > 2 || first < 0 || last < first ? [] : weekdays.slice(first, last + 1)
}

/** Place of a weekday in the week; -1 where it is none. */
function placeOf(text: string): number {
  const word = text.trim().toLowerCase()
  return wholeNames.findIndex((name) => word.length >= 3 && name.startsWith(word))
}
const wholeNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function spansFrom(text: string): readonly OpenFor[] | null {
  const spans: OpenFor[] = []
  for (const part of text.split(',')) {
    const [from, until, ...more] = part.split(/[-–]/).map(clockOf)
    if (from === undefined || until === undefined || more.length > 0) return null
    const isInOrder = from !== null && until !== null && (until === '00:00' || from < until)
    const before = spans.at(-1)
    if (!isInOrder || (before && (before.until === '00:00' || before.until > from))) return null
    spans.push({ from, until })
  }
  return spans
}

/** `8:00` is `08:00`; `24:00` is the midnight at the end of the day. */
function clockOf(text: string): ClockTime | null {
  const typed = text.trim()
  const padded = typed === '24:00' ? '00:00' : typed.padStart(5, '0')
  const parsed = v.safeParse(ClockTime, padded)
  return parsed.success ? parsed.output : null
}

function same(a: readonly OpenFor[], b: readonly OpenFor[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function capital(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1)
}
