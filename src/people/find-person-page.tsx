import { BackLink, Button, DataTable, ErrorSummary, Form, Notice, TextArea } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { KindField } from './identity-page.tsx'
import type { SamePerson } from './vault.ts'

type Props = {
  caseId: string
  given: Given
  errors?: readonly FieldError[] | undefined
  /** Null before anything was asked. */
  found: readonly SamePerson[] | null
}

export function FindPersonPage({ caseId, given, errors, found }: Props) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witnesses(caseId)}>Witnesses</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Find a person</h1>
      <p class="govuk-body">
        Tells under which reference someone is kept, in the cases on whose team you are. It finds the whole
        value only; capitals, accents and punctuation do not matter. That you asked is recorded, what you
        typed is not.
      </p>
      {found && <Found found={found} />}
      <Form action={paths.findPerson(caseId)}>
        <KindField given={given} errors={errors} />
        <TextArea
          name="value"
          label="The whole value"
          value={typed(given, 'value')}
          errors={errors}
          autocomplete="off"
          rows={2}
        />
        <Button>Find</Button>
      </Form>
    </div>
  )
}

function Found({ found }: { found: readonly SamePerson[] }) {
  if (found.length === 0)
    return (
      <Notice title="Nobody in your cases has this value">
        <p class="govuk-body">Try another spelling, or another of the person’s names or numbers.</p>
      </Notice>
    )
  return (
    <DataTable
      caption="Kept under"
      head={['Reference', 'Case']}
      rows={found.map((one) => [
        <a class="govuk-link" href={paths.witness(one.caseId, one.witnessId)}>
          {one.reference}
        </a>,
        one.docketNumber,
      ])}
    />
  )
}
