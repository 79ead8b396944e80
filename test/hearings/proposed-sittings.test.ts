import { describe, expect, test } from 'vitest'
import { closedDaysOf } from '../../src/hearings/closed-days.ts'
import { mostSittings, proposeSittings, type Stretch } from '../../src/hearings/proposed-sittings.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'

const federal = closedDaysOf('us-federal')
const stretch = (from: string, until: string, more: Partial<Stretch> = {}): Stretch => ({
  from: date(from),
  until: date(until),
  starts: clock('09:30'),
  ends: clock('16:30'),
  skipWeekends: true,
  skipClosed: federal,
  ...more,
})
const days = (asked: Stretch) => {
  const proposed = proposeSittings(asked)
  return proposed.ok ? proposed.sittings.map((one) => one.date) : proposed.reason
}

describe('a trial from Wednesday, September 2 to Wednesday, September 9, 2026', () => {
  test('sits on five days: not on the weekend, and not on Labor Day', () => {
    expect(days(stretch('2026-09-02', '2026-09-09'))).toEqual([
      '2026-09-02',
      '2026-09-03',
      '2026-09-04',
      '2026-09-08',
      '2026-09-09',
    ])
  })
  test('says what it left out, and why', () => {
    const proposed = proposeSittings(stretch('2026-09-02', '2026-09-09'))
    expect(proposed.ok && proposed.skipped.map((one) => `${one.date} ${one.because}`)).toEqual([
      '2026-09-05 weekend',
      '2026-09-06 weekend',
      '2026-09-07 Labor Day',
    ])
  })
  test('sits on Labor Day too where the court’s holidays are not known', () => {
    expect(closedDaysOf('a-court-without-a-list')).toBeNull()
    expect(days(stretch('2026-09-04', '2026-09-08', { skipClosed: null }))).toEqual([
      '2026-09-04',
      '2026-09-07',
      '2026-09-08',
    ])
  })
  test('keeps the same hours on each day', () => {
    const proposed = proposeSittings(stretch('2026-09-02', '2026-09-03'))
    expect(proposed.ok && proposed.sittings.map((one) => `${one.starts} ${one.ends}`)).toEqual([
      '09:30 16:30',
      '09:30 16:30',
    ])
  })
})

describe('a stretch that cannot be meant', () => {
  test('its last day is before its first', () => {
    expect(days(stretch('2026-09-09', '2026-09-02'))).toBe('ends before it begins')
  })
  test('it is a weekend alone', () => {
    expect(days(stretch('2026-09-05', '2026-09-06'))).toBe('no day left')
  })
  test('it lasts a year too long by a slip, or more days than any hearing sits', () => {
    expect(days(stretch('2026-09-02', '2027-09-09'))).toBe('too many')
    expect(days(stretch('2026-01-01', '2026-05-01', { skipWeekends: false, skipClosed: null }))).toBe(
      'too many',
    )
    expect(mostSittings).toBe(120)
  })
  test('one single day is one sitting', () => {
    expect(days(stretch('2026-09-02', '2026-09-02'))).toEqual(['2026-09-02'])
  })
})
