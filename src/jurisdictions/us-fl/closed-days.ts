import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const statute = { cite: 'Fla. Stat. § 110.117(1)', readOn: '2026-11-24', textOf: '2025' } as const

/** Holidays set aside by § 110.117, kept on Friday for a Saturday and on Monday for a Sunday. */
export const closedDays = {
  cite: 'Fla. Stat. § 110.117',
  from: '2012-10-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: { cite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1)', readOn: '2026-11-24' },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, moves: 'friday-or-monday', source: statute },
    { name: 'Birthday of Martin Luther King, Jr.', on: { nth: 3, weekday: 1, month: 1 }, source: statute },
    { name: 'Memorial Day', on: { nth: -1, weekday: 1, month: 5 }, source: statute },
    { name: 'Independence Day', on: { month: 7, day: 4 }, moves: 'friday-or-monday', source: statute },
    { name: 'Labor Day', on: { nth: 1, weekday: 1, month: 9 }, source: statute },
    { name: 'Veterans’ Day', on: { month: 11, day: 11 }, moves: 'friday-or-monday', source: statute },
    { name: 'Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11 }, source: statute },
    { name: 'Friday after Thanksgiving', on: { nth: 4, weekday: 4, month: 11, plus: 1 }, source: statute },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, moves: 'friday-or-monday', source: statute },
  ],
  gaps: [
    'Days that a clerk’s office or a chief judge keeps besides (Rule 2.514(a)(6)) are local: the office adds them.',
  ],
} as const satisfies ClosedDaysLaw
