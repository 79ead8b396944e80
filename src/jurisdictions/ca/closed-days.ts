import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const listed = {
  cite: 'Interpretation Act, R.S.C. 1985, c. I-21, s. 35(1)',
  readOn: '2026-11-01',
  textOf: '2026-05',
} as const

/** Holidays of section 35. Saturday is an open day; a holiday on a weekend is not kept on another, but for Canada Day. */
export const closedDays = {
  cite: 'Interpretation Act, R.S.C. 1985, c. I-21, s. 35(1)',
  from: '1990-01-01',
  until: '2060-12-31',
  weekend: [7],
  weekendSource: listed,
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, source: listed },
    { name: 'Good Friday', on: { fromEaster: -2 }, source: listed },
    { name: 'Easter Monday', on: { fromEaster: 1 }, source: listed },
    { name: 'Victoria Day', on: { weekday: 1, before: { month: 5, day: 25 } }, source: listed },
    {
      name: 'Canada Day',
      on: { month: 7, day: 1 },
      moves: 'monday',
      source: { cite: 'Holidays Act, R.S.C. 1985, c. H-5, s. 2', readOn: '2026-11-01', textOf: '2026-05' },
    },
    { name: 'Labour Day', on: { nth: 1, weekday: 1, month: 9 }, source: listed },
    {
      name: 'National Day for Truth and Reconciliation',
      on: { month: 9, day: 30 },
      years: { from: 2021 },
      source: listed,
    },
    { name: 'Thanksgiving Day', on: { nth: 2, weekday: 1, month: 10 }, source: listed },
    { name: 'Remembrance Day', on: { month: 11, day: 11 }, source: listed },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, source: listed },
  ],
  gaps: [
    'Thanksgiving is a holiday of section 35 by proclamation; the proclamation itself was not read.',
    'Provincial and municipal holidays are holidays of section 35 in their place: the office adds them. Boxing Day is none.',
    'A day proclaimed once is a holiday of section 35 too. None was read: the office adds it.',
  ],
} as const satisfies ClosedDaysLaw
