import type { DecidedCase } from '../../law/case.ts'

/** Help for a lawyer: read before relying on it. */
export const cases = [
  {
    id: 'matos',
    name: 'Matos v. State',
    holding:
      'Soliciting a child for commercial sexual activity is human trafficking under § 787.06(3)(g), and the statute requires life; a sentence of forty years reversed.',
    source: {
      cite: 'Matos v. State, No. 4D22-775 (Fla. 4th DCA Apr. 12, 2023)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
] as const satisfies readonly DecidedCase[]
