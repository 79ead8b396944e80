import { type Context, Hono } from 'hono'
import { may } from '../../../access/may.ts'
import { newId } from '../../../db/new-id.ts'
import type { Charge } from '../../../law/charge.ts'
import type { Env } from '../../../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { countAsked, defendantAsked, type PartiesHere, partiesHere } from './party-asked.ts'
import { CountPage, NewCountPage } from './count-page.tsx'
import { DefendantPage, NewDefendantPage } from './defendant-page.tsx'
import {
  chargeMeant,
  chargeSaid,
  CorrectedCount,
  CorrectedDefendant,
  NewCount,
  NewDefendant,
  TakenBack,
} from '../../../cases/party-form.ts'
import {
  addCount,
  addDefendant,
  correctCount,
  type Count,
  type Defendant,
  type PartyAnswer,
  takeCountBack,
} from '../../../cases/party-store.ts'
import { correctDefendant, takeDefendantBack } from './defendant-acts.ts'
import { refusalIn } from '../../../cases/party-refusal.ts'

/** Defendants and counts entered by hand. What a docket printed stays as printed: it has no page here. */
export const partyRoutes = new Hono<Env>()

const one = '/cases/:caseId/defendants/:defendantId'
const oneCount = '/cases/:caseId/counts/:countId'

partyRoutes.get('/cases/:caseId/defendants/new', may('change the case'), (c) =>
  showNewDefendant(c, { id: newId(c.var.now) }),
)

partyRoutes.post('/cases/:caseId/defendants/new', may('change the case'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, NewDefendant)
  if (!form.ok) return showNewDefendant(c, form.given, form.errors)
  const { defendants } = await partiesHere(c)
  const { id = newId(c.var.now), ...wanted } = form.value
  const done = await addDefendant(db, scope, defendants, { id, ...wanted })
  return answer(c, done, 'defendant', (error) => showNewDefendant(c, form.given, [error], 409))
})

partyRoutes.get(one, may('change the case'), async (c) => {
  const defendant = await defendantAsked(c, 'by hand')
  const { name, number, terminatedOn, version } = defendant
  const given = {
    name,
    number: String(number ?? ''),
    terminatedOn: terminatedOn ?? '',
    version: `${version}`,
  }
  return showDefendant(c, defendant, given)
})

partyRoutes.post(one, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const form = await readForm(c, CorrectedDefendant)
  if (!form.ok) return showDefendant(c, defendant, form.given, form.errors)
  const { defendants } = await partiesHere(c)
  const done = await correctDefendant(db, scope, defendants, defendant, form.value)
  return answer(c, done, 'defendant', (error) => showDefendant(c, defendant, form.given, [error], 409))
})

partyRoutes.post(`${one}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const form = await readForm(c, TakenBack)
  const { name, number, terminatedOn } = defendant
  const given = { name, number: String(number ?? ''), terminatedOn: terminatedOn ?? '', ...form.given }
  if (!form.ok) return showDefendant(c, defendant, given, form.errors)
  const done = await takeDefendantBack(db, scope, defendant, form.value)
  return answer(c, done, 'defendant', (error) => showDefendant(c, defendant, given, [error], 409))
})

partyRoutes.get(`${one}/counts/new`, may('change the case'), async (c) =>
  showNewCount(c, await defendantAsked(c), { id: newId(c.var.now) }),
)

partyRoutes.post(`${one}/counts/new`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c)
  const form = await readForm(c, NewCount)
  const { charges } = await partiesHere(c)
  if (!form.ok) return showNewCount(c, defendant, form.given, withTheCharge(form, charges))
  const meant = chargeMeant(form.value, charges)
  if (!meant.ok) return showNewCount(c, defendant, form.given, [meant.error])
  const { charge, citations } = meant
  const { id = newId(c.var.now), number } = form.value
  const done = await addCount(db, scope, defendant, { id, number, charge, citations })
  return answer(c, done, 'count', (error) => showNewCount(c, defendant, form.given, [error], 409))
})

partyRoutes.get(oneCount, may('change the case'), async (c) => {
  const { defendant, count } = await countAsked(c)
  return showCount(c, defendant, count, asGiven(count, await partiesHere(c)))
})

partyRoutes.post(oneCount, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const form = await readForm(c, CorrectedCount)
  if (!form.ok) return showCount(c, defendant, count, form.given, form.errors)
  const { charges } = await partiesHere(c)
  const meant = chargeMeant(form.value, charges)
  if (!meant.ok) return showCount(c, defendant, count, form.given, [meant.error])
  const { charge, citations } = meant
  const { number, status, disposition, version } = form.value
  const wanted = { number, charge, citations, status, disposition: disposition || null, version }
  const done = await correctCount(db, scope, defendant, count, wanted)
  return answer(c, done, 'count', (error) => showCount(c, defendant, count, form.given, [error], 409))
})

partyRoutes.post(`${oneCount}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const form = await readForm(c, TakenBack)
  const given = { ...asGiven(count, await partiesHere(c)), ...form.given }
  if (!form.ok) return showCount(c, defendant, count, given, form.errors)
  const done = await takeCountBack(db, scope, defendant, count, form.value)
  return answer(c, done, 'count', (error) => showCount(c, defendant, count, given, [error], 409))
})

/** What is wrong with the charge as well: who left out both number and charge is told so at once. */
function withTheCharge(
  form: { readonly given: Given; readonly errors: readonly FieldError[] },
  charges: readonly Charge[],
): readonly FieldError[] {
  const text = (field: string) => typed(form.given, field).trim()
  const meant = chargeMeant(
    { chargeId: text('chargeId'), title: text('title'), cites: text('cites') },
    charges,
  )
  return meant.ok || form.errors.some(({ field }) => field === meant.error.field)
    ? form.errors
    : [...form.errors, meant.error]
}

function asGiven(count: Count, { charges }: PartiesHere): Given {
  const { number, status, disposition, version } = count
  return {
    ...chargeSaid(count, charges),
    number,
    status,
    disposition: disposition ?? '',
    version: String(version),
  }
}

function answer(
  c: Context<Env>,
  done: PartyAnswer,
  what: 'defendant' | 'count',
  show: (error: FieldError) => Response | Promise<Response>,
) {
  if (done.ok) return c.redirect(`${paths.case(c.var.scope.caseId)}?done=kept`, 303)
  return show(refusalIn(done, what))
}

type Status = 409 | 422

function showNewDefendant(
  c: Context<Env>,
  given: Given,
  errors: readonly FieldError[] = [],
  status: Status = 422,
) {
  if (errors.length > 0) c.status(status)
  const page = <NewDefendantPage {...{ caseId: c.var.scope.caseId, given, errors }} />
  return c.render(page, { title: 'Add a defendant' })
}

function showDefendant(
  c: Context<Env>,
  { id, counts }: Defendant,
  given: Given,
  errors: readonly FieldError[] = [],
  status: Status = 422,
) {
  if (errors.length > 0) c.status(status)
  const here = { caseId: c.var.scope.caseId, defendantId: id, countsToo: counts.length }
  return c.render(<DefendantPage {...{ ...here, given, errors }} />, { title: 'Correct a defendant' })
}

async function showNewCount(
  c: Context<Env>,
  defendant: Defendant,
  given: Given,
  errors: readonly FieldError[] = [],
  status: Status = 422,
) {
  const { charges } = await partiesHere(c)
  if (errors.length > 0) c.status(status)
  const page = <NewCountPage {...{ caseId: c.var.scope.caseId, defendant, charges, given, errors }} />
  return c.render(page, { title: 'Add a count' })
}

async function showCount(
  c: Context<Env>,
  defendant: Defendant,
  count: Count,
  given: Given,
  errors: readonly FieldError[] = [],
  status: Status = 422,
) {
  const { charges } = await partiesHere(c)
  if (errors.length > 0) c.status(status)
  const here = { caseId: c.var.scope.caseId, countId: count.id, defendant, charges }
  return c.render(<CountPage {...{ ...here, given, errors }} />, { title: 'Correct a count' })
}
