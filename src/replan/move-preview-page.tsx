import { entryOf } from '../vocabulary/accommodations.ts'
import type { Follow, Follower } from './bookings/follow.ts'
import type { Span } from '../resources/hold.ts'
import { ClerksWords } from './clerks-words.tsx'
import type { FollowedReading } from './reading-store.ts'
import { inShort } from '../time/calendar-date.ts'
import { clockInWords } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock } from '../time/zoned.ts'
import { BackLink, Form, Hidden, Notice, Tag } from '../web/controls.tsx'
import { type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type AccommodationAt, whoMustHear } from '../accommodations/accommodation-at.ts'
import type { MovePlan } from './moving.ts'
import { StepButton } from '../hearings/sittings-editor.tsx'
import type { KeptHearing } from '../hearings/store.ts'
import type { SittingRow } from '../hearings/sitting-rows.ts'
import { WhoMustHear } from '../hearings/who-must-hear.tsx'
import { daysInWords } from '../hearings/words.ts'

/** Step 2 of moving a hearing: all that hangs on it, each with where it would go. One button does it all. */
export function MovePreviewPage(props: {
  hearing: KeptHearing
  plan: MovePlan
  zone: Zone
  accommodations: readonly AccommodationAt[]
  given: Given
  rows: readonly SittingRow[]
  /** What was shown before no longer holds; nothing was kept. */
  overtaken?: boolean
  /** What the docket says, where this follows it. */
  reading?: FollowedReading | null
}) {
  const { hearing, plan } = props
  return (
    <>
      <BackLink href={paths.moveHearing(hearing.caseId, hearing.id)}>New days</BackLink>
      {props.overtaken && (
        <Notice tone="stop" title="This changed while you were looking">
          <p class="govuk-body">
            What is booked for this hearing, or around it, is not what it was. Nothing was moved. Below is how
            it would go now.
          </p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Move it with all that hangs on it</h1>
      <p class="ar-lead">
        {hearing.type}: <s>{daysInWords(hearing.sittings)}</s> <span aria-hidden="true">→</span>
        <span class="govuk-visually-hidden"> moves to </span> <strong>{daysInWords(plan.to.sittings)}</strong>
      </p>
      {plan.to.sittings.length > 1 && <Days plan={plan} />}
      {props.reading && <ClerksWords entry={props.reading.proposal.entry} />}
      <WhoMustHear caseId={hearing.caseId} witnesses={whoMustHear(props.accommodations)} />
      <Form action={paths.moveHearing(hearing.caseId, hearing.id)}>
        <AsTyped given={props.given} rows={props.rows} />
        <Hidden name="shown" value={plan.mark} />
        <Hanging {...props} follows={plan.follows} />
        <div class="ar-row">
          <StepButton step="move" label={plan.follows.length > 0 ? 'Move all of it' : 'Move the hearing'} />
          <StepButton step="edit" label="Change the days" secondary />
        </div>
      </Form>
    </>
  )
}

function Days({ plan }: { plan: MovePlan }) {
  return (
    <ul class="govuk-list ar-days">
      {plan.to.sittings.map((sitting) => (
        <li>{daysInWords([sitting])}</li>
      ))}
    </ul>
  )
}

/** The first page's answers, carried along unseen. */
function AsTyped(props: { given: Given; rows: readonly SittingRow[] }) {
  return (
    <>
      {['version', 'courthouseId', 'zone', 'place', 'because', 'reading'].map((name) => (
        <Hidden name={name} value={typed(props.given, name)} />
      ))}
      {props.rows.map((row, place) => (
        <>
          <Hidden name="date" value={row.date} />
          <Hidden name="starts" value={row.starts} />
          <Hidden name="ends" value={row.ends} />
          <Hidden name="occurrence" value={row.occurrence} />
          {row.sits && <Hidden name="sits" value={place} />}
        </>
      ))}
    </>
  )
}

function Hanging(props: {
  follows: readonly Follow[]
  hearing: KeptHearing
  zone: Zone
  accommodations: readonly AccommodationAt[]
}) {
  if (props.follows.length === 0)
    return <p class="govuk-body">Nothing is booked for this hearing, so nothing else has to move.</p>
  const references = new Map(props.accommodations.map((one) => [one.id, one.reference]))
  return (
    <div class="ar-scroll" role="region" aria-label="What is booked for it" tabindex={0}>
      <table class="govuk-table ar-stack">
        <caption class="govuk-table__caption govuk-table__caption--m">What is booked for it</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['What, and for whom', 'Now', 'Then', 'Rather let it go'].map((head) => (
              <th scope="col" class="govuk-table__header">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {props.follows.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header ar-plain-head">
                {one.booking.resource.name}
                <span class="ar-muted">
                  {references.get(one.booking.accommodationId)} {entryOf(one.booking.code).name.toLowerCase()}
                </span>
              </th>
              <td class="govuk-table__cell" data-label="Now">
                {spanInWords(one.booking, props.hearing.zone)}
              </td>
              <td class="govuk-table__cell" data-label="Then">
                <Then follow={one} zone={props.zone} />
              </td>
              <td class="govuk-table__cell">
                {one.does !== 'is released' && <LetGo booking={one.booking} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Then({ follow, zone }: { follow: Follow; zone: Zone }) {
  switch (follow.does) {
    case 'stays':
      return <Tag tone="neutral">Stays as it is</Tag>
    case 'moves': {
      const other = follow.resource.id !== follow.booking.resource.id
      return (
        <>
          <Tag tone={other ? 'attention' : 'good'}>{other ? 'Another is free' : 'Moves along'}</Tag>
          <p class="ar-then">
            {spanInWords(follow.to, zone)}
            {other && (
              <>
                <br />
                {follow.booking.resource.name} is taken then. <strong>{follow.resource.name}</strong> is held
                instead.
              </>
            )}
          </p>
        </>
      )
    }
    case 'is released':
      return (
        <>
          <Tag tone="stop">Is released</Tag>
          <p class="ar-then">{releasedInWords(follow)}</p>
        </>
      )
    default:
      return follow satisfies never
  }
}

function releasedInWords({ because, booking }: Extract<Follow, { does: 'is released' }>): string {
  switch (because) {
    case 'sitting is gone':
      return 'The court does not sit that day any more.'
    case 'other courthouse':
      return `${booking.resource.name} stays in its own courthouse. Book one where the hearing goes.`
    case 'taken':
      return 'It is taken at the new time and no other of its sort is free. Book again, or choose another time.'
    case 'too long to hold':
      return 'With set-up and travel it would be held for more than three days. Book it by hand.'
    case 'let go':
      return 'You chose to let it go.'
    default:
      return because satisfies never
  }
}

function LetGo({ booking }: { booking: Follower }) {
  const id = `release-${booking.id}`
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} name="release" type="checkbox" value={booking.id} />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Release<span class="govuk-visually-hidden"> {booking.resource.name}</span>
        </label>
      </div>
    </div>
  )
}

function spanInWords({ startsAt, endsAt }: Span, zone: Zone): string {
  const [from, until] = [wallClock(startsAt, zone), wallClock(endsAt, zone)]
  return `${inShort(from.date)}, ${clockInWords(from.time)} to ${clockInWords(until.time)}`
}
