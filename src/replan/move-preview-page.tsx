import { entryOf } from '../vocabulary/accommodations.ts'
import { BookingTag } from '../bookings/booking-tag.tsx'
import { hoursOf } from '../bookings/words.ts'
import type { Follow, Follower, Move } from './bookings/follow.ts'
import type { Span } from '../resources/hold.ts'
import { ClerksWords } from './clerks-words.tsx'
import type { FollowedReading } from './reading-store.ts'
import { inShort } from '../time/calendar-date.ts'
import { onAllClocks } from '../time/two-clocks.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock } from '../time/zoned.ts'
import { BackLink, Checkboxes, DataTable, Form, Hidden, Notice, SelectField, Tag } from '../web/controls.tsx'
import { type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ConsequencesTable } from './consequences-table.tsx'
import type { StandingLine } from '../bookings/standing/standing-store.ts'
import type { MovePlan } from './moving.ts'
import type { MoveReview } from './review-store.ts'
import { SharedNotice } from '../hearings/courtroom/shared-notice.tsx'
import type { SharedCourtroom } from '../hearings/courtroom/sharing.ts'
import { StepButton } from '../hearings/sittings-editor.tsx'
import type { KeptHearing } from '../hearings/store.ts'
import type { SittingRow } from '../hearings/sitting-rows.ts'
import { WhoMustHear } from '../hearings/who-must-hear.tsx'
import { daysInWords } from '../hearings/words.ts'

/** Step 2 of moving a hearing: all that hangs on it, each with where it would go. One button does it all. */
export function MovePreviewPage(props: {
  hearing: KeptHearing
  review: MoveReview
  zone: Zone
  /** The courtroom it goes to, and the other hearings there at its new times. */
  shared: SharedCourtroom
  accommodations: readonly StandingLine[]
  given: Given
  rows: readonly SittingRow[]
  /** What was shown before no longer holds; nothing was kept. */
  overtaken?: boolean
  /** What the docket says, where this follows it. */
  reading?: FollowedReading | null
}) {
  const { hearing, review } = props
  const { plan } = review
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
      <h1 class="govuk-heading-l">{plan.to.corrects ? 'Review the correction' : 'Review the move'}</h1>
      <p class="ar-lead">
        {hearing.type}: <s>{daysInWords(hearing.sittings)}</s> <span aria-hidden="true">→</span>
        <span class="govuk-visually-hidden"> moves to </span> <strong>{daysInWords(plan.to.sittings)}</strong>
      </p>
      {plan.to.sittings.length > 1 && <Days plan={plan} />}
      <SharedNotice {...props.shared} />
      {props.reading && <ClerksWords entry={props.reading.proposal.entry} />}
      <WhoMustHear caseId={hearing.caseId} witnesses={review.tells} />
      <Form action={paths.moveHearing(hearing.caseId, hearing.id)}>
        <AsTyped given={props.given} rows={props.rows} />
        <Hidden name="shown" value={review.mark} />
        <Hanging {...props} />
        <div class="ar-row">
          <StepButton
            step="move"
            label={plan.follows.length > 0 ? 'Move hearing and bookings' : 'Move hearing'}
          />
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
      {['version', 'courthouseId', 'courtroomId', 'place', 'because', 'reading', 'mistaken'].map((name) => (
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

const weights = ['lost', 'choice', 'follows'] as const
type Weight = (typeof weights)[number]
const weightWords = {
  lost: 'Lost or cut short',
  choice: 'To look at',
  follows: 'Follows without trouble',
} as const satisfies Record<Weight, string>

/** What is lost first, then what needs a look, then what follows without trouble. */
function Hanging(props: {
  review: MoveReview
  hearing: KeptHearing
  zone: Zone
  accommodations: readonly StandingLine[]
}) {
  const { plan, consequences } = props.review
  const { follows, added } = plan
  const all = follows.length + consequences.length
  if (all === 0)
    return <p class="govuk-body">Nothing depends on this hearing, so nothing else has to move.</p>
  const bookings = Map.groupBy(follows, weightOf)
  const others = Map.groupBy(consequences, ({ weight }) => weight)
  const groups = weights.map((weight) => {
    const [booked, other] = [bookings.get(weight) ?? [], others.get(weight) ?? []]
    return { weight, booked, other, count: booked.length + other.length }
  })
  return (
    <>
      <p class="govuk-body">
        <strong>
          {counted(all, 'thing')} {all === 1 ? 'depends' : 'depend'} on this hearing:{' '}
          {groups.map(({ weight, count }) => `${count} ${totalWords[weight]}`).join(', ')}
          {added.length > 0 && `; ${added.length} new on added days`}.
        </strong>
      </p>
      {groups.map(
        ({ weight, booked, other, count }) =>
          count > 0 && (
            <>
              <h2 class="govuk-heading-m">
                {weightWords[weight]} ({count})
              </h2>
              <Rows {...props} caption="Bookings" follows={booked} />
              <ConsequencesTable caption="Rulings, ages, deadlines and motions" consequences={other} />
            </>
          ),
      )}
      {added.length > 0 && <AddedDays {...props} plan={plan} />}
      <p class="govuk-body ar-muted">
        Calendars that follow this case show the change the next time they ask: the old entry is changed in
        its place.
      </p>
    </>
  )
}

const totalWords = {
  lost: 'lost or cut short',
  choice: 'to look at',
  follows: 'without trouble',
} as const satisfies Record<Weight, string>

function weightOf(one: Follow): Weight {
  switch (one.does) {
    case 'stays':
      return 'follows'
    case 'moves':
      if (one.lost.length > 0) return 'lost'
      return one.resource.id !== one.booking.resource.id || one.besides.length > 0 ? 'choice' : 'follows'
    case 'is released':
      // A day that is dropped needs nothing any more; what was confirmed for it is told first all the same.
      return one.because === 'sitting is gone' && one.booking.state === 'held' ? 'follows' : 'lost'
    default:
      return one satisfies never
  }
}

function Rows(props: {
  caption: string
  follows: readonly Follow[]
  hearing: KeptHearing
  zone: Zone
  accommodations: readonly StandingLine[]
}) {
  if (props.follows.length === 0) return null
  const references = new Map(props.accommodations.map((one) => [one.id, one.witness]))
  return (
    <div class="ar-scroll" role="region" aria-label={props.caption} tabindex={0}>
      <table class="govuk-table ar-stack">
        <caption class="govuk-table__caption govuk-table__caption--s">
          {props.caption} ({props.follows.length})
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['What, and for whom', 'Now', 'Then', 'Instead'].map((head) => (
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
                {spanInWords(one.booking, props.hearing.zone, [
                  one.booking.resource.clock,
                  one.booking.witnessClock,
                ])}{' '}
                <BookingTag state={one.booking.state} />
              </td>
              <td class="govuk-table__cell" data-label="Then">
                <Then follow={one} zone={props.zone} />
              </td>
              <td class="govuk-table__cell" data-label="Instead">
                <Instead follow={one} />
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
    case 'moves':
      return <Moved move={follow} zone={zone} />
    case 'is released':
      return (
        <>
          <Tag tone="stop">Will be released</Tag>
          <p class="ar-then">{releasedInWords(follow)}</p>
        </>
      )
    default:
      return follow satisfies never
  }
}

function Moved({ move, zone }: { move: Move; zone: Zone }) {
  const { booking, resource, to, besides, lost } = move
  const other = resource.id !== booking.resource.id
  const tag = lost.length > 0 ? 'Partly free' : other ? 'Another is free' : 'Moves too'
  return (
    <>
      <Tag tone={lost.length > 0 ? 'stop' : other || besides.length > 0 ? 'attention' : 'good'}>{tag}</Tag>
      <p class="ar-then">
        {spanInWords(to, zone, [resource.clock, booking.witnessClock])}
        {other && (
          <>
            <br />
            {booking.resource.name} is not free then. <strong>{resource.name}</strong> is held instead.
          </>
        )}
        {besides.map((one) => (
          <>
            <br />
            <strong>{one.resource.name}</strong> is held {hoursOf(one.to, zone)}.
          </>
        ))}
        {lost.map((span) => (
          <>
            <br />
            Nothing is free {hoursOf(span, zone)}: it will be missing.
          </>
        ))}
      </p>
    </>
  )
}

function releasedInWords({ because, booking }: Extract<Follow, { does: 'is released' }>): string {
  switch (because) {
    case 'sitting is gone':
      return 'The court does not sit that day any more.'
    case 'failed':
      return 'It was not going to be delivered. Book another for the new day.'
    case 'other courthouse':
      return `${booking.resource.name} stays in its own courthouse, and nothing of its sort is free where the hearing goes. Book one there.`
    case 'taken':
      return 'It is taken at the new time and no other of its sort is free. Book again, or choose another time.'
    case 'closed then':
      return `${booking.resource.name} is closed at the new time, and no other of its sort is free. Book again, or choose another time.`
    case 'too long to hold':
      return 'With set-up and travel it would be held for more than three days. Book it by hand.'
    case 'let go':
      return 'You chose to release it.'
    default:
      return because satisfies never
  }
}

/** Another resource that was found free, or release; as worked out unless a person chooses. */
function Instead({ follow }: { follow: Follow }) {
  if (follow.does === 'is released') return <span class="ar-muted">Nothing to choose</span>
  const { booking } = follow
  return (
    <>
      {follow.does === 'moves' && follow.others.length > 0 && (
        <SelectField
          name={`instead-${booking.id}`}
          label={`Instead of ${follow.resource.name}`}
          empty="As worked out"
          options={follow.others.slice(0, 8).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <LetGo booking={booking} />
    </>
  )
}

function LetGo({ booking }: { booking: Follower }) {
  const id = `release-${booking.id}`
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} name="release" type="checkbox" value={booking.id} />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Release instead<span class="govuk-visually-hidden"> of moving {booking.resource.name}</span>
        </label>
      </div>
    </div>
  )
}

function AddedDays(props: { plan: MovePlan; zone: Zone; accommodations: readonly StandingLine[] }) {
  const references = new Map(props.accommodations.map((one) => [one.id, one.witness]))
  return (
    <>
      <DataTable
        caption={`Held on added days (${props.plan.added.length})`}
        head={['When', 'What', 'For']}
        rows={props.plan.added.map((one) => [
          spanInWords(one.to, props.zone, [one.resource.clock, one.witnessClock]),
          one.resource.name,
          `${references.get(one.accommodationId) ?? ''} ${entryOf(one.code).name.toLowerCase()}`,
        ])}
      />
      <Checkboxes
        name="leaveAdded"
        legend="Added days"
        small
        options={[{ value: 'on', label: 'Hold nothing on the added days' }]}
      />
    </>
  )
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function spanInWords(span: Span, zone: Zone, others: readonly (Zone | null)[]): string {
  return `${inShort(wallClock(span.startsAt, zone).date)}, ${onAllClocks(span, zone, others)}`
}
