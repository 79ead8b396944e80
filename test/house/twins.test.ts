import { describe, expect, test } from 'vitest'
import { permissionOf } from '../../src/access/may.ts'
import { createApp, operations } from '../../src/app.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import type { Operations } from '../../src/web/openapi.ts'
import { freshDb } from '../fresh-office.ts'

const app = createApp({
  db: await freshDb(),
  keys: readKeyRing(JSON.stringify(freshVaultKeys('test'))),
  baseUrl: 'http://localhost:8787',
  now: () => Date.parse('2026-09-14T14:00:00Z'),
  demo: false,
})

/** Page acts without a twin in the JSON API, each with its reason. */
const pagesAlone: Readonly<Record<string, string>> = {
  '/sign-in/code': 'a program sends the code with the password, in one step',
  '/second-factor': 'a person sets up her own telephone, with a picture to point it at',
  '/welcome/:token': 'a person chooses her own first password, by a link she was handed',
  '/account/password':
    'a person’s own password: a program that has a session must not be able to take the account',
  '/account/backup-codes': 'new codes are shown to the person once: the same',
  '/account/sessions/:sessionId/end': 'a person looks at her own devices',
  '/account/sessions/end-others': 'the same',
}

type Act = { readonly path: string; readonly permission: string }
const posts = new Map<string, Act>()
for (const { method, path, handler } of app.routes) {
  const permission = permissionOf(handler)
  if (method === 'POST' && permission !== undefined && !posts.has(path)) posts.set(path, { path, permission })
}
const pageActs = [...posts.values()].filter(({ path }) => !path.startsWith('/api/'))

/** The address in the API that a page act has its twin at, or none. */
function twinOf(page: string, said: Operations): string | undefined {
  const named = Object.keys(said).find((name) => said[name]?.pages?.includes(page))
  const own = [`/api${page}`, `/api${page.replace(/\/new$/, '')}`].find((path) => `POST ${path}` in said)
  return named?.replace(/^POST /, '') ?? own
}
const without = (pages: readonly string[], said: Operations) =>
  pages.filter((page) => twinOf(page, said) === undefined)

describe('every act of a page', () => {
  test('has its twin in the JSON API, or a reason why not', () => {
    expect(pageActs.length).toBeGreaterThan(80)
    const alone = without(
      pageActs.map(({ path }) => path),
      operations,
    )
    expect(alone.filter((path) => !(path in pagesAlone))).toEqual([])
  })

  test('no reason stands beside an act that is not there, or that has its twin after all', () => {
    const reasons = Object.keys(pagesAlone)
    expect(reasons.filter((path) => !posts.has(path) || twinOf(path, operations))).toEqual([])
  })

  test('is allowed to the same people there as here', () => {
    const differ = pageActs.flatMap(({ path, permission }) => {
      const twin = posts.get(twinOf(path, operations) ?? '')
      return !twin || twin.permission === permission || permission.startsWith('open: ')
        ? []
        : [`${path} asks leave to ${permission}, its twin to ${twin.permission}`]
    })
    expect(differ).toEqual([])
  })

  test('this check can fail: an act that only a page has is found', () => {
    const said = { 'POST /api/cases/:caseId/team': { says: 'Join', pages: ['/cases/:caseId/people'] } }
    expect(
      without(['/cases/:caseId/team', '/cases/:caseId/people', '/cases/:caseId/names/new'], said),
    ).toEqual(['/cases/:caseId/names/new'])
  })
})

test('every page that an act of the API says it is the twin of is there', () => {
  const named = Object.values(operations).flatMap(({ pages = [] }) => pages)
  expect(named.filter((page) => !posts.has(page))).toEqual([])
})
