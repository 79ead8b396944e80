import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { Zone } from '../time/zone.ts'
import type { Env } from '../access/env.ts'
import type { Operations } from '../web/openapi.ts'
import { problem, readJson } from '../web/problem.ts'
import { formId, line, optionalLine, prose } from '../web/text.ts'
import { faultOf } from './identity-form.ts'
import { identityKinds } from './identity-value.ts'
import { reveal, shortestReason } from './reveal.ts'
import { addWitness, witnessById, witnessesOf } from './store.ts'
import { ageBands } from './witness.ts'
import { heldInSentence } from './words.tsx'

export const peopleApi = new Hono<Env>()

/** A witness as the API takes one. `id` is the sender's: sent twice, it is one witness. */
const WitnessBody = v.object({
  id: v.optional(formId),
  reference: line(40, 'Enter a reference, such as W-3'),
  isVictim: v.boolean(),
  ageBand: v.picklist(ageBands),
  language: optionalLine(60),
  dialect: optionalLine(60),
  abroad: v.optional(v.boolean(), false),
  zone: v.optional(v.nullable(Zone), null),
  needs: prose(2000),
  identity: v.optional(
    v.array(
      v.pipe(
        v.object({
          kind: v.picklist(identityKinds),
          value: v.pipe(prose(400), v.nonEmpty('Enter the value')),
        }),
        v.rawCheck(({ dataset, addIssue }) => {
          const fault = dataset.typed ? faultOf(dataset.value) : null
          if (fault) addIssue({ message: fault })
        }),
      ),
    ),
    [],
  ),
})

const RevealBody = v.object({
  reason: v.pipe(line(400, 'Say why'), v.minLength(shortestReason, 'Say it in at least 10 characters')),
})

peopleApi.get('/api/cases/:caseId/witnesses', may('see witnesses'), async (c) => {
  return c.json({ witnesses: await witnessesOf(c.var.db, c.var.scope) })
})

peopleApi.get('/api/cases/:caseId/witnesses/:witnessId', may('see witnesses'), async (c) => {
  const witness = await witnessById(c.var.db, c.var.scope, witnessIdOf(c))
  if (!witness) throw new HTTPException(404)
  return c.json(witness)
})

peopleApi.post('/api/cases/:caseId/witnesses', may('change witnesses'), async (c) => {
  const body = await readJson(c, WitnessBody)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const id = body.value.id ?? newId(now)
  const kept = await addWitness(db, scope, runtime.keys, { ...body.value, id })
  if (kept.ok) {
    const witness = await witnessById(db, scope, id)
    if (!witness) throw new HTTPException(404)
    return c.json(witness, 201)
  }
  if (kept.reason === 'holds identity') {
    const errors = [{ field: kept.where, message: heldInSentence(kept) }]
    return problem(c, 422, 'Identity stands outside the vault', { errors })
  }
  const detail = 'Another witness of this case has this reference. Choose another.'
  return problem(c, 409, 'The reference is taken', { detail })
})

peopleApi.post('/api/cases/:caseId/witnesses/:witnessId/reveal', may('reveal identity'), async (c) => {
  const body = await readJson(c, RevealBody)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const witness = await witnessById(db, scope, witnessIdOf(c))
  if (!witness) throw new HTTPException(404)
  const revealed = await reveal(db, scope, runtime.keys, witness.id, body.value.reason)
  if (revealed.ok) {
    const values = revealed.values.map(({ kind, opened }) =>
      opened.ok ? { kind, value: opened.value } : { kind, cannotBeOpened: opened.reason },
    )
    return c.json({ witnessId: witness.id, revealedAt: new Date(now).toISOString(), values })
  }
  if (revealed.reason === 'not released') throw new HTTPException(404)
  const errors = [{ field: 'reason', message: 'The reason goes into the record and must not hold identity' }]
  return problem(c, 422, 'The reason holds identity', { errors })
})

function witnessIdOf(c: Context<Env>): string {
  return c.req.param('witnessId') ?? ''
}

/** What the description of the API says of these acts. */
export const peopleOperations: Operations = {
  'GET /api/cases/:caseId/witnesses': { says: 'The witnesses of the case, by reference' },
  'POST /api/cases/:caseId/witnesses': {
    says: 'Add a witness; identity goes into the vault',
    body: WitnessBody,
  },
  'GET /api/cases/:caseId/witnesses/:witnessId': { says: 'One witness, without identity' },
  'POST /api/cases/:caseId/witnesses/:witnessId/reveal': {
    says: 'Reveal the identity; the reason is recorded',
    body: RevealBody,
  },
}
