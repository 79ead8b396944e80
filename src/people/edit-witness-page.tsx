import { BackLink, Button, ErrorSummary, Form, Hidden, Notice } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { WitnessFields } from './witness-fields.tsx'
import { DisclosureBanner } from './words.tsx'

type Props = {
  caseId: string
  witnessId: string
  given: Given
  errors?: readonly FieldError[] | undefined
  /** Somebody saved while this form was open. */
  editedMeanwhile?: boolean
}

export function EditWitnessPage({ caseId, witnessId, given, errors, editedMeanwhile }: Props) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witness(caseId, witnessId)}>Back to the witness</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Change what is written down</h1>
      {editedMeanwhile && (
        <Notice tone="stop" title="Somebody changed this while you were writing">
          <p class="govuk-body">
            Nothing of yours was saved yet; it stands below.{' '}
            <a class="govuk-link" href={paths.witness(caseId, witnessId)} target="_blank" rel="noreferrer">
              See what is there now in a new tab
            </a>
            , then change what you still want to change and save.
          </p>
        </Notice>
      )}
      <DisclosureBanner />
      <Form action={paths.editWitness(caseId, witnessId)}>
        <Hidden name="version" value={typed(given, 'version')} />
        <WitnessFields given={given} errors={errors} />
        <Button>Save</Button>
      </Form>
    </div>
  )
}
