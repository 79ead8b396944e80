import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'us-tx/recorded-or-closed-circuit',
    codes: ['PRE-REC-CHIEF', 'LIVE-LINK'],
    term: 'recorded or closed circuit testimony of a child',
    forWhom: 'A child under 13 about a listed offense, Penal Code § 20A.02(a)(7) or (8) among them',
    whoMayAsk: [
      'attorney for the state',
      'attorney for the defendant; either with the approval of the court',
    ],
    when: { says: 'No day was found in what was read.' },
    show: ['The child is unavailable to testify in the presence of the defendant'],
    cautions: [
      'Section 2 speaks of a statement recorded before the charge by a neutral interviewer. Later sections, on the closed circuit room and on what makes a child unavailable, were not read.',
    ],
    cases: ['marx'],
    gives: 'order',
    age: {
      under: 13,
      testedAt: 'younger than 13',
      onBirthday: 'unsettled',
      says: 'What was read does not say on which day.',
    },
    source: { cite: 'Tex. Code Crim. Proc. art. 38.071', readOn: '2026-11-01', textOf: '2023' },
  },
  {
    id: 'us-tx/child-testimony',
    codes: ['SUPPORT-PERSON', 'BREAKS'],
    term: 'testimony of a child in any prosecution',
    forWhom: 'A child as defined in Penal Code § 22.011(c)',
    whoMayAsk: ['any party', 'parent, managing conservator, guardian, guardian ad litem or special advocate'],
    when: { says: 'No day was found in what was read.' },
    show: ['The motion, for a comfort item or support person; further conditions were not read'],
    order: [
      'the child hears that it may say when a question is not understood; intimidation is prevented, questions are put again in other words',
      'child-appropriate oath and questions; the best time of day, limited length, school hours, recesses; a comfort item or support person',
    ],
    gives: 'order',
    source: { cite: 'Tex. Code Crim. Proc. art. 38.074', readOn: '2026-11-01', textOf: '2023' },
  },
] as const satisfies readonly Provision[]
