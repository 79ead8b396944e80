import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { may, open } from '../access/may.ts'
import { access } from '../access/routes.tsx'
import { auditRoutes } from '../audit/routes.tsx'
import { casesApi } from '../cases/api.ts'
import { casesRoutes } from '../cases/routes.tsx'
import { feedsRoutes } from '../feeds/routes.tsx'
import { hearingsRoutes } from '../hearings/routes.tsx'
import { peopleRoutes } from '../people/routes.tsx'
import type { Env } from './env.ts'
import { HelpPage } from './help-page.tsx'
import { paths } from './paths.ts'

/** The office's own addresses, and every room mounted beside them. */
export const office = new Hono<Env>()

office.get('/healthz', open('load balancers ask whether the office is up'), async (c) => {
  await c.var.db.run(sql`select 1`)
  return c.json({ ok: true })
})

// Where each role works first.
office.get('/', may('use the office'), (c) =>
  c.redirect(c.var.actor.role === 'administrator' ? paths.peopleOfTheOffice() : paths.cases(), 303),
)

office.get('/help', open('help tells of no case and no person'), (c) =>
  c.render(<HelpPage />, { title: 'Help' }),
)

office.route('/', access)
office.route('/', auditRoutes)
office.route('/', casesRoutes)
office.route('/', casesApi)
office.route('/', peopleRoutes)
office.route('/', feedsRoutes)
office.route('/', hearingsRoutes)
