import * as v from 'valibot'
import { type TriggerId, triggers } from '../law/trigger.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'

const optionalTime = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(ClockTime),
)

export const EventKind = v.custom<TriggerId>(
  (given) =>
    typeof given === 'string' &&
    Object.hasOwn(triggers, given) &&
    triggers[given as TriggerId].from === 'event',
  'Choose what happened',
)

export const NoteEventForm = v.object({
  id: formId,
  kind: EventKind,
  on: CalendarDate,
  at: optionalTime,
  about: optionalLine(120),
  defendantId: optionalLine(40),
  back: optionalLine(20),
})

export const MoveEventForm = v.object({
  version,
  on: CalendarDate,
  at: optionalTime,
  because: line(200, 'Say why the day is another'),
})

const optionalDay = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(CalendarDate),
)

/** What is kept of a deadline: one that is done or excused says when and by what. */
export const KeepForm = v.pipe(
  v.object({
    version,
    ownerId: v.pipe(
      v.optional(v.string(), ''),
      v.transform((text) => (text === '' ? null : text)),
    ),
    state: v.picklist(['open', 'done', 'excused', 'does not arise'], 'Choose a state'),
    on: optionalDay,
    words: optionalLine(200),
  }),
  v.forward(
    v.partialCheck(
      [['state'], ['on']],
      ({ state, on }) => state === 'open' || state === 'does not arise' || on !== null,
      'Enter the day it was done or excused',
    ),
    ['on'],
  ),
  v.forward(
    v.partialCheck(
      [['state'], ['words']],
      ({ state, words }) => state === 'open' || words !== '',
      'Say by what: the act that met it, the order, or why it does not arise',
    ),
    ['words'],
  ),
)

export const CourtDayForm = v.object({
  id: formId,
  title: line(160, 'Enter what is due'),
  dueOn: CalendarDate,
  instead: optionalLine(80),
})

/** A last day of the docket, to be recorded as one that the court set. */
export const RecordLastDayForm = v.object({ instead: optionalLine(80) })

/** An event of the docket, to be recorded as it was read or otherwise. */
export const RecordEventForm = v.object({
  on: CalendarDate,
  defendantId: optionalLine(40),
  back: optionalLine(20),
})

/** A day on which a court is closed beyond what the law says. */
export const ClosedDay = v.object({
  courtId: line(80, 'Choose a court'),
  on: CalendarDate,
  because: line(160, 'Say why it is closed'),
})
