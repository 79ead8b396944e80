import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { checkForm } from '../web/form.ts'
import { pageAsked, pageOf } from '../web/paging.tsx'
import { optionalLine } from '../web/text.ts'
import { byHandApi } from './by-hand-api.ts'
import { byHandRoutes } from './by-hand-routes.tsx'
import { CasesPage } from './cases-page.tsx'
import { ownCases } from './store.ts'
import { teamApi } from './team-api.ts'
import { teamRoutes } from './team-routes.tsx'

export const casesRoutes = new Hono<Env>()

const casesOnPage = 50

const Search = v.object({ search: optionalLine(100) })

casesRoutes.get('/cases', may('see own cases'), async (c) => {
  const asked = checkForm(Search, { search: c.req.query('search') ?? '' })
  const search = asked.ok ? asked.value.search : ''
  const all = await ownCases(c.var.db, c.var.office, search)
  const cases = pageOf(all, pageAsked(c.req.query('page')), casesOnPage)
  const mayImport = roleMay(c.var.actor.role, 'import a docket')
  return c.render(<CasesPage cases={cases} search={search} mayImport={mayImport} />, { title: 'Cases' })
})

casesRoutes.route('/', byHandRoutes)
casesRoutes.route('/', teamRoutes)
casesRoutes.route('/', byHandApi)
casesRoutes.route('/', teamApi)
