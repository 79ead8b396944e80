import { BackLink, ErrorSummary, Form, Hidden } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { ClosedDays } from './closed-days.ts'
import { HearingFields, VenueFields } from './hearing-fields.tsx'
import { SharedBefore } from './courtroom/shared-notice.tsx'
import type { SharedCourtroom } from './courtroom/sharing.ts'
import type { SittingRow } from './sitting-rows.ts'
import { EnterButton, SittingsEditor, StepButton } from './sittings-editor.tsx'
import type { Venue } from './venue-store.ts'

export function NewHearingPage(props: {
  caseId: string
  venue: Venue
  closed: ClosedDays | null
  given: Given
  rows: readonly SittingRow[]
  errors?: readonly FieldError[]
  skipped?: readonly string[]
  /** Other hearings in the courtroom at these times, where there are any. */
  shared?: SharedCourtroom | null
}) {
  const { errors = [], given, venue } = props
  return (
    <>
      <BackLink href={paths.hearings(props.caseId)}>Hearings</BackLink>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Set a hearing</h1>
      <Form action={paths.newHearing(props.caseId)} class="ar-form">
        <EnterButton step="set" />
        <Hidden name="id" value={typed(given, 'id')} />
        {props.shared && <SharedBefore {...props.shared} />}
        <div class="ar-form__part">
          <HearingFields given={given} errors={errors} venue={venue} />
          <VenueFields given={given} errors={errors} venue={venue} />
        </div>
        <SittingsEditor
          rows={props.rows}
          errors={errors}
          given={given}
          closed={props.closed}
          skipped={props.skipped ?? []}
        />
        <StepButton step="set" label="Set the hearing" />
      </Form>
    </>
  )
}
