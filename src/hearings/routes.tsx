import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { checkForm } from '../web/form.ts'
import { optionalLine } from '../web/text.ts'
import { HearingsPage } from './hearings-page.tsx'
import { setRoutes } from './set-routes.tsx'
import { setsRunningRoutes } from './sets-running-routes.tsx'
import { hearingsOfCase, type KeptHearing } from './store.ts'

export const hearingsRoutes = new Hono<Env>()

hearingsRoutes.get('/cases/:caseId/hearings', may('see hearings'), async (c) => {
  const asked = checkForm(v.object({ search: optionalLine(100) }), { search: c.req.query('search') ?? '' })
  const search = asked.ok ? asked.value.search : ''
  const all = await hearingsOfCase(c.var.db, c.var.scope)
  const hearings = all.filter((hearing) => fits(hearing, search))
  const page = {
    caseId: c.var.scope.caseId,
    hearings,
    search,
    now: c.var.now,
    mayChange: roleMay(c.var.actor.role, 'change hearings'),
  }
  return c.render(<HearingsPage {...page} />, { title: 'Hearings' })
})

hearingsRoutes.route('/', setRoutes)
hearingsRoutes.route('/', setsRunningRoutes)

function fits(hearing: KeptHearing, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  const text = [hearing.type, hearing.judge, hearing.place, hearing.courthouse, hearing.state]
  const folded = text.join(' ').toLowerCase()
  return words.every((word) => folded.includes(word))
}
