import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'au-cth/270.3',
    cite: 'Criminal Code (Cth) s.270.3(1)',
    title: 'Slavery',
    elements: [
      {
        id: '270.3.1',
        says: 'D intentionally',
        alternatives: [
          'reduces a person to slavery',
          'possesses a slave or exercises a power attaching to the right of ownership',
          'engages in slave trading',
          'enters a commercial transaction involving a slave',
          'controls, directs or finances these',
        ],
      },
      {
        id: '270.3.2',
        says: 'Slavery: any or all of the powers attaching to the right of ownership are exercised, also from debt or contract, s.270.1',
      },
    ],
    penalty: 'Up to 25 years',
    cautions: [
      'Read in an extract of December 2024.',
      'Physical and fault elements are proved apart; the fault elements that apply by default were not read.',
    ],
    source: { cite: 'Criminal Code (Cth) ss.270.1, 270.3(1)', readOn: '2026-11-01', textOf: '2024-12' },
  },
  {
    id: 'au-cth/270.5',
    cite: 'Criminal Code (Cth) ss.270.4, 270.5',
    title: 'Servitude',
    elements: [
      {
        id: '270.5.5',
        says: 'D does one of these',
        alternatives: [
          'engages in conduct that causes V to enter into or remain in servitude',
          'conducts a business that involves the servitude of V',
        ],
      },
      { id: '270.5.1', says: 'Servitude, s.270.4: V provides labour or services' },
      { id: '270.5.2', says: 'Because of', alternatives: ['coercion', 'threat', 'deception'] },
      {
        id: '270.5.3',
        says: 'A reasonable person in V’s position would not consider themself free to cease or to leave',
      },
      { id: '270.5.4', says: 'V is significantly deprived of personal freedom in other aspects of life' },
    ],
    penalty: 'Up to 15 years',
    aggravated: 'Aggravated, s.270.8: up to 20 years',
    cautions: [
      'Forced labour is an alternative verdict, s.270.5(3).',
      'Physical and fault elements are proved apart; the fault elements that apply by default were not read.',
    ],
    source: { cite: 'Criminal Code (Cth) ss.270.4, 270.5', readOn: '2026-11-01' },
  },
  {
    id: 'au-cth/271.2',
    cite: 'Criminal Code (Cth) s.271.2(1), (1A)',
    title: 'Trafficking in persons',
    elements: [
      {
        id: '271.2.1',
        says: 'Organises or facilitates',
        alternatives: ['entry, proposed entry or receipt into Australia', 'exit'],
      },
      { id: '271.2.2', says: 'Uses', alternatives: ['coercion', 'threat', 'deception'] },
      { id: '271.2.3', says: 'Which results in obtaining compliance' },
    ],
    penalty: 'Up to 12 years',
    cautions: [
      'The compliance is in respect of that entry, receipt or exit.',
      'Physical and fault elements are proved apart; the fault elements that apply by default were not read.',
    ],
    source: { cite: 'Criminal Code (Cth) s.271.2(1), (1A)', readOn: '2026-11-01' },
  },
] as const satisfies readonly Charge[]
