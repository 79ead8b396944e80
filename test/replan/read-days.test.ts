import { describe, expect, test } from 'vitest'
import { closedDaysOf } from '../../src/hearings/closed-days.ts'
import { daysAsRead } from '../../src/replan/read-days.ts'
import { date } from '../../src/time/calendar-date.ts'
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
  test('to another hour: the old end says nothing about the new day', () => {
    expect(asRead(monday.slice(0, 1), '2026-10-12', '13:00')).toEqual(['2026-10-12 13:00 -'])
    expect(asRead(monday.slice(0, 1), '2026-10-12', null)).toEqual(['2026-10-12 - -'])
  })
})
