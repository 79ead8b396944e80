import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { idWithin } from '../db/id-within.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import type { FieldError } from '../web/form.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { correctedCase } from './by-hand-routes.tsx'
import { CorrectCaseBody, NewCaseBody } from './case-form.ts'
import { courtChoices, courtName } from './court-name.ts'
import { notForYou } from './not-for-you.ts'
import { correctCase, courtsOfOffice, type NumberTaken, openCase } from './open-case-store.ts'
import { countAsked, defendantAsked, partiesHere } from './party-asked.ts'
import {
  chargeMeant,
  CountBody,
  DefendantBody,
  NewCountBody,
  NewDefendantBody,
  TakeBackBody,
} from './party-form.ts'
import { refusalIn } from './party-refusal.ts'
import {
  addCount,
  addDefendant,
  correctCount,
  correctDefendant,
  type PartyAnswer,
  takeCountBack,
  takeDefendantBack,
} from './party-store.ts'
import { caseFacts } from './store.ts'
import { writtenCase } from './written-case.ts'

/** The JSON twins of what is entered by hand: the same domain calls, problems instead of pages. */
export const byHandApi = new Hono<Env>()

byHandApi.get('/api/courts', may('open a case'), async (c) => {
  const known = await courtsOfOffice(c.var.db, c.var.office)
  const district = courtChoices()
    .filter(({ value }) => !known.some(({ id }) => id === value))
    .map(({ value: id }) => ({ id, name: courtName(id), jurisdiction: 'us-federal' }))
  return c.json({ courts: [...known, ...district] })
})

byHandApi.post('/api/cases', may('open a case'), async (c) => {
  const { db, office, now } = c.var
  const body = await readJson(c, NewCaseBody)
  if (!body.ok) return body.answer
  const { id = newId(now), ...said } = body.value
  const read = writtenCase(said, await courtsOfOffice(db, office), idWithin(id, 1))
  if (!read.ok) return unfit(c, read.errors)
  const opened = await openCase(db, office, { ...read.written, id })
  if (!opened.ok) return numberTaken(c, opened)
  const location = `/api/cases/${opened.caseId}`
  return c.json({ caseId: opened.caseId, docketNumber: read.written.docketNumber }, 201, { location })
})

byHandApi.post('/api/cases/:caseId/correct', may('change the case'), async (c) => {
  const { db, scope } = c.var
  const body = await readJson(c, CorrectCaseBody)
  if (!body.ok) return body.answer
  const { version, ...said } = body.value
  const read = await correctedCase(c, said)
  if (!read.ok) return unfit(c, read.errors)
  const done = await correctCase(db, scope, read.written, version)
  if (done.ok) return c.json(await caseFacts(db, scope))
  return done.because === 'edited meanwhile' ? editedMeanwhile(c) : numberTaken(c, done)
})

byHandApi.post('/api/cases/:caseId/defendants', may('change the case'), async (c) => {
  const { db, scope, now } = c.var
  const body = await readJson(c, NewDefendantBody)
  if (!body.ok) return body.answer
  const { id = newId(now), ...wanted } = body.value
  const { defendants } = await partiesHere(c)
  return answer(c, await addDefendant(db, scope, defendants, { id, ...wanted }), 'defendant', id)
})

const one = '/api/cases/:caseId/defendants/:defendantId'

byHandApi.post(one, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const body = await readJson(c, DefendantBody)
  if (!body.ok) return body.answer
  const { defendants } = await partiesHere(c)
  return answer(c, await correctDefendant(db, scope, defendants, defendant, body.value), 'defendant')
})

byHandApi.post(`${one}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const defendant = await defendantAsked(c, 'by hand')
  const body = await readJson(c, TakeBackBody)
  if (!body.ok) return body.answer
  return answer(c, await takeDefendantBack(db, scope, defendant, body.value), 'defendant')
})

byHandApi.post(`${one}/counts`, may('change the case'), async (c) => {
  const { db, scope, now } = c.var
  const defendant = await defendantAsked(c)
  const body = await readJson(c, NewCountBody)
  if (!body.ok) return body.answer
  const { id = newId(now), number, ...said } = body.value
  const meant = chargeMeant(said, (await partiesHere(c)).charges)
  if (!meant.ok) return unfit(c, [meant.error])
  const { charge, citations } = meant
  return answer(c, await addCount(db, scope, defendant, { id, number, charge, citations }), 'count', id)
})

const oneCount = '/api/cases/:caseId/counts/:countId'

byHandApi.post(oneCount, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const body = await readJson(c, CountBody)
  if (!body.ok) return body.answer
  const { number, status, disposition, version, ...said } = body.value
  const meant = chargeMeant(said, (await partiesHere(c)).charges)
  if (!meant.ok) return unfit(c, [meant.error])
  const { charge, citations } = meant
  const wanted = { number, charge, citations, status, disposition: disposition || null, version }
  return answer(c, await correctCount(db, scope, defendant, count, wanted), 'count')
})

byHandApi.post(`${oneCount}/take-back`, may('change the case'), async (c) => {
  const { db, scope } = c.var
  const { defendant, count } = await countAsked(c)
  const body = await readJson(c, TakeBackBody)
  if (!body.ok) return body.answer
  return answer(c, await takeCountBack(db, scope, defendant, count, body.value), 'count')
})

function unfit(c: Context<Env>, errors: readonly FieldError[]): Response {
  return problem(c, 422, 'Some values do not fit', { errors })
}

/** The same for a case of another team as for none that the reader may know of: no id, no name. */
function numberTaken(c: Context<Env>, taken: NumberTaken): Response {
  if (taken.because === 'here already')
    return problem(c, 409, 'You have a case with this number at this court', { caseId: taken.caseId })
  return problem(c, 409, 'The number cannot be used', { detail: `${notForYou}.` })
}

function editedMeanwhile(c: Context<Env>): Response {
  return problem(c, 409, 'Somebody changed it meanwhile', { detail: 'Read it again, then decide.' })
}

async function answer(
  c: Context<Env>,
  done: PartyAnswer,
  what: 'defendant' | 'count',
  addedId?: string,
): Promise<Response> {
  if (done.ok) return addedId ? c.json({ id: addedId }, 201) : c.body(null, 204)
  if (done.reason === 'edited meanwhile') return editedMeanwhile(c)
  return problem(c, 409, 'It was not kept', { errors: [refusalIn(done, what)] })
}

/** What the description of the API says of these acts. */
export const byHandOperations: Operations = {
  'GET /api/courts': { says: 'The courts of the office, and every federal district court' },
  'POST /api/cases': {
    says: 'Open a case by hand, at a court by its id or at one described; sent twice with one id, it is one case',
    body: NewCaseBody,
  },
  'POST /api/cases/:caseId/correct': {
    says: 'Correct court, number, name, judge or day of filing; court and number of a case with a docket stay',
    body: CorrectCaseBody,
  },
  'POST /api/cases/:caseId/defendants': { says: 'Add a defendant', body: NewDefendantBody },
  'POST /api/cases/:caseId/defendants/:defendantId': {
    says: 'Correct a defendant entered by hand',
    body: DefendantBody,
  },
  'POST /api/cases/:caseId/defendants/:defendantId/take-back': {
    says: 'Take a defendant entered by hand back, with the counts',
    body: TakeBackBody,
  },
  'POST /api/cases/:caseId/defendants/:defendantId/counts': {
    says: 'Add a count, with a charge of the case’s law or one written out',
    body: NewCountBody,
  },
  'POST /api/cases/:caseId/counts/:countId': {
    says: 'Correct a count entered by hand, or say what became of it',
    body: CountBody,
  },
  'POST /api/cases/:caseId/counts/:countId/take-back': {
    says: 'Take a count entered by hand back',
    body: TakeBackBody,
  },
}
