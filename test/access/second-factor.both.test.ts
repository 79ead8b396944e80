import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { ensureInvitation } from '../../src/access/people/first-administrator.ts'
import { invitations, twoFactors, users } from '../../src/access/tables.ts'
import { anOffice, baseUrl, emailOf, later, password, withAStandingClock } from './an-office.ts'
import { codeShown } from './authenticator-app.ts'
import { beginSession } from './begin-session.ts'
import { ada, again, invite, settle } from './settling-in.ts'

withAStandingClock()

describe('coming to an office by a one-time link', () => {
  test('she sets a password, lets her telephone read the code, gives it back, and is in', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    const link = await invite(office)
    expect(await (await browser.get(link)).text()).toContain(`Welcome, ${ada}`)
    const set = await browser.post(link, again)
    expect(set.headers.get('location')).toBe('/second-factor')
    const page = await (await browser.get('/second-factor')).text()
    expect(page).toMatch(/<svg role="img" aria-label="Code for your authenticator app"/)
    const key = /type this key into it: <code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? ''
    const done = await browser.post('/second-factor', { step: 'confirm', code: await codeShown(key) })
    expect((await done.text()).match(/<code>[a-z0-9]{5}-[a-z0-9]{5}<\/code>/g)).toHaveLength(10)
    expect((await browser.get('/account')).status).toBe(200)
    expect(await office.record()).toEqual([
      'staff-invited',
      'password-set-by-link',
      'signed-in',
      'second-factor-set-up',
    ])
  })

  test('until the second factor is finished every other page leads there', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    await browser.post(await invite(office), again)
    for (const path of ['/account', '/people-of-the-office', '/cases/anything/team']) {
      const answer = await browser.get(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/second-factor'])
    }
    expect((await browser.get('/api/me')).status).toBe(403)
  })

  test('a wrong first code shows the same key again; the key is shown no more once it is confirmed', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    await browser.post(await invite(office), again)
    const before = await (await browser.get('/second-factor')).text()
    const wrong = await browser.post('/second-factor', { step: 'confirm', code: '000000' })
    expect(wrong.status).toBe(422)
    const after = await wrong.text()
    expect(after).toContain('That code is not right')
    const key = /<code>([A-Z2-7 ]+)<\/code>/
    expect(key.exec(after)?.[1]).toBe(key.exec(before)?.[1])
    await browser.post('/second-factor', {
      step: 'confirm',
      code: await codeShown(key.exec(after)?.[1] ?? ''),
    })
    const closed = await browser.get('/second-factor')
    expect([closed.status, closed.headers.get('location')]).toEqual([303, '/account'])
  })

  test('someone who closed the browser in between signs in with her password and goes on from there', async () => {
    const office = await anOffice()
    await office.visitor().post(await invite(office), again)
    await office.db.delete(twoFactors)
    const browser = office.visitor()
    expect((await browser.signIn(emailOf(ada), password)).status).toBe(303)
    expect(await (await browser.get('/second-factor')).text()).toContain('Your password')
    expect((await browser.post('/second-factor', { password: 'not mine at all' })).status).toBe(422)
    await browser.post('/second-factor', { password })
    expect(await (await browser.get('/second-factor')).text()).toContain('type this key into it')
  })

  test('the link works once', async () => {
    const office = await anOffice()
    const link = await invite(office)
    const answers = await Promise.all([
      office.visitor().post(link, again),
      office.visitor().post(link, again),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([303, 410])
    const late = await office.visitor().get(link)
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('does not work any more')
  })

  test('the link works for seven days and not a minute longer; a made-up one never', async () => {
    const office = await anOffice()
    const link = await invite(office)
    later(7 * 24 * 60 - 1)
    expect((await office.visitor().get(link)).status).toBe(200)
    later(1)
    expect((await office.visitor().get(link)).status).toBe(410)
    expect((await office.visitor().get(`${baseUrl}/welcome/anything`)).status).toBe(410)
  })

  test('only a hash of the link is kept', async () => {
    const office = await anOffice()
    const token = (await invite(office)).split('/').at(-1) ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const [row] = await office.db.select().from(invitations)
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a short, a common and a mistyped password are refused, and the link still works', async () => {
    const office = await anOffice()
    const link = await invite(office)
    const short = await office.visitor().post(link, { password: 'harbours', again: 'harbours' })
    expect(await short.text()).toContain('at least 12 characters')
    const common = await office.visitor().post(link, { password: 'password2026', again: 'password2026' })
    expect(await common.text()).toContain('among the first that are tried')
    const typo = await office.visitor().post(link, { password, again: `${password}s` })
    expect(await typo.text()).toContain('not the same')
    expect([short.status, common.status, typo.status]).toEqual([422, 422, 422])
    expect((await office.visitor().post(link, again)).status).toBe(303)
  })
})

describe('the first administrator of a new office', () => {
  const self = { ...again, name: 'Mary Okafor', email: 'Mary.Okafor@example.org' }

  test('gets a link at each start until one was used; she says herself who she is', async () => {
    const office = await anOffice()
    const first = await ensureInvitation(office.db, Date.now(), baseUrl)
    const second = await ensureInvitation(office.db, Date.now(), baseUrl)
    expect((await office.visitor().get(first ?? '')).status).toBe(410)
    const browser = office.visitor()
    expect(await (await browser.get(second ?? '')).text()).toContain('Your name')
    expect((await browser.post(second ?? '', self)).headers.get('location')).toBe('/second-factor')
    expect(await ensureInvitation(office.db, Date.now(), baseUrl)).toBeNull()
    const [user] = await office.db.select().from(users)
    expect(user).toMatchObject({
      name: 'Mary Okafor',
      email: 'mary.okafor@example.org',
      role: 'administrator',
    })
  })

  test('is not invited to an office that has people', async () => {
    const office = await anOffice()
    await office.person(ada, 'coordinator')
    expect(await ensureInvitation(office.db, Date.now(), baseUrl)).toBeNull()
  })

  test('two starts at once leave one person, and one link that works', async () => {
    const office = await anOffice()
    const links = await Promise.all([1, 2].map(() => ensureInvitation(office.db, Date.now(), baseUrl)))
    const answers = await Promise.all(links.map((link) => office.visitor().get(link ?? '')))
    expect(answers.some((answer) => answer.status === 200)).toBe(true)
    expect(await office.db.select().from(users)).toHaveLength(1)
  })
})

describe('signing in with the second factor', () => {
  test('the right password alone opens nothing; the code the telephone shows does', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    const browser = office.visitor()
    const first = await browser.signIn(emailOf(ada), password, '/account')
    expect(first.headers.get('location')).toBe('/sign-in/code?next=%2Faccount')
    expect([...browser.cookies.keys()]).toEqual(['__Host-anteroom-challenge'])
    expect((await browser.get('/account')).status).toBe(303)
    expect((await browser.get('/sign-in/code?next=/account')).status).toBe(200)
    const second = await browser.post('/sign-in/code', { code: await codeShown(key), next: '/account' })
    expect(second.headers.get('location')).toBe('/account')
    expect([...browser.cookies.keys()]).toEqual(['__Host-anteroom-session'])
    expect((await browser.get('/account')).status).toBe(200)
  })

  test('a wrong code says so and can be tried again; after five the password is asked anew', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    const browser = office.visitor()
    await browser.signIn(emailOf(ada), password)
    for (let i = 0; i < 5; i++) {
      const wrong = await browser.post('/sign-in/code', { code: `00000${i}` })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('That code is not right')
    }
    const late = await browser.post('/sign-in/code', { code: await codeShown(key) })
    expect(await late.text()).toContain('Sign in again')
    expect((await browser.get('/account')).status).toBe(303)
  })

  test('ten wrong codes in a row shut the account for a quarter of an hour, whoever knows the password', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    for (const round of [1, 2]) {
      const browser = office.visitor(`198.51.100.${round}`)
      await browser.signIn(emailOf(ada), password)
      for (let i = 0; i < 5; i++) await browser.post('/sign-in/code', { code: `0000${round}${i}` })
    }
    const browser = office.visitor()
    await browser.signIn(emailOf(ada), password)
    expect((await browser.post('/sign-in/code', { code: await codeShown(key) })).status).toBe(429)
    later(16)
    await browser.signIn(emailOf(ada), password)
    expect((await browser.post('/sign-in/code', { code: await codeShown(key) })).status).toBe(303)
  })

  test('a code is good for one sign-in, also for someone who read it over her shoulder', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    const [her, other] = [office.visitor(), office.visitor('198.51.100.9')]
    await her.signIn(emailOf(ada), password)
    await other.signIn(emailOf(ada), password)
    const code = await codeShown(key)
    expect((await her.post('/sign-in/code', { code })).status).toBe(303)
    expect((await other.post('/sign-in/code', { code })).status).toBe(422)
  })

  test('a backup code works once, however it is typed', async () => {
    const office = await anOffice()
    const { backupCodes } = await settle(office, office.visitor())
    const typed = (backupCodes[0] ?? '').toUpperCase().replace('-', ' ')
    for (const status of [303, 422]) {
      const browser = office.visitor()
      await browser.signIn(emailOf(ada), password)
      expect((await browser.post('/sign-in/code', { code: typed })).status).toBe(status)
    }
  })

  test('ten minutes after the password the code comes too late', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    const browser = office.visitor()
    await browser.signIn(emailOf(ada), password)
    later(11)
    const late = await browser.post('/sign-in/code', { code: await codeShown(key) })
    expect(late.status).toBe(422)
    expect((await browser.get('/account')).status).toBe(303)
  })

  test('a code without a password before it leads back to the beginning', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    expect((await browser.get('/sign-in/code')).headers.get('location')).toBe('/sign-in')
    expect(await (await browser.post('/sign-in/code', { code: '123456' })).text()).toContain('Sign in again')
  })

  test('access that ends between password and code opens nothing', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    const browser = office.visitor()
    await browser.signIn(emailOf(ada), password)
    await office.db
      .update(users)
      .set({ endedAt: Date.now() })
      .where(eq(users.email, emailOf(ada)))
    expect((await browser.post('/sign-in/code', { code: await codeShown(key) })).status).toBe(422)
    expect((await browser.get('/account')).status).toBe(303)
  })
})

describe("one's own account", () => {
  test('a new password ends every other session and the old password', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    const { backupCodes } = await settle(office, browser)
    const other = office.visitor()
    await other.signIn(emailOf(ada), password)
    await other.post('/sign-in/code', { code: backupCodes[0] ?? '' })
    expect((await other.get('/account')).status).toBe(200)
    const next = 'eleven foggy lighthouses'
    const changed = await browser.post('/account/password', { current: password, next })
    expect(changed.status).toBe(303)
    expect((await browser.get('/account?done=password')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    expect((await office.visitor().signIn(emailOf(ada), password)).status).toBe(422)
    expect((await office.visitor().signIn(emailOf(ada), next)).status).toBe(303)
    expect(await office.record()).toContain('password-changed')
  })

  test('a wrong present password changes nothing, and cannot be guessed from an open session', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    await settle(office, browser)
    const guess = (current: string) =>
      browser.post('/account/password', { current, next: 'eleven foggy lighthouses' })
    for (let i = 0; i < 5; i++) expect((await guess(`guess number ${i}`)).status).toBe(422)
    expect((await guess(password)).status).toBe(429)
  })

  test('new backup codes replace the old ones', async () => {
    const office = await anOffice()
    const browser = office.visitor()
    const { backupCodes } = await settle(office, browser)
    const page = await (await browser.post('/account/backup-codes', { password })).text()
    const [fresh = ''] = /[a-z0-9]{5}-[a-z0-9]{5}(?=<\/code>)/.exec(page) ?? []
    for (const [code, status] of [
      [backupCodes[1] ?? '', 422],
      [fresh, 303],
    ] as const) {
      const other = office.visitor()
      await other.signIn(emailOf(ada), password)
      expect((await other.post('/sign-in/code', { code })).status).toBe(status)
    }
  })

  test('she sees her sessions and ends them one by one or all others at once, and nobody else ends hers', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(ada, 'coordinator')
    const { browser: stranger } = await office.signedIn('Ben Castellanos', 'prosecutor')
    const more = [office.visitor(), office.visitor(), office.visitor()]
    const [user] = await office.db
      .select()
      .from(users)
      .where(eq(users.email, emailOf(ada)))
    for (const other of more) other.keep([await beginSession(office.runtime, user?.id ?? '', Date.now())])
    const page = await (await browser.get('/account')).text()
    const ids = [...page.matchAll(/\/account\/sessions\/([^/"]+)\/end"/g)].map((match) => match[1] ?? '')
    expect(ids).toHaveLength(3)
    await stranger.post(`/account/sessions/${ids[0]}/end`)
    const lasting = async () =>
      (await Promise.all(more.map((one) => one.get('/account')))).filter((a) => a.ok).length
    expect(await lasting()).toBe(3)
    await browser.post(`/account/sessions/${ids[0]}/end`)
    expect(await lasting()).toBe(2)
    await browser.post('/account/sessions/end-others')
    expect(await lasting()).toBe(0)
    expect((await browser.get('/account')).status).toBe(200)
  })
})
