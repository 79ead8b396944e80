import type { Charge } from '../../../law/charge.ts'
import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Radios,
  SelectField,
  TextField,
} from '../../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { TakeBack } from './take-back.tsx'

type FormProps = {
  caseId: string
  /** Whom the count is against. */
  defendant: { readonly id: string; readonly name: string }
  charges: readonly Charge[]
  given: Given
  errors: readonly FieldError[]
}

/** A count to be added against a defendant. */
export function NewCountPage(props: FormProps) {
  const { caseId, defendant, given, errors } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.case(caseId)}>The case</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Add a count against {defendant.name}</h1>
      <Form action={paths.newCount(caseId, defendant.id)}>
        <Hidden name="id" value={typed(given, 'id')} />
        <ChargeFields {...props} />
        <Button>Add the count</Button>
      </Form>
    </div>
  )
}

/** A count entered by hand, to be corrected, ended or taken back. */
export function CountPage(props: FormProps & { countId: string }) {
  const { caseId, countId, defendant, given, errors } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.case(caseId)}>The case</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Correct a count against {defendant.name}</h1>
      <Form action={paths.count(caseId, countId)}>
        <Hidden name="version" value={typed(given, 'version')} />
        <ChargeFields {...props} />
        <Radios
          name="status"
          legend="The count is"
          inline
          small
          options={[
            { value: 'pending', label: 'pending' },
            { value: 'terminated', label: 'ended' },
          ]}
          value={typed(given, 'status')}
          errors={errors}
        />
        <TextField
          name="disposition"
          label="What became of it, if it has ended"
          hint="Such as Dismissed on the prosecution’s motion"
          value={typed(given, 'disposition')}
          errors={errors}
        />
        <Button>Keep it</Button>
      </Form>
      <TakeBack action={paths.takeCountBack(caseId, countId)} what="the count" {...{ given, errors }} />
    </div>
  )
}

function ChargeFields({ charges, given, errors }: FormProps) {
  const field = (name: string) => ({ name, errors, value: typed(given, name) })
  const writing = (
    <>
      <TextField label="What is charged" hint="Such as Trafficking in persons" {...field('title')} />
      <TextField
        label="Where the law has it"
        hint="The citation; several are set apart by semicolons."
        {...field('cites')}
      />
    </>
  )
  const isWritten = ['title', 'cites'].some(
    (name) => typed(given, name) !== '' || errors.some((error) => error.field === name),
  )
  return (
    <>
      <TextField label="Number of the count" {...field('number')} width={5} />
      {charges.length > 0 ? (
        <>
          <SelectField
            label="Charge"
            {...field('chargeId')}
            empty="Choose"
            options={charges.map(({ id, cite, title }) => ({ value: id, label: `${title}, ${cite}` }))}
          />
          <Details summary="The charge is not on this list, or has further citations" open={isWritten}>
            {writing}
          </Details>
        </>
      ) : (
        writing
      )}
    </>
  )
}
