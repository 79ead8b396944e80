import { triggers } from '../law/trigger.ts'
import { inShort, inWords } from '../time/calendar-date.ts'
import {
  BackLink,
  Button,
  DataTable,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  TextField,
  TimeField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { CaseEvent } from './store.ts'

/** An event that deadlines run from: another day for it, or taking it back. */
export function EventPage(props: {
  caseId: string
  event: CaseEvent
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { caseId, event, given, errors } = props
  return (
    <>
      <BackLink href={paths.deadlines(caseId)}>Deadlines</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{triggers[event.kind].words}</h1>
      <p class="ar-lead">
        {inWords(event.on)}
        {event.at && `, ${event.at}`}
        {event.about && <span class="ar-muted"> · {event.about}</span>}
      </p>
      {event.former.length > 0 && (
        <DataTable
          caption="Earlier dates"
          head={['Date', 'Reason for the change']}
          rows={event.former.map((one) => [inShort(one.on), one.because || 'None given'])}
        />
      )}
      <div class="ar-columns">
        <section class="ar-sheet">
          <h2 class="govuk-heading-m">Change the date</h2>
          <Form action={paths.caseEvent(caseId, event.id)}>
            <Hidden name="version" value={event.version} />
            <DateField name="on" label="Date" value={given ? typed(given, 'on') : event.on} errors={errors} />
            <TimeField
              name="at"
              label="Time"
              value={given ? typed(given, 'at') : (event.at ?? '')}
              errors={errors}
            />
            <TextField name="because" label="Reason" value={typed(given, 'because')} errors={errors} />
            <Button>Save date</Button>
          </Form>
        </section>
        <section class="ar-sheet">
          <h2 class="govuk-heading-m">Recorded in error</h2>
          <p class="govuk-body">Its deadlines are removed. The audit log keeps what was recorded.</p>
          <Form action={paths.withdrawCaseEvent(caseId, event.id)}>
            <Hidden name="version" value={event.version} />
            <Button tone="warning">Remove event</Button>
          </Form>
        </section>
      </div>
    </>
  )
}
