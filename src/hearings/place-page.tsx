import { BackLink, Button, ErrorSummary, Form, Hidden } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { SharedBefore } from './courtroom/shared-notice.tsx'
import type { SharedCourtroom } from './courtroom/sharing.ts'
import { CourtroomField, HearingFields } from './hearing-fields.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import type { HistoryLine } from '../access/history.ts'
import type { Venue } from './venue-store.ts'
import type { Zone } from '../time/zone.ts'

/** Another name, judge, courtroom or way of appearing. Days and courthouse change by moving the hearing. */
export function PlacePage(props: {
  caseId: string
  hearingId: string
  zone: Zone
  venue: Venue
  given: Given
  errors?: readonly FieldError[]
  meanwhile?: readonly HistoryLine[]
  /** Of the hearing: only its courtrooms can be chosen. */
  courthouseId: string | null
  shared?: SharedCourtroom | undefined
}) {
  return (
    <>
      <BackLink href={paths.hearing(props.caseId, props.hearingId)}>The hearing</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.meanwhile && <ChangedMeanwhile lines={props.meanwhile} zone={props.zone} />}
      <h1 class="govuk-heading-l">Change judge or courtroom</h1>
      <Form action={paths.hearingPlace(props.caseId, props.hearingId)} class="ar-form">
        <Hidden name="version" value={typed(props.given, 'version')} />
        {props.shared && <SharedBefore {...props.shared} />}
        <HearingFields given={props.given} errors={props.errors ?? []} venue={props.venue} />
        <CourtroomField
          given={props.given}
          errors={props.errors ?? []}
          venue={props.venue}
          courthouseId={props.courthouseId}
        />
        <p class="govuk-body ar-muted">
          Another day, hour or courthouse?{' '}
          <a class="govuk-link" href={paths.moveHearing(props.caseId, props.hearingId)}>
            Move the hearing
          </a>
          , so that what is booked for it comes along.
        </p>
        <Button>Save</Button>
      </Form>
    </>
  )
}
