import {
  Button,
  ButtonLink,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  Radios,
  Tag,
  type Tone,
} from '../web/controls.tsx'
import type { FieldError } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { compareNames, isBareName, meaningsOf } from '../law/hearing-kind.ts'
import { entryHead } from '../replan/entry-head.ts'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { type KnownHearing, noneOfThem } from '../replan/docket/known-hearing.ts'
import type { Effect, PlannedChange } from '../replan/docket/plan-changes.ts'
import type { ProposedChange } from '../replan/docket/proposed-changes.ts'
import type { DecidedProposal, ReviewedProposal } from './review-store.ts'

export type Review = {
  readonly caseId: string
  readonly open: readonly ReviewedProposal[]
  readonly decided: readonly DecidedProposal[]
  readonly said: Said | null
  readonly errors?: readonly FieldError[] | undefined
}

/** What was done a moment ago, or why it was not. */
export type Said = { readonly title: string; readonly more?: string; readonly isRefusal?: true }

/** Each reading of the docket beside the clerk's own words. */
export function ProposalsPage(props: Review) {
  const effective = props.open.filter((one) => one.changes.some((change) => change.effect !== 'nothing'))
  const idle = props.open.filter((one) => !effective.includes(one))
  const alone = effective.filter((one) => one.hanging > 0 || one.severalSittings)
  const asking = effective.filter(isAsking)
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Docket import</h1>
      {props.said && (
        <Notice title={props.said.title} tone={props.said.isRefusal ? 'attention' : 'calm'}>
          {props.said.more && <p class="govuk-body">{props.said.more}</p>}
        </Notice>
      )}
      {props.open.length === 0 ? (
        <Nothing decided={props.decided.length} />
      ) : (
        <>
          <p class="ar-lead">
            {effective.length} proposed {effective.length === 1 ? 'change' : 'changes'} to the hearings, in
            the order of the docket. Compare each with the clerk’s words.
          </p>
          <div class="ar-row">
            <Form action={`${paths.proposals(props.caseId)}/accept-all`}>
              {props.open.map((one) => (
                <Hidden name="proposal" value={one.id} />
              ))}
              <Button>
                {alone.length + asking.length > 0 ? 'Accept all without conflicts' : 'Accept all'}
              </Button>
            </Form>
          </div>
          {alone.length > 0 && (
            <Notice tone="attention" title="Some hearings have bookings or several days">
              <p class="govuk-body">
                {alone.length === 1 ? '1 change moves or vacates' : `${alone.length} changes move or vacate`}{' '}
                a hearing on several days, or one with rooms, equipment or people booked. Review each before
                anything moves.
              </p>
            </Notice>
          )}
          {asking.length > 0 && (
            <Notice tone="attention" title="Some entries could mean more than one hearing">
              <p class="govuk-body">
                {asking.length === 1 ? '1 change waits' : `${asking.length} changes wait`} until you choose
                which hearing the clerk means.
              </p>
            </Notice>
          )}
          <Cards caseId={props.caseId} proposals={effective} errors={props.errors} />
          {idle.length > 0 && (
            <Details summary={`No change needed (${idle.length})`}>
              <Cards caseId={props.caseId} proposals={idle} />
            </Details>
          )}
        </>
      )}
      <p class="govuk-body">
        Due dates and events found in the docket are under{' '}
        <a class="govuk-link" href={paths.deadlines(props.caseId)}>
          Deadlines
        </a>
        , excludable time under{' '}
        <a class="govuk-link" href={paths.speedyTrial(props.caseId)}>
          Speedy Trial clock
        </a>
        .
      </p>
      {props.decided.length > 0 && (
        <Details summary={`Decided (${props.decided.length})`}>
          {props.decided.map((one) => (
            <Decided caseId={props.caseId} proposal={one} />
          ))}
        </Details>
      )}
    </>
  )
}

function Nothing(props: { decided: number }) {
  return (
    <EmptyState title="No changes to review">
      <p class="govuk-body">
        {props.decided > 0
          ? 'Every proposed change has been decided. Import a newer docket when the clerk has added entries.'
          : 'Import a docket, and each hearing it mentions appears here beside the clerk’s words.'}
      </p>
      <ButtonLink href={paths.importDocket()}>Import a docket</ButtonLink>
    </EmptyState>
  )
}

const effectWords: Readonly<Record<Effect, readonly [words: string, tone: Tone]>> = {
  set: ['New hearing', 'good'],
  move: ['Moved', 'attention'],
  continue: ['Continued, no new date', 'attention'],
  vacate: ['Vacated', 'stop'],
  hold: ['Held', 'quiet'],
  'change place': ['Place or judge', 'waiting'],
  'change way': ['By video or telephone', 'waiting'],
  nothing: ['No change', 'quiet'],
  ask: ['Which hearing?', 'attention'],
}

/** One card an entry: all that it changes beside its words. */
function Cards(props: {
  caseId: string
  proposals: readonly ReviewedProposal[]
  errors?: readonly FieldError[] | undefined
}) {
  const byEntry = Map.groupBy(props.proposals, (one) => one.entry.id)
  return [...byEntry.values()].map((some) => (
    <article class="ar-sheet ar-proposal">
      <div>
        {some.map((one) => (
          <Proposed caseId={props.caseId} proposal={one} errors={props.errors} />
        ))}
      </div>
      {some[0] && (
        <div>
          <p class="govuk-body ar-muted ar-entry-head">{entryHead(some[0].entry)}</p>
          <blockquote class="ar-quote">{some[0].entry.text}</blockquote>
        </div>
      )}
    </article>
  ))
}

function Proposed(props: {
  caseId: string
  proposal: ReviewedProposal
  errors?: readonly FieldError[] | undefined
}) {
  const { proposal } = props
  const acts = `${paths.proposals(props.caseId)}/${proposal.id}`
  return (
    <section class="ar-proposed" id={proposal.id}>
      {proposal.changes.map((change) => (
        <ChangeWords change={change} proposal={proposal} />
      ))}
      {proposal.changes.map(
        (change) =>
          change.effect === 'ask' && (
            <WhichHearing acts={acts} asked={change.mayMean} proposal={proposal} errors={props.errors} />
          ),
      )}
      <div class="ar-row">
        {isAsking(proposal) ? null : proposal.hanging > 0 || proposal.severalSittings ? (
          <ButtonLink href={paths.followReading(props.caseId, proposal.id)}>
            {moves(proposal) ? 'Review the move' : 'Review the change'}
          </ButtonLink>
        ) : (
          <Form action={`${acts}/accept`}>
            <Button>
              Accept <span class="govuk-visually-hidden">{subject(proposal)}</span>
            </Button>
          </Form>
        )}
        <Form action={`${acts}/dismiss`}>
          <Button tone="secondary">
            Reject <span class="govuk-visually-hidden">{subject(proposal)}</span>
          </Button>
        </Form>
      </div>
    </section>
  )
}

function moves({ changes }: ReviewedProposal): boolean {
  return changes.some(({ effect }) => effect === 'move')
}

function subject({ value }: Pick<ProposedChange, 'value'>): string {
  return `${value.type}, ${whenWords(value)}`
}

/** The form field in which a person says which hearing a reading means. */
export const meantField = (proposalId: string): string => `meant-${proposalId}`

function isAsking({ changes }: ReviewedProposal): boolean {
  return changes.some(({ effect }) => effect === 'ask')
}

/** Where the clerk's words could mean several hearings, the person who reads them chooses. */
function WhichHearing(props: {
  acts: string
  asked: readonly KnownHearing[]
  proposal: ReviewedProposal
  errors?: readonly FieldError[] | undefined
}) {
  const { asked, proposal } = props
  const id = meantField(proposal.id)
  const known = asked.filter((hearing) => !hearing.isNew)
  const waiting = asked.filter((hearing) => hearing.isNew)
  const { action, date } = proposal.value
  const sets = date !== null && action !== 'vacated' && action !== 'remote'
  return (
    <Form action={`${props.acts}/accept`}>
      <Radios
        name="meant"
        id={id}
        small
        legend="Which hearing does the clerk mean?"
        hint={whyAsked(proposal.value.type, asked)}
        options={[
          ...known.map((hearing) => ({
            value: hearing.key,
            label: `${hearing.type}, ${whenWords(hearing)}`,
          })),
          {
            value: noneOfThem,
            label: sets ? 'None of these: set a new hearing' : 'None of these: change nothing',
          },
        ]}
        errors={(props.errors ?? [])
          .filter(({ field }) => field === id)
          .map((one) => ({ ...one, field: 'meant' }))}
      />
      {waiting.length > 0 && (
        <p class="govuk-body ar-muted">
          It could also mean{' '}
          {waiting.map((hearing) => `${hearing.type}, ${whenWords(hearing)}`).join('; or ')}. Accept that
          change first to choose it here.
        </p>
      )}
      <Button>
        Accept <span class="govuk-visually-hidden">{subject(proposal)}</span>
      </Button>
    </Form>
  )
}

function whyAsked(type: string, asked: readonly KnownHearing[]): string {
  const names = [type, ...asked.map((hearing) => hearing.type)]
  const bare = names.find(isBareName)
  const vague = names.find((name) => meaningsOf(name).length > 1)
  if (asked.some((hearing) => compareNames(hearing.type, type) === 'same'))
    return `More than one hearing is called “${type}” or the like.`
  if (bare) return `“${bare}” does not say what kind of hearing it is.`
  if (vague) return `“${vague}” can mean ${inWords(meaningsOf(vague))}.`
  return 'The two names are only partly the same.'
}

/** `a motion, the sentencing or a plea`. */
function inWords(meanings: readonly string[]): string {
  return meanings.length < 2
    ? (meanings[0] ?? '')
    : `${meanings.slice(0, -1).join(', ')} or ${meanings.at(-1)}`
}

function ChangeWords(props: { change: PlannedChange; proposal: ProposedChange }) {
  const { change } = props
  const [words, tone] = effectWords[change.effect]
  const hearing = change.after ?? change.before
  return (
    <div class="ar-change">
      <p class="govuk-body">
        <Tag tone={tone}>{words}</Tag>
      </p>
      <h2 class="govuk-heading-s">{hearing?.type ?? props.proposal.value.type}</h2>
      {change.effect === 'ask' && <p class="govuk-body">{whenWords(props.proposal.value)}</p>}
      {change.effect === 'move' && change.before && (
        <p class="govuk-body ar-muted">
          <s>{whenWords(change.before)}</s>
        </p>
      )}
      {hearing && <p class="govuk-body">{whenWords(hearing)}</p>}
      {hearing && <p class="govuk-body ar-muted">{whereWords(hearing)}</p>}
      {change.effect === 'nothing' && <p class="govuk-body ar-muted">{whyNothing(change)}</p>}
    </div>
  )
}

function whyNothing(change: PlannedChange): string {
  return change.before ? 'The hearing already stands like this.' : 'No known hearing matches these words.'
}

/** `Fri 22 May 2026, 09:00`: the day and time as the court prints them. */
export function whenWords(hearing: Pick<KnownHearing, 'date' | 'time'>): string {
  if (!hearing.date) return 'No date set'
  return `${inShort(hearing.date as CalendarDate)}${hearing.time ? `, ${hearing.time}` : ', no time given'}`
}

function whereWords(hearing: KnownHearing): string {
  const way = hearing.remote ? `by ${hearing.remote}` : null
  return [hearing.place, hearing.judge && `before ${hearing.judge}`, way, hearing.defendants.join(', ')]
    .filter(Boolean)
    .join(' · ')
}

const decidedWords = {
  taken: ['Accepted', 'good'],
  dismissed: ['Rejected', 'quiet'],
  superseded: ['No longer in the docket', 'quiet'],
} as const satisfies Record<DecidedProposal['state'], readonly [words: string, tone: Tone]>

function Decided(props: { caseId: string; proposal: DecidedProposal }) {
  const { proposal } = props
  const [words, tone] = decidedWords[proposal.state]
  return (
    <article class="ar-sheet">
      <p class="govuk-body">
        <Tag tone={tone}>{words}</Tag> {subject(proposal)}
      </p>
      <p class="govuk-body ar-muted">{entryHead(proposal.entry)}</p>
      {proposal.state === 'taken' && proposal.result.hearingId && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.hearing(props.caseId, proposal.result.hearingId)}>
            Open the hearing
          </a>
        </p>
      )}
      {proposal.state === 'dismissed' && (
        <Form action={`${paths.proposals(props.caseId)}/${proposal.id}/restore`}>
          <Button tone="secondary">
            Propose again <span class="govuk-visually-hidden">{subject(proposal)}</span>
          </Button>
        </Form>
      )}
    </article>
  )
}
