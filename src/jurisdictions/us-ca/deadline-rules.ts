import type { DeadlineRule } from '../../law/rule.ts'

export const deadlineRules = [
  {
    id: 'us-ca/preliminary-examination/postpone-child',
    key: 'CA-8615-POST',
    title: 'Preliminary examination put off for a child',
    says: 'The magistrate may postpone it by one court day for the special needs of a child of 10 or younger or a dependent person.',
    kind: 'cap',
    counts: { from: 'child-testifies-preliminary', offset: 1, unit: 'business-days', direction: 'after' },
    who: 'Magistrate',
    source: { cite: 'Cal. Pen. Code § 861.5', readOn: '2026-11-01' },
    inForce: { from: null },
  },
] as const satisfies readonly DeadlineRule[]
