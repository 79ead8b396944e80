import { type Context, Hono } from 'hono'
import type { Env } from '../access/env.ts'
import { type FieldError, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { may } from '../access/may.ts'
import { joinTeam, leaveTeam, teamOf } from '../access/team-store.ts'
import { caseZone } from './store.ts'
import { JoinTeam } from './case-form.ts'
import { leaveRefusals, nobodyToJoin } from './team-refusals.ts'
import { TeamPage } from './team-page.tsx'

export const teamRoutes = new Hono<Env>()

const change = may('change the case')

teamRoutes.get('/cases/:caseId/team', change, (c) => team(c))

teamRoutes.post('/cases/:caseId/team', change, async (c) => {
  const form = await readForm(c, JoinTeam)
  if (!form.ok) return team(c, { status: 422, errors: form.errors })
  if (await joinTeam(c.var.db, c.var.scope, form.value.userId))
    return c.redirect(paths.team(c.var.scope.caseId), 303)
  return team(c, {
    status: 422,
    errors: [nobodyToJoin],
  })
})

teamRoutes.post('/cases/:caseId/team/:userId/leave', change, async (c) => {
  const { scope, actor } = c.var
  const userId = c.req.param('userId')
  const left = await leaveTeam(c.var.db, scope, userId)
  if (left.ok) return c.redirect(userId === actor.userId ? paths.cases() : paths.team(scope.caseId), 303)
  return team(c, { status: 409, refusal: leaveRefusals[left.because] })
})

type Shown = { status: 409 | 422; errors?: readonly FieldError[]; refusal?: string }

async function team(c: Context<Env>, shown?: Shown): Promise<Response> {
  if (shown) c.status(shown.status)
  const { status: _, ...rest } = shown ?? { status: 200 }
  const { db, scope } = c.var
  const [people, zone] = await Promise.all([teamOf(db, scope), caseZone(db, scope)])
  return c.render(<TeamPage caseId={scope.caseId} zone={zone} {...people} {...rest} />, {
    title: 'Case team',
  })
}
