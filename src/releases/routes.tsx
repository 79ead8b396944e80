import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { newId } from '../db/new-id.ts'
import { CalendarDate, inShort } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, several } from '../web/text.ts'
import { may } from '../access/may.ts'
import { endRelease, giveRelease, type Given as Outcome, withdrawRelease } from '../access/release-store.ts'
import { caseZone } from '../cases/store.ts'
import { ReleasesPage } from './releases-page.tsx'
import { releasesHere } from './store.ts'

export const releasesRoutes = new Hono<Env>()

const give = may('give releases')

const ReleaseForm = v.object({
  id: formId,
  witnessId: v.pipe(v.string('Choose a witness'), v.nonEmpty('Choose a witness')),
  advocateId: v.pipe(v.string('Choose an advocate'), v.nonEmpty('Choose an advocate')),
  kinds: v.pipe(
    several(v.picklist(['hearings', 'needs', 'accommodations', 'identity'])),
    v.minLength(1, 'Choose at least one kind of facts'),
  ),
  signedOn: CalendarDate,
  endsOn: CalendarDate,
})

releasesRoutes.get('/cases/:caseId/releases', give, (c) => releases(c))

releasesRoutes.post('/cases/:caseId/releases', give, async (c) => {
  const form = await readForm(c, ReleaseForm)
  if (!form.ok) return releases(c, { status: 422, given: form.given, errors: form.errors })
  const { id, ...release } = form.value
  const { db, scope } = c.var
  const outcome = await giveRelease(db, scope, id, release, await caseZone(db, scope))
  if (outcome.ok) return c.redirect(paths.releases(scope.caseId), 303)
  return releases(c, { status: 422, given: form.given, errors: [inWords(outcome)] })
})

releasesRoutes.post('/cases/:caseId/releases/:releaseId/withdraw', give, async (c) => {
  const done = await withdrawRelease(c.var.db, c.var.scope, c.req.param('releaseId'))
  return done ? c.redirect(paths.releases(c.var.scope.caseId), 303) : releases(c, over)
})

releasesRoutes.post('/cases/:caseId/releases/:releaseId/end', give, async (c) => {
  const done = await endRelease(c.var.db, c.var.scope, c.req.param('releaseId'))
  return done ? c.redirect(paths.releases(c.var.scope.caseId), 303) : releases(c, over)
})

type Shown = { status: 409 | 422; given?: Given; errors?: readonly FieldError[]; refusal?: string }

const over: Shown = {
  status: 409,
  refusal: 'That release was not in force any more. Below is how it stands now.',
}

function inWords(outcome: Outcome & { ok: false }): FieldError {
  switch (outcome.reason) {
    case 'signed in the future':
      return { field: 'signedOn', message: 'The day it was signed must not be in the future' }
    case 'already over':
      return { field: 'endsOn', message: 'Its last day must be today or later' }
    case 'too long':
      return {
        field: 'endsOn',
        message: `It can hold until ${inShort(outcome.latest)} at most; then ask again`,
      }
    case 'no such witness':
      return { field: 'witnessId', message: 'Choose a witness of this case' }
    case 'no such advocate':
      return { field: 'advocateId', message: 'Choose an advocate who has access to the office' }
    default:
      return outcome satisfies never
  }
}

async function releases(c: Context<Env>, shown?: Shown): Promise<Response> {
  if (shown) c.status(shown.status)
  const { status: _, ...rest } = shown ?? { status: 200 }
  const { db, scope, now } = c.var
  const here = await releasesHere(db, scope)
  const page = <ReleasesPage caseId={scope.caseId} {...here} formId={newId(now)} {...rest} />
  return c.render(page, { title: 'Releases' })
}
