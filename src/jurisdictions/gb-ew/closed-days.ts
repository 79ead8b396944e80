import type { ClosedDaysLaw } from '../../law/closed-days.ts'

const schedule = {
  cite: 'Banking and Financial Dealings Act 1971, Schedule 1, para 1',
  readOn: '2026-11-24',
} as const
const proclaimed = {
  cite: 'CrimPR 2025 r.2.2(1); bank holiday by proclamation under the Banking and Financial Dealings Act 1971',
  readOn: '2026-11-24',
} as const
const named = { cite: 'CrimPR 2025 r.2.2(1)', readOn: '2026-11-01', textOf: '2025-07' } as const

export const closedDays = {
  cite: 'CrimPR 2025 r.2.2(1); Banking and Financial Dealings Act 1971',
  from: '2015-01-01',
  until: '2040-12-31',
  weekend: [6, 7],
  weekendSource: named,
  holidays: [
    { name: 'New Year’s Day', on: { month: 1, day: 1 }, moves: 'next-weekday', source: proclaimed },
    { name: 'Good Friday', on: { fromEaster: -2 }, source: named },
    { name: 'Easter Monday', on: { fromEaster: 1 }, source: schedule },
    {
      name: 'Early May bank holiday',
      on: { nth: 1, weekday: 1, month: 5 },
      years: { except: [2020] },
      source: proclaimed,
    },
    { name: 'Early May bank holiday (VE day)', on: { dates: ['2020-05-08'] }, source: proclaimed },
    {
      name: 'Spring bank holiday',
      on: { nth: -1, weekday: 1, month: 5 },
      years: { except: [2022] },
      source: schedule,
    },
    { name: 'Spring bank holiday', on: { dates: ['2022-06-02'] }, source: proclaimed },
    { name: 'Platinum Jubilee bank holiday', on: { dates: ['2022-06-03'] }, source: proclaimed },
    { name: 'Summer bank holiday', on: { nth: -1, weekday: 1, month: 8 }, source: schedule },
    { name: 'Bank holiday for the State Funeral', on: { dates: ['2022-09-19'] }, source: proclaimed },
    { name: 'Bank holiday for the coronation', on: { dates: ['2023-05-08'] }, source: proclaimed },
    { name: 'Christmas Day', on: { month: 12, day: 25 }, moves: 'next-weekday', source: named },
    { name: 'Boxing Day', on: { month: 12, day: 26 }, moves: 'next-weekday', source: named },
  ],
  gaps: [
    'Further bank holidays may be proclaimed at short notice: the office adds the day. Substitute days to come are worked out from the rule.',
    'A day on which a court’s office is closed is no business day for papers served on or by the court officer, r.4.11(4): the office adds it.',
  ],
} as const satisfies ClosedDaysLaw
