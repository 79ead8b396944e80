import * as v from 'valibot'
import { Zone } from '../time/zone.ts'
import { codes } from '../vocabulary/accommodations.ts'
import { isSort, sorts } from '../vocabulary/sorts.ts'
import { openingEntries } from './opening-form.ts'
import { formId, line, lines, optionalLine, several, version } from '../web/text.ts'

const minutes = v.pipe(
  v.optional(v.number('Enter minutes, such as 45'), 0),
  v.integer('Enter minutes, such as 45'),
  v.minValue(0, 'Enter minutes, such as 45'),
  v.maxValue(1440, 'Enter a day or less, 1440 minutes'),
)

/** How many of a thing there are, or are wanted. */
export const count = (most: number) =>
  v.pipe(
    v.optional(v.number('Enter a number, such as 20'), 1),
    v.integer('Enter a number, such as 20'),
    v.minValue(1, 'Enter 1 or more'),
    v.maxValue(most, `Enter ${most} or fewer`),
  )

/** Room, equipment or person follows from the sort; only equipment comes in numbers. */
const Facts = v.pipe(
  v.object({
    name: line(80, 'Enter a name, such as Link room 4'),
    sort: v.picklist(Object.keys(sorts).filter(isSort), 'Choose what it is'),
    courthouseId: v.optional(v.nullable(line(40)), null),
    quantity: count(10_000),
    setupMinutes: minutes,
    strikeMinutes: minutes,
    travelMinutes: minutes,
    serves: several(v.picklist(codes)),
    languages: lines(line(100)),
    note: optionalLine(300),
    ...openingEntries,
  }),
  v.transform((it) => {
    const kind = sorts[it.sort]
    const numbered = kind === 'equipment' ? it.quantity : 1
    return { ...it, kind, quantity: numbered, travelMinutes: kind === 'person' ? it.travelMinutes : 0 }
  }),
  v.forward(
    v.check(
      (it) => it.kind === 'person' || it.courthouseId !== null || it.zone !== null,
      'Choose the courthouse where it stands, or the time zone of the place it is in',
    ),
    ['courthouseId'],
  ),
  v.forward(
    v.check((it) => it.serves.length > 0, 'Choose at least one accommodation it can serve'),
    ['serves'],
  ),
)

export const NewResource = v.intersect([v.object({ id: v.optional(formId) }), Facts])
export const ChangedResource = v.intersect([v.object({ version }), Facts])

export const NewCourthouse = v.object({
  id: v.optional(formId),
  name: line(120, 'Enter the name of the courthouse'),
  courtId: line(80, 'Choose the court'),
  address: optionalLine(200),
  /** Null where its clock is the court's. */
  zone: v.optional(v.nullable(Zone), null),
})

/** What was seen when it was taken off a list, or back onto it. */
export const AsSeen = v.object({ version })
