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
  {
    id: 'us-ca/preliminary-hearing/record-testimony',
    key: 'CA-1346-APPL',
    title: 'Ask for the victim’s testimony at the preliminary hearing to be recorded',
    says: 'In writing, three days before the preliminary hearing.',
    kind: 'due',
    counts: { from: 'preliminary-hearing', offset: 3, unit: 'days', direction: 'before' },
    onlyIf:
      'a sex offense of the list in § 1346(a) is charged, in which § 236.1 did not stand when it was read, and the victim is 15 or less or has a developmental disability',
    who: 'Prosecutor',
    source: { cite: 'Cal. Pen. Code § 1346(b)', readOn: '2026-11-26', textOf: '2016' },
    inForce: { from: null },
  },
] as const satisfies readonly DeadlineRule[]
