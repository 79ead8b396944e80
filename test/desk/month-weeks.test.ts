import { describe, expect, test } from 'vitest'
import { monthName, monthSpan, monthWeeks, weekFrom } from '../../src/desk/calendar/month-weeks.ts'
import { date } from '../../src/time/calendar-date.ts'
import { calendarOf } from '../hearings/a-calendar.ts'

const monday = date('2026-09-14')
const drawn = (...sittings: ReturnType<typeof calendarOf>[]) =>
  weekFrom(monday, sittings.flat()).lanes.map((lane) =>
    lane.map((cell) => `${cell.sittings ? cell.sittings[0].hearingId : '·'}${cell.length}`).join(' '),
  )

describe('the page of September 2026', () => {
  test('goes from Monday, August 31 to Sunday, October 4: five weeks of seven days', () => {
    expect(monthSpan(date('2026-09-20'))).toEqual({ from: '2026-08-31', until: '2026-10-04' })
    expect(monthWeeks(date('2026-09-20'), []).map((week) => week.days.length)).toEqual([7, 7, 7, 7, 7])
    expect(monthName(date('2026-09-20'))).toBe('September 2026')
  })
  test('February 2027 begins on a Monday and needs four weeks alone', () => {
    expect(monthWeeks(date('2027-02-10'), [])).toHaveLength(4)
  })
})

describe('a trial in the week of September 14, 2026', () => {
  test('from Monday to Friday is one stretch over five days', () => {
    const days = ['14', '15', '16', '17', '18'].map((day) => `2026-09-${day} 09:30`)
    expect(drawn(calendarOf('Jury Trial', days))).toEqual(['Jury Trial5 ·2'])
  })
  test('that does not sit on Wednesday is two stretches on one line', () => {
    const days = ['14', '15', '17'].map((day) => `2026-09-${day} 09:30`)
    expect(drawn(calendarOf('Jury Trial', days))).toEqual(['Jury Trial2 ·1 Jury Trial1 ·3'])
  })
  test('beside another one that overlaps it stands on a line of its own; one that begins later shares it', () => {
    const first = calendarOf('First', ['2026-09-14 09:00', '2026-09-15 09:00'])
    const second = calendarOf('Second', ['2026-09-15 09:00', '2026-09-16 09:00'])
    const third = calendarOf('Third', ['2026-09-17 09:00', '2026-09-18 09:00'])
    expect(drawn(first, second, third)).toEqual(['First2 ·1 Third2 ·2', '·1 Second2 ·4'])
  })
  test('with two sittings on one day is drawn over that day once', () => {
    expect(drawn(calendarOf('Trial', ['2026-09-14 09:00 12:00', '2026-09-14 13:00 16:00']))).toEqual([
      'Trial1 ·6',
    ])
  })
  test('a hearing of one day is no stretch, and stands on its day', () => {
    const week = weekFrom(monday, calendarOf('Sentencing', ['2026-09-16 11:00']))
    expect(week.lanes).toEqual([])
    expect(week.single.map((day) => day.length)).toEqual([0, 0, 1, 0, 0, 0, 0])
  })
})
