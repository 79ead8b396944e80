import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const statute = { cite: '5 U.S.C. § 6103(a)', readOn: '2026-11-01', textOf: '2023-04' }

/**
 * Legal holidays of the federal courts. Kept on the Friday before a Saturday by 5 U.S.C. § 6103(b)(1), on the Monday
 * after a Sunday by Executive Order 11582, section 3(a).
 */
export const closedDays = {
  cite: 'Fed. R. Crim. P. 45(a)(6); 5 U.S.C. § 6103',
  from: '1990-01-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: { cite: 'Fed. R. Crim. P. 45(a)(1)(C)', readOn: '2026-11-01', textOf: '2025-10' },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, moves: 'friday-or-monday', source: statute },
    {
      name: 'Martin Luther King Jr. Day',
      on: { nth: 3, weekday: 1, month: 1 },
      years: { from: 1986 },
      source: statute,
    },
    { name: 'Washington’s Birthday', on: { nth: 3, weekday: 1, month: 2 }, source: statute },
    { name: 'Memorial Day', on: { nth: -1, weekday: 1, month: 5 }, source: statute },
    {
      name: 'Juneteenth',
      on: { month: 6, day: 19 },
      moves: 'friday-or-monday',
      years: { from: 2021 },
      source: statute,
    },
    { name: 'Independence Day', on: { month: 7, day: 4 }, moves: 'friday-or-monday', source: statute },
    { name: 'Labor Day', on: { nth: 1, weekday: 1, month: 9 }, source: statute },
    { name: 'Columbus Day', on: { nth: 2, weekday: 1, month: 10 }, source: statute },
    { name: 'Veterans Day', on: { month: 11, day: 11 }, moves: 'friday-or-monday', source: statute },
    { name: 'Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11 }, source: statute },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, moves: 'friday-or-monday', source: statute },
  ],
  gaps: [
    'Days on which the President closes the executive departments (December 24, 2019, for one) are not in the list: such orders speak of pay and leave, and whether Rule 45(a)(6)(B) takes them for legal holidays is for a lawyer. The office can add the day.',
    'Inauguration Day is a holiday around the District of Columbia only, 5 U.S.C. § 6103(c), and not in the list of Rule 45. A court that closes adds the day.',
    'Holidays of the state where the district court sits lengthen only periods counted after an event, Rule 45(a)(6)(C). They are known here for California, Texas, Florida and New York.',
  ],
} as const satisfies ClosedDaysLaw
