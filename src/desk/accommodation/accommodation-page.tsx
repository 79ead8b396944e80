import type { HistoryLine } from '../../access/history.ts'
import type { Booking } from '../../bookings/booking.ts'
import { BookingTable } from '../../bookings/booking-table.tsx'
import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import type { Child } from 'hono/jsx'
import { BackLink, ButtonLink, DataTable, ErrorSummary, Notice, SummaryList } from '../../web/controls.tsx'
import type { FieldError, Given } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { WhatHappened } from '../../accommodations/what-happened.tsx'
import type { Missing, RulingLine } from '../../accommodations/accommodation.ts'
import { isShouted } from '../../accommodations/accommodation.ts'
import { localTerms, termInWords } from '../../accommodations/local-words.ts'
import type { Asking } from '../../accommodations/asking.ts'
import { AskingSection } from './asking-section.tsx'
import { ArrangementMoves, CourtMoves, RulingSection, WishForm } from './moves.tsx'
import type { AccommodationLine } from '../../accommodations/store.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { LegalTag, LogisticsTag, missingInWords, outcomeWords, WishTag } from '../../accommodations/words.tsx'

export type AccommodationView = {
  readonly it: AccommodationLine
  readonly rulings: readonly RulingLine[]
  /** Null for a reader by release: that it is arranged is hers to see, not where. */
  readonly bookings: readonly Booking[] | null
  readonly missing: readonly Missing[]
  readonly history: readonly HistoryLine[] | null
  readonly mayChange: boolean
  /** An identifier for the ruling that the form may make. */
  readonly formId: string
  readonly today: CalendarDate
  /** Null for a reader by release, and where nothing is left to ask for. */
  readonly asking: Asking | null
}

/** One accommodation: the person, the court and the arrangements, each in a state of its own. */
export function AccommodationPage(props: {
  view: AccommodationView
  refused?: string | undefined
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { it, bookings, missing, history, mayChange } = props.view
  const entry = entryOf(it.code)
  return (
    <>
      <BackLink href={paths.accommodations(it.caseId)}>Accommodations</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.refused && (
        <Notice tone="stop" title="This was not done">
          <p class="govuk-body">{props.refused}.</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">
        {entry.name} for {it.witness}
      </h1>
      <p class="ar-lead">{entry.is}</p>
      <States it={it} />
      {missing.length > 0 && <MissingList missing={missing} />}
      <div class="ar-columns">
        <div>
          <Facts view={props.view} />
          <Rulings rulings={props.view.rulings} />
          {props.view.asking && <AskingSection asking={props.view.asking} caseId={it.caseId} />}
          {bookings && (
            <section>
              <BookingTable caseId={it.caseId} bookings={bookings} mayChange={mayChange} />
              {mayChange && it.legal !== 'denied' && it.legal !== 'withdrawn' && (
                <ButtonLink href={paths.book(it.caseId, it.id)}>Book for it</ButtonLink>
              )}
            </section>
          )}
        </div>
        <aside>
          {mayChange && (
            <>
              <WishForm {...props} />
              <CourtMoves it={it} />
              <RulingSection {...props} />
              <ArrangementMoves it={it} />
            </>
          )}
          {history && <WhatHappened lines={history} zone={it.hearing.zone} />}
        </aside>
      </div>
    </>
  )
}

function States({ it }: { it: AccommodationLine }) {
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
      {state('The person', <WishTag wish={it.wish} />, `said ${inShort(it.wishSaidOn as CalendarDate)}`)}
      {state('The court', <LegalTag state={it.legal} />)}
      {state('Arrangements', <LogisticsTag state={it.logistics} />)}
    </dl>
  )
}

function MissingList({ missing }: { missing: readonly Missing[] }) {
  return (
    <Notice
      tone={isShouted(missing) ? 'stop' : 'attention'}
      title={isShouted(missing) ? 'Granted, and not arranged' : 'What is missing'}
    >
      <ul class="govuk-list govuk-list--bullet">
        {missing.map((one) => (
          <li>{missingInWords(one)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Facts({ view }: { view: AccommodationView }) {
  const { it } = view
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
              {it.firstDay && `, ${inShort(it.firstDay as CalendarDate)}`}
            </>
          ),
        },
        ...(terms.length > 0 ? [{ key: 'Called here', value: terms.map(termInWords).join('; ') }] : []),
        { key: 'Code', value: it.code },
      ]}
    />
  )
}

function Rulings({ rulings }: { rulings: readonly RulingLine[] }) {
  if (rulings.length === 0) return null
  return (
    <DataTable
      caption="What the court decided"
      head={['Day', 'Outcome', 'Conditions', 'Order']}
      rows={rulings.map((line, i) => [
        inShort(line.ruledOn as CalendarDate),
        i === 0 ? <strong>{outcomeWords[line.outcome]}</strong> : outcomeWords[line.outcome],
        line.conditions || 'none',
        line.order,
      ])}
    />
  )
}
