import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { endRelease, withdrawRelease } from '../access/release-store.ts'
import type { Stopped } from '../access/release.ts'
import { newId } from '../db/new-id.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson, unfit } from '../web/problem.ts'
import { NewRelease } from './forms.ts'
import { recordRelease, releasesHere } from './store.ts'
import { overAlready, refusalIn } from './words.ts'

/** Releases for a program of the case's team: the same acts as on the page. */
export const releasesApi = new Hono<Env>()

const give = may('give releases')
const all = '/api/cases/:caseId/releases'

releasesApi.get(all, give, async (c) => c.json(await releasesHere(c.var.db, c.var.scope)))

releasesApi.post(all, give, async (c) => {
  const body = await readJson(c, NewRelease)
  if (!body.ok) return body.answer
  const { id = newId(c.var.now), ...release } = body.value
  const outcome = await recordRelease(c.var.db, c.var.scope, id, release)
  return outcome.ok ? c.json({ id }, 201) : unfit(c, refusalIn(outcome))
})

releasesApi.post(`${all}/:releaseId/withdraw`, give, async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  return stopped(c, await withdrawRelease(c.var.db, c.var.scope, c.req.param('releaseId')))
})

releasesApi.post(`${all}/:releaseId/end`, give, async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  return stopped(c, await endRelease(c.var.db, c.var.scope, c.req.param('releaseId')))
})

function stopped(c: Context<Env>, done: Stopped): Response {
  if (done.ok) return c.body(null, 204)
  if (done.reason === 'no such release') throw new HTTPException(404)
  return problem(c, 409, 'Nothing was changed', { detail: overAlready, reason: done.reason })
}

const Kind = v.picklist(['hearings', 'needs', 'accommodations', 'identity'])
const Advocate = v.strictObject({
  id: v.string(),
  name: v.string(),
  organisation: v.nullable(v.string()),
})
const Releases = v.strictObject({
  zone: v.string(),
  releases: v.array(
    v.strictObject({
      id: v.string(),
      witnessId: v.string(),
      reference: v.string(),
      advocate: v.string(),
      organisation: v.nullable(v.string()),
      kinds: v.array(Kind),
      signedOn: v.string(),
      endsAt: v.number(),
      state: v.picklist(['in force', 'withdrawn', 'ended']),
    }),
  ),
  witnesses: v.array(v.looseObject({ id: v.string(), reference: v.string() })),
  advocates: v.array(Advocate),
})

/** What the description of the API says of these acts. */
export const releasesOperations: Operations = {
  [`GET ${all}`]: {
    says: 'The releases of the case, those in force first, and between whom another can be given',
    answers: Releases,
  },
  [`POST ${all}`]: { says: 'Record a release as the person signed it', body: NewRelease, answers: Added },
  [`POST ${all}/:releaseId/withdraw`]: {
    says: 'The person took her permission back: it ends at this instant',
    body: NoBody,
    answers: 'nothing',
  },
  [`POST ${all}/:releaseId/end`]: {
    says: 'End a release whose purpose is over',
    body: NoBody,
    answers: 'nothing',
  },
}
