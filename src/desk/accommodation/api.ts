import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { wishes } from '../../accommodations/accommodation.ts'
import { describeAccommodation, requestAccommodations, sayWish } from '../../accommodations/request.ts'
import { refusalInWords } from '../../accommodations/words.ts'
import { type CourtMove, courtStanding, movesOpen } from '../../bookings/court-moves.ts'
import { moveBeforeTheCourt } from '../../bookings/ask-the-court.ts'
import type { CourtMoveAnswer } from '../../bookings/court-moves.ts'
import { type OrderAnswer } from '../../bookings/order-to-record.ts'
import { recordOrder } from '../../bookings/record-order.ts'
import { reportAll } from '../../bookings/report-all.ts'
import { type StandingLine, standingOfOne, standingsOf } from '../../bookings/standing/standing-store.ts'
import { refusalText } from '../../bookings/words.ts'
import { newId } from '../../db/new-id.ts'
import { hearingAsked } from '../../hearings/hearing-asked.ts'
import { outcomes } from '../../rulings/ruling.ts'
import { RulingLineTold } from '../../rulings/ruling-told.ts'
import { ordersOf } from '../../rulings/store.ts'
import { CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import { codes } from '../../vocabulary/accommodations.ts'
import { isSort, type Sort } from '../../vocabulary/sorts.ts'
import { Added, type Operations } from '../../web/openapi.ts'
import { problem, readJson } from '../../web/problem.ts'
import { formId, line, prose } from '../../web/text.ts'
import { courtRefusalInWords, orderRefusalInWords } from './court-words.ts'
import { reports } from './days-table.tsx'
import { courtAddresses } from './moves.tsx'

export const accommodationsApi = new Hono<Env>()

const version = v.pipe(v.number(), v.integer())
const id = v.pipe(v.string(), v.nonEmpty('Name it'))
const needs = v.array(
  v.object({
    sort: v.custom<Sort>((text) => typeof text === 'string' && isSort(text), 'One of the sorts of resources'),
    units: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  }),
)

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
export const WishBody = v.object({ version, wish: v.picklist(wishes), saidOn: CalendarDate })
export const NeedsBody = v.object({ version, note: v.optional(prose(500), ''), needs: v.nullable(needs) })

/** One order of the court, line by line. `id` is the sender's: sent twice, it is one order. */
export const OrderBody = v.object({
  id: v.optional(formId),
  reference: line(120, 'Enter the order, such as ECF No. 41'),
  ruledOn: CalendarDate,
  /** The day the application was filed, where nobody recorded that before. */
  appliedOn: v.optional(v.nullable(CalendarDate), null),
  lines: v.pipe(
    v.array(
      v.object({
        outcome: v.picklist(outcomes),
        on: v.pipe(
          v.array(v.object({ id, version: v.optional(version) })),
          v.minLength(1, 'Name an accommodation'),
        ),
        /** Ids of the sittings it decides on; null or left out: every one. */
        sittingIds: v.optional(v.nullable(v.pipe(v.array(id), v.minLength(1, 'Name a sitting'))), null),
        asked: v.optional(prose(500), ''),
        conditions: v.optional(prose(2000), ''),
        needs: v.optional(v.nullable(needs), null),
        reservedUntilOn: v.optional(v.nullable(CalendarDate), null),
        reservedUntilHearingId: v.optional(v.nullable(id), null),
      }),
    ),
    v.minLength(1, 'Name a line'),
    v.maxLength(100, 'Record 100 lines at a time or fewer'),
  ),
})
export const VersionBody = v.object({ version })
export const OnBody = v.object({ version, on: CalendarDate })
export const WithdrawBody = v.object({ version, because: line(200, 'Enter why it is withdrawn') })
export const ReportBody = v.object({ version, sittingId: id, because: v.optional(prose(300), '') })

accommodationsApi.get('/api/cases/:caseId/accommodations', may('see accommodations'), async (c) => {
  const all = await standingsOf(c.var.db, c.var.scope)
  return c.json({ accommodations: all.map((one) => told(c, one)) })
})

const address = '/api/cases/:caseId/accommodations/:accommodationId'

accommodationsApi.get(address, may('see accommodations'), async (c) =>
  c.json(told(c, await theAccommodation(c))),
)

accommodationsApi.post(
  '/api/cases/:caseId/hearings/:hearingId/accommodations',
  may('change accommodations'),
  async (c) => {
    const { db, scope, now } = c.var
    const hearing = await hearingAsked(c)
    const body = await readJson(c, RequestBody)
    if (!body.ok) return body.answer
    const request = { ...body.value, id: body.value.id ?? newId(now), hearingId: hearing.id }
    const kept = await requestAccommodations(db, scope, request, wallClock(now, hearing.zone).date)
    if (kept.ok) return c.json({ ids: kept.ids }, 201)
    if (kept.reason === 'said in the future')
      return problem(c, 422, 'Some values do not fit', {
        errors: [{ field: 'saidOn', message: refusalInWords(kept) }],
      })
    const status = kept.reason === 'asked for already' ? 409 : 422
    return problem(c, status, 'Nothing was recorded', { detail: `${refusalInWords(kept)}.` })
  },
)

accommodationsApi.post(`${address}/wish`, may('change accommodations'), async (c) => {
  const it = await theAccommodation(c)
  const body = await readJson(c, WishBody)
  if (!body.ok) return body.answer
  const { version: seen, ...said } = body.value
  const today = wallClock(c.var.now, it.hearing.zone).date
  const kept = await sayWish(c.var.db, c.var.scope, { id: it.id, version: seen }, said, today)
  if (kept.ok) return c.json(told(c, await theAccommodation(c)))
  const status = kept.reason === 'edited meanwhile' ? 409 : 422
  return problem(c, status, 'Nothing was recorded', { detail: `${refusalInWords(kept)}.` })
})

accommodationsApi.post(`${address}/needs`, may('change accommodations'), async (c) => {
  const it = await theAccommodation(c)
  const body = await readJson(c, NeedsBody)
  if (!body.ok) return body.answer
  const { version: seen, ...to } = body.value
  const kept = await describeAccommodation(c.var.db, c.var.scope, { id: it.id, version: seen }, to)
  if (kept.ok) return c.json(told(c, await theAccommodation(c)))
  return problem(c, 409, 'Nothing was recorded', { detail: `${refusalInWords(kept)}.` })
})

accommodationsApi.get('/api/cases/:caseId/orders', may('record rulings'), async (c) =>
  c.json({ orders: await ordersOf(c.var.db, c.var.scope) }),
)

accommodationsApi.post('/api/cases/:caseId/orders', may('record rulings'), async (c) => {
  const body = await readJson(c, OrderBody)
  if (!body.ok) return body.answer
  const orderId = body.value.id ?? newId(c.var.now)
  const kept = await recordOrder(c.var.db, c.var.scope, { ...body.value, id: orderId, motionId: null })
  return kept.ok ? c.json({ id: orderId }, 201) : orderRefused(c, kept)
})

for (const [name, move] of Object.entries(courtAddresses)) {
  accommodationsApi.post(`${address}/${name}`, may('change accommodations'), async (c) => {
    const it = await theAccommodation(c)
    const asked = await courtMoveBody(c, move)
    if ('answer' in asked) return asked.answer
    const seen = { id: it.id, version: asked.version }
    const kept = await moveBeforeTheCourt(c.var.db, c.var.scope, seen, asked.to)
    return kept.ok ? c.json(told(c, await theAccommodation(c))) : courtRefused(c, kept)
  })
}

for (const [name, { to }] of Object.entries(reports)) {
  accommodationsApi.post(`${address}/${name}`, may('book'), async (c) => {
    const it = await theAccommodation(c)
    const body = await readJson(c, ReportBody)
    if (!body.ok) return body.answer
    const { version: seen, sittingId, because } = body.value
    const asSeen = { id: it.id, version: seen, sittingId }
    const done = await reportAll(c.var.db, c.var.scope, asSeen, to, because || null)
    if (done.ok) return c.json(told(c, await theAccommodation(c)))
    return problem(c, 409, 'Nothing was changed', { detail: `${refusalText(done)}.`, reason: done.reason })
  })
}

async function courtMoveBody(
  c: Context<Env>,
  move: CourtMove['move'],
): Promise<{ readonly version: number; readonly to: CourtMove } | { readonly answer: Response }> {
  switch (move) {
    case 'apply':
    case 'oppose': {
      const body = await readJson(c, OnBody)
      return body.ok ? { version: body.value.version, to: { move, on: body.value.on } } : body
    }
    case 'withdraw': {
      const body = await readJson(c, WithdrawBody)
      return body.ok ? { version: body.value.version, to: { move, because: body.value.because } } : body
    }
    case 'require an order':
    case 'require none':
    case 'ask again':
    case 'lapse': {
      const body = await readJson(c, VersionBody)
      return body.ok ? { version: body.value.version, to: { move } } : body
    }
    default:
      return move satisfies never
  }
}

/** What was wrongly typed is 422; what others did, or what things as they stand forbid, is 409. */
function orderRefused(c: Context<Env>, kept: Exclude<OrderAnswer, { ok: true }>) {
  if (kept.reason === 'no such accommodation' || kept.reason === 'no such hearing')
    throw new HTTPException(404)
  const { ok: _ok, ...facts } = kept
  const conflicts = ['edited meanwhile', 'withdrawn', 'no order needed', 'hearing is off', 'no such sitting']
  const status = conflicts.includes(kept.reason) ? 409 : 422
  return problem(c, status, 'The order was not recorded', {
    detail: `${orderRefusalInWords(kept)}.`,
    ...facts,
  })
}

function courtRefused(c: Context<Env>, kept: Exclude<CourtMoveAnswer, { ok: true }>) {
  if (kept.reason === 'no such accommodation') throw new HTTPException(404)
  const isTyped = kept.reason === 'in the future' || kept.reason === 'before it was applied for'
  return problem(c, isTyped ? 422 : 409, 'Nothing was changed', {
    detail: `${courtRefusalInWords(kept)}.`,
    reason: kept.reason,
  })
}

async function theAccommodation(c: Context<Env>): Promise<StandingLine> {
  const it = await standingOfOne(c.var.db, c.var.scope, c.req.param('accommodationId') ?? '')
  if (!it) throw new HTTPException(404)
  return it
}

/** An accommodation as a program reads it; a reader by release is not told what is held where, or what is missing. */
function told(c: Context<Env>, { facts, standing, ...it }: StandingLine) {
  const isTeam = c.var.scope.released === null
  return {
    ...it,
    state: standing.state,
    requests: facts.requests,
    rulings: facts.lines,
    court: courtStanding(facts),
    days: standing.days.map(({ needs: all, ...day }) => ({ ...day, ...(isTeam ? { needs: all } : {}) })),
    ...(isTeam ? { missing: standing.missing, moves: movesOpen(it, facts) } : {}),
  }
}

const AccommodationTold = v.looseObject({
  id: v.string(),
  caseId: v.string(),
  hearingId: v.string(),
  witnessId: v.string(),
  witness: v.string(),
  code: v.picklist(codes),
  version: v.number(),
  state: v.string(),
  court: v.string(),
  hearing: v.looseObject({ type: v.string(), state: v.string(), zone: v.string() }),
  requests: v.array(v.looseObject({ id: v.string(), state: v.string() })),
  rulings: v.array(RulingLineTold),
  days: v.array(v.looseObject({})),
})
const OrdersTold = v.strictObject({
  orders: v.array(
    v.strictObject({
      id: v.string(),
      reference: v.string(),
      ruledOn: v.string(),
      lines: v.array(v.intersect([RulingLineTold, v.looseObject({ accommodationIds: v.array(v.string()) })])),
    }),
  ),
})

const courtSays = {
  ask: { says: 'Mark as needing an order', body: VersionBody, answers: AccommodationTold },
  'ask-not': { says: 'Mark as needing no order', body: VersionBody, answers: AccommodationTold },
  apply: { says: 'Record the application', body: OnBody, answers: AccommodationTold },
  oppose: { says: 'Record the opposition', body: OnBody, answers: AccommodationTold },
  again: {
    says: 'Request it again, after a denial, a lapse or a withdrawal',
    body: VersionBody,
    answers: AccommodationTold,
  },
  withdraw: {
    says: 'Withdraw it; what is held for it is released',
    body: WithdrawBody,
    answers: AccommodationTold,
  },
  lapse: { says: 'Record that the order lapsed', body: VersionBody, answers: AccommodationTold },
} as const satisfies Record<keyof typeof courtAddresses, Operations[string]>

const reportSays = {
  confirm: { says: 'Confirm all that is held for one sitting', body: ReportBody, answers: AccommodationTold },
  test: {
    says: 'Mark what is confirmed for one sitting as tested',
    body: ReportBody,
    answers: AccommodationTold,
  },
  begin: { says: 'Mark it in use at one sitting', body: ReportBody, answers: AccommodationTold },
  finish: { says: 'Mark it done at one sitting', body: ReportBody, answers: AccommodationTold },
  fail: { says: 'Mark it not delivered at one sitting', body: ReportBody, answers: AccommodationTold },
} as const satisfies Record<keyof typeof reports, Operations[string]>

/** What the description of the API says of these acts. */
export const accommodationsOperations: Operations = {
  'GET /api/cases/:caseId/accommodations': {
    says: 'The accommodations of the case, each as it stands now',
    answers: v.strictObject({ accommodations: v.array(AccommodationTold) }),
  },
  [`GET ${address}`]: {
    says: 'One accommodation with its requests, rulings and days',
    answers: AccommodationTold,
  },
  'POST /api/cases/:caseId/hearings/:hearingId/accommodations': {
    says: 'Record what a witness was offered and wants at a hearing',
    body: RequestBody,
    answers: v.strictObject({ ids: v.array(v.string()) }),
  },
  [`POST ${address}/wish`]: { says: 'Record the witness’s wish', body: WishBody, answers: AccommodationTold },
  [`POST ${address}/needs`]: {
    says: 'Say what is asked for and what it needs',
    body: NeedsBody,
    answers: AccommodationTold,
  },
  'GET /api/cases/:caseId/orders': { says: 'The orders of the case with their lines', answers: OrdersTold },
  'POST /api/cases/:caseId/orders': {
    says: 'Record an order of the court, line by line',
    pages: [
      '/cases/:caseId/hearings/:hearingId/orders/new',
      '/cases/:caseId/accommodations/:accommodationId/ruling',
    ],
    body: OrderBody,
    answers: Added,
  },
  ...Object.fromEntries(
    Object.entries({ ...courtSays, ...reportSays }).map(([name, one]) => [`POST ${address}/${name}`, one]),
  ),
}
