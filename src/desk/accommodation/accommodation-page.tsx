import type { Child } from 'hono/jsx'
import type { HistoryLine } from '../../access/history.ts'
import { localTerms, termInWords } from '../../accommodations/local-words.ts'
import { WhatHappened } from '../../accommodations/what-happened.tsx'
import { WishTag } from '../../accommodations/wish-tag.tsx'
import type { Asking } from '../../accommodations/asking.ts'
import type { Booking } from '../../bookings/booking.ts'
import { BookingTable } from '../../bookings/booking-table.tsx'
import { isWhole, pressOf } from '../../bookings/standing/standing.ts'
import { StandingTag } from '../../bookings/standing/standing-tag.tsx'
import { missingInWords } from '../../bookings/standing/standing-words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { BackLink, ButtonLink, ErrorSummary, Notice, SummaryList } from '../../web/controls.tsx'
import type { FieldError, Given } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { AskingSection } from './asking-section.tsx'
import { DaysTable } from './days-table.tsx'
import { CourtMoves, NeedsForm, RulingSection, type Shown, WishForm } from './moves.tsx'
import { OrderTags } from './order-tags.tsx'
import { RulingsTable } from './rulings-table.tsx'

export type AccommodationView = Shown['view'] & {
  /** Null for a reader by release: that it is arranged is hers to see, not where. */
  readonly bookings: readonly Booking[] | null
  readonly history: readonly HistoryLine[] | null
  readonly mayChange: boolean
  /** Null for a reader by release, and where nothing is left to ask for. */
  readonly asking: Asking | null
}

/** One accommodation: the witness's wish, the court, and the arrangements day by day. */
export function AccommodationPage(props: {
  view: AccommodationView
  refused?: string | undefined
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { view } = props
  const { it, bookings, history, mayChange } = view
  const entry = entryOf(it.code)
  const isOpen = it.standing.state !== 'denied' && it.standing.state !== 'withdrawn'
  return (
    <>
      <BackLink href={paths.accommodations(it.caseId)}>Accommodations</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.refused && (
        <Notice tone="stop" title="Nothing was changed">
          <p class="govuk-body">{props.refused}.</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">
        {entry.name} for {it.witness}
      </h1>
      <p class="ar-lead">{entry.is}</p>
      <States view={view} />
      {mayChange && <MissingList view={view} />}
      <div class="ar-columns">
        <div>
          <Facts view={view} />
          <DaysTable
            it={it}
            bookings={bookings}
            mayChange={mayChange && it.standing.state !== 'hearing is off'}
          />
          <RulingsTable lines={it.facts.lines} />
          {view.asking && <AskingSection asking={view.asking} caseId={it.caseId} />}
          {bookings && (
            <section>
              <BookingTable caseId={it.caseId} bookings={bookings} mayChange={mayChange} />
              {mayChange && isOpen && (
                <ButtonLink href={paths.book(it.caseId, it.id)}>Add a booking</ButtonLink>
              )}
            </section>
          )}
        </div>
        <aside>
          {mayChange && (
            <>
              <WishForm {...props} />
              <CourtMoves {...props} />
              <RulingSection {...props} />
              <NeedsForm {...props} />
            </>
          )}
          {history && <WhatHappened lines={history} zone={it.hearing.zone} />}
        </aside>
      </div>
    </>
  )
}

function States({ view: { it } }: { view: AccommodationView }) {
  const state = (head: string, tag: Child, more?: string) => (
    <div>
      <dt>{head}</dt>
      <dd>
        {tag}
        {more && <span class="ar-muted"> {more}</span>}
      </dd>
    </div>
  )
  return (
    <dl class="ar-states">
      {state('Wish', <WishTag wish={it.wish} />, `said ${inShort(it.wishSaidOn)}`)}
      {state('Court', <OrderTags days={it.standing.days} />)}
      {state('Arrangements', <StandingTag state={it.standing.state} />)}
    </dl>
  )
}

function MissingList({ view: { it } }: { view: AccommodationView }) {
  const { missing, state } = it.standing
  if (missing.length === 0) return null
  const isPressing = pressOf(it.standing, it.wish) === 1
  const title = isPressing ? 'Granted, and not arranged' : isWhole(state) ? 'To note' : 'What is missing'
  return (
    <Notice tone={isPressing ? 'stop' : 'attention'} title={title}>
      <ul class="govuk-list govuk-list--bullet">
        {missing.map((one) => (
          <li>{missingInWords(one, it.hearing.zone)}.</li>
        ))}
      </ul>
    </Notice>
  )
}

function Facts({ view: { it } }: { view: AccommodationView }) {
  const terms = localTerms(it.jurisdiction, it.code)
  return (
    <SummaryList
      rows={[
        {
          key: 'Witness',
          value: (
            <a class="govuk-link" href={paths.witness(it.caseId, it.witnessId)}>
              {it.witness}
            </a>
          ),
        },
        {
          key: 'Hearing',
          value: (
            <>
              <a class="govuk-link" href={paths.hearing(it.caseId, it.hearingId)}>
                {it.hearing.type}
              </a>
              {it.firstDay && `, ${inShort(it.firstDay)}`}
            </>
          ),
        },
        ...(it.note ? [{ key: 'What is asked for', value: it.note }] : []),
        ...(it.withdrawn ? [{ key: 'Withdrawn because', value: it.withdrawn.because }] : []),
        ...(terms.length > 0 ? [{ key: 'Called here', value: terms.map(termInWords).join('; ') }] : []),
      ]}
    />
  )
}
