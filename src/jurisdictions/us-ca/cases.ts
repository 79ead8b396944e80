import type { DecidedCase } from '../../law/case.ts'

/** Help for a lawyer: read before relying on it. */
export const cases = [
  {
    id: 'adams',
    name: 'People v. Adams',
    holding: 'A support person at the stand needs a case-specific need.',
    source: { cite: 'People v. Adams, 19 Cal. App. 4th 412 (1993)', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly DecidedCase[]
