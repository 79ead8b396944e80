import { describe, expect, test } from 'vitest'
import { ada, settle } from './settling-in.ts'
import { codeShown } from './authenticator-app.ts'
import { anOffice, emailOf, later, password, withAStandingClock } from './an-office.ts'

withAStandingClock()

describe('a program that signs in', () => {
  test('sends address and password as JSON and gets the same cookie as a browser', async () => {
    const office = await anOffice({ demo: true })
    const id = await office.person(ada, 'coordinator')
    const program = office.visitor()
    const answer = await program.json('/api/sign-in', { email: emailOf(ada), password })
    expect([answer.status, await answer.json()]).toEqual([200, { id }])
    const me = await program.get('/api/me')
    expect(await me.json()).toEqual({ id, role: 'coordinator', name: ada })
    expect((await program.json('/api/sign-out', {})).status).toBe(204)
    expect((await program.get('/api/me')).status).toBe(401)
  })

  test('is told in a problem document what is missing', async () => {
    const office = await anOffice({ demo: true })
    const program = office.visitor()
    const me = await program.get('/api/me')
    expect(me.status).toBe(401)
    expect(me.headers.get('content-type')).toContain('application/problem+json')
    expect(await me.json()).toMatchObject({ status: 401, title: 'Sign in first' })
    expect((await program.json('/api/sign-in', { email: 'x' })).status).toBe(422)
    expect((await program.json('/api/sign-in', { email: 'x@example.org', password: 'wrong' })).status).toBe(
      401,
    )
  })

  test('a form from another site cannot sign anyone in here', async () => {
    const office = await anOffice({ demo: true })
    await office.person(ada, 'coordinator')
    const fields = { email: emailOf(ada), password }
    expect((await office.visitor().post('/api/sign-in', fields, 'https://elsewhere.example')).status).toBe(
      403,
    )
    expect((await office.visitor().post('/api/sign-in', fields)).status).toBe(415)
  })

  test('waits like everyone after five wrong passwords', async () => {
    const office = await anOffice({ demo: true })
    const program = office.visitor()
    const guess = () => program.json('/api/sign-in', { email: emailOf(ada), password: 'wrong' })
    for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(401)
    const answer = await guess()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900'])
    later(15)
    expect((await guess()).status).toBe(401)
  })

  test('sends the code beside the rest when there is a second factor', async () => {
    const office = await anOffice()
    const { key } = await settle(office, office.visitor())
    later(1)
    const program = office.visitor()
    const without = await program.json('/api/sign-in', { email: emailOf(ada), password })
    expect([without.status, await without.json()]).toMatchObject([401, { needs: 'code' }])
    expect(program.cookies.size).toBe(0)
    const wrong = await program.json('/api/sign-in', { email: emailOf(ada), password, code: '000000' })
    expect(wrong.status).toBe(401)
    const code = await codeShown(key)
    expect((await program.json('/api/sign-in', { email: emailOf(ada), password, code })).status).toBe(200)
    expect((await program.get('/api/me')).status).toBe(200)
  })
})
