import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closedDaysOf } from '../../src/hearings/closed-days.ts'
import { daysAsRead } from '../../src/replan/read-days.ts'
import { addDays, date, weekday } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { kept } from '../hearings/a-hearing.ts'

const federal = closedDaysOf('us-federal')
const asRead = (days: readonly string[], to: string, time: string | null) =>
  daysAsRead(kept(days), { date: date(to), time: time === null ? null : clock(time) }, federal).map(
    (day) => `${day.date} ${day.starts ?? '-'} ${day.ends ?? '-'}`,
  )

describe('the docket moves the first day of a trial', () => {
  const monday = ['2026-10-05 09:30 16:30', '2026-10-06 09:30 16:30', '2026-10-08 09:30 12:00']

  test('by two weeks: every other day keeps its distance, its hours and its gap', () => {
    expect(asRead(monday, '2026-10-19', '09:30')).toEqual([
      '2026-10-19 09:30 16:30',
      '2026-10-20 09:30 16:30',
      '2026-10-22 09:30 12:00',
    ])
  })
  test('to Thursday, November 5: the others follow day by day, without the weekend', () => {
    expect(asRead(monday, '2026-11-05', '09:30').map((day) => day.slice(0, 10))).toEqual([
      '2026-11-05',
      '2026-11-06',
      '2026-11-09',
    ])
  })
  test('to the day before Veterans Day: the court is closed on November 11', () => {
    expect(asRead(monday.slice(0, 2), '2026-11-10', '09:30').map((day) => day.slice(0, 10))).toEqual([
      '2026-11-10',
      '2026-11-12',
    ])
  })
  test('by three weeks onto Columbus Day: the court is closed, so that day and what it displaces follow', () => {
    const days = ['2026-09-18', '2026-09-21', '2026-09-22'].map((day) => `${day} 09:30 16:30`)
    expect(asRead(days, '2026-10-09', '09:30').map((day) => day.slice(0, 10))).toEqual([
      '2026-10-09',
      '2026-10-13',
      '2026-10-14',
    ])
  })
  test('by a week, where the court sat on a Saturday: it sits on a Saturday again', () => {
    const days = ['2026-09-18 09:30 16:30', '2026-09-19 09:30 12:00']
    expect(asRead(days, '2026-09-25', '09:30')).toEqual(['2026-09-25 09:30 16:30', '2026-09-26 09:30 12:00'])
  })
  test('wherever it goes: no other day is closed, none comes twice, all stand in order, as many as before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -60, max: 400 }),
        (offsets, by) => {
          const start = date('2026-09-14')
          const open = offsets
            .toSorted((a, b) => a - b)
            .map((offset) => addDays(start, offset))
            .filter((day) => weekday(day) < 6)
          if (open.length === 0) return
          const [first = start] = open
          const found = asRead(
            open.map((day) => `${day} 09:30 16:30`),
            addDays(first, by),
            '09:30',
          ).map((day) => date(day.slice(0, 10)))
          expect(found).toHaveLength(open.length)
          expect(found.toSorted()).toEqual(found)
          expect(new Set(found).size).toBe(found.length)
          // The first day is the court's own word.
          for (const day of found.slice(1)) {
            expect(federal?.nameOf(day) ?? null).toBeNull()
            if (by % 7 !== 0) expect(weekday(day)).toBeLessThan(6)
          }
        },
      ),
    )
  })
  test('to another hour: the old end says nothing about the new day', () => {
    expect(asRead(monday.slice(0, 1), '2026-10-12', '13:00')).toEqual(['2026-10-12 13:00 -'])
    expect(asRead(monday.slice(0, 1), '2026-10-12', null)).toEqual(['2026-10-12 - -'])
  })
})
