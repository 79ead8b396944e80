import { expect } from 'vitest'
import { Visitor } from '../access/visitor.ts'
import { accountOf, type DemoOffice } from './demo-office.ts'

/** Addresses that answer with something other than a page, or that no link leads to; each with its reason. */
export const notWalked: Readonly<Record<string, string>> = {
  '/cases/:caseId/deadlines.ics': 'a calendar file, read by a test',
  '/cases/:caseId/deadlines/:deadlineId/exhibit.docx': 'a document, made in a test',
  '/cases/:caseId/hearings/:hearingId/sheet.docx': 'a document, made in a test',
  '/healthz': 'no page: for load balancers',
  '/openapi.json': 'no page: for programs',
  '/feeds/:file{.+\\.ics}': 'no page: for calendars',
  '/cases/:caseId/motions/:motionId/motion.docx': 'no page: a document',
  '/cases/:caseId/proposals/:proposalId/follow': 'no page: leads on to the hearing’s own',
  '/sign-in': 'seen while signing in',
  '/sign-in/code': 'only between password and code; tested with the sign-in',
  '/welcome/:token': 'only with a one-time link; tested with the sign-in',
  '/second-factor': 'not asked for in the demonstration; tested with the sign-in',
}
export const roles = ['prosecutor', 'coordinator', 'advocate', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Of each route, addresses that are read for their links besides the first. */
const lookedInto = 12

/** The paths of every page of the office, as its routes spell them. */
export function pagePaths(office: DemoOffice): readonly string[] {
  const read = office.app.routes.filter((route) => route.method === 'GET' && !route.path.startsWith('/api'))
  return [...new Set(read.map((route) => route.path))]
}

/**
 * Follows every link from the first page on, as the person of that role and without a browser.
 *
 * @returns under the path of each route the address of it that she meets first
 */
export async function walk(office: DemoOffice, role: Role): Promise<ReadonlyMap<string, string>> {
  const { email, password } = accountOf(office, role)
  const visitor = new Visitor(office.app, office.url, '203.0.113.7')
  await visitor.signIn(email, password)
  const routeOf = routesOf(office)
  const first = new Map<string, string>()
  const seen = new Map<string, number>()
  const met = new Set<string>(['/'])
  for (const address of met) {
    const path = routeOf(address)
    const times = path ? (seen.get(path) ?? 0) : 0
    if (!path || notWalked[path] || times > lookedInto) continue
    seen.set(path, times + 1)
    if (times === 0) first.set(path, address)
    for (const link of linksIn(await textAt(visitor, address))) met.add(link)
  }
  return first
}

async function textAt(visitor: Visitor, address: string): Promise<string> {
  let answer = await visitor.get(address)
  for (let led = 0; answer.status === 303 && led < 5; led++)
    answer = await visitor.get(answer.headers.get('location') ?? '')
  expect(`${address} answers ${answer.status}`).toBe(`${address} answers 200`)
  return answer.text()
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((found) =>
    (found[1] ?? '').replaceAll('&amp;', '&'),
  )
}

/** Finds the path of the route that an address leads to. */
function routesOf(office: DemoOffice): (address: string) => string | null {
  const patterns = pagePaths(office).map((path) => ({ path, pattern: patternOf(path) }))
  return (address) => {
    const { pathname } = new URL(address, office.url)
    return patterns.find(({ pattern }) => pattern.test(pathname))?.path ?? null
  }
}

function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/:\w+\{([^}]*)\}/g, '($1)')
    .replaceAll(/:\w+/g, '[^/]+')
    .replaceAll('.docx', '\\.docx')
    .replaceAll('.ics', '\\.ics')
  return new RegExp(`^${source}$`)
}
