import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'

type App = { readonly fetch: (request: Request, bindings: object) => Response | Promise<Response> }
export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/** How long requests may still take once the office closes, milliseconds. */
const lastCall = 10_000

/**
 * Serves an app over HTTP, with the files of `public/` beside it, as Workers does by itself.
 *
 * @param port 0 lets the machine choose
 * @param appAt makes the app once the port is known
 * @throws with one sentence when the port is taken
 */
export async function listen(host: string, port: number, appAt: (port: number) => App): Promise<Listening> {
  const files = publicFiles()
  let app: App = files
  const server = serve({
    hostname: host,
    port,
    fetch: (request, bindings) => {
      const isFile = new URL(request.url).pathname.startsWith('/assets/')
      return (isFile ? files : app).fetch(request, bindings)
    },
  })
  await listening(server, port)
  const { port: chosen } = server.address() as AddressInfo
  app = appAt(chosen)
  return { port: chosen, close: () => closing(server) }
}

function publicFiles(): Hono {
  const files = new Hono()
  const root = fileURLToPath(new URL('../../public', import.meta.url))
  files.use(async (c, next) => {
    await next()
    if (!c.res.ok) return
    c.header('x-content-type-options', 'nosniff')
    // The address carries the fingerprint of the content, so what it names never changes.
    c.header(
      'cache-control',
      c.req.query('v') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
  })
  files.use(serveStatic({ root }))
  files.notFound(() => new HTTPException(404).getResponse())
  return files
}

function listening(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (server.listening) return resolve()
    server.once('listening', resolve)
    server.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: set PORT to another`) : error),
    )
  })
}

function closing(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), lastCall)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
