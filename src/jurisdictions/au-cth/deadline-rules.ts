import type { DeadlineRule } from '../../law/rule.ts'

export const deadlineRules = [
  {
    id: 'au-cth/publication/notice',
    key: 'AU-PUB',
    title: 'Notice of an application for leave to publish',
    says: 'No later than 3 business days before the day the application is to be heard, with a copy of it, to the prosecutor, each defendant and the protected person.',
    kind: 'due',
    counts: { from: 'publication-leave-hearing', offset: 3, unit: 'business-days', direction: 'before' },
    who: 'Applicant',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YR(7)–(9)', readOn: '2026-11-01' },
    inForce: { from: null },
  },
  {
    id: 'au-cth/original-evidence/notice',
    key: 'AU-RETRIAL',
    title: 'Notice to use recorded evidence in a new proceeding',
    says: 'At least 21 days before the court begins to hear the new proceeding, or as the court allows.',
    kind: 'due',
    counts: { from: 'new-proceeding-hearing', offset: 21, unit: 'days', direction: 'before' },
    who: 'Prosecutor',
    courtMaySet: true,
    source: { cite: 'Crimes Act 1914 (Cth) s.15YNB', readOn: '2026-11-01' },
    inForce: { from: null },
  },
] as const satisfies readonly DeadlineRule[]
