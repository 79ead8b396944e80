import type { HistoryLine } from '../access/history.ts'
import { BackLink, ErrorSummary, Form, Hidden, TextField } from '../web/controls.tsx'
import { ClerksWords } from './clerks-words.tsx'
import type { FollowedReading } from './reading-store.ts'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ChangedMeanwhile } from '../hearings/changed-meanwhile.tsx'
import type { ClosedDays } from '../hearings/closed-days.ts'
import { PlaceField, VenueFields } from '../hearings/hearing-fields.tsx'
import type { SittingRow } from '../hearings/sitting-rows.ts'
import { EnterButton, SittingsEditor, StepButton } from '../hearings/sittings-editor.tsx'
import type { LastMove } from '../hearings/mistaken-move-store.ts'
import type { KeptHearing } from '../hearings/store.ts'
import type { Venue } from '../hearings/venue-store.ts'
import { daysInWords } from '../hearings/words.ts'

/** Step 1 of moving a hearing: its new days. */
export function MoveHearingPage(props: {
  hearing: KeptHearing
  venue: Venue
  closed: ClosedDays | null
  given: Given
  rows: readonly SittingRow[]
  errors?: readonly FieldError[]
  skipped?: readonly string[]
  meanwhile?: readonly HistoryLine[]
  /** What the docket says, where this follows it. */
  reading?: FollowedReading | null
  /** The last move, where it is corrected as mistaken. */
  mistaken?: LastMove | null
}) {
  const { hearing, given, errors = [] } = props
  return (
    <>
      <BackLink href={paths.hearing(hearing.caseId, hearing.id)}>{hearing.type}</BackLink>
      <ErrorSummary errors={errors} />
      {props.meanwhile && <ChangedMeanwhile lines={props.meanwhile} zone={hearing.zone} />}
      <h1 class="govuk-heading-l">{props.mistaken ? 'Correct a mistaken move' : 'Move the hearing'}</h1>
      <p class="ar-lead">
        {hearing.type}, now {hearing.state === 'continued' ? 'without a day; it was ' : ''}
        {daysInWords(hearing.sittings)}
      </p>
      {props.mistaken && (
        <p class="govuk-body">
          Below are the days before the last move. Change them where the court’s days are others. The record
          keeps both, and the mistaken move counts as no continuance. What was released with it is not booked
          again by itself: each accommodation says which days lack what.
        </p>
      )}
      {props.reading && (
        <>
          <ClerksWords entry={props.reading.proposal.entry} />
          {hearing.sittings.length > 1 && (
            <p class="govuk-body">
              The docket names the first day. The other days below are a proposal: look at each, and untick
              those on which the court will not sit.
            </p>
          )}
        </>
      )}
      <Form action={paths.moveHearing(hearing.caseId, hearing.id)} class="ar-form">
        <EnterButton step="preview" />
        <Hidden name="version" value={hearing.version} />
        {props.reading && <Hidden name="reading" value={props.reading.proposal.id} />}
        {props.mistaken && <Hidden name="mistaken" value={props.mistaken.version} />}
        <SittingsEditor
          rows={props.rows}
          errors={errors}
          given={given}
          closed={props.closed}
          skipped={props.skipped ?? []}
        />
        <div class="ar-form__part">
          <VenueFields given={given} errors={errors} venue={props.venue} />
          <PlaceField given={given} errors={errors} venue={props.venue} />
          <TextField
            name="because"
            label={
              props.mistaken
                ? 'What was wrong, for the record (optional)'
                : 'Why it moves, for the record (optional)'
            }
            hint="Facts only, no names: such as “reset by the court, docket entry 41”."
            value={typed(given, 'because')}
            errors={errors}
          />
        </div>
        <StepButton step="preview" label="See what hangs on it" />
      </Form>
    </>
  )
}
