import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { duties } from './duties.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { speedyTrial } from './speedy-trial.ts'
import { provisions } from './provisions.ts'

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
} as const satisfies Jurisdiction
