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
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { keptTargets, recordTellings, setTargets, takeTellingBack } from './acts-store.ts'
import { contactApi } from './api.ts'
import { Days, TellingForm } from './forms.ts'
import { ToTellPage } from './to-tell-page.tsx'
import { type PersonToTell, toTellInCase } from './store.ts'
import { TargetsPage } from './targets-page.tsx'

export const contactRoutes = new Hono<Env>()

contactRoutes.get('/cases/:caseId/to-tell', may('see contact'), (c) => answerPage(c))

contactRoutes.post('/cases/:caseId/to-tell/:witnessId', may('keep contact'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, TellingForm)
  const { people, today } = await toTellInCase(db, scope)
  const person = personIn(people, c.req.param('witnessId'))
  if (!form.ok) return answerPage(c, { person, given: form.given, errors: form.errors })
  const { reasons: ticked, ...said } = form.value
  if (said.on > today)
    return answerPage(c, {
      person,
      given: form.given,
      errors: [{ field: 'on', message: 'Enter today or a day before it: this records what was said' }],
    })
  const reasons = person.reasons.filter((reason) =>
    ticked.some((one) => one.subject === reason.subject && one.fact === reason.fact),
  )
  const kept =
    reasons.length === ticked.length &&
    (await recordTellings(db, scope, { ...said, witnessId: person.witness.id, reasons }, person.said))
  // The form sent twice finds nothing left to tell, and what it wanted is done.
  const again = person.said.some((one) => one.id.startsWith(`${said.id}-`))
  if (!kept && !again)
    return answerPage(c, { person, given: form.given, errors: [changedMeanwhile], status: 409 })
  return c.redirect(`${paths.toTell(scope.caseId)}?said=kept#w-${person.witness.id}`, 303)
})

contactRoutes.post(
  '/cases/:caseId/to-tell/:witnessId/:tellingId/take-back',
  may('keep contact'),
  async (c) => {
    const { db, scope } = c.var
    const { people } = await toTellInCase(db, scope)
    const person = personIn(people, c.req.param('witnessId'))
    const telling = person.said.find(({ id }) => id === c.req.param('tellingId'))
    if (!telling) throw new HTTPException(404)
    await takeTellingBack(db, scope, telling)
    return c.redirect(`${paths.toTell(scope.caseId)}?said=taken-back#w-${person.witness.id}`, 303)
  },
)

contactRoutes.get('/targets/:jurisdiction', may('see targets'), (c) => answerTargets(c, lawIn(c)))

contactRoutes.post('/targets/:jurisdiction', may('keep targets'), async (c) => {
  const law = lawIn(c)
  const { given } = await readForm(c, v.looseObject({}))
  const read = law.duties.map(({ id }) => ({
    duty: id,
    days: v.safeParse(Days, typed(given, `days-${id}`)),
    version: Number(/^\d{1,9}$/.exec(typed(given, `version-${id}`))?.[0] ?? 0),
    isThere: `days-${id}` in given,
  }))
  const errors = read.flatMap(({ duty, days }) =>
    days.success ? [] : [{ field: `days-${duty}`, message: days.issues[0].message }],
  )
  if (errors.length > 0) return answerTargets(c, law, given, errors)
  const now = await keptTargets(
    c.var.db,
    law.duties.map(({ id }) => id),
  )
  const wanted = read.flatMap(({ duty, days, version, isThere }) =>
    isThere && days.success && days.output !== (now.get(duty)?.days ?? null)
      ? [{ duty, days: days.output, version }]
      : [],
  )
  if (!(await setTargets(c.var.db, c.var.office, wanted)))
    return answerTargets(c, law, undefined, [changedMeanwhile], 409)
  return c.redirect(`${paths.targets(law.id)}?said=kept`, 303)
})

contactRoutes.route('/', contactApi)

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

function personIn(people: readonly PersonToTell[], id: string): PersonToTell {
  const person = people.find(({ witness }) => witness.id === id)
  if (!person) throw new HTTPException(404)
  return person
}

/** What was typed for one person, and what is wrong with it. */
type Typed = {
  readonly person: PersonToTell
  readonly given: Given
  readonly errors: readonly FieldError[]
  readonly status?: 409
}

async function answerPage(c: Context<Env>, typedFor?: Typed) {
  const { db, scope, now } = c.var
  const known = await toTellInCase(db, scope)
  if (typedFor) c.status(typedFor.status ?? 422)
  return c.render(
    <ToTellPage
      known={known}
      newId={newId(now)}
      said={saidIn(c)}
      {...(typedFor
        ? { typed: { witnessId: typedFor.person.witness.id, given: typedFor.given, errors: typedFor.errors } }
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
