import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { provisions } from './provisions.ts'
import { cases } from './cases.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'us-tx',
  name: 'Texas',
  closedDays,
  counting,
  deadlineRules: [],
  provisions,
  charges,
  duties: [],
  federalDistricts: ['txed', 'txnd', 'txsd', 'txwd'],
  cases,
  statements,
  without: [
    {
      code: 'FACILITY-DOG',
      says: 'No enacted article was found; bills of 2021, 2023 and 2025 would have added art. 38.077, and what became of the last was not read. Do not offer it as a right.',
    },
  ],
  gaps: [
    'Not read: arts. 38.071 §§ 3 to 13 and 38.075; chapters 56A and 58, on victims’ rights and pseudonyms; the penalties of chapter 20A; § 20A.02(a)(7) and (8) in full. Section 20A.01 was read in a text of 2015.',
    'The Constitution of the United States limits what is here, see the cases of US federal law: evidence and a finding on this case come before a screen, television or closure.',
  ],
} as const satisfies Jurisdiction
