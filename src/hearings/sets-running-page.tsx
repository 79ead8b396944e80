import type { HistoryLine } from '../access/history.ts'
import { runningInWords } from '../law/hearing-triggers.ts'
import { triggersInName } from '../law/hearing-kind.ts'
import { type HearingTrigger, triggers } from '../law/trigger.ts'
import { BackLink, Button, Checkboxes, ErrorSummary, Form, Hidden } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import type { KeptHearing } from './store.ts'

/** What the law counts from this hearing, said by a person where its name does not tell or tells wrong. */
export function SetsRunningPage(props: {
  hearing: KeptHearing
  /** What a hearing can be under the law of the case. */
  offered: readonly HearingTrigger[]
  given: Given
  errors?: readonly FieldError[]
  meanwhile?: readonly HistoryLine[]
}) {
  const { hearing, given, errors = [] } = props
  const runs = given['runs'] ?? []
  return (
    <div class="ar-narrow">
      <BackLink href={paths.hearing(hearing.caseId, hearing.id)}>The hearing</BackLink>
      <ErrorSummary errors={errors} />
      {props.meanwhile && <ChangedMeanwhile lines={props.meanwhile} zone={hearing.zone} />}
      <h1 class="govuk-heading-l">What does the law count from “{hearing.type}”?</h1>
      <p class="govuk-body">
        Read from its name: {runningInWords(triggersInName(hearing.type))}. Only a name that can mean one
        thing is read; what you say here goes before it. Deadlines and what people have to hear follow.
      </p>
      <Form action={paths.setsRunning(hearing.caseId, hearing.id)}>
        <Hidden name="version" value={typed(given, 'version')} />
        <Checkboxes
          name="runs"
          legend="At this hearing"
          hint="None ticked means that nothing runs from it."
          options={props.offered.map((id) => ({ value: id, label: triggers[id].words }))}
          values={typeof runs === 'string' ? [runs] : runs}
          errors={errors}
        />
        <div class="govuk-button-group">
          <Button name="does" value="say">
            Save
          </Button>
          {hearing.setsRunning !== null && (
            <Button name="does" value="read" tone="secondary">
              Read it from the name again
            </Button>
          )}
        </div>
      </Form>
    </div>
  )
}
