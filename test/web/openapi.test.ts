import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { createApp, operations } from '../../src/app.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import { openApi } from '../../src/web/openapi.ts'
import { freshDb } from '../fresh-office.ts'

const app = createApp({
  db: await freshDb(),
  keys: readKeyRing(JSON.stringify(freshVaultKeys('test'))),
  baseUrl: 'http://localhost:8787',
  now: () => Date.parse('2026-09-14T14:00:00Z'),
  demo: false,
})
type Described = { summary: string; operationId: string; security?: []; requestBody?: unknown }
type Description = { [key: string]: unknown; paths: Record<string, Record<string, Described>> }
const answer = await app.request('/openapi.json')
const description = (await answer.json()) as Description
const acts = Object.entries(description.paths).flatMap(([path, item]) =>
  (['get', 'post'] as const).flatMap((method) => {
    const act = item[method]
    return act ? [{ name: `${method.toUpperCase()} ${path}`, ...act }] : []
  }),
)

const hearing = '/api/cases/:caseId/hearings'
/** Acts of rooms that are being rewritten; each leaves this list with its room, and none may be added. */
const answeringLater: ReadonlySet<string> = new Set([
  `GET ${hearing}/:hearingId/sheet`,
  `POST ${hearing}`,
  ...['move/review', 'move', 'place', 'vacate', 'continue', 'hold', 'sets-running'].map(
    (act) => `POST ${hearing}/:hearingId/${act}`,
  ),
  'POST /api/courthouses/:courthouseId/clock',
  'POST /api/cases/:caseId/clock',
])

describe('the description of the API', () => {
  test('is answered without a sign-in, and holds to OpenAPI 3.1', async () => {
    expect(answer.status).toBe(200)
    const verdict = await new Validator().validate(description)
    expect(verdict.errors ?? []).toEqual([])
    expect(verdict.valid).toBe(true)
  })

  test('names every act under /api with words and a name of its own', () => {
    const routes = new Set(
      app.routes
        .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
        .map(({ path, method }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    )
    expect(acts.map((act) => act.name).toSorted()).toEqual([...routes].toSorted())
    expect(acts.filter((act) => act.summary.length < 10)).toEqual([])
    expect(new Set(acts.map((act) => act.operationId)).size).toBe(acts.length)
  })

  test('says of every act that changes something what it takes', () => {
    const silent = acts.filter((act) => act.name.startsWith('POST') && act.requestBody === undefined)
    expect(silent.map((act) => act.name)).toEqual([])
  })

  test('says of every act what it answers', () => {
    const silent = Object.keys(operations).filter((name) => operations[name]?.answers === undefined)
    expect(silent.filter((name) => !answeringLater.has(name))).toEqual([])
    expect([...answeringLater].filter((name) => operations[name]?.answers !== undefined)).toEqual([])
  })

  test('lets only signing in and out go without a session', () => {
    expect(acts.filter((act) => act.security?.length === 0).map((act) => act.name)).toEqual([
      'POST /api/sign-in',
      'POST /api/sign-out',
    ])
  })

  test('cannot be made for a route without words, nor with words without a route', () => {
    const at = { baseUrl: 'https://office.example', sessionCookie: 'session' }
    const route = { method: 'GET', path: '/api/names', permission: 'see own cases' }
    expect(() => openApi([route], {}, at)).toThrow('not described: GET /api/names')
    expect(() => openApi([], { 'GET /api/names': { says: 'Names' } }, at)).toThrow(
      'without a route: GET /api/names',
    )
  })
})
