import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { provisions } from './provisions.ts'

export const jurisdiction = {
  id: 'us-fl',
  name: 'Florida',
  closedDays,
  counting,
  deadlineRules: [],
  provisions,
  charges: [],
  duties: [],
  federalDistricts: ['flmd', 'flnd', 'flsd'],
} as const satisfies Jurisdiction
