import type { Duty } from '../../law/duty.ts'

export const duties = [
  {
    id: 'gb-ew/decision-on-measures',
    title: 'Told of the decision on special measures',
    says: 'The party who applied tells the witness what the court decided and explains the arrangements.',
    arisesFrom: ['accommodation-ruled'],
    toward: 'witness',
    whoOwes: 'Party that applied',
    timing: 'as soon as reasonably practicable',
    source: { cite: 'CrimPR 2025 r.18.5(1)', readOn: '2026-11-01', textOf: '2025-07' },
  },
  {
    id: 'gb-ew/section-41-decision',
    title: 'Told of a decision on questions about sexual behaviour',
    says: 'The prosecutor tells the complainant of the decision and of arrangements.',
    arisesFrom: ['section-41-decided'],
    toward: 'victim',
    whoOwes: 'Prosecutor',
    timing: 'as soon as reasonably practicable',
    source: { cite: 'CrimPR 2025 r.22.3(1)', readOn: '2026-11-01', textOf: '2025-07' },
  },
  {
    id: 'gb-ew/understand',
    title: 'To understand and to be understood',
    says: 'Information in a way that is easy to understand; interpretation and translation where necessary.',
    arisesFrom: ['every-contact'],
    toward: 'victim',
    whoOwes: 'Service providers',
    timing: 'No time is given in what was read.',
    source: {
      cite: 'Code of Practice for Victims of Crime in England and Wales (Victims’ Code), Right 1',
      readOn: '2026-11-26',
      textOf: '2024-06',
    },
  },
  {
    id: 'gb-ew/support',
    title: 'Services, needs and what there is at court',
    says: 'To be referred to services, to have needs assessed, and to be told of additional support at court such as special measures.',
    arisesFrom: ['person-known', 'testimony-planned'],
    toward: 'victim',
    whoOwes: 'Service providers',
    timing: 'No time is given in what was read.',
    source: {
      cite: 'Code of Practice for Victims of Crime in England and Wales (Victims’ Code), Right 4',
      readOn: '2026-11-26',
      textOf: '2024-06',
    },
  },
  {
    id: 'gb-ew/updates',
    title: 'Told how the case goes',
    says: 'Updates on the case, and to be told when important decisions are taken.',
    arisesFrom: ['arrest', 'release-ordered', 'hearing-set', 'hearing-moved', 'hearing-vacated'],
    toward: 'victim',
    whoOwes: 'Service providers',
    timing: 'when important decisions are taken',
    cautions: [
      'Of the Code only its summary of the rights was read. The working days were read in a summary of Rights 6, 8 and 9: they are shown with what else a lawyer has to know, and the office can set them as its target.',
    ],
    source: {
      cite: 'Code of Practice for Victims of Crime in England and Wales (Victims’ Code), Right 6',
      readOn: '2026-11-26',
      textOf: '2024-06',
    },
  },
] as const satisfies readonly Duty[]
