import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { accommodationById } from '../accommodations/store.ts'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { wallClock } from '../time/zoned.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { othersInCourtroom } from '../hearings/courtroom/uses-store.ts'
import { bookingsApi } from './api.ts'
import { BookPage } from './book-page.tsx'
import { type Booking, type BookingAnswer, type BookingRefusal, isLive } from './booking.ts'
import { BookingPage } from './booking-page.tsx'
import { BookingsPage } from './bookings-page.tsx'
import { moveBooking, release, report } from './change.ts'
import { bookingReports, BookForm, itemsIn, MoveForm, ReleaseForm, ReportForm } from './forms.ts'
import { optionsFor as optionsForAll, type Option } from './options.ts'
import type { Place } from './place.ts'
import { placesOf } from './place-store.ts'
import { reserve } from './reserve.ts'
import { slug } from '../resources/slug.ts'
import { bookingById, bookingsOfAccommodation, bookingsOfCase } from './store.ts'

export const bookingsRoutes = new Hono<Env>()

bookingsRoutes.get('/cases/:caseId/bookings', may('see bookings'), async (c) => {
  const bookings = await bookingsOfCase(c.var.db, c.var.scope)
  return c.render(<BookingsPage caseId={c.var.scope.caseId} bookings={bookings} />, { title: 'Bookings' })
})

bookingsRoutes.get('/cases/:caseId/accommodations/:accommodationId/book', may('book'), async (c) => {
  const place = await thePlace(c)
  const booked = await bookingsOfAccommodation(c.var.db, c.var.scope, place.accommodationId)
  const done = new Set(booked.filter(isLive).map((one) => one.sitting?.id))
  const days = place.sittings
    .filter((one) => one.endsAt > c.var.now && !done.has(one.id))
    .map((one) => one.id)
  return answerBook(c, place, { id: newId(c.var.now), sittingId: days }, { choose: true })
})

bookingsRoutes.post('/cases/:caseId/accommodations/:accommodationId/book', may('book'), async (c) => {
  const place = await thePlace(c)
  const form = await readForm(c, BookForm)
  if (!form.ok) return answerBook(c, place, form.given, { errors: form.errors })
  if (typed(form.given, 'step') === 'look') return answerBook(c, place, form.given, { choose: true })
  const { id, sittingId: sittingIds, from, until } = form.value
  const items = itemsIn(form.given, place.accommodationId)
  if (items.some((item) => item.units < 1)) {
    const errors = [{ field: '', message: 'Enter how many as a number, such as 2' }]
    return answerBook(c, place, form.given, { errors })
  }
  const reserved = await reserve(c.var.db, c.var.scope, { id, sittingIds, from, until, items })
  if (reserved.ok) return c.redirect(paths.accommodation(c.var.scope.caseId, place.accommodationId), 303)
  return answerBook(c, place, form.given, { refusal: reserved })
})

bookingsRoutes.get('/cases/:caseId/bookings/:bookingId', may('see bookings'), async (c) =>
  answerBooking(c, await theBooking(c)),
)

for (const [name, to] of Object.entries(bookingReports)) {
  bookingsRoutes.post(`/cases/:caseId/bookings/:bookingId/${name}`, may('book'), async (c) => {
    const [booking, form] = [await theBooking(c), await readForm(c, ReportForm)]
    if (!form.ok) return answerBooking(c, booking, { errors: form.errors, given: form.given })
    const { version, because } = form.value
    const seen = { id: booking.id, version }
    return changed(c, booking, await report(c.var.db, c.var.scope, seen, to, because || null), form.given)
  })
}

bookingsRoutes.post('/cases/:caseId/bookings/:bookingId/release', may('book'), async (c) => {
  const [booking, form] = [await theBooking(c), await readForm(c, ReleaseForm)]
  if (!form.ok) return answerBooking(c, booking, form)
  const { version, because } = form.value
  return changed(
    c,
    booking,
    await release(c.var.db, c.var.scope, { id: booking.id, version }, because),
    form.given,
  )
})

bookingsRoutes.post('/cases/:caseId/bookings/:bookingId/move', may('book'), async (c) => {
  const [booking, form] = [await theBooking(c), await readForm(c, MoveForm)]
  if (!form.ok) return answerBooking(c, booking, form)
  const { version, ...to } = form.value
  return changed(
    c,
    booking,
    await moveBooking(c.var.db, c.var.scope, { id: booking.id, version }, to),
    form.given,
  )
})

bookingsRoutes.route('/', bookingsApi)

type Wrong = {
  readonly refusal?: BookingRefusal
  readonly errors?: readonly FieldError[]
  readonly given?: Given | undefined
}

function changed(c: Context<Env>, booking: Booking, done: BookingAnswer, given?: Given) {
  if (done.ok) return c.redirect(paths.booking(c.var.scope.caseId, booking.id), 303)
  return answerBooking(c, booking, { refusal: done, given })
}

async function answerBook(
  c: Context<Env>,
  place: Place,
  given: Given,
  how: Wrong & { readonly choose?: boolean },
) {
  const { db, scope } = c.var
  const it = await accommodationById(db, scope, place.accommodationId)
  if (!it) throw new HTTPException(404)
  const needs = await optionsForAll(db, scope, place, askedIn(place, given))
  if (how.refusal) c.status(409)
  else if (how.errors) c.status(422)
  const page = {
    caseId: scope.caseId,
    place,
    witness: it.witness,
    hearing: it.hearing.type,
    needs,
    refusal: how.refusal,
    errors: how.errors,
    given: how.choose
      ? {
          ...bestOf(needs, given),
          ...given,
        }
      : given,
  }
  return c.render(<BookPage {...page} />, { title: 'Book' })
}

function askedIn(place: Place, given: Given) {
  const times = BookForm.entries
  const read = (name: 'from' | 'until') => {
    const parsed = v.safeParse(times[name], typed(given, name))
    return parsed.success ? parsed.output : null
  }
  const chosen = given['sittingId'] ?? []
  const sittings = place.sittings.filter((one) => chosen.includes(one.id))
  return { sittings, from: read('from'), until: read('until') }
}

function bestOf(needs: Awaited<ReturnType<typeof optionsForAll>>, given: Given): Given {
  const chosen: [string, string][] = needs.flatMap((need) => {
    const [best] = need.options
    const field = `resource-${slug(need.sort)}`
    return need.needed && best?.free && given[field] === undefined ? [[field, best.resource.id]] : []
  })
  return Object.fromEntries(chosen)
}

async function answerBooking(c: Context<Env>, before: Booking, wrong: Wrong = {}) {
  const { db, scope } = c.var
  const booking = wrong.refusal ? ((await bookingById(db, scope, before.id)) ?? before) : before
  const options = booking.state === 'released' ? [] : await optionsFor(c, booking)
  if (wrong.refusal) c.status(409)
  else if (wrong.errors) c.status(422)
  const { refusal, errors, given } = wrong
  const isCourtroom = booking.resource.sort === 'courtroom' && isLive(booking)
  const sharing = isCourtroom
    ? await othersInCourtroom(db, scope, {
        hearingId: booking.hearing.id,
        courtroomId: booking.resource.id,
        sittings: [booking],
      })
    : []
  const page = { caseId: scope.caseId, booking, options, sharing, mayChange: true, refusal, errors, given }
  return c.render(<BookingPage {...page} />, { title: 'Booking' })
}

/** Itself first, then what else of its sort could serve at that sitting. */
async function optionsFor(c: Context<Env>, booking: Booking): Promise<readonly Option[]> {
  const { db, scope } = c.var
  const place = (await placesOf(db, scope, [booking.accommodation.id])).get(booking.accommodation.id)
  const sitting = place?.sittings.find((one) => one.id === booking.sitting?.id)
  if (!place || !sitting) return []
  const { startsAt, endsAt } = booking
  // The booking's own time stands for the sitting's, printed or not.
  const timed = { ...sitting, startsAt, endsAt, starts: wallClock(startsAt, place.zone).time }
  const needs = await optionsForAll(db, scope, place, { sittings: [timed], from: null, until: null })
  const options = needs.find((need) => need.sort === booking.resource.sort)?.options ?? []
  return options.toSorted(
    (a, b) => Number(b.resource.id === booking.resource.id) - Number(a.resource.id === booking.resource.id),
  )
}

async function thePlace(c: Context<Env>): Promise<Place> {
  const id = c.req.param('accommodationId') ?? ''
  const place = (await placesOf(c.var.db, c.var.scope, [id])).get(id)
  if (!place) throw new HTTPException(404)
  return place
}

async function theBooking(c: Context<Env>): Promise<Booking> {
  const booking = await bookingById(c.var.db, c.var.scope, c.req.param('bookingId') ?? '')
  if (!booking) throw new HTTPException(404)
  return booking
}
