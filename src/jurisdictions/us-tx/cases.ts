import type { DecidedCase } from '../../law/case.ts'

/** Help for a lawyer: read before relying on it. */
export const cases = [
  {
    id: 'marx',
    name: 'Marx v. State',
    holding: 'Two-way closed circuit testimony upheld on a finding of necessity.',
    source: {
      cite: 'Marx v. State, 987 S.W.2d 577 (Tex. Crim. App. 1999)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
] as const satisfies readonly DecidedCase[]
