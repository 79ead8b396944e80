import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { closedDaysOf } from './closed-days.ts'
import { NewHearingPage } from './new-hearing-page.tsx'
import { blankRow, readSittingRows, rowsTyped, type SittingRow } from './sitting-rows.ts'
import type { SharedCourtroom } from './courtroom/sharing.ts'
import { sharedUnseen } from './courtroom/uses-store.ts'
import { setOnItsClock } from './change-hearing.ts'
import { proposeRows } from './stretch-rows.ts'
import { venueOf, zoneIn } from './venue-store.ts'
import { NewHearingForm } from './wish.ts'
import { hearingRefusalInWords } from './words.ts'

export const setRoutes = new Hono<Env>()

setRoutes.get('/cases/:caseId/hearings/new', may('change hearings'), async (c) => {
  const venue = await venueOf(c.var.db, c.var.scope)
  const only = venue.courthouses.length === 1 ? venue.courthouses[0] : undefined
  const given = {
    id: newId(c.var.now),
    judge: venue.judge ?? '',
    courthouseId: only?.id ?? '',
  }
  return show(c, { given, rows: [blankRow] })
})

setRoutes.post('/cases/:caseId/hearings/new', may('change hearings'), async (c) => {
  const form = await readForm(c, NewHearingForm)
  const { given } = form
  const rows = rowsTyped(given)
  if (given['step'] === 'more') return show(c, { given, rows: [...rows, blankRow] })
  if (given['step'] === 'propose') {
    const { jurisdiction } = await venueOf(c.var.db, c.var.scope)
    return show(c, { given, ...proposeRows(given, rows, jurisdiction) })
  }
  const venue = await venueOf(c.var.db, c.var.scope)
  const zone = zoneIn(venue, typed(given, 'courthouseId') || null)
  const days = readSittingRows(given, zone, form.ok ? form.value.type : '')
  const errors = [...(form.ok ? [] : form.errors), ...(days.ok ? [] : days.errors)]
  if (!form.ok || !days.ok) return show(c, { given, rows, errors })
  const { id = newId(c.var.now), ...facts } = form.value
  const wanted = { ...facts, id, sittings: days.sittings }
  const shared = await sharedUnseen(
    c.var.db,
    c.var.scope,
    { hearingId: wanted.id, courtroomId: wanted.courtroomId, sittings: wanted.sittings },
    typed(given, 'seenInCourtroom'),
    venue.courtrooms,
  )
  if (shared) return show(c, { given, rows, shared })
  const done = await setOnItsClock(c.var.db, c.var.scope, wanted)
  if (done.ok) return c.redirect(`${paths.hearing(c.var.scope.caseId, id)}?done=set`, 303)
  return show(c, {
    given: done.reason === 'id is taken' ? { ...given, id: newId(c.var.now) } : given,
    rows,
    errors: hearingRefusalInWords(done, (place, part) => `${part}-${place}`),
  })
})

async function show(
  c: Context<Env>,
  page: {
    given: Given
    rows: readonly SittingRow[]
    errors?: readonly FieldError[]
    skipped?: readonly string[]
    shared?: SharedCourtroom
  },
) {
  const venue = await venueOf(c.var.db, c.var.scope)
  const closed = closedDaysOf(venue.jurisdiction)
  if (page.errors?.length) c.status(422)
  return c.render(
    <NewHearingPage
      caseId={c.var.scope.caseId}
      venue={venue}
      closed={closed}
      {...page}
      rows={orBlank(page.rows)}
    />,
    { title: 'Set a hearing' },
  )
}

function orBlank(rows: readonly SittingRow[]): readonly SittingRow[] {
  return rows.length > 0 ? rows : [blankRow]
}
