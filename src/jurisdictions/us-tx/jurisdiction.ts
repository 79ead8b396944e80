import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { provisions } from './provisions.ts'

export const jurisdiction = {
  id: 'us-tx',
  name: 'Texas',
  closedDays,
  counting,
  deadlineRules: [],
  provisions,
  charges: [],
  duties: [],
  federalDistricts: ['txed', 'txnd', 'txsd', 'txwd'],
} as const satisfies Jurisdiction
