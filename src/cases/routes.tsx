import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { Zone } from '../time/zone.ts'
import { checkForm, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { optionalLine, version } from '../web/text.ts'
import { byHandApi } from './by-hand-api.ts'
import { byHandRoutes } from './by-hand-routes.tsx'
import { CasesPage } from './cases-page.tsx'
import { ownCases } from './store.ts'
import { teamRoutes } from './team-routes.tsx'
import { changeZone } from './zone-store.ts'

export const casesRoutes = new Hono<Env>()

const Search = v.object({ search: optionalLine(100) })

casesRoutes.get('/cases', may('see own cases'), async (c) => {
  const asked = checkForm(Search, { search: c.req.query('search') ?? '' })
  const search = asked.ok ? asked.value.search : ''
  const cases = await ownCases(c.var.db, c.var.office, search)
  const mayImport = roleMay(c.var.actor.role, 'import a docket')
  return c.render(<CasesPage cases={cases} search={search} mayImport={mayImport} />, { title: 'Cases' })
})

casesRoutes.post('/cases/:caseId/zone', may('change the case'), async (c) => {
  const form = await readForm(c, v.object({ zone: Zone, version }))
  if (form.ok) await changeZone(c.var.db, c.var.scope, form.value.zone, form.value.version)
  return c.redirect(paths.case(c.var.scope.caseId), 303)
})

casesRoutes.route('/', byHandRoutes)
casesRoutes.route('/', teamRoutes)
casesRoutes.route('/', byHandApi)
