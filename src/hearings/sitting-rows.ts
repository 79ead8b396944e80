import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import type { FieldError, Given } from '../web/form.ts'
import { mostSittings } from './proposed-sittings.ts'
import { type PlacedSitting, placeSittings, type WishedSitting } from './sitting.ts'
import { sittingRefusalInWords } from './words.ts'

/** One line of the form's table of days, as typed. */
export type SittingRow = {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly occurrence: string
  /** Unticked: the court does not sit that day after all. */
  readonly sits: boolean
}

export type SittingRowsReading =
  | { readonly ok: true; readonly sittings: readonly PlacedSitting[]; readonly rows: readonly SittingRow[] }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly rows: readonly SittingRow[] }

export const blankRow: SittingRow = { date: '', starts: '', ends: '', occurrence: '', sits: true }

/** A sitting as the form shows it for editing. */
export function rowOf({ date, starts, ends, occurrence }: WishedSitting): SittingRow {
  return { date, starts: starts ?? '', ends: ends ?? '', occurrence: occurrence ?? '', sits: true }
}

/** The rows as they came: `date`, `starts`, `ends`, `occurrence` several times, and `sits` with the ticked places. */
export function rowsTyped(given: Given): readonly SittingRow[] {
  const [dates, starts, ends, occurrences] = [
    all(given, 'date'),
    all(given, 'starts'),
    all(given, 'ends'),
    all(given, 'occurrence'),
  ]
  const ticked = all(given, 'sits')
  return dates.map((date, i) => ({
    date: date.trim(),
    starts: (starts[i] ?? '').trim(),
    ends: (ends[i] ?? '').trim(),
    occurrence: occurrences[i] ?? '',
    sits: dates.length === 1 || ticked.includes(String(i)),
  }))
}

const Row = v.object({
  date: CalendarDate,
  starts: v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      ClockTime,
    ],
    'Enter a time like 09:30',
  ),
  ends: v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      ClockTime,
    ],
    'Enter a time like 11:00',
  ),
  occurrence: v.fallback(v.nullable(v.picklist(['first', 'second'])), null),
})

/** Reads the rows and puts them on the clock of the venue. Errors name their row: `starts-2`. */
export function readSittingRows(given: Given, venue: Zone, type: string): SittingRowsReading {
  const rows = rowsTyped(given)
  const meant = [...rows.entries()].filter(([, row]) => row.sits && (row.date || row.starts || row.ends))
  const refuse = (errors: readonly FieldError[]) => ({ ok: false, errors, rows }) as const
  if (meant.length === 0) return refuse([{ field: 'date-0', message: 'Enter the day of the hearing' }])
  if (meant.length > mostSittings)
    return refuse([{ field: 'date-0', message: `Enter at most ${mostSittings} days` }])
  const errors: FieldError[] = []
  const wishes: WishedSitting[] = []
  for (const [place, row] of meant) {
    const read = v.safeParse(Row, row)
    if (read.success) wishes.push(read.output)
    else
      for (const issue of read.issues)
        errors.push({ field: `${v.getDotPath(issue)}-${place}`, message: issue.message })
  }
  if (errors.length > 0) return refuse(errors)
  const placed = placeSittings(wishes, venue, type)
  if (placed.ok) return { ok: true, sittings: placed.sittings, rows }
  return refuse(
    placed.refusals.map((refused) => {
      const { field, message } = sittingRefusalInWords(refused)
      return { field: `${field}-${meant[refused.place]?.[0] ?? 0}`, message }
    }),
  )
}

function all(given: Given, field: string): readonly string[] {
  const value = given[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
