import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../../access/may.ts'
import { newId } from '../../db/new-id.ts'
import { CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import type { Env } from '../../access/env.ts'
import type { Operations } from '../../web/openapi.ts'
import { problem, readJson } from '../../web/problem.ts'
import { formId, line, prose } from '../../web/text.ts'
import { hearingAsked } from '../../hearings/hearing-asked.ts'
import { rulingOutcomes, wishes } from '../../accommodations/accommodation.ts'
import { listOf } from '../../bookings/accommodation-list-store.ts'
import { requestAccommodations } from '../../accommodations/request.ts'
import { recordRuling } from '../../bookings/accommodation-states.ts'
import { accommodationById, rulingsOf } from '../../accommodations/store.ts'
import { codes } from '../../vocabulary/accommodations.ts'
import { moveInWords, refusalInWords } from '../../accommodations/words.tsx'

export const accommodationsApi = new Hono<Env>()

/** What a witness was offered or wants at a hearing. `id` is the sender's: sent twice, it is one act. */
export const RequestBody = v.object({
  id: v.optional(formId),
  witnessId: v.pipe(v.string(), v.nonEmpty('Name the witness')),
  saidOn: CalendarDate,
  asked: v.array(
    v.object({
      code: v.picklist(codes, 'One of the 28 codes'),
      wish: v.picklist(wishes),
      /** True: no order is needed here. Left out: as is usual. */
      withoutOrder: v.optional(v.nullable(v.boolean()), null),
    }),
  ),
})

/** One line of what the court decided. `id` is the sender's: sent twice, it is one line. */
export const RulingBody = v.object({
  id: v.optional(formId),
  version: v.pipe(v.number(), v.integer()),
  outcome: v.picklist(rulingOutcomes),
  ruledOn: CalendarDate,
  order: line(120, 'Enter the order, such as ECF No. 41'),
  conditions: prose(2000),
})

accommodationsApi.get('/api/cases/:caseId/accommodations', may('see accommodations'), async (c) => {
  const { all } = await listOf(c.var.db, c.var.scope)
  return c.json({ accommodations: all })
})

accommodationsApi.get(
  '/api/cases/:caseId/accommodations/:accommodationId',
  may('see accommodations'),
  async (c) => {
    const it = await theAccommodation(c)
    return c.json({ ...it, rulings: await rulingsOf(c.var.db, it.id) })
  },
)

accommodationsApi.post(
  '/api/cases/:caseId/hearings/:hearingId/accommodations',
  may('change accommodations'),
  async (c) => {
    const { db, scope, now } = c.var
    const hearing = await hearingAsked(c)
    const body = await readJson(c, RequestBody)
    if (!body.ok) return body.answer
    if (body.value.saidOn > wallClock(now, hearing.zone).date) {
      const message = refusalInWords({ reason: 'said in the future' })
      return problem(c, 422, 'Some values do not fit', { errors: [{ field: 'saidOn', message }] })
    }
    const request = { ...body.value, id: body.value.id ?? newId(now), hearingId: hearing.id }
    const kept = await requestAccommodations(db, scope, request)
    if (kept.ok) return c.json({ ids: kept.ids }, 201)
    const status = kept.reason === 'asked for already' ? 409 : 422
    return problem(c, status, 'Nothing was written down', { detail: `${refusalInWords(kept)}.` })
  },
)

accommodationsApi.post(
  '/api/cases/:caseId/accommodations/:accommodationId/ruling',
  may('record rulings'),
  async (c) => {
    const { db, scope, now } = c.var
    const it = await theAccommodation(c)
    const body = await readJson(c, RulingBody)
    if (!body.ok) return body.answer
    const { version, ...ruling } = body.value
    if (ruling.ruledOn > wallClock(now, it.hearing.zone).date) {
      const message = 'Enter the day of the ruling: today or earlier'
      return problem(c, 422, 'Some values do not fit', { errors: [{ field: 'ruledOn', message }] })
    }
    const kept = await recordRuling(
      db,
      scope,
      { id: it.id, version },
      { ...ruling, id: ruling.id ?? newId(now) },
    )
    if (kept.ok) return c.json(await theAccommodation(c), 201)
    return problem(c, 409, 'The ruling was not recorded', { detail: `${moveInWords(kept)}.` })
  },
)

async function theAccommodation(c: Context<Env>) {
  const it = await accommodationById(c.var.db, c.var.scope, c.req.param('accommodationId') ?? '')
  if (!it) throw new HTTPException(404)
  return it
}

/** What the description of the API says of these acts. */
export const accommodationsOperations: Operations = {
  'GET /api/cases/:caseId/accommodations': { says: 'The accommodations of the case' },
  'GET /api/cases/:caseId/accommodations/:accommodationId': { says: 'One accommodation with its rulings' },
  'POST /api/cases/:caseId/hearings/:hearingId/accommodations': {
    says: 'Write down what a witness was offered and wants at a hearing',
    body: RequestBody,
  },
  'POST /api/cases/:caseId/accommodations/:accommodationId/ruling': {
    says: 'Record a line of what the court decided',
    body: RulingBody,
  },
}
