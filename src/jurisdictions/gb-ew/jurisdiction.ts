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
  gaps: [
    'Of the Victims’ Code the summary of rights was read, updated 10 June 2024, and a police and crime commissioner’s summaries of Rights 6, 8 and 9, not its numbered paragraphs. A draft of a new Code was published on 5 February 2026: whether it is in force was not read.',
    'The copy of the Act of 1999 leaves out its lettered sections: ss.22A and 33A to 33BB were not read, s.45A in a summary only.',
    'The Criminal Procedure Rules 2025 were read as made. Amendments after July 2025 were looked for and none was found.',
    'Not read: the Witness Charter, the Criminal Practice Directions with their forms, the Equal Treatment Bench Book, where s.28 is in force court by court, and the day for asking for a reporting direction.',
  ],
} as const satisfies Jurisdiction
