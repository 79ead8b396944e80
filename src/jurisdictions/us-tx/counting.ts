import type { CountingLaw } from '../../law/counting.ts'

const days = {
  says: 'Leave out the first day, include the last. If the last is a Saturday, Sunday or legal holiday, the period is extended to the next day that is none. Counted back, the open day before is worked with: the text speaks of extending a period, and a notice is safer early.',
  onClosedDay: { after: 'next', before: 'previous' },
  source: { cite: 'Tex. Gov’t Code § 311.014(a), (b); Tex. R. App. P. 4.1(a)', readOn: '2026-11-24' },
} as const

export const counting = {
  units: { days, weeks: { ...days, says: 'Seven days to the week, counted as days are.' } },
  officeClosed: {
    says: 'If the clerk’s office is closed or inaccessible on the last day for filing, the period extends to the end of the next day it is open.',
    effect: 'next',
    source: { cite: 'Tex. R. App. P. 4.1(b)', readOn: '2026-11-24' },
  },
  inForce: { from: '1985-09-01' },
  gaps: ['How business days, hours, months and years are counted was not read.'],
} as const satisfies CountingLaw
