import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { changedMeanwhile, problem, readJson, unfit } from '../web/problem.ts'
import { CorrectedCase, NewCase } from './case-form.ts'
import { CaseTold, CourtTold } from './case-told.ts'
import { courtChoices, courtName } from './court-name.ts'
import { notForYou } from './not-for-you.ts'
import { correctCaseAsSaid, courtsOfOffice, enterCase, type NumberTaken } from './open-case-store.ts'
import { caseFacts } from './store.ts'

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
  const body = await readJson(c, NewCase)
  if (!body.ok) return body.answer
  const { id = newId(now), ...said } = body.value
  const opened = await enterCase(db, office, id, said)
  if (opened.ok) {
    const { caseId, docketNumber } = opened
    return c.json({ caseId, docketNumber }, 201, { location: `/api/cases/${caseId}` })
  }
  return opened.because === 'unfit' ? unfit(c, ...opened.errors) : numberTaken(c, opened)
})

byHandApi.post('/api/cases/:caseId/correct', may('change the case'), async (c) => {
  const { db, scope } = c.var
  const body = await readJson(c, CorrectedCase)
  if (!body.ok) return body.answer
  const { version, ...said } = body.value
  const done = await correctCaseAsSaid(db, scope, said, version)
  if (done.ok) return c.json(await caseFacts(db, scope))
  if (done.because === 'unfit') return unfit(c, ...done.errors)
  return done.because === 'edited meanwhile' ? changedMeanwhile(c) : numberTaken(c, done)
})

/** The same for a case of another team as for none that the reader may know of: no id, no name. */
function numberTaken(c: Context<Env>, taken: NumberTaken): Response {
  if (taken.because === 'here already')
    return problem(c, 409, 'You have a case with this number at this court', { caseId: taken.caseId })
  return problem(c, 409, 'The number cannot be used', { detail: `${notForYou}.` })
}

/** What the description of the API says of these acts. */
export const byHandOperations: Operations = {
  'GET /api/courts': {
    says: 'The courts of the office, and every federal district court',
    answers: v.strictObject({ courts: v.array(CourtTold) }),
  },
  'POST /api/cases': {
    says: 'Open a case by hand, at a court by its id or at one described; sent twice with one id, it is one case',
    body: NewCase,
    answers: v.strictObject({ caseId: v.string(), docketNumber: v.string() }),
  },
  'POST /api/cases/:caseId/correct': {
    says: 'Correct court, number, name, judge or day of filing; court and number of a case with a docket stay',
    body: CorrectedCase,
    answers: CaseTold,
  },
}
