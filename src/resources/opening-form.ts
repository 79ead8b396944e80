import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { Zone } from '../time/zone.ts'
import { lines, prose } from '../web/text.ts'
import { readHours, type WeeklyHours } from './hours.ts'

const spans = v.optional(v.array(v.strictObject({ from: ClockTime, until: ClockTime })))

/** Hours by weekday, as a program sends and reads them. */
export const Week = v.strictObject({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: spans,
  sun: spans,
})

/** Hours as a person types them: `Mon–Fri 08:00–17:00`; a program may send them by weekday. */
const Hours = v.pipe(
  v.union([prose(600), Week], 'Enter hours like Mon–Fri 08:00–17:00'),
  v.rawTransform(({ dataset, addIssue, NEVER }): WeeklyHours | null => {
    if (typeof dataset.value !== 'string') return dataset.value as WeeklyHours
    const read = readHours(dataset.value)
    if (read.ok) return read.hours
    addIssue({ message: `Enter “${read.line}” like Mon–Fri 08:00–17:00, each weekday once` })
    return NEVER
  }),
)

/** Where something is when it is in no courthouse of ours, and when it can be used there. */
export const openingEntries = {
  zone: v.optional(v.nullable(Zone), null),
  hours: v.optional(v.nullable(Hours), null),
  /** A day a line, or a list of them. */
  closedOn: v.pipe(
    lines(CalendarDate),
    v.transform((days) => [...new Set(days)].toSorted()),
  ),
}
