import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { inShort } from '../time/calendar-date.ts'
import { Button, Checkboxes, DateField, Details, Form, SelectField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { ShownReading, SpeedyTrialFacts } from './store.ts'

type Asked = {
  readonly caseId: string
  readonly facts: SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }
  readonly given?: Given
  readonly errors?: readonly FieldError[]
}

const shownAtOnce = 6

/** What the docket says of excludable time, each beside its words, to record or to dismiss. */
export function ReadInTheDocket(props: Asked) {
  const { readings } = props.facts
  // One whose form was wrong is shown again, wherever it stands.
  const shown = Math.max(shownAtOnce, placeOf(readings, props.given) + 1)
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Excludable time found in the docket ({readings.length})</h2>
      <p class="govuk-body">Nothing is left out of the clock until someone records it.</p>
      {readings.slice(0, shown).map((one, i) => (
        <Reading {...props} place={i} reading={one} />
      ))}
      {readings.length > shown && (
        <p class="govuk-body ar-muted">{readings.length - shown} more appear as these are decided.</p>
      )}
    </section>
  )
}

/** Where the reading stands whose form was given; -1 when it was another form. */
export function placeOf(readings: readonly ShownReading[], given: Given | undefined): number {
  return given === undefined ? -1 : readings.findIndex(({ id }) => id === given['reading'])
}

function Reading(props: Asked & { place: number; reading: ShownReading }) {
  const { caseId, reading, place, facts } = props
  const { value, recorded, text } = reading
  const [given, errors] =
    props.given?.['reading'] === reading.id ? [props.given, props.errors] : [undefined, undefined]
  const people = facts.defendants.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {inShort(value.from)} to {value.until ? inShort(value.until) : 'no end yet'}
      </h3>
      <p class="govuk-body">
        {value.says}
        {recorded && (
          <>
            <br />
            <strong>
              Recorded with {recorded.until ? `its end on ${inShort(recorded.until)}` : 'no end'}.
            </strong>
          </>
        )}
      </p>
      <blockquote class="ar-clerk">{text.length > 400 ? `${text.slice(0, 400)}…` : text}</blockquote>
      <Form action={paths.recordExcludedTime(caseId, reading.id)}>
        {!recorded && (
          <SelectField
            name="paragraph"
            id={`paragraph-${place}`}
            label="Excluded under"
            empty="Choose"
            options={paragraphs(facts.law)}
            value={given ? typed(given, 'paragraph') : (value.paragraph ?? '')}
            errors={errors}
          />
        )}
        {!value.until && (
          <DateField
            name="until"
            id={`until-${place}`}
            label="Until"
            hint="Leave empty while it continues."
            value={typed(given, 'until')}
            errors={errors}
          />
        )}
        {!recorded && people.length > 1 && (
          <SelectField
            name="defendantId"
            id={`defendantId-${place}`}
            label="Defendant"
            options={[{ value: '', label: 'Every defendant' }, ...people]}
            value={given ? typed(given, 'defendantId') : (value.defendantId ?? '')}
            errors={errors}
          />
        )}
        {!recorded && (
          <Findings
            law={facts.law}
            id={`findings-${place}`}
            values={given ? valuesOf(given['findings']) : value.findings}
          />
        )}
        <div class="govuk-button-group">
          <Button>
            {recorded ? 'Record this end' : 'Record'}
            <span class="govuk-visually-hidden">: {value.says}</span>
          </Button>
          <Button tone="secondary" action={paths.dismissExcludedTime(caseId, reading.id)}>
            Dismiss<span class="govuk-visually-hidden">: {value.says}</span>
          </Button>
        </div>
      </Form>
    </section>
  )
}

/** The paragraphs under which time is left out, to choose from. */
export function paragraphs(law: SpeedyTrialLaw) {
  return law.exclusions.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))
}

/** What the judge has to have found on the record, where a paragraph asks for it. */
export function Findings(props: { law: SpeedyTrialLaw; id?: string; values: readonly string[] }) {
  const asked = props.law.exclusions.find(({ findings }) => findings)
  if (!asked?.findings) return null
  return (
    <Details summary={`Findings on the record, for ${asked.id} only`} open={props.values.length > 0}>
      <Checkboxes
        name="findings"
        id={props.id}
        legend="The judge found, on the record"
        small
        options={asked.findings.map(({ id, says }) => ({ value: id, label: `(${id}) ${says}` }))}
        values={props.values}
      />
    </Details>
  )
}

/** One box ticked comes as a word, several as a list. */
export function valuesOf(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [given] : given
}
