import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { Zone } from '../time/zone.ts'
import { prose } from '../web/text.ts'
import { readHours, type WeeklyHours, weekdays } from './hours.ts'

const spans = v.array(v.object({ from: ClockTime, until: ClockTime }))
const Week = v.partial(v.strictObject(Object.fromEntries(weekdays.map((day) => [day, spans]))))

/** Hours as a person types them; a program may send them by weekday. */
const hours = v.union(
  [
    v.null(),
    v.pipe(
      Week,
      v.transform((week) => week as WeeklyHours),
    ),
    v.pipe(
      prose(600),
      v.rawTransform<string, WeeklyHours | null>(({ dataset, addIssue, NEVER }) => {
        const read = readHours(dataset.value)
        if (read.ok) return read.hours
        addIssue({ message: `Enter “${read.line}” like Mon–Fri 08:00–17:00, each weekday once` })
        return NEVER
      }),
    ),
  ],
  (issue) =>
    issue.issues?.find(({ type }) => type === 'raw_transform')?.message ??
    'Enter hours like Mon–Fri 08:00–17:00',
)

/** Days as a person types them, one a line; a program sends a list. */
const days = v.pipe(
  v.union([
    v.pipe(
      prose(4000),
      v.transform((text) => text.split(/[\n,]/)),
    ),
    v.array(v.string()),
  ]),
  v.transform((given) => [...new Set(given.map((one) => one.trim()).filter((one) => one !== ''))].toSorted()),
  v.array(CalendarDate),
)

/** Where something is when it is in no courthouse of ours, and when it can be used there. */
export const openingEntries = {
  zone: v.optional(
    v.union(
      [
        v.pipe(
          v.literal(''),
          v.transform(() => null),
        ),
        v.null(),
        Zone,
      ],
      'Choose a time zone from the list',
    ),
    null,
  ),
  hours: v.optional(hours, null),
  closedOn: v.optional(days, []),
}
