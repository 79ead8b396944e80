import * as v from 'valibot'

/** How the API tells of a case: what the docket prints, or what was entered by hand. */

const text = v.string()
const orNull = v.nullable(v.string())
const whole = v.number()

export const CourtTold = v.strictObject({
  id: text,
  name: text,
  jurisdiction: text,
  zone: v.optional(text),
})

export const CaseLineTold = v.strictObject({
  id: text,
  docketNumber: text,
  /** Null for a reader by release. */
  caption: orNull,
  court: text,
  assignedJudge: orNull,
  waiting: whole,
})

const CountTold = v.strictObject({
  id: text,
  defendantId: text,
  number: text,
  numbers: v.array(text),
  charge: text,
  citations: v.array(text),
  kind: v.picklist(['count', 'complaint']),
  status: v.picklist(['pending', 'terminated']),
  disposition: orNull,
  byHand: v.boolean(),
  version: whole,
})

const CounselTold = v.strictObject({
  id: text,
  caseId: text,
  defendantId: orNull,
  name: text,
  roles: v.array(text),
  contact: text,
})

const DefendantTold = v.strictObject({
  id: text,
  caseId: text,
  number: v.nullable(whole),
  name: text,
  highestOffenseOpening: orNull,
  highestOffenseTerminated: orNull,
  terminatedOn: orNull,
  byHand: v.boolean(),
  version: whole,
  counts: v.array(CountTold),
  counsel: v.array(CounselTold),
})

export const CaseTold = v.strictObject({
  facts: v.strictObject({
    id: text,
    courtId: text,
    courtName: text,
    docketNumber: text,
    caption: text,
    jurisdiction: text,
    zone: text,
    assignedJudge: orNull,
    referredJudge: orNull,
    filedOn: orNull,
    terminatedOn: orNull,
    createdAt: whole,
    version: whole,
  }),
  defendants: v.array(DefendantTold),
  governmentCounsel: v.array(CounselTold),
  imports: v.array(v.strictObject({ kind: text, importedAt: whole, by: text, doubts: v.array(text) })),
  entries: whole,
  waiting: whole,
})
