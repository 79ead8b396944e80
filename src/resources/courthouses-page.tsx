import {
  BackLink,
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { Courthouse } from './courthouse.ts'

/** The buildings where courts sit, and a form for another. */
export function CourthousesPage(props: {
  courthouses: readonly Courthouse[]
  courts: readonly { readonly id: string; readonly name: string; readonly zone: string }[]
  given: Given
  errors?: readonly FieldError[] | undefined
  refused?: string | undefined
}) {
  const inUse = props.courthouses.filter((one) => one.retiredAt === null)
  return (
    <>
      <BackLink href={paths.resources()}>Rooms and equipment</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.refused && (
        <Notice tone="stop" title="This was not done">
          <p class="govuk-body">{props.refused}.</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Courthouses</h1>
      {inUse.length === 0 ? (
        <EmptyState title="There is no courthouse yet">
          <p class="govuk-body">
            Add the buildings where your hearings are; rooms and equipment belong to one.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Courthouses"
          captionHidden
          head={['Name', 'Court', 'Address', 'Clock', 'Change']}
          rows={inUse.map((one) => [
            one.name,
            one.court,
            one.address,
            <>
              {one.zone.replaceAll('_', ' ')}{' '}
              <a class="govuk-link" href={paths.courthouseClock(one.id)}>
                Correct<span class="govuk-visually-hidden"> the clock of {one.name}</span>
              </a>
            </>,
            <Form action={paths.retireCourthouse(one.id)}>
              <Hidden name="version" value={one.version} />
              <button class="ar-plain-button" type="submit">
                Take off the list<span class="govuk-visually-hidden">: {one.name}</span>
              </button>
            </Form>,
          ])}
        />
      )}
      <Add {...props} />
    </>
  )
}

function Add({ courts, given, errors }: Parameters<typeof CourthousesPage>[0]) {
  if (courts.length === 0) {
    return (
      <p class="govuk-body">
        Courts come with the first docket. <a href={paths.importDocket()}>Import a docket</a> first.
      </p>
    )
  }
  const field = (name: string) => ({ name, value: typed(given, name), errors })
  return (
    <section class="ar-sheet ar-narrow">
      <h2 class="govuk-heading-m">Add a courthouse</h2>
      <Form action={paths.courthouses()}>
        <Hidden name="id" value={typed(given, 'id')} />
        <TextField {...field('name')} label="Name" />
        <SelectField
          {...field('courtId')}
          label="Court that sits there"
          empty="Choose"
          options={courts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('address')} label="Address" />
        <TextField
          {...field('zone')}
          label="Time zone, if it is not the court’s"
          hint="Such as America/Chicago"
          width={20}
        />
        <Button>Add it</Button>
      </Form>
    </section>
  )
}
