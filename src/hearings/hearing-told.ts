import * as v from 'valibot'
import { hearingTriggers } from '../law/trigger.ts'

const text = v.string()
const orNull = v.nullable(v.string())
const state = v.picklist(['set', 'held', 'continued', 'vacated', 'entered-in-error'])
const remote = v.nullable(v.picklist(['zoom', 'telephone', 'video']))

/** Another hearing in the same courtroom at the same time; which, only where the reader is on the team of its case. */
export const OtherHearingTold = v.looseObject({
  courtroomId: text,
  date: text,
  startsAt: v.number(),
  endsAt: v.number(),
  seen: v.nullable(v.looseObject({ hearingId: text, caseId: text })),
})

/** How the API tells of a hearing. `because` stands with the states that have a reason. */
const hearing = {
  id: text,
  caseId: text,
  type: text,
  state,
  because: v.optional(text),
  judge: orNull,
  courthouseId: orNull,
  courthouse: orNull,
  courtroomId: orNull,
  place: orNull,
  remote,
  defendantNames: v.array(text),
  zone: text,
  sittings: v.array(
    v.looseObject({
      id: text,
      date: text,
      starts: orNull,
      ends: orNull,
      occurrence: v.picklist(['first', 'second']),
      startsAt: v.number(),
      endsAt: v.number(),
    }),
  ),
  setsRunning: v.nullable(v.array(v.picklist(hearingTriggers))),
  code: v.number(),
  fromDocket: v.boolean(),
  version: v.number(),
}
export const HearingLineTold = v.looseObject(hearing)
export const HearingTold = v.looseObject({ ...hearing, sharing: v.array(OtherHearingTold) })

/** A sitting on the calendar. */
export const CalendarSittingTold = v.looseObject({
  id: text,
  hearingId: text,
  caseId: text,
  docketNumber: text,
  type: text,
  state,
  place: orNull,
  remote,
  zone: text,
  date: text,
  starts: orNull,
  ends: orNull,
  startsAt: v.number(),
  endsAt: v.number(),
  day: v.number(),
  days: v.number(),
  accommodations: v.number(),
})
