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
] as const satisfies readonly Duty[]
