import type { Authority } from '../../law/finding.ts'

/** The texts that the closed circuit motion rests on. */
export const authorities = [
  {
    cite: '18 U.S.C. § 3509(a)(2), (b)(1), (d), (i)',
    holding:
      'Two-way closed circuit testimony of a child; sealing; adult attendant. Text of April 2023; amendments since were not found, which is no proof.',
  },
  { cite: 'Fed. R. Crim. P. 45(a)', holding: 'How the 7 days are counted. Text of October 2025.' },
  { cite: 'Fed. R. Crim. P. 49(a)', holding: 'Service on every party. Text of October 2025.' },
  {
    cite: 'Fed. R. Crim. P. 49.1(a)',
    holding: 'What is redacted from every public filing. Text of October 2025.',
  },
] as const satisfies readonly Authority[]

/** The cases that it cites, by id. */
export const casesInPaper = ['craig', 'coy', 'pitts'] as const
