import type { Finding, Question } from '../law/finding.ts'
import { DateField, Details, Checkboxes, Radios, TextArea, TextField } from '../web/controls.tsx'
import type { FieldError } from '../web/form.ts'
import { type Answers, answer, isAsked } from './answers.ts'
import { casesFor } from './drafting-note.ts'

type Props = { answers: Answers; errors?: readonly FieldError[] | undefined }

/** One finding: what the law asks, where it says so, and the questions that answer it. */
export function FindingFields(props: Props & { finding: Finding }) {
  const { finding, answers } = props
  const asked = finding.questions.filter((question) => isAsked(question, answers))
  const others = finding.questions.filter((question) => !isAsked(question, answers))
  const cases = casesFor(finding)
  return (
    <section class="ar-sheet" aria-labelledby={`finding-${finding.id}`}>
      <h2 class="govuk-heading-m" id={`finding-${finding.id}`}>
        {finding.title}
      </h2>
      <p class="govuk-body">
        {finding.says} <span class="ar-muted">{finding.source.cite}</span>
      </p>
      {cases.length > 0 && (
        <Details summary="Cases to read for this">
          <ul class="govuk-list govuk-list--bullet">
            {cases.map(({ source, holding }) => (
              <li>
                <strong>{source.cite}</strong>: {holding} Seen in summary only: read it before you rely on it.
              </li>
            ))}
          </ul>
        </Details>
      )}
      {asked.map((question) => (
        <QuestionField {...props} question={question} />
      ))}
      {others.length > 0 && (
        <Details summary="Questions that do not apply as answered">
          {others.map((question) => (
            <QuestionField {...props} question={question} />
          ))}
        </Details>
      )}
    </section>
  )
}

function QuestionField({ question, answers, errors }: Props & { question: Question }) {
  const { name, label, options = [] } = question
  const hint = question.hint
  const field = { name, label, hint, errors }
  const value = answer(answers, name)
  switch (question.kind) {
    case 'line':
      return <TextField {...field} value={value} />
    case 'prose':
      return <TextArea {...field} value={value} rows={name === 'signerOffice' ? 4 : 5} />
    case 'date':
      return <DateField {...field} value={value} />
    case 'choice':
      return (
        <Radios
          name={name}
          legend={label}
          hint={hint}
          errors={errors}
          options={options}
          value={value}
          small
        />
      )
    case 'ticks':
      return (
        <Checkboxes
          name={name}
          legend={label}
          hint={hint}
          errors={errors}
          options={options}
          values={severalOf(answers, name)}
          small
        />
      )
    default:
      return question.kind satisfies never
  }
}

function severalOf(answers: Answers, name: string): readonly string[] {
  const given = answers[name]
  return typeof given === 'string' ? [given] : (given ?? [])
}
