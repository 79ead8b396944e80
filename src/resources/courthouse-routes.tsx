import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { Zone } from '../time/zone.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, version } from '../web/text.ts'
import {
  addCourthouse,
  type CourthouseAnswer,
  courthousesOf,
  courtChoices,
  retireCourthouse,
} from './courthouse-store.ts'
import { CourthousesPage } from './courthouses-page.tsx'
import { CourthouseForm } from './forms.ts'

export const courthouseRoutes = new Hono<Env>()

courthouseRoutes.get('/courthouses', may('keep resources'), (c) => answer(c, { id: newId(c.var.now) }))

courthouseRoutes.post('/courthouses', may('keep resources'), async (c) => {
  const form = await readForm(c, v.object({ id: formId, ...CourthouseForm.entries }))
  if (!form.ok) return answer(c, form.given, { errors: form.errors })
  const court = (await courtChoices(c.var.db)).find((one) => one.id === form.value.courtId)
  if (!court) return answer(c, form.given, { errors: [{ field: 'courtId', message: 'Choose the court' }] })
  const zone = v.safeParse(Zone, form.value.zone || court.zone)
  if (!zone.success) {
    const message = 'Choose a time zone like America/Chicago'
    return answer(c, form.given, { errors: [{ field: 'zone', message }] })
  }
  const added = await addCourthouse(c.var.db, c.var.office, { ...form.value, zone: zone.output })
  if (!added.ok) return answer(c, form.given, { refused: inWords(added) })
  return c.redirect(paths.courthouses(), 303)
})

courthouseRoutes.post('/courthouses/:courthouseId/retire', may('keep resources'), async (c) => {
  const form = await readForm(c, v.object({ version }))
  const fresh = { id: newId(c.var.now) }
  if (!form.ok) return answer(c, fresh, { errors: form.errors })
  const seen = { id: c.req.param('courthouseId'), version: form.value.version }
  const done = await retireCourthouse(c.var.db, c.var.office, seen)
  if (!done.ok) return answer(c, fresh, { refused: inWords(done) })
  return c.redirect(paths.courthouses(), 303)
})

async function answer(
  c: Context<Env>,
  given: Given,
  wrong: { readonly errors?: readonly FieldError[]; readonly refused?: string } = {},
) {
  const { db, office } = c.var
  const [courthouses, courts] = await Promise.all([courthousesOf(db, office), courtChoices(db)])
  if (wrong.refused) c.status(409)
  else if (wrong.errors) c.status(422)
  return c.render(<CourthousesPage {...{ courthouses, courts, given, ...wrong }} />, { title: 'Courthouses' })
}

function inWords({ reason }: Extract<CourthouseAnswer, { ok: false }>): string {
  switch (reason) {
    case 'no such court':
      return 'Choose a court from the list'
    case 'still in use':
      return 'Rooms or equipment in it are still in use. Take them out of use first'
    case 'edited meanwhile':
      return 'Somebody changed this while you had it open. Look at it as it is now, then do it again'
    default:
      return reason satisfies never
  }
}
