import { inShort } from '../time/calendar-date.ts'
import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  SelectField,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { CourtWithClosedDays } from './closed-days-store.ts'

/** Days on which a court's office is closed or cannot be reached, beyond the holidays of the law. */
export function ClosedDaysPage(props: {
  courts: readonly CourtWithClosedDays[]
  mayKeep: boolean
  given?: Given
  errors?: readonly FieldError[]
}) {
  const noted = props.courts.flatMap((court) => court.days.map((day) => ({ ...day, court })))
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Court closures</h1>
      <p class="govuk-body">
        Weekends and legal holidays are known. Record other closures here: snow, a filing outage, a day the
        clerk’s office closes. Every deadline of the court’s cases is recalculated.
      </p>
      {noted.length === 0 ? (
        <EmptyState title="No closures recorded" />
      ) : (
        <div class="ar-due-table">
          <DataTable
            caption="Court closures"
            captionHidden
            head={['Date', 'Court', 'Reason', ...(props.mayKeep ? [''] : [])]}
            rows={noted.map(({ on, because, court }) => [
              <span class="ar-due">{inShort(on)}</span>,
              court.name,
              because,
              ...(props.mayKeep
                ? [
                    <Form action={paths.reopenDay(court.id, on)}>
                      <button class="ar-plain-button" type="submit">
                        Remove<span class="govuk-visually-hidden">: {on}</span>
                      </button>
                    </Form>,
                  ]
                : []),
            ])}
          />
        </div>
      )}
      {props.mayKeep && props.courts.length > 0 && (
        <section class="ar-sheet">
          <h2 class="govuk-heading-m">Record a closure</h2>
          <Form action={paths.closedDays()}>
            <SelectField
              name="courtId"
              label="Court"
              empty={props.courts.length > 1 ? 'Choose' : ''}
              options={props.courts.map(({ id, name }) => ({ value: id, label: name }))}
              value={
                typed(props.given, 'courtId') ||
                (props.courts.length === 1 ? (props.courts[0]?.id ?? '') : '')
              }
              errors={props.errors}
            />
            <DateField name="on" label="Date" value={typed(props.given, 'on')} errors={props.errors} />
            <TextField
              name="because"
              label="Reason"
              value={typed(props.given, 'because')}
              errors={props.errors}
            />
            <Button>Record closure</Button>
          </Form>
        </section>
      )}
    </>
  )
}
