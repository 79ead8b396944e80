import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { duties } from './duties.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'
import { cases } from './cases.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'ca',
  name: 'Canada',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties,
  cases,
  statements,
  gaps: [
    'Rules of court and practice directions of the provinces were not read: times to apply and forms come from them, and what is here is the least the statutes ask.',
    'Amendments after the consolidation of 31 May 2026 were not checked; nor whether a court declared a mandatory minimum invalid.',
    'Sections 709 to 713.1 were read in older copies. Section 14 of the Charter, on interpreters, was not read.',
  ],
} as const satisfies Jurisdiction
