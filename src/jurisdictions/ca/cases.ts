import type { DecidedCase } from '../../law/case.ts'

/** Help for a lawyer: read before relying on it. */
export const cases = [
  {
    id: 'jzs',
    name: 'R v JZS',
    holding:
      'A screen or testimony outside the court room for a child under s. 486.2 does not infringe ss. 7 and 11(d) of the Charter.',
    source: { cite: 'R v JZS, 2010 SCC 1', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly DecidedCase[]
