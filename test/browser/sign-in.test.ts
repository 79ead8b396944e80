import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemoPerson } from '../../src/access/people/add-person.ts'
import { theOffice } from '../../src/access/sign-in/sign-in.ts'
import { createApp } from '../../src/app.ts'
import { listen } from '../../src/commands/listen.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import { freshDb } from '../fresh-office.ts'
import { browser, inChromium } from './in-chromium.ts'

const password = 'seven quiet harbours'
let port = 0
let close: () => Promise<void>

beforeAll(async () => {
  const db = await freshDb()
  const who = { actor: theOffice, at: Date.now() }
  const ada = {
    name: 'Ada Lindqvist',
    email: 'ada@example.org',
    role: 'coordinator' as const,
    organisation: null,
  }
  await seedDemoPerson(db, who, { ...ada, password })
  const keys = readKeyRing(JSON.stringify(freshVaultKeys('2026-09')))
  const app = createApp({ db, keys, baseUrl: 'http://localhost', now: () => Date.now(), demo: true })
  const server = await listen('127.0.0.1', 0, () => app)
  port = server.port
  close = server.close
})

afterAll(() => close())

inChromium('a session in a real browser, over plain HTTP on the own machine', () => {
  test.each(['localhost', '127.0.0.1'])(
    'is kept at http://%s, although its cookie is Secure',
    async (host) => {
      const context = await (await browser()).newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`http://${host}:${port}/account`)
      expect(page.url()).toContain('/sign-in?next=%2Faccount')
      await page.getByLabel('E-mail address').fill('ada@example.org')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      expect(page.url()).toBe(`http://${host}:${port}/account`)
      await page.waitForLoadState()
      await page.reload()
      expect(await page.getByRole('heading', { name: 'Your account' }).count()).toBe(1)
      const [cookie] = await context.cookies()
      expect(cookie).toMatchObject({
        name: '__Host-anteroom-session',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      })
      await page.getByRole('button', { name: 'Sign out' }).click()
      expect(page.url()).toBe(`http://${host}:${port}/sign-in`)
      expect(await context.cookies()).toEqual([])
      await context.close()
    },
  )
})
