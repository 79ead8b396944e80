import { triggers } from '../law/trigger.ts'
import { notedForClocks, type SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { type CalendarDate, inShort, inWords } from '../time/calendar-date.ts'
import {
  BackLink,
  Button,
  DataTable,
  DateField,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  Tag,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ClockPicture, inWordsOf } from './clock-picture.tsx'
import type { ClockView } from './clock-views.ts'
import { ReadEvents } from '../deadlines/read-events.tsx'
import { Findings, paragraphs, placeOf, ReadInTheDocket, valuesOf } from './read-in-the-docket.tsx'
import type { Clock, Continuance, EndDays, TakenExclusion } from './speedy-trial.ts'
import type { SpeedyTrialFacts } from './store.ts'

export const endDaysInWords: Readonly<Record<EndDays, string>> = {
  both: 'First and last day excluded',
  first: 'First day excluded, last day counts',
  last: 'Last day excluded, first day counts',
  neither: 'First and last day count',
}

/** The Speedy Trial clocks of a case, what is left out of them, and what a continuance would do. */
export function SpeedyTrialPage(props: {
  caseId: string
  facts: SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }
  views: readonly ClockView[]
  endDays: EndDays
  to: string
  /** The day asked for, if it is one after today. */
  asked: CalendarDate | null
  newId: string
  given?: Given
  errors?: readonly FieldError[]
  said?: string | null
}) {
  const { caseId, facts, views } = props
  return (
    <>
      <BackLink href={paths.deadlines(caseId)}>Deadlines</BackLink>
      <ErrorSummary errors={errorsWithIds(props)} />
      {props.said && <Notice title={props.said} />}
      <h1 class="govuk-heading-l">Speedy Trial clock</h1>
      {views.length === 0 && <p class="govuk-body">No defendants yet.</p>}
      {views.map((view) => (
        <section aria-labelledby={`d-${view.defendant.id}`}>
          <h2 class="govuk-heading-m" id={`d-${view.defendant.id}`}>
            {view.defendant.number !== null && `${view.defendant.number}. `}
            {view.defendant.name}
          </h2>
          {view.clocks
            .filter(({ started }) => started !== null)
            .map((clock) => (
              <ClockSheet clock={clock} view={view} facts={facts} />
            ))}
          <NotStarted clocks={view.clocks.filter(({ started }) => started === null)} />
        </section>
      ))}
      <ReadEvents read={facts.starts} defendants={facts.defendants} {...{ caseId }} back="speedy-trial" />
      <ContinuanceForm {...props} />
      {facts.readings.length > 0 && <ReadInTheDocket {...props} />}
      <Noted {...props} />
      <Forms {...props} />
      <Details summary="Not calculated here: for a lawyer to weigh">
        <ul class="govuk-list govuk-list--bullet">
          {facts.law.cautions.map((caution) => (
            <li>{caution}</li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function ClockSheet(props: { clock: Clock; view: ClockView; facts: SpeedyTrialFacts }) {
  const { clock, view, facts } = props
  const { law } = clock
  const joined = view.joined.find((one) => one.law.id === law.id && one.started !== null)
  const atTrial = view.atTrial.find((one) => one.law.id === law.id)
  const continuance = view.continuances.find(({ without }) => without.law.id === law.id)
  return (
    <div class="ar-sheet">
      <div class="ar-title">
        <h3 class="govuk-heading-s">{law.title}</h3>
        <StandTag clock={clock} />
      </div>
      <p class="ar-lead">
        {clock.net} of {clock.limitDays} days
        {clock.isStopped && `, stopped ${inShort(clock.asOf)}`}
      </p>
      <ClockPicture clock={clock} trialOn={atTrial ? facts.trialOn : null} />
      <p class="govuk-body">
        {inWordsOf(clock)}
        {clock.changed && <strong> {clock.changed}.</strong>}
      </p>
      {joined && (
        <p class="govuk-body">
          If the court finds the delay of the codefendants reasonable, § 3161(h)(6): {joined.net} of{' '}
          {joined.limitDays} days
          {joined.lastDay ? `, last day ${inShort(joined.lastDay)}` : ', and the clock is paused'}.
        </p>
      )}
      {atTrial && facts.trialOn && <AtTrial clock={atTrial} on={facts.trialOn} />}
      {continuance && <ContinuanceWords continuance={continuance} />}
      {clock.taken.length > 0 && <Taken taken={clock.taken} />}
      <p class="govuk-body ar-muted">
        {law.says} {law.missed} {law.source.cite}.
      </p>
    </div>
  )
}

/** Clocks that wait for something to be recorded: the one toward trial in sight, the others on asking. */
function NotStarted(props: { clocks: readonly Clock[] }) {
  const toTrial = props.clocks.filter(({ law }) => law.id === 'trial')
  const others = props.clocks.filter(({ law }) => law.id !== 'trial')
  return (
    <>
      {toTrial.map((clock) => (
        <p class="govuk-body">
          <WhatStarts clock={clock} />
        </p>
      ))}
      {others.length > 0 && (
        <Details summary={`${toTrial.length > 0 ? 'Other clocks' : 'Not started'} (${others.length})`}>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((clock) => (
              <li>
                <WhatStarts clock={clock} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function WhatStarts(props: { clock: Clock }) {
  const { law, missing } = props.clock
  return (
    <>
      <strong>{law.title}</strong>. Not started. Record{' '}
      {missing.map((id) => `“${triggers[id].words}”`).join(law.any ? ' or ' : ' and ')} below.{' '}
      <span class="ar-muted">
        {law.says} {law.source.cite}.
      </span>
    </>
  )
}

function StandTag(props: { clock: Clock }) {
  const { clock } = props
  if (clock.isOver) return <Tag tone="stop">over the limit</Tag>
  if (clock.isStopped) return <Tag tone="good">stopped in time</Tag>
  if (clock.lastDay === null) return <Tag tone="neutral">paused</Tag>
  return <Tag tone={clock.net > clock.limitDays - 14 ? 'attention' : 'waiting'}>running</Tag>
}

function AtTrial(props: { clock: Clock; on: CalendarDate }) {
  const { clock, on } = props
  return (
    <p class="govuk-body">
      Trial is set for {inWords(on)}: {clock.net} of {clock.limitDays} days would count by then
      {clock.isOver ? ', which is over the limit as things stand.' : '.'}
    </p>
  )
}

function ContinuanceWords(props: { continuance: Continuance }) {
  const { to, withFindings, without } = props.continuance
  const words = (clock: Clock) =>
    `${clock.net} of ${clock.limitDays} days${clock.isOver ? ', over the limit' : ''}${clock.lastDay ? `; the last day is ${inShort(clock.lastDay)}` : ''}`
  return (
    <Notice tone={without.isOver ? 'attention' : 'calm'} title={`Continued to ${inWords(to)}`}>
      <p class="govuk-body">
        With an ends-of-justice finding on the record from today: {words(withFindings)}.
        <br />
        Without one: {words(without)}.
      </p>
    </Notice>
  )
}

function Taken(props: { taken: readonly TakenExclusion[] }) {
  return (
    <DataTable
      caption="Excluded time"
      head={['Paragraph', 'From', 'Until', 'Days']}
      rows={props.taken.map(({ exclusion, law, days, because, goesOn }) => [
        <>
          {law.id} {law.title}
          {exclusion.words && <span class="ar-muted"> · {exclusion.words}</span>}
          {because && (
            <>
              <br />
              <span class="ar-muted">{because}</span>
            </>
          )}
        </>,
        <span class="ar-due">{inShort(exclusion.from)}</span>,
        exclusion.until ? <span class="ar-due">{inShort(exclusion.until)}</span> : goesOn ? 'continues' : '',
        days ? String(days.count) : '0',
      ])}
    />
  )
}

function ContinuanceForm(props: {
  caseId: string
  facts: SpeedyTrialFacts
  views: readonly ClockView[]
  endDays: EndDays
  to: string
  asked: CalendarDate | null
  errors?: readonly FieldError[]
}) {
  const { caseId, facts, views, asked } = props
  const closed = asked && facts.closedBecause(asked)
  return (
    <section class="ar-sheet ar-noprint">
      <h2 class="govuk-heading-m">Effect of a continuance</h2>
      {asked && closed && (
        <p class="govuk-body">
          The court is closed on {inWords(asked)}
          {!inWords(asked).startsWith(closed) && `: ${closed}`}.
        </p>
      )}
      {asked && views.every(({ continuances }) => continuances.length === 0) && (
        <p class="govuk-body">No clock toward trial is running, so a continuance changes nothing.</p>
      )}
      <Form action={paths.speedyTrial(caseId)} method="get">
        <DateField name="to" label="New trial date" value={props.to} errors={props.errors} />
        <SelectField
          name="ends"
          label="First and last day of excluded time"
          hint="Courts count the day of filing and the day of disposition differently."
          options={Object.entries(endDaysInWords).map(([value, label]) => ({ value, label }))}
          value={props.endDays}
        />
        <Button tone="secondary">Show the effect</Button>
      </Form>
    </section>
  )
}

/** The errors of a form beside a reading, by the names its fields have on the page. */
function errorsWithIds(props: {
  facts: SpeedyTrialFacts
  given?: Given
  errors?: readonly FieldError[]
}): readonly FieldError[] | undefined {
  const place = placeOf(props.facts.readings, props.given)
  if (place < 0) return props.errors
  return props.errors?.map(({ field, message }) => ({ field: `${field}-${place}`, message }))
}

function Noted(props: { caseId: string; facts: SpeedyTrialFacts }) {
  const { caseId, facts } = props
  if (facts.noted.length === 0) return null
  return (
    <DataTable
      caption="Excludable time recorded"
      head={['Paragraph', 'From', 'Until', '']}
      rows={facts.noted.map((one) => [
        <>
          {one.paragraph} {one.words && <span class="ar-muted">{one.words}</span>}
        </>,
        <span class="ar-due">{inShort(one.from)}</span>,
        one.until ? (
          <span class="ar-due">{inShort(one.until)}</span>
        ) : (
          <Form action={paths.exclusion(caseId, one.id)}>
            <Hidden name="version" value={one.version} />
            <DateField name="until" id={`until-${one.id}`} label="Ended on" />
            <Button tone="secondary">Record end</Button>
          </Form>
        ),
        <Form action={paths.withdrawExclusion(caseId, one.id)}>
          <Hidden name="version" value={one.version} />
          <button class="ar-plain-button" type="submit">
            Remove
            <span class="govuk-visually-hidden">
              : {one.paragraph} from {one.from}
            </span>
          </button>
        </Form>,
      ])}
    />
  )
}

function Forms(props: {
  caseId: string
  facts: SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }
  newId: string
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { caseId, facts } = props
  // What was wrong in the form of a reading is told beside that reading.
  const own = props.given && 'words' in props.given
  const [given, errors] = own ? [props.given, props.errors] : []
  const starts = notedForClocks(facts.law)
  const everyone = { value: '', label: 'Every defendant' }
  const people = facts.defendants.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section class="ar-noprint">
      <Details summary="Record an event that starts or changes a clock">
        <Form action={paths.caseEvents(caseId)}>
          <Hidden name="id" value={props.newId} />
          <Hidden name="back" value="speedy-trial" />
          <SelectField
            name="kind"
            label="What happened"
            empty="Choose"
            options={starts.map((id) => ({ value: id, label: triggers[id].words }))}
          />
          <DateField name="on" label="Date" />
          <SelectField name="defendantId" id="starts-for" label="Defendant" options={[everyone, ...people]} />
          <Button>Record</Button>
        </Form>
      </Details>
      <Details summary="Record excludable time" open={errors !== undefined}>
        <Form action={paths.exclusions(caseId)}>
          <Hidden name="id" value={props.newId} />
          <SelectField
            name="paragraph"
            label="Excluded under"
            empty="Choose"
            options={paragraphs(facts.law)}
            value={typed(given, 'paragraph')}
            errors={errors}
          />
          <DateField name="from" label="From" value={typed(given, 'from')} errors={errors} />
          <DateField
            name="until"
            label="Until"
            hint="Leave empty while it continues."
            value={typed(given, 'until')}
            errors={errors}
          />
          <SelectField
            name="defendantId"
            label="Defendant"
            options={[everyone, ...people]}
            value={typed(given, 'defendantId')}
            errors={errors}
          />
          <TextField
            name="words"
            label="Docket entry"
            hint="The order or motion, such as entry 41."
            value={typed(given, 'words')}
            errors={errors}
          />
          <Findings law={facts.law} values={valuesOf(given?.['findings'])} />
          <Button>Record</Button>
        </Form>
      </Details>
    </section>
  )
}
