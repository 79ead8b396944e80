import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { line } from '../web/text.ts'
import { AnswersSchema } from './answers-form.ts'
import type { CaseFacts } from './case-facts.ts'
import { caseFactsFor } from './case-facts-store.ts'
import { firstAnswers, readinessOf } from './child-closed-circuit.ts'
import { leaksInAnswers, whatStops } from './filing-store.ts'
import { isOpen, type Motion } from './motion.ts'
import { fileMotion, keepAnswers, makeReady, motionById, motionsOf, startMotion } from './store.ts'

/** The JSON twins of the pages: the same domain calls, problems instead of pages. */
export const motionsApi = new Hono<Env>()

const versionNumber = v.pipe(v.number(), v.integer(), v.minValue(1))
const id = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{20}$/))

export const NewMotionBody = v.object({ id: v.optional(id), accommodationId: v.string() })
export const AnswersBody = v.object({ version: versionNumber, answers: AnswersSchema })
export const ReadyBody = v.object({ version: versionNumber })
export const FiledBody = v.object({
  version: versionNumber,
  filedOn: CalendarDate,
  docketEntry: line(20, 'Enter the number of the docket entry'),
})

const one = '/api/cases/:caseId/motions/:motionId'

motionsApi.get('/api/cases/:caseId/motions', may('see motions'), async (c) =>
  c.json({ motions: await motionsOf(c.var.db, c.var.scope) }),
)

motionsApi.get(one, may('see motions'), async (c) => {
  const it = await asked(c)
  return it ? c.json(told(it)) : missing(c)
})

motionsApi.post('/api/cases/:caseId/motions', may('draft motions'), async (c) => {
  const { db, scope } = c.var
  const body = await readJson(c, NewMotionBody)
  if (!body.ok) return body.answer
  const { accommodationId, id: motionId = newId(c.var.now) } = body.value
  const facts = await caseFactsFor(db, scope, accommodationId)
  if (!facts) return missing(c)
  const started = await startMotion(db, scope, { id: motionId, accommodationId }, firstAnswers(facts))
  if (!started.ok)
    return problem(c, 409, 'No motion can be drafted for this accommodation', {
      detail: 'says' in started ? started.says : 'There is no such accommodation in the case.',
    })
  const motion = await motionById(db, scope, motionId)
  if (!motion) return missing(c)
  return c.json(told({ motion, facts }), 201, { location: `/api/cases/${scope.caseId}/motions/${motionId}` })
})

motionsApi.post(`${one}/answers`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  if (!it) return missing(c)
  const body = await readJson(c, AnswersBody)
  if (!body.ok) return body.answer
  if (!isOpen(it.motion.state)) return notNow(c, it.motion)
  const { version, answers } = body.value
  const leaks = await leaksInAnswers(db, scope, runtime.keys, answers, it.facts)
  if (leaks.length > 0) {
    const errors = leaks.map(({ question, hit }) => ({
      field: question,
      message: `This holds the ${hit.what}`,
    }))
    return problem(c, 422, 'An answer holds what must stay sealed', {
      detail: 'Write the reference instead, or leave it out.',
      errors,
    })
  }
  const kept = await keepAnswers(db, scope, { id: it.motion.id, version }, answers)
  return kept.ok ? again(c) : editedMeanwhile(c)
})

motionsApi.post(`${one}/ready`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  if (!it) return missing(c)
  const body = await readJson(c, ReadyBody)
  if (!body.ok) return body.answer
  const { motion, facts } = it
  if (motion.state === 'ready' && motion.version === body.value.version + 1) return c.json(told(it))
  if (motion.state !== 'drafting') return notNow(c, motion)
  if (motion.version !== body.value.version) return editedMeanwhile(c)
  const { gaps } = readinessOf(motion.answers, facts)
  if (gaps.length > 0)
    return problem(c, 409, 'Something is missing', { detail: 'Close every gap, then ask again.', gaps })
  const stops = await whatStops(db, scope, runtime.keys, motion.answers, facts)
  if (stops?.reason === 'leaks')
    return problem(c, 409, 'The filing would give away what must stay sealed', {
      detail: 'Write the reference instead, or leave it out.',
      hits: stops.hits,
    })
  if (stops)
    return problem(c, 409, 'A placeholder is left in the filing', {
      detail: 'Fill it in, or correct it in the case.',
      where: stops.where,
      text: stops.text,
    })
  return (await makeReady(db, scope, motion, facts)).ok ? again(c) : editedMeanwhile(c)
})

motionsApi.post(`${one}/filed`, may('draft motions'), async (c) => {
  const { db, scope } = c.var
  const it = await asked(c)
  if (!it) return missing(c)
  const body = await readJson(c, FiledBody)
  if (!body.ok) return body.answer
  const { version, ...filed } = body.value
  const { motion, facts } = it
  const sent = motion.filedOn === filed.filedOn && motion.docketEntry === filed.docketEntry
  if (motion.state === 'filed' && sent) return c.json(told(it))
  if (motion.state !== 'ready') return notNow(c, motion)
  if (filed.filedOn > wallClock(c.var.now, zone(facts.zone)).date)
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'filedOn', message: 'That day has not come yet' }],
    })
  if (motion.version !== version) return editedMeanwhile(c)
  return (await fileMotion(db, scope, motion, filed)).ok ? again(c) : editedMeanwhile(c)
})

type Asked = { readonly motion: Motion; readonly facts: CaseFacts }

async function asked(c: Context<Env>): Promise<Asked | null> {
  const { db, scope } = c.var
  const motion = await motionById(db, scope, c.req.param('motionId') ?? '')
  const facts = motion && (await caseFactsFor(db, scope, motion.accommodationId))
  return facts ? { motion, facts } : null
}

async function again(c: Context<Env>): Promise<Response> {
  const it = await asked(c)
  return it ? c.json(told(it)) : missing(c)
}

function told({ motion, facts }: Asked) {
  const { asReady: _snapshot, ...rest } = motion
  const { gaps, timing } = readinessOf(motion.answers, motion.asReady ?? facts)
  const lastDay = timing.lastDay?.ok ? timing.lastDay.due : null
  return { ...rest, gaps, lastDayToApply: lastDay, inTime: timing.state }
}

function missing(c: Context<Env>): Response {
  return problem(c, 404, 'There is no such thing here')
}

function editedMeanwhile(c: Context<Env>): Response {
  return problem(c, 409, 'Someone changed it meanwhile', {
    detail: 'Read it again, then send your change anew.',
  })
}

function notNow(c: Context<Env>, motion: Motion): Response {
  return problem(c, 409, `The motion is ${motion.state}`, { detail: 'That is not possible in this state.' })
}

/** What the description of the API says of these acts. */
export const motionsOperations: Operations = {
  'GET /api/cases/:caseId/motions': { says: 'The motions of the case' },
  'POST /api/cases/:caseId/motions': { says: 'Begin the motion for an accommodation', body: NewMotionBody },
  'GET /api/cases/:caseId/motions/:motionId': {
    says: 'One motion with its answers, the gaps that are left and the last day to apply',
  },
  'POST /api/cases/:caseId/motions/:motionId/answers': {
    says: 'Keep the answers; refused when one holds what must stay sealed',
    body: AnswersBody,
  },
  'POST /api/cases/:caseId/motions/:motionId/ready': {
    says: 'Finish the motion; refused while a gap or a leak is left',
    body: ReadyBody,
  },
  'POST /api/cases/:caseId/motions/:motionId/filed': { says: 'Record that it was filed', body: FiledBody },
}
