import { describe, expect, test } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { anOffice, emailOf, password, withAStandingClock } from './an-office.ts'

withAStandingClock()

const mary = 'Mary Okafor'
const someone = { name: 'Ada Lindqvist', email: 'ada@example.org', role: 'coordinator', organisation: '' }
const linkOn = async (answer: Response) =>
  /<code>(https:\/\/office\.example\/welcome\/[\w-]+)<\/code>/.exec(await answer.text())?.[1] ?? ''

describe('the people of the office', () => {
  test.each(['coordinator', 'prosecutor', 'advocate'] as const)('a %s finds nothing there', async (role) => {
    const office = await anOffice()
    const { browser } = await office.signedIn('Ben Castellanos', role)
    expect((await browser.get('/people-of-the-office')).status).toBe(404)
    expect((await browser.post('/people-of-the-office', { id: newId(), ...someone })).status).toBe(404)
  })

  test('an administrator adds a person and sees her link once', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const link = await linkOn(await browser.post('/people-of-the-office', { id: newId(), ...someone }))
    expect((await office.visitor().get(link)).status).toBe(200)
    const page = await (await browser.get('/people-of-the-office')).text()
    expect(page).toContain('invited')
    expect(page).not.toContain('/welcome/')
  })

  test('the same form sent twice adds one person', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const form = { id: newId(), ...someone }
    const link = await linkOn(await browser.post('/people-of-the-office', form))
    const twice = await browser.post('/people-of-the-office', form)
    expect(twice.status).toBe(409)
    expect(await twice.text()).toContain('was sent before')
    expect((await office.visitor().get(link)).status).toBe(200)
  })

  test('two people cannot have one address', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const answer = await browser.post('/people-of-the-office', {
      id: newId(),
      ...someone,
      email: emailOf(mary),
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('has or had this address')
  })

  test('an advocate is added with the organisation she works for, nobody else with one', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const advocate = { ...someone, role: 'advocate' }
    const without = await browser.post('/people-of-the-office', { id: newId(), ...advocate })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('organisation the advocate works for')
    const withIt = { ...advocate, organisation: 'Harbour House' }
    expect((await browser.post('/people-of-the-office', { id: newId(), ...withIt })).status).toBe(200)
    expect(await (await browser.get('/people-of-the-office')).text()).toContain('advocate, Harbour House')
  })

  test('what is typed into a name cannot hide a character that turns the text around', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const answer = await browser.post('/people-of-the-office', {
      id: newId(),
      ...someone,
      name: 'Ada\u202eLindqvist',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('invisible character')
  })

  test('access ends at that instant: pages, the password and the unused link', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const { id, browser: ben } = await office.signedIn('Ben Castellanos', 'prosecutor')
    expect((await ben.get('/account')).status).toBe(200)
    expect((await browser.post(`/people-of-the-office/${id}/end`)).status).toBe(303)
    expect((await ben.get('/account')).status).toBe(303)
    expect((await office.visitor().signIn(emailOf('Ben Castellanos'), password)).status).toBe(422)
    expect(await office.record()).toContain('staff-access-ended')
    expect((await browser.post(`/people-of-the-office/${id}/end`)).status).toBe(409)
  })

  test('access is given again by a new link, with a new password', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const { id } = await office.signedIn('Ben Castellanos', 'prosecutor')
    await browser.post(`/people-of-the-office/${id}/end`)
    const link = await linkOn(await browser.post(`/people-of-the-office/${id}/link`))
    expect((await office.visitor().signIn(emailOf('Ben Castellanos'), password)).status).toBe(422)
    const next = 'eleven foggy lighthouses'
    const set = await office.visitor().post(link, { password: next, again: next })
    expect(set.headers.get('location')).toBe('/second-factor')
  })

  test('a new link voids the one before, the sessions and the password at once', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn(mary, 'administrator')
    const { id, browser: ben } = await office.signedIn('Ben Castellanos', 'prosecutor')
    const first = await linkOn(await browser.post(`/people-of-the-office/${id}/link`))
    const second = await linkOn(await browser.post(`/people-of-the-office/${id}/link`))
    expect((await ben.get('/account')).status).toBe(303)
    expect((await office.visitor().get(first)).status).toBe(410)
    expect((await office.visitor().get(second)).status).toBe(200)
  })

  test('the last administrator cannot end her own access, nor make herself a link', async () => {
    const office = await anOffice()
    const { id, browser } = await office.signedIn(mary, 'administrator')
    const end = await browser.post(`/people-of-the-office/${id}/end`)
    expect(end.status).toBe(409)
    expect(await end.text()).toContain('last administrator')
    expect((await browser.post(`/people-of-the-office/${id}/link`)).status).toBe(409)
    expect((await browser.get('/people-of-the-office')).status).toBe(200)
  })

  test('two administrators who end each other at once: one stays', async () => {
    const office = await anOffice()
    const one = await office.signedIn(mary, 'administrator')
    const two = await office.signedIn('Noor Haddad', 'administrator')
    const answers = await Promise.all([
      one.browser.post(`/people-of-the-office/${two.id}/end`),
      two.browser.post(`/people-of-the-office/${one.id}/end`),
    ])
    expect(
      answers.filter((answer) => answer.headers.get('location') === '/people-of-the-office'),
    ).toHaveLength(1)
  })
})
