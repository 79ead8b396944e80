import { BackLink, Button, ErrorSummary, Form, Hidden, Notice } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { CourtFields, FactFields, NumberField } from './case-fields.tsx'
import type { Court } from './court-meant.ts'

/** A case entered by hand. `existing`: the reader's own case that has the number already. */
export function NewCasePage(props: {
  courts: readonly Court[]
  given: Given
  errors?: readonly FieldError[]
  existing?: string | null
}) {
  const { courts, given, errors = [] } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.cases()}>Cases</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Enter a case by hand</h1>
      {props.existing && <CaseIsHere caseId={props.existing} />}
      <p class="ar-lead">
        For a court whose dockets cannot be imported, or before the first docket comes. A federal docket
        imported later meets the same case.
      </p>
      <Form action={paths.newCase()}>
        <Hidden name="id" value={typed(given, 'id')} />
        <CourtFields {...{ courts, given, errors }} />
        <NumberField {...{ given, errors }} />
        <FactFields {...{ given, errors }} />
        <Button>Open the case</Button>
      </Form>
    </div>
  )
}

/** Where the number leads to a case of the reader's own. */
export function CaseIsHere(props: { caseId: string }) {
  return (
    <Notice tone="attention" title="This case is here already">
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case(props.caseId)}>
          Go to the case with this number
        </a>
      </p>
    </Notice>
  )
}
