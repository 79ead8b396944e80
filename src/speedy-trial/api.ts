import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { readingProblem } from '../cases/readings/answers.ts'
import { dismissReading } from '../cases/readings/decide-store.ts'
import { newId } from '../db/new-id.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson } from '../web/problem.ts'
import { formId, line } from '../web/text.ts'
import { clockViewsOf } from './clock-views.ts'
import type { Clock } from './speedy-trial.ts'
import { isNotRecorded, whyNotRecorded } from './not-recorded.ts'
import { recordExcludedTime } from './reading-store.ts'
import {
  endExclusion,
  type ExclusionRefusal,
  noteExclusion,
  type ShownReading,
  speedyTrialOf,
  withdrawExclusion,
} from './store.ts'

/** The JSON twins of the Speedy Trial page. */
export const speedyTrialApi = new Hono<Env>()

const Finding = v.picklist(['i', 'ii', 'iii', 'iv'])

const ReadingBody = v.object({
  /** Where the docket does not tell it, or tells another than is meant. */
  paragraph: v.optional(v.string()),
  /** Its end, where the docket shows none. */
  until: v.optional(v.nullable(CalendarDate)),
  /** Another defendant than was read; null for every defendant. */
  defendantId: v.optional(v.nullable(v.string())),
  findings: v.optional(v.array(Finding)),
})

const ExclusionBody = v.pipe(
  v.object({
    id: v.optional(formId),
    paragraph: v.string(),
    from: CalendarDate,
    until: v.optional(v.nullable(CalendarDate), null),
    defendantId: v.optional(v.nullable(v.string()), null),
    words: line(200, 'Enter the docket entry'),
    findings: v.optional(v.array(Finding), []),
  }),
  v.check(({ from, until }) => until === null || until >= from, 'Enter an end on or after the day it begins'),
)

const EndBody = v.object({ version: v.number(), until: CalendarDate })
const VersionBody = v.object({ version: v.number() })

const ContinuanceQuery = (today: CalendarDate) =>
  v.object({
    to: v.optional(
      v.nullable(
        v.pipe(
          CalendarDate,
          v.check((to) => to > today, 'Enter a day after today'),
        ),
      ),
      null,
    ),
    ends: v.optional(v.picklist(['both', 'first', 'last', 'neither']), 'both'),
  })

speedyTrialApi.get('/api/cases/:caseId/speedy-trial', may('see deadlines'), async (c) => {
  const facts = await speedyTrialOf(c.var.db, c.var.scope)
  const { law, today, trialOn, noted, readings } = facts
  if (!law) throw new HTTPException(404)
  const asked = v.safeParse(ContinuanceQuery(today), c.req.query())
  if (!asked.success) {
    const errors = asked.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message }))
    return problem(c, 422, 'Some values do not fit', { errors })
  }
  const { to, ends } = asked.output
  const clocks = clockViewsOf(facts, law, ends, to).map((view) => ({
    defendant: { id: view.defendant.id, name: view.defendant.name },
    clocks: view.clocks.map(clockAsTold),
    joined: view.joined.map(clockAsTold),
    atTrial: view.atTrial.map(clockAsTold),
    continuances: view.continuances.map((one) => ({
      to: one.to,
      closedBecause: facts.closedBecause(one.to),
      withFindings: clockAsTold(one.withFindings),
      without: clockAsTold(one.without),
    })),
  }))
  return c.json({ today, trialOn, defendants: clocks, noted, readings: readings.map(readingAsTold) })
})

speedyTrialApi.post('/api/cases/:caseId/speedy-trial/exclusions', may('keep deadlines'), async (c) => {
  const body = await readJson(c, ExclusionBody)
  if (!body.ok) return body.answer
  const { db, scope, now } = c.var
  const { law, defendants } = await speedyTrialOf(db, scope)
  if (!law) throw new HTTPException(404)
  const { id = newId(now), ...stretch } = body.value
  if (!law.exclusions.some((one) => one.id === stretch.paragraph))
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'paragraph', message: 'Name a paragraph such as (h)(1)(D)' }],
    })
  if (stretch.defendantId !== null && !defendants.some((one) => one.id === stretch.defendantId))
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'defendantId', message: 'Name a defendant of the case' }],
    })
  await noteExclusion(db, scope, { ...stretch, id })
  return c.json({ id }, 201)
})

const exclusion = '/api/cases/:caseId/speedy-trial/exclusions/:id'

speedyTrialApi.post(`${exclusion}/end`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, EndBody)
  if (!body.ok) return body.answer
  const done = await endExclusion(c.var.db, c.var.scope, c.req.param('id'), body.value)
  return done.ok ? c.body(null, 204) : notChanged(c, done)
})

speedyTrialApi.post(`${exclusion}/withdraw`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, VersionBody)
  if (!body.ok) return body.answer
  const done = await withdrawExclusion(c.var.db, c.var.scope, c.req.param('id'), body.value.version)
  return done.ok ? c.body(null, 204) : notChanged(c, done)
})

function notChanged(c: Context<Env>, { reason }: ExclusionRefusal): Response {
  switch (reason) {
    case 'no such stretch':
      throw new HTTPException(404)
    case 'ends before it begins':
      return problem(c, 422, 'Some values do not fit', {
        errors: [{ field: 'until', message: 'Enter an end on or after the day it begins' }],
      })
    case 'changed meanwhile':
      return problem(c, 409, 'Changed meanwhile', {
        detail: 'Someone else changed this meanwhile. Read it again, then decide.',
      })
    default:
      return reason satisfies never
  }
}

const read = '/api/cases/:caseId/speedy-trial/read/:readingId'

speedyTrialApi.post(`${read}/record`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, ReadingBody)
  if (!body.ok) return body.answer
  const done = await recordExcludedTime(c.var.db, c.var.scope, c.req.param('readingId'), body.value)
  if (done.ok) return c.body(null, 204)
  if (!isNotRecorded(done)) return readingProblem(c, done)
  return problem(c, 422, 'Some values do not fit', { errors: [whyNotRecorded(done)] })
})

speedyTrialApi.post(`${read}/dismiss`, may('keep deadlines'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const asked = { kind: 'excluded-time', id: c.req.param('readingId') } as const
  const done = await dismissReading(c.var.db, c.var.scope, asked)
  return done.ok ? c.body(null, 204) : readingProblem(c, done)
})

function readingAsTold({ id, value, text, recorded }: ShownReading) {
  const { alsoIn: _, ...said } = value
  return { id, ...said, text, recorded }
}

function clockAsTold({ law, leftOut: _days, ...rest }: Clock) {
  return { id: law.id, title: law.title, cite: law.source.cite, ...rest }
}

const page = '/cases/:caseId/deadlines/speedy-trial'

/** What the description of the API says of these acts. */
export const speedyTrialOperations: Operations = {
  'GET /api/cases/:caseId/speedy-trial': {
    says: 'The Speedy Trial clocks of each defendant, what is left out of them, what the docket prints of it, and with `?to=` what a continuance to that day does',
    answers: v.strictObject({
      today: v.string(),
      trialOn: v.nullable(v.string()),
      defendants: v.array(v.looseObject({ defendant: v.strictObject({ id: v.string(), name: v.string() }) })),
      noted: v.array(v.looseObject({ id: v.string(), version: v.number() })),
      readings: v.array(v.looseObject({ id: v.string() })),
    }),
  },
  'POST /api/cases/:caseId/speedy-trial/exclusions': {
    says: 'Note excludable time',
    pages: [`${page}/exclusions`],
    body: ExclusionBody,
    answers: Added,
  },
  [`POST ${exclusion}/end`]: {
    says: 'Give excludable time its end, or another one',
    pages: [`${page}/exclusions/:id`],
    body: EndBody,
    answers: 'nothing',
  },
  [`POST ${exclusion}/withdraw`]: {
    says: 'Take excludable time back',
    pages: [`${page}/exclusions/:id/withdraw`],
    body: VersionBody,
    answers: 'nothing',
  },
  [`POST ${read}/record`]: {
    says: 'Record excludable time read in the docket; where the same matter is recorded, give that its end',
    pages: [`${page}/read/:readingId/record`],
    body: ReadingBody,
    answers: 'nothing',
  },
  [`POST ${read}/dismiss`]: {
    says: 'Dismiss excludable time read in the docket',
    pages: [`${page}/read/:readingId/dismiss`],
    body: NoBody,
    answers: 'nothing',
  },
}
