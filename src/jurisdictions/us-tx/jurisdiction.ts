import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'

export const jurisdiction = {
  id: 'us-tx',
  name: 'Texas',
  closedDays,
  counting,
  deadlineRules: [],
} as const satisfies Jurisdiction
