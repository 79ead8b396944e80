import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { sql } from 'drizzle-orm'
import { accessOperations } from './access/api.ts'
import type { Env, Runtime } from './access/env.ts'
import { open, permissionOf } from './access/may.ts'
import { access } from './access/routes.tsx'
import { sessionCookieName } from './access/sign-in/session-cookie.ts'
import { requestRoutes } from './accommodations/request-routes.tsx'
import { bookingsOperations } from './bookings/api.ts'
import { bookingsRoutes } from './bookings/routes.tsx'
import { byHandOperations } from './cases/by-hand-api.ts'
import { casesRoutes } from './cases/routes.tsx'
import { teamOperations } from './cases/team-api.ts'
import { contactOperations } from './contact/api.ts'
import { contactRoutes } from './contact/routes.tsx'
import { deadlinesOperations } from './deadlines/api.ts'
import { deadlinesRoutes } from './deadlines/routes.tsx'
import { sheetOperations, sheetRoutes } from './desk/hearing/sheet/sheet-routes.tsx'
import { accommodationsApi, accommodationsOperations } from './desk/accommodation/api.ts'
import { orderRoutes } from './desk/accommodation/order-routes.tsx'
import { accommodationsRoutes } from './desk/accommodation/routes.tsx'
import { auditRoutes } from './desk/audit-log/routes.tsx'
import { boardRoutes } from './desk/board/board-routes.tsx'
import { calendarApi, calendarOperations } from './desk/calendar/api.ts'
import { calendarRoutes } from './desk/calendar/calendar-routes.tsx'
import { partyApi, partyOperations } from './desk/case/parties/api.ts'
import { partyRoutes } from './desk/case/parties/routes.tsx'
import { caseRoutes } from './desk/case/routes.tsx'
import { hearingApi, hearingOperations } from './desk/hearing/api.ts'
import { hearingRoutes } from './desk/hearing/routes.tsx'
import { helpRoutes } from './desk/help/routes.tsx'
import { lawRoutes } from './desk/law/routes.tsx'
import { render } from './desk/render.tsx'
import { resourceRoutes } from './desk/resources/resource-routes.tsx'
import { todayRoutes } from './desk/today/routes.tsx'
import { witnessRoutes } from './desk/witness/routes.tsx'
import { feedsOperations } from './feeds/api.ts'
import { feedsRoutes } from './feeds/routes.tsx'
import { hearingsRoutes } from './hearings/routes.tsx'
import { casesApi, casesOperations } from './imports/api.ts'
import { importsRoutes } from './imports/routes.tsx'
import { motionsOperations } from './motions/api.ts'
import { motionsRoutes } from './motions/routes.tsx'
import { peopleOperations } from './people/api.ts'
import { peopleRoutes } from './people/routes.tsx'
import { releasesOperations } from './releases/api.ts'
import { releasesRoutes } from './releases/routes.tsx'
import { clockApi, clockOperations } from './replan/clock/clock-api.ts'
import { clockRoutes } from './replan/clock/clock-routes.tsx'
import { endApi, endOperations } from './replan/end-api.ts'
import { endRoutes } from './replan/end-routes.tsx'
import { hearingsApi, hearingsOperations } from './replan/hearings-api.ts'
import { moveRoutes } from './replan/move-routes.tsx'
import { resourcesOperations } from './resources/api.ts'
import { courthouseRoutes } from './resources/courthouse-routes.tsx'
import { speedyTrialApi, speedyTrialOperations } from './speedy-trial/api.ts'
import { speedyTrialRoutes } from './speedy-trial/routes.tsx'
import { answerError, answerNotFound } from './web/answer-error.tsx'
import { type GuardedRoute, openApi, type Operations } from './web/openapi.ts'

/** The most a request may carry, bytes: a docket of 10 MB and the form around it. */
const largestBody = 11 * 1024 * 1024

/**
 * Every room's addresses; no room mounts another's. A word stands before the id that would take it for one:
 * `/witnesses/find` before `/witnesses/:witnessId`.
 */
const rooms: readonly Hono<Env>[] = [
  access,
  releasesRoutes,
  casesRoutes,
  importsRoutes,
  casesApi,
  peopleRoutes,
  hearingsRoutes,
  moveRoutes,
  endRoutes,
  endApi,
  hearingsApi,
  requestRoutes,
  bookingsRoutes,
  courthouseRoutes,
  clockRoutes,
  clockApi,
  motionsRoutes,
  speedyTrialRoutes,
  speedyTrialApi,
  feedsRoutes,
  deadlinesRoutes,
  contactRoutes,
  todayRoutes,
  auditRoutes,
  caseRoutes,
  partyRoutes,
  partyApi,
  witnessRoutes,
  hearingRoutes,
  hearingApi,
  sheetRoutes,
  accommodationsRoutes,
  accommodationsApi,
  orderRoutes,
  resourceRoutes,
  boardRoutes,
  calendarRoutes,
  calendarApi,
  lawRoutes,
  helpRoutes,
]

/** What each room says of its acts in the JSON API. */
export const operations: Operations = {
  ...accessOperations,
  ...releasesOperations,
  ...byHandOperations,
  ...teamOperations,
  ...partyOperations,
  ...casesOperations,
  ...hearingOperations,
  ...sheetOperations,
  ...hearingsOperations,
  ...endOperations,
  ...clockOperations,
  ...calendarOperations,
  ...peopleOperations,
  ...resourcesOperations,
  ...accommodationsOperations,
  ...bookingsOperations,
  ...motionsOperations,
  ...feedsOperations,
  ...deadlinesOperations,
  ...speedyTrialOperations,
  ...contactOperations,
}

/**
 * The office as one Hono app, the same on Node and on Workers.
 *
 * @param runtime what differs between them: database, keys, address, clock
 */
export function createApp(runtime: Runtime): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('runtime', runtime)
    c.set('db', runtime.db)
    c.set('now', runtime.now())
    await next()
  })
  app.use(render)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      crossOriginOpenerPolicy: 'same-origin',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  // Everything is personal unless its own handler says otherwise: no copy in a browser, a proxy or a court's printer queue.
  app.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }))
  app.use(csrf())
  app.get('/healthz', open('load balancers ask whether the office is up'), async (c) => {
    await c.var.db.run(sql`select 1`)
    return c.json({ ok: true })
  })
  for (const room of rooms) app.route('/', room)
  app.get('/openapi.json', open('it describes the program, not the office’s cases'), (c) =>
    c.json(
      openApi(apiRoutes(app), operations, { baseUrl: runtime.baseUrl, sessionCookie: sessionCookieName }),
    ),
  )
  app.notFound(answerNotFound)
  app.onError(answerError)
  return app
}

function tooLarge(): never {
  throw new HTTPException(413)
}

/** Every route under `/api`; its first handler is the permission, as the house's test holds. */
function apiRoutes(app: Hono<Env>): readonly GuardedRoute[] {
  const first = new Map<string, GuardedRoute>()
  for (const { method, path, handler } of app.routes) {
    const permission = permissionOf(handler)
    if (path.startsWith('/api/') && permission !== undefined && !first.has(`${method} ${path}`))
      first.set(`${method} ${path}`, { method, path, permission })
  }
  return [...first.values()]
}
