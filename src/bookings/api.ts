import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { ClockTime } from '../time/clock-time.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { formId, line, optionalLine } from '../web/text.ts'
import { findAlternatives } from './alternatives.ts'
import type { BookingAnswer, BookingRefusal } from './booking.ts'
import { AlternativesTold, BookingTold, FreeTold } from './booking-told.ts'
import { moveBooking, release, report } from './change.ts'
import { bookingReports } from './forms.ts'
import { freeResources } from './options.ts'
import { placesOf } from './place-store.ts'
import { planWish } from './plan.ts'
import { reserve, resourcesByIds } from './reserve.ts'
import { bookingById, bookingsOfCase } from './store.ts'
import { bookingWords, refusalText } from './words.ts'

export const bookingsApi = new Hono<Env>()

const id = v.pipe(v.string(), v.nonEmpty('Name it'))
const time = v.optional(v.nullable(ClockTime), null)
const units = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1)
const whole = v.pipe(v.number(), v.integer())

/** A set to hold in one act or not at all. `id` is the sender's: sent twice, it is one act. */
export const BookBody = v.object({
  id: v.optional(formId),
  sittingIds: v.pipe(v.array(id), v.minLength(1, 'Choose a day')),
  from: time,
  until: time,
  items: v.pipe(
    v.array(v.object({ accommodationId: id, resourceId: id, units })),
    v.minLength(1, 'Choose at least one thing'),
    v.maxLength(50, 'Book 50 things at a time or fewer'),
  ),
})
export const ReportBody = v.object({ version: whole, because: v.optional(optionalLine(200), '') })
export const ReleaseBody = v.object({ version: whole, because: line(200, 'Say why it is released') })
export const MoveBody = v.object({ version: whole, from: time, until: time, resourceId: id, units })
export const AlternativesBody = v.object({
  sittingId: id,
  accommodationId: id,
  resourceId: id,
  units,
  from: time,
  until: time,
})

bookingsApi.get('/api/cases/:caseId/bookings', may('see bookings'), async (c) =>
  c.json({ bookings: await bookingsOfCase(c.var.db, c.var.scope) }),
)

bookingsApi.post('/api/cases/:caseId/bookings', may('book'), async (c) => {
  const body = await readJson(c, BookBody)
  if (!body.ok) return body.answer
  const { db, scope, now } = c.var
  const reserved = await reserve(db, scope, { ...body.value, id: body.value.id ?? newId(now) })
  return reserved.ok ? c.json({ ids: reserved.bookingIds }, 201) : refused(c, reserved)
})

bookingsApi.post('/api/cases/:caseId/bookings/alternatives', may('book'), async (c) => {
  const body = await readJson(c, AlternativesBody)
  if (!body.ok) return body.answer
  const { accommodationId, resourceId, sittingId, ...rest } = body.value
  const [places, resources] = await Promise.all([
    placesOf(c.var.db, c.var.scope, [accommodationId]),
    resourcesByIds(c.var.db, [resourceId]),
  ])
  const items = [{ accommodationId, resourceId, units: rest.units }]
  const plan = planWish({ id: '', sittingIds: [sittingId], items, ...rest }, places, resources, 'at any hour')
  if (!plan.ok) return refused(c, plan)
  const [planned] = plan.planned
  if (!planned) throw new HTTPException(404)
  return c.json(await findAlternatives(c.var.db, planned))
})

bookingsApi.get('/api/cases/:caseId/accommodations/:accommodationId/free', may('book'), async (c) => {
  const accommodationId = c.req.param('accommodationId')
  const place = (await placesOf(c.var.db, c.var.scope, [accommodationId])).get(accommodationId)
  if (!place) throw new HTTPException(404)
  const asked = c.req.queries('sitting') ?? []
  const sittings = place.sittings.filter((one) => asked.length === 0 || asked.includes(one.id))
  return c.json({
    resources: await freeResources(c.var.db, c.var.scope, place, { sittings, from: null, until: null }),
  })
})

for (const [name, to] of Object.entries(bookingReports)) {
  bookingsApi.post(`/api/cases/:caseId/bookings/:bookingId/${name}`, may('book'), async (c) => {
    const body = await readJson(c, ReportBody)
    if (!body.ok) return body.answer
    const { version, because } = body.value
    return changed(c, (seen) => report(c.var.db, c.var.scope, { id: seen, version }, to, because || null))
  })
}

bookingsApi.post('/api/cases/:caseId/bookings/:bookingId/release', may('book'), async (c) => {
  const body = await readJson(c, ReleaseBody)
  if (!body.ok) return body.answer
  const { version, because } = body.value
  return changed(c, (seen) => release(c.var.db, c.var.scope, { id: seen, version }, because))
})

bookingsApi.post('/api/cases/:caseId/bookings/:bookingId/move', may('book'), async (c) => {
  const body = await readJson(c, MoveBody)
  if (!body.ok) return body.answer
  const { version, ...to } = body.value
  return changed(c, (seen) => moveBooking(c.var.db, c.var.scope, { id: seen, version }, to))
})

async function changed(c: Context<Env>, change: (bookingId: string) => Promise<BookingAnswer>) {
  const bookingId = c.req.param('bookingId') ?? ''
  const done = await change(bookingId)
  if (!done.ok) return refused(c, done)
  return c.json(await bookingById(c.var.db, c.var.scope, bookingId))
}

/** What is not in the scope's case is not there; a wrong time or resource is 422; what others did is 409. */
function refused(c: Context<Env>, refusal: BookingRefusal): Response {
  const detail = `${refusalText(refusal)}.`
  switch (refusal.reason) {
    case 'no such accommodation':
    case 'no such booking':
    case 'no such sitting':
      throw new HTTPException(404)
    case 'taken':
      return problem(c, 409, 'Taken', { detail, reason: refusal.reason, clashes: refusal.clashes })
    case 'edited meanwhile':
    case 'order missing':
    case 'over':
    case 'not permitted':
    case 'not begun':
    case 'hearing is off':
      return problem(c, 409, 'Not possible as things stand', { detail, reason: refusal.reason })
    case 'closed then':
      return problem(c, 422, 'Closed then', { detail, reason: refusal.reason, closed: refusal.closed })
    case 'nothing chosen':
    case 'no such resource':
    case 'retired':
    case 'cannot serve':
    case 'does not speak it':
    case 'other courthouse':
    case 'more than there is':
    case 'too long to hold':
    case 'sitting without time':
    case 'ends before it starts':
    case 'no such time':
      return problem(c, 422, 'This cannot be booked', { detail, reason: refusal.reason })
    default:
      return refusal satisfies never
  }
}

/** What the description of the API says of these acts. */
export const bookingsOperations: Operations = {
  'GET /api/cases/:caseId/bookings': {
    says: 'The bookings of the case',
    answers: v.strictObject({ bookings: v.array(BookingTold) }),
  },
  'POST /api/cases/:caseId/bookings': {
    says: 'Hold a set of resources, all of it or nothing; 409 names what is taken',
    pages: ['/cases/:caseId/accommodations/:accommodationId/book'],
    body: BookBody,
    answers: v.strictObject({ ids: v.array(v.string()) }),
  },
  'POST /api/cases/:caseId/bookings/alternatives': {
    says: 'The nearest that is free, near in time or of the same kind',
    body: AlternativesBody,
    answers: AlternativesTold,
  },
  'GET /api/cases/:caseId/accommodations/:accommodationId/free': {
    says: 'What is free for the accommodation on its days',
    query: {
      sitting: { says: 'Id of a sitting; may stand more than once, all of them without it', isList: true },
    },
    answers: FreeTold,
  },
  ...Object.fromEntries(
    Object.entries(bookingReports).map(([name, to]) => [
      `POST /api/cases/:caseId/bookings/:bookingId/${name}`,
      {
        says: `Record the booking as ${bookingWords[to].toLowerCase()}`,
        body: ReportBody,
        answers: BookingTold,
      },
    ]),
  ),
  'POST /api/cases/:caseId/bookings/:bookingId/release': {
    says: 'Give a booking back',
    body: ReleaseBody,
    answers: BookingTold,
  },
  'POST /api/cases/:caseId/bookings/:bookingId/move': {
    says: 'Move a booking to another time or resource',
    body: MoveBody,
    answers: BookingTold,
  },
}
