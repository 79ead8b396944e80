import { needsOf } from '../../bookings/options.ts'
import { placesOf } from '../../bookings/place-store.ts'
import { deadlinesOfCase } from '../../deadlines/store.ts'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import { agesOn } from '../../people/age-store.ts'
import { type Asking, askingFor } from '../../accommodations/asking.ts'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../../access/may.ts'
import { roleMay } from '../../access/permissions.ts'
import type { Role } from '../../access/scope.ts'
import { historyOf } from '../../access/history.ts'
import { bookedSorts, bookingsOfAccommodation } from '../../bookings/store.ts'
import { newId } from '../../db/new-id.ts'
import { isLive } from '../../bookings/booking.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import type { Env } from '../../access/env.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { missingFrom } from '../../accommodations/accommodation.ts'
import { AccommodationPage } from './accommodation-page.tsx'
import { accommodationsApi } from './api.ts'
import { listOf } from '../../bookings/accommodation-list-store.ts'
import { AccommodationsPage } from '../../accommodations/accommodations-page.tsx'
import { RulingForm, VersionForm, WishForm } from '../../accommodations/forms.ts'
import { arrangementMoves, courtMoves } from './moves.tsx'
import { requestRoutes } from '../../accommodations/request-routes.tsx'
import { sayWish } from '../../accommodations/request.ts'
import {
  moveArrangements,
  moveInLaw,
  recordRuling,
  type StateAnswer,
} from '../../bookings/accommodation-states.ts'
import { accommodationById, type AccommodationLine, rulingsOf } from '../../accommodations/store.ts'
import { moveInWords, refusalInWords } from '../../accommodations/words.tsx'

export const accommodationsRoutes = new Hono<Env>()

accommodationsRoutes.get('/cases/:caseId/accommodations', may('see accommodations'), async (c) => {
  const { db, scope } = c.var
  const [hearingId, witnessId] = [c.req.query('hearing') ?? '', c.req.query('witness') ?? '']
  const { all, hearings, witnesses } = await listOf(db, scope)
  const accommodations = all.filter(
    (one) =>
      (hearingId === '' || one.hearingId === hearingId) && (witnessId === '' || one.witnessId === witnessId),
  )
  const view = { caseId: scope.caseId, accommodations, hearings, witnesses, hearingId, witnessId }
  return c.render(<AccommodationsPage {...view} mayChange={mayChange(c)} />, { title: 'Accommodations' })
})

accommodationsRoutes.route('/', requestRoutes)

accommodationsRoutes.get(
  '/cases/:caseId/accommodations/:accommodationId',
  may('see accommodations'),
  async (c) => answer(c, await theAccommodation(c)),
)

accommodationsRoutes.post(
  '/cases/:caseId/accommodations/:accommodationId/wish',
  may('change accommodations'),
  async (c) => {
    const it = await theAccommodation(c)
    const form = await readForm(c, WishForm)
    if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
    const { version, wish, saidOn } = form.value
    if (saidOn > todayThere(c, it)) {
      const errors = [{ field: 'saidOn', message: refusalInWords({ reason: 'said in the future' }) }]
      return answer(c, it, { errors, given: form.given })
    }
    const kept = await sayWish(c.var.db, c.var.scope, { id: it.id, version }, wish, saidOn)
    if (!kept.ok) return answer(c, it, { refused: refusalInWords(kept), given: form.given })
    return c.redirect(paths.accommodation(it.caseId, it.id), 303)
  },
)

accommodationsRoutes.post(
  '/cases/:caseId/accommodations/:accommodationId/ruling',
  may('record rulings'),
  async (c) => {
    const it = await theAccommodation(c)
    const form = await readForm(c, RulingForm)
    if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
    const { version, ...line } = form.value
    if (line.ruledOn > todayThere(c, it)) {
      const errors = [{ field: 'ruledOn', message: 'Enter the day of the ruling: today or earlier' }]
      return answer(c, it, { errors, given: form.given })
    }
    const kept = await recordRuling(c.var.db, c.var.scope, { id: it.id, version }, line)
    return moved(c, it, kept, form.given)
  },
)

for (const [name, { to }] of Object.entries(courtMoves)) {
  accommodationsRoutes.post(
    `/cases/:caseId/accommodations/:accommodationId/${name}`,
    may('change accommodations'),
    async (c) => {
      const [it, form] = [await theAccommodation(c), await readForm(c, VersionForm)]
      if (!form.ok) return answer(c, it, { errors: form.errors })
      return moved(c, it, await moveInLaw(c.var.db, c.var.scope, { id: it.id, ...form.value }, to))
    },
  )
}

for (const [name, { to }] of Object.entries(arrangementMoves)) {
  accommodationsRoutes.post(
    `/cases/:caseId/accommodations/:accommodationId/${name}`,
    may('book'),
    async (c) => {
      const { db, scope } = c.var
      const [it, form] = [await theAccommodation(c), await readForm(c, VersionForm)]
      if (!form.ok) return answer(c, it, { errors: form.errors })
      const booked = (await bookedSorts(db, scope)).get(it.id) ?? []
      return moved(c, it, await moveArrangements(db, scope, { id: it.id, ...form.value }, to, booked))
    },
  )
}

accommodationsRoutes.route('/', accommodationsApi)

function moved(c: Context<Env>, it: AccommodationLine, kept: StateAnswer, given?: Given) {
  if (kept.ok) return c.redirect(paths.accommodation(it.caseId, it.id), 303)
  return answer(c, it, { refused: moveInWords(kept), given })
}

type Wrong = { refused?: string; errors?: readonly FieldError[]; given?: Given | undefined }

/** The page as things stand now; 409 when something was refused, 422 when something was wrongly typed. */
async function answer(c: Context<Env>, before: AccommodationLine, wrong: Wrong = {}) {
  const { db, scope } = c.var
  const it = wrong.refused ? ((await accommodationById(db, scope, before.id)) ?? before) : before
  const team = scope.released === null
  const bookings = await bookingsOfAccommodation(db, scope, it.id)
  const booked = bookings.filter(isLive).map(({ resource, state }) => ({ sort: resource.sort, state }))
  const view = {
    it,
    rulings: await rulingsOf(db, it.id),
    bookings: team ? bookings : null,
    missing: team ? missingFrom(it, booked) : [],
    history: team ? await historyOf(db, scope, { kind: 'accommodation', id: it.id }) : null,
    mayChange: mayChange(c),
    formId: newId(c.var.now),
    today: todayThere(c, it),
    asking: team && isUnasked(it.legal) ? await askingOf(c, it) : null,
  }
  if (wrong.refused) c.status(409)
  else if (wrong.errors) c.status(422)
  return c.render(<AccommodationPage view={view} {...wrong} />, { title: 'Accommodation' })
}

/** Nothing is left to ask for once it was applied for. */
function isUnasked(legal: AccommodationLine['legal']): boolean {
  return legal === 'to apply' || legal === 'not needed to ask' || legal === 'lapsed'
}

async function askingOf(c: Context<Env>, it: AccommodationLine): Promise<Asking | null> {
  const { db, scope, runtime } = c.var
  const law = jurisdictionOf(it.jurisdiction)
  const place = (await placesOf(db, scope, [it.id])).get(it.id)
  if (!law || !place || it.firstDay === null) return null
  const firstDay = it.firstDay as CalendarDate
  const today = todayThere(c, it)
  const asked = { sittings: place.sittings, from: null, until: null }
  const [{ deadlines }, needs, ages] = await Promise.all([
    deadlinesOfCase(db, scope),
    needsOf(db, scope, place, asked),
    agesOn(db, scope, runtime.keys, it.witnessId, [today, firstDay]),
  ])
  const known = deadlines.map(({ id, rule, trigger, due }) => ({
    id,
    key: rule.key,
    ref: trigger.ref,
    from: rule.counts.from,
    due,
  }))
  const scarce = needs
    .filter(({ needed }) => needed)
    .map(({ sort, options }) => ({
      sort,
      free: options.filter(({ free }) => free).length,
      of: options.length,
    }))
  const runFrom = new Map(law.deadlineRules.map(({ key, counts }) => [key, counts.from]))
  const [now = 0, then = 0] = ages ?? []
  const hearing = { id: it.hearingId, firstDay }
  return askingFor(it.code, law, hearing, known, runFrom, scarce, today, ages ? [now, then] : null)
}

async function theAccommodation(c: Context<Env>): Promise<AccommodationLine> {
  const it = await accommodationById(c.var.db, c.var.scope, c.req.param('accommodationId') ?? '')
  if (!it) throw new HTTPException(404)
  return it
}

function todayThere(c: Context<Env>, it: AccommodationLine): CalendarDate {
  return wallClock(c.var.now, it.hearing.zone).date
}

function mayChange(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role as Role, 'change accommodations')
}
