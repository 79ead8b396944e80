import type { LocalTerm } from '../../law/local-term.ts'

/** Only what was read in the text itself. */
export const accommodationTerms = [
  {
    code: 'SCREEN',
    term: 'screening witness from accused',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.23',
    textOf: '2026-03',
  },
  {
    code: 'LIVE-LINK',
    term: 'evidence by live link',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.24',
    textOf: '2026-03',
  },
  {
    code: 'REMOTE-SITE',
    term: 'live link direction',
    cite: 'Criminal Justice Act 2003 s.51; CrimPR 2025 rr.3.35–3.39',
    textOf: '2022',
  },
  {
    code: 'PRE-REC-CHIEF',
    term: 'video recorded evidence in chief',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.27',
    textOf: '2026-03',
  },
  {
    code: 'PRE-REC-CROSS',
    term: 'video recorded cross-examination or re-examination',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.28; CrimPR 2025 r.18.8(2)',
    textOf: '2025-07',
  },
  {
    code: 'SUPPORT-PERSON',
    term: 'companion or supporter',
    cite: 'CrimPR 2025 rr.3.3(2)(g), 3.8(6)–(8); Youth Justice and Criminal Evidence Act 1999 s.24(1A)',
    textOf: '2025-07',
  },
  {
    code: 'INTERMEDIARY',
    term: 'examination of witness through intermediary',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.29',
    textOf: '2026-03',
  },
  {
    code: 'COMM-AID',
    term: 'aids to communication',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.30',
    textOf: '2026-03',
  },
  {
    code: 'CLOSED-COURT',
    term: 'evidence given in private',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.25',
    textOf: '2026-03',
  },
  {
    code: 'ANONYMITY',
    term: 'witness anonymity order',
    cite: 'Coroners and Justice Act 2009 s.86',
    textOf: 'undated',
  },
  {
    code: 'PUB-BAN',
    term: 'anonymity of complainants',
    cite: 'Sexual Offences (Amendment) Act 1992 s.1; Modern Slavery Act 2015 s.2',
    textOf: 'undated',
  },
  { code: 'BREAKS', term: 'timetable with breaks', cite: 'CrimPR 2025 r.3.9(5)(b)', textOf: '2025-07' },
  {
    code: 'NO-ROBES',
    term: 'removal of wigs and gowns',
    cite: 'Youth Justice and Criminal Evidence Act 1999 s.26',
    textOf: '2026-03',
  },
  {
    code: 'NO-PERSONAL-XX',
    term: 'no cross-examination in person',
    cite: 'Youth Justice and Criminal Evidence Act 1999 ss.34–36, 38; CrimPR 2025 rr.23.2–23.8',
    textOf: '2025-07',
  },
  {
    code: 'SEATING-PLAN',
    term: 'seating in ground rules',
    cite: 'CrimPR 2025 r.3.9(5)(c)',
    textOf: '2025-07',
  },
  { code: 'GROUND-RULES', term: 'ground rules hearing', cite: 'CrimPR 2025 r.3.9', textOf: '2025-07' },
  {
    code: 'CONFIDENTIAL-SUPPLEMENT',
    term: 'two-part application',
    cite: 'CrimPR 2025 r.18.12',
    textOf: '2025-07',
  },
  {
    code: 'ADDRESS-WITHHELD',
    term: 'address not announced unless relevant',
    cite: 'CrimPR 2025 r.24.4(2)(c)',
    textOf: '2025-07',
  },
] as const satisfies readonly LocalTerm[]
