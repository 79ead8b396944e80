import type { CountingLaw } from '../../law/counting.ts'

const days = {
  says: 'The day a period begins after, or ends before, is left out. Where the last day for doing the thing is a Saturday, Sunday or holiday, it may be done on the next day that is none; before an event the open day before is worked with, since the text does not say that a notice may be given late.',
  onClosedDay: { after: 'next', before: 'previous' },
  source: { cite: 'Acts Interpretation Act 1901 (Cth) s.36', readOn: '2026-11-24' },
} as const

export const counting = {
  units: {
    days,
    weeks: { ...days, says: 'Seven days to the week, counted as days are.' },
    'business-days': {
      says: 'Only days that are no Saturday, Sunday or public holiday of the place are counted; the day counted from is left out.',
      onClosedDay: { after: 'next', before: 'previous' },
      source: {
        cite: 'Crimes Act 1914 (Cth) s.15YR(9); Acts Interpretation Act 1901 (Cth) s.36',
        readOn: '2026-11-24',
      },
    },
  },
  officeClosed: {
    says: 'A day that the office names as closed is passed over like a public holiday of the place.',
    effect: 'closed',
    source: { cite: 'Acts Interpretation Act 1901 (Cth) s.36', readOn: '2026-11-24' },
  },
  inForce: { from: '2012-01-01' }, // section 36 as put in by Act No. 46 of 2011
  gaps: [
    'The definition of a business day in the Acts Interpretation Act was not read, nor how hours, months and years are counted.',
    'Commonwealth offences are tried in State and Territory courts, whose own rules were not read.',
  ],
} as const satisfies CountingLaw
