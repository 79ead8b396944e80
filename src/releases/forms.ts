import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, several } from '../web/text.ts'

/** A release as the person signed it. */
export const NewRelease = v.object({
  id: v.optional(formId),
  witnessId: line(40, 'Choose a witness'),
  advocateId: line(40, 'Choose an advocate'),
  kinds: v.pipe(
    several(v.picklist(['hearings', 'needs', 'accommodations', 'identity'])),
    v.minLength(1, 'Choose at least one kind of facts'),
  ),
  signedOn: CalendarDate,
  endsOn: CalendarDate,
})
