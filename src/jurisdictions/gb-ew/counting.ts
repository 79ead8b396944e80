import type { CountingLaw } from '../../law/counting.ts'

export const counting = {
  units: {
    'business-days': {
      says: 'The day of the event is day 0; the next day that is no Saturday, Sunday, Christmas Day, Boxing Day, Good Friday, Easter Monday or bank holiday is day 1.',
      onClosedDay: { after: 'next', before: 'previous' },
      source: { cite: 'CrimPR 2025 r.2.2(1)', readOn: '2026-11-01', textOf: '2025-07' },
    },
  },
  officeClosed: {
    says: 'For papers served on or by the court officer, a day on which the court office is closed is no business day.',
    effect: 'closed',
    source: { cite: 'CrimPR 2025 r.4.11(4)', readOn: '2026-11-01', textOf: '2025-07' },
  },
  deemedService: {
    ways: [
      { way: 'handed', says: 'handed over: the same day', businessDays: 0 },
      { way: 'left', says: 'left at an address: the next business day', businessDays: 1 },
      {
        way: 'post',
        says: 'first class post or document exchange: the second business day after',
        businessDays: 2,
      },
      {
        way: 'electronic',
        says: 'by electronic means: the same day if a business day and by 2.30 in the afternoon, otherwise the next business day',
        businessDays: 1,
        sameDayUntil: '14:30',
      },
    ],
    source: { cite: 'CrimPR 2025 r.4.11(2)', readOn: '2026-11-01', textOf: '2025-07' },
  },
  inForce: { from: '2025-10-06' },
  gaps: [
    'The Criminal Procedure Rules count in business days. No rule was read that says how calendar or clear days, hours, weeks, months or years are counted, so they are not.',
    'From 2020 the Rules they replaced defined a business day in the same words.',
    'The Victims’ Code speaks of working days and was not found to define them; they are taken for business days.',
  ],
} as const satisfies CountingLaw
