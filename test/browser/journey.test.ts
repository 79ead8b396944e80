import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type CalendarDate, date, inShort, weekday } from '../../src/time/calendar-date.ts'
import { inventedDocket } from '../cases/invented-docket.ts'
import { readIcs } from '../feeds/read-ics.ts'
import { type DemoOffice, openDemoOffice, signedInAs } from './demo-office.ts'
import { inChromium } from './in-chromium.ts'

const today = date(new Date().toISOString().slice(0, 10))
/** A Tuesday at least so many days ahead. */
const tuesday = (days: number): CalendarDate => {
  const day = addDays(today, days)
  return addDays(day, (9 - weekday(day)) % 7)
}
/** `3/9/2027`, as clerks write it. */
const clerks = (day: CalendarDate) => {
  const [year, month, rest] = day.split('-').map(Number)
  return `${month}/${rest}/${year}`
}
const [trial, later] = [tuesday(70), tuesday(91)]
const yesterday = addDays(today, -1)

const entries = (more: readonly string[] = []) =>
  [
    'INDICTMENT as to Orla Vance (1) count(s) 1, 2.',
    `MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Jury trial set for ${clerks(trial)} at 09:30 AM in courtroom 2103. (jkl, )`,
    ...more,
  ].map((words, i) => [String(i + 1), yesterday, words] as const)
const docket = (more: readonly string[] = []) =>
  inventedDocket(entries(more)).replace('1:26-cr-00417', '1:26-cr-09001')

let office: DemoOffice

inChromium('the main job, from a docket to a cancelled hearing on a telephone, page by page', () => {
  beforeAll(async () => {
    office = await openDemoOffice()
  })
  afterAll(async () => {
    await office.close()
  })

  test('as prosecutor and advocate, with buttons and links alone', async () => {
    const page = await signedInAs(office, 'prosecutor')
    // What looks like a button may be a link: a reader does not care.
    const press = (name: string | RegExp) =>
      page.locator('main a, main button').filter({ hasText: name }).first().click()
    const inCase = (name: string) =>
      page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name, exact: true }).click()

    // A docket is pasted, read, and accepted.
    await page.goto(`${office.url}/import`)
    await page.getByLabel('Or paste it here').fill(docket())
    await press('Read the docket')
    await inCase('Docket import')
    expect(await text(page)).toContain(`${inShort(trial)}, 09:30`)
    await press('Accept all')
    expect(await text(page)).toContain('1 change accepted')

    // A witness, by reference; her name lies in the vault.
    await inCase('Witnesses')
    await press(/Add a witness/)
    await page.locator('[name=reference]').fill('W-7')
    await page.locator('[name=isVictim][value=yes]').check()
    await page.locator('[name=ageBand][value=adult]').check()
    await page.locator('[name=legalName]').fill('Ottoline Brack-Hayes')
    await page.locator('main form button[type=submit]').first().click()
    expect(await text(page)).toContain('W-7')
    expect(await text(page)).not.toContain('Ottoline')

    // The trial gets its courthouse, without which nothing can be booked.
    await inCase('Hearings')
    await press(/Jury trial/)
    const hearing = page.url().split('?')[0] ?? ''
    await page.goto(`${hearing}/move`)
    const house = page.locator('[name=courthouseId]')
    await house.selectOption({ index: 1 })
    await page.locator('[name=ends]').first().fill('12:00')
    await press('See what hangs on it')
    await press(/Move hearing/)
    expect(await text(page)).toContain('have moved')

    // She wants a screen; it is asked for, granted, and shouted until it is booked.
    await page.goto(`${hearing}/accommodations/new`)
    await page.locator('[name=wish-SCREEN]').selectOption('wanted')
    await page.locator('main form button[type=submit]').first().click()
    const accommodation = page.url()
    await press('Record application')
    await page.locator('[name=outcome]').selectOption('granted')
    await page.locator('[name=reference]').fill('ECF No. 3')
    await page
      .locator('main form')
      .filter({ has: page.locator('[name=reference]') })
      .locator('button[type=submit]')
      .click()
    expect(await text(page)).toContain('Granted, and not arranged')
    await press('Add a booking')
    await press('Hold all of it')
    expect(page.url()).toBe(accommodation)
    expect(await text(page)).not.toContain('Granted, and not arranged')

    // A newer docket moves the trial; the screen goes along, and the reading is taken in the same act.
    const moved = `MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Jury trial set for ${clerks(trial)} is stricken and reset to ${clerks(later)} at 09:30 AM. (jkl, )`
    await page.goto(`${office.url}/import`)
    await page.getByLabel('Or paste it here').fill(docket([moved]))
    await press('Read the docket')
    await inCase('Docket import')
    await press('Review the move')
    expect(await text(page)).toContain('is stricken and reset')
    await press('See what hangs on it')
    expect(await text(page)).toContain('Moves too')
    await press(/Move hearing/)
    expect(await text(page)).toContain(inShort(later))
    await inCase('Docket import')
    expect(await text(page)).toContain('No changes to review')

    // She releases her hearings to her advocate.
    await inCase('Releases')
    await page.locator('[name=witnessId]').selectOption({ label: 'W-7' })
    await page.locator('[name=advocateId]').selectOption({ index: 1 })
    await page.locator('[name=kinds][value=hearings]').check()
    await page.locator('[name=signedOn]').fill(yesterday)
    await page.locator('[name=endsOn]').fill(addDays(today, 200))
    await press('Record the release')
    expect(await text(page)).toContain('in force')

    // The advocate makes a feed; her telephone reads it.
    const hers = await signedInAs(office, 'advocate', { viewport: { width: 390, height: 844 } })
    await hers.goto(`${office.url}/feeds`)
    await hers.locator('[name=label]').fill('Phone')
    await hers.locator('[name=level][value=coded]').check()
    await hers.getByRole('button', { name: 'Make the feed' }).click()
    const link = /https?:\/\/[^\s"<]+\.ics/.exec(await hers.content())?.[0] ?? ''
    expect(await hers.locator('main svg').count()).toBeGreaterThan(0)
    const day = later.replaceAll('-', '')
    const events = async () =>
      readIcs(await (await hers.request.get(link)).text()).filter((one) => one['DTSTART']?.startsWith(day))
    expect((await events()).map((one) => one['STATUS'] ?? 'stands')).toEqual(['stands'])
    expect(JSON.stringify(await events())).not.toMatch(/Vance|W-7|09001|trial/i)

    // Vacated, the screen is free again and the telephone shows it as cancelled.
    await page.goto(`${hearing}/vacate`)
    expect(await text(page)).toContain('One booking is released with it')
    await page.locator('[name=because]').fill('By order of the court, docket entry 4')
    await press('Vacate it')
    expect((await events()).map((one) => one['STATUS'])).toEqual(['CANCELLED'])
    await Promise.all([page.context().close(), hers.context().close()])
  }, 180_000)

  test('the keyboard alone signs in, skips to the content and reaches every part of it', async () => {
    const page = await signedInAs(office, 'coordinator')
    await page.goto(`${office.url}/cases`)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    // Every stop of the way shows where it is.
    for (let i = 0; i < 12; i++) {
      const hidden = await page.evaluate(() => {
        const at = document.activeElement ?? document.body
        const { outlineStyle, boxShadow } = getComputedStyle(at)
        return at !== document.body && outlineStyle === 'none' && boxShadow === 'none' ? at.outerHTML : null
      })
      expect(hidden).toBe(null)
      await page.keyboard.press('Tab')
    }
    await page.context().close()
  }, 60_000)

  test('without script the office signs in, leads on, and leaves at once', async () => {
    const page = await signedInAs(office, 'advocate', { javaScriptEnabled: false })
    await page.goto(`${office.url}/calendar`)
    expect(await page.getByRole('button', { name: 'Leave this page' }).getAttribute('href')).toMatch(
      /^https:/,
    )
    await page.goto(`${office.url}/feeds`)
    expect(await page.getByRole('button', { name: 'Make the feed' }).count()).toBe(1)
    await page.context().close()
  }, 60_000)
})

function text(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}
