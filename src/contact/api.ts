import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { changedMeanwhile, problem, readJson, unfit } from '../web/problem.ts'
import { keepTargets, keptTargets, takeTellingBack, tell } from './acts-store.ts'
import { NewTellingOf, TakenBack, Targets } from './forms.ts'
import type { Reason } from './reason.ts'
import { toTellInCase } from './store.ts'
import { outcomes, ways } from './telling.ts'

export const contactApi = new Hono<Env>()

contactApi.get('/api/cases/:caseId/to-tell', may('see contact'), async (c) => {
  const { people, today, law } = await toTellInCase(c.var.db, c.var.scope)
  return c.json({
    jurisdiction: law?.id ?? null,
    today,
    people: people.map(({ witness, reasons, said }) => ({ witness, reasons: reasons.map(asTold), said })),
  })
})

contactApi.post('/api/cases/:caseId/tellings', may('keep contact'), async (c) => {
  const body = await readJson(c, NewTellingOf)
  if (!body.ok) return body.answer
  const { id = newId(c.var.now), ...said } = body.value
  const told = await tell(c.var.db, c.var.scope, { ...said, id })
  if (told.ok) return c.json({ id }, 201)
  switch (told.reason) {
    case 'no such person':
      throw new HTTPException(404)
    case 'in the future':
      return unfit(c, {
        field: 'on',
        message: 'Name today or a day before it: this records what was said',
      })
    case 'changed meanwhile':
      return meanwhile(c)
    default:
      return told.reason satisfies never
  }
})

contactApi.post('/api/cases/:caseId/tellings/:tellingId/take-back', may('keep contact'), async (c) => {
  const body = await readJson(c, TakenBack)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const done = await takeTellingBack(db, scope, c.req.param('tellingId'), body.value.because)
  if (!done.ok) throw new HTTPException(404)
  return c.json({ ok: true })
})

contactApi.get('/api/targets/:jurisdiction', may('see targets'), async (c) => targets(c, lawIn(c)))

contactApi.post('/api/targets/:jurisdiction', may('keep targets'), async (c) => {
  const law = lawIn(c)
  const body = await readJson(c, Targets)
  if (!body.ok) return body.answer
  const kept = await keepTargets(c.var.db, c.var.office, law, body.value.targets)
  if (kept.ok) return targets(c, law)
  if (kept.reason === 'changed meanwhile') return changedMeanwhile(c)
  return unfit(c, { field: 'targets', message: `${law.name} has no duty ${kept.duty}` })
})

async function targets(c: Context<Env>, law: Jurisdiction): Promise<Response> {
  const kept = await keptTargets(
    c.var.db,
    law.duties.map(({ id }) => id),
  )
  const none = { days: null, version: 0 }
  return c.json({ targets: law.duties.map(({ id }) => ({ duty: id, ...(kept.get(id) ?? none) })) })
}

function lawIn(c: Context<Env>): Jurisdiction {
  const law = jurisdictionOf(c.req.param('jurisdiction') ?? '')
  if (!law) throw new HTTPException(404)
  return law
}

function asTold({ owed, told, ...reason }: Reason) {
  return {
    ...reason,
    lastTold: told && { words: told.words, on: told.on, how: told.how },
    duties: owed.map(({ duty, until }) => ({
      id: duty.id,
      title: duty.title,
      timing: duty.timing,
      cite: duty.source.cite,
      until,
    })),
  }
}

function meanwhile(c: Parameters<typeof problem>[0]): Response {
  const detail = 'What was to be told is not as you read it, or is told already. Read it again, then decide.'
  return problem(c, 409, 'Changed meanwhile', { detail })
}

const Until = v.strictObject({
  on: v.string(),
  by: v.picklist(['law', 'office', 'day']),
  because: v.string(),
})
const ReasonTold = v.looseObject({
  subject: v.string(),
  fact: v.string(),
  words: v.string(),
  until: v.nullable(Until),
  lastTold: v.nullable(
    v.strictObject({ words: v.string(), on: v.string(), how: v.nullable(v.picklist(ways)) }),
  ),
  duties: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      timing: v.string(),
      cite: v.string(),
      until: v.nullable(Until),
    }),
  ),
})
const TellingTold = v.strictObject({
  id: v.string(),
  seq: v.number(),
  witnessId: v.string(),
  subject: v.string(),
  fact: v.string(),
  words: v.string(),
  outcome: v.picklist(outcomes),
  on: v.string(),
  how: v.nullable(v.picklist(ways)),
  because: v.string(),
  by: v.string(),
  at: v.number(),
  isTakenBack: v.boolean(),
})
const ToTellTold = v.strictObject({
  jurisdiction: v.nullable(v.string()),
  today: v.string(),
  people: v.array(
    v.strictObject({
      witness: v.looseObject({ id: v.string(), reference: v.string(), isVictim: v.boolean() }),
      reasons: v.array(ReasonTold),
      said: v.array(TellingTold),
    }),
  ),
})

/** What the description of the API says of these acts. */
export const contactOperations: Operations = {
  'GET /api/cases/:caseId/to-tell': {
    says: 'Who of the case has to hear of what, since when, by when, and by which duty of the law',
    answers: ToTellTold,
  },
  'POST /api/cases/:caseId/tellings': {
    says: 'Record what came of a conversation with one person',
    pages: ['/cases/:caseId/to-tell/:witnessId'],
    body: NewTellingOf,
    answers: Added,
  },
  'POST /api/cases/:caseId/tellings/:tellingId/take-back': {
    says: 'Take back what was recorded in error as said',
    pages: ['/cases/:caseId/to-tell/:witnessId/:tellingId/take-back'],
    body: TakenBack,
    answers: v.strictObject({ ok: v.literal(true) }),
  },
  'GET /api/targets/:jurisdiction': {
    says: 'The office’s own targets for telling people, by duty of the law',
    answers: Targets,
  },
  'POST /api/targets/:jurisdiction': {
    says: 'Set the office’s own targets, all or none; null takes one away',
    body: Targets,
    answers: Targets,
  },
}
