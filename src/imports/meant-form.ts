import * as v from 'valibot'
import { formId } from '../web/text.ts'
import { noneOfThem } from '../replan/docket/known-hearing.ts'

/** Which hearing a reading means: the id of one, or none of those that it could mean. */
export const HearingMeant = v.union([v.literal(noneOfThem), formId])
