import { describe, expect, test } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, morning, withAStandingClock } from '../access/an-office.ts'
import { twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

async function anOffice() {
  const office = await anEmptyOffice({ demo: true })
  const ada = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, ada.id)
  const send = async (path: string, body: unknown) => {
    const answer = await ada.browser.json(path, body)
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) }
  }
  const read = async (path: string) => (await ada.browser.get(path)).json()
  const deeds = async () => (await office.record()).filter((did) => /^(resource|courthouse)-/.test(did))
  return { ...office, cases, ada, send, read, deeds }
}
const headsets = { name: 'Headsets', sort: 'screen', quantity: 20, serves: ['SCREEN'] }

describe('a program that keeps rooms and equipment', () => {
  test('adds one, changes it, takes it out of use and back, each once however often it is sent', async () => {
    const { send, read, deeds, cases } = await anOffice()
    const wanted = { ...headsets, id: newId(morning), courthouseId: cases.harbor }
    const both = await Promise.all([send('/api/resources', wanted), send('/api/resources', wanted)])
    expect(both).toEqual([
      { status: 201, body: { id: wanted.id } },
      { status: 201, body: { id: wanted.id } },
    ])
    const one = `/api/resources/${wanted.id}`
    const fewer = { ...headsets, courthouseId: cases.harbor, quantity: 12, version: 1 }
    for (let times = 0; times < 2; times += 1)
      expect(await send(`${one}/edit`, fewer)).toMatchObject({
        status: 200,
        body: { quantity: 12, version: 2 },
      })
    for (let times = 0; times < 2; times += 1)
      expect(await send(`${one}/retire`, { version: 2 })).toMatchObject({ status: 200, body: { version: 3 } })
    for (let times = 0; times < 2; times += 1)
      expect(await send(`${one}/reinstate`, { version: 3 })).toMatchObject({ body: { retiredAt: null } })
    expect(await deeds()).toEqual([
      'resource-added',
      'resource-changed',
      'resource-retired',
      'resource-restored',
    ])
    expect(await read('/api/resources?q=headsets')).toMatchObject({ resources: [{ quantity: 12 }] })
  })

  test('a site abroad is kept with its zone, its hours by weekday or as typed, and its closed days', async () => {
    const { send, read } = await anOffice()
    const site = { name: 'Manila office', sort: 'remote site', serves: ['REMOTE-SITE'], zone: 'Asia/Manila' }
    const fri = [{ from: '18:00', until: '00:00' }]
    const wanted = { ...site, id: newId(morning), hours: { fri }, closedOn: ['2026-12-30', '2026-12-25'] }
    expect(await send('/api/resources', wanted)).toMatchObject({ status: 201 })
    const kept = { hours: { fri }, closedOn: ['2026-12-25', '2026-12-30'], clock: 'Asia/Manila' }
    expect(await read('/api/resources?q=manila')).toMatchObject({ resources: [kept] })
    const one = `/api/resources/${wanted.id}/edit`
    const typed = { ...site, hours: 'Fri 18:00–24:00', closedOn: [], version: 1 }
    expect(await send(one, typed)).toMatchObject({ status: 200, body: { hours: { fri }, closedOn: [] } })
    expect(await send(one, { ...typed, version: 2, hours: null })).toMatchObject({ body: { hours: null } })
  })

  test.each([
    [{ hours: 'evenings' }, 'hours'],
    [{ hours: { someday: [] } }, 'hours'],
    [{ closedOn: ['2026-02-30'] }, 'closedOn'],
    [{ zone: 'Asia/Nowhere' }, 'zone'],
    [{ zone: null }, 'courthouseId'],
  ])('of a site abroad, %o is refused by its field', async (more, field) => {
    const { send } = await anOffice()
    const site = { name: 'Manila office', sort: 'remote site', serves: ['REMOTE-SITE'], zone: 'Asia/Manila' }
    const refused = await send('/api/resources', { ...site, ...more })
    expect(refused).toMatchObject({ status: 422 })
    expect(JSON.stringify(refused.body?.['errors'])).toContain(`"field":"${field}`)
  })

  test('who read it before another changed it is told so, and changes nothing', async () => {
    const { send, cases } = await anOffice()
    const id = newId(morning)
    await send('/api/resources', { ...headsets, id, courthouseId: cases.harbor })
    const change = { ...headsets, courthouseId: cases.harbor, version: 1 }
    await send(`/api/resources/${id}/edit`, { ...change, quantity: 12 })
    const late = await send(`/api/resources/${id}/edit`, { ...change, quantity: 30 })
    expect(late).toMatchObject({ status: 409, body: { reason: 'edited meanwhile' } })
  })

  test.each([
    [{ courthouseId: null }, 'courthouseId'],
    [{ courthouseId: 'nowhere' }, 'courthouseId'],
    [{ sort: 'spaceship' }, 'sort'],
    [{ serves: [] }, 'serves'],
    [{ quantity: 0 }, 'quantity'],
  ])('%j is refused beside the field, as on the page', async (wrong, field) => {
    const { send, ada, cases } = await anOffice()
    const wish = { ...headsets, courthouseId: cases.harbor, ...wrong }
    const answer = await send('/api/resources', wish)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field }] } })
    const form = Object.fromEntries(
      Object.entries(wish).map(([name, value]) => [name, Array.isArray(value) ? value : String(value ?? '')]),
    )
    expect((await ada.browser.post(paths.newResource(), { ...form, id: newId(morning) })).status).toBe(422)
  })

  test('a thing that never was is not there, on the page and for a program', async () => {
    const { send, ada } = await anOffice()
    expect((await send('/api/resources/nothing/retire', { version: 1 })).status).toBe(404)
    expect((await ada.browser.post('/resources/nothing/retire', { version: '1' })).status).toBe(404)
  })
})

describe('a program that keeps courthouses', () => {
  test('adds one whose clock is its court’s, and takes it off the list once nothing in it is in use', async () => {
    const { send, read, deeds } = await anOffice()
    const { courthouses } = (await read('/api/courthouses')) as { courthouses: { court: string }[] }
    expect(courthouses.length).toBeGreaterThan(0)
    const wanted = { id: newId(morning), name: 'Annex', courtId: 'nyed' }
    for (let times = 0; times < 2; times += 1)
      expect((await send('/api/courthouses', wanted)).status).toBe(201)
    const room = { ...headsets, id: newId(morning), courthouseId: wanted.id }
    await send('/api/resources', room)
    const off = `/api/courthouses/${wanted.id}/retire`
    expect(await send(off, { version: 1 })).toMatchObject({ status: 409, body: { reason: 'still in use' } })
    await send(`/api/resources/${room.id}/retire`, { version: 1 })
    for (let times = 0; times < 2; times += 1) expect((await send(off, { version: 1 })).status).toBe(204)
    expect(await deeds()).toEqual([
      'courthouse-added',
      'resource-added',
      'resource-retired',
      'courthouse-retired',
    ])
  })

  test('a courthouse that never was is not there, on the page and for a program', async () => {
    const { send, ada } = await anOffice()
    expect((await send('/api/courthouses/nothing/retire', { version: 1 })).status).toBe(404)
    expect((await ada.browser.post('/courthouses/nothing/retire', { version: '1' })).status).toBe(404)
    const wrong = await send('/api/courthouses', { name: 'Annex', courtId: 'nowhere' })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'courtId' }] } })
  })
})
