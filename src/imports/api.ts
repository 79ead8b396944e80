import { Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson } from '../web/problem.ts'
import { formId } from '../web/text.ts'
import { importFile } from './import-file.ts'
import { HearingMeant } from './meant-form.ts'
import { readingProblem } from '../cases/readings/answers.ts'
import { dismissReading, reopenReading } from '../cases/readings/decide-store.ts'
import type { Reading } from '../cases/readings/reading.ts'
import { isNotFree, whyNotFree } from './not-free.ts'
import { acceptProposal, acceptProposals, reviewOf, type ReviewedProposal } from './review-store.ts'
import { CaseLineTold, CaseTold } from '../cases/case-told.ts'
import { caseFacts, ownCases } from '../cases/store.ts'

export const casesApi = new Hono<Env>()

/** A docket as text, in any of the forms that the import page takes. */
export const DocketBody = v.object({
  text: v.pipe(v.string(), v.nonEmpty('Send the text of the docket')),
  /** PACER id, used only where the file names no court. */
  court: v.pipe(v.optional(v.string(), ''), v.regex(/^([a-z]{3,5})?$/, 'A PACER court id such as casd')),
})

export const AcceptBody = v.object({
  /** Ids of proposals; all that are open where it is absent. */
  proposals: v.optional(v.array(formId)),
  /** Which hearing a reading means, by its proposal, where its words leave that open: an id, or `none` of them. */
  meant: v.optional(v.record(formId, HearingMeant), {}),
})

export const AcceptOneBody = v.object({
  /** Which hearing the reading means, where its words leave that open: an id, or `none` of those it could mean. */
  meant: v.optional(HearingMeant),
})

casesApi.get('/api/cases', may('see own cases'), async (c) => {
  return c.json({ cases: await ownCases(c.var.db, c.var.office, c.req.query('search') ?? '') })
})

casesApi.post('/api/dockets', may('import a docket'), async (c) => {
  const body = await readJson(c, DocketBody)
  if (!body.ok) return body.answer
  const bytes = new TextEncoder().encode(body.value.text)
  const answer = await importFile(c.var.db, c.var.office, bytes, { court: body.value.court })
  if (answer.ok) return c.json(answer, answer.newCase ? 201 : 200)
  const field = answer.field === 'court' ? 'court' : 'text'
  return problem(c, answer.status, 'The docket was not imported', {
    detail: `${answer.says}.`,
    errors: [{ field, message: answer.says }],
  })
})

casesApi.get('/api/cases/:caseId', may('see the case'), async (c) =>
  c.json(await caseFacts(c.var.db, c.var.scope)),
)

casesApi.get('/api/cases/:caseId/proposals', may('see the case'), async (c) => {
  const { open, decided } = await reviewOf(c.var.db, c.var.scope)
  return c.json({ open: open.map(openProposal), decided: decided.map(printed) })
})

casesApi.post('/api/cases/:caseId/proposals/accept', may('change hearings'), async (c) => {
  const body = await readJson(c, AcceptBody)
  if (!body.ok) return body.answer
  const { proposals = 'all', meant } = body.value
  const answer = await acceptProposals(c.var.db, c.var.scope, proposals, new Map(Object.entries(meant)))
  if (answer.ok) return c.json({ taken: answer.taken, left: answer.left })
  return problem(c, 409, 'Someone else changed these hearings', {
    detail: 'Nothing was taken. Read the proposals again.',
  })
})

casesApi.post('/api/cases/:caseId/proposals/:proposalId/accept', may('change hearings'), async (c) => {
  const body = await readJson(c, AcceptOneBody)
  if (!body.ok) return body.answer
  const id = c.req.param('proposalId')
  const done = await acceptProposal(c.var.db, c.var.scope, id, body.value.meant)
  if (done.ok) return c.body(null, 204)
  if (isNotFree(done))
    return problem(c, 409, 'This change cannot be taken by itself', { detail: `${whyNotFree(done)}.` })
  return readingProblem(c, done)
})

casesApi.post('/api/cases/:caseId/proposals/:proposalId/dismiss', may('change hearings'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const asked = { kind: 'hearing', id: c.req.param('proposalId') } as const
  const done = await dismissReading(c.var.db, c.var.scope, asked)
  return done.ok ? c.body(null, 204) : readingProblem(c, done)
})

casesApi.post('/api/cases/:caseId/proposals/:proposalId/restore', may('change hearings'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const asked = { kind: 'hearing', id: c.req.param('proposalId') } as const
  const done = await reopenReading(c.var.db, c.var.scope, asked)
  return done.ok ? c.body(null, 204) : readingProblem(c, done)
})

function openProposal(one: ReviewedProposal) {
  const { changes, hanging, severalSittings } = one
  return { ...printed(one), changes, hanging, severalSittings }
}

function printed(one: Reading<'hearing'>) {
  const { id, value: reading, state, entry } = one
  return { id, reading, state, hearingId: one.state === 'taken' ? one.result.hearingId : null, entry }
}

const proposal = {
  id: v.string(),
  reading: v.looseObject({}),
  state: v.string(),
  hearingId: v.nullable(v.string()),
  entry: v.looseObject({ text: v.string() }),
}

/** What the description of the API says of these acts. */
export const casesOperations: Operations = {
  'GET /api/cases': {
    says: 'The cases you reach',
    query: { search: { says: 'Words of the name or the docket number' } },
    answers: v.strictObject({ cases: v.array(CaseLineTold) }),
  },
  'POST /api/dockets': {
    says: 'Import a docket; imported again, it changes nothing twice',
    pages: ['/import'],
    body: DocketBody,
    answers: v.looseObject({ caseId: v.string(), newCase: v.boolean(), newEntries: v.number() }),
  },
  'GET /api/cases/:caseId': {
    says: 'What the docket says of the case, or what was entered by hand',
    answers: CaseTold,
  },
  'GET /api/cases/:caseId/proposals': {
    says: 'What the docket proposes for the hearings, open and decided',
    answers: v.strictObject({
      open: v.array(v.looseObject({ ...proposal, changes: v.array(v.looseObject({ effect: v.string() })) })),
      decided: v.array(v.looseObject(proposal)),
    }),
  },
  'POST /api/cases/:caseId/proposals/accept': {
    says: 'Take proposals, the named ones or all that are open; those that ask for a look are left, and those that ask which hearing is meant until you say it',
    pages: ['/cases/:caseId/proposals/accept-all'],
    body: AcceptBody,
    answers: v.strictObject({ taken: v.number(), left: v.number() }),
  },
  'POST /api/cases/:caseId/proposals/:proposalId/accept': {
    says: 'Take one proposal, unless bookings or further days hang on the hearing it moves, or it asks which hearing is meant',
    body: AcceptOneBody,
    answers: 'nothing',
  },
  'POST /api/cases/:caseId/proposals/:proposalId/dismiss': {
    says: 'Reject a proposal',
    body: NoBody,
    answers: 'nothing',
  },
  'POST /api/cases/:caseId/proposals/:proposalId/restore': {
    says: 'Propose again what was rejected',
    body: NoBody,
    answers: 'nothing',
  },
}
