import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'

export const jurisdiction = {
  id: 'us-ca',
  name: 'California',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties: [],
  federalDistricts: ['cacd', 'caed', 'cand', 'casd'],
} as const satisfies Jurisdiction
