import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'us-ny/135.35',
    cite: 'N.Y. Penal Law § 135.35',
    title: 'Labor trafficking',
    elements: [
      {
        id: '135.35.1',
        says: 'Acts on another',
        alternatives: ['compels or induces to engage in labor', 'recruits, entices, harbors or transports'],
      },
      {
        id: '135.35.2',
        says: 'By intentionally',
        alternatives: [
          'requiring labor to repay a debt the actor caused by a systematic course of conduct with intent to defraud',
          'withholding, destroying or confiscating a government identification document with intent to impair freedom of movement',
          'force, or a scheme, plan or pattern to instil fear of a listed harm',
        ],
      },
    ],
    cautions: [
      'Of the listed harms were read: injury or death, damage to property, a felony or unlawful imprisonment, criminal charges or deportation. The rest was not.',
      'The second has an exception for correcting records.',
    ],
    source: { cite: 'N.Y. Penal Law § 135.35', readOn: '2026-11-01', textOf: '2021' },
  },
] as const satisfies readonly Charge[]
