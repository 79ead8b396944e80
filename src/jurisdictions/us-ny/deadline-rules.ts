import type { DeadlineRule } from '../../law/rule.ts'

export const deadlineRules = [
  {
    id: 'us-ny/closed-circuit/move',
    key: 'NY-65-MOT',
    title: 'Motion to declare a child witness vulnerable',
    says: 'A written motion at least 8 days before the trial or other proceeding begins.',
    kind: 'due',
    counts: { from: 'proceeding-begins', offset: 8, unit: 'days', direction: 'before' },
    who: 'Either party',
    source: { cite: 'N.Y. Crim. Proc. Law § 65.20(3)', readOn: '2026-11-01' },
    inForce: { from: null },
  },
] as const satisfies readonly DeadlineRule[]
