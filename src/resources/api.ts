import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { codes } from '../vocabulary/accommodations.ts'
import { isSort, sorts } from '../vocabulary/sorts.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { problem, readJson, unfit } from '../web/problem.ts'
import { addCourthouse, courthousesOf, retireCourthouse } from './courthouse-store.ts'
import { AsSeen, ChangedResource, NewCourthouse, NewResource } from './forms.ts'
import { Week } from './opening-form.ts'
import { courthouseRefusal, resourceRefusal } from './refusals.ts'
import type { ResourceAnswer } from './resource.ts'
import {
  addResource,
  changeResource,
  reinstateResource,
  resourceById,
  retireResource,
  searchResources,
} from './resource-store.ts'

/** Courthouses, rooms, equipment and people for a program: the same acts as on the pages. */
export const resourcesApi = new Hono<Env>()

resourcesApi.get('/api/resources', may('see resources'), async (c) => {
  const kind = c.req.query('kind')
  const resources = await searchResources(c.var.db, c.var.office, {
    search: (c.req.query('q') ?? '').slice(0, 60),
    kind: kind === 'room' || kind === 'equipment' || kind === 'person' ? kind : undefined,
    courthouseId: c.req.query('at') || undefined,
  })
  return c.json({ resources })
})

resourcesApi.post('/api/resources', may('keep resources'), async (c) => {
  const body = await readJson(c, NewResource)
  if (!body.ok) return body.answer
  const { id = newId(c.var.now), ...facts } = body.value
  const added = await addResource(c.var.db, c.var.office, id, facts)
  return added.ok ? c.json({ id }, 201) : resourceRefused(c, added)
})

const one = '/api/resources/:resourceId'

resourcesApi.post(`${one}/edit`, may('keep resources'), async (c) => {
  const body = await readJson(c, ChangedResource)
  if (!body.ok) return body.answer
  const { version, ...facts } = body.value
  const seen = { id: c.req.param('resourceId'), version }
  return kept(c, await changeResource(c.var.db, c.var.office, seen, facts))
})

resourcesApi.post(`${one}/retire`, may('keep resources'), async (c) => {
  const body = await readJson(c, AsSeen)
  if (!body.ok) return body.answer
  const seen = { id: c.req.param('resourceId'), ...body.value }
  return kept(c, await retireResource(c.var.db, c.var.office, seen))
})

resourcesApi.post(`${one}/reinstate`, may('keep resources'), async (c) => {
  const body = await readJson(c, AsSeen)
  if (!body.ok) return body.answer
  const seen = { id: c.req.param('resourceId'), ...body.value }
  return kept(c, await reinstateResource(c.var.db, c.var.office, seen))
})

resourcesApi.get('/api/courthouses', may('see resources'), async (c) =>
  c.json({ courthouses: await courthousesOf(c.var.db, c.var.office) }),
)

resourcesApi.post('/api/courthouses', may('keep resources'), async (c) => {
  const body = await readJson(c, NewCourthouse)
  if (!body.ok) return body.answer
  const { id = newId(c.var.now), ...wish } = body.value
  const added = await addCourthouse(c.var.db, c.var.office, { ...wish, id })
  if (added.ok) return c.json({ id }, 201)
  return added.reason === 'no such court'
    ? unfit(c, { field: 'courtId', message: courthouseRefusal(added) })
    : problem(c, 409, 'It was not added', { detail: `${courthouseRefusal(added)}.` })
})

resourcesApi.post('/api/courthouses/:courthouseId/retire', may('keep resources'), async (c) => {
  const body = await readJson(c, AsSeen)
  if (!body.ok) return body.answer
  const seen = { id: c.req.param('courthouseId'), ...body.value }
  const done = await retireCourthouse(c.var.db, c.var.office, seen)
  if (done.ok) return c.body(null, 204)
  if (done.reason === 'no such courthouse') throw new HTTPException(404)
  return problem(c, 409, 'It stays on the list', {
    detail: `${courthouseRefusal(done)}.`,
    reason: done.reason,
  })
})

async function kept(c: Context<Env>, done: ResourceAnswer): Promise<Response> {
  if (!done.ok) return resourceRefused(c, done)
  return c.json(await resourceById(c.var.db, c.var.office, c.req.param('resourceId') ?? ''))
}

function resourceRefused(c: Context<Env>, refusal: Extract<ResourceAnswer, { ok: false }>): Response {
  switch (refusal.reason) {
    case 'no such resource':
      throw new HTTPException(404)
    case 'no such courthouse':
      return unfit(c, { field: 'courthouseId', message: resourceRefusal(refusal) })
    case 'still held':
    case 'edited meanwhile':
      return problem(c, 409, 'Nothing was changed', {
        detail: `${resourceRefusal(refusal)}.`,
        reason: refusal.reason,
      })
    default:
      return refusal.reason satisfies never
  }
}

const whole = v.pipe(v.number(), v.integer())
const ResourceTold = v.strictObject({
  id: v.string(),
  kind: v.picklist(['room', 'equipment', 'person']),
  sort: v.picklist(Object.keys(sorts).filter(isSort)),
  name: v.string(),
  courthouseId: v.nullable(v.string()),
  courthouse: v.nullable(v.string()),
  quantity: whole,
  setupMinutes: whole,
  strikeMinutes: whole,
  travelMinutes: whole,
  serves: v.array(v.picklist(codes)),
  languages: v.array(v.string()),
  /** Of the place it is in, where that is no courthouse of ours. */
  zone: v.nullable(v.string()),
  /** The clock of its place; null for a person who comes to any courthouse. */
  clock: v.nullable(v.string()),
  hours: v.nullable(Week),
  closedOn: v.array(v.string()),
  note: v.string(),
  retiredAt: v.nullable(whole),
  version: whole,
})
const CourthouseTold = v.strictObject({
  id: v.string(),
  name: v.string(),
  address: v.string(),
  court: v.string(),
  zone: v.string(),
  retiredAt: v.nullable(whole),
  version: whole,
})

/** What the description of the API says of these acts. */
export const resourcesOperations: Operations = {
  'GET /api/resources': {
    says: 'Rooms, equipment and people that can be booked',
    query: {
      q: { says: 'Words of the name' },
      kind: { says: 'room, equipment or person' },
      at: { says: 'Id of a courthouse' },
    },
    answers: v.strictObject({ resources: v.array(ResourceTold) }),
  },
  'POST /api/resources': { says: 'Add a room, equipment or a person', body: NewResource, answers: Added },
  [`POST ${one}/edit`]: {
    says: 'Change what is kept of it; fewer than are held is refused',
    body: ChangedResource,
    answers: ResourceTold,
  },
  [`POST ${one}/retire`]: {
    says: 'Take it out of use; refused while it is held for a time to come',
    body: AsSeen,
    answers: ResourceTold,
  },
  [`POST ${one}/reinstate`]: { says: 'Take it back into use', body: AsSeen, answers: ResourceTold },
  'GET /api/courthouses': {
    says: 'The courthouses of the office, those taken off the list too',
    answers: v.strictObject({ courthouses: v.array(CourthouseTold) }),
  },
  'POST /api/courthouses': { says: 'Add a courthouse', body: NewCourthouse, answers: Added },
  'POST /api/courthouses/:courthouseId/retire': {
    says: 'Take a courthouse off the list; refused while something in it is in use',
    body: AsSeen,
    answers: 'nothing',
  },
}
