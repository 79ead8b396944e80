import type { CountingLaw } from '../../law/counting.ts'

const read = { readOn: '2026-11-01', textOf: '2025-10' } as const
const asCounted = { after: 'next', before: 'previous' } as const

/** Fed. R. Crim. P. 45, as restated in 2009: days are days. */
export const counting = {
  units: {
    days: {
      says: 'Leave out the day of the event, count every day, weekends and holidays too. If the last is a Saturday, Sunday or legal holiday, go on counting the same way to the next day that is none.',
      onClosedDay: asCounted,
      source: { cite: 'Fed. R. Crim. P. 45(a)(1), (a)(5)', ...read },
    },
    weeks: {
      says: 'A longer unit of time is counted as days are: seven days to the week.',
      onClosedDay: asCounted,
      source: { cite: 'Fed. R. Crim. P. 45(a)(1), (a)(5)', ...read },
    },
    months: {
      says: 'A longer unit of time: the same day of the month so many months on, or that month’s last day.',
      onClosedDay: asCounted,
      source: { cite: 'Fed. R. Crim. P. 45(a)(1), (a)(5)', ...read },
    },
    years: {
      says: 'A longer unit of time: the same day so many years on; from 29 February the last day of February.',
      onClosedDay: asCounted,
      source: { cite: 'Fed. R. Crim. P. 45(a)(1), (a)(5)', ...read },
    },
    hours: {
      says: 'Begin at the event, count every hour, no rounding. If it ends on a Saturday, Sunday or legal holiday, go on to the same clock time on the next day that is none.',
      onClosedDay: asCounted,
      source: { cite: 'Fed. R. Crim. P. 45(a)(2), (a)(5)', ...read },
    },
    'business-days': {
      says: 'Only days that are no Saturday, Sunday or legal holiday are counted, where a statute leaves weekends and holidays out.',
      onClosedDay: asCounted,
      source: {
        cite: '18 U.S.C. § 1514(a)(2)(E); Fed. R. Crim. P. 45(a)(6)',
        readOn: '2026-11-01',
        textOf: '2023-04',
      },
    },
  },
  officeClosed: {
    says: 'If the clerk’s office is inaccessible on the last day for filing, the time runs to the first accessible day that is no Saturday, Sunday or legal holiday: always forward, also for a period counted back.',
    effect: 'next',
    source: { cite: 'Fed. R. Crim. P. 45(a)(3)', ...read },
  },
  stateHolidays: {
    says: 'A day that the state in which the district court sits declares a holiday is a legal holiday for periods counted after an event, not for those counted back.',
    source: { cite: 'Fed. R. Crim. P. 45(a)(6)(C)', ...read },
  },
  addedDays: {
    days: 3,
    ways: [
      { way: 'mail', says: 'by mail, Rule 49(a)(4)(C)' },
      { way: 'left-with-clerk', says: 'left with the clerk, Rule 49(a)(4)(D)' },
      { way: 'other-means', says: 'by other means consented to, Rule 49(a)(4)(E)' },
    ],
    says: 'Three days are added after the period would otherwise expire, for a party served in one of these ways. None for electronic filing or service, or by hand.',
    source: { cite: 'Fed. R. Crim. P. 45(c)', ...read },
  },
  inForce: { from: '2009-12-01' },
  gaps: [
    'Rule 45 does not name the Rules of Evidence. Their periods are counted the same way here; a lawyer may decide otherwise.',
    'A day that an order names (“no later than November 1”) is not counted and does not move.',
  ],
} as const satisfies CountingLaw
