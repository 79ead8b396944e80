import { type Context, Hono } from 'hono'
import type { Env } from '../../../access/env.ts'
import { may } from '../../../access/may.ts'
import {
  chargeMeant,
  CorrectedCount,
  CorrectedDefendant,
  NewCount,
  NewDefendant,
  TakenBack,
} from '../../../cases/party-form.ts'
import { refusalIn } from '../../../cases/party-refusal.ts'
import {
  addCount,
  addDefendant,
  correctCount,
  type PartyAnswer,
  takeCountBack,
} from '../../../cases/party-store.ts'
import { newId } from '../../../db/new-id.ts'
import { Added, type Operations } from '../../../web/openapi.ts'
import { changedMeanwhile, problem, readJson, unfit } from '../../../web/problem.ts'
import { correctDefendant, takeDefendantBack } from './defendant-acts.ts'
import { countAsked, defendantAsked, partiesHere } from './party-asked.ts'

/** The JSON twins of what is entered by hand of defendants and counts. */
export const partyApi = new Hono<Env>()

partyApi.post('/api/cases/:caseId/defendants', may('change the case'), async (c) => {
  const { db, scope, now } = c.var
  const body = await readJson(c, NewDefendant)
  if (!body.ok) return body.answer
  const { id = newId(now), ...wanted } = body.value
  const { defendants } = await partiesHere(c)
  return answer(c, await addDefendant(db, scope, defendants, { id, ...wanted }), 'defendant', id)
})

const one = '/api/cases/:caseId/defendants/:defendantId'

partyApi.post(one, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const body = await readJson(c, CorrectedDefendant)
  if (!body.ok) return body.answer
  const { defendants } = await partiesHere(c)
  return answer(c, await correctDefendant(db, scope, defendants, defendant, body.value), 'defendant')
})

partyApi.post(`${one}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const body = await readJson(c, TakenBack)
  if (!body.ok) return body.answer
  return answer(c, await takeDefendantBack(db, scope, defendant, body.value), 'defendant')
})

partyApi.post(`${one}/counts`, may('change the case'), async (c) => {
  const { db, scope, now } = c.var
  const defendant = await defendantAsked(c)
  const body = await readJson(c, NewCount)
  if (!body.ok) return body.answer
  const { id = newId(now), number, ...said } = body.value
  const meant = chargeMeant(said, (await partiesHere(c)).charges)
  if (!meant.ok) return unfit(c, meant.error)
  const { charge, citations } = meant
  return answer(c, await addCount(db, scope, defendant, { id, number, charge, citations }), 'count', id)
})

const oneCount = '/api/cases/:caseId/counts/:countId'

partyApi.post(oneCount, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const body = await readJson(c, CorrectedCount)
  if (!body.ok) return body.answer
  const { number, status, disposition, version, ...said } = body.value
  const meant = chargeMeant(said, (await partiesHere(c)).charges)
  if (!meant.ok) return unfit(c, meant.error)
  const { charge, citations } = meant
  const wanted = { number, charge, citations, status, disposition: disposition || null, version }
  return answer(c, await correctCount(db, scope, defendant, count, wanted), 'count')
})

partyApi.post(`${oneCount}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const body = await readJson(c, TakenBack)
  if (!body.ok) return body.answer
  return answer(c, await takeCountBack(db, scope, defendant, count, body.value), 'count')
})

async function answer(
  c: Context<Env>,
  done: PartyAnswer,
  what: 'defendant' | 'count',
  addedId?: string,
): Promise<Response> {
  if (done.ok) return addedId ? c.json({ id: addedId }, 201) : c.body(null, 204)
  if (done.reason === 'edited meanwhile') return changedMeanwhile(c)
  return problem(c, 409, 'It was not kept', { errors: [refusalIn(done, what)] })
}

/** What the description of the API says of these acts. */
export const partyOperations: Operations = {
  'POST /api/cases/:caseId/defendants': { says: 'Add a defendant', body: NewDefendant, answers: Added },
  'POST /api/cases/:caseId/defendants/:defendantId': {
    says: 'Correct a defendant entered by hand',
    body: CorrectedDefendant,
    answers: 'nothing',
  },
  'POST /api/cases/:caseId/defendants/:defendantId/take-back': {
    says: 'Take a defendant entered by hand back, with the counts',
    body: TakenBack,
    answers: 'nothing',
  },
  'POST /api/cases/:caseId/defendants/:defendantId/counts': {
    says: 'Add a count, with a charge of the case’s law or one written out',
    body: NewCount,
    answers: Added,
  },
  'POST /api/cases/:caseId/counts/:countId': {
    says: 'Correct a count entered by hand, or say what became of it',
    body: CorrectedCount,
    answers: 'nothing',
  },
  'POST /api/cases/:caseId/counts/:countId/take-back': {
    says: 'Take a count entered by hand back',
    body: TakenBack,
    answers: 'nothing',
  },
}
