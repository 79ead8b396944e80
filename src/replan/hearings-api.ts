import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import type { ActResult } from '../audit/act.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { takenAlongside } from './reading-store.ts'
import { readingAsked } from './reading-asked.ts'
import { usedDaysInWords } from './used-days.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import {
  type Destination,
  type PlannedAct,
  statementsToChangePlace,
  statementsToContinue,
  statementsToHold,
  statementsToSayWhatRuns,
  statementsToVacate,
} from '../hearings/acts.ts'
import { courtroomFault } from '../hearings/courtroom/sharing.ts'
import { withSharing } from '../hearings/courtroom/uses-store.ts'
import { decideMove, type HearingMove, isOn } from '../hearings/hearing.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { lastMoveOf } from '../hearings/mistaken-move-store.ts'
import type { Follow } from './bookings/follow.ts'
import { asWorkedOut, carryOutMove, keepReleasing } from './moving.ts'
import { reviewMove } from './review-store.ts'
import { type PlacedSitting, placeSittings, type WishedSitting } from '../hearings/sitting.ts'
import { hearingById, keep, type KeptHearing, setHearing } from '../hearings/store.ts'
import { venueOf, zoneIn } from '../hearings/venue-store.ts'
import { decisionInWords, sittingRefusalInWords } from '../hearings/words.ts'
import {
  MoveBody,
  NewHearingBody,
  PlaceBody,
  ReasonBody,
  SetsRunningBody,
  VersionBody,
} from '../hearings/wish.ts'
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
  const fault = courtroomFault(venue, body.value.courthouseId, body.value.courtroomId)
  if (fault) return wrongCourtroom(c, fault)
  const { id = newId(c.var.now), zone: said, sittings: wishes, ...facts } = body.value
  const zone = zoneIn(venue, body.value.courthouseId)
  if (said && said !== zone) return anotherZone(c, zone)
  const placed = place(c, wishes, zone, facts.type)
  if (placed instanceof Response) return placed
  const kept = await setHearing(db, scope, { ...facts, id, zone, sittings: placed })
  const hearing = await hearingById(db, scope, id)
  // Sent twice with the same id: the second is answered like the first.
  if (hearing)
    return c.json(await withSharing(c.var.db, c.var.scope, hearing), 201, {
      location: `/api/cases/${scope.caseId}/hearings/${id}`,
    })
  return refused(c, kept, null)
})

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/move/review', may('change hearings'), async (c) => {
  const asked = await moveAsked(c)
  if (asked instanceof Response) return asked
  const { plan, ...effects } = await reviewMove(
    c.var.db,
    c.var.scope,
    c.var.runtime.keys,
    asked.hearing,
    asked.to,
  )
  return c.json({ bookings: plan.follows.map(followTold), added: plan.added, ...effects })
})

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/move', may('change hearings'), async (c) => {
  const { db, scope, runtime } = c.var
  const asked = await moveAsked(c)
  if (asked instanceof Response) return asked
  const { hearing, to, reading } = asked
  const { release, instead, leaveAddedDays, acceptAlternatives, shown } = asked.body
  const { plan, consequences, tells, mark } = await reviewMove(db, scope, runtime.keys, hearing, to)
  if (plan.used.length > 0)
    return problem(c, 409, 'That day took place', { detail: `${usedDaysInWords(plan.used)}.` })
  const changed = plan.follows.filter(
    (one) =>
      !release.includes(one.booking.id) &&
      (one.does === 'is released' ||
        (one.does === 'moves' &&
          (one.resource.id !== one.booking.resource.id || one.besides.length + one.lost.length > 0))),
  )
  const lost = consequences.filter(({ weight }) => weight === 'lost')
  const review = { bookings: changed.map(followTold), consequences, tells, mark }
  if (shown !== undefined && shown !== mark)
    return problem(c, 409, 'This changed since it was reviewed', {
      detail: 'Nothing was moved. Below is how it would go now.',
      ...review,
    })
  if (shown === undefined && changed.length + lost.length > 0 && !acceptAlternatives)
    return problem(c, 409, changed.length > 0 ? 'Not every booking can move along' : 'Something is lost', {
      detail:
        'Nothing was moved. Send acceptAlternatives: true to take what is worked out here, or name other days.',
      ...review,
    })
  const besides = reading ? takenAlongside(db, scope, reading, hearing.id) : undefined
  const choices = { ...asWorkedOut, release, instead: new Map(Object.entries(instead)), leaveAddedDays }
  return answer(c, await carryOutMove(db, scope, hearing, plan, choices, besides))
})

function followTold({ booking, ...does }: Follow) {
  return { bookingId: booking.id, resource: booking.resource.name, ...does }
}

/** The move that a body asks for, or the problem with it. */
async function moveAsked(c: Context<Env>) {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const read = await readJson(c, MoveBody)
  if (!read.ok) return read.answer
  const body = read.value
  const { version, sittings: wishes, because, mistaken, zone: said, courthouseId: house } = body
  const stop = notNow(c, hearing, 'move', version)
  if (stop) return stop
  const reading = await readingAsked(c, hearing, body.reading)
  if (reading === 'gone') return readingGone(c)
  const corrects = mistaken === undefined ? null : await lastMoveOf(db, scope, hearing.id)
  if (corrects?.version !== mistaken || (corrects && hearing.state !== 'set')) return nothingToCorrect(c)
  const venue = await venueOf(db, scope)
  const courthouseId = house === undefined ? hearing.courthouseId : house
  if (house && !venue.courthouses.some((one) => one.id === house)) return noSuchCourthouse(c)
  const fault = courtroomFault(venue, courthouseId, body.courtroomId ?? null, hearing)
  if (fault) return wrongCourtroom(c, fault)
  const zone = courthouseId === hearing.courthouseId ? hearing.zone : zoneIn(venue, courthouseId)
  if (said && said !== zone) return anotherZone(c, zone)
  const placed = place(c, wishes, zone, hearing.type)
  if (placed instanceof Response) return placed
  const to: Destination = {
    sittings: placed,
    zone,
    facts: present({ place: body.place, courthouseId: house, courtroomId: body.courtroomId }),
    ...(because ? { because } : {}),
    ...(corrects ? { corrects } : {}),
  }
  return { hearing, body, to, reading }
}

hearingsApi.post('/api/cases/:caseId/hearings/:hearingId/place', may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const body = await readJson(c, PlaceBody)
  if (!body.ok) return body.answer
  const { version, ...said } = body.value
  const stop = notNow(c, hearing, 'change place', version)
  if (stop) return stop
  const facts = present(said)
  const fault = courtroomFault(
    await venueOf(db, scope),
    hearing.courthouseId,
    facts.courtroomId ?? null,
    hearing,
  )
  if (fault) return wrongCourtroom(c, fault)
  return answer(c, await keep(db, scope, statementsToChangePlace(db, scope, hearing, facts)))
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

/** What was said; what was left out stays as it is. */
function present<T extends object>(said: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
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
  return kept.ok ? c.json(await withSharing(c.var.db, c.var.scope, hearing)) : refused(c, kept, hearing)
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

function nothingToCorrect(c: Context<Env>): Response {
  const detail = 'Nothing was kept. `mistaken` names the version after the last move that still stands.'
  return problem(c, 409, 'No such move is left to correct', { detail })
}

function readingGone(c: Context<Env>): Response {
  const detail = 'Nothing was kept. Read the proposals of the case anew.'
  return problem(c, 409, 'No open reading of the docket changes this hearing so', { detail })
}

function wrongCourtroom(c: Context<Env>, message: string): Response {
  return problem(c, 422, 'Some values do not fit', { errors: [{ field: 'courtroomId', message }] })
}

function noSuchCourthouse(c: Context<Env>): Response {
  const errors = [{ field: 'courthouseId', message: 'There is no such courthouse in use' }]
  return problem(c, 422, 'Some values do not fit', { errors })
}

/** What the description of the API says of these acts. */
export const hearingsOperations: Operations = {
  'POST /api/cases/:caseId/hearings': { says: 'Set a hearing', body: NewHearingBody },
  'POST /api/cases/:caseId/hearings/:hearingId/move/review': {
    says: 'Say what a move would do to bookings, rulings, ages, deadlines and motions, and who must hear; keeps nothing',
    body: MoveBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/move': {
    says: 'Move a hearing with its bookings, in one act or not at all',
    body: MoveBody,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/place': {
    says: 'Change the name, judge, courtroom or way of appearing of a hearing; its days and courthouse stay',
    body: PlaceBody,
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
