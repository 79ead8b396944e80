import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'us-fl/videotape',
    codes: ['PRE-REC-CHIEF', 'PRE-REC-CROSS'],
    term: 'videotaped testimony',
    forWhom: 'A victim or witness under 18, or with an intellectual disability',
    whoMayAsk: [
      'the victim or witness, attorney, parent, guardian or guardian ad litem',
      'prosecutor',
      'defendant',
      'the judge',
    ],
    when: { says: 'No day is set.' },
    show: [
      'A substantial likelihood of at least moderate emotional or mental harm from the presence of the defendant if testifying in open court, or unavailability',
    ],
    order: [
      'the hearing on it is in camera',
      'judge or special master presides, unless that is waived on conditions; defendant and counsel present unless waived; the defendant may be made to watch unseen',
    ],
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under the age of 18',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day.',
    },
    source: { cite: 'Fla. Stat. § 92.53', readOn: '2026-11-01', textOf: '2024' },
  },
  {
    id: 'us-fl/closed-circuit',
    codes: ['LIVE-LINK'],
    term: 'closed circuit television or audio-video technology',
    forWhom: 'A victim or witness under 18, or with an intellectual disability',
    whoMayAsk: [
      'the victim or witness, attorney, parent, guardian or guardian ad litem',
      'prosecutor',
      'defendant',
      'the judge',
    ],
    when: { says: 'No day is set.' },
    show: ['The finding of § 92.53'],
    order: [
      'the defendant may be made to watch from the courtroom, with immediate and direct communication with counsel',
      'in the room only: judge, prosecutor, defendant, defense attorney, operators, interpreter and a support person who is no witness',
    ],
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under the age of 18',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day.',
    },
    source: { cite: 'Fla. Stat. § 92.54', readOn: '2026-11-01', textOf: '2024' },
  },
  {
    id: 'us-fl/special-protection',
    codes: ['SCREEN', 'SUPPORT-PERSON', 'BREAKS'],
    term: 'special protection of a victim or witness',
    forWhom:
      'A victim or witness under 18, with an intellectual disability, or a sexual offense victim or witness (under 18 at the time of the offense)',
    whoMayAsk: [
      'any party',
      'parent, guardian, attorney, guardian ad litem or advocate appointed under § 914.17',
      'the court',
    ],
    when: { says: 'No day is set.' },
    show: [
      'Severe emotional or mental harm from the defendant’s presence; age, offense, relationship, degree of trauma are weighed',
    ],
    order: [
      'any order that protects in the taking of testimony: at depositions, in examination, out of court',
    ],
    gives: 'order',
    source: { cite: 'Fla. Stat. § 92.55', readOn: '2026-11-01', textOf: '2024' },
  },
  {
    id: 'us-fl/confidential-records',
    codes: ['PUB-BAN', 'ANONYMITY'],
    term: 'confidentiality of court records',
    forWhom: 'A victim of a sexual offense or of human trafficking',
    whoMayAsk: ['state or victim, when somebody petitions for access'],
    when: { says: 'When a petition for access is made.' },
    show: [
      'The identity is not already known in the community; the victim did not call attention to it; it is no reasonable subject of public concern; disclosure would be offensive, and would endanger, harm, or make unwilling to testify, or be inappropriate for other good cause',
    ],
    cautions: [
      'A defendant charged under the listed paragraphs of § 787.06(3) may apply for an order of disclosure, § 92.56(2).',
      'Endangering means: an assailant unknown and at large, or retaliation, harassment or intimidation.',
    ],
    gives: 'order',
    source: { cite: 'Fla. Stat. § 92.56', readOn: '2026-11-01', textOf: '2024' },
  },
  {
    id: 'us-fl/dog',
    codes: ['FACILITY-DOG'],
    term: 'therapy animal or facility dog',
    forWhom:
      'A victim or witness in a proceeding on a sexual offense, or on abuse, abandonment or neglect of a child',
    whoMayAsk: [
      'any party',
      'parent, guardian, attorney, guardian ad litem or advocate appointed under § 914.17',
      'the court',
    ],
    when: { says: 'No day is set.' },
    show: ['The court sets the conditions'],
    gives: 'order',
    source: { cite: 'Fla. Stat. § 92.55(4)', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly Provision[]
