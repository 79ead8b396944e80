import type { LocalTerm } from '../../law/local-term.ts'

/** Only what was read in the text itself. */
export const accommodationTerms = [
  {
    code: 'SCREEN',
    term: 'screen so that the witness does not see the accused',
    cite: 'Criminal Code s. 486.2',
    textOf: '2026-05',
  },
  {
    code: 'LIVE-LINK',
    term: 'testimony outside the court room',
    cite: 'Criminal Code s. 486.2(5)',
    textOf: '2026-05',
  },
  {
    code: 'REMOTE-SITE',
    term: 'testimony by video link',
    cite: 'Criminal Code ss. 714.1, 714.2',
    textOf: '2026-05',
  },
  {
    code: 'PRE-REC-CHIEF',
    term: 'video-recorded statement adopted by the witness',
    cite: 'Criminal Code ss. 715.1, 715.2',
    textOf: '2026-05',
  },
  { code: 'SUPPORT-PERSON', term: 'support person', cite: 'Criminal Code s. 486.1', textOf: '2026-05' },
  { code: 'CLOSED-COURT', term: 'exclusion of public', cite: 'Criminal Code s. 486', textOf: '2026-05' },
  {
    code: 'ANONYMITY',
    term: 'non-disclosure of witness’ identity',
    cite: 'Criminal Code s. 486.31',
    textOf: '2026-05',
  },
  {
    code: 'PUB-BAN',
    term: 'order restricting publication',
    cite: 'Criminal Code ss. 486.4, 486.5',
    textOf: '2026-05',
  },
  {
    code: 'NO-PERSONAL-XX',
    term: 'accused not to cross-examine; counsel appointed',
    cite: 'Criminal Code s. 486.3',
    textOf: '2026-05',
  },
  {
    code: 'NO-CONTACT',
    term: 'order for the security of witnesses',
    cite: 'Criminal Code s. 486.7',
    textOf: '2026-05',
  },
] as const satisfies readonly LocalTerm[]
