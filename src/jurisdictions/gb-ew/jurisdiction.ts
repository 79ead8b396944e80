import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'

export const jurisdiction = {
  id: 'gb-ew',
  name: 'England & Wales',
  closedDays,
  counting,
  deadlineRules,
  provisions,
} as const satisfies Jurisdiction
