import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoOffice, openDemoOffice, signedInAs } from './demo-office.ts'
import { inChromium } from './in-chromium.ts'
import { type Role, walk } from './walk.ts'

/**
 * Opens every page that the person of this role reaches by links, and looks at it. A file for each role, so that they
 * run beside each other.
 *
 * @param besides a role whose pages are hers too, and are looked at in that role's own file
 */
export function everyPageOf(role: Role, besides?: Role): void {
  inChromium(`every page of the office, as the ${role} reaches it by its links`, () => {
    let office: DemoOffice
    beforeAll(async () => {
      office = await openDemoOffice()
    })
    afterAll(async () => {
      await office.close()
    })

    test(`the ${role}'s pages hold WCAG 2.2 AA, fit a telephone and break no rule of their own`, async () => {
      const known = besides ? await walk(office, besides) : new Map()
      const page = await signedInAs(office, role)
      const wrong: string[] = []
      page.on('console', (said) => {
        if (said.type() === 'error') wrong.push(`${page.url()} says: ${said.text()}`)
      })
      page.on('pageerror', (error) => wrong.push(`${page.url()} throws: ${error.message}`))
      for (const [path, address] of await walk(office, role)) {
        if (known.has(path)) continue
        const answer = await page.goto(`${office.url}${address}`)
        expect(`${address} answers ${answer?.status()}`).toBe(`${address} answers 200`)
        wrong.push(...(await faultsOf(page)).map((fault) => `${path} (${page.url()}): ${fault}`))
      }
      expect(wrong).toEqual([])
      await page.context().close()
    }, 240_000)
  })
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  await page.setViewportSize({ width: 1280, height: 900 })
  // What axe collects about all that is right, and the second page it opens to join the frames of a page, take more
  // than half of its time. Only what is wrong is read here, and no page has a frame.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.withTags(tags).analyze()
  for (const one of violations) faults.push(`${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)
  if (page.frames().length !== 1) faults.push('a frame, into which axe has not looked')
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
