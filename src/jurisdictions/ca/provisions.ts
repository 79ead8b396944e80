import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'ca/exclude-public',
    codes: ['CLOSED-COURT', 'SCREEN'],
    term: 'exclusion of the public, or a screen from the public',
    forWhom: 'Any witness',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'In the interest of public morals, order, the proper administration of justice or national security; factors in s. 486(2)',
    ],
    order: ['reasons if refused, in a listed offence such as ss. 279.01 to 279.03, s. 486(3)'],
    gives: 'order',
    source: { cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486', readOn: '2026-11-01', textOf: '2026-05' },
  },
  {
    id: 'ca/support-person-shall',
    codes: ['SUPPORT-PERSON'],
    term: 'support person',
    forWhom: 'A witness under 18, or with a mental or physical disability',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'The age or disability; ordered unless it would interfere with the proper administration of justice',
    ],
    cautions: ['A witness may be the support person only if necessary, s. 486.1(4).'],
    lasts: 'While testifying',
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under the age of eighteen years',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day; it speaks of a witness who is under eighteen. The discretionary test is open to every witness.',
    },
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.1(1)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/support-person',
    codes: ['SUPPORT-PERSON'],
    term: 'support person',
    forWhom: 'Another witness',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'It would facilitate the giving of a full and candid account, or is otherwise in the interest of the proper administration of justice',
    ],
    lasts: 'While testifying',
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.1(2), (3)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/outside-shall',
    codes: ['LIVE-LINK', 'SCREEN'],
    term: 'testimony outside the court room, or behind a screen',
    forWhom: 'A witness under 18, or who may have difficulty communicating by reason of a disability',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'The age or disability; ordered unless it would interfere with the proper administration of justice',
    ],
    order: [
      'outside the room: accused, judge and jury can watch, and the accused can communicate with counsel, s. 486.2(5)',
    ],
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under the age of eighteen years',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day; it speaks of a witness who is under eighteen. The discretionary test is open to every witness.',
    },
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.2(1)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/outside',
    codes: ['LIVE-LINK', 'SCREEN'],
    term: 'testimony outside the court room, or behind a screen',
    forWhom: 'Another witness: adult complainants of trafficking come here',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'It would facilitate the giving of a full and candid account, or is otherwise in the interest of the proper administration of justice',
    ],
    order: [
      'outside the room: accused, judge and jury can watch, and the accused can communicate with counsel, s. 486.2(5)',
    ],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.2(2), (3)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/counsel-under-18',
    codes: ['NO-PERSONAL-XX'],
    term: 'counsel appointed to cross-examine',
    forWhom: 'A witness under 18',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: ['The age; ordered unless the administration of justice requires personal cross-examination'],
    order: ['the court appoints counsel'],
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under the age of eighteen years',
      onBirthday: 'unsettled',
      says: 'The text does not say on which day; it speaks of a witness who is under eighteen. The discretionary test is open to every witness.',
    },
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.3(1)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/counsel',
    codes: ['NO-PERSONAL-XX'],
    term: 'counsel appointed to cross-examine',
    forWhom:
      'Another witness: adult complainants of trafficking alone come here, s. 486.3(2) does not list trafficking',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'It would facilitate the giving of a full and candid account, or is otherwise in the interest of the proper administration of justice',
    ],
    order: ['the court appoints counsel'],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.3(3), (4)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/non-disclosure',
    codes: ['ANONYMITY'],
    term: 'non-disclosure of identity',
    forWhom: 'A witness',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: ['The interest of the proper administration of justice; factors in s. 486.31(3)'],
    lasts: 'The proceedings',
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.31',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/publication-ban-listed',
    codes: ['PUB-BAN'],
    term: 'publication ban, listed offences',
    forWhom: 'The victim of a listed offence, ss. 279.01 to 279.03 among them, or a witness under 18',
    whoMayAsk: ['victim', 'witness under 18', 'prosecutor'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: ['The application alone: it is mandatory'],
    cautions: [
      'A prosecutor is asked whether the person wishes it, and reports afterwards that she was told, wished it, and knows how to vary or revoke it, s. 486.4(3.1), (3.2).',
    ],
    lasts: 'Until varied or revoked, s. 486.51',
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.4(1), (2)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/publication-ban',
    codes: ['PUB-BAN'],
    term: 'publication ban, another victim or witness',
    forWhom: 'Another victim or witness',
    whoMayAsk: ['prosecutor', 'victim', 'witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: ['The proper administration of justice; in writing, with grounds, on notice'],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.5',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/security-order',
    codes: ['SEP-ENTRANCE', 'NO-CONTACT'],
    term: 'order for the security of a witness',
    forWhom: 'A witness',
    whoMayAsk: ['prosecutor', 'the witness'],
    when: {
      says: 'During the proceedings to the judge; before they begin to the judge who will preside, or any judge with jurisdiction in the district. The Code sets no day; local rules may.',
    },
    show: [
      'Necessary to protect security and in the interest of the proper administration of justice; factors in s. 486.7(3)',
    ],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 486.7',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/remote-in-canada',
    codes: ['REMOTE-SITE'],
    term: 'audio or video testimony in Canada',
    forWhom: 'A witness in Canada',
    whoMayAsk: ['a party'],
    when: { says: 'No day is set.' },
    show: [
      'Appropriate in all the circumstances, s. 714.1(a) to (g): location, cost, nature of the evidence, suitability of the place, fairness',
    ],
    order: ['reasons if refused, s. 714.4'],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 714.1',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/remote-abroad',
    codes: ['REMOTE-SITE'],
    term: 'video testimony from outside Canada',
    forWhom: 'A witness outside Canada',
    whoMayAsk: ['the party calling the witness'],
    when: { rules: ['CA-TL-714.2'] },
    show: ['Received unless contrary to the principles of fundamental justice'],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 714.2',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/recording-child',
    codes: ['PRE-REC-CHIEF'],
    term: 'video-recorded statement adopted in court',
    forWhom: 'A victim or witness under 18 at the time of the offence',
    whoMayAsk: ['the party calling the witness'],
    when: { says: 'No day is set.' },
    show: [
      'Made within a reasonable time; describes the acts; adopted while testifying; admitted unless it would interfere with the proper administration of justice',
    ],
    gives: 'order',
    age: {
      under: 18,
      testedAt: 'under 18 at the time the offence is alleged to have been committed',
      onBirthday: 'survives',
      says: 'The age is looked at on the day of the offence: a birthday before trial changes nothing.',
    },
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 715.1',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/recording-disability',
    codes: ['PRE-REC-CHIEF'],
    term: 'video-recorded statement adopted in court',
    forWhom: 'A victim or witness who may have difficulty communicating by reason of a disability',
    whoMayAsk: ['the party calling the witness'],
    when: { says: 'No day is set.' },
    show: ['Made within a reasonable time; describes the acts; adopted while testifying'],
    gives: 'order',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 715.2',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
] as const satisfies readonly Provision[]
