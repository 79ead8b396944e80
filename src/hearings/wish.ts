import * as v from 'valibot'
import { hearingTriggers } from '../law/trigger.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { Zone } from '../time/zone.ts'
import { formId, line, optionalLine, prose, several, ticked, version } from '../web/text.ts'

/** A line that may be left empty; empty text is no answer. */
const lineOrNull = (max: number) =>
  v.pipe(
    optionalLine(max),
    v.transform((said) => (said === '' ? null : said)),
  )

const type = line(120, 'Enter what the court calls the hearing')
const ways = v.picklist(['zoom', 'telephone', 'video'], 'Choose how people appear')
const courthouseId = lineOrNull(40)

/** The reading of the docket that a change follows, where it follows one. */
const reading = lineOrNull(40)

/** What the form for moving a hearing holds besides its days. `shown` is the mark of the preview that was agreed to. */
export const MoveForm = v.object({
  version,
  place: lineOrNull(300),
  courthouseId,
  courtroomId: courthouseId,
  because: optionalLine(300),
  shown: optionalLine(100),
  release: several(v.string()),
  leaveAdded: ticked,
  reading,
  /** The version after the last move, where it is corrected as mistaken. */
  mistaken: v.optional(v.nullable(version), null),
})

const noTime = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(ClockTime),
)

/** A stretch of days, as for a trial. */
export const StretchForm = v.object({
  from: v.pipe(v.string('Enter the first day'), v.nonEmpty('Enter the first day'), CalendarDate),
  until: v.pipe(v.string('Enter the last day'), v.nonEmpty('Enter the last day'), CalendarDate),
  dayStarts: noTime,
  dayEnds: noTime,
  skip: several(v.picklist(['weekends', 'holidays'])),
})

const SittingBody = v.object({
  date: CalendarDate,
  starts: v.optional(v.nullable(ClockTime), null),
  ends: v.optional(v.nullable(ClockTime), null),
  occurrence: v.optional(v.nullable(v.picklist(['first', 'second'])), null),
})
const sittings = v.pipe(
  v.array(SittingBody),
  v.nonEmpty('Give at least one sitting'),
  v.maxLength(120, 'Give at most 120 sittings'),
)
const orAbsent = (max: number) => v.optional(v.nullable(line(max)), null)

/** A new hearing. Sent twice with one id, it is one. */
export const NewHearingBody = v.object({
  id: v.optional(formId),
  type,
  judge: orAbsent(120),
  place: orAbsent(300),
  remote: v.optional(v.nullable(ways), null),
  courthouseId: orAbsent(40),
  courtroomId: orAbsent(40),
  /** Not kept: the zone is that of the courthouse. Refused where it is another. */
  zone: v.optional(Zone),
  defendantNames: several(line(200)),
  sittings,
})
/** The same on the page, whose days are typed in a table of their own. */
export const NewHearingForm = v.omit(NewHearingBody, ['sittings'])

export const MoveBody = v.object({
  version,
  sittings,
  place: v.optional(v.nullable(line(300))),
  courthouseId: v.optional(v.nullable(line(40))),
  courtroomId: v.optional(v.nullable(line(40))),
  /** Not kept: the zone is that of the courthouse. Refused where it is another. */
  zone: v.optional(Zone),
  because: v.optional(prose(300)),
  /** Bookings to release instead of moving along. */
  release: v.optional(v.array(v.string()), []),
  /** Another of the offered resources, by the id of the booking. */
  instead: v.optional(v.record(v.string(), v.string()), {}),
  /** True: nothing is held on days that are added. */
  leaveAddedDays: v.optional(v.boolean(), false),
  /** Bookings that clash go to another resource of their sort or are released, as the preview shows. */
  acceptAlternatives: v.optional(v.boolean(), false),
  /** A proposal of the docket that this follows: taken in the same act. */
  reading: v.optional(formId),
  /** The version that the hearing had after its last move, to take that back as mistaken: no continuance is counted. */
  mistaken: v.optional(version),
  /** The mark of the review that was agreed to; refused where anything has changed since. */
  shown: v.optional(line(100)),
})
/** Other facts of a hearing whose days and courthouse stay; what is left out stays too. */
export const PlaceBody = v.object({
  version,
  type: v.optional(type),
  judge: v.optional(v.nullable(line(120))),
  /** Other words for the place, and no courtroom named: the hearing leaves the courtroom it had. */
  place: v.optional(v.nullable(line(300))),
  courtroomId: v.optional(v.nullable(line(40))),
  remote: v.optional(v.nullable(ways)),
  defendantNames: v.optional(v.array(line(200))),
})
/** The end of a hearing, or of its days, for page and program. */
export const ReasonBody = v.object({
  version,
  because: line(300, 'Enter the reason'),
  reading: v.optional(formId),
})
export const VersionBody = v.object({ version })

const running = v.picklist(hearingTriggers, 'Choose what the law knows a hearing as')
/** What a hearing sets running: as said, or `read` from its name again. */
export const SetsRunningForm = v.object({
  version,
  does: v.picklist(['say', 'read'], 'Choose what to do'),
  runs: several(running),
})
export const SetsRunningBody = v.object({
  version,
  /** Null leaves it to the name of the hearing. */
  setsRunning: v.nullable(v.array(running)),
})
