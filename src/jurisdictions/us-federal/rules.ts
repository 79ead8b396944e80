import type { CountingRule } from '../../law/rule.ts'

export const applyForClosedCircuit = [
  {
    id: 'us-federal/child-live-testimony/apply',
    says: 'Apply at least 7 days before the trial date, unless the court finds on the record that the need was not reasonably foreseeable.',
    counts: { direction: 'before', days: 7, from: 'trial-start', kind: 'calendar-days' },
    source: { cite: '18 U.S.C. § 3509(b)(1)(A)', readOn: '2026-11-01', textOf: '2023-04' },
    method: { cite: 'Fed. R. Crim. P. 45(a)', readOn: '2026-11-01', textOf: '2025-10' },
    inForce: { from: '2009-12-01' }, // Pub. L. 111-16 changed 5 days to 7
  },
] satisfies readonly CountingRule[]
