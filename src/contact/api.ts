import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { recordTellings, takeTellingBack } from './acts-store.ts'
import { TakeBackBody, TellingBody } from './forms.ts'
import type { Reason } from './reason.ts'
import { toTellInCase } from './store.ts'

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
  const body = await readJson(c, TellingBody)
  if (!body.ok) return body.answer
  const { db, scope, now } = c.var
  const { reasons: named, witnessId, id = newId(now), ...said } = body.value
  const { people, today } = await toTellInCase(db, scope)
  const person = people.find(({ witness }) => witness.id === witnessId)
  if (!person) throw new HTTPException(404)
  if (said.on > today)
    return problem(c, 422, 'Some values do not fit', {
      errors: [{ field: 'on', message: 'Name today or a day before it: this records what was said' }],
    })
  const reasons = person.reasons.filter((reason) =>
    named.some((one) => one.subject === reason.subject && one.fact === reason.fact),
  )
  const again = person.said.some((one) => one.id.startsWith(`${id}-`))
  const kept =
    again ||
    (reasons.length === named.length &&
      (await recordTellings(db, scope, { ...said, id, witnessId, reasons }, person.said)))
  return kept ? c.json({ id }, 201) : meanwhile(c)
})

contactApi.post('/api/cases/:caseId/tellings/:tellingId/take-back', may('keep contact'), async (c) => {
  const body = await readJson(c, TakeBackBody)
  if (!body.ok) return body.answer
  const { db, scope } = c.var
  const { people } = await toTellInCase(db, scope)
  const telling = people.flatMap(({ said }) => said).find(({ id }) => id === c.req.param('tellingId'))
  if (!telling) throw new HTTPException(404)
  return (await takeTellingBack(db, scope, telling, body.value.because)) ? c.json({ ok: true }) : meanwhile(c)
})

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

/** What the description of the API says of these acts. */
export const contactOperations: Operations = {
  'GET /api/cases/:caseId/to-tell': {
    says: 'Who of the case has to hear of what, since when, by when, and by which duty of the law',
  },
  'POST /api/cases/:caseId/tellings': {
    says: 'Record what came of a conversation with one person',
    body: TellingBody,
  },
  'POST /api/cases/:caseId/tellings/:tellingId/take-back': {
    says: 'Take back what was recorded in error as said',
    body: TakeBackBody,
  },
}
