import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import type { CaseScope } from '../access/scope.ts'
import { bookingsOfHearing } from './bookings/follow-store.ts'
import { becauseOfEntry } from './entry-head.ts'
import { type FollowedReading, takenAlongside } from './reading-store.ts'
import type { Db } from '../db/connection.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import {
  type PlannedAct,
  statementsToContinue,
  statementsToEnterInError,
  statementsToHold,
  statementsToVacate,
} from '../hearings/acts.ts'
import { EndHearingPage, type Ending, endingTitle } from './end-hearing-page.tsx'
import { decideMove, type Hearing, type HearingMove, type HearingState } from '../hearings/hearing.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { historySince } from '../hearings/history-since.ts'
import { keepReleasing } from './moving.ts'
import { reviewEnd } from './review-store.ts'
import { decidedMeanwhile, readingAsked } from './reading-asked.ts'
import { RefusedMovePage } from '../hearings/refused-move.tsx'
import { keep, type KeptHearing } from '../hearings/store.ts'
import { decisionInWords } from '../hearings/words.ts'
import { ReasonForm, VersionForm } from '../hearings/wish.ts'

export const endRoutes = new Hono<Env>()

/** What each ending is to the hearing's life, and what it writes. */
const endings = {
  vacate: { move: 'vacate', leaves: 'vacated', plan: statementsToVacate },
  continue: { move: 'continue', leaves: 'continued', plan: statementsToContinue },
  hold: { move: 'hold', leaves: 'held', plan: statementsToHold },
  error: { move: 'enter in error', leaves: 'entered-in-error', plan: statementsToEnterInError },
} as const satisfies Record<
  Ending,
  {
    move: HearingMove
    leaves: HearingState
    plan: (db: Db, scope: CaseScope, hearing: Hearing, because: string) => PlannedAct
  }
>

for (const ending of ['vacate', 'continue', 'hold', 'error'] as const) {
  const address = `/cases/:caseId/hearings/:hearingId/${ending}`
  endRoutes.get(address, may('change hearings'), async (c) => {
    const hearing = await hearingAsked(c)
    const decision = decideMove(hearing, endings[ending].move, c.var.now)
    if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
    const reading = await readingAsked(c, hearing, c.req.query('reading'))
    if (reading === 'gone') return decidedMeanwhile(c)
    const given = reading ? { because: becauseOfEntry(reading.proposal.entry) } : {}
    return show(c, ending, hearing, { given, reading })
  })
  endRoutes.post(address, may('change hearings'), (c) => end(c, ending))
}

async function end(c: Context<Env>, ending: Ending) {
  const { db, scope } = c.var
  const { move, leaves, plan } = endings[ending]
  const hearing = await hearingAsked(c)
  const form = await readForm(c, ending === 'hold' ? VersionForm : ReasonForm)
  const { given } = form
  // Sent twice: it stands so already, and the second is answered like the first.
  if (form.ok && hearing.state === leaves && hearing.version === form.value.version + 1)
    return ended(c, hearing, leaves)
  const decision = decideMove(hearing, move, c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  const reading = await readingAsked(c, hearing, typed(given, 'reading'))
  if (reading === 'gone') return decidedMeanwhile(c)
  if (!form.ok) return show(c, ending, hearing, { given, errors: form.errors, reading })
  const { version } = form.value
  if (hearing.version !== version) return show(c, ending, hearing, { given, since: version, reading })
  const planned = plan(db, scope, hearing, 'because' in form.value ? form.value.because : '')
  const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
  const kept =
    ending === 'hold'
      ? await keep(db, scope, planned)
      : await keepReleasing(db, scope, hearing, planned, besides)
  if (kept.ok) return ended(c, hearing, leaves)
  return show(c, ending, await hearingAsked(c), { given, since: version, reading })
}

function ended(c: Context<Env>, hearing: KeptHearing, leaves: HearingState) {
  return c.redirect(`${paths.hearing(hearing.caseId, hearing.id)}?done=${leaves}`, 303)
}

function refuse(c: Context<Env>, hearing: KeptHearing, says: string) {
  c.status(409)
  return c.render(<RefusedMovePage hearing={hearing} says={says} />, { title: 'Not possible' })
}

type Shown = {
  given?: Given
  errors?: readonly FieldError[]
  since?: number
  reading?: FollowedReading | null
}

async function show(c: Context<Env>, ending: Ending, hearing: KeptHearing, shown: Shown) {
  const { db, scope } = c.var
  const { given = {}, errors = [], since, reading = null } = shown
  if (since !== undefined) c.status(409)
  else if (errors.length > 0) c.status(422)
  const [bookings, effects] = await Promise.all([
    bookingsOfHearing(db, scope, hearing.id),
    reviewEnd(db, scope, c.var.runtime.keys, hearing),
  ])
  const meanwhile = since === undefined ? {} : { meanwhile: await historySince(db, scope, hearing.id, since) }
  const page = { ending, hearing, bookings, effects, given, errors, reading, ...meanwhile }
  return c.render(<EndHearingPage {...page} />, { title: endingTitle(ending) })
}
