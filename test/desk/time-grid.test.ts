import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowTime, timeGrid } from '../../src/desk/calendar/time-grid.ts'
import { date } from '../../src/time/calendar-date.ts'
import { calendarOf } from '../hearings/a-calendar.ts'

const thursday = date('2026-09-17')
const grid = (...sittings: ReturnType<typeof calendarOf>[]) => timeGrid([thursday], sittings.flat())
const held = (...sittings: ReturnType<typeof calendarOf>[]) => {
  const { times, days } = grid(...sittings)
  return days[0]?.columns.map((column) =>
    column
      .flatMap((cell, row) =>
        cell.kind === 'sitting'
          ? [`${cell.sitting.hearingId} ${rowTime(times[row] ?? 0)} for ${cell.rows}`]
          : [],
      )
      .join(', '),
  )
}

describe('a day by the hour', () => {
  test('an empty day shows 8 to 5', () => {
    const { times } = grid()
    expect([rowTime(times[0] ?? 0), rowTime(times.at(-1) ?? 0)]).toEqual(['08:00', '16:30'])
  })
  test('9:30 to 11:00 is three half hours', () => {
    expect(held(calendarOf('Plea', ['2026-09-17 09:30 11:00']))).toEqual(['Plea 09:30 for 3'])
  })
  test('one after the other share a column, what overlaps stands beside', () => {
    const nine = calendarOf('Nine', ['2026-09-17 09:00 10:00'])
    const ten = calendarOf('Ten', ['2026-09-17 10:00 11:00'])
    const half = calendarOf('Half', ['2026-09-17 09:30 10:30'])
    expect(held(nine, ten)).toEqual(['Nine 09:00 for 2, Ten 10:00 for 2'])
    expect(held(nine, half, ten)).toEqual(['Nine 09:00 for 2, Ten 10:00 for 2', 'Half 09:30 for 2'])
  })
  test('an early and a late hearing make the day longer', () => {
    const { times } = grid(
      calendarOf('Early', ['2026-09-17 06:15 07:00']),
      calendarOf('Late', ['2026-09-17 19:00 20:15']),
    )
    expect([rowTime(times[0] ?? 0), rowTime(times.at(-1) ?? 0)]).toEqual(['06:00', '20:30'])
  })
  test('a hearing without a printed time stands above the hours', () => {
    const { days } = grid(calendarOf('Restitution', ['2026-09-17']))
    expect(days[0]?.allDay.map((one) => one.hearingId)).toEqual(['Restitution'])
  })
  test('a quarter of an hour at 9:15 takes the half hour it lies in', () => {
    expect(held(calendarOf('Call', ['2026-09-17 09:15 09:30']))).toEqual(['Call 09:00 for 1'])
  })
})

test('every sitting is shown once and no cell is taken twice', () => {
  const minutes = fc.integer({ min: 0, max: 94 })
  const time = (n: number) =>
    `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`
  const some = fc.array(fc.tuple(minutes, minutes), { maxLength: 12 })
  fc.assert(
    fc.property(some, (spans) => {
      const sittings = spans.flatMap(([a, b], i) =>
        calendarOf(`h${i}`, [`2026-09-17 ${time(Math.min(a, b))} ${time(Math.max(a, b) + 1)}`]),
      )
      const { days, times } = timeGrid([thursday], sittings)
      const cells = days[0]?.columns.flat() ?? []
      expect(cells.filter((cell) => cell.kind === 'sitting')).toHaveLength(sittings.length)
      for (const column of days[0]?.columns ?? []) {
        const covered = column.reduce((sum, cell) => sum + (cell.kind === 'sitting' ? cell.rows - 1 : 0), 0)
        expect(column.filter((cell) => cell.kind === 'covered')).toHaveLength(covered)
        expect(column).toHaveLength(times.length)
      }
    }),
  )
})
