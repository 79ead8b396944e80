import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'ca/279.01',
    cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.01(1)',
    title: 'Trafficking in persons',
    elements: [
      {
        id: '279.01.1',
        says: 'Act',
        alternatives: [
          'recruits',
          'transports',
          'transfers',
          'receives',
          'holds',
          'conceals or harbours',
          'exercises control, direction or influence over the movements of a person',
        ],
      },
      {
        id: '279.01.2',
        says: 'For the purpose of exploiting them or facilitating their exploitation, s. 279.04',
      },
    ],
    penalty: 'Up to 14 years, at least 4',
    aggravated:
      'With kidnapping, aggravated assault, aggravated sexual assault or death: life, at least 5 years',
    cautions: [
      'No consent to the activity is valid, s. 279.01(2).',
      'Living with, or being habitually with, an exploited person is, without evidence to the contrary, proof of control for the purpose of exploitation, s. 279.01(3).',
      'Whether a mandatory minimum was declared invalid was not checked.',
    ],
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.01(1)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/279.011',
    cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.011',
    title: 'Trafficking of a person under 18',
    elements: [
      { id: '279.011.1', says: 'The act and purpose of s. 279.01' },
      { id: '279.011.2', says: 'The person was under 18' },
    ],
    penalty: 'At least 6 years where aggravated, else 5',
    cautions: [
      'The presumption of s. 279.01(3) holds here too.',
      'Whether a mandatory minimum was declared invalid was not checked.',
    ],
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.011',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/279.02',
    cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.02',
    title: 'Material benefit',
    elements: [
      { id: '279.02.1', says: 'Receives a financial or other material benefit' },
      { id: '279.02.2', says: 'Knowing that it derives directly or indirectly from trafficking' },
    ],
    penalty: 'Up to 10 years, or on summary conviction; of a person under 18 up to 14, at least 2',
    cautions: ['Whether a mandatory minimum was declared invalid was not checked.'],
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.02',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/279.03',
    cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.03',
    title: 'Withholding or destroying documents',
    elements: [
      {
        id: '279.03.1',
        says: 'Act on a travel, identity or immigration document',
        alternatives: ['conceals', 'removes', 'withholds', 'destroys'],
      },
      { id: '279.03.2', says: 'For the purpose of committing or facilitating trafficking' },
    ],
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.03',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
] as const satisfies readonly Charge[]
