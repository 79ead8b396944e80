import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import type { ActResult } from '../audit/act.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { takenAlongside } from './reading-store.ts'
import { readingAsked } from './reading-asked.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import {
  type Destination,
  type PlannedAct,
  statementsToContinue,
  statementsToHold,
  statementsToSayWhatRuns,
  statementsToVacate,
} from '../hearings/acts.ts'
import { decideMove, type HearingMove, isOn } from '../hearings/hearing.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { asWorkedOut, carryOutMove, keepReleasing, planMove } from './moving.ts'
import { type PlacedSitting, placeSittings, type WishedSitting } from '../hearings/sitting.ts'
import { hearingById, keep, type KeptHearing, setHearing } from '../hearings/store.ts'
import { venueOf, zoneIn } from '../hearings/venue-store.ts'
import { decisionInWords, sittingRefusalInWords } from '../hearings/words.ts'
import { MoveBody, NewHearingBody, ReasonBody, SetsRunningBody, VersionBody } from '../hearings/wish.ts'
import type { Zone } from '../time/zone.ts'

/** The JSON twins of the pages: the same domain calls, problems instead of pages. */
export const hearingsApi = new Hono<Env>()

hearingsApi.post('/api/cases/:caseId/hearings', may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const body = await readJson(c, NewHearingBody)
  if (!body.ok) return body.answer
  const venue = await venueOf(db, scope)
  const house = venue.courthouses.find((one) => one.id === body.value.courthouseId)
  if (body.value.courthouseId && !house) return noSuchCourthouse(c)
  const { id = newId(c.var.now), zone: said, sittings: wishes, ...facts } = body.value
  const zone = zoneIn(venue, body.value.courthouseId)
  if (said && said !== zone) return anotherZone(c, zone)
  const placed = place(c, wishes, zone, facts.type)
  if (placed instanceof Response) return placed
  const kept = await setHearing(db, scope, { ...facts, id, zone, sittings: placed })
  const hearing = await hearingById(db, scope, id)
  // Sent twice with the same id: the second is answered like the first.
  if (hearing) return c.json(hearing, 201, { location: `/api/cases/${scope.caseId}/hearings/${id}` })
  return refused(c, kept, null)
})

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/move', may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const body = await readJson(c, MoveBody)
  if (!body.ok) return body.answer
  const {
    version,
    sittings: wishes,
    because,
    release,
    instead,
    leaveAddedDays,
    acceptAlternatives,
    reading: asked,
    zone: said,
    ...facts
  } = body.value
  const stop = notNow(c, hearing, 'move', version)
  if (stop) return stop
  const reading = await readingAsked(c, hearing, asked)
  if (reading === 'gone') return readingGone(c)
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  const venue = await venueOf(db, scope)
  const courthouseId = facts.courthouseId === undefined ? hearing.courthouseId : facts.courthouseId
  if (facts.courthouseId && !venue.courthouses.some((one) => one.id === facts.courthouseId))
    return noSuchCourthouse(c)
  const zone = courthouseId === hearing.courthouseId ? hearing.zone : zoneIn(venue, courthouseId)
  if (said && said !== zone) return anotherZone(c, zone)
  const placed = place(c, wishes, zone, hearing.type)
  if (placed instanceof Response) return placed
  const to: Destination = { sittings: placed, zone, facts: given, ...(because ? { because } : {}) }
  const plan = await planMove(db, scope, hearing, to)
  const changed = plan.follows.filter(
    (one) =>
      !release.includes(one.booking.id) &&
      (one.does === 'is released' ||
        (one.does === 'moves' &&
          (one.resource.id !== one.booking.resource.id || one.besides.length + one.lost.length > 0))),
  )
  if (changed.length > 0 && !acceptAlternatives)
    return problem(c, 409, 'Not every booking can move along', {
      detail:
        'Nothing was moved. Send acceptAlternatives: true to take what is worked out here, or name other days.',
      bookings: changed.map(({ booking, ...does }) => ({
        bookingId: booking.id,
        resource: booking.resource.name,
        ...does,
      })),
    })
  const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
  return answer(
    c,
    await carryOutMove(
      db,
      scope,
      hearing,
      plan,
      { ...asWorkedOut, release, instead: new Map(Object.entries(instead)), leaveAddedDays },
      besides,
    ),
  )
})

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/vacate', may('change hearings'), (c) =>
  endBecause(c, 'vacate', (hearing, because) => statementsToVacate(c.var.db, c.var.scope, hearing, because)),
)

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/continue', may('change hearings'), (c) =>
  endBecause(c, 'continue', (hearing, because) =>
    statementsToContinue(c.var.db, c.var.scope, hearing, because),
  ),
)

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/hold', may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const body = await readJson(c, VersionBody)
  if (!body.ok) return body.answer
  const stop = notNow(c, hearing, 'hold', body.value.version)
  if (stop) return stop
  return answer(c, await keep(c.var.db, c.var.scope, statementsToHold(c.var.db, c.var.scope, hearing)))
})

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/sets-running', may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const body = await readJson(c, SetsRunningBody)
  if (!body.ok) return body.answer
  const { version, setsRunning } = body.value
  if (!isOn(hearing.state))
    return problem(c, 409, 'That is not possible', { detail: 'Nothing runs from a hearing that is off.' })
  if (hearing.version !== version) return editedMeanwhile(c, hearing)
  return answer(c, await keep(db, scope, statementsToSayWhatRuns(db, scope, hearing, setsRunning)))
})

async function endBecause(
  c: Context<Env>,
  move: HearingMove,
  plan: (hearing: KeptHearing, because: string) => PlannedAct,
): Promise<Response> {
  const hearing = await hearingAsked(c)
  const body = await readJson(c, ReasonBody)
  if (!body.ok) return body.answer
  const stop = notNow(c, hearing, move, body.value.version)
  if (stop) return stop
  const reading = await readingAsked(c, hearing, body.value.reading)
  if (reading === 'gone') return readingGone(c)
  const { db, scope } = c.var
  const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
  return answer(c, await keepReleasing(db, scope, hearing, plan(hearing, body.value.because), besides))
}

/** The days on the clock, or the problem with them. */
function place(
  c: Context<Env>,
  wishes: readonly WishedSitting[],
  zone: Zone,
  type: string,
): readonly PlacedSitting[] | Response {
  const placed = placeSittings(wishes, zone, type)
  if (placed.ok) return placed.sittings
  const errors = placed.refusals.map((one) => {
    const { field, message } = sittingRefusalInWords(one)
    return { field: `sittings.${one.place}.${field}`, message }
  })
  return problem(c, 422, 'Some sittings do not fit', { errors })
}

function anotherZone(c: Context<Env>, zone: Zone): Response {
  return problem(c, 422, 'Some values do not fit', {
    errors: [
      {
        field: 'zone',
        message: `The courthouse keeps ${zone}. Leave the zone out, or name another courthouse`,
      },
    ],
  })
}

/** The problem when the hearing's state or version does not allow the move. */
function notNow(c: Context<Env>, hearing: KeptHearing, move: HearingMove, version: number): Response | null {
  const decision = decideMove(hearing, move, c.var.now)
  if (!decision.ok)
    return problem(c, 409, 'That is not possible', { detail: decisionInWords(decision), current: hearing })
  return hearing.version === version ? null : editedMeanwhile(c, hearing)
}

async function answer(c: Context<Env>, kept: ActResult): Promise<Response> {
  const hearing = await hearingAsked(c)
  return kept.ok ? c.json(hearing) : refused(c, kept, hearing)
}

function refused(c: Context<Env>, kept: ActResult, current: KeptHearing | null): Response {
  if (!kept.ok && kept.because === 'taken')
    return problem(c, 409, 'Something was booked meanwhile', {
      detail: 'Nothing was kept. Send it again to see what is free now.',
    })
  if (current) return editedMeanwhile(c, current)
  return problem(c, 409, 'That could not be kept', {
    detail: 'Nothing was kept. Use another id, or leave it out.',
  })
}

function editedMeanwhile(c: Context<Env>, current: KeptHearing): Response {
  const detail =
    'Nothing was kept. Read the hearing anew, look whether your change still holds, and send its version.'
  return problem(c, 409, 'Someone changed this hearing meanwhile', { detail, current })
}

function readingGone(c: Context<Env>): Response {
  const detail = 'Nothing was kept. Read the proposals of the case anew.'
  return problem(c, 409, 'No open reading of the docket changes this hearing so', { detail })
}

function noSuchCourthouse(c: Context<Env>): Response {
  const errors = [{ field: 'courthouseId', message: 'There is no such courthouse in use' }]
  return problem(c, 422, 'Some values do not fit', { errors })
}

/** What the description of the API says of these acts. */
export const hearingsOperations: Operations = {
  'POST /api/cases/:caseId/hearings': { says: 'Set a hearing', body: NewHearingBody },
  'POST /api/cases/:caseId/hearings/:hearingId/move': {
    says: 'Move a hearing with its bookings, in one act or not at all',
    body: MoveBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/vacate': {
    says: 'Vacate a hearing; its bookings are released',
    body: ReasonBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/continue': {
    says: 'Continue a hearing without a new day; its bookings are released',
    body: ReasonBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/hold': {
    says: 'Record that a hearing was held',
    body: VersionBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/sets-running': {
    says: 'Say what the law counts from a hearing, where its name does not tell; null leaves it to the name',
    body: SetsRunningBody,
  },
}
