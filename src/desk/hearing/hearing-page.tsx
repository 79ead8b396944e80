import type { Ageing } from '../../accommodations/ageing.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import type { HistoryLine } from '../../access/history.ts'
import type { Follower } from '../../replan/bookings/follow.ts'
import { runningInWords, triggersOfHearing } from '../../law/hearing-triggers.ts'
import { inShort } from '../../time/calendar-date.ts'
import { onAllClocks, otherClocks, thereInWords } from '../../time/two-clocks.ts'
import type { Zone } from '../../time/zone.ts'
import { wallClock, zoneName } from '../../time/zoned.ts'
import { BackLink, ButtonLink, DataTable, Notice, SummaryList } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { AgeingSection } from './ageing-section.tsx'
import { WishTag } from '../../accommodations/wish-tag.tsx'
import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { StandingTag } from '../../bookings/standing/standing-tag.tsx'
import { lacksInShort } from '../../bookings/standing/standing-words.ts'
import { BookingTag } from '../../bookings/booking-tag.tsx'
import { OrderTags } from '../accommodation/order-tags.tsx'
import { type HearingMove, isOn, permittedMoves } from '../../hearings/hearing.ts'
import type { OtherHearing } from '../../hearings/courtroom/sharing.ts'
import { SharedNotice } from '../../hearings/courtroom/shared-notice.tsx'
import { HistoryList } from '../../hearings/history-list.tsx'
import { StateTag } from '../../hearings/state-tag.tsx'
import type { KeptHearing } from '../../hearings/store.ts'
import { daysInWords, hoursInWords, roomInWords, unnamed } from '../../hearings/words.ts'

/** All there is to know of a hearing, and all that hangs on it, as far as the reader may see it. */
export type HearingView = {
  readonly hearing: KeptHearing
  /** Null when accommodations are not released to the reader. */
  readonly accommodations: readonly StandingLine[] | null
  /** Null for a reader by release: what others have booked is not hers to see. */
  readonly bookings: readonly Follower[] | null
  readonly history: readonly HistoryLine[] | null
  readonly mayChange: boolean
  /** Whether its first sitting has begun. */
  readonly begun: boolean
  /** Whether a move of it stands, which may have been a mistake. */
  readonly wasMoved: boolean
  /** Accommodations that rest on an age reached or about to be; none for a reader by release. */
  readonly ageing: readonly Ageing[]
  /** Other hearings in its courtroom while it sits; none for a reader by release. */
  readonly sharing: readonly OtherHearing[]
}

export function HearingPage(props: { view: HearingView; said: string | null }) {
  const { hearing, accommodations, bookings, history } = props.view
  return (
    <>
      <BackLink href={paths.hearings(hearing.caseId)}>Hearings</BackLink>
      {props.said && (
        <Notice title={props.said}>
          <p class="govuk-body">Tell the people it concerns first; calendars follow.</p>
        </Notice>
      )}
      <div class="ar-title">
        <h1 class="govuk-heading-l">{hearing.type}</h1>
        <StateTag state={hearing.state} />
      </div>
      <p class={`ar-lead${isOn(hearing.state) ? '' : ' ar-off'}`}>{daysInWords(hearing.sittings)}</p>
      {hearing.courtroom && <SharedNotice courtroom={hearing.courtroom} others={props.view.sharing} />}
      <div class="ar-columns">
        <div>
          <Facts {...props.view} />
          {hearing.sittings.length > 1 && <Sittings hearing={hearing} />}
          <OtherClocks {...props.view} />
          {accommodations && <Accommodations {...props.view} accommodations={accommodations} />}
          <AgeingSection caseId={hearing.caseId} ageing={props.view.ageing} />
          {bookings && <Bookings {...props.view} bookings={bookings} />}
        </div>
        <aside>
          {props.view.mayChange && <Moves {...props.view} />}
          {history && (
            <section class="ar-sheet">
              <h2 class="govuk-heading-m">What happened to it</h2>
              <HistoryList lines={history} zone={hearing.zone} />
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

function Facts({ hearing, history, mayChange }: HearingView) {
  const first = hearing.sittings[0]
  const rows = [
    ...('because' in hearing && hearing.because ? [{ key: 'Reason', value: hearing.because }] : []),
    ...(first && hearing.sittings.length === 1 ? [{ key: 'Hours', value: hoursInWords(first) }] : []),
    { key: 'Judge', value: hearing.judge ?? unnamed('judge', hearing.fromDocket) },
    { key: 'Courtroom', value: roomInWords(hearing) ?? unnamed('courtroom', hearing.fromDocket) },
    ...(hearing.courthouse ? [{ key: 'Courthouse', value: hearing.courthouse }] : []),
    ...(hearing.remote ? [{ key: 'People appear', value: `by ${hearing.remote}` }] : []),
    ...(hearing.defendantNames.length > 0
      ? [{ key: 'Defendants named', value: hearing.defendantNames.join('; ') }]
      : []),
    {
      key: 'Clock',
      value: `${hearing.zone.replaceAll('_', ' ')}${first ? ` (${zoneName(first.startsAt, hearing.zone)} that day)` : ''}`,
    },
    { key: 'In coded calendars', value: `Appointment A-${hearing.code}` },
    // A reader by release is told when it is, not what the office counts from it.
    ...(history && isOn(hearing.state) ? [whatRuns(hearing, mayChange)] : []),
  ]
  return <SummaryList rows={rows} />
}

function whatRuns(hearing: KeptHearing, mayChange: boolean) {
  const how = hearing.setsRunning === null ? 'as its name is read' : 'as was said here'
  return {
    key: 'The law counts from it',
    value: (
      <>
        {runningInWords(triggersOfHearing(hearing))} <span class="ar-muted">({how})</span>
      </>
    ),
    ...(mayChange
      ? {
          action: (
            <a class="govuk-link" href={paths.setsRunning(hearing.caseId, hearing.id)}>
              Change<span class="govuk-visually-hidden"> what the law counts from it</span>
            </a>
          ),
        }
      : {}),
  }
}

function Sittings({ hearing }: { hearing: KeptHearing }) {
  return (
    <section>
      <h2 class="govuk-heading-m">It sits on {hearing.sittings.length} days</h2>
      <ol class="govuk-list govuk-list--number ar-days">
        {hearing.sittings.map((sitting) => (
          <li>{daysInWords([sitting])}</li>
        ))}
      </ol>
    </section>
  )
}

/** The hours of each day where a witness, a place or a person booked keeps another clock. */
function OtherClocks({ hearing, accommodations, bookings }: HearingView) {
  const who = new Map<Zone, Set<string>>()
  const keeps = (clock: Zone | null, name: string) => {
    if (clock) who.set(clock, (who.get(clock) ?? new Set()).add(name))
  }
  for (const { witnessClock, witness } of accommodations ?? []) keeps(witnessClock, witness)
  for (const { resource } of bookings ?? []) keeps(resource.clock, resource.name)
  const timed = hearing.sittings.filter(({ starts }) => starts !== null)
  const rows = timed.flatMap((sitting) =>
    otherClocks(sitting, hearing.zone, [...who.keys()]).map((clock) => [
      inShort(sitting.date),
      `${onAllClocks(sitting, hearing.zone, [])} ${zoneName(sitting.startsAt, hearing.zone)}`,
      thereInWords(sitting, hearing.zone, clock),
      [...(who.get(clock) ?? [])].join(', '),
    ]),
  )
  if (rows.length === 0) return null
  return <DataTable caption="On other clocks" head={['Day', 'Court', 'There', 'Who or what']} rows={rows} />
}

function Accommodations(props: {
  hearing: KeptHearing
  accommodations: readonly StandingLine[]
  mayChange: boolean
}) {
  const { hearing } = props
  const ask = props.mayChange && isOn(hearing.state)
  return (
    <section>
      {props.accommodations.length > 0 ? (
        <DataTable
          caption="Accommodations"
          head={['Witness', 'Accommodation', 'Wish', 'Court', 'Arrangements']}
          rows={props.accommodations.map((one) => [
            // A release of hearings is no release of needs: her link could lead nowhere.
            props.mayChange ? (
              <a class="govuk-link" href={paths.witness(hearing.caseId, one.witnessId)}>
                {one.witness}
              </a>
            ) : (
              one.witness
            ),
            <a class="govuk-link" href={paths.accommodation(hearing.caseId, one.id)}>
              {entryOf(one.code).name}
            </a>,
            <WishTag wish={one.wish} />,
            <OrderTags days={one.standing.days} />,
            <>
              <StandingTag state={one.standing.state} />
              {props.mayChange && lacksInShort(one.standing, hearing.zone) !== '' && (
                <span class="ar-muted"> {lacksInShort(one.standing, hearing.zone)}</span>
              )}
            </>,
          ])}
        />
      ) : (
        <>
          <h2 class="govuk-heading-m">Accommodations</h2>
          <p class="govuk-body">No accommodations at this hearing.</p>
        </>
      )}
      {props.mayChange && props.accommodations.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.hearingSheet(hearing.caseId, hearing.id)}>
            Hearing sheet
          </a>
          <span class="ar-muted">: what is in force each day, for the courtroom</span>
        </p>
      )}
      {ask && (
        <ButtonLink href={paths.newAccommodation(hearing.caseId, hearing.id)} tone="secondary">
          Request an accommodation
        </ButtonLink>
      )}
    </section>
  )
}

function Bookings(props: {
  hearing: KeptHearing
  bookings: readonly Follower[]
  accommodations: readonly StandingLine[] | null
}) {
  const { hearing, bookings } = props
  if (bookings.length === 0) return null
  const witness = (accommodationId: string) =>
    props.accommodations?.find((one) => one.id === accommodationId)?.witness ?? ''
  return (
    <DataTable
      caption="Booked for it"
      head={['When', 'What', 'For', 'State']}
      rows={bookings.map((booking) => {
        const clocks = [booking.resource.clock, booking.witnessClock]
        return [
          `${inShort(wallClock(booking.startsAt, hearing.zone).date)}, ${onAllClocks(booking, hearing.zone, clocks)}`,
          <a class="govuk-link" href={paths.booking(hearing.caseId, booking.id)}>
            {booking.resource.name}
          </a>,
          `${witness(booking.accommodationId)} ${entryOf(booking.code).name.toLowerCase()}`.trim(),
          <BookingTag state={booking.state} />,
        ]
      })}
    />
  )
}

/** What can be done next, each on its own page. */
function Moves({ hearing, begun, wasMoved }: HearingView) {
  const permitted: readonly HearingMove[] = permittedMoves[hearing.state]
  const [caseId, id] = [hearing.caseId, hearing.id]
  const all: readonly { move: HearingMove; label: string; href: string }[] = [
    {
      move: 'move',
      label: hearing.state === 'continued' ? 'Give it a new day' : 'Move it to another day or time',
      href: paths.moveHearing(caseId, id),
    },
    { move: 'change place', label: 'Change judge or courtroom', href: paths.hearingPlace(caseId, id) },
    { move: 'continue', label: 'Continue it without a new day', href: paths.continueHearing(caseId, id) },
    { move: 'vacate', label: 'Vacate it', href: paths.vacateHearing(caseId, id) },
    { move: 'hold', label: 'Record that it was held', href: paths.holdHearing(caseId, id) },
    { move: 'enter in error', label: 'It was entered in error', href: paths.hearingInError(caseId, id) },
  ]
  const open = [
    ...all.filter(({ move }) => permitted.includes(move) && (move !== 'hold' || begun)),
    ...(hearing.state === 'set' && wasMoved
      ? [{ label: 'Correct a mistaken move', href: `${paths.moveHearing(caseId, id)}?mistaken` }]
      : []),
  ]
  if (open.length === 0) return null
  return (
    <nav class="ar-sheet" aria-label="What to do with this hearing">
      <h2 class="govuk-heading-m">What changed?</h2>
      <ul class="ar-moves">
        {open.map((one) => (
          <li>
            <a class="govuk-link" href={one.href}>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
