import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'

const optionalDay = v.pipe(
  v.optional(v.nullable(v.string()), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(CalendarDate),
)

const court = {
  courtId: optionalLine(40),
  courtName: optionalLine(160),
  jurisdiction: optionalLine(20),
  zone: optionalLine(60),
}

const facts = {
  docketNumber: line(60, 'Enter the number of the case'),
  caption: line(300, 'Enter the name of the case'),
  judge: optionalLine(120),
  filedOn: optionalDay,
}

/** A case entered by hand. */
export const NewCase = v.object({ id: v.optional(formId), ...court, ...facts })

/** The same once it is there. */
export const CorrectedCase = v.object({ version, ...court, ...facts })

export const JoinTeam = v.object({ userId: line(40, 'Choose a person') })
