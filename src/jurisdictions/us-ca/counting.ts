import type { CountingLaw } from '../../law/counting.ts'

const days = {
  says: 'Leave out the first day, include the last. If the last is a Saturday, Sunday or judicial holiday, the period runs to the next day that is none. Counted back, the open day before is worked with: the text speaks of extending a period, and a notice is safer early.',
  onClosedDay: { after: 'next', before: 'previous' },
  source: { cite: 'Cal. Code Civ. Proc. §§ 12, 12a', readOn: '2026-11-24', textOf: '2023' },
} as const

export const counting = {
  units: {
    days,
    weeks: { ...days, says: 'Seven days to the week, counted as days are.' },
    'business-days': {
      says: 'Court days: only days that are no Saturday, Sunday or judicial holiday are counted.',
      onClosedDay: { after: 'next', before: 'previous' },
      source: { cite: 'Cal. Code Civ. Proc. §§ 12a, 135', readOn: '2026-11-24', textOf: '2023' },
    },
  },
  officeClosed: {
    says: 'A day on which the public office is closed for the whole day is considered a holiday.',
    effect: 'closed',
    source: { cite: 'Cal. Code Civ. Proc. § 12b', readOn: '2026-11-24', textOf: '2023' },
  },
  inForce: { from: '2008-01-01' },
  gaps: [
    'How hours, months and years are counted was not read.',
    'Section 12c, on counting back from a hearing, was read only in a practice guide: it excludes the day of the hearing. The guide moves a closed last day forward; here the earlier day is worked with.',
  ],
} as const satisfies CountingLaw
