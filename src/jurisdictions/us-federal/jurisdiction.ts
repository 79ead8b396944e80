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
  gaps: [
    'The titles of the United States Code were read in a copy of April 2023, the Rules in one of October 2025. A quick search for later changes found Pub. L. 119-73; that is no proof that there are no others.',
    'Not read: what peonage is by case law; local rules and standing orders; case law on questions about immigration status; the form that certifies for U status; the Attorney General’s Guidelines of 2022.',
    'Decided cases were seen in summaries or opening pages. Of the circuits, only those that a row names were looked at.',
  ],
} as const satisfies Jurisdiction
