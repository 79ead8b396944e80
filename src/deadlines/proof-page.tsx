import { inShort, inWords } from '../time/calendar-date.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  DataTable,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  Radios,
  SelectField,
  SummaryList,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { CaseDeadline, Keeping } from './case-deadlines.ts'
import type { Step } from '../counting/count.ts'
import { dueHour, hourOf, periodInWords, versionInWords } from './in-words.ts'
import type { CourtDeadline } from './store.ts'
import { StripPicture } from './strip-picture.tsx'
import { stripOf } from './strip.ts'
import { toldSteps } from './told-steps.ts'
import { DeadlineTag, fromToday, meaning } from './words.tsx'

export type Owner = { readonly id: string; readonly name: string }

/** How a deadline came about: each day counted and skipped, and where it is written. */
export function ProofPage(props: {
  caseId: string
  deadline: CaseDeadline
  today: CaseDeadline['trigger']['on']
  /** Why state holidays are not in the count, where that is so. */
  unknownHolidays: string | null
  owners: readonly Owner[]
  newId: string
  given?: Given
  errors?: readonly FieldError[]
  said?: string | null
}) {
  const { caseId, deadline, today } = props
  const { rule, trigger, counting } = deadline
  const isCourtDay = props.given !== undefined && 'dueOn' in props.given
  return (
    <>
      <BackLink href={paths.deadlines(caseId)}>Deadlines</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.said && <Notice title={props.said} />}
      <div class="ar-title">
        <h1 class="govuk-heading-l">{rule.title}</h1>
        <DeadlineTag deadline={deadline} />
      </div>
      <p class="ar-lead">
        {rule.kind !== 'due' && `${meaning(deadline, today)}: `}
        {deadline.due ? inWords(deadline.due) : 'Cannot be counted'}
        {dueHour(deadline) && `, ${dueHour(deadline)}`}
        {deadline.due && <span class="ar-muted"> · {fromToday(deadline.due, today)}</span>}
      </p>
      {!deadline.working && (
        <Notice tone="attention" title="Another source gives an earlier day">
          <Beside deadline={deadline} caseId={caseId} />
        </Notice>
      )}
      {deadline.courtSet && (
        <Notice title="The court set this day">
          <p class="govuk-body">
            <a class="govuk-link" href={paths.deadline(caseId, `order--${deadline.courtSet.id}`)}>
              {deadline.courtSet.title}
            </a>
            , {deadline.courtSet.from ?? 'noted by hand'}. The law alone would give{' '}
            {counting.ok ? inShort(counting.due) : 'no day'}.
          </p>
        </Notice>
      )}
      <div class="ar-columns">
        <div>
          <div class="ar-facts">
            <SummaryList
              rows={[
                { key: 'The rule', value: rule.says },
                { key: 'Counted', value: <CountedFrom caseId={caseId} deadline={deadline} /> },
                ...(rule.onlyIf ? [{ key: 'Arises', value: `only if ${rule.onlyIf}` }] : []),
                { key: 'Who acts', value: rule.who },
                ...(rule.missed ? [{ key: 'If it passes', value: rule.missed }] : []),
                ...(rule.courtMaySet ? [{ key: 'The court', value: 'may set another day' }] : []),
                ...(deadline.beside.length > 0 && deadline.working
                  ? [{ key: 'Other sources', value: <Beside deadline={deadline} caseId={caseId} /> }]
                  : []),
                { key: 'Written in', value: <Sources deadline={deadline} /> },
              ]}
            />
          </div>
          {counting.ok ? <Proof steps={counting.steps} /> : <Notice tone="attention" title={counting.says} />}
          {counting.ok && props.unknownHolidays && <p class="govuk-body ar-muted">{props.unknownHolidays}</p>}
          {deadline.former.length > 0 && (
            <DataTable
              caption="Days it had before"
              head={[trigger.words, 'Gave']}
              rows={deadline.former.map((one) => [
                inShort(one.trigger),
                one.due ? inShort(one.due) : 'no rule in force or no table that day',
              ])}
            />
          )}
          {counting.ok && (
            <ButtonLink href={paths.deadlineExhibit(caseId, deadline.id)} tone="secondary">
              Download as an exhibit (.docx)
            </ButtonLink>
          )}
        </div>
        <aside class="ar-noprint">
          <KeepingForm
            action={paths.deadline(caseId, deadline.id)}
            keeping={deadline.keeping}
            {...(props.given && !isCourtDay ? { given: props.given } : {})}
            {...(props.errors ? { errors: props.errors } : {})}
            owners={props.owners}
          />
          {rule.courtMaySet && !deadline.courtSet && (
            <section class="ar-sheet">
              <h2 class="govuk-heading-m">The court set another day</h2>
              <Form action={paths.courtDeadlines(caseId)}>
                <Hidden name="id" value={props.newId} />
                <Hidden name="instead" value={deadline.id} />
                <Hidden name="title" value={rule.title} />
                <DateField
                  name="dueOn"
                  label="By"
                  value={typed(props.given, 'dueOn')}
                  errors={props.errors}
                />
                <Button tone="secondary">Work with that day</Button>
              </Form>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

/** A day that the court itself set: its own words, and what became of it. */
export function CourtDayPage(props: {
  caseId: string
  order: CourtDeadline
  owners: readonly Owner[]
  given?: Given
  errors?: readonly FieldError[]
  said?: string | null
}) {
  const { caseId, order } = props
  return (
    <>
      <BackLink href={paths.deadlines(caseId)}>Deadlines</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.said && <Notice title={props.said} />}
      <h1 class="govuk-heading-l">{order.title}</h1>
      <p class="ar-lead">{inWords(order.dueOn)}</p>
      <div class="ar-columns">
        <div>
          <p class="govuk-body">
            Set by the court, {order.from ?? 'noted by hand'}. A day that an order names is not counted and
            does not move.
          </p>
          {order.instead && (
            <p class="govuk-body">
              It stands in place of a day that the law gives. Whose it is, and what becomes of it, is kept
              with{' '}
              <a class="govuk-link" href={paths.deadline(caseId, order.instead)}>
                the deadline of the law
              </a>
              .
            </p>
          )}
        </div>
        <aside>
          {!order.instead && (
            <KeepingForm
              action={paths.deadline(caseId, `order--${order.id}`)}
              keeping={order.keeping}
              {...(props.given ? { given: props.given } : {})}
              {...(props.errors ? { errors: props.errors } : {})}
              owners={props.owners}
            />
          )}
          <section class="ar-sheet">
            <h2 class="govuk-heading-m">The court took it back</h2>
            <Form action={paths.vacateCourtDeadline(caseId, order.id)}>
              <Hidden name="version" value={order.version} />
              <Button tone="warning">Vacate this day</Button>
            </Form>
          </section>
        </aside>
      </div>
    </>
  )
}

function Proof(props: { steps: readonly Step[] }) {
  const steps = toldSteps(props.steps)
  const says = steps.map((step) => step.says).join(' ')
  return (
    <section class="ar-proof">
      <h2 class="govuk-heading-m">How it was counted</h2>
      <StripPicture strip={stripOf(props.steps)} says={`Calendar of the count. ${says}`} />
      <DataTable
        caption="Step by step"
        captionHidden
        head={['Day', 'What happens']}
        rows={steps.map(({ from, to, says: words, isDue }) => [
          <>
            <span class="ar-due">{inShort(from)}</span>
            {from !== to && (
              <>
                {' '}
                to <span class="ar-due">{inShort(to)}</span>
              </>
            )}
          </>,
          isDue ? <strong>{words}</strong> : words,
        ])}
      />
    </section>
  )
}

/** From what it runs, with the way to where that can be changed. */
function CountedFrom({ caseId, deadline }: { caseId: string; deadline: CaseDeadline }) {
  const { rule, trigger } = deadline
  const [, kind, id = ''] = /^(hearing|event)-(.+)$/.exec(trigger.ref) ?? []
  return (
    <>
      {periodInWords(rule)}:{' '}
      <a class="govuk-link" href={kind === 'event' ? paths.caseEvent(caseId, id) : paths.hearing(caseId, id)}>
        {trigger.words}
      </a>
      , {inWords(trigger.on)}
      {hourOf(deadline)}
    </>
  )
}

function Sources(props: { deadline: CaseDeadline }) {
  const { rule, counting } = props.deadline
  const list = [rule.source, ...(counting.ok ? counting.sources : [])]
  return (
    <>
      {list.map((source) => (
        <>
          {source.cite}
          <span class="ar-muted">
            , read <span class="ar-day">{source.readOn}</span>
            {source.textOf && (
              <>
                {' '}
                (text of <span class="ar-day">{source.textOf}</span>)
              </>
            )}
          </span>
          <br />
        </>
      ))}
      <span class="ar-muted">{versionInWords(rule)}</span>
    </>
  )
}

function Beside(props: { deadline: CaseDeadline; caseId: string }) {
  return (
    <p class="govuk-body">
      {props.deadline.beside.map((other) => (
        <>
          <a class="govuk-link" href={paths.deadline(props.caseId, other.id)}>
            {other.cite}
          </a>
          : {other.due ? inWords(other.due) : 'cannot be counted'}
          <br />
        </>
      ))}
      Where sources conflict both are kept and the earlier day is worked with; a lawyer confirms.
    </p>
  )
}

function KeepingForm(props: {
  action: string
  keeping: Keeping | null
  owners: readonly Owner[]
  given?: Given
  errors?: readonly FieldError[]
}) {
  const { keeping, given } = props
  const value = (field: string, kept: string) => (given ? typed(given, field) : kept)
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Whose it is, and what became of it</h2>
      <Form action={props.action}>
        <Hidden name="version" value={keeping?.version ?? 0} />
        <SelectField
          name="ownerId"
          label="Whose"
          empty="Nobody’s yet"
          options={props.owners.map(({ id, name }) => ({ value: id, label: name }))}
          value={value('ownerId', keeping?.ownerId ?? '')}
          errors={props.errors}
        />
        <Radios
          name="state"
          legend="State"
          small
          options={[
            { value: 'open', label: 'Open' },
            { value: 'done', label: 'Done' },
            { value: 'excused', label: 'Excused by the court' },
            { value: 'does not arise', label: 'Does not arise in this case' },
          ]}
          value={value('state', keeping?.state ?? 'open')}
          errors={props.errors}
        />
        <DateField
          name="on"
          label="On"
          hint="The day it was done or excused."
          value={value('on', keeping?.on ?? '')}
          errors={props.errors}
        />
        <TextField
          name="words"
          label="By what"
          hint="The act that met it, the order, or why it does not arise."
          value={value('words', keeping?.words ?? '')}
          errors={props.errors}
        />
        <Button>Keep</Button>
      </Form>
    </section>
  )
}
