import { Button, Details, ErrorSummary, Form, SelectField, TextArea } from '../web/controls.tsx'
import type { FieldError } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { courtChoices } from '../cases/court-name.ts'

/** Where a docket is handed in, as a file or pasted. */
export function ImportPage(props: { errors?: readonly FieldError[]; pasted?: string; court?: string }) {
  const fileError = props.errors?.find((error) => error.field === 'file')?.message
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} title="This could not be imported" />
      <h1 class="govuk-heading-l">Import a docket</h1>
      <p class="ar-lead">
        Anteroom reads the case, the parties, the counts and every hearing the clerk wrote of. Nothing reaches
        the calendar before you have accepted it.
      </p>
      <Form action={paths.importDocket()} upload>
        <div class={`govuk-form-group${fileError ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label govuk-label--s" for="file">
            Choose a file
          </label>
          <div id="file-hint" class="govuk-hint">
            A docket report saved from the browser (HTML), docket data from RECAP or CourtListener (JSON), or
            a Notice of Electronic Filing saved as e-mail or text. At most 10 MB.
          </div>
          {fileError && (
            <p id="file-error" class="govuk-error-message">
              <span class="govuk-visually-hidden">Error:</span> {fileError}
            </p>
          )}
          <input
            class="govuk-file-upload"
            id="file"
            name="file"
            type="file"
            accept=".html,.htm,.json,.txt,.eml,text/html,text/plain,application/json,message/rfc822"
            aria-describedby="file-hint"
          />
        </div>
        <TextArea
          name="pasted"
          label="Or paste it here"
          hint="The whole text of a notice, or of a docket report’s page source."
          rows={8}
          value={props.pasted}
          errors={props.errors}
        />
        <Details summary="The file names no court" open={Boolean(props.court)}>
          <SelectField
            name="court"
            label="Court"
            hint="Only needed where the file itself does not say."
            options={courtChoices()}
            empty="As the file says"
            value={props.court}
            errors={props.errors}
          />
        </Details>
        <Button>Read the docket</Button>
      </Form>
    </div>
  )
}
