import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDaysUntil } from '../../src/counting/working-days.ts'
import { closedDays as england } from '../../src/jurisdictions/gb-ew/closed-days.ts'
import { closedDays as federal } from '../../src/jurisdictions/us-federal/closed-days.ts'
import type { ClosedDaysLaw } from '../../src/law/closed-days.ts'
import { date } from '../../src/time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../../src/time/day-number.ts'

const none = new Map<number, string>()
const days = (law: ClosedDaysLaw, from: string, until: string, noted = none) =>
  workingDaysUntil(law, noted, date(from), date(until))

describe('working days until a last day', () => {
  test('from Thursday, October 1 to Friday, October 9, 2026: six, without the weekend', () => {
    expect(days(federal, '2026-10-01', '2026-10-09')).toBe(6)
  })
  test('over Columbus Day, from Thursday, October 8 to Tuesday, October 13: two', () => {
    expect(days(federal, '2026-10-08', '2026-10-13')).toBe(2)
  })
  test('over Christmas in England, from 23 to 30 December 2026: three', () => {
    // 24, 29 and 30 December; the 25th is Christmas and the 28th Boxing Day, kept for the Saturday.
    expect(days(england, '2026-12-23', '2026-12-30')).toBe(3)
  })
  test('a day on which the court was closed besides is none', () => {
    const snow = new Map([[dayNumber(date('2026-10-05')), 'Snow']])
    expect(days(federal, '2026-10-01', '2026-10-09', snow)).toBe(5)
  })
  test('on the day itself none is left; over a weekend alone there is none either', () => {
    expect(days(federal, '2026-10-09', '2026-10-09')).toBe(0)
    expect(days(federal, '2026-10-02', '2026-10-04')).toBe(0)
  })
  test('a day gone by is so many working days ago', () => {
    expect(days(federal, '2026-10-13', '2026-10-08')).toBe(-2)
  })
  test('where the list of closed days does not reach, nothing is said', () => {
    expect(days(federal, '2026-10-01', '2199-01-01')).toBeNull()
  })
  test('two stretches one after the other are the whole', () => {
    const first = dayNumber(date('2026-01-02'))
    const some = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [x, y, z] = [a, b, c].toSorted((one, other) => one - other).map((n) => dayOfNumber(first + n))
        if (!x || !y || !z) return
        const count = (from: typeof x, until: typeof x) => workingDaysUntil(federal, none, from, until) ?? 0
        expect(count(x, z)).toBe(count(x, y) + count(y, z))
        expect(count(z, x)).toBe(0 - count(x, z))
      }),
    )
  })
})
