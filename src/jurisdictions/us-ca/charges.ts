import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'us-ca/236.1',
    cite: 'Cal. Pen. Code § 236.1(a), (b)',
    title: 'Human trafficking',
    elements: [
      { id: '236.1.1', says: 'Deprives or violates the personal liberty of another' },
      {
        id: '236.1.2',
        says: 'With intent',
        alternatives: [
          '(a) to obtain forced labor or services',
          '(b) to effect or maintain a listed sex or extortion crime',
        ],
      },
    ],
    penalty: '(a) 5, 8 or 12 years; (b) 8, 14 or 20 years; a fine up to $500,000',
    source: { cite: 'Cal. Pen. Code § 236.1(a), (b)', readOn: '2026-11-01', textOf: '2025' },
  },
] as const satisfies readonly Charge[]
