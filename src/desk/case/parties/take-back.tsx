import { Button, Details, Form, Hidden, TextField } from '../../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../../web/form.ts'

/** Takes back what was entered by hand, with the reason. The history of the case keeps it. */
export function TakeBack(props: {
  action: string
  what: string
  given: Given
  errors: readonly FieldError[]
}) {
  const { given, errors } = props
  return (
    <Details summary="Entered in error?" open={errors.some(({ field }) => field === 'because')}>
      <p class="govuk-body">
        This takes {props.what} out of the case. The history of the case keeps what it said, and who took it
        back.
      </p>
      <Form action={props.action}>
        <Hidden name="version" value={typed(given, 'version')} />
        <TextField
          name="because"
          label="Why"
          hint="Facts only, no names."
          value={typed(given, 'because')}
          errors={errors}
        />
        <Button tone="warning">Take it back</Button>
      </Form>
    </Details>
  )
}
