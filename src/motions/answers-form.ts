import * as v from 'valibot'
import type { Question } from '../law/finding.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, prose, several, version } from '../web/text.ts'
import type { Answers } from './answers.ts'
import { questions } from './child-closed-circuit.ts'

const emptyOrDay = v.optional(v.union([v.literal(''), CalendarDate], 'Enter a date that exists'), '')

function fieldFor(question: Question): v.GenericSchema<unknown, string | readonly string[]> {
  const values = (question.options ?? []).map(({ value }) => value)
  switch (question.kind) {
    case 'line':
      return optionalLine(300)
    case 'prose':
      return prose(6000)
    case 'date':
      return emptyOrDay
    case 'choice':
      return v.optional(v.picklist(['', ...values], 'Choose one of these'), '')
    case 'ticks':
      return several(v.picklist(values, 'Choose from these')) as v.GenericSchema<unknown, readonly string[]>
    default:
      return question.kind satisfies never
  }
}

/** The answers as a form or a JSON body sends them. Unfinished is no error: what is missing is a gap. */
export const AnswersSchema = v.object(
  Object.fromEntries(questions.map((question) => [question.name, fieldFor(question)])),
) as v.GenericSchema<unknown, Answers>

/** The acts on a motion, as a page and a program send them. */
export const NewMotion = v.object({
  id: v.optional(formId),
  accommodationId: line(40, 'Choose the accommodation'),
})
export const NewAnswers = v.object({ version, answers: AnswersSchema })
export const AsRead = v.object({ version })
export const Filed = v.object({
  version,
  filedOn: CalendarDate,
  docketEntry: line(20, 'Enter the number of the docket entry'),
})

/** The answers stand beside the version in the form of the page, one field each. */
export const AnswersForm = v.intersect([v.object({ version }), AnswersSchema])
