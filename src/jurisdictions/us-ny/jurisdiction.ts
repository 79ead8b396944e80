import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'

export const jurisdiction = {
  id: 'us-ny',
  name: 'New York',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties: [],
  federalDistricts: ['nyed', 'nynd', 'nysd', 'nywd'],
} as const satisfies Jurisdiction
