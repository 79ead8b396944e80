import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { bookingsOfHearing } from './bookings/follow-store.ts'
import { becauseOfEntry } from './entry-head.ts'
import type { FollowedReading } from './reading-store.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type Ending, endHearing, endings } from './end-hearing.ts'
import { EndHearingPage, endingTitle } from './end-hearing-page.tsx'
import { decideMove, type HearingState } from '../hearings/hearing.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { historySince } from '../hearings/history-since.ts'
import { reviewEnd } from './review-store.ts'
import { decidedMeanwhile, readingAsked } from './reading-asked.ts'
import { RefusedMovePage } from '../hearings/refused-move.tsx'
import type { KeptHearing } from '../hearings/store.ts'
import { decisionInWords } from '../hearings/words.ts'
import { ReasonBody, VersionBody } from '../hearings/wish.ts'

export const endRoutes = new Hono<Env>()

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
  const hearing = await hearingAsked(c)
  const form = await readForm(c, ending === 'hold' ? VersionBody : ReasonBody)
  const { given } = form
  if (!form.ok) return wrong(c, ending, hearing, given, form.errors)
  const { version } = form.value
  const done = await endHearing(db, scope, hearing.id, ending, form.value)
  if (done.ok) return ended(c, hearing, endings[ending].leaves)
  switch (done.reason) {
    case 'no such hearing':
      throw new HTTPException(404)
    case 'not permitted':
    case 'not begun':
      return refuse(c, hearing, decisionInWords(done))
    case 'no such reading':
      return refuse(c, hearing, readingGone)
    case 'edited meanwhile':
      return show(c, ending, await hearingAsked(c), {
        given,
        since: version,
        reading: await readingIn(c, given),
      })
    default:
      return done satisfies never
  }
}

/** What was typed does not fit; where the hearing cannot end so at all, that is said instead. */
async function wrong(
  c: Context<Env>,
  ending: Ending,
  hearing: KeptHearing,
  given: Given,
  errors: readonly FieldError[],
) {
  const decision = decideMove(hearing, endings[ending].move, c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  return show(c, ending, hearing, { given, errors, reading: await readingIn(c, given) })
}

async function readingIn(c: Context<Env>, given: Given): Promise<FollowedReading | null> {
  const reading = await readingAsked(c, await hearingAsked(c), typed(given, 'reading'))
  return reading === 'gone' ? null : reading
}

const readingGone =
  'That reading was decided meanwhile, or it does not change this hearing so. Nothing was kept. Look at what the docket proposes now.'

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
