import type { Waiting } from '../cases/readings/decision.ts'
import { triggers } from '../law/trigger.ts'
import { inShort } from '../time/calendar-date.ts'
import { Button, DateField, Form, Hidden, SelectField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { entryInWords } from './docket-entries.ts'

/** How many readings are shown at once; the rest follow as these are decided. */
const shownAtOnce = 6

/** The events that the docket tells of, each beside its words, to record or to dismiss. */
export function ReadEvents(props: {
  caseId: string
  read: readonly Waiting<'event'>[]
  defendants: readonly { readonly id: string; readonly name: string }[]
  /** The page to go back to. */
  back?: 'speedy-trial'
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { read } = props
  if (read.length === 0) return null
  const wrong = read.findIndex(({ id }) => id === props.given?.['reading'])
  const shown = Math.max(shownAtOnce, wrong + 1)
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Events found in the docket ({read.length})</h2>
      <p class="govuk-body">Nothing is counted from an event until someone records it.</p>
      {read.slice(0, shown).map((one, i) => (
        <OneEvent {...props} place={i} reading={one} />
      ))}
      {read.length > shown && (
        <p class="govuk-body ar-muted">{read.length - shown} more appear as these are decided.</p>
      )}
      {read.length > 1 && (
        <Form action={paths.recordAllEvents(props.caseId)}>
          {props.back && <Hidden name="back" value={props.back} />}
          {read.map(({ id }) => (
            <Hidden name="reading" value={id} />
          ))}
          <Button tone="secondary">Record all {read.length}</Button>
        </Form>
      )}
    </section>
  )
}

function OneEvent(
  props: Parameters<typeof ReadEvents>[0] & { readonly place: number; readonly reading: Waiting<'event'> },
) {
  const { caseId, reading, place, defendants } = props
  const { value, entry } = reading
  const isHere = props.given?.['reading'] === reading.id
  const [given, errors] = isHere ? [props.given, props.errors] : []
  const { words } = triggers[value.kind]
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {words}: {inShort(value.on)}
      </h3>
      <blockquote class="ar-clerk">
        {entry.text.length > 240 ? `${entry.text.slice(0, 240)}…` : entry.text}
        <br />
        <span class="ar-muted">{entryInWords(entry)}</span>
      </blockquote>
      <Form action={paths.recordEvent(caseId, reading.id)}>
        {props.back && <Hidden name="back" value={props.back} />}
        <DateField
          name="on"
          id={`event-on-${place}`}
          label="Date"
          value={given ? typed(given, 'on') : value.on}
          errors={errors}
        />
        {defendants.length > 1 && (
          <SelectField
            name="defendantId"
            id={`event-of-${place}`}
            label="Defendant"
            options={[
              { value: '', label: 'Every defendant' },
              ...defendants.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={given ? typed(given, 'defendantId') : (value.defendantId ?? '')}
            errors={errors}
          />
        )}
        <div class="govuk-button-group">
          <Button>
            Record<span class="govuk-visually-hidden">: {words}</span>
          </Button>
          <Button tone="secondary" action={paths.dismissEvent(caseId, reading.id)}>
            Dismiss<span class="govuk-visually-hidden">: {words}</span>
          </Button>
        </div>
      </Form>
    </section>
  )
}

/** The errors of a reading's form, by the names its fields have on the page. */
export function errorsAtReading(props: {
  events: readonly { readonly id: string }[]
  lastDays: readonly { readonly id: string }[]
  given?: Given
  errors?: readonly FieldError[]
}): readonly FieldError[] | undefined {
  const placeIn = (read: readonly { readonly id: string }[]) =>
    read.findIndex(({ id }) => id === props.given?.['reading'])
  const [event, lastDay] = [placeIn(props.events), placeIn(props.lastDays)]
  if (event < 0 && lastDay < 0) return props.errors
  const ids: Readonly<Record<string, string>> = {
    on: `event-on-${event}`,
    defendantId: `event-of-${event}`,
    instead: `instead-${lastDay}`,
  }
  return props.errors?.map(({ field, message }) => ({ field: ids[field] ?? field, message }))
}
