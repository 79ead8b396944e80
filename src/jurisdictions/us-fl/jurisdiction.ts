import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { provisions } from './provisions.ts'
import { cases } from './cases.ts'
import { statements } from './statements.ts'

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
  cases,
  statements,
  gaps: [
    'Not read: the text of § 787.06 beyond its findings, its other variants, penalties and limitation, so no charge is here; chapter 960; article I, section 16 of the constitution.',
    'The Constitution of the United States limits what is here, see the cases of US federal law: evidence and a finding on this case come before a screen, television or closure.',
  ],
} as const satisfies Jurisdiction
