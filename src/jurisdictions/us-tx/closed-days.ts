import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const national = { cite: 'Tex. Gov’t Code § 662.003(a)', readOn: '2026-11-24', textOf: '2021-04' } as const
const state = { cite: 'Tex. Gov’t Code § 662.003(b)', readOn: '2026-11-24', textOf: '2021-04' } as const

/** National and state holidays. The statute names the days and moves none of them off a weekend. */
export const closedDays = {
  cite: 'Tex. Gov’t Code § 662.003',
  from: '2006-01-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: { cite: 'Tex. Gov’t Code § 311.014(b)', readOn: '2026-11-24' },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, source: national },
    { name: 'Martin Luther King, Jr., Day', on: { nth: 3, weekday: 1, month: 1 }, source: national },
    { name: 'Confederate Heroes Day', on: { month: 1, day: 19 }, source: state },
    { name: 'Presidents’ Day', on: { nth: 3, weekday: 1, month: 2 }, source: national },
    { name: 'Texas Independence Day', on: { month: 3, day: 2 }, source: state },
    { name: 'San Jacinto Day', on: { month: 4, day: 21 }, source: state },
    { name: 'Memorial Day', on: { nth: -1, weekday: 1, month: 5 }, source: national },
    { name: 'Emancipation Day in Texas', on: { month: 6, day: 19 }, source: state },
    { name: 'Independence Day', on: { month: 7, day: 4 }, source: national },
    { name: 'Lyndon Baines Johnson Day', on: { month: 8, day: 27 }, source: state },
    { name: 'Labor Day', on: { nth: 1, weekday: 1, month: 9 }, source: national },
    { name: 'Veterans Day', on: { month: 11, day: 11 }, source: national },
    { name: 'Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11 }, source: national },
    { name: 'Friday after Thanksgiving Day', on: { nth: 4, weekday: 4, month: 11, plus: 1 }, source: state },
    { name: 'Day before Christmas', on: { month: 12, day: 24 }, source: state },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, source: national },
    { name: 'Day after Christmas', on: { month: 12, day: 26 }, source: state },
  ],
  gaps: [
    'Which of these days a county’s courts keep is set by the county; the office can add the days its court keeps.',
    'Optional holidays, § 662.003(c), are left out.',
  ],
} as const satisfies ClosedDaysLaw
