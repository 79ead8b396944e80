import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, several } from '../web/text.ts'
import { outcomes, ways } from './telling.ts'

/** One subject and how it stood on the page, as a tick box sends it. */
const Ticked = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.transform((text) => {
    const cut = text.indexOf(' ')
    return { subject: text.slice(0, cut), fact: text.slice(cut + 1) }
  }),
)

const conversation = {
  id: formId,
  outcome: v.picklist(outcomes, 'Choose what came of it'),
  on: CalendarDate,
  because: optionalLine(200),
}

/** One conversation with one person, or why there was none. */
export const TellingForm = v.pipe(
  v.object({
    ...conversation,
    reasons: v.pipe(several(Ticked), v.minLength(1, 'Tick what it was about')),
    how: v.pipe(
      v.optional(v.string(), ''),
      v.transform((text) => (text === '' ? null : text)),
      v.nullable(v.picklist(ways, 'Choose how it was told')),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['outcome'], ['how']],
      ({ outcome, how }) => outcome !== 'told' || how !== null,
      'Choose how it was told',
    ),
    ['how'],
  ),
  v.forward(
    v.partialCheck(
      [['outcome'], ['because']],
      ({ outcome, because }) => outcome !== 'not to be told' || because !== '',
      'Say why it is not to be told yet: the law or the order that lets it wait',
    ),
    ['because'],
  ),
)

/** The same by program. */
export const TellingBody = v.pipe(
  v.object({
    ...conversation,
    id: v.optional(formId),
    witnessId: line(40, 'Name the person'),
    reasons: v.pipe(
      v.array(v.object({ subject: line(60), fact: line(20_000) })),
      v.minLength(1, 'Name what it was about'),
    ),
    how: v.optional(v.nullable(v.picklist(ways)), null),
  }),
  v.check(
    ({ outcome, how, because }) =>
      (outcome !== 'told' || how !== null) && (outcome !== 'not to be told' || because !== ''),
    'Say how it was told, or why not yet',
  ),
)

export const TakeBackBody = v.object({ because: line(200, 'Say why it does not stand') })

/** A target as typed: a whole number of days, or nothing. */
export const Days = v.pipe(
  v.optional(v.string(), ''),
  v.trim(),
  v.regex(/^(?:[1-9]|[1-5]\d|60)?$/, 'Enter a number of days from 1 to 60, or leave it empty'),
  v.transform((text) => (text === '' ? null : Number(text))),
)
