import { BackLink, Button, ErrorSummary, Form, Hidden } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { IdentityFieldset, WitnessFields } from './witness-fields.tsx'
import { DisclosureBanner } from './words.tsx'

type Props = { caseId: string; given: Given; errors?: readonly FieldError[] | undefined }

export function NewWitnessPage({ caseId, given, errors }: Props) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witnesses(caseId)}>Witnesses</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Add a witness</h1>
      <DisclosureBanner />
      <Form action={paths.newWitness(caseId)}>
        <Hidden name="id" value={typed(given, 'id')} />
        <WitnessFields given={given} errors={errors} />
        <IdentityFieldset given={given} errors={errors} />
        <Button>Add the witness</Button>
      </Form>
    </div>
  )
}
