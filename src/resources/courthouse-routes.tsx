import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { resourcesApi } from './api.ts'
import { addCourthouse, courthousesOf, courtChoices, retireCourthouse } from './courthouse-store.ts'
import { CourthousesPage } from './courthouses-page.tsx'
import { AsSeen, NewCourthouse } from './forms.ts'
import { courthouseRefusal } from './refusals.ts'

export const courthouseRoutes = new Hono<Env>()
courthouseRoutes.route('/', resourcesApi)

courthouseRoutes.get('/courthouses', may('keep resources'), (c) => answer(c, { id: newId(c.var.now) }))

courthouseRoutes.post('/courthouses', may('keep resources'), async (c) => {
  const form = await readForm(c, NewCourthouse)
  if (!form.ok) return answer(c, form.given, { errors: form.errors })
  const { id = newId(c.var.now), ...wish } = form.value
  const added = await addCourthouse(c.var.db, c.var.office, { ...wish, id })
  if (added.ok) return c.redirect(paths.courthouses(), 303)
  return added.reason === 'no such court'
    ? answer(c, form.given, { errors: [{ field: 'courtId', message: courthouseRefusal(added) }] })
    : answer(c, form.given, { refused: courthouseRefusal(added) })
})

courthouseRoutes.post('/courthouses/:courthouseId/retire', may('keep resources'), async (c) => {
  const form = await readForm(c, AsSeen)
  const fresh = { id: newId(c.var.now) }
  if (!form.ok) return answer(c, fresh, { errors: form.errors })
  const seen = { id: c.req.param('courthouseId'), version: form.value.version }
  const done = await retireCourthouse(c.var.db, c.var.office, seen)
  if (done.ok) return c.redirect(paths.courthouses(), 303)
  if (done.reason === 'no such courthouse') throw new HTTPException(404)
  return answer(c, fresh, { refused: courthouseRefusal(done) })
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
