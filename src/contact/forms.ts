import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, several, version } from '../web/text.ts'
import { outcomes, ways } from './telling.ts'

/** One subject and how it stood when it was read; a tick box sends both as one text. */
const About = v.union([
  v.object({ subject: line(60), fact: line(20_000) }),
  v.pipe(
    v.string(),
    v.maxLength(20_000),
    v.transform((text) => {
      const cut = text.indexOf(' ')
      return { subject: text.slice(0, cut), fact: text.slice(cut + 1) }
    }),
  ),
])

/** One conversation with one person, or why there was none. */
export const NewTelling = v.pipe(
  v.object({
    id: v.optional(formId),
    reasons: v.pipe(several(About), v.minLength(1, 'Tick what it was about')),
    outcome: v.picklist(outcomes, 'Choose what came of it'),
    on: CalendarDate,
    how: v.optional(v.nullable(v.picklist(ways, 'Choose how it was told')), null),
    because: optionalLine(200),
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

/** The same where the address does not name the person. */
export const NewTellingOf = v.intersect([v.object({ witnessId: line(40, 'Name the person') }), NewTelling])

/** On the page the button alone says it: recorded in error. */
export const TakenBack = v.object({ because: line(200, 'Say why it does not stand') })

/** A target of the office for one duty, in days; null for none. Version 0 where none was ever set. */
const days = 'Enter a number of days from 1 to 60, or leave it empty'
export const Target = v.object({
  duty: line(100),
  days: v.nullable(v.pipe(v.number(days), v.integer(days), v.minValue(1, days), v.maxValue(60, days))),
  version,
})
export const Targets = v.object({ targets: v.array(Target) })
