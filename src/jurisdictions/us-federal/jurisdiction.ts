import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { cases } from './cases.ts'
import { charges } from './charges.ts'
import { duties } from './duties.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { speedyTrial } from './speedy-trial.ts'
import { provisions } from './provisions.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'us-federal',
  name: 'US federal',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties,
  speedyTrial,
  statements,
  cases,
  without: [
    {
      code: 'INTERMEDIARY',
      says: 'No federal equivalent was found. The court’s control of the examination, Fed. R. Evid. 611(a), and testimonial aids for a child, 18 U.S.C. § 3509(l), are what was read.',
    },
  ],
} as const satisfies Jurisdiction
