import { triggers } from '../law/trigger.ts'
import { inShort } from '../time/calendar-date.ts'
import { Button, DateField, Form, Hidden, SelectField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { EventReading } from './event-readings.ts'

/** How many readings are shown at once; the rest follow as these are decided. */
const shownAtOnce = 6

/** The events that the docket tells of, each beside its words, to note or to set aside. */
export function ReadEvents(props: {
  caseId: string
  read: readonly EventReading[]
  defendants: readonly { readonly id: string; readonly name: string }[]
  /** The page to go back to. */
  back?: 'speedy-trial'
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { read } = props
  if (read.length === 0) return null
  const wrong = read.findIndex(({ key }) => key === props.given?.['reading'])
  const shown = Math.max(shownAtOnce, wrong + 1)
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Events read in the docket ({read.length})</h2>
      <p class="govuk-body">Nothing runs from them before someone notes them.</p>
      {read.slice(0, shown).map((one, i) => (
        <OneEvent {...props} place={i} reading={one} />
      ))}
      {read.length > shown && (
        <p class="govuk-body ar-muted">{read.length - shown} more follow when these are decided.</p>
      )}
      {read.length > 1 && (
        <Form action={paths.eventReadings(props.caseId)}>
          {props.back && <Hidden name="back" value={props.back} />}
          {read.map(({ key }) => (
            <Hidden name="reading" value={key} />
          ))}
          <Button tone="secondary" name="does" value="note-all">
            Note all {read.length} as they are read
          </Button>
        </Form>
      )}
    </section>
  )
}

function OneEvent(
  props: Parameters<typeof ReadEvents>[0] & { readonly place: number; readonly reading: EventReading },
) {
  const { reading, place, defendants } = props
  const isHere = props.given?.['reading'] === reading.key
  const [given, errors] = isHere ? [props.given, props.errors] : []
  const { words } = triggers[reading.kind]
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {words}: {inShort(reading.on)}
      </h3>
      <blockquote class="ar-clerk">
        {reading.text.length > 240 ? `${reading.text.slice(0, 240)}…` : reading.text}
        <br />
        <span class="ar-muted">{reading.about}</span>
      </blockquote>
      <Form action={paths.eventReadings(props.caseId)}>
        {props.back && <Hidden name="back" value={props.back} />}
        <Hidden name="reading" value={reading.key} />
        <DateField
          name="on"
          id={`event-on-${place}`}
          label="On"
          value={given ? typed(given, 'on') : reading.on}
          errors={errors}
        />
        {defendants.length > 1 && (
          <SelectField
            name="defendantId"
            id={`event-of-${place}`}
            label="Whom it concerns"
            options={[
              { value: '', label: 'Every defendant' },
              ...defendants.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={given ? typed(given, 'defendantId') : (reading.defendantId ?? '')}
            errors={errors}
          />
        )}
        <div class="govuk-button-group">
          <Button name="does" value="note">
            Note it<span class="govuk-visually-hidden">: {words}</span>
          </Button>
          <Button tone="secondary" name="does" value="dismiss">
            Set aside<span class="govuk-visually-hidden">: {words}</span>
          </Button>
        </div>
      </Form>
    </section>
  )
}

/** The errors of a reading's form, by the names its fields have on the page. */
export function errorsAtReading(props: {
  events: readonly EventReading[]
  given?: Given
  errors?: readonly FieldError[]
}): readonly FieldError[] | undefined {
  const place = props.events.findIndex(({ key }) => key === props.given?.['reading'])
  if (place < 0) return props.errors
  const ids: Readonly<Record<string, string>> = { on: 'event-on', defendantId: 'event-of' }
  return props.errors?.map(({ field, message }) => ({ field: `${ids[field] ?? field}-${place}`, message }))
}
