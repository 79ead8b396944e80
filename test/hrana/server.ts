import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type Pipeline, type Request } from './protocol.ts'
import { failure, Stream } from './stream.ts'

export type HranaServer = { readonly url: string; readonly close: () => Promise<void> }

/** A transaction left open this long is rolled back, milliseconds. */
const idleLimit = 10_000

/**
 * A libSQL server for tests: many databases in one folder, each under its own path. It proves the client's side;
 * a real server's codes, limits and locks may differ.
 *
 * @param dir where the databases are kept
 * @param template a migrated database; `POST /` makes a copy of it and answers with its address
 */
export async function startHrana(dir: string, template: string, port = 0): Promise<HranaServer> {
  const held = new Map<string, { name: string; stream: Stream }>()
  const idle = new Map<string, Stream[]>()
  const app = new Hono()

  app.post('/', (c) => {
    const name = randomUUID()
    copyFileSync(template, join(dir, `${name}.db`))
    return c.text(`${new URL(c.req.url).origin}/${name}/`)
  })

  app.post('/:name/v2/pipeline', async (c) => {
    const { baton, requests } = await c.req.json<Pipeline>()
    const name = c.req.param('name')
    const stream = baton
      ? takeBack(baton, name)
      : (idle.get(name)?.pop() ?? new Stream(join(dir, `${name}.db`)))
    if (!stream) return c.json({ message: 'The stream has expired', code: 'STREAM_EXPIRED' }, 400)
    const results = []
    for (const request of requests) results.push(await resultOf(stream, request))
    return c.json({ baton: giveOut(stream, name, requests), base_url: null, results })
  })

  /** A baton is good once. */
  function takeBack(baton: string, name: string): Stream | null {
    const found = held.get(baton)
    held.delete(baton)
    return found?.name === name ? found.stream : null
  }

  function giveOut(stream: Stream, name: string, requests: Request[]): string | null {
    stream.usedAt = Date.now()
    if (requests.at(-1)?.type === 'close') {
      stream.reset()
      idle.set(name, [...(idle.get(name) ?? []), stream])
      return null
    }
    const baton = randomUUID()
    held.set(baton, { name, stream })
    return baton
  }

  const reaper = setInterval(() => {
    for (const [baton, { stream }] of held) {
      if (Date.now() - stream.usedAt < idleLimit) continue
      held.delete(baton)
      stream.close()
    }
  }, 1000)

  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      clearInterval(reaper)
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      for (const stream of [...idle.values()].flat()) stream.close()
      for (const { stream } of held.values()) stream.close()
    },
  }
}

async function resultOf(stream: Stream, request: Request): Promise<object> {
  if (request.type === 'close') return { type: 'ok', response: { type: 'close' } }
  try {
    return { type: 'ok', response: await stream.answer(request) }
  } catch (error) {
    return { type: 'error', error: failure(error) }
  }
}
