import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'au-cth/evidence-recording-hearing',
    codes: ['PRE-REC-CROSS', 'PRE-REC-CHIEF'],
    term: 'evidence recording hearing',
    forWhom: 'A child witness, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['a party', 'the court on its own initiative'],
    when: { says: 'At any time, also after the trial has begun.' },
    show: [
      'It is in the interests of justice',
      'Time to prepare; who is available; the circumstances and wishes of the vulnerable person; facilities',
    ],
    gives: 'order',
    source: { cite: 'Crimes Act 1914 (Cth) ss.15YDA–15YDB', readOn: '2026-11-01', textOf: '2024-12' },
  },
  {
    id: 'au-cth/special-witness',
    codes: ['LIVE-LINK', 'SCREEN', 'SUPPORT-PERSON', 'NO-PERSONAL-XX', 'PRE-REC-CHIEF', 'CLOSED-COURT'],
    term: 'special witness declaration',
    forWhom:
      'A witness unlikely to be able to give evidence satisfactorily in the ordinary manner because of disability, intimidation, distress or emotional trauma',
    whoMayAsk: [
      'a party',
      'the court on its own initiative; which sections apply also by or for the witness',
    ],
    when: { says: 'No day is set.' },
    show: [
      'The cause: a disability; or intimidation, distress or emotional trauma arising from age, cultural background, relationship to a party, the nature of the evidence or another relevant factor',
    ],
    order: [
      'which sections apply: 15YG, 15YH and 15YHA (cross-examination), 15YI (closed-circuit television), 15YL (alternative arrangements), 15YM (recordings), 15YO (accompanying adult), 15YP (excluding people)',
    ],
    cautions: [
      'The copy read does not show the changes of December 2024; since then s.15YDA adds evidence recording hearings to what may be ordered.',
      'An adult victim of a listed offence is a vulnerable adult complainant without asking, unless the adult tells the court that they do not wish it, s.15YAA.',
    ],
    gives: 'order',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YAB', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/publication',
    codes: ['PUB-BAN'],
    term: 'no publication that identifies the witness',
    forWhom:
      'A child witness or complainant, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['nobody has to ask'],
    when: { says: 'Automatic; leave to publish is asked for in writing on notice, s.15YR(6)–(10).' },
    show: ['Nothing'],
    gives: 'automatic',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YR(1)', readOn: '2026-11-01' },
  },
  {
    id: 'au-cth/no-cross-in-person',
    codes: ['NO-PERSONAL-XX'],
    term: 'unrepresented defendant does not cross-examine',
    forWhom:
      'A child witness who is not a child complainant, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['nobody has to ask; for leave the defendant or the vulnerable adult complainant, in writing'],
    when: { says: 'Automatic, unless the court gives leave.' },
    show: [
      'For leave: the ability to testify under cross-examination will not be adversely affected; regard is had to any trauma it could cause',
    ],
    order: [
      'without leave a person appointed by the court asks the questions that the defendant asks it to ask',
    ],
    cautions: ['For child complainants another section, not read, applies.'],
    gives: 'automatic',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YG', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/closed-circuit',
    codes: ['LIVE-LINK'],
    term: 'closed-circuit television',
    forWhom: 'A child witness; extended in 2013 to vulnerable adults; a special witness with an order',
    whoMayAsk: ['nobody has to ask'],
    when: { says: 'By default, where the court is equipped.' },
    show: [
      'Nothing; to have it otherwise: the person, if 16 or older, chooses it, or the interests of justice',
    ],
    order: [
      'the place is taken for part of the courtroom, and an officer, interpreter or assistant may be ordered to be there, s.15YJ',
      'people with an interest see the person, and anyone with the person, on monitors, s.15YK',
    ],
    cautions: ['Section 15YI was read in its words of 2001, for children. Its words now were not read.'],
    gives: 'automatic',
    source: {
      cite: 'Crimes Act 1914 (Cth) ss.15YI–15YK',
      readOn: '2026-11-01',
      textOf: '2001',
      read: 'summary',
    },
  },
  {
    id: 'au-cth/recorded-interview',
    codes: ['PRE-REC-CHIEF'],
    term: 'recorded interview as evidence in chief',
    forWhom: 'A child witness, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['prosecutor'],
    when: { says: 'No day is set in what was read.' },
    show: ['The interview was conducted by a constable or a prescribed person; video, or since 2024 audio'],
    cautions: ['Leave and other limits stand in subsections that were not read.'],
    gives: 'order',
    source: {
      cite: 'Crimes Act 1914 (Cth) s.15YM',
      readOn: '2026-11-01',
      textOf: '2024-12',
      read: 'summary',
    },
  },
  {
    id: 'au-cth/original-evidence',
    codes: ['PRE-REC-CHIEF', 'PRE-REC-CROSS'],
    term: 'original evidence used in a new proceeding',
    forWhom: 'A child complainant or a vulnerable adult complainant',
    whoMayAsk: ['prosecutor'],
    when: { rules: ['AU-RETRIAL'] },
    show: [
      'Written notice to the court and the defendants',
      'The record is in the prescribed, authenticated form',
    ],
    cautions: ['It is edited only with each defendant’s agreement. Exhibits come with it.'],
    gives: 'order',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YNB', readOn: '2026-11-01' },
  },
] as const satisfies readonly Provision[]
