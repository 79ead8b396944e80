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
}
