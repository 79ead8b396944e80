import {
  Button,
  ButtonLink,
  Details,
  EmptyState,
  Form,
  Hidden,
  Notice,
  Tag,
  type Tone,
} from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import { entryHead } from '../replan/entry-head.ts'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import type { Effect, KnownHearing, PlannedChange } from './plan-changes.ts'
import type { ReviewedProposal } from './review-store.ts'
import type { KeptProposal } from '../cases/store.ts'

export type Review = {
  readonly caseId: string
  readonly open: readonly ReviewedProposal[]
  readonly decided: readonly KeptProposal[]
  readonly said: string | null
}

/** Each reading of the docket beside the clerk's own words. */
export function ProposalsPage(props: Review) {
  const effective = props.open.filter((one) => one.changes.some((change) => change.effect !== 'nothing'))
  const idle = props.open.filter((one) => !effective.includes(one))
  const alone = effective.filter((one) => one.hanging > 0 || one.severalSittings)
  return (
    <>
      <h1 class="govuk-heading-l">From the docket</h1>
      {props.said && (
        <Notice title="Done">
          <p class="govuk-body">{props.said}</p>
        </Notice>
      )}
      {props.open.length === 0 ? (
        <Nothing decided={props.decided.length} />
      ) : (
        <>
          <p class="ar-lead">
            {effective.length === 1 ? 'One change' : `${effective.length} changes`} to the hearings, in the
            order of the docket. Compare each with the clerk’s words.
          </p>
          <div class="ar-row">
            <Form action={`${paths.proposals(props.caseId)}/accept-all`}>
              {props.open.map((one) => (
                <Hidden name="proposal" value={one.id} />
              ))}
              <Button>{alone.length > 0 ? 'Accept all that stand free' : 'Accept all'}</Button>
            </Form>
          </div>
          {alone.length > 0 && (
            <Notice tone="attention" title="Some of these hearings do not move alone">
              <p class="govuk-body">
                {alone.length === 1 ? 'One change' : `${alone.length} changes`} would move or vacate a hearing
                that sits on several days, or for which rooms, equipment or people are held. Each is shown
                with what hangs on it before anything moves.
              </p>
            </Notice>
          )}
          <Cards caseId={props.caseId} proposals={effective} />
          {idle.length > 0 && (
            <Details summary={`${idle.length} readings that change nothing`}>
              <Cards caseId={props.caseId} proposals={idle} />
            </Details>
          )}
        </>
      )}
      <p class="govuk-body">
        The last days and events that entries tell wait under{' '}
        <a class="govuk-link" href={paths.deadlines(props.caseId)}>
          Deadlines
        </a>
        , the time they leave out on the{' '}
        <a class="govuk-link" href={paths.speedyTrial(props.caseId)}>
          Speedy Trial clock
        </a>
        .
      </p>
      {props.decided.length > 0 && (
        <Details summary={`Decided before (${props.decided.length})`}>
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
    <EmptyState title="Nothing waits here">
      <p class="govuk-body">
        {props.decided > 0
          ? 'Every reading of the docket has been decided. Import a newer docket when the clerk has written more.'
          : 'Import a docket, and every hearing that the clerk wrote of appears here beside the clerk’s words.'}
      </p>
      <ButtonLink href={paths.importDocket()}>Import a docket</ButtonLink>
    </EmptyState>
  )
}

const effectWords: Readonly<Record<Effect, readonly [words: string, tone: Tone]>> = {
  set: ['New hearing', 'good'],
  move: ['Moves', 'attention'],
  continue: ['Off the calendar, no new day', 'attention'],
  vacate: ['Vacated', 'stop'],
  hold: ['Held', 'quiet'],
  'change place': ['Place or judge', 'waiting'],
  'change way': ['By video or telephone', 'waiting'],
  nothing: ['Changes nothing', 'quiet'],
}

/** One card an entry: all that it changes beside its words. */
function Cards(props: { caseId: string; proposals: readonly ReviewedProposal[] }) {
  const byEntry = Map.groupBy(props.proposals, (one) => one.entry.id)
  return [...byEntry.values()].map((some) => (
    <article class="ar-sheet ar-proposal">
      <div>
        {some.map((one) => (
          <Proposed caseId={props.caseId} proposal={one} />
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

function Proposed(props: { caseId: string; proposal: ReviewedProposal }) {
  const { proposal } = props
  const acts = `${paths.proposals(props.caseId)}/${proposal.id}`
  return (
    <section class="ar-proposed" id={proposal.id}>
      {proposal.changes.map((change) => (
        <ChangeWords change={change} proposal={proposal} />
      ))}
      <div class="ar-row">
        {proposal.hanging > 0 || proposal.severalSittings ? (
          <ButtonLink href={paths.followReading(props.caseId, proposal.id)}>See what hangs on it</ButtonLink>
        ) : (
          <Form action={`${acts}/accept`}>
            <Button>
              Accept <span class="govuk-visually-hidden">{subject(proposal)}</span>
            </Button>
          </Form>
        )}
        <Form action={`${acts}/dismiss`}>
          <Button tone="secondary">
            Not so <span class="govuk-visually-hidden">{subject(proposal)}</span>
          </Button>
        </Form>
      </div>
    </section>
  )
}

function subject(proposal: KeptProposal): string {
  return `${proposal.reading.type}, ${whenWords(proposal.reading)}`
}

function ChangeWords(props: { change: PlannedChange; proposal: KeptProposal }) {
  const { change } = props
  const [words, tone] = effectWords[change.effect]
  const hearing = change.after ?? change.before
  return (
    <div class="ar-change">
      <p class="govuk-body">
        <Tag tone={tone}>{words}</Tag>
      </p>
      <h2 class="govuk-heading-s">{hearing?.type ?? props.proposal.reading.type}</h2>
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
  return change.before ? 'It stands like this already.' : 'No hearing is known that this could change.'
}

/** `Fri 22 May 2026, 09:00`: the day and time as the court prints them. */
export function whenWords(hearing: Pick<KnownHearing, 'date' | 'time'>): string {
  if (!hearing.date) return 'No day set'
  return `${inShort(hearing.date as CalendarDate)}${hearing.time ? `, ${hearing.time}` : ', no time given'}`
}

function whereWords(hearing: KnownHearing): string {
  const way = hearing.remote ? `by ${hearing.remote}` : null
  return [hearing.place, hearing.judge && `before ${hearing.judge}`, way, hearing.defendants.join(', ')]
    .filter(Boolean)
    .join(' · ')
}

function Decided(props: { caseId: string; proposal: KeptProposal }) {
  const { proposal } = props
  const dismissed = proposal.state === 'dismissed'
  return (
    <article class="ar-sheet">
      <p class="govuk-body">
        <Tag tone={dismissed ? 'quiet' : 'good'}>{dismissed ? 'Not taken' : 'Accepted'}</Tag>{' '}
        {proposal.reading.type}, {whenWords(proposal.reading)}
        {proposal.because && <span class="ar-muted"> ({proposal.because})</span>}
      </p>
      <p class="govuk-body ar-muted">{entryHead(proposal.entry)}</p>
      {proposal.hearingId && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.hearing(props.caseId, proposal.hearingId)}>
            Open the hearing
          </a>
        </p>
      )}
      {dismissed && (
        <Form action={`${paths.proposals(props.caseId)}/${proposal.id}/restore`}>
          <Button tone="secondary">Propose it again</Button>
        </Form>
      )}
    </article>
  )
}
