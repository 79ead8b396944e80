import { BackLink, Button, ErrorSummary, Form, Notice, Radios, TextField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { purposes } from './identity-form.ts'

type Props = {
  caseId: string
  witnessId: string
  reference: string
  given: Given
  errors?: readonly FieldError[] | undefined
}

/** Asks what for, before anything is shown. */
export function RevealPage({ caseId, witnessId, reference, given, errors }: Props) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witness(caseId, witnessId)}>Back to the witness</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Reveal the identity of {reference}</h1>
      <Notice>
        <p class="govuk-body">
          Your name, the time and your reason go into the record before anything is shown. Look round first:
          who else can see this screen?
        </p>
      </Notice>
      <Form action={paths.revealIdentity(caseId, witnessId)}>
        <Radios
          name="purpose"
          legend="What do you need it for?"
          options={purposes.map((purpose) => ({ value: purpose, label: purpose }))}
          value={typed(given, 'purpose')}
          errors={errors}
        />
        <TextField
          name="reason"
          label="Why now?"
          hint="A few words that someone who reads the record will understand. No name."
          value={typed(given, 'reason')}
          errors={errors}
          autocomplete="off"
        />
        <Button>Record this and show the identity</Button>
      </Form>
    </div>
  )
}
