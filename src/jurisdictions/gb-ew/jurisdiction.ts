import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { duties } from './duties.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'gb-ew',
  name: 'England & Wales',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties,
  statements,
} as const satisfies Jurisdiction
