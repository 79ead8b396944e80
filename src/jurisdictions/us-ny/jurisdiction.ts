import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'us-ny',
  name: 'New York',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties: [],
  federalDistricts: ['nyed', 'nynd', 'nysd', 'nywd'],
  statements,
  gaps: [
    'Not read: Penal Law §§ 230.34 and 230.34-a, so they are no charges here; Exec. Law §§ 631, 641 and 642; Crim. Proc. Law § 190.32 in its particulars; Civil Rights Law § 50-b.',
    'The Constitution of the United States limits what is here, see the cases of US federal law: evidence and a finding on this case come before a screen, television or closure.',
  ],
} as const satisfies Jurisdiction
