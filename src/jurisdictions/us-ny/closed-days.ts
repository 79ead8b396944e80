import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const statute = { cite: 'N.Y. Gen. Constr. Law § 24', readOn: '2026-11-24', textOf: '2025-02' } as const

/** Public holidays. One on a Sunday is kept the day after; one on a Saturday stays there. */
export const closedDays = {
  cite: 'N.Y. Gen. Constr. Law § 24',
  from: '2021-01-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: { cite: 'N.Y. Gen. Constr. Law § 25-a', readOn: '2026-11-24' },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, moves: 'monday', source: statute },
    { name: 'Dr. Martin Luther King, Jr. Day', on: { nth: 3, weekday: 1, month: 1 }, source: statute },
    { name: 'Lincoln’s Birthday', on: { month: 2, day: 12 }, moves: 'monday', source: statute },
    { name: 'Washington’s Birthday', on: { nth: 3, weekday: 1, month: 2 }, source: statute },
    { name: 'Memorial Day', on: { nth: -1, weekday: 1, month: 5 }, source: statute },
    { name: 'Juneteenth', on: { month: 6, day: 19 }, moves: 'monday', source: statute },
    { name: 'Independence Day', on: { month: 7, day: 4 }, moves: 'monday', source: statute },
    { name: 'Labor Day', on: { nth: 1, weekday: 1, month: 9 }, source: statute },
    { name: 'Columbus Day', on: { nth: 2, weekday: 1, month: 10 }, source: statute },
    { name: 'Election Day', on: { nth: 1, weekday: 1, month: 11, plus: 1 }, source: statute },
    { name: 'Veterans’ Day', on: { month: 11, day: 11 }, moves: 'monday', source: statute },
    { name: 'Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11 }, source: statute },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, moves: 'monday', source: statute },
  ],
  gaps: [
    'Flag Day is the second Sunday in June and is not kept on another day.',
    'The list as read is that of chapter 249 of the laws of 2020; before 2021 it was another.',
  ],
} as const satisfies ClosedDaysLaw
