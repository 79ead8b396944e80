import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'us-ca/dog',
    codes: ['FACILITY-DOG'],
    term: 'therapy or facility dog',
    forWhom:
      'A child witness in a serious-felony case, and a witness entitled to a support person under § 868.5',
    whoMayAsk: ['either party, by motion'],
    when: { says: 'No day is set.' },
    show: [
      'The dog’s training or credentials',
      'The handler’s training',
      'Facts showing that the dog may reduce anxiety or otherwise help the witness',
    ],
    order: ['handler present; as unobtrusive as possible; instruction to the jury on request'],
    cautions: ['Refused where it would unduly prejudice the defendant or disrupt.'],
    gives: 'order',
    source: { cite: 'Cal. Pen. Code § 868.4', readOn: '2026-11-01' },
  },
  {
    id: 'us-ca/close-preliminary',
    codes: ['CLOSED-COURT'],
    term: 'closing the preliminary examination',
    forWhom:
      'A minor, or dependent person with substantial cognitive impairment, complaining of a sex offense; or a witness whose life is at substantial risk',
    whoMayAsk: ['prosecutor'],
    when: { says: 'No day is set.' },
    show: [
      'Public testimony is likely to cause serious psychological harm and no alternative is available; or a substantial risk to life and no adequate alternative security',
    ],
    order: ['the transcript is public as soon as practicable'],
    gives: 'order',
    source: { cite: 'Cal. Pen. Code § 868.7', readOn: '2026-11-01', textOf: '2017' },
  },
  {
    id: 'us-ca/precautions',
    codes: ['BREAKS', 'NO-ROBES', 'SEATING-PLAN'],
    term: 'special precautions',
    forWhom: 'A witness with a disability or under 11, in a listed offense, § 236.1 among them',
    whoMayAsk: ['the court owes it'],
    when: { says: 'No day is set.' },
    show: ['The age or disability'],
    order: ['breaks; robe removed; people relocated; testimony in school hours'],
    gives: 'duty',
    age: {
      under: 11,
      testedAt: 'under the age of 11',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day.',
    },
    source: { cite: 'Cal. Pen. Code § 868.8', readOn: '2026-11-01', textOf: '2017' },
  },
] as const satisfies readonly Provision[]
