import type { Jurisdiction } from '../law/jurisdiction.ts'
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
import { isOpen, sorted } from './sorted.ts'
import type { EventReading } from './event-readings.ts'
import type { ReadDeadline } from './read-deadlines-store.ts'
import { errorsAtReading, ReadEvents } from './read-events.tsx'
import type { DeadlinesOfCase } from './store.ts'
import { periodInWords } from './in-words.ts'
import { DeadlineTag, dueInWords, fromToday, meaning } from './words.tsx'

/** What was done a moment ago, and what follows from it. */
export type Said = { readonly title: string; readonly more?: string }

/** Every day of the case by which something is due, whose it is, and what it runs from. */
export function DeadlinesPage(props: {
  caseId: string
  known: DeadlinesOfCase
  read: readonly ReadDeadline[]
  /** Events that the docket tells of. */
  events: readonly EventReading[]
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
        <Notice tone="attention" title="No law of this jurisdiction was read">
          <p class="govuk-body">
            Deadlines are counted where the law is known here. Days that the court sets can be noted below.
          </p>
        </Notice>
      )}
      {owed.length > 0 ? (
        <DeadlineTable caption="What is due" deadlines={owed} {...{ caseId, today }} />
      ) : (
        <NothingDue law={known.law?.law ?? null} />
      )}
      <CourtSetTable {...{ caseId, known }} />
      {props.read.length > 0 && <ReadInDocket {...{ caseId, known }} read={props.read} newId={props.newId} />}
      {others.length > 0 && (
        <Details summary={`What others owe, what ends or opens by itself (${others.length})`}>
          <DeadlineTable
            caption="For others, or by themselves"
            deadlines={others}
            {...{ caseId, today }}
            showMeaning
          />
        </Details>
      )}
      {settled.length > 0 && (
        <Details summary={`Behind us (${settled.length})`}>
          <DeadlineTable
            caption="Done, excused, or of a day that is over"
            deadlines={settled}
            {...{ caseId, today }}
          />
        </Details>
      )}
      <Silent caseId={caseId} known={known} />
      <ReadEvents
        read={props.events}
        {...{ caseId, defendants: props.defendants }}
        {...(props.given ? { given: props.given } : {})}
        {...(props.errors ? { errors: props.errors } : {})}
      />
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
          The law behind them
        </a>
      </p>
    </>
  )
}

/** Nothing is due yet, or nothing can be: where no rule was read the page must not look like a clean desk. */
function NothingDue({ law }: { law: Jurisdiction | null }) {
  if (law?.deadlineRules.length === 0)
    return (
      <EmptyState title={`No rule of ${law.name} was read that gives a day`}>
        <p class="govuk-body">
          Deadlines of this law have to be kept by hand: note the days that the court sets below.
        </p>
      </EmptyState>
    )
  return (
    <EmptyState title="Nothing is due">
      <p class="govuk-body">
        Deadlines appear with the hearings of the case, and with the events noted below that the law counts
        from.
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
    <Details summary={`Hearings ahead from which nothing is counted (${hearings.length})`}>
      <p class="govuk-body">
        Their names do not say that the law counts anything from them. If one is a trial, a sentencing or
        another hearing that the law knows, say so.
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
        head={['Day', 'What', 'Runs from', props.showMeaning ? 'Who acts' : 'Whose']}
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
          props.showMeaning
            ? one.rule.who
            : (one.keeping?.owner ?? <span class="ar-muted">nobody’s yet</span>),
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
        head={['Day', 'What', 'Whose', '']}
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
              {one.from ?? 'noted by hand'}
              {one.instead && ' · in place of the day the law gives'}
            </span>
          </>,
          one.keeping?.owner ?? <span class="ar-muted">nobody’s yet</span>,
          <a class="govuk-link" href={paths.deadline(props.caseId, `order--${one.id}`)}>
            Open<span class="govuk-visually-hidden">: {one.title}</span>
          </a>,
        ])}
      />
    </div>
  )
}

/** How many readings are shown at once; the rest follow as these are decided. */
const shownAtOnce = 8

function ReadInDocket(props: {
  caseId: string
  known: DeadlinesOfCase
  read: readonly ReadDeadline[]
  newId: string
}) {
  const choices = props.known.deadlines
    .filter((one) => one.rule.courtMaySet && isOpen(one))
    .map(({ id, rule, trigger }) => ({ value: id, label: `${rule.title} (${trigger.words})` }))
  return (
    <section class="ar-noprint">
      <h2 class="govuk-heading-m">Read in the docket ({props.read.length})</h2>
      <p class="govuk-body">Days that entries print. Nothing of them counts before someone takes it.</p>
      {props.read.slice(0, shownAtOnce).map((one, i) => (
        <section class="ar-sheet">
          <h3 class="govuk-heading-s">
            {one.what}: {inShort(one.dueOn)}
          </h3>
          <blockquote class="ar-clerk">
            {one.text.length > 500 ? `${one.text.slice(0, 500)}…` : one.text}
            <br />
            <span class="ar-muted">
              {one.entry ? `Entry ${one.entry}` : 'An entry without a number'}
              {one.filedOn && `, ${inShort(one.filedOn)}`}
            </span>
          </blockquote>
          <Form action={paths.courtDeadlines(props.caseId)}>
            <Hidden name="entryId" value={one.entryId} />
            <Hidden name="ordinal" value={one.ordinal} />
            {choices.length > 0 && (
              <SelectField
                name="instead"
                id={`instead-${i}`}
                label="In place of a day the law gives"
                hint="Only where the law lets the court set another."
                empty="It stands beside them"
                options={choices}
              />
            )}
            <div class="govuk-button-group">
              <Button name="does" value="take">
                Take this day<span class="govuk-visually-hidden">: {one.what}</span>
              </Button>
              <Button tone="secondary" name="does" value="dismiss">
                Set aside<span class="govuk-visually-hidden">: {one.what}</span>
              </Button>
            </div>
          </Form>
          {i === shownAtOnce - 1 && props.read.length > shownAtOnce && (
            <p class="govuk-body ar-muted">
              {props.read.length - shownAtOnce} more follow when these are decided.
            </p>
          )}
        </section>
      ))}
    </section>
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
      <h2 class="govuk-heading-m">Events that deadlines run from, or that people have to hear of</h2>
      {known.events.length > 0 && (
        <div class="ar-due-table">
          <DataTable
            caption="Events noted"
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
          <Details summary="Note an event" open={errors !== undefined && isEvent}>
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
              <DateField name="on" label="On" value={typed(given, 'on')} errors={errors} />
              <TimeField
                name="at"
                label="At"
                hint={`On the clock of ${known.zone.replaceAll('_', ' ')}. Needed only where the law counts hours.`}
                value={typed(given, 'at')}
                errors={errors}
              />
              <TextField
                name="about"
                label="To tell it from others"
                hint="A defendant by number, a docket entry. No name of a witness."
                value={typed(given, 'about')}
                errors={errors}
              />
              <Button>Note it</Button>
            </Form>
          </Details>
        )}
        <Details summary="Note a day that the court set" open={isCourtDay}>
          <Form action={paths.courtDeadlines(caseId)}>
            <Hidden name="id" value={props.newId} />
            <TextField name="title" label="What is due" value={typed(given, 'title')} errors={errors} />
            <DateField name="dueOn" label="By" value={typed(given, 'dueOn')} errors={errors} />
            <Button tone="secondary">Note it</Button>
          </Form>
        </Details>
        <ButtonLink href={paths.closedDays()} tone="secondary">
          Days the court is closed
        </ButtonLink>
      </div>
    </section>
  )
}
