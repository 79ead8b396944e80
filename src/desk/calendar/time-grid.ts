import type { CalendarDate } from '../../time/calendar-date.ts'
import { type ClockTime, minutesOf } from '../../time/clock-time.ts'
import { wallClock } from '../../time/zoned.ts'
import type { CalendarSitting } from './calendar-sitting.ts'

/** Minutes that one row of the picture stands for. */
export const rowMinutes = 30

export type GridCell =
  | { readonly kind: 'free' }
  /** Held by a cell further up. */
  | { readonly kind: 'covered' }
  | { readonly kind: 'sitting'; readonly sitting: CalendarSitting; readonly rows: number }

export type GridDay = {
  readonly date: CalendarDate
  /** Sittings without a printed time. */
  readonly allDay: readonly CalendarSitting[]
  /** Side by side, so that what overlaps stands beside each other; at least one. Each has a cell for every row. */
  readonly columns: readonly (readonly GridCell[])[]
}

/** Days side by side on the courthouse's clock. `times` has the start of each row, minutes since midnight. */
export type TimeGrid = { readonly times: readonly number[]; readonly days: readonly GridDay[] }

/** The usual hours of a court day; the picture grows where something lies outside of them. */
const [usualStart, usualEnd] = [8 * 60, 17 * 60]

/** Puts sittings on a grid of hours, each in its own venue's local time. */
export function timeGrid(days: readonly CalendarDate[], sittings: readonly CalendarSitting[]): TimeGrid {
  const timed = sittings.flatMap(timesOf)
  const starts = Math.min(usualStart, ...timed.map((one) => Math.floor(one.from / 60) * 60))
  const ends = Math.max(usualEnd, ...timed.map((one) => Math.ceil(one.until / 60) * 60))
  const times = Array.from({ length: (ends - starts) / rowMinutes }, (_, i) => starts + i * rowMinutes)
  return {
    times,
    days: days.map((date) => ({
      date,
      allDay: sittings.filter((sitting) => sitting.date === date && sitting.starts === null),
      columns: columnsOf(
        timed.filter((one) => one.sitting.date === date),
        times,
      ),
    })),
  }
}

type Timed = { readonly sitting: CalendarSitting; readonly from: number; readonly until: number }

function timesOf(sitting: CalendarSitting): readonly Timed[] {
  if (sitting.starts === null) return []
  const from = minutesOf(sitting.starts)
  const end = wallClock(sitting.endsAt, sitting.zone)
  const until = sitting.ends
    ? minutesOf(sitting.ends)
    : end.date === sitting.date
      ? minutesOf(end.time)
      : 24 * 60
  // On the day the clocks go back an end can stand before its start on the wall.
  return [{ sitting, from, until: Math.max(until, from + 1) }]
}

function columnsOf(timed: readonly Timed[], times: readonly number[]): readonly (readonly GridCell[])[] {
  const columns: { cells: GridCell[]; until: number }[] = []
  const blank = () => times.map((): GridCell => ({ kind: 'free' }))
  const first = times[0] ?? 0
  for (const one of timed.toSorted((a, b) => a.from - b.from)) {
    const row = Math.floor((one.from - first) / rowMinutes)
    const end = Math.min(Math.ceil((one.until - first) / rowMinutes), times.length)
    let column = columns.find((candidate) => candidate.until <= row)
    if (!column) columns.push((column = { cells: blank(), until: 0 }))
    for (let below = row + 1; below < end; below++) column.cells[below] = { kind: 'covered' }
    column.cells[row] = { kind: 'sitting', sitting: one.sitting, rows: end - row }
    column.until = end
  }
  return columns.length > 0 ? columns.map((column) => column.cells) : [blank()]
}

/** The clock time a row starts at. */
export function rowTime(minutes: number): ClockTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime
}
