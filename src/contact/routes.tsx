import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { newId } from '../db/new-id.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { jurisdictions } from '../jurisdictions/all.ts'
import type { Env } from '../access/env.ts'
import { checkForm, type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { keepTargets, keptTargets, takeTellingBack, tell } from './acts-store.ts'
import { contactApi } from './api.ts'
import { NewTelling, Target } from './forms.ts'
import { ToTellPage } from './to-tell-page.tsx'
import { toTellInCase } from './store.ts'
import { TargetsPage } from './targets-page.tsx'

export const contactRoutes = new Hono<Env>()

contactRoutes.get('/cases/:caseId/to-tell', may('see contact'), (c) => answerPage(c))

contactRoutes.post('/cases/:caseId/to-tell/:witnessId', may('keep contact'), async (c) => {
  const { db, scope, now } = c.var
  const witnessId = c.req.param('witnessId')
  const form = await readForm(c, NewTelling)
  if (!form.ok) return answerPage(c, { witnessId, given: form.given, errors: form.errors })
  const { id = newId(now), ...said } = form.value
  const told = await tell(db, scope, { ...said, id, witnessId })
  if (told.ok) return c.redirect(`${paths.toTell(scope.caseId)}?said=kept#w-${witnessId}`, 303)
  const { given } = form
  switch (told.reason) {
    case 'no such person':
      throw new HTTPException(404)
    case 'in the future':
      return answerPage(c, { witnessId, given, errors: [{ field: 'on', message: notYet }] })
    case 'changed meanwhile':
      return answerPage(c, { witnessId, given, errors: [changedMeanwhile], status: 409 })
    default:
      return told.reason satisfies never
  }
})

contactRoutes.post(
  '/cases/:caseId/to-tell/:witnessId/:tellingId/take-back',
  may('keep contact'),
  async (c) => {
    const { db, scope } = c.var
    const done = await takeTellingBack(db, scope, c.req.param('tellingId'))
    if (!done.ok) throw new HTTPException(404)
    return c.redirect(`${paths.toTell(scope.caseId)}?said=taken-back#w-${c.req.param('witnessId')}`, 303)
  },
)

contactRoutes.get('/targets/:jurisdiction', may('see targets'), (c) => answerTargets(c, lawIn(c)))

contactRoutes.post('/targets/:jurisdiction', may('keep targets'), async (c) => {
  const law = lawIn(c)
  const { given } = await readForm(c, v.looseObject({}))
  const read = law.duties
    .filter(({ id }) => `days-${id}` in given)
    .map(({ id: duty }) => ({
      duty,
      form: checkForm(Target, {
        duty,
        days: typed(given, `days-${duty}`),
        version: typed(given, `version-${duty}`) || '0',
      }),
    }))
  const errors = read.flatMap(({ duty, form }) =>
    form.ok ? [] : form.errors.map(({ message }) => ({ field: `days-${duty}`, message })),
  )
  if (errors.length > 0) return answerTargets(c, law, given, errors)
  const wanted = read.flatMap(({ form }) => (form.ok ? [form.value] : []))
  const kept = await keepTargets(c.var.db, c.var.office, law, wanted)
  if (!kept.ok) return answerTargets(c, law, undefined, [changedMeanwhile], 409)
  return c.redirect(`${paths.targets(law.id)}?said=kept`, 303)
})

contactRoutes.route('/', contactApi)

const notYet = 'Enter today or a day before it: this records what was said'

const changedMeanwhile: FieldError = {
  field: '',
  message: 'Somebody changed this meanwhile. This is how it stands now: look, then decide again',
}

const said: Readonly<Record<string, string>> = {
  kept: 'Kept',
  'taken-back': 'Taken back: it counts as not said',
}

function saidIn(c: Context<Env>): string | null {
  const key = c.req.query('said') ?? ''
  return Object.hasOwn(said, key) ? (said[key] ?? null) : null
}

/** What was typed for one person, and what is wrong with it. */
type Typed = {
  readonly witnessId: string
  readonly given: Given
  readonly errors: readonly FieldError[]
  readonly status?: 409
}

async function answerPage(c: Context<Env>, typedFor?: Typed) {
  const { db, scope, now } = c.var
  const known = await toTellInCase(db, scope)
  if (typedFor && !known.people.some(({ witness }) => witness.id === typedFor.witnessId))
    throw new HTTPException(404)
  if (typedFor) c.status(typedFor.status ?? 422)
  return c.render(
    <ToTellPage
      known={known}
      newId={newId(now)}
      said={saidIn(c)}
      {...(typedFor
        ? { typed: { witnessId: typedFor.witnessId, given: typedFor.given, errors: typedFor.errors } }
        : {})}
    />,
    { title: 'To tell' },
  )
}

function lawIn(c: Context<Env>): Jurisdiction {
  const law = jurisdictionOf(c.req.param('jurisdiction') ?? '')
  if (!law) throw new HTTPException(404)
  return law
}

async function answerTargets(
  c: Context<Env>,
  law: Jurisdiction,
  given?: Given,
  errors?: readonly FieldError[],
  status: 422 | 409 = 422,
) {
  const kept = await keptTargets(
    c.var.db,
    law.duties.map(({ id }) => id),
  )
  if (errors) c.status(status)
  return c.render(
    <TargetsPage
      law={law}
      laws={jurisdictions.filter(({ duties }) => duties.length > 0)}
      kept={kept}
      mayKeep={roleMay(c.var.actor.role, 'keep targets')}
      said={saidIn(c)}
      {...(given ? { given } : {})}
      {...(errors ? { errors } : {})}
    />,
    { title: 'Targets for telling people' },
  )
}
