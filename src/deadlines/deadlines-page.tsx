import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Waiting } from '../cases/readings/decision.ts'
import { triggers } from '../law/trigger.ts'
import { inShort } from '../time/calendar-date.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  Tag,
  TextField,
  TimeField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type CaseDeadline, notable } from './case-deadlines.ts'
import { sorted } from './sorted.ts'
import { errorsAtReading, ReadEvents } from './read-events.tsx'
import { ReadLastDays } from './read-last-days.tsx'
import type { Said } from './recorded-in-words.ts'
import type { DeadlinesOfCase } from './store.ts'
import { periodInWords } from './in-words.ts'
import { DeadlineTag, dueInWords, fromToday, meaning } from './words.tsx'

/** Every day of the case by which something is due, whose it is, and what it runs from. */
export function DeadlinesPage(props: {
  caseId: string
  known: DeadlinesOfCase
  /** Last days that the docket prints. */
  lastDays: readonly Waiting<'last-day'>[]
  /** Events that the docket tells of. */
  events: readonly Waiting<'event'>[]
  defendants: readonly { readonly id: string; readonly name: string }[]
  /** Of the forms that note an event or a court's day. */
  newId: string
  given?: Given
  errors?: readonly FieldError[]
  said?: Said | null
}) {
  const { caseId, known } = props
  const { deadlines, today } = known
  const { owed, others, settled } = sorted(deadlines, today)
  const sent = {
    ...(props.given ? { given: props.given } : {}),
    ...(props.errors ? { errors: props.errors } : {}),
  }
  return (
    <>
      <ErrorSummary errors={errorsAtReading(props)} />
      {props.said && (
        <Notice title={props.said.title}>
          {props.said.more && <p class="govuk-body">{props.said.more}</p>}
        </Notice>
      )}
      <h1 class="govuk-heading-l">Deadlines</h1>
      {!known.law && (
        <Notice tone="attention" title="No rules for this jurisdiction">
          <p class="govuk-body">
            Deadlines cannot be calculated for this case. Record the dates that the court sets below.
          </p>
        </Notice>
      )}
      {owed.length > 0 ? (
        <DeadlineTable caption="Due" deadlines={owed} {...{ caseId, today }} />
      ) : (
        <NothingDue law={known.law?.law ?? null} />
      )}
      <CourtSetTable {...{ caseId, known }} />
      <ReadLastDays read={props.lastDays} {...{ caseId, deadlines }} {...sent} />
      {others.length > 0 && (
        <Details summary={`Other parties’ deadlines and automatic dates (${others.length})`}>
          <DeadlineTable
            caption="Other parties’ deadlines and automatic dates"
            deadlines={others}
            {...{ caseId, today }}
            showMeaning
          />
        </Details>
      )}
      {settled.length > 0 && (
        <Details summary={`Past (${settled.length})`}>
          <DeadlineTable caption="Done, excused or past" deadlines={settled} {...{ caseId, today }} />
        </Details>
      )}
      <Silent caseId={caseId} known={known} />
      <ReadEvents read={props.events} {...{ caseId, defendants: props.defendants }} {...sent} />
      <Events {...props} />
      <p class="govuk-body ar-noprint">
        <a class="govuk-link" href={paths.deadlinesCalendar(caseId)}>
          Open deadlines as a calendar file (.ics)
        </a>
        {' · '}
        {known.law?.law.speedyTrial && (
          <>
            <a class="govuk-link" href={paths.speedyTrial(caseId)}>
              Speedy Trial clock
            </a>
            {' · '}
          </>
        )}
        <a class="govuk-link" href={paths.law()}>
          Rules and sources
        </a>
      </p>
    </>
  )
}

/** Nothing is due yet, or nothing can be: where no rule was read the page must not look like a clean desk. */
function NothingDue({ law }: { law: Jurisdiction | null }) {
  if (law?.deadlineRules.length === 0)
    return (
      <EmptyState title={`No deadline rules for ${law.name}`}>
        <p class="govuk-body">
          Deadlines in this jurisdiction are kept by hand. Record the dates that the court sets below.
        </p>
      </EmptyState>
    )
  return (
    <EmptyState title="Nothing is due">
      <p class="govuk-body">
        Deadlines appear with the hearings of the case, and with the events recorded below.
      </p>
    </EmptyState>
  )
}

/** A name that tells nothing hides a deadline; where the law counts from hearings, a person can say what it is. */
function Silent({ caseId, known }: { caseId: string; known: DeadlinesOfCase }) {
  const counts = known.law?.law.deadlineRules.some((rule) => triggers[rule.counts.from].from === 'hearing')
  if (!counts || known.silent.length === 0) return null
  const hearings = known.silent.toSorted((a, b) => a.on.localeCompare(b.on))
  return (
    <Details summary={`Upcoming hearings with no deadlines (${hearings.length})`}>
      <p class="govuk-body">
        The law counts nothing from hearings with these names. If one is a trial, a sentencing or another
        hearing that sets deadlines, say so.
      </p>
      <ul class="govuk-list">
        {hearings.map(({ hearingId, type, on }) => (
          <li>
            {inShort(on)}, {type}:{' '}
            <a class="govuk-link" href={paths.setsRunning(caseId, hearingId)}>
              say what it is
              <span class="govuk-visually-hidden">
                , {type} of {inShort(on)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function DeadlineTable(props: {
  caption: string
  caseId: string
  today: CaseDeadline['trigger']['on']
  deadlines: readonly CaseDeadline[]
  showMeaning?: boolean
}) {
  return (
    <div class={`ar-due-table ar-due-table--runs ar-due-table--${props.showMeaning ? 'who-acts' : 'whose'}`}>
      <DataTable
        caption={props.caption}
        head={['Day', 'What', 'Runs from', props.showMeaning ? 'Who acts' : 'Owner']}
        rows={props.deadlines.map((one) => [
          <>
            {props.showMeaning && <span class="ar-muted">{meaning(one, props.today)} </span>}
            <strong class="ar-due">{dueInWords(one)}</strong>
            <br />
            <span class="ar-muted">{one.due && fromToday(one.due, props.today)}</span>{' '}
            <DeadlineTag deadline={one} />
          </>,
          <>
            <a class="govuk-link" href={paths.deadline(props.caseId, one.id)}>
              {one.rule.title}
            </a>
            <br />
            <span class="ar-muted">
              {one.rule.source.cite}
              {one.rule.onlyIf && ` · only if ${one.rule.onlyIf}`}
              {one.courtSet && ' · set by the court'}
              {one.beside.length > 0 &&
                `; ${one.beside.map(({ cite, due }) => `${cite}: ${due ? inShort(due) : 'not counted'}`).join('; ')}`}
            </span>
          </>,
          <>
            {one.trigger.words}
            <br />
            <span class="ar-muted">
              {inShort(one.trigger.on)} · {periodInWords(one.rule)}
            </span>
          </>,
          props.showMeaning ? one.rule.who : (one.keeping?.owner ?? <span class="ar-muted">Unassigned</span>),
        ])}
      />
    </div>
  )
}

function CourtSetTable(props: { caseId: string; known: DeadlinesOfCase }) {
  const { courtSet, today } = props.known
  if (courtSet.length === 0) return null
  return (
    <div class="ar-due-table ar-due-table--whose-third">
      <DataTable
        caption="Set by the court"
        head={['Day', 'What', 'Owner', '']}
        rows={courtSet.map((one) => [
          <>
            <strong class="ar-due">{inShort(one.dueOn)}</strong>
            <br />
            <span class="ar-muted">{fromToday(one.dueOn, today)}</span>{' '}
            {one.keeping && one.keeping.state !== 'open' ? (
              <Tag tone="good">{one.keeping.state}</Tag>
            ) : (
              one.dueOn < today && <Tag tone="stop">passed</Tag>
            )}
          </>,
          <>
            {one.title}
            <br />
            <span class="ar-muted">
              {one.from ?? 'entered by hand'}
              {one.instead && ' · replaces the date set by law'}
            </span>
          </>,
          one.keeping?.owner ?? <span class="ar-muted">Unassigned</span>,
          <a class="govuk-link" href={paths.deadline(props.caseId, `order--${one.id}`)}>
            Open<span class="govuk-visually-hidden">: {one.title}</span>
          </a>,
        ])}
      />
    </div>
  )
}

function Events(props: {
  caseId: string
  known: DeadlinesOfCase
  newId: string
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { caseId, known, given, errors } = props
  const kinds = known.law ? notable(known.law.law) : []
  // The two forms share their answers: only the one for a court's day has a title.
  const isCourtDay = given !== undefined && 'title' in given
  const isEvent = given !== undefined && 'kind' in given
  return (
    <section>
      <h2 class="govuk-heading-m">Events</h2>
      {known.events.length > 0 && (
        <div class="ar-due-table">
          <DataTable
            caption="Events"
            captionHidden
            head={['Day', 'Event', '']}
            rows={known.events.map((event) => [
              <>
                <span class="ar-due">{inShort(event.on)}</span>
                {event.at && `, ${event.at}`}
                {event.former.length > 0 && (
                  <>
                    <br />
                    <span class="ar-muted">
                      before: {event.former.map(({ on }) => inShort(on)).join(', ')}
                    </span>
                  </>
                )}
              </>,
              <>
                {triggers[event.kind].words}
                {event.about && <span class="ar-muted"> · {event.about}</span>}
              </>,
              <a class="govuk-link" href={paths.caseEvent(caseId, event.id)}>
                Change<span class="govuk-visually-hidden"> the day of the event of {event.on}</span>
              </a>,
            ])}
          />
        </div>
      )}
      <div class="ar-noprint">
        {kinds.length > 0 && (
          <Details summary="Record an event" open={errors !== undefined && isEvent}>
            <Form action={paths.caseEvents(caseId)}>
              <Hidden name="id" value={props.newId} />
              <SelectField
                name="kind"
                label="What happened"
                empty="Choose"
                options={kinds.map(({ id, words }) => ({ value: id, label: words }))}
                value={typed(given, 'kind')}
                errors={errors}
              />
              <DateField name="on" label="Date" value={typed(given, 'on')} errors={errors} />
              <TimeField
                name="at"
                label="Time"
                hint={`${known.zone.replaceAll('_', ' ')} time. Needed only where the law counts hours.`}
                value={typed(given, 'at')}
                errors={errors}
              />
              <TextField
                name="about"
                label="Description"
                hint="Tells it from similar events: a defendant’s number, a docket entry. No witness names."
                value={typed(given, 'about')}
                errors={errors}
              />
              <Button>Record event</Button>
            </Form>
          </Details>
        )}
        <Details summary="Record a date set by the court" open={isCourtDay}>
          <Form action={paths.courtDeadlines(caseId)}>
            <Hidden name="id" value={props.newId} />
            <TextField name="title" label="What is due" value={typed(given, 'title')} errors={errors} />
            <DateField name="dueOn" label="Due date" value={typed(given, 'dueOn')} errors={errors} />
            <Button tone="secondary">Record date</Button>
          </Form>
        </Details>
        <ButtonLink href={paths.closedDays()} tone="secondary">
          Court closures
        </ButtonLink>
      </div>
    </section>
  )
}
