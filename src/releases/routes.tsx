import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { endRelease, withdrawRelease } from '../access/release-store.ts'
import type { Stopped } from '../access/release.ts'
import { newId } from '../db/new-id.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { releasesApi } from './api.ts'
import { NewRelease } from './forms.ts'
import { ReleasesPage } from './releases-page.tsx'
import { recordRelease, releasesHere } from './store.ts'
import { overAlready, refusalIn } from './words.ts'

export const releasesRoutes = new Hono<Env>()
releasesRoutes.route('/', releasesApi)

const give = may('give releases')

releasesRoutes.get('/cases/:caseId/releases', give, (c) => releases(c))

releasesRoutes.post('/cases/:caseId/releases', give, async (c) => {
  const form = await readForm(c, NewRelease)
  if (!form.ok) return releases(c, { status: 422, given: form.given, errors: form.errors })
  const { id = newId(c.var.now), ...release } = form.value
  const outcome = await recordRelease(c.var.db, c.var.scope, id, release)
  if (outcome.ok) return c.redirect(paths.releases(c.var.scope.caseId), 303)
  return releases(c, { status: 422, given: form.given, errors: [refusalIn(outcome)] })
})

releasesRoutes.post('/cases/:caseId/releases/:releaseId/withdraw', give, async (c) =>
  stopped(c, await withdrawRelease(c.var.db, c.var.scope, c.req.param('releaseId'))),
)

releasesRoutes.post('/cases/:caseId/releases/:releaseId/end', give, async (c) =>
  stopped(c, await endRelease(c.var.db, c.var.scope, c.req.param('releaseId'))),
)

function stopped(c: Context<Env>, done: Stopped) {
  if (done.ok) return c.redirect(paths.releases(c.var.scope.caseId), 303)
  if (done.reason === 'no such release') throw new HTTPException(404)
  return releases(c, { status: 409, refusal: `${overAlready} Below is how it stands now.` })
}

type Shown = { status: 409 | 422; given?: Given; errors?: readonly FieldError[]; refusal?: string }

async function releases(c: Context<Env>, shown?: Shown): Promise<Response> {
  if (shown) c.status(shown.status)
  const { status: _, ...rest } = shown ?? { status: 200 }
  const { db, scope, now } = c.var
  const here = await releasesHere(db, scope)
  const page = <ReleasesPage caseId={scope.caseId} {...here} formId={newId(now)} {...rest} />
  return c.render(page, { title: 'Releases' })
}
