import { expect, test } from 'vitest'
import { closedDays } from '../../src/jurisdictions/us-federal/closed-days.ts'
import { addDays, type CalendarDate, date, weekday } from '../../src/time/calendar-date.ts'

/** 5 U.S.C. § 6103(a), read as a rule: the nth weekday of a month, the last Monday of May, or a fixed day. */
function byRule(year: number): CalendarDate[] {
  const nth = (month: string, day: number, n: number) => {
    const first = date(`${year}-${month}-01`)
    return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1))
  }
  const last = date(`${year}-05-31`)
  const observed = (day: CalendarDate) =>
    weekday(day) === 6 ? addDays(day, -1) : weekday(day) === 7 ? addDays(day, 1) : day
  return [
    observed(date(`${year}-01-01`)),
    nth('01', 1, 3),
    nth('02', 1, 3),
    addDays(last, 1 - weekday(last)),
    observed(date(`${year}-06-19`)),
    observed(date(`${year}-07-04`)),
    nth('09', 1, 1),
    nth('10', 1, 2),
    observed(date(`${year}-11-11`)),
    nth('11', 4, 4),
    observed(date(`${year}-12-25`)),
  ]
}

test('the list of federal holidays is what the statute and the order say, 2024 to 2030', () => {
  const years = Array.from({ length: 7 }, (_, i) => 2024 + i)
  expect(Object.keys(closedDays.days).toSorted()).toEqual(years.flatMap(byRule).toSorted())
})
