import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { changedMeanwhile, problem, readJson, unfit } from '../web/problem.ts'
import {
  fileMotion,
  keepAnswers,
  makeReady,
  type MotionKept,
  motionWithFacts,
  startMotion,
} from './acts-store.ts'
import { AsRead, Filed, NewAnswers, NewMotion } from './answers-form.ts'
import type { CaseFacts } from './case-facts.ts'
import { readinessOf } from './child-closed-circuit.ts'
import type { Motion } from './motion.ts'
import { motionsOf } from './store.ts'

/** The JSON twins of the pages: the same acts, problems instead of pages. */
export const motionsApi = new Hono<Env>()

const all = '/api/cases/:caseId/motions'
const one = `${all}/:motionId`

motionsApi.get(all, may('see motions'), async (c) =>
  c.json({ motions: await motionsOf(c.var.db, c.var.scope) }),
)

motionsApi.get(one, may('see motions'), async (c) => c.json(told(await asked(c, motionIdOf(c)))))

motionsApi.post(all, may('draft motions'), async (c) => {
  const { db, scope, now } = c.var
  const body = await readJson(c, NewMotion)
  if (!body.ok) return body.answer
  const { accommodationId, id = newId(now) } = body.value
  const started = await startMotion(db, scope, { id, accommodationId })
  if (!started.ok) return refused(c, started)
  const location = `/api/cases/${scope.caseId}/motions/${id}`
  return c.json(told(await asked(c, id)), 201, { location })
})

motionsApi.post(`${one}/answers`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const body = await readJson(c, NewAnswers)
  if (!body.ok) return body.answer
  const { version, answers } = body.value
  return kept(c, await keepAnswers(db, scope, runtime.keys, { id: motionIdOf(c), version }, answers))
})

motionsApi.post(`${one}/ready`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const body = await readJson(c, AsRead)
  if (!body.ok) return body.answer
  return kept(c, await makeReady(db, scope, runtime.keys, { id: motionIdOf(c), ...body.value }))
})

motionsApi.post(`${one}/filed`, may('draft motions'), async (c) => {
  const body = await readJson(c, Filed)
  if (!body.ok) return body.answer
  const { version, ...filed } = body.value
  return kept(c, await fileMotion(c.var.db, c.var.scope, { id: motionIdOf(c), version }, filed))
})

type Asked = { readonly motion: Motion; readonly facts: CaseFacts }

async function asked(c: Context<Env>, motionId: string): Promise<Asked> {
  const it = await motionWithFacts(c.var.db, c.var.scope, motionId)
  if (!it) throw new HTTPException(404)
  return it
}

function motionIdOf(c: Context<Env>): string {
  return c.req.param('motionId') ?? ''
}

async function kept(c: Context<Env>, done: MotionKept): Promise<Response> {
  return done.ok ? c.json(told(await asked(c, motionIdOf(c)))) : refused(c, done)
}

const sealedWords = 'Write the reference instead, or leave it out.'

function refused(c: Context<Env>, refusal: Extract<MotionKept, { ok: false }>): Response {
  switch (refusal.reason) {
    case 'no such motion':
    case 'no such accommodation':
      throw new HTTPException(404)
    case 'no motion for it':
      return problem(c, 409, 'No motion can be drafted for this accommodation', { detail: refusal.says })
    case 'edited meanwhile':
      return changedMeanwhile(c)
    case 'not now':
      return problem(c, 409, `The motion is ${refusal.state}`, {
        detail: 'That is not possible in this state.',
      })
    case 'not ready':
      return problem(c, 409, 'The motion is drafting', { detail: 'Make it ready first.' })
    case 'filed in the future':
      return unfit(c, { field: 'filedOn', message: 'That day has not come yet' })
    case 'answers leak': {
      const errors = refusal.leaks.map(({ question, hit }) => ({
        field: question,
        message: `This holds the ${hit.what}`,
      }))
      const detail = sealedWords
      return problem(c, 422, 'An answer holds what must stay sealed', { detail, errors })
    }
    case 'gaps':
      return problem(c, 409, 'Something is missing', {
        detail: 'Close every gap, then ask again.',
        gaps: refusal.gaps,
      })
    case 'leaks':
      return problem(c, 409, 'The filing would give away what must stay sealed', {
        detail: sealedWords,
        hits: refusal.hits,
      })
    case 'placeholder':
      return problem(c, 409, 'A placeholder is left in the filing', {
        detail: 'Fill it in, or correct it in the case.',
        where: refusal.where,
        text: refusal.text,
      })
    default:
      return refusal satisfies never
  }
}

function told({ motion, facts }: Asked) {
  const { asReady: _snapshot, ...rest } = motion
  const { gaps, timing } = readinessOf(motion.answers, motion.asReady ?? facts)
  const lastDay = timing.lastDay?.ok ? timing.lastDay.due : null
  return { ...rest, gaps, lastDayToApply: lastDay, inTime: timing.state }
}

const facts = {
  id: v.string(),
  caseId: v.string(),
  accommodationId: v.string(),
  state: v.picklist(['drafting', 'ready', 'filed', 'opposed', 'ruled']),
  filedOn: v.nullable(v.string()),
  docketEntry: v.nullable(v.string()),
  version: v.number(),
  answers: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
}
const MotionLineTold = v.strictObject({
  ...facts,
  /** The case as it stood when the motion was made ready. */
  asReady: v.nullable(v.looseObject({})),
  witness: v.string(),
  hearing: v.strictObject({
    id: v.string(),
    type: v.string(),
    code: v.number(),
    firstDay: v.nullable(v.string()),
  }),
})
const MotionTold = v.strictObject({
  ...facts,
  gaps: v.array(
    v.strictObject({
      finding: v.string(),
      question: v.nullable(v.string()),
      says: v.string(),
    }),
  ),
  lastDayToApply: v.nullable(v.string()),
  inTime: v.string(),
})

/** What the description of the API says of these acts. */
export const motionsOperations: Operations = {
  [`GET ${all}`]: {
    says: 'The motions of the case',
    answers: v.strictObject({ motions: v.array(MotionLineTold) }),
  },
  [`POST ${all}`]: {
    says: 'Begin the motion for an accommodation',
    body: NewMotion,
    answers: MotionTold,
  },
  [`GET ${one}`]: {
    says: 'One motion with its answers, the gaps that are left and the last day to apply',
    answers: MotionTold,
  },
  [`POST ${one}/answers`]: {
    says: 'Keep the answers; refused when one holds what must stay sealed',
    body: NewAnswers,
    answers: MotionTold,
  },
  [`POST ${one}/ready`]: {
    says: 'Finish the motion; refused while a gap or a leak is left',
    body: AsRead,
    answers: MotionTold,
  },
  [`POST ${one}/filed`]: { says: 'Record that it was filed', body: Filed, answers: MotionTold },
}
