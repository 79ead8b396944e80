import { missingInWords } from '../../bookings/standing/standing-words.ts'
import type { Pressing } from './pressing-store.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import type { CaseLine } from '../../cases/store.ts'
import type { CaseWaiting } from '../../contact/store.ts'
import type { SoonDue } from '../../deadlines/soon.ts'
import { fromToday } from '../../deadlines/words.tsx'
import type { Today } from './today-store.ts'
import type { CalendarSitting } from '../calendar/calendar-sitting.ts'
import { hoursInWords } from '../../hearings/words.ts'
import { type CalendarDate, inShort, inWords } from '../../time/calendar-date.ts'
import { ButtonLink, EmptyState, Tag } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'

/** The next days in court and what waits for the office. For an advocate: the days of the people she supports. */
/** @param showing of which list all is shown, however long */
export function TodayPage(props: Today & { showing?: List | undefined }) {
  const byDay = Map.groupBy(props.sittings, (sitting) => sitting.date)
  return (
    <>
      <h1 class="govuk-heading-l">{inWords(props.today)}</h1>
      <div class={props.pressing ? 'ar-columns' : ''}>
        <section aria-labelledby="in-court">
          <h2 class="govuk-heading-m" id="in-court">
            In court in the next seven days
          </h2>
          {byDay.size === 0 && <NothingInCourt reader={props.pressing ? 'office' : 'advocate'} />}
          {[...byDay].map(([day, some]) => (
            <Day day={day} today={props.today} sittings={some} />
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.calendar()}>
              Open the calendar
            </a>
          </p>
        </section>
        {props.pressing && <Waiting {...props} pressing={props.pressing} />}
      </div>
    </>
  )
}

function NothingInCourt(props: { reader: 'office' | 'advocate' }) {
  return (
    <EmptyState title="No hearing in the next seven days">
      <p class="govuk-body">
        {props.reader === 'office'
          ? 'Hearings appear here once a docket’s proposed changes are accepted or a hearing is set by hand.'
          : 'Hearings that were released to you appear here.'}
      </p>
    </EmptyState>
  )
}

function Day(props: { day: CalendarDate; today: CalendarDate; sittings: readonly CalendarSitting[] }) {
  return (
    <div class="ar-sheet">
      <h3 class="govuk-heading-s">{props.day === props.today ? 'Today' : inShort(props.day)}</h3>
      <ul class="govuk-list ar-agenda">
        {props.sittings.map((sitting) => (
          <li>
            <span class="ar-agenda__hours">{hoursInWords(sitting)}</span>
            <span>
              <a class="govuk-link" href={paths.hearing(sitting.caseId, sitting.hearingId)}>
                {sitting.type}
              </a>{' '}
              {sitting.days > 1 && `day ${sitting.day} of ${sitting.days}`}{' '}
              {sitting.state !== 'set' && <Tag tone="quiet">{sitting.state}</Tag>}
              <br />
              <span class="ar-muted">
                {[sitting.docketNumber, sitting.place, accommodationsInWords(sitting.accommodations)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Due(props: { due: readonly SoonDue[]; showing: List | undefined }) {
  const { shown, rest } = shortened(props.due, 'due', props.showing)
  return (
    <section class="ar-sheet" aria-labelledby="due">
      <h3 class="govuk-heading-s" id="due">
        Deadlines
      </h3>
      <ul class="govuk-list govuk-list--spaced">
        {shown.map((one) => (
          <li>
            <strong class="ar-due">{inShort(one.due)}</strong>{' '}
            <span class="ar-muted">{fromToday(one.due, one.today)}</span>{' '}
            {one.isPassed && <Tag tone="stop">passed</Tag>}
            <br />
            <a class="govuk-link" href={paths.deadline(one.caseId, one.id)}>
              {one.title}
            </a>
            <br />
            <span class="ar-muted">
              {one.docketNumber} · {one.owner ?? 'nobody’s yet'}
            </span>
          </li>
        ))}
      </ul>
      <Rest list="due" of={rest} what="deadlines" />
    </section>
  )
}

/** People before machines: who has something to hear, the first day by which it should be said. */
function People(props: { toTell: readonly CaseWaiting[]; showing: List | undefined }) {
  const { shown, rest } = shortened(props.toTell, 'tell', props.showing)
  return (
    <section class="ar-sheet" aria-labelledby="to-tell">
      <h3 class="govuk-heading-s" id="to-tell">
        To tell
      </h3>
      <ul class="govuk-list govuk-list--spaced">
        {shown.map(({ caseId, docketNumber, references, first, today }) => (
          <li>
            {first && (
              <>
                <strong class="ar-due">{inShort(first)}</strong>{' '}
                <span class="ar-muted">{fromToday(first, today)}</span>{' '}
                {first < today && <Tag tone="stop">passed</Tag>}
                <br />
              </>
            )}
            <a class="govuk-link" href={paths.toTell(caseId)}>
              {references.join(', ')}
            </a>
            <br />
            <span class="ar-muted">{docketNumber}</span>
          </li>
        ))}
      </ul>
      <Rest list="tell" of={rest} what="cases" />
    </section>
  )
}

/** The lists of what waits that can be long. */
export const lists = ['tell', 'due', 'review', 'press'] as const
export type List = (typeof lists)[number]

/** How many lines of each list stand on the page before somebody asks for all of them. */
const atFirst: Readonly<Record<List, number>> = { tell: 10, due: 10, review: 5, press: 10 }

function shortened<T>(all: readonly T[], list: List, showing: List | undefined) {
  const shown = showing === list ? all : all.slice(0, atFirst[list])
  return { shown, rest: all.length - shown.length }
}

function Rest(props: { list: List; of: number; what: string }) {
  if (props.of === 0) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.today(props.list)}>
        Show {props.of} more {props.what}
      </a>
    </p>
  )
}

function accommodationsInWords(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 accommodation' : `${count} accommodations`
}

const pressWords = {
  1: 'Granted, not arranged',
  2: 'Lost',
  3: 'Needs booking',
  4: 'Wanted, not applied for',
} as const satisfies Record<Pressing['press'], string>

function Waiting(props: {
  pressing: readonly Pressing[]
  toReview: readonly CaseLine[]
  due: readonly SoonDue[]
  toTell: readonly CaseWaiting[]
  showing?: List | undefined
}) {
  const { pressing, toReview, due, toTell, showing } = props
  const review = shortened(toReview, 'review', showing)
  const press = shortened(pressing, 'press', showing)
  const idle = [pressing, toReview, due, toTell].every((list) => list.length === 0)
  return (
    <aside aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waits for you
      </h2>
      {idle && (
        <p class="govuk-body ar-muted">
          Nothing waits. Everything granted is arranged, every docket reviewed, everybody told.
        </p>
      )}
      {toTell.length > 0 && <People toTell={toTell} showing={showing} />}
      {due.length > 0 && <Due due={due} showing={showing} />}
      {review.shown.map((one) => (
        <div class="ar-notice">
          <p class="govuk-body">
            <a class="govuk-link" href={paths.proposals(one.id)}>
              {one.waiting === 1 ? '1 change' : `${one.waiting} changes`} to review from the docket
            </a>
            <br />
            <span class="ar-muted">{one.docketNumber}</span>
          </p>
        </div>
      ))}
      <Rest list="review" of={review.rest} what="cases to review" />
      {press.shown.map((one) => (
        <div class={`ar-notice ar-notice--${one.press <= 2 ? 'stop' : 'attention'}`}>
          <p class="govuk-body">
            <Tag tone={one.press <= 2 ? 'stop' : 'attention'}>{pressWords[one.press]}</Tag>
            <br />
            <a class="govuk-link" href={paths.accommodation(one.caseId, one.id)}>
              {entryOf(one.code).name} for {one.reference}
            </a>
            <br />
            <span class="ar-muted">
              {one.hearing}, {inShort(one.date)} · {one.docketNumber}
              {one.standing.missing[0] && (
                <>
                  <br />
                  {missingInWords(one.standing.missing[0], one.zone)}
                </>
              )}
            </span>
          </p>
        </div>
      ))}
      <Rest list="press" of={press.rest} what="accommodations" />
      <ButtonLink href={paths.importDocket()} tone="secondary">
        Import a docket
      </ButtonLink>
    </aside>
  )
}
