import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { caseFacts } from '../cases/store.ts'
import { newId } from '../db/new-id.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { daysInWords } from '../hearings/words.ts'
import { witnessesOf } from '../people/store.ts'
import { wallClock } from '../time/zoned.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { askedIn, RequestForm } from './forms.ts'
import { requestAccommodations } from './request.ts'
import { RequestPage } from './request-page.tsx'
import { accommodationsOf } from './store.ts'
import { refusalInWords } from './words.ts'

export const requestRoutes = new Hono<Env>()

requestRoutes.get(
  '/cases/:caseId/hearings/:hearingId/accommodations/new',
  may('change accommodations'),
  async (c) => {
    const hearing = await hearingAsked(c)
    const given = { id: newId(c.var.now), saidOn: wallClock(c.var.now, hearing.zone).date }
    return answer(c, c.req.query('witness') ?? '', given)
  },
)

requestRoutes.post(
  '/cases/:caseId/hearings/:hearingId/accommodations/new',
  may('change accommodations'),
  async (c) => {
    const { db, scope, now } = c.var
    const hearing = await hearingAsked(c)
    const form = await readForm(c, RequestForm)
    const asked = askedIn(form.given)
    const witnessId = typeof form.given['witnessId'] === 'string' ? form.given['witnessId'] : ''
    if (!form.ok) return answer(c, witnessId, form.given, form.errors)
    const today = wallClock(now, hearing.zone).date
    const kept = await requestAccommodations(
      db,
      scope,
      { ...form.value, hearingId: hearing.id, asked },
      today,
    )
    if (!kept.ok) {
      const field =
        kept.reason === 'nothing chosen'
          ? 'wish-SCREEN'
          : kept.reason === 'said in the future'
            ? 'saidOn'
            : ''
      const status = kept.reason === 'asked for already' ? 409 : 422
      return answer(c, witnessId, form.given, [{ field, message: refusalInWords(kept) }], status)
    }
    const [only, ...others] = kept.ids
    const where = `${paths.accommodations(scope.caseId)}?hearing=${hearing.id}&witness=${witnessId}`
    return c.redirect(only && others.length === 0 ? paths.accommodation(scope.caseId, only) : where, 303)
  },
)

async function answer(
  c: Context<Env>,
  asked: string,
  given: Given,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
) {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const [{ facts }, witnesses] = await Promise.all([caseFacts(db, scope), witnessesOf(db, scope)])
  const witnessId = witnesses.find((one) => one.id === asked)?.id ?? onlyOne(witnesses)
  const known = witnessId ? await accommodationsOf(db, scope, { hearingId: hearing.id, witnessId }) : []
  const { id, type, sittings } = hearing
  const view = {
    caseId: scope.caseId,
    jurisdiction: facts.jurisdiction,
    hearing: { id, type, days: daysInWords(sittings) },
    witnesses: witnesses.map((one) => ({ id: one.id, reference: one.reference })),
    witnessId,
    known,
  }
  if (errors) c.status(status)
  return c.render(<RequestPage view={view} given={given} errors={errors} />, { title: 'Accommodations' })
}

function onlyOne(witnesses: readonly { readonly id: string }[]): string {
  return witnesses.length === 1 ? (witnesses[0]?.id ?? '') : ''
}
