import { BackLink, Button, ErrorSummary, Form, Hidden, SelectField, TextArea } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type IdentityKind, identityKinds } from './identity-value.ts'

type Props = {
  caseId: string
  witnessId: string
  reference: string
  /** The value this one is to stand in for; its kind stays. */
  replaces?: { id: string; kind: IdentityKind } | undefined
  given: Given
  errors?: readonly FieldError[] | undefined
}

/** One more value for the vault, or a corrected one. Never shows what is kept. */
export function IdentityPage({ caseId, witnessId, reference, replaces, given, errors }: Props) {
  const title = replaces
    ? `Replace the ${replaces.kind} of ${reference}`
    : `Add to the vault for ${reference}`
  const action = replaces
    ? paths.replaceIdentity(caseId, witnessId, replaces.id)
    : paths.addIdentity(caseId, witnessId)
  return (
    <div class="ar-narrow">
      <BackLink href={paths.witness(caseId, witnessId)}>Back to the witness</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        The value is encrypted when you save.
        {replaces &&
          ' The one it replaces stays in the vault, marked, so that filings can be searched for it.'}
      </p>
      <Form action={action}>
        <Hidden name="id" value={typed(given, 'id')} />
        {replaces ? (
          <Hidden name="kind" value={replaces.kind} />
        ) : (
          <KindField given={given} errors={errors} />
        )}
        <TextArea
          name="value"
          label="Value"
          hint="A birth date like 1991-04-30; anything else as it is written"
          value={typed(given, 'value')}
          errors={errors}
          autocomplete="off"
          rows={2}
        />
        <Button>Seal it</Button>
      </Form>
    </div>
  )
}

export function KindField({ given, errors }: { given: Given; errors?: readonly FieldError[] | undefined }) {
  return (
    <SelectField
      name="kind"
      label="What it is"
      empty="Choose"
      options={identityKinds.map((kind) => ({
        value: kind,
        label: kind.charAt(0).toUpperCase() + kind.slice(1),
      }))}
      value={typed(given, 'kind')}
      errors={errors}
    />
  )
}
