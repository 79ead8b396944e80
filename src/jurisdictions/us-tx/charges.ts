import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'us-tx/20A.02',
    cite: 'Tex. Penal Code § 20A.02(a)(1)–(6)',
    title: 'Trafficking of persons',
    elements: [
      { id: '20A.02.1', says: 'Knowingly' },
      {
        id: '20A.02.2',
        says: 'One of these',
        alternatives: [
          '(1) traffics another with the intent that the person engage in forced labor or services',
          '(2) receives a benefit from a venture that involves (1)',
          '(3) traffics another and through force, fraud or coercion causes conduct prohibited by § 43.02, 43.03, 43.031, 43.04, 43.041 or 43.05',
          '(4) receives a benefit from a venture that involves (3), or engages in sexual conduct with a person so trafficked',
          '(5) traffics a child or disabled individual with the intent that the person engage in forced labor or services',
          '(6) receives a benefit from a venture that involves (5)',
        ],
      },
    ],
    cautions: [
      'Subdivisions (7), a child or disabled individual by any means caused to engage in listed sex crimes, and (8), its benefits, were not read in full.',
      'Take the penalty from the code as it is: enactments of 2023 and 2025 changed it, and those of 2025 are said to conflict.',
    ],
    source: { cite: 'Tex. Penal Code § 20A.02(a)(1)–(6)', readOn: '2026-11-26', textOf: '2024-02' },
  },
] as const satisfies readonly Charge[]
