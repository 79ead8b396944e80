import * as v from 'valibot'
import { codes } from '../vocabulary/accommodations.ts'
import { isSort, sorts } from '../vocabulary/sorts.ts'
import { line, optionalLine, prose, several } from '../web/text.ts'

const minutes = v.pipe(
  v.optional(v.string(), '0'),
  v.trim(),
  v.regex(/^\d{1,4}$/, 'Enter minutes, such as 45'),
  v.transform(Number),
  v.maxValue(1440, 'Enter a day or less, 1440 minutes'),
)

/** How many of a thing there are, or are wanted. */
export const count = (most: number) =>
  v.pipe(
    v.optional(v.string(), '1'),
    v.trim(),
    v.regex(/^\d{1,5}$/, 'Enter a number, such as 20'),
    v.transform(Number),
    v.minValue(1, 'Enter 1 or more'),
    v.maxValue(most, `Enter ${most} or fewer`),
  )

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
