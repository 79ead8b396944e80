import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import type { CaseScope } from '../access/scope.ts'
import { readingProblem } from '../cases/readings/answers.ts'
import { dismissReading } from '../cases/readings/decide-store.ts'
import type { ReadingRefusal, Waiting } from '../cases/readings/decision.ts'
import type { Db } from '../db/connection.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson } from '../web/problem.ts'
import { formId } from '../web/text.ts'
import { isNotRecorded, type NotRecorded, whyNotRecorded } from './not-recorded.ts'
import {
  eventsToReview,
  lastDaysToReview,
  recordEvent,
  recordEvents,
  recordLastDay,
} from './reading-store.ts'
import type { DeadlinesOfCase } from './store.ts'

/** The JSON twins of what the deadlines page does with what was read in the docket. */
export const readingApi = new Hono<Env>()

const LastDayBody = v.object({
  /** The deadline of the law that it takes the place of. */
  instead: v.optional(v.nullable(v.string()), null),
})

const EventBody = v.object({
  /** Another day than was read. */
  on: v.optional(CalendarDate),
  /** Another defendant than was read; null for every defendant. */
  defendantId: v.optional(v.nullable(v.string())),
})

const EventsBody = v.object({ readings: v.array(formId) })

const at = '/api/cases/:caseId/deadlines/read'

readingApi.post(`${at}/last-days/:readingId/record`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, LastDayBody)
  if (!body.ok) return body.answer
  return told(c, await recordLastDay(c.var.db, c.var.scope, c.req.param('readingId'), body.value.instead))
})

readingApi.post(`${at}/last-days/:readingId/dismiss`, may('keep deadlines'), (c) => dismiss(c, 'last-day'))

readingApi.post(`${at}/events/record-all`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, EventsBody)
  if (!body.ok) return body.answer
  return c.json(await recordEvents(c.var.db, c.var.scope, body.value.readings))
})

readingApi.post(`${at}/events/:readingId/record`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, EventBody)
  if (!body.ok) return body.answer
  return told(c, await recordEvent(c.var.db, c.var.scope, c.req.param('readingId'), body.value))
})

readingApi.post(`${at}/events/:readingId/dismiss`, may('keep deadlines'), (c) => dismiss(c, 'event'))

async function dismiss(c: Context<Env>, kind: 'last-day' | 'event'): Promise<Response> {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const asked = { kind, id: c.req.param('readingId') ?? '' }
  return told(c, await dismissReading(c.var.db, c.var.scope, asked))
}

function told(c: Context<Env>, done: { readonly ok: true } | ReadingRefusal | NotRecorded): Response {
  if (done.ok) return c.body(null, 204)
  if (!isNotRecorded(done)) return readingProblem(c, done)
  return problem(c, 422, 'Some values do not fit', { errors: [whyNotRecorded(done)] })
}

/** What was read and waits, as a program is told it. */
export async function readingsAsTold(db: Db, scope: CaseScope, known: DeadlinesOfCase) {
  const [events, lastDays] = await Promise.all([
    eventsToReview(db, scope, known),
    lastDaysToReview(db, scope),
  ])
  return { events: events.map(asTold), lastDays: lastDays.map(asTold) }
}

function asTold<K extends 'event' | 'last-day'>({ id, value, entry }: Waiting<K>) {
  const { number, filedOn, text } = entry
  return { id, ...value, entry: { number, filedOn, text } }
}

/** What the description of the API says of these acts. */
export const readingOperations: Operations = {
  [`POST ${at}/last-days/:readingId/record`]: {
    says: 'Record a last day read in the docket as one that the court set',
    body: LastDayBody,
    answers: 'nothing',
  },
  [`POST ${at}/last-days/:readingId/dismiss`]: {
    says: 'Dismiss a last day read in the docket',
    body: NoBody,
    answers: 'nothing',
  },
  [`POST ${at}/events/record-all`]: {
    says: 'Record events as they were read in the docket; those decided meanwhile are passed over',
    body: EventsBody,
    answers: v.looseObject({}),
  },
  [`POST ${at}/events/:readingId/record`]: {
    says: 'Record an event as it was read in the docket, or with another day or defendant',
    body: EventBody,
    answers: 'nothing',
  },
  [`POST ${at}/events/:readingId/dismiss`]: {
    says: 'Dismiss an event read in the docket',
    body: NoBody,
    answers: 'nothing',
  },
}
