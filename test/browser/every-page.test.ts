import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoOffice, openDemoOffice, signedInAs } from './demo-office.ts'
import { inChromium } from './in-chromium.ts'

/** Addresses that answer with something other than a page, or that no link leads to; each with its reason. */
const notWalked: Readonly<Record<string, string>> = {
  '/cases/:caseId/deadlines.ics': 'a calendar file, read by a test',
  '/cases/:caseId/deadlines/:deadlineId/exhibit.docx': 'a document, made in a test',
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
/** Of each route, addresses that are only read for their links. */
const lookedInto = 12
// The prosecutor first: the coordinator's pages are hers, and only what is left is opened again.
const roles = ['prosecutor', 'coordinator', 'advocate', 'administrator'] as const

type Route = { readonly path: string; readonly pattern: RegExp }
let office: DemoOffice
let routes: readonly Route[]
const walked = new Set<string>()

inChromium('every page of the office, as each of the four roles reaches it by its links', () => {
  beforeAll(async () => {
    office = await openDemoOffice()
    const paths = office.app.routes
      .filter((route) => route.method === 'GET' && !route.path.startsWith('/api'))
      .map((route) => route.path)
    routes = [...new Set(paths)].map((path) => ({ path, pattern: patternOf(path) }))
  })
  afterAll(async () => {
    await office.close()
  })

  for (const role of roles)
    test(`the ${role}'s pages hold WCAG 2.2 AA, fit a telephone and break no rule of their own`, async () => {
      const page = await signedInAs(office, role)
      const wrong: string[] = []
      page.on('console', (said) => {
        if (said.type() === 'error') wrong.push(`${page.url()} says: ${said.text()}`)
      })
      page.on('pageerror', (error) => wrong.push(`${page.url()} throws: ${error.message}`))
      for await (const path of walk(page, role === 'coordinator' ? walked : new Set())) {
        walked.add(path)
        wrong.push(...(await faultsOf(page)).map((fault) => `${path} (${page.url()}): ${fault}`))
      }
      expect(wrong).toEqual([])
      await page.context().close()
    }, 240_000)

  test('no page of the office was left out', () => {
    const missed = routes.map((route) => route.path).filter((path) => !walked.has(path) && !notWalked[path])
    expect(missed).toEqual([])
  })
})

/** Follows every link from the first page on. Opens one address of each route and yields it; reads a few more. */
async function* walk(page: Page, known: ReadonlySet<string>): AsyncGenerator<string> {
  const seen = new Map<string, number>()
  const met = new Set<string>(['/'])
  for (const address of met) {
    const path = routeOf(address)
    const times = path ? (seen.get(path) ?? 0) : 0
    if (!path || notWalked[path] || times > lookedInto) continue
    seen.set(path, times + 1)
    const isOpened = times === 0 && !known.has(path)
    for (const link of await (isOpened ? opened(page, address) : read(page, address))) met.add(link)
    if (isOpened) yield path
  }
}

async function opened(page: Page, address: string): Promise<readonly string[]> {
  const answer = await page.goto(`${office.url}${address}`)
  expect(`${address} answers ${answer?.status()}`).toBe(`${address} answers 200`)
  return linksIn(await page.content())
}

async function read(page: Page, address: string): Promise<readonly string[]> {
  const answer = await page.request.get(`${office.url}${address}`)
  expect(`${address} answers ${answer.status()}`).toBe(`${address} answers 200`)
  return linksIn(await answer.text())
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((found) =>
    (found[1] ?? '').replaceAll('&amp;', '&'),
  )
}

function routeOf(address: string): string | null {
  const pathname = new URL(address, office.url).pathname
  return routes.find((route) => route.pattern.test(pathname))?.path ?? null
}

function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/:\w+\{([^}]*)\}/g, '($1)')
    .replaceAll(/:\w+/g, '[^/]+')
    .replaceAll('.docx', '\\.docx')
    .replaceAll('.ics', '\\.ics')
  return new RegExp(`^${source}$`)
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  await page.setViewportSize({ width: 1280, height: 900 })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  for (const one of violations) faults.push(`${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)
  const headings = await page.locator('h1').count()
  if (headings !== 1) faults.push(`${headings} first headings`)
  if (!(await page.title()).includes('Anteroom')) faults.push('no title')
  if ((await page.getByRole('button', { name: 'Leave this page' }).count()) === 0)
    faults.push('no quick exit')
  await page.setViewportSize({ width: 390, height: 844 })
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (over > 0) faults.push(`${over} px wider than a telephone`)
  return faults
}
