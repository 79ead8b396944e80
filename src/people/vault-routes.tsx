import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { FindPersonPage } from './find-person-page.tsx'
import { AddedIdentity, IdentityEntry, ReplacedIdentity, Revealed } from './identity-form.ts'
import { IdentityPage } from './identity-page.tsx'
import { type IdentityKept, keepIdentity, replaceIdentity } from './keep-identity.ts'
import { reveal } from './reveal.ts'
import { RevealPage } from './reveal-page.tsx'
import { RevealedPage } from './revealed-page.tsx'
import { witnessById } from './store.ts'
import { findSamePerson, type KeptValue, keptValues, type SamePerson } from './vault.ts'
import type { Witness } from './witness.ts'
import { identityRefusal, kindInWords } from './words.tsx'

export const vaultRoutes = new Hono<Env>()

vaultRoutes.get('/cases/:caseId/witnesses/find', may('change witnesses'), (c) => answerFind(c, {}, null))

// Asked by POST: a name in an address would stay in the browser's history.
vaultRoutes.post('/cases/:caseId/witnesses/find', may('change witnesses'), async (c) => {
  const form = await readForm(c, IdentityEntry)
  if (!form.ok) return answerFind(c, form.given, null, form.errors)
  const found = await findSamePerson(c.var.db, c.var.office, c.var.runtime.keys, form.value)
  return answerFind(c, { kind: form.value.kind }, found)
})

vaultRoutes.get('/cases/:caseId/witnesses/:witnessId/reveal', may('reveal identity'), async (c) => {
  return answerReveal(c, await theWitness(c), {})
})

vaultRoutes.post('/cases/:caseId/witnesses/:witnessId/reveal', may('reveal identity'), async (c) => {
  const { db, scope, runtime, now } = c.var
  const witness = await theWitness(c)
  const form = await readForm(c, Revealed)
  if (!form.ok) return answerReveal(c, witness, form.given, form.errors)
  const { why } = form.value
  const revealed = await reveal(db, scope, runtime.keys, witness.id, why)
  if (!revealed.ok) {
    if (revealed.reason === 'not released') throw new HTTPException(404)
    const message = `The reason goes into the record and must not hold ${kindInWords(revealed.kind)}. Say it without`
    return answerReveal(c, witness, form.given, [{ field: 'reason', message }])
  }
  const when = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' })
  const recorded = { who: scope.actor.name, when: when.format(now), why }
  return c.render(
    <RevealedPage
      caseId={scope.caseId}
      witnessId={witness.id}
      reference={witness.reference}
      values={revealed.values}
      recorded={recorded}
    />,
    { title: 'Identity' },
  )
})

vaultRoutes.get('/cases/:caseId/witnesses/:witnessId/identity', may('change witnesses'), async (c) => {
  return answerIdentity(c, await theWitness(c), { id: newId(c.var.now) })
})

vaultRoutes.post('/cases/:caseId/witnesses/:witnessId/identity', may('change witnesses'), async (c) => {
  const { db, scope, runtime } = c.var
  const witness = await theWitness(c)
  const form = await readForm(c, AddedIdentity)
  if (!form.ok) return answerIdentity(c, witness, form.given, undefined, form.errors)
  const { id = newId(c.var.now), ...entry } = form.value
  const wish = { id, witnessId: witness.id, ...entry }
  return kept(c, witness, form.given, await keepIdentity(db, scope, runtime.keys, wish))
})

const replacing = '/cases/:caseId/witnesses/:witnessId/identity/:valueId/replace'

vaultRoutes.get(replacing, may('change witnesses'), async (c) => {
  const witness = await theWitness(c)
  const replaces = await theValue(c, witness.id)
  if (!replaces) throw new HTTPException(404)
  return answerIdentity(c, witness, { id: newId(c.var.now) }, replaces)
})

vaultRoutes.post(replacing, may('change witnesses'), async (c) => {
  const { db, scope, runtime } = c.var
  const [witness, form] = [await theWitness(c), await readForm(c, ReplacedIdentity)]
  const replaces = await theValue(c, witness.id)
  if (!form.ok) return answerIdentity(c, witness, form.given, replaces, form.errors)
  const { id = newId(c.var.now), value } = form.value
  const wish = { id, witnessId: witness.id, value, replaces: c.req.param('valueId') ?? '' }
  return kept(c, witness, form.given, await replaceIdentity(db, scope, runtime.keys, wish), replaces)
})

function kept(c: Context<Env>, witness: Witness, given: Given, done: IdentityKept, replaces?: KeptValue) {
  if (done.ok) return c.redirect(paths.witness(c.var.scope.caseId, witness.id), 303)
  if (done.reason === 'no such witness' || done.reason === 'no such value') throw new HTTPException(404)
  const errors = [{ field: 'value', message: identityRefusal(done) }]
  return answerIdentity(c, witness, given, replaces, errors, done.reason === 'replaced already' ? 409 : 422)
}

async function theWitness(c: Context<Env>): Promise<Witness> {
  const witness = await witnessById(c.var.db, c.var.scope, c.req.param('witnessId') ?? '')
  if (!witness) throw new HTTPException(404)
  return witness
}

async function theValue(c: Context<Env>, witnessId: string): Promise<KeptValue | undefined> {
  const values = await keptValues(c.var.db, c.var.scope, witnessId)
  return values.find((value) => value.id === c.req.param('valueId'))
}

function answerFind(
  c: Context<Env>,
  given: Given,
  found: readonly SamePerson[] | null,
  errors?: readonly FieldError[],
): Response | Promise<Response> {
  if (errors) c.status(422)
  return c.render(<FindPersonPage caseId={c.var.scope.caseId} {...{ given, found, errors }} />, {
    title: 'Find a person',
  })
}

function answerReveal(
  c: Context<Env>,
  { id: witnessId, reference }: Witness,
  given: Given,
  errors?: readonly FieldError[],
): Response | Promise<Response> {
  if (errors) c.status(422)
  return c.render(<RevealPage caseId={c.var.scope.caseId} {...{ witnessId, reference, given, errors }} />, {
    title: 'Reveal an identity',
  })
}

function answerIdentity(
  c: Context<Env>,
  { id: witnessId, reference }: Witness,
  given: Given,
  replaces?: KeptValue,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
): Response | Promise<Response> {
  if (errors) c.status(status)
  return c.render(
    <IdentityPage caseId={c.var.scope.caseId} {...{ witnessId, reference, replaces, given, errors }} />,
    { title: replaces ? 'Replace a value in the vault' : 'Add to the vault' },
  )
}
