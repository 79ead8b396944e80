import type { HistoryLine } from '../access/history.ts'
import type { Follower } from './bookings/follow.ts'
import type { Ending } from './end-hearing.ts'
import { BackLink, ErrorSummary, Form, Hidden, Notice, TextField } from '../web/controls.tsx'
import { ClerksWords } from './clerks-words.tsx'
import type { FollowedReading } from './reading-store.ts'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ChangedMeanwhile } from '../hearings/changed-meanwhile.tsx'
import { ConsequencesTable } from './consequences-table.tsx'
import type { Effects } from './review-store.ts'
import type { KeptHearing } from '../hearings/store.ts'
import { WhoMustHear } from '../hearings/who-must-hear.tsx'
import { daysInWords } from '../hearings/words.ts'

/** The four ways in which a hearing leaves its days. */

const words = {
  vacate: {
    title: 'Vacate the hearing',
    lead: 'The court has taken it back. It stays on the calendar, struck through, so that nobody comes in vain.',
    reason: 'Reason the court gave',
    button: 'Vacate it',
  },
  continue: {
    title: 'Continue without a new day',
    lead: 'The old day is off and the court has not yet said a new one. You give it a new day by moving it.',
    reason: 'Reason the court gave',
    button: 'Continue it',
  },
  hold: {
    title: 'Record that it was held',
    lead: 'It took place. After this it does not change any more.',
    reason: null,
    button: 'It was held',
  },
  error: {
    title: 'Entered in error',
    lead: 'It never was a hearing of this case. It leaves every calendar and every figure; the record keeps that it was entered.',
    reason: 'What was wrong',
    button: 'Mark as entered in error',
  },
} as const satisfies Record<Ending, { title: string; lead: string; reason: string | null; button: string }>

export function endingTitle(ending: Ending): string {
  return words[ending].title
}

export function EndHearingPage(props: {
  ending: Ending
  hearing: KeptHearing
  bookings: readonly Follower[]
  effects: Effects
  given: Given
  errors?: readonly FieldError[]
  meanwhile?: readonly HistoryLine[]
  /** What the docket says, where this follows it. */
  reading?: FollowedReading | null
}) {
  const { hearing, ending, bookings } = props
  const say = words[ending]
  const tells = ending === 'vacate' || ending === 'continue'
  return (
    <div class="ar-narrow">
      <BackLink href={paths.hearing(hearing.caseId, hearing.id)}>{hearing.type}</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.meanwhile && <ChangedMeanwhile lines={props.meanwhile} zone={hearing.zone} />}
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="govuk-body">
        <strong>
          {hearing.type}, {daysInWords(hearing.sittings)}
        </strong>
      </p>
      <p class="govuk-body">{say.lead}</p>
      {props.reading && <ClerksWords entry={props.reading.proposal.entry} />}
      {ending !== 'hold' && bookings.length > 0 && <Released bookings={bookings} />}
      {ending !== 'hold' && (
        <ConsequencesTable
          caption="Rulings, deadlines and motions that depend on it"
          consequences={props.effects.consequences}
        />
      )}
      {tells && <WhoMustHear caseId={hearing.caseId} witnesses={props.effects.tells} />}
      <Form action={addressOf(ending, hearing)}>
        <Hidden name="version" value={hearing.version} />
        {props.reading && <Hidden name="reading" value={props.reading.proposal.id} />}
        {say.reason && (
          <TextField
            name="because"
            label={say.reason}
            hint="Facts only, no names: such as “by order of the court, docket entry 41”."
            value={typed(props.given, 'because')}
            errors={props.errors}
          />
        )}
        <button
          type="submit"
          class={`govuk-button${ending === 'hold' ? '' : ' govuk-button--warning'}`}
          data-module="govuk-button"
          data-prevent-double-click="true"
        >
          {say.button}
        </button>
      </Form>
    </div>
  )
}

function Released({ bookings }: { bookings: readonly Follower[] }) {
  return (
    <Notice
      title={`${bookings.length === 1 ? 'One booking is' : `${bookings.length} bookings are`} released with it`}
    >
      <ul class="govuk-list govuk-list--bullet">
        {[...new Set(bookings.map((booking) => booking.resource.name))].map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </Notice>
  )
}

function addressOf(ending: Ending, { caseId, id }: KeptHearing): string {
  switch (ending) {
    case 'vacate':
      return paths.vacateHearing(caseId, id)
    case 'continue':
      return paths.continueHearing(caseId, id)
    case 'hold':
      return paths.holdHearing(caseId, id)
    case 'error':
      return paths.hearingInError(caseId, id)
    default:
      return ending satisfies never
  }
}
