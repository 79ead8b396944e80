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
    order: [
      'handler present; as unobtrusive as possible; instruction to the jury on request',
      'the court may have the dog taken out',
    ],
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
  {
    id: 'us-ca/closed-circuit',
    codes: ['LIVE-LINK'],
    term: 'testimony of a minor by closed-circuit television',
    forWhom:
      'A minor of 13 or younger at the time of the motion, about a listed sex offense or a violent felony',
    whoMayAsk: ['prosecutor, by written notice', 'the court, during the proceeding'],
    when: {
      says: 'Written notice at least 3 days before the day of the preliminary hearing or trial on which the testimony is scheduled. It is not counted here: only bills were read.',
    },
    show: [
      'The listed findings: the testimony concerns a listed offense; the impact on the minor; equipment is available. The list was not read in full',
      'Compelling evidence: the section is meant to be used selectively',
    ],
    order: [
      'contemporaneous examination in another place, transmitted to the courtroom',
      'a complete record is kept',
    ],
    cautions: [
      'A § 1347.1 for cases under § 236.1 was last read as a bill of August 2016, which said 15 or younger: whether and how it became law was not read.',
    ],
    gives: 'order',
    age: {
      under: 14,
      testedAt: '13 years of age or younger at the time of the motion',
      onBirthday: 'survives',
      says: 'The age is looked at when the motion is made; only bills were read.',
    },
    source: { cite: 'Cal. Pen. Code § 1347', readOn: '2026-11-26', textOf: '2015-07', read: 'summary' },
  },
  {
    id: 'us-ca/support-persons',
    codes: ['SUPPORT-PERSON'],
    term: 'support persons',
    forWhom: 'A prosecuting witness in a listed offense',
    whoMayAsk: ['nobody has to ask'],
    when: { says: 'No day is set.' },
    show: ['That the offense is listed: whether § 236.1 is on the list now was not read'],
    order: [
      'up to two at preliminary hearing, trial or juvenile proceeding; one may go with the witness to the stand',
    ],
    cautions: [
      'No journalist, unless a parent, guardian or sibling who makes no notes.',
      'A support person who is also a prosecuting witness testifies first, and attendance has to be shown to be desired and helpful.',
    ],
    cases: ['adams'],
    gives: 'automatic',
    source: { cite: 'Cal. Pen. Code § 868.5', readOn: '2026-11-01', textOf: '2008', read: 'summary' },
  },
  {
    id: 'us-ca/recorded-preliminary',
    codes: ['PRE-REC-CHIEF'],
    term: 'recorded testimony at the preliminary hearing',
    forWhom:
      'A victim of 15 or less, or with a developmental disability, of a listed sex offense; § 236.1 was not on the list as read',
    whoMayAsk: ['prosecution, in writing'],
    when: { rules: ['CA-1346-APPL'] },
    show: [
      'A timely application: the magistrate then orders it',
      'To use it at trial: further testimony would cause trauma that makes the victim unavailable',
    ],
    order: ['protective order for the recording'],
    gives: 'order',
    source: { cite: 'Cal. Pen. Code § 1346', readOn: '2026-11-26', textOf: '2016' },
  },
] as const satisfies readonly Provision[]
