import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const judicial = {
  cite: 'Cal. Code Civ. Proc. § 135; Cal. Gov. Code § 6700(a)',
  readOn: '2026-11-24',
} as const

/** Judicial holidays; a Saturday one is kept the Friday before, a Sunday one the Monday after (Rule of Court 1.11). */
export const closedDays = {
  cite: 'Cal. Code Civ. Proc. § 135; Cal. Gov. Code § 6700',
  from: '2023-01-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: {
    cite: 'Cal. Code Civ. Proc. §§ 12a(a), 135; Cal. Gov. Code § 6700(a)(1)',
    readOn: '2026-11-24',
  },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Dr. Martin Luther King, Jr. Day', on: { nth: 3, weekday: 1, month: 1 }, source: judicial },
    { name: 'Lincoln Day', on: { month: 2, day: 12 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Presidents’ Day', on: { nth: 3, weekday: 1, month: 2 }, source: judicial },
    { name: 'Cesar Chavez Day', on: { month: 3, day: 31 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Memorial Day', on: { nth: -1, weekday: 1, month: 5 }, source: judicial },
    { name: 'Juneteenth', on: { month: 6, day: 19 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Independence Day', on: { month: 7, day: 4 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Labor Day', on: { nth: 1, weekday: 1, month: 9 }, source: judicial },
    { name: 'Native American Day', on: { nth: 4, weekday: 5, month: 9 }, source: judicial },
    { name: 'Veterans Day', on: { month: 11, day: 11 }, moves: 'friday-or-monday', source: judicial },
    { name: 'Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11 }, source: judicial },
    { name: 'Day after Thanksgiving', on: { nth: 4, weekday: 4, month: 11, plus: 1 }, source: judicial },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, moves: 'friday-or-monday', source: judicial },
  ],
  gaps: [
    'State holidays that § 135 leaves out (Lunar New Year, Genocide Remembrance Day, Admission Day, Columbus Day) do not close the courts. The list was compared with a superior court’s for 2025 and 2026.',
    'Before 2023 other days were judicial holidays; the list does not speak for them.',
  ],
} as const satisfies ClosedDaysLaw
