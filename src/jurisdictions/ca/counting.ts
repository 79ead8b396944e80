import type { CountingLaw } from '../../law/counting.ts'

const read = { readOn: '2026-11-01', textOf: '2026-05' } as const
const asCounted = { after: 'next', before: 'previous' } as const

/** The federal Interpretation Act. Provinces count in their own way. */
export const counting = {
  units: {
    days: {
      says: 'Leave out the first day, include the last. A time that expires on a holiday runs to the next day that is none; before an event the open day before is worked with. Saturday is an open day.',
      onClosedDay: asCounted,
      source: { cite: 'Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 27(2), (5)', ...read },
    },
    'clear-days': {
      says: '“Clear days”, or “at least” so many days between two events: both days of the events are left out.',
      onClosedDay: asCounted,
      source: { cite: 'Interpretation Act, R.S.C. 1985, c. I-21, s. 27(1)', ...read },
    },
    weeks: {
      says: 'Seven days to the week, counted as days are.',
      onClosedDay: asCounted,
      source: { cite: 'Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 27(2), (5)', ...read },
    },
    months: {
      says: 'The day with the same number in the last month, or the last day of a shorter one.',
      onClosedDay: asCounted,
      source: { cite: 'Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 28', ...read },
    },
  },
  officeClosed: {
    says: 'A day that the office names as closed is passed over like a holiday of section 35.',
    effect: 'closed',
    source: { cite: 'Interpretation Act, R.S.C. 1985, c. I-21, ss. 26, 35(1)', ...read },
  },
  inForce: { from: '1985-01-01' },
  gaps: [
    'How business days, hours and years are counted was not read. Rules of the provinces were not read.',
  ],
} as const satisfies CountingLaw
