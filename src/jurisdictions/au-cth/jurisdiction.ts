import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'

export const jurisdiction = {
  id: 'au-cth',
  name: 'Australia (Commonwealth)',
  closedDays,
  counting,
  deadlineRules,
} as const satisfies Jurisdiction
