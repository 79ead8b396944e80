import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'
import { cases } from './cases.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'us-ca',
  name: 'California',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties: [],
  federalDistricts: ['cacd', 'caed', 'cand', 'casd'],
  cases,
  statements,
  gaps: [
    'Not read: Pen. Code § 859.1; the offenses that § 868.5 lists now; § 1347 as it stands and § 1347.1 as enacted; the rights of article I, § 28(b) one by one.',
    'The Constitution of the United States limits what is here, see the cases of US federal law: evidence and a finding on this case come before a screen, television or closure.',
  ],
} as const satisfies Jurisdiction
