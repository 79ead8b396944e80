import * as v from 'valibot'
import { isSort, sorts } from '../vocabulary/sorts.ts'
import { codes } from '../vocabulary/accommodations.ts'
import { ClockTime } from '../time/clock-time.ts'
import { type Given, typed } from '../web/form.ts'
import { formId, line, optionalLine, prose, several, version } from '../web/text.ts'
import type { WishItem } from './booking.ts'
import type { Reported } from './booking.ts'
import { slug } from '../resources/slug.ts'

/** A time that may be left empty. */
const optionalTime = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text.trim() === '' ? null : text.trim())),
  v.nullable(ClockTime),
)

const minutes = v.pipe(
  v.optional(v.string(), '0'),
  v.trim(),
  v.regex(/^\d{1,4}$/, 'Enter minutes, such as 45'),
  v.transform(Number),
  v.maxValue(1440, 'Enter a day or less, 1440 minutes'),
)

const count = (most: number) =>
  v.pipe(
    v.optional(v.string(), '1'),
    v.trim(),
    v.regex(/^\d{1,5}$/, 'Enter a number, such as 20'),
    v.transform(Number),
    v.minValue(1, 'Enter 1 or more'),
    v.maxValue(most, `Enter ${most} or fewer`),
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

/** Room, equipment or person follows from the sort; only equipment comes in numbers. */
export const ResourceForm = v.pipe(
  v.object({
    name: line(80, 'Enter a name, such as Link room 4'),
    sort: v.pipe(v.string('Choose what it is'), v.check(isSort, 'Choose what it is')),
    courthouseId: v.pipe(
      v.optional(v.string(), ''),
      v.transform((id) => id || null),
    ),
    quantity: count(10_000),
    setupMinutes: minutes,
    strikeMinutes: minutes,
    travelMinutes: minutes,
    serves: several(v.picklist(codes)),
    languages: v.pipe(prose(1000), v.transform(linesOf)),
    note: optionalLine(300),
  }),
  v.transform((it) => {
    const sort = isSort(it.sort) ? it.sort : 'courtroom'
    const kind = sorts[sort]
    const numbered = kind === 'equipment' ? it.quantity : 1
    return { ...it, sort, kind, quantity: numbered, travelMinutes: kind === 'person' ? it.travelMinutes : 0 }
  }),
  v.forward(
    v.check(
      (it) => it.kind === 'person' || it.courthouseId !== null,
      'Choose the courthouse where it stands',
    ),
    ['courthouseId'],
  ),
  v.forward(
    v.check((it) => it.serves.length > 0, 'Choose at least one accommodation it can serve'),
    ['serves'],
  ),
)

export const CourthouseForm = v.object({
  name: line(120, 'Enter the name of the courthouse'),
  courtId: v.pipe(v.string('Choose the court'), v.nonEmpty('Choose the court')),
  address: optionalLine(200),
  zone: optionalLine(60),
})

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
