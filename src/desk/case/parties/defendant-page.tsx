import { BackLink, Button, DateField, ErrorSummary, Form, Hidden, TextField } from '../../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { TakeBack } from './take-back.tsx'

type FormProps = { caseId: string; given: Given; errors: readonly FieldError[] }

/** A defendant to be added. */
export function NewDefendantPage(props: FormProps) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.case(props.caseId)}>The case</BackLink>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Add a defendant</h1>
      <Form action={paths.newDefendant(props.caseId)}>
        <Hidden name="id" value={typed(props.given, 'id')} />
        <NameFields {...props} />
        <Button>Add the defendant</Button>
      </Form>
    </div>
  )
}

/** A defendant entered by hand, to be corrected or taken back. */
export function DefendantPage(props: FormProps & { defendantId: string; countsToo: number }) {
  const { caseId, defendantId, given, errors } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.case(caseId)}>The case</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Correct a defendant</h1>
      <Form action={paths.defendant(caseId, defendantId)}>
        <Hidden name="version" value={typed(given, 'version')} />
        <NameFields {...props} />
        <DateField
          name="terminatedOn"
          label="Case against this defendant ended on"
          hint="Leave it empty while the case goes on."
          value={typed(given, 'terminatedOn')}
          errors={errors}
        />
        <Button>Keep it</Button>
      </Form>
      <TakeBack
        action={paths.takeDefendantBack(caseId, defendantId)}
        what={props.countsToo > 0 ? `the defendant with ${countWords(props.countsToo)}` : 'the defendant'}
        given={given}
        errors={errors}
      />
    </div>
  )
}

function NameFields({ given, errors }: FormProps) {
  const field = (name: string) => ({ name, errors, value: typed(given, name) })
  return (
    <>
      <TextField label="Name, as the court writes it" {...field('name')} autocomplete="off" />
      <TextField
        label="Number of the defendant, if the court gives one"
        {...field('number')}
        inputmode="numeric"
        width={3}
      />
    </>
  )
}

function countWords(n: number): string {
  return n === 1 ? 'the one count' : `the ${n} counts`
}
