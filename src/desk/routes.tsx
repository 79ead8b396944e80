import { sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { accessOperations } from '../access/api.ts'
import { may, open, permissionOf } from '../access/may.ts'
import { accommodationsOperations } from './accommodation/api.ts'
import { bookingsOperations } from '../bookings/api.ts'
import { contactOperations } from '../contact/api.ts'
import { deadlinesOperations } from '../deadlines/api.ts'
import { feedsOperations } from '../feeds/api.ts'
import { hearingsOperations } from '../replan/hearings-api.ts'
import { motionsOperations } from '../motions/api.ts'
import { peopleOperations } from '../people/api.ts'
import { access } from '../access/routes.tsx'
import { pressing } from './today/pressing-store.ts'
import { accommodationsRoutes } from './accommodation/routes.tsx'
import { auditRoutes } from './audit-log/routes.tsx'
import { casesApi, casesOperations } from '../imports/api.ts'
import { bookingsRoutes } from '../bookings/routes.tsx'
import { casesRoutes } from '../imports/routes.tsx'
import { casesReached } from '../cases/store.ts'
import { contactRoutes } from '../contact/routes.tsx'
import { toTellInOffice } from '../contact/store.ts'
import { soonDue } from '../deadlines/soon.ts'
import { deadlinesOfOffice } from '../deadlines/store.ts'
import { deadlinesRoutes } from '../deadlines/routes.tsx'
import { feedsRoutes } from '../feeds/routes.tsx'
import { calendarBetween, homeZone } from './calendar/calendar-store.ts'
import { hearingsRoutes } from './hearing/routes.tsx'
import { lawRoutes } from './law/routes.tsx'
import { motionsRoutes } from '../motions/routes.tsx'
import { peopleRoutes } from '../people/routes.tsx'
import { addDays } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import type { Env } from '../access/env.ts'
import { HelpPage } from './help-page.tsx'
import { type GuardedRoute, openApi } from '../web/openapi.ts'
import { paths } from '../web/paths.ts'
import { TodayPage } from './today/today-page.tsx'

/** The office's own addresses, and every room mounted beside them. */
export const office = new Hono<Env>()

office.get('/healthz', open('load balancers ask whether the office is up'), async (c) => {
  await c.var.db.run(sql`select 1`)
  return c.json({ ok: true })
})

// Administrators keep rooms and people and see no case: their day begins there.
office.get('/', may('use the office'), async (c) => {
  if (c.var.actor.role === 'administrator') return c.redirect(paths.peopleOfTheOffice(), 303)
  return renderToday(c)
})

/** How far ahead the first page of the day tells of deadlines. */
const daysAhead = 14

async function renderToday(c: Context<Env>) {
  const { db, office: scope, now } = c.var
  const today = wallClock(now, await homeZone(db, scope)).date
  const ofTheOffice = scope.actor.role !== 'advocate'
  const [sittings, pressed, cases, deadlines, toTell] = await Promise.all([
    calendarBetween(db, scope, today, addDays(today, 6)),
    ofTheOffice ? pressing(db, scope) : null,
    ofTheOffice ? casesReached(db, scope) : [],
    ofTheOffice ? deadlinesOfOffice(db, scope) : [],
    toTellInOffice(db, scope),
  ])
  const toReview = cases.filter((one) => one.waiting > 0)
  const due = soonDue(deadlines, daysAhead)
  return c.render(<TodayPage {...{ today, sittings, toReview, due, toTell }} pressing={pressed} />, {
    title: 'Today',
  })
}

office.get('/help', open('help tells of no case and no person'), (c) =>
  c.render(<HelpPage />, { title: 'Help' }),
)

office.route('/', access)
office.route('/', auditRoutes)
office.route('/', casesRoutes)
office.route('/', casesApi)
office.route('/', motionsRoutes)
office.route('/', peopleRoutes)
office.route('/', feedsRoutes)
office.route('/', hearingsRoutes)
office.route('/', accommodationsRoutes)
office.route('/', bookingsRoutes)
office.route('/', deadlinesRoutes)
office.route('/', contactRoutes)
office.route('/', lawRoutes)

office.get('/openapi.json', open('it describes the program, not the office’s cases'), (c) =>
  c.json(openApi(apiRoutes(), operations, c.var.runtime.baseUrl)),
)

const operations = {
  ...accessOperations,
  ...casesOperations,
  ...hearingsOperations,
  ...peopleOperations,
  ...accommodationsOperations,
  ...bookingsOperations,
  ...motionsOperations,
  ...feedsOperations,
  ...deadlinesOperations,
  ...contactOperations,
}

/** Every route under `/api`; its first handler is the permission, as the house's test holds. */
function apiRoutes(): readonly GuardedRoute[] {
  const first = new Map<string, GuardedRoute>()
  for (const { method, path, handler } of office.routes) {
    const permission = permissionOf(handler)
    if (path.startsWith('/api/') && permission !== undefined && !first.has(`${method} ${path}`))
      first.set(`${method} ${path}`, { method, path, permission })
  }
  return [...first.values()]
}
