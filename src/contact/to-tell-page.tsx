import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import {
  Button,
  Checkboxes,
  DataTable,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  Radios,
  SelectField,
  Tag,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { Owed, Reason } from './reason.ts'
import type { PersonToTell, ToTell } from './store.ts'
import { type Telling, ways } from './telling.ts'
import { untilInWords, whenOf } from './words.tsx'

type TypedFor = {
  readonly witnessId: string
  readonly given: Given
  readonly errors: readonly FieldError[]
}

/** Who of the case has to hear of what, person by person: one conversation can settle several things. */
export function ToTellPage(props: { known: ToTell; newId: string; said: string | null; typed?: TypedFor }) {
  const { known, typed: given } = props
  const waiting = known.people.filter(({ reasons }) => reasons.length > 0)
  const others = known.people.filter(({ reasons, said }) => reasons.length === 0 && said.length > 0)
  return (
    <>
      <ErrorSummary
        errors={given?.errors.map((one) => ({
          ...one,
          field: one.field && `${one.field}-${given.witnessId}`,
        }))}
      />
      {props.said && <Notice title={props.said} />}
      <h1 class="govuk-heading-l">To tell</h1>
      <p class="govuk-body-l">
        {waiting.length === 0 ? 'Nobody waits to hear of anything.' : countOf(waiting)}
      </p>
      <Notice title="What is written here may have to be disclosed">
        <p class="govuk-body">
          Keep to what was said of hearings, rulings and rights: no account of the facts, no opinion, no name.
          Where somebody speaks of what happened, stop, and tell the prosecutor now that there is a new
          statement; do not write it down here in other words.
        </p>
      </Notice>
      {known.people.length === 0 && (
        <EmptyState title="No person is in this case yet">
          <p class="govuk-body">
            Once a <a href={paths.newWitness(known.caseId)}>witness is added</a>, what that person has to hear
            of stands here: hearings set, moved or off, rulings on what was asked for, and what the law says
            is to be told.
          </p>
        </EmptyState>
      )}
      {waiting.map((person) => (
        <PersonSheet
          {...{ known, person }}
          newId={props.newId}
          {...(given?.witnessId === person.witness.id ? { typedFor: given } : {})}
        />
      ))}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Who knows how things stand</h2>
          {others.map((person) => (
            <section id={`w-${person.witness.id}`}>
              <Said caseId={known.caseId} person={person} title={person.witness.reference} />
            </section>
          ))}
        </>
      )}
      <p class="govuk-body ar-noprint">
        <a class="govuk-link" href={paths.targets(known.law?.id ?? 'us-federal')}>
          The office’s own targets
        </a>
        {known.law && (
          <>
            {' · '}
            <a class="govuk-link" href={`${paths.lawOf(known.law.id)}#duties`}>
              What is owed to a victim
            </a>
          </>
        )}
      </p>
    </>
  )
}

function countOf(waiting: readonly PersonToTell[]): string {
  const things = waiting.reduce((sum, { reasons }) => sum + reasons.length, 0)
  const people = waiting.length === 1 ? 'One person has' : `${waiting.length} people have`
  return `${people} ${things === 1 ? 'one thing' : `${things} things`} to hear, in the way that is safe for each. Anteroom tells no one by itself.`
}

function PersonSheet(props: { known: ToTell; person: PersonToTell; newId: string; typedFor?: TypedFor }) {
  const { known, person, typedFor } = props
  const { id, reference, isVictim } = person.witness
  const given = typedFor?.given
  const field = (name: string) => ({ name, id: `${name}-${id}`, errors: typedFor?.errors })
  const ticked = given?.['reasons'] ?? []
  return (
    <section class="ar-sheet" id={`w-${id}`} aria-labelledby={`of-${id}`}>
      <h2 class="govuk-heading-m" id={`of-${id}`}>
        <a class="govuk-link" href={paths.witness(known.caseId, id)}>
          {reference}
        </a>{' '}
        {isVictim && <Tag tone="quiet">victim</Tag>}
      </h2>
      <Form action={paths.recordTelling(known.caseId, id)}>
        <Hidden name="id" value={props.newId} />
        <Checkboxes
          {...field('reasons')}
          legend="To hear of"
          options={person.reasons.map((reason) => ({
            value: `${reason.subject} ${reason.fact}`,
            label: reason.words,
            hint: hintOf(reason, known.today),
          }))}
          values={typeof ticked === 'string' ? [ticked] : ticked}
        />
        <Why reasons={person.reasons} today={known.today} />
        <Details summary="Record a conversation" open={typedFor !== undefined}>
          <p class="govuk-body">Tick above what it was about.</p>
          <Radios
            {...field('outcome')}
            legend="What came of it"
            small
            options={[
              { value: 'told', label: 'Told' },
              { value: 'did not want to hear', label: 'Did not want to hear of it' },
              {
                value: 'not to be told',
                label: 'Not to be told yet',
                hint: 'Only for a reason in the law or in an order: say which below',
              },
            ]}
            value={typed(given, 'outcome') || 'told'}
          />
          <div class="ar-fields">
            <DateField {...field('on')} label="On" value={typed(given, 'on') || known.today} />
            <SelectField
              {...field('how')}
              label="How"
              empty="Choose"
              options={ways.map((way) => ({ value: way, label: way }))}
              value={typed(given, 'how')}
            />
          </div>
          <TextField
            {...field('because')}
            label="Note, or why not yet"
            hint="No name, no facts of the case"
            value={typed(given, 'because')}
          />
          <Button>Keep</Button>
        </Details>
      </Form>
      {person.said.length > 0 && <Said caseId={known.caseId} person={person} title="Said before" />}
    </section>
  )
}

function hintOf(reason: Reason, today: CalendarDate): string {
  const parts = [
    reason.until && untilInWords(reason.until, today),
    reason.told && `Told on ${inShort(reason.told.on)}: ${reason.told.words}`,
    `Known to the office since ${inShort(reason.arose)}`,
  ]
  return parts.filter(Boolean).join('. ')
}

/** Which duties of the law ask for it, in the law’s own words for when. */
function Why(props: { reasons: readonly Reason[]; today: CalendarDate }) {
  const asked = props.reasons.flatMap((reason) => reason.owed.map((owed) => ({ reason, owed })))
  if (asked.length === 0)
    return (
      <p class="govuk-body ar-muted">
        No duty of the law that was read here asks for this. It is told because a change touches this person.
      </p>
    )
  const rows = [...Map.groupBy(asked, ({ owed }) => owed.duty.id).values()]
  return (
    <Details summary={rows.length === 1 ? 'The duty behind it' : `The ${rows.length} duties behind it`}>
      <DataTable
        caption="Duties"
        captionHidden
        head={['Duty', 'When, in the law’s words', 'For']}
        rows={rows.map((some) => [
          <>
            <strong>{some[0]?.owed.duty.title}</strong>
            <br />
            <span class="ar-muted">
              {[`${some[0]?.owed.duty.source.cite}.`, ...(some[0]?.owed.duty.cautions ?? [])].join(' ')}
            </span>
          </>,
          <>
            {some[0]?.owed.duty.timing}
            {days(some.map(({ owed }) => owed)).map((until) => (
              <>
                <br />
                <span class="ar-muted">{until}</span>
              </>
            ))}
          </>,
          [...new Set(some.map(({ reason }) => reason.title))].join('; '),
        ])}
      />
    </Details>
  )

  function days(owed: readonly Owed[]): readonly string[] {
    return owed.flatMap(({ until }) => (until ? [untilInWords(until, props.today)] : []))
  }
}

function Said(props: { caseId: string; person: PersonToTell; title: string }) {
  const { said, witness } = props.person
  return (
    <Details summary={`${props.title} (${said.length})`}>
      <DataTable
        caption={`What was said to ${witness.reference}`}
        captionHidden
        head={['Day', 'What', 'How', '']}
        rows={said.map((one) => [
          <span class="ar-due">{inShort(one.on)}</span>,
          <>
            {one.isTakenBack ? <s>{one.words}</s> : one.words}
            {one.because && <span class="ar-muted"> · {one.because}</span>}
          </>,
          <>
            {whenOf(one)}
            <br />
            <span class="ar-muted">{one.by}</span>
          </>,
          one.isTakenBack ? <span class="ar-muted">taken back</span> : <TakeBack {...props} telling={one} />,
        ])}
      />
    </Details>
  )
}

function TakeBack(props: { caseId: string; person: PersonToTell; telling: Telling }) {
  const { caseId, person, telling } = props
  return (
    <Form action={paths.takeTellingBack(caseId, person.witness.id, telling.id)}>
      <button class="ar-plain-button" type="submit">
        Take back<span class="govuk-visually-hidden"> what was said on {telling.on}</span>
      </button>
    </Form>
  )
}
