import type { Code } from './accommodations.ts'

/**
 * Calendar days before the hearing by which arranging has to begin: a test call, an assessment, an edit. Planning
 * defaults of the product, no law; one day where none is named.
 */
export const leadDays: Readonly<Partial<Record<Code, number>>> = {
  'LIVE-LINK': 1,
  'REMOTE-SITE': 2,
  'PRE-REC-CHIEF': 10,
  'PRE-REC-CROSS': 14,
  DEPOSITION: 14,
  INTERMEDIARY: 42,
  ANONYMITY: 14,
  FAMILIARISATION: 5,
  'NO-PERSONAL-XX': 28,
  'HEARING-ACCESS': 10,
  'CHILDCARE-TRANSPORT': 3,
  'GROUND-RULES': 14,
}
