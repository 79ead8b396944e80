import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { charges } from './charges.ts'
import { closedDays } from './closed-days.ts'
import { counting } from './counting.ts'
import { deadlineRules } from './deadline-rules.ts'
import { provisions } from './provisions.ts'
import { statements } from './statements.ts'

export const jurisdiction = {
  id: 'au-cth',
  name: 'Australia (Commonwealth)',
  closedDays,
  counting,
  deadlineRules,
  provisions,
  charges,
  duties: [],
  statements,
  gaps: [
    'Of Part IAD of the Crimes Act 1914 these were not read, or not as they stand now: ss.15YB to 15YF, 15YH to 15YJ, 15YL, 15YO, 15YP and 15YQ.',
    'Of the Criminal Code these were not read: s.270.6A, the offence of forced labour; debt bondage as an offence; ss.271.2(1B) to 271.7; the default fault elements.',
    'No law of a State or Territory was read.',
  ],
} as const satisfies Jurisdiction
