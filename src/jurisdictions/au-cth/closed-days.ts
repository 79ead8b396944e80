import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const national = { cite: 'Fair Work Act 2009 (Cth) s.115(1)(a)', readOn: '2026-11-24' } as const

/** The days that are public holidays in the whole of Australia. */
export const closedDays = {
  cite: 'Fair Work Act 2009 (Cth) s.115(1)(a)',
  from: '2010-01-01',
  until: '2060-12-31',
  weekend: [6, 7],
  weekendSource: { cite: 'Acts Interpretation Act 1901 (Cth) s.36(2)', readOn: '2026-11-24' },
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, source: national },
    { name: 'Australia Day', on: { month: 1, day: 26 }, source: national },
    { name: 'Good Friday', on: { fromEaster: -2 }, source: national },
    { name: 'Easter Monday', on: { fromEaster: 1 }, source: national },
    { name: 'Anzac Day', on: { month: 4, day: 25 }, source: national },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, source: national },
    { name: 'Boxing Day', on: { month: 12, day: 26 }, source: national },
  ],
  gaps: [
    'The place where the thing is to be done decides, s.36. States and Territories substitute days for those on a weekend, keep the birthday of the Sovereign on days of their own, and add others: the office adds the days of its State or Territory.',
    'Days proclaimed once, as 22 September 2022, are not in the list: the proclamations were not read.',
  ],
} as const satisfies ClosedDaysLaw
