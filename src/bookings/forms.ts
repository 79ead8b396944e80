import * as v from 'valibot'
import { sorts } from '../vocabulary/sorts.ts'
import { ClockTime } from '../time/clock-time.ts'
import { type Given, typed } from '../web/form.ts'
import { formId, line, optionalLine, several, version } from '../web/text.ts'
import type { WishItem } from './booking.ts'
import type { Reported } from './booking.ts'
import { count } from '../resources/forms.ts'
import { slug } from '../resources/slug.ts'

/** A time that may be left empty. */
const optionalTime = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text.trim() === '' ? null : text.trim())),
  v.nullable(ClockTime),
)

/** The fixed part of the booking form; what is chosen of each sort stands in fields of their own. */
export const BookForm = v.object({
  id: formId,
  sittingId: v.pipe(several(v.string()), v.minLength(1, 'Choose a day')),
  from: optionalTime,
  until: optionalTime,
})

/** The last part of each address that reports how far a booking is. */
export const bookingReports = {
  hold: 'held',
  confirm: 'confirmed',
  test: 'tested',
  begin: 'in use',
  finish: 'done',
  fail: 'failed',
} as const satisfies Record<string, Reported>
export const ReportForm = v.object({ version, because: optionalLine(200) })
export const ReleaseForm = v.object({ version, because: line(200, 'Say why it is released') })
export const MoveForm = v.object({
  version,
  from: optionalTime,
  until: optionalTime,
  resourceId: v.pipe(v.string('Choose what or who'), v.nonEmpty('Choose what or who')),
  units: count(10_000),
})

/** What was chosen of each sort. */
export function itemsIn(given: Given, accommodationId: string): readonly WishItem[] {
  return Object.keys(sorts).flatMap((sort) => {
    const resourceId = typed(given, `resource-${slug(sort)}`)
    const units = Number(typed(given, `units-${slug(sort)}`) || '1')
    return resourceId ? [{ accommodationId, resourceId, units: Number.isInteger(units) ? units : 0 }] : []
  })
}
