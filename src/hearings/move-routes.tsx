import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { historySince } from './history-since.ts'
import type { Env } from '../web/env.ts'
import { type FieldError, type FormReading, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type * as v from 'valibot'
import type { Destination } from './acts.ts'
import { closedDaysOf } from './closed-days.ts'
import { accommodationsAt } from './hanging-store.ts'
import { decideMove } from './hearing.ts'
import { hearingAsked } from './hearing-asked.ts'
import { MoveHearingPage } from './move-hearing-page.tsx'
import { MovePreviewPage } from './move-preview-page.tsx'
import { carryOutMove, planMove } from './moving.ts'
import { RefusedMovePage } from './refused-page.tsx'
import { standsJustSo } from './sitting-pairs.ts'
import { blankRow, readSittingRows, rowOf, rowsTyped, type SittingRow } from './sitting-rows.ts'
import type { KeptHearing } from './store.ts'
import { proposeRows } from './stretch-rows.ts'
import { venueOf } from './venue-store.ts'
import { decisionInWords } from './words.ts'
import { MoveForm } from './wish.ts'

export const moveRoutes = new Hono<Env>()
const address = '/cases/:caseId/hearings/:hearingId/move'

moveRoutes.get(address, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const decision = decideMove(hearing, 'move', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  const { place, courthouseId, zone } = hearing
  const given = { place: place ?? '', courthouseId: courthouseId ?? '', zone }
  // The first of two equal hours is what `rowOf` would say for every row; only a second one was ever a choice.
  const rows = hearing.sittings.map((one) =>
    rowOf({ ...one, occurrence: one.occurrence === 'second' ? 'second' : null }),
  )
  return showDays(c, hearing, { given, rows })
})

moveRoutes.post(address, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  const form = await readForm(c, MoveForm)
  const { given } = form
  const rows = rowsTyped(given)
  switch (given['step']) {
    case 'more':
      return showDays(c, hearing, { given, rows: [...rows, blankRow] })
    case 'edit':
      return showDays(c, hearing, { given, rows })
    case 'propose': {
      const { jurisdiction } = await venueOf(c.var.db, c.var.scope)
      return showDays(c, hearing, { given, ...proposeRows(given, rows, jurisdiction) })
    }
    default:
      return previewOrMove(c, hearing, form, rows)
  }
})

type Form = FormReading<v.InferOutput<typeof MoveForm>>

/** Both buttons read the same answers; only one writes. */
async function previewOrMove(c: Context<Env>, hearing: KeptHearing, form: Form, rows: readonly SittingRow[]) {
  const { db, scope } = c.var
  const { given } = form
  const zone = form.ok ? form.value.zone : hearing.zone
  const days = readSittingRows(given, zone, hearing.type)
  const errors = [...(form.ok ? [] : form.errors), ...(days.ok ? [] : days.errors)]
  if (!form.ok || !days.ok) return showDays(c, hearing, { given, rows, errors })
  const { place, courthouseId, because, version, shown, release } = form.value
  const facts = { place, courthouseId, zone }
  const to: Destination = { sittings: days.sittings, facts, ...(because ? { because } : {}) }
  // Sent twice: it stands there already, and the second is answered like the first.
  if (given['step'] === 'move' && hearing.version === version + 1 && isThere(hearing, to))
    return moved(c, hearing)
  const decision = decideMove(hearing, 'move', c.var.now)
  if (!decision.ok) return refuse(c, hearing, decisionInWords(decision))
  if (hearing.version !== version) return showDays(c, hearing, { given, rows, since: version })
  if (hearing.state === 'set' && isThere(hearing, to))
    return showDays(c, hearing, {
      given,
      rows,
      errors: [{ field: 'date-0', message: 'The hearing stands there already. Enter another day or time' }],
    })
  const venue = await venueOf(db, scope)
  if (
    courthouseId &&
    courthouseId !== hearing.courthouseId &&
    !venue.courthouses.some((one) => one.id === courthouseId)
  )
    return showDays(c, hearing, {
      given,
      rows,
      errors: [{ field: 'courthouseId', message: 'Choose a courthouse of the list' }],
    })
  const plan = await planMove(db, scope, hearing, to)
  const accommodations = await accommodationsAt(db, scope, hearing.id)
  const preview = { hearing, plan, zone, accommodations, given, rows }
  if (given['step'] !== 'move') return c.render(<MovePreviewPage {...preview} />, { title: 'Move a hearing' })
  if (shown === plan.mark) {
    const kept = await carryOutMove(db, scope, hearing, plan, release)
    if (kept.ok) return moved(c, hearing)
  }
  return overtaken(c, form.value.version, preview)
}

/** What was agreed to can no longer be done: say what changed, and show how it would go now. */
async function overtaken(c: Context<Env>, version: number, preview: Parameters<typeof MovePreviewPage>[0]) {
  const now = await hearingAsked(c)
  if (now.version !== version)
    return showDays(c, now, { given: preview.given, rows: preview.rows, since: version })
  const plan = await planMove(c.var.db, c.var.scope, now, preview.plan.to)
  c.status(409)
  return c.render(<MovePreviewPage {...preview} plan={plan} overtaken />, { title: 'Move a hearing' })
}

function isThere(hearing: KeptHearing, to: Destination): boolean {
  const { place, courthouseId, zone } = to.facts ?? {}
  return (
    hearing.state === 'set' &&
    standsJustSo(hearing.sittings, to.sittings) &&
    hearing.place === (place ?? null) &&
    hearing.courthouseId === (courthouseId ?? null) &&
    hearing.zone === zone
  )
}

function moved(c: Context<Env>, hearing: KeptHearing) {
  return c.redirect(`${paths.hearing(hearing.caseId, hearing.id)}?done=moved`, 303)
}

function refuse(c: Context<Env>, hearing: KeptHearing, says: string) {
  c.status(409)
  return c.render(<RefusedMovePage hearing={hearing} says={says} />, { title: 'Not possible' })
}

async function showDays(
  c: Context<Env>,
  hearing: KeptHearing,
  page: {
    given: Given
    rows: readonly SittingRow[]
    errors?: readonly FieldError[]
    skipped?: readonly string[]
    /** The version the reader had open, when it is not the present one. */
    since?: number
  },
) {
  const { since, ...shown } = page
  const venue = await venueOf(c.var.db, c.var.scope)
  const meanwhile =
    since === undefined ? {} : { meanwhile: await historySince(c.var.db, c.var.scope, hearing.id, since) }
  if (since !== undefined) c.status(409)
  else if (page.errors?.length) c.status(422)
  return c.render(
    <MoveHearingPage
      hearing={hearing}
      venue={venue}
      closed={closedDaysOf(venue.jurisdiction)}
      {...shown}
      {...meanwhile}
    />,
    { title: 'Move a hearing' },
  )
}
