import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../../access/env.ts'
import { historyOf } from '../../access/history.ts'
import { may } from '../../access/may.ts'
import { roleMay } from '../../access/permissions.ts'
import { WishForm } from '../../accommodations/forms.ts'
import { describeAccommodation, sayWish } from '../../accommodations/request.ts'
import { refusalInWords } from '../../accommodations/words.ts'
import { courtStanding, movesOpen } from '../../bookings/court-moves.ts'
import { moveBeforeTheCourt } from '../../bookings/ask-the-court.ts'
import { recordOrder } from '../../bookings/record-order.ts'
import { reportAll } from '../../bookings/report-all.ts'
import { type StandingLine, standingOfOne } from '../../bookings/standing/standing-store.ts'
import { bookingsOfAccommodation } from '../../bookings/store.ts'
import { refusalText } from '../../bookings/words.ts'
import { newId } from '../../db/new-id.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { AccommodationPage } from './accommodation-page.tsx'
import { AccommodationsPage } from './accommodations-page.tsx'
import { askingOf } from './asking-store.ts'
import { courtMoveIn } from './court-move.ts'
import { courtRefusalInWords, orderRefusalInWords } from './court-words.ts'
import { reports } from './days-table.tsx'
import { lineFrom, NeedsForm, needsIn, RulingForm, SittingForm } from './forms.ts'
import { hearingsAhead, listOf } from './list-store.ts'
import { courtAddresses } from './moves.tsx'

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

const address = '/cases/:caseId/accommodations/:accommodationId'

accommodationsRoutes.get(address, may('see accommodations'), async (c) =>
  answer(c, await theAccommodation(c)),
)

accommodationsRoutes.post(`${address}/wish`, may('change accommodations'), async (c) => {
  const it = await theAccommodation(c)
  const form = await readForm(c, WishForm)
  if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
  const { version, ...said } = form.value
  const kept = await sayWish(c.var.db, c.var.scope, { id: it.id, version }, said, todayThere(c, it))
  if (kept.ok) return back(c, it)
  if (kept.reason === 'said in the future')
    return answer(c, it, {
      errors: [{ field: 'saidOn', message: refusalInWords(kept) }],
      given: form.given,
    })
  return answer(c, it, { refused: refusalInWords(kept), given: form.given })
})

accommodationsRoutes.post(`${address}/needs`, may('change accommodations'), async (c) => {
  const it = await theAccommodation(c)
  const form = await readForm(c, NeedsForm)
  if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
  const { version, note } = form.value
  const needs = needsIn(form.given)
  const kept = await describeAccommodation(c.var.db, c.var.scope, { id: it.id, version }, { note, needs })
  return kept.ok ? back(c, it) : answer(c, it, { refused: refusalInWords(kept), given: form.given })
})

accommodationsRoutes.post(`${address}/ruling`, may('record rulings'), async (c) => {
  const it = await theAccommodation(c)
  const form = await readForm(c, RulingForm)
  if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
  const { id, reference, ruledOn, appliedOn, version, ...line } = form.value
  const lines = [lineFrom(line, [{ id: it.id, version }], it.facts.sittings)]
  const order = { id, reference, ruledOn, appliedOn, motionId: null, lines }
  const kept = await recordOrder(c.var.db, c.var.scope, order)
  if (kept.ok) return back(c, it)
  const field = orderField[kept.reason]
  return field === undefined
    ? answer(c, it, { refused: orderRefusalInWords(kept), given: form.given })
    : answer(c, it, { errors: [{ field, message: orderRefusalInWords(kept) }], given: form.given })
})

/** Refusals that one field answers; all others are told of the whole. */
const orderField: Readonly<Partial<Record<string, string>>> = {
  'ruled in the future': 'ruledOn',
  'ruled before it was applied for': 'ruledOn',
  'hearing was over': 'ruledOn',
  'not applied for': 'appliedOn',
  'no sitting chosen': 'sittingId',
  'reserved until when?': 'untilOn',
  'reserved until a day gone by': 'untilOn',
}

for (const [name, move] of Object.entries(courtAddresses)) {
  accommodationsRoutes.post(`${address}/${name}`, may('change accommodations'), async (c) => {
    const it = await theAccommodation(c)
    const asked = await courtMoveIn(c, move)
    if (!asked.ok) return answer(c, it, { errors: asked.errors, given: asked.given })
    const seen = { id: it.id, version: asked.version }
    const kept = await moveBeforeTheCourt(c.var.db, c.var.scope, seen, asked.to)
    if (kept.ok) return back(c, it)
    const isDay = kept.reason === 'in the future' || kept.reason === 'before it was applied for'
    return isDay
      ? answer(c, it, { errors: [{ field: 'on', message: courtRefusalInWords(kept) }], given: asked.given })
      : answer(c, it, { refused: courtRefusalInWords(kept), given: asked.given })
  })
}

for (const [name, { to }] of Object.entries(reports)) {
  accommodationsRoutes.post(`${address}/${name}`, may('book'), async (c) => {
    const it = await theAccommodation(c)
    const form = await readForm(c, SittingForm)
    if (!form.ok) return answer(c, it, { errors: form.errors, given: form.given })
    const { version, sittingId, because } = form.value
    const done = await reportAll(
      c.var.db,
      c.var.scope,
      { id: it.id, version, sittingId },
      to,
      because || null,
    )
    return done.ok ? back(c, it) : answer(c, it, { refused: refusalText(done) })
  })
}

function back(c: Context<Env>, it: StandingLine) {
  return c.redirect(paths.accommodation(it.caseId, it.id), 303)
}

type Wrong = { refused?: string; errors?: readonly FieldError[]; given?: Given | undefined }

/** The page as things stand now; 409 when something was refused, 422 when something was wrongly typed. */
async function answer(c: Context<Env>, before: StandingLine, wrong: Wrong = {}) {
  const { db, scope } = c.var
  const it = wrong.refused ? ((await standingOfOne(db, scope, before.id)) ?? before) : before
  const team = scope.released === null
  const standing = courtStanding(it.facts)
  const view = {
    it,
    bookings: team ? await bookingsOfAccommodation(db, scope, it.id) : null,
    history: team ? await historyOf(db, scope, { kind: 'accommodation', id: it.id }) : null,
    mayChange: mayChange(c),
    formId: newId(c.var.now),
    today: todayThere(c, it),
    moves: movesOpen(it, it.facts),
    mayRule: standing !== 'no order needed' && standing !== 'given up' && standing !== 'withdrawn',
    hearings: team ? await hearingsAhead(db, scope) : [],
    asking:
      team && (standing === 'to apply' || standing === 'no order needed')
        ? await askingOf(db, scope, c.var.runtime.keys, it)
        : null,
  }
  if (wrong.refused) c.status(409)
  else if (wrong.errors) c.status(422)
  return c.render(<AccommodationPage view={view} {...wrong} />, { title: 'Accommodation' })
}

async function theAccommodation(c: Context<Env>): Promise<StandingLine> {
  const it = await standingOfOne(c.var.db, c.var.scope, c.req.param('accommodationId') ?? '')
  if (!it) throw new HTTPException(404)
  return it
}

function todayThere(c: Context<Env>, it: StandingLine): CalendarDate {
  return wallClock(c.var.now, it.hearing.zone).date
}

function mayChange(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role, 'change accommodations')
}
