import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { office } from './desk/routes.tsx'
import type { Env, Runtime } from './access/env.ts'
import { answerError, answerNotFound } from './web/answer-error.tsx'
import { render } from './web/render.tsx'

/** The most a request may carry, bytes: a docket of 10 MB and the form around it. */
const largestBody = 11 * 1024 * 1024

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
  app.route('/', office)
  app.notFound(answerNotFound)
  app.onError(answerError)
  return app
}

function tooLarge(): never {
  throw new HTTPException(413)
}
