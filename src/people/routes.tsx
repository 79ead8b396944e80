import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { peopleApi } from './api.ts'
import { EditWitnessPage } from './edit-witness-page.tsx'
import { NewWitnessPage } from './new-witness-page.tsx'
import {
  addWitness,
  changeWitness,
  suggestReference,
  witnessById,
  witnessesOf,
  type WitnessRefusal,
} from './store.ts'
import { vaultRoutes } from './vault-routes.tsx'
import { ChangedWitness, NewWitnessForm } from './witness-form.ts'
import type { Witness } from './witness.ts'
import { WitnessesPage } from './witnesses-page.tsx'
import { heldInSentence } from './words.tsx'

export const peopleRoutes = new Hono<Env>()

peopleRoutes.get('/cases/:caseId/witnesses', may('see witnesses'), async (c) => {
  const search = (c.req.query('q') ?? '').trim().slice(0, 60)
  const { scope } = c.var
  const witnesses = await witnessesOf(c.var.db, scope, search)
  const team = scope.released === null
  return c.render(<WitnessesPage caseId={scope.caseId} {...{ witnesses, search, team }} />, {
    title: 'Witnesses',
  })
})

peopleRoutes.get('/cases/:caseId/witnesses/new', may('change witnesses'), async (c) => {
  const reference = await suggestReference(c.var.db, c.var.scope)
  return answerNew(c, { id: newId(c.var.now), reference })
})

peopleRoutes.post('/cases/:caseId/witnesses/new', may('change witnesses'), async (c) => {
  const form = await readForm(c, NewWitnessForm)
  if (!form.ok) return answerNew(c, form.given, form.errors)
  const { db, scope, runtime } = c.var
  const { id = newId(c.var.now), ...wish } = form.value
  const kept = await addWitness(db, scope, runtime.keys, { ...wish, id })
  if (!kept.ok) return answerNew(c, form.given, [refusalError(kept)], kept)
  return c.redirect(paths.witness(scope.caseId, id), 303)
})

peopleRoutes.route('/', vaultRoutes)

peopleRoutes.get('/cases/:caseId/witnesses/:witnessId/edit', may('change witnesses'), async (c) => {
  const witness = await theWitness(c)
  return answerEdit(c, witness.id, asGiven(witness))
})

peopleRoutes.post('/cases/:caseId/witnesses/:witnessId/edit', may('change witnesses'), async (c) => {
  const { db, scope, runtime } = c.var
  const witness = await theWitness(c)
  const form = await readForm(c, ChangedWitness)
  if (!form.ok) return answerEdit(c, witness.id, form.given, form.errors)
  const { version, ...wish } = form.value
  const kept = await changeWitness(db, scope, runtime.keys, witness.id, version, wish)
  if (kept.ok) return c.redirect(paths.witness(scope.caseId, witness.id), 303)
  if (kept.reason === 'no such witness') throw new HTTPException(404)
  if (kept.reason !== 'edited meanwhile')
    return answerEdit(c, witness.id, form.given, [refusalError(kept)], kept)
  // Saved again from the same form, it goes on from what is there now: the reader has been told to look.
  return answerEdit(c, witness.id, { ...form.given, version: String(witness.version) }, [], kept)
})

peopleRoutes.route('/', peopleApi)

async function theWitness(c: Context<Env>): Promise<Witness> {
  const witness = await witnessById(c.var.db, c.var.scope, c.req.param('witnessId') ?? '')
  if (!witness) throw new HTTPException(404)
  return witness
}

function answerNew(
  c: Context<Env>,
  given: Given,
  errors?: readonly FieldError[],
  refusal?: WitnessRefusal,
): Response | Promise<Response> {
  if (errors) c.status(refusal?.reason === 'reference taken' ? 409 : 422)
  return c.render(<NewWitnessPage caseId={c.var.scope.caseId} given={given} errors={errors} />, {
    title: 'Add a witness',
  })
}

function answerEdit(
  c: Context<Env>,
  witnessId: string,
  given: Given,
  errors?: readonly FieldError[],
  refusal?: WitnessRefusal,
): Response | Promise<Response> {
  if (errors) c.status(refusal && refusal.reason !== 'holds identity' ? 409 : 422)
  const editedMeanwhile = refusal?.reason === 'edited meanwhile'
  return c.render(
    <EditWitnessPage caseId={c.var.scope.caseId} {...{ witnessId, given, errors, editedMeanwhile }} />,
    { title: 'Change what is written down' },
  )
}

function refusalError(refusal: WitnessRefusal): FieldError {
  switch (refusal.reason) {
    case 'reference taken':
      return {
        field: 'reference',
        message: 'Another witness of this case has this reference. Choose another',
      }
    case 'holds identity':
      return { field: refusal.where, message: heldInSentence(refusal) }
    case 'no such witness':
    case 'edited meanwhile':
      return { field: '', message: 'Somebody changed this meanwhile. Open it again' }
    default:
      return refusal satisfies never
  }
}

function asGiven({ reference, version, facts }: Witness): Given {
  if (!facts) return { reference, version: String(version) }
  const { isVictim, abroad, zone, ...words } = facts
  return {
    ...words,
    reference,
    version: String(version),
    isVictim: isVictim ? 'yes' : 'no',
    zone: zone ?? '',
    ...(abroad ? { abroad: 'on' } : {}),
  }
}
