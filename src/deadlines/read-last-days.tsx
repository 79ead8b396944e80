import type { Waiting } from '../cases/readings/decision.ts'
import { inShort } from '../time/calendar-date.ts'
import { Button, Form, SelectField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { CaseDeadline } from './case-deadlines.ts'
import { isOpen } from './sorted.ts'

/** How many are shown at once; the rest follow as these are decided. */
const shownAtOnce = 8

/** The last days that the docket prints, each beside its words, to record or to dismiss. */
export function ReadLastDays(props: {
  caseId: string
  deadlines: readonly CaseDeadline[]
  read: readonly Waiting<'last-day'>[]
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { read } = props
  if (read.length === 0) return null
  const choices = props.deadlines
    .filter((one) => one.rule.courtMaySet && isOpen(one))
    .map(({ id, rule, trigger }) => ({ value: id, label: `${rule.title} (${trigger.words})` }))
  const wrong = read.findIndex(({ id }) => id === props.given?.['reading'])
  const shown = Math.max(shownAtOnce, wrong + 1)
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Due dates found in the docket ({read.length})</h2>
      <p class="govuk-body">A date counts once someone records it.</p>
      {read.slice(0, shown).map((one, i) => (
        <OneLastDay {...props} place={i} reading={one} choices={choices} />
      ))}
      {read.length > shown && (
        <p class="govuk-body ar-muted">{read.length - shown} more appear as these are decided.</p>
      )}
    </section>
  )
}

function OneLastDay(
  props: Parameters<typeof ReadLastDays>[0] & {
    readonly place: number
    readonly reading: Waiting<'last-day'>
    readonly choices: readonly { readonly value: string; readonly label: string }[]
  },
) {
  const { caseId, reading, place, choices } = props
  const { what, dueOn } = reading.value
  const { text, number, filedOn } = reading.entry
  const isHere = props.given?.['reading'] === reading.id
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {what}: {inShort(dueOn)}
      </h3>
      <blockquote class="ar-clerk">
        {text.length > 500 ? `${text.slice(0, 500)}…` : text}
        <br />
        <span class="ar-muted">
          {number ? `Entry ${number}` : 'Entry without number'}
          {filedOn && `, ${inShort(filedOn)}`}
        </span>
      </blockquote>
      <Form action={paths.recordLastDay(caseId, reading.id)}>
        {choices.length > 0 && (
          <SelectField
            name="instead"
            id={`instead-${place}`}
            label="Replaces a deadline set by law"
            hint="Only where the law lets the court set another date."
            empty="None: it stands on its own"
            options={choices}
            value={isHere ? typed(props.given, 'instead') : ''}
            errors={isHere ? props.errors : undefined}
          />
        )}
        <div class="govuk-button-group">
          <Button>
            Record<span class="govuk-visually-hidden">: {what}</span>
          </Button>
          <Button tone="secondary" action={paths.dismissLastDay(caseId, reading.id)}>
            Dismiss<span class="govuk-visually-hidden">: {what}</span>
          </Button>
        </div>
      </Form>
    </section>
  )
}
