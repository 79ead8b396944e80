import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Given } from '../web/form.ts'
import { typed } from '../web/form.ts'
import { formId, version } from '../web/text.ts'
import { type Asked, type Wish, wishes } from './accommodation.ts'
import { codes } from '../vocabulary/accommodations.ts'

/** The fixed part of the request form; what was said of each code stands in fields of their own. */
export const RequestForm = v.object({
  id: formId,
  witnessId: v.pipe(v.string('Choose a witness'), v.nonEmpty('Choose a witness')),
  saidOn: CalendarDate,
})

/** What was said of each code that was spoken of. */
export function askedIn(given: Given): readonly Asked[] {
  return codes.flatMap((code) => {
    const wish = wishIn(typed(given, `wish-${code}`))
    const order = typed(given, `order-${code}`)
    return wish ? [{ code, wish, withoutOrder: order === '' ? null : order === 'no' }] : []
  })
}

export const WishForm = v.object({
  version,
  wish: v.picklist(wishes, 'Choose what the person says'),
  saidOn: CalendarDate,
})

function wishIn(text: string): Wish | null {
  return wishes.find((wish) => wish === text) ?? null
}
