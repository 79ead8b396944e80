import type { Jurisdiction } from '../law/jurisdiction.ts'
import { Button, DataTable, EmptyState, ErrorSummary, Form, Hidden, Notice } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { KeptTarget } from './acts-store.ts'
import { becomesReason, targetUnit } from './reason.ts'

/** How many days the office gives itself where the law asks for notice without a number. */
export function TargetsPage(props: {
  law: Jurisdiction
  laws: readonly Pick<Jurisdiction, 'id' | 'name'>[]
  kept: ReadonlyMap<string, KeptTarget>
  mayKeep: boolean
  said: string | null
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { law, kept, given, errors } = props
  const duties = law.duties.filter(becomesReason)
  const unit = targetUnit(law) === 'days' ? 'days' : 'working days'
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.said && <Notice title={props.said} />}
      <h1 class="govuk-heading-l">The office’s own targets for telling people</h1>
      <p class="govuk-body-l">
        The law mostly says “timely” and not how many days. A target is the office’s promise to itself: it
        gives the list of whom to tell a day, and is shown as the office’s own, never as law.
      </p>
      <p class="govuk-body">
        {props.laws.map((one, i) => (
          <>
            {i > 0 && ' · '}
            {one.id === law.id ? (
              <strong>{one.name}</strong>
            ) : (
              <a class="govuk-link" href={paths.targets(one.id)}>
                {one.name}
              </a>
            )}
          </>
        ))}
      </p>
      {duties.length === 0 ? (
        <EmptyState title={`No duty to tell was read in the law of ${law.name}`}>
          <p class="govuk-body">
            People are still told of what touches them; there is no duty to set a target for.
          </p>
        </EmptyState>
      ) : (
        <Form action={paths.targets(law.id)} class="ar-targets">
          <DataTable
            caption={`Targets, ${law.name}`}
            captionHidden
            head={['Duty, and when in the law’s words', `Target, ${unit}`]}
            rows={duties.map((duty) => {
              const name = `days-${duty.id}`
              const now = kept.get(duty.id)
              const error = errors?.find(({ field }) => field === name)
              return [
                <>
                  <strong>{duty.title}</strong>
                  <br />
                  {duty.timing}
                  <br />
                  <span class="ar-muted">
                    {duty.source.cite}
                    {duty.within && `: ${duty.within.offset} ${duty.within.unit.replace('-', ' ')}`}
                  </span>
                </>,
                props.mayKeep ? (
                  <>
                    <Hidden name={`version-${duty.id}`} value={now?.version ?? 0} />
                    {error && (
                      <p class="govuk-error-message" id={`${name}-error`}>
                        <span class="govuk-visually-hidden">Error:</span> {error.message}
                      </p>
                    )}
                    <input
                      class={`govuk-input govuk-input--width-3${error ? ' govuk-input--error' : ''}`}
                      id={name}
                      name={name}
                      inputmode="numeric"
                      value={given ? typed(given, name) : (now?.days ?? '')}
                      aria-label={`Target for: ${duty.title}, ${unit}`}
                      {...(error ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' } : {})}
                    />
                  </>
                ) : (
                  (now?.days ?? 'none')
                ),
              ]
            })}
          />
          <p class="govuk-body ar-muted">
            Counted from the day it became known to the office, in {unit} as they are counted under the law of{' '}
            {law.name}. Empty: no target.
          </p>
          {props.mayKeep && <Button>Keep these targets</Button>}
        </Form>
      )}
    </>
  )
}
