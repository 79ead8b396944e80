import { describe, expect, test } from 'vitest'
import { may, permissionOf } from '../../src/access/may.ts'
import { permissions } from '../../src/access/permissions.ts'
import { createApp } from '../../src/app.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import { paths } from '../../src/web/paths.ts'
import { freshDb } from '../fresh-office.ts'
import { Hono } from 'hono'
import type { Env } from '../../src/access/env.ts'

const app = createApp({
  db: await freshDb(),
  keys: readKeyRing(JSON.stringify(freshVaultKeys('test'))),
  baseUrl: 'http://localhost:8787',
  now: () => Date.parse('2026-09-14T14:00:00Z'),
  demo: false,
})

type Route = {
  readonly method: string
  readonly path: string
  readonly names: readonly (string | undefined)[]
}
function routesOf(from: Hono<Env>): Route[] {
  const byAddress = Map.groupBy(
    from.routes.filter((route) => route.method !== 'ALL'),
    (route) => `${route.method} ${route.path}`,
  )
  return [...byAddress.values()].map((handlers) => ({
    method: handlers[0]?.method ?? '',
    path: handlers[0]?.path ?? '',
    names: handlers.map((one) => permissionOf(one.handler)),
  }))
}
const unguarded = (routes: readonly Route[]) =>
  routes.filter((route) => route.names[0] === undefined).map((route) => `${route.method} ${route.path}`)

/** What an address with ids in it answers to. */
const patternOf = (path: string) =>
  new RegExp(`^${path.replace(/:\w+\{([^}]*)\}/g, '$1').replace(/:\w+/g, '[^/]+')}$`)
/** Addresses that another, which stands before them, answers in their stead. */
const unreached = (routes: readonly Route[]) =>
  routes.flatMap(({ method, path }, i) => {
    const asked = path.replace(/:\w+(\{[^}]*\})?/g, '0')
    const before = routes.slice(0, i).find((one) => one.method === method && patternOf(one.path).test(asked))
    return before ? [`${path} behind ${before.path}`] : []
  })

describe('every address of the office', () => {
  const routes = routesOf(app)

  test('asks for its permission before anything else', () => {
    expect(routes.length).toBeGreaterThan(60)
    expect(unguarded(routes)).toEqual([])
  })

  test('this check can fail: a route without a permission is found, and one that asks too late', () => {
    const careless = new Hono<Env>()
    careless.get('/names', (c) => c.text(''))
    careless.get(
      '/late',
      (_c, next) => next(),
      may('see own cases'),
      (c) => c.text(''),
    )
    careless.get('/kept', may('see own cases'), (c) => c.text(''))
    expect(unguarded(routesOf(careless))).toEqual(['GET /names', 'GET /late'])
  })

  test('asks for leave in a case exactly where its address names one', () => {
    for (const { method, path, names } of routes) {
      const name = names[0] ?? ''
      const level = name.startsWith('open: ') ? 'open' : permissions[name as keyof typeof permissions].level
      expect(`${method} ${path} ${level === 'case'}`).toBe(`${method} ${path} ${path.includes('/:caseId')}`)
    }
  })

  test('is reached: no id before it takes its word', () => {
    expect(unreached(routes)).toEqual([])
  })

  test('this check can fail: a word behind an id of the same shape is found', () => {
    const at = (path: string) => ({ method: 'GET', path, names: [] })
    expect(
      unreached([at('/witnesses/:witnessId'), at('/witnesses/find'), at('/witnesses/:id/edit')]),
    ).toEqual(['/witnesses/find behind /witnesses/:witnessId'])
  })

  test('changes nothing on GET: every act is a POST of its own', () => {
    expect(routes.map((route) => route.method).filter((method) => !['GET', 'POST'].includes(method))).toEqual(
      [],
    )
  })

  test('every path a page links to leads to a route', () => {
    const known = routes.map(
      (route) => new RegExp(`^${route.path.replace(/:\w+\{[^}]*\}/g, '[^/]+').replace(/:\w+/g, '[^/]+')}$`),
    )
    // Paths that end in a word, not in an id.
    const words: Record<string, readonly string[]> = {
      calendar: ['week'],
      moveAccommodation: ['a', 'b', 'wish'],
      moveBooking: ['a', 'b', 'confirm'],
    }
    const linked = Object.entries(paths).map(([name, path]) => {
      const address = (path as (...ids: string[]) => string)(...(words[name] ?? ['a', 'b', 'c']))
      return address.split('?')[0] ?? ''
    })
    expect(linked.filter((path) => !known.some((route) => route.test(path)))).toEqual([])
  })
})

describe('someone who is not signed in', () => {
  test.each(['/cases', '/import', '/calendar', '/feeds', '/account'])(
    '%s leads to the sign-in page',
    async (path) => {
      const answer = await app.request(path)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toContain('/sign-in')
    },
  )
  test('/healthz answers without a sign-in', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ ok: true })
  })
  test('every answer forbids scripts written into the page, framing and keeping a copy', async () => {
    const { headers } = await app.request('/sign-in')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(headers.get('cache-control')).toBe('no-store')
  })
  test('a form sent from another site is refused', async () => {
    const answer = await app.request('/sign-in', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://elsewhere.example',
        'sec-fetch-site': 'cross-site',
      },
      body: 'email=a',
    })
    expect(answer.status).toBe(403)
  })
})
