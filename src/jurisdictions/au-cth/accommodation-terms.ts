import type { LocalTerm } from '../../law/local-term.ts'

/** Only what was read in the text itself. */
export const accommodationTerms = [
  {
    code: 'PRE-REC-CROSS',
    term: 'evidence recording hearing',
    cite: 'Crimes Act 1914 (Cth) s 15YDA',
    textOf: '2024-12',
  },
  { code: 'PUB-BAN', term: 'publication offence', cite: 'Crimes Act 1914 (Cth) s 15YR', textOf: '2024-12' },
] as const satisfies readonly LocalTerm[]
