import { BackLink, Button, ErrorSummary, Form, Hidden, SummaryList } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { CourtFields, FactFields, NumberField } from './case-fields.tsx'
import type { Court } from './court-meant.ts'
import { CaseIsHere } from './new-case-page.tsx'

/** What is said of a case, to be corrected. Court and number of a case with a docket are the docket's. */
export function CorrectCasePage(props: {
  caseId: string
  courts: readonly Court[]
  /** Court and number, where a docket printed them. */
  printed: { readonly court: string; readonly docketNumber: string } | null
  given: Given
  errors?: readonly FieldError[]
  existing?: string | null
}) {
  const { courts, given, printed, errors = [] } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.case(props.caseId)}>The case</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Correct the case</h1>
      {props.existing && <CaseIsHere caseId={props.existing} />}
      <Form action={paths.correctCase(props.caseId)}>
        <Hidden name="version" value={typed(given, 'version')} />
        {printed ? (
          <>
            <SummaryList
              rows={[
                { key: 'Court', value: printed.court },
                { key: 'Case number', value: `${printed.docketNumber}, as the docket prints it` },
              ]}
            />
            <Hidden name="courtId" value={typed(given, 'courtId')} />
            <Hidden name="docketNumber" value={typed(given, 'docketNumber')} />
          </>
        ) : (
          <>
            <CourtFields {...{ courts, given, errors }} />
            <NumberField {...{ given, errors }} />
          </>
        )}
        <FactFields {...{ given, errors }} />
        <Button>Keep it</Button>
      </Form>
    </div>
  )
}
