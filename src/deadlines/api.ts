import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { defendantsOf } from '../cases/store.ts'
import { newId } from '../db/new-id.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import type { Env } from '../access/env.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { formId, line, optionalLine } from '../web/text.ts'
import {
  isWithdrawn,
  keepDeadline,
  moveEvent,
  noteCourtDay,
  noteEvent,
  possibleOwners,
  stateOfCourtDay,
  vacateCourtDeadline,
  withdrawEvent,
} from './acts-store.ts'
import { answerQuestion } from '../counting/answer-question.ts'
import type { CaseDeadline } from './case-deadlines.ts'
import { EventKind } from './forms.ts'
import { closedDaysApi, closedDaysOperations } from './closed-days-api.ts'
import { readingApi, readingOperations, readingsAsTold } from './reading-api.ts'
import { deadlinesOfCase } from './store.ts'

export const deadlinesApi = new Hono<Env>()
deadlinesApi.route('/', readingApi)
deadlinesApi.route('/', closedDaysApi)

const EventBody = v.object({
  id: v.optional(formId),
  kind: EventKind,
  on: CalendarDate,
  at: v.optional(v.nullable(ClockTime), null),
  about: optionalLine(120),
  defendantId: v.optional(v.nullable(v.string()), null),
})

const MoveBody = v.object({
  version: v.number(),
  on: CalendarDate,
  at: v.optional(v.nullable(ClockTime), null),
  because: line(200, 'Say why the day is another'),
})

const VersionBody = v.object({ version: v.number() })

const KeepBody = v.pipe(
  v.object({
    version: v.optional(v.number(), 0),
    ownerId: v.optional(v.nullable(v.string()), null),
    state: v.picklist(['open', 'done', 'excused', 'does not arise']),
    on: v.optional(v.nullable(CalendarDate), null),
    words: optionalLine(200),
  }),
  v.check(
    ({ state, on, words }) =>
      state === 'open' || (words !== '' && (on !== null || state === 'does not arise')),
    'Say on what day it was done or excused, and by what',
  ),
)

const CourtDayBody = v.object({
  id: v.optional(formId),
  title: line(160, 'Enter what is due'),
  dueOn: CalendarDate,
  instead: v.optional(v.nullable(v.string()), null),
})

deadlinesApi.get('/api/cases/:caseId/deadlines', may('see deadlines'), async (c) => {
  const { db, scope } = c.var
  const known = await deadlinesOfCase(db, scope)
  const { deadlines, courtSet, events, today, zone, law } = known
  return c.json({
    jurisdiction: law?.law.id ?? null,
    today,
    zone,
    deadlines: deadlines.map(asTold),
    courtSet,
    events,
    read: await readingsAsTold(db, scope, known),
  })
})

deadlinesApi.get('/api/cases/:caseId/deadlines/:deadlineId', may('see deadlines'), async (c) => {
  const { deadlines } = await deadlinesOfCase(c.var.db, c.var.scope)
  const found = deadlines.find(({ id }) => id === c.req.param('deadlineId'))
  if (!found) throw new HTTPException(404)
  const { counting } = found
  return c.json({
    ...asTold(found),
    steps: counting.ok ? counting.steps : [],
    sources: [found.rule.source, ...(counting.ok ? counting.sources : [])],
  })
})

deadlinesApi.post('/api/cases/:caseId/deadlines/:deadlineId', may('keep deadlines'), async (c) => {
  const body = await readJson(c, KeepBody)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const id = c.req.param('deadlineId')
  const { deadlines, courtSet } = await deadlinesOfCase(db, scope)
  if (!deadlines.some((one) => one.id === id) && !courtSet.some((one) => `order--${one.id}` === id))
    throw new HTTPException(404)
  const { version, ...decision } = body.value
  const owners = await possibleOwners(db, scope)
  if (decision.ownerId !== null && !owners.some((one) => one.id === decision.ownerId))
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'ownerId', message: 'Choose a person of the case’s team' }],
    })
  return (await keepDeadline(db, scope, id, version, decision)) ? c.json({ ok: true }) : meanwhile(c)
})

deadlinesApi.post('/api/cases/:caseId/events', may('keep deadlines'), async (c) => {
  const body = await readJson(c, EventBody)
  if (!body.ok) return body.answer
  const { db, scope, now } = c.var
  const { id = newId(now), ...event } = body.value
  const people = await defendantsOf(db, scope)
  if (event.defendantId !== null && !people.some((one) => one.id === event.defendantId))
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'defendantId', message: 'Name a defendant of the case' }],
    })
  await noteEvent(db, scope, { ...event, id })
  return c.json({ id }, 201)
})

deadlinesApi.post('/api/cases/:caseId/events/:eventId/move', may('keep deadlines'), async (c) => {
  const body = await readJson(c, MoveBody)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const { events } = await deadlinesOfCase(db, scope)
  const event = events.find(({ id }) => id === c.req.param('eventId'))
  if (!event) throw new HTTPException(404)
  const { version, ...to } = body.value
  return version === event.version && (await moveEvent(db, scope, event, to))
    ? c.json({ ok: true })
    : meanwhile(c)
})

// Sent twice, it is taken back once.
deadlinesApi.post('/api/cases/:caseId/events/:eventId/withdraw', may('keep deadlines'), async (c) => {
  const body = await readJson(c, VersionBody)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const id = c.req.param('eventId')
  if (await isWithdrawn(db, scope, id)) return c.json({ ok: true })
  const event = (await deadlinesOfCase(db, scope)).events.find((one) => one.id === id)
  if (!event) throw new HTTPException(404)
  return body.value.version === event.version && (await withdrawEvent(db, scope, event, 'noted in error'))
    ? c.json({ ok: true })
    : meanwhile(c)
})

deadlinesApi.post('/api/cases/:caseId/court-deadlines', may('keep deadlines'), async (c) => {
  const body = await readJson(c, CourtDayBody)
  if (!body.ok) return body.answer
  const { db, scope, now } = c.var
  const id = body.value.id ?? newId(now)
  const { deadlines } = await deadlinesOfCase(db, scope)
  const instead = deadlines.find((one) => one.id === body.value.instead)
  if (body.value.instead !== null && !instead?.rule.courtMaySet)
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'instead', message: 'The law does not let the court set another day for this' }],
    })
  const { title, dueOn } = body.value
  await noteCourtDay(db, scope, { id, title, dueOn, instead: instead?.id ?? null })
  return c.json({ id }, 201)
})

deadlinesApi.post('/api/cases/:caseId/court-deadlines/:id/vacate', may('keep deadlines'), async (c) => {
  const body = await readJson(c, VersionBody)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const id = c.req.param('id')
  const done = await vacateCourtDeadline(db, scope, id, body.value.version)
  const state = done ? 'vacated' : await stateOfCourtDay(db, scope, id)
  if (state === null) throw new HTTPException(404)
  return state === 'vacated' ? c.json({ ok: true }) : meanwhile(c)
})

// The same count as on the command line: no case is touched.
deadlinesApi.post('/api/deadlines/count', may('see own cases'), async (c) => {
  const body = await readJson(c, v.looseObject({}))
  if (!body.ok) return body.answer
  const answer = answerQuestion(body.value)
  if (answer.ok) {
    const { ok: _ok, ...rest } = answer
    return c.json(rest)
  }
  return problem(c, 422, 'This cannot be counted', { detail: answer.message, code: answer.code })
})

function asTold(one: CaseDeadline) {
  const { id, rule, trigger, counting, due, state, working, courtSet, keeping, former, beside } = one
  return {
    id,
    rule: {
      id: rule.id,
      title: rule.title,
      says: rule.says,
      kind: rule.kind,
      cite: rule.source.cite,
      who: rule.who,
    },
    trigger: { kind: trigger.id, on: trigger.on, words: trigger.words },
    due,
    ...(counting.ok ? { at: counting.at, landed: counting.landed } : { notCounted: counting.says }),
    state,
    working,
    courtSet,
    keeping,
    former,
    beside,
  }
}

function meanwhile(c: Parameters<typeof problem>[0]): Response {
  const detail = 'Somebody changed this meanwhile. Read it again, then decide.'
  return problem(c, 409, 'Changed meanwhile', { detail })
}

const DeadlineTold = v.looseObject({
  id: v.string(),
  rule: v.strictObject({
    id: v.string(),
    title: v.string(),
    says: v.string(),
    kind: v.string(),
    cite: v.string(),
    who: v.string(),
  }),
  trigger: v.looseObject({ kind: v.string(), on: v.string(), words: v.string() }),
  due: v.nullable(v.string()),
  state: v.string(),
})
const DeadlinesTold = v.strictObject({
  jurisdiction: v.nullable(v.string()),
  today: v.string(),
  zone: v.string(),
  deadlines: v.array(DeadlineTold),
  courtSet: v.array(
    v.looseObject({ id: v.string(), title: v.string(), dueOn: v.string(), version: v.number() }),
  ),
  events: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.string(),
      about: v.string(),
      defendantId: v.nullable(v.string()),
      on: v.string(),
      at: v.nullable(v.string()),
      former: v.array(v.looseObject({ on: v.string(), because: v.string() })),
      changedAt: v.number(),
      version: v.number(),
    }),
  ),
  read: v.looseObject({}),
})
/** With every step of its counting and the sources of each. */
const DeadlineWithSteps = v.intersect([
  DeadlineTold,
  v.looseObject({ steps: v.array(v.unknown()), sources: v.array(v.unknown()) }),
])

const Done = v.strictObject({ ok: v.literal(true) })

/** What the description of the API says of these acts. */
export const deadlinesOperations: Operations = {
  ...readingOperations,
  ...closedDaysOperations,
  'GET /api/cases/:caseId/deadlines': {
    says: 'Every deadline of the case, its events and the days the court set, and what the docket was read to tell of both',
    answers: DeadlinesTold,
  },
  'GET /api/cases/:caseId/deadlines/:deadlineId': {
    says: 'One deadline with every step of its counting',
    answers: DeadlineWithSteps,
  },
  'POST /api/cases/:caseId/deadlines/:deadlineId': {
    says: 'Keep whose a deadline is and what became of it',
    body: KeepBody,
    answers: Done,
  },
  'POST /api/cases/:caseId/events': {
    says: 'Note an event that deadlines run from',
    pages: ['/cases/:caseId/deadlines/events'],
    body: EventBody,
    answers: Added,
  },
  'POST /api/cases/:caseId/events/:eventId/move': {
    says: 'Give an event another day',
    pages: ['/cases/:caseId/deadlines/events/:eventId'],
    body: MoveBody,
    answers: Done,
  },
  'POST /api/cases/:caseId/court-deadlines': {
    says: 'Note a day that the court set',
    pages: ['/cases/:caseId/deadlines/court'],
    body: CourtDayBody,
    answers: Added,
  },
  'POST /api/cases/:caseId/events/:eventId/withdraw': {
    says: 'Take back an event that was noted in error; read in the docket, it is asked again',
    pages: ['/cases/:caseId/deadlines/events/:eventId/withdraw'],
    body: VersionBody,
    answers: Done,
  },
  'POST /api/cases/:caseId/court-deadlines/:id/vacate': {
    says: 'The court took a day that it set back',
    pages: ['/cases/:caseId/deadlines/court/:id/vacate'],
    body: VersionBody,
    answers: Done,
  },
  'POST /api/deadlines/count': {
    says: 'Count one period of the law, as `deadline count` does',
    answers: v.looseObject({}),
    body: v.looseObject({
      jurisdiction: v.string(),
      rule: v.optional(v.string()),
      trigger: v.string(),
      zone: v.optional(v.string()),
      offset: v.number(),
      unit: v.string(),
      direction: v.string(),
      served: v.optional(v.string()),
      state: v.optional(v.string()),
      court_closed: v.optional(v.array(v.string())),
    }),
  },
}
