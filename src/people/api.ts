import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { Added, type Operations } from '../web/openapi.ts'
import { changedMeanwhile, problem, readJson, unfit } from '../web/problem.ts'
import { AddedIdentity, IdentityEntry, ReplacedIdentity, Revealed } from './identity-form.ts'
import { identityKinds } from './identity-value.ts'
import { type IdentityKept, keepIdentity, replaceIdentity } from './keep-identity.ts'
import { reveal } from './reveal.ts'
import { addWitness, changeWitness, witnessById, witnessesOf, type WitnessKept } from './store.ts'
import { findSamePerson, keptValues } from './vault.ts'
import { ChangedWitness, NewWitness } from './witness-form.ts'
import { ageBands } from './witness.ts'
import { heldInSentence, identityRefusal } from './words.tsx'

export const peopleApi = new Hono<Env>()

const all = '/api/cases/:caseId/witnesses'
const one = `${all}/:witnessId`

peopleApi.get('/api/cases/:caseId/witnesses', may('see witnesses'), async (c) => {
  return c.json({ witnesses: await witnessesOf(c.var.db, c.var.scope) })
})

peopleApi.get('/api/cases/:caseId/witnesses/:witnessId', may('see witnesses'), async (c) => {
  const witness = await witnessById(c.var.db, c.var.scope, witnessIdOf(c))
  if (!witness) throw new HTTPException(404)
  return c.json(witness)
})

peopleApi.post(all, may('change witnesses'), async (c) => {
  const body = await readJson(c, NewWitness)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const id = body.value.id ?? newId(now)
  return told(c, id, await addWitness(db, scope, runtime.keys, { ...body.value, id }), 201)
})

// By POST: a name in an address would stay in logs.
peopleApi.post(`${all}/find`, may('change witnesses'), async (c) => {
  const body = await readJson(c, IdentityEntry)
  if (!body.ok) return body.answer
  const { db, office, runtime } = c.var
  return c.json({ found: await findSamePerson(db, office, runtime.keys, body.value) })
})

peopleApi.post(`${one}/edit`, may('change witnesses'), async (c) => {
  const body = await readJson(c, ChangedWitness)
  if (!body.ok) return body.answer
  const { db, scope, runtime } = c.var
  const { version, ...wish } = body.value
  const id = witnessIdOf(c)
  return told(c, id, await changeWitness(db, scope, runtime.keys, id, version, wish), 200)
})

peopleApi.get(`${one}/identity`, may('change witnesses'), async (c) => {
  const { db, scope } = c.var
  if (!(await witnessById(db, scope, witnessIdOf(c)))) throw new HTTPException(404)
  return c.json({ values: await keptValues(db, scope, witnessIdOf(c)) })
})

peopleApi.post(`${one}/identity`, may('change witnesses'), async (c) => {
  const body = await readJson(c, AddedIdentity)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const { id = newId(now), ...entry } = body.value
  const wish = { id, witnessId: witnessIdOf(c), ...entry }
  return sealed(c, id, await keepIdentity(db, scope, runtime.keys, wish))
})

peopleApi.post(`${one}/identity/:valueId/replace`, may('change witnesses'), async (c) => {
  const body = await readJson(c, ReplacedIdentity)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const { id = newId(now), value } = body.value
  const wish = { id, witnessId: witnessIdOf(c), value, replaces: c.req.param('valueId') ?? '' }
  return sealed(c, id, await replaceIdentity(db, scope, runtime.keys, wish))
})

peopleApi.post(`${one}/reveal`, may('reveal identity'), async (c) => {
  const body = await readJson(c, Revealed)
  if (!body.ok) return body.answer
  const { db, scope, runtime, now } = c.var
  const witness = await witnessById(db, scope, witnessIdOf(c))
  if (!witness) throw new HTTPException(404)
  const revealed = await reveal(db, scope, runtime.keys, witness.id, body.value.why)
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

/** The witness as she is written down now, or why she is not. */
async function told(c: Context<Env>, id: string, kept: WitnessKept, status: 200 | 201): Promise<Response> {
  const witness = await witnessById(c.var.db, c.var.scope, id)
  if (kept.ok && witness) return c.json(witness, status)
  if (kept.ok || kept.reason === 'no such witness') throw new HTTPException(404)
  switch (kept.reason) {
    case 'holds identity': {
      const errors = [{ field: kept.where, message: heldInSentence(kept) }]
      return problem(c, 422, 'Identity stands outside the vault', { errors })
    }
    case 'reference taken': {
      const detail = 'Another witness of this case has this reference. Choose another.'
      return problem(c, 409, 'The reference is taken', { detail })
    }
    case 'edited meanwhile':
      return changedMeanwhile(c, witness)
    default:
      return kept satisfies never
  }
}

function sealed(c: Context<Env>, id: string, kept: IdentityKept): Response {
  if (kept.ok) return c.json({ id }, 201)
  if (kept.reason === 'no such witness' || kept.reason === 'no such value') throw new HTTPException(404)
  if (kept.reason === 'replaced already') return changedMeanwhile(c)
  return unfit(c, { field: 'value', message: identityRefusal(kept) })
}

function witnessIdOf(c: Context<Env>): string {
  return c.req.param('witnessId') ?? ''
}

/** How a witness is told of; the facts are null to a reader to whom they were not released. */
const WitnessTold = v.strictObject({
  id: v.string(),
  reference: v.string(),
  version: v.number(),
  facts: v.nullable(
    v.strictObject({
      isVictim: v.boolean(),
      ageBand: v.picklist(ageBands),
      language: v.string(),
      dialect: v.string(),
      abroad: v.boolean(),
      zone: v.nullable(v.string()),
      needs: v.string(),
    }),
  ),
})
const Kind = v.picklist(identityKinds)
const RevealedTold = v.strictObject({
  witnessId: v.string(),
  revealedAt: v.string(),
  values: v.array(
    v.union([
      v.strictObject({ kind: Kind, value: v.string() }),
      v.strictObject({ kind: Kind, cannotBeOpened: v.string() }),
    ]),
  ),
})
const FoundTold = v.strictObject({
  found: v.array(
    v.strictObject({
      caseId: v.string(),
      docketNumber: v.string(),
      witnessId: v.string(),
      reference: v.string(),
    }),
  ),
})

/** What the description of the API says of these acts. */
export const peopleOperations: Operations = {
  [`GET ${all}`]: {
    says: 'The witnesses of the case, by reference',
    answers: v.strictObject({ witnesses: v.array(WitnessTold) }),
  },
  [`POST ${all}`]: {
    says: 'Add a witness; identity goes into the vault',
    body: NewWitness,
    answers: WitnessTold,
  },
  [`POST ${all}/find`]: {
    says: 'Find who has exactly this value, in the cases on whose team you are; that it was asked is recorded',
    body: IdentityEntry,
    answers: FoundTold,
  },
  [`GET ${one}`]: { says: 'One witness, without identity', answers: WitnessTold },
  [`POST ${one}/edit`]: {
    says: 'Change the reference and what is written down of a witness',
    body: ChangedWitness,
    answers: WitnessTold,
  },
  [`GET ${one}/identity`]: {
    says: 'Which kinds of values the vault keeps of a witness, without the values',
    answers: v.strictObject({
      values: v.array(v.strictObject({ id: v.string(), kind: Kind, since: v.number() })),
    }),
  },
  [`POST ${one}/identity`]: {
    says: 'Add a value to the vault; no answer ever tells it again but a reveal',
    body: AddedIdentity,
    answers: Added,
  },
  [`POST ${one}/identity/:valueId/replace`]: {
    says: 'Keep a corrected value in the place of another; the old one stays, marked',
    body: ReplacedIdentity,
    answers: Added,
  },
  [`POST ${one}/reveal`]: {
    says: 'Reveal the identity; purpose and reason are recorded first',
    body: Revealed,
    answers: RevealedTold,
  },
}
