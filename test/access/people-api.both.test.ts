import { describe, expect, test } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { anOffice, morning, withAStandingClock } from './an-office.ts'

withAStandingClock()

async function anAdministrator() {
  const office = await anOffice()
  const mary = await office.signedIn('Mary Okafor', 'administrator')
  const send = async (path: string, body: unknown = {}) => {
    const answer = await mary.browser.json(`/api/people-of-the-office${path}`, body)
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) }
  }
  const people = async () => (await mary.browser.get('/api/people-of-the-office')).json()
  return { ...office, mary, send, people }
}
const rosa = {
  name: 'Rosa Marchetti',
  email: 'rosa@harbour.example',
  role: 'advocate',
  organisation: 'Harbour House',
}

describe('a program of an administrator', () => {
  test('adds a person and is told her link once; sent again, it is told that she was added', async () => {
    const { send, people, record } = await anAdministrator()
    const wanted = { ...rosa, id: newId(morning) }
    const both = await Promise.all([send('', wanted), send('', wanted)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(both.find(({ status }) => status === 201)?.body?.['link']).toContain('/welcome/')
    expect(await people()).toMatchObject({ people: [{ name: 'Mary Okafor' }, { state: 'invited' }] })
    expect((await record()).filter((did) => did === 'staff-invited')).toHaveLength(1)
  })

  test.each([
    [{ organisation: '' }, 'organisation'],
    [{ role: 'judge' }, 'role'],
    [{ email: 'mary.okafor@example.org' }, 'email'],
  ])('%j is refused beside the field', async (wrong, field) => {
    const { send } = await anAdministrator()
    expect(await send('', { ...rosa, ...wrong })).toMatchObject({
      status: 422,
      body: { errors: [{ field }] },
    })
  })

  test('gives another link, which voids the first, and ends access; not for herself, the last one', async () => {
    const { send, mary, visitor } = await anAdministrator()
    const { body } = await send('', rosa)
    const again = await send(`/${String(body?.['id'])}/link`)
    expect(again.status).toBe(200)
    const opens = async (link: unknown) => (await visitor().get(String(link))).status
    expect([await opens(body?.['link']), await opens(again.body?.['link'])]).toEqual([410, 200])
    expect((await send(`/${mary.id}/link`)).status).toBe(409)
    expect(await send(`/${mary.id}/end`)).toMatchObject({
      status: 409,
      body: { reason: 'last administrator' },
    })
    expect((await send(`/${String(body?.['id'])}/end`)).status).toBe(204)
    expect(await send(`/${String(body?.['id'])}/end`)).toMatchObject({ body: { reason: 'ended already' } })
  })

  test('someone who never was is not there, on the page and for a program', async () => {
    const { send, mary } = await anAdministrator()
    for (const act of ['end', 'link']) {
      expect((await send(`/nobody/${act}`)).status).toBe(404)
      expect((await mary.browser.post(`/people-of-the-office/nobody/${act}`)).status).toBe(404)
    }
  })

  test('nobody else is told that there is such a list', async () => {
    const { signedIn } = await anAdministrator()
    const ada = await signedIn('Ada Lindqvist', 'coordinator')
    expect((await ada.browser.get('/api/people-of-the-office')).status).toBe(404)
    expect((await ada.browser.json('/api/people-of-the-office', rosa)).status).toBe(404)
  })
})
