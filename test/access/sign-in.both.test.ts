import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { attempts, sessions, users } from '../../src/access/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { anOffice, emailOf, later, password, withAStandingClock } from './an-office.ts'

withAStandingClock()

const ada = 'Ada Lindqvist'

describe('signing in to a demonstration office with a password', () => {
  test('the right password opens the wanted page, in a cookie that script and plain HTTP cannot see', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const browser = office.visitor()
    const answer = await browser.signIn(emailOf(ada), password, '/account')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/account')
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(answer.headers.getSetCookie()).toHaveLength(1)
    expect(cookie).toMatch(
      /^__Host-anteroom-session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    const account = await browser.get('/account')
    expect(account.status).toBe(200)
    expect(await account.text()).toContain('Firefox on Linux')
    expect(await office.record()).toEqual(['staff-added-for-demonstration', 'signed-in'])
  })

  test('capital letters in the e-mail address make no difference', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    expect((await office.visitor().signIn(emailOf(ada).toUpperCase(), password)).status).toBe(303)
  })

  test('a wrong password and an unknown address are answered alike, and neither address is in the record', async () => {
    const office = await anOffice({ demo: true })
    const id = await office.person(ada, 'coordinator')
    const wrong = await office.visitor().signIn(emailOf(ada), 'something else entirely')
    const unknown = await office.visitor().signIn('nobody.at.all@example.org', 'something else entirely')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    const sameButAddress = (text: string) => text.replace(/value="[^"]*@example.org"/, '')
    expect(sameButAddress(await wrong.text())).toBe(sameButAddress(await unknown.text()))
    const lines = await office.db.select().from(auditLines).orderBy(auditLines.seq)
    expect(lines.slice(-2).map((line) => [line.did, line.aboutId])).toEqual([
      ['sign-in-refused', id],
      ['sign-in-refused', 'unknown'],
    ])
    expect(JSON.stringify(lines)).not.toContain('@example.org')
  })

  test('a form without address or password says what to enter', async () => {
    const office = await anOffice({ demo: true })
    const answer = await office.visitor().signIn('', '')
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Enter your e-mail address')
    expect(page).toContain('Enter your password')
  })

  test('a link that would lead to another site after sign-in leads to the first page', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const answer = await office.visitor().signIn(emailOf(ada), password, 'https://elsewhere.example/')
    expect(answer.headers.get('location')).toBe('/')
    const page = await (await office.visitor().get('/sign-in?next=//elsewhere.example')).text()
    expect(page).not.toContain('elsewhere')
  })

  test('a form sent from another site is refused', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const fields = { email: emailOf(ada), password, next: '/' }
    const answer = await office.visitor().post('/sign-in', fields, 'https://elsewhere.example')
    expect(answer.status).toBe(403)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('the routes of the sign-in library are not there', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const direct = await office.visitor().json('/api/auth/sign-in/email', { email: emailOf(ada), password })
    expect(direct.status).toBe(404)
  })
})

describe('trying passwords', () => {
  test('after five wrong ones the sixth is not looked at, for a quarter of an hour, even when it is right', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const browser = office.visitor()
    for (let i = 0; i < 5; i++)
      expect((await browser.signIn(emailOf(ada), `wrong number ${i}`)).status).toBe(422)
    later(5)
    const refused = await browser.signIn(emailOf(ada), password)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('600')
    expect(await refused.text()).toContain('Wait 10 minutes')
    later(10)
    expect((await browser.signIn(emailOf(ada), password)).status).toBe(303)
  })

  test('someone at another address is not kept out by it', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    for (let i = 0; i < 6; i++) await office.visitor('198.51.100.9').signIn(emailOf(ada), 'wrong')
    expect((await office.visitor('203.0.113.7').signIn(emailOf(ada), password)).status).toBe(303)
  })

  test('eight at once are counted one by one', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const all = await Promise.all(
      Array.from({ length: 8 }, () => office.visitor().signIn(emailOf(ada), 'wrong all along')),
    )
    expect(all.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      422, 422, 422, 422, 422, 429, 429, 429,
    ])
  })

  test('what is counted holds neither the e-mail address nor the network address', async () => {
    const office = await anOffice({ demo: true })
    await office.visitor('198.51.100.9').signIn(emailOf(ada), 'wrong')
    const kept = await office.db.select().from(attempts)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.every((row) => /^[0-9a-f]{64}$/.test(row.key))).toBe(true)
  })
})

describe('how long a session lasts', () => {
  test('29 minutes without use are allowed, 30 are not', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    later(29)
    expect((await browser.get('/account')).status).toBe(200)
    later(29)
    expect((await browser.get('/account')).status).toBe(200)
    later(30)
    const answer = await browser.get('/account')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Faccount')
  })

  test('after twelve hours it ends although it was used all the time', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    for (let hour = 0; hour < 12; hour += 0.25) {
      expect((await browser.get('/account')).status).toBe(200)
      later(15)
    }
    expect((await browser.get('/account')).status).toBe(303)
  })

  test('a session ends the instant her access to the office ends', async () => {
    const office = await anOffice()
    const { id, browser } = await office.signedIn(ada, 'coordinator')
    expect((await browser.get('/account')).status).toBe(200)
    await office.db.update(users).set({ endedAt: Date.now() }).where(eq(users.id, id))
    expect((await browser.get('/account')).status).toBe(303)
    expect((await office.visitor().signIn(emailOf(ada), password)).status).toBe(422)
  })

  test('a cookie with a changed token or a foreign signature is nobody', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    const name = '__Host-anteroom-session'
    const good = browser.cookies.get(name) ?? ''
    browser.cookies.set(name, `x${good.slice(1)}`)
    expect((await browser.get('/account')).status).toBe(303)
    const [row] = await office.db.select().from(sessions)
    browser.cookies.set(name, row?.token ?? '')
    expect((await browser.get('/account')).status).toBe(303)
  })
})

describe('signing out', () => {
  test('ends the session in the office too, not only in the browser', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    const copy = office.visitor()
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    const answer = await browser.post('/sign-out')
    expect(answer.headers.get('location')).toBe('/sign-in')
    expect(browser.cookies.size).toBe(0)
    expect((await copy.get('/account')).status).toBe(303)
    expect(await office.record()).toContain('signed-out')
  })

  test('works for someone whose session has ended by itself', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    later(60)
    expect((await browser.post('/sign-out')).status).toBe(303)
  })
})
