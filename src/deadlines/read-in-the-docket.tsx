import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { inShort } from '../time/calendar-date.ts'
import { Button, Checkboxes, DateField, Details, Form, Hidden, SelectField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { ExclusionReading } from '../speedy-trial/exclusion-readings.ts'
import type { SpeedyTrialFacts } from '../speedy-trial/speedy-trial-store.ts'

type Asked = {
  readonly caseId: string
  readonly facts: SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }
  readonly given?: Given
  readonly errors?: readonly FieldError[]
}

const shownAtOnce = 6

/** What the docket says of excludable time, each beside its words, to take or to set aside. */
export function ReadInTheDocket(props: Asked) {
  const { readings } = props.facts
  // One whose form was wrong is shown again, wherever it stands.
  const shown = Math.max(shownAtOnce, placeOf(readings, props.given) + 1)
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Read in the docket ({readings.length})</h2>
      <p class="govuk-body">Nothing of this is left out before someone takes it.</p>
      {readings.slice(0, shown).map((one, i) => (
        <Reading {...props} place={i} reading={one} />
      ))}
      {readings.length > shown && (
        <p class="govuk-body ar-muted">{readings.length - shown} more follow when these are decided.</p>
      )}
    </section>
  )
}

/** Where the reading stands whose form was given; -1 when it was another form. */
export function placeOf(readings: readonly ExclusionReading[], given: Given | undefined): number {
  return given === undefined ? -1 : readings.findIndex(({ key }) => key === given['reading'])
}

function Reading(props: Asked & { place: number; reading: ExclusionReading }) {
  const { reading, place, facts } = props
  const [given, errors] =
    props.given?.['reading'] === reading.key ? [props.given, props.errors] : [undefined, undefined]
  const people = facts.defendants.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {inShort(reading.from)} to {reading.until ? inShort(reading.until) : 'no end yet'}
      </h3>
      <p class="govuk-body">{reading.says}</p>
      <blockquote class="ar-clerk">
        {reading.text.length > 400 ? `${reading.text.slice(0, 400)}…` : reading.text}
      </blockquote>
      <Form action={paths.exclusions(props.caseId)}>
        <Hidden name="reading" value={reading.key} />
        <SelectField
          name="paragraph"
          id={`paragraph-${place}`}
          label="Left out under"
          empty="Choose"
          options={paragraphs(facts.law)}
          value={given ? typed(given, 'paragraph') : (reading.paragraph ?? '')}
          errors={errors}
        />
        {!reading.until && (
          <DateField
            name="until"
            id={`until-${place}`}
            label="Until"
            hint="Leave it empty while it goes on."
            value={typed(given, 'until')}
            errors={errors}
          />
        )}
        {people.length > 1 && (
          <SelectField
            name="defendantId"
            id={`defendantId-${place}`}
            label="Whom it concerns"
            options={[{ value: '', label: 'Every defendant' }, ...people]}
            value={given ? typed(given, 'defendantId') : (reading.defendantId ?? '')}
            errors={errors}
          />
        )}
        <Findings
          law={facts.law}
          id={`findings-${place}`}
          values={given ? valuesOf(given['findings']) : reading.findings}
        />
        <div class="govuk-button-group">
          <Button name="does" value="take">
            Take it<span class="govuk-visually-hidden">: {reading.says}</span>
          </Button>
          <Button tone="secondary" name="does" value="dismiss">
            Set aside<span class="govuk-visually-hidden">: {reading.says}</span>
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
