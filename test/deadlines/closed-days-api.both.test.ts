import { describe, expect, test } from 'vitest'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

describe('a program that notes the days on which a court is closed', () => {
  test('notes one and takes it back, each once however often it is sent', async () => {
    const office = await anEmptyOffice({ demo: true })
    const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
    await twoCases(office.db, id)
    const snow = { courtId: 'nyed', on: '2026-12-14', because: 'Snow' }
    const send = async (path: string, body: unknown) => (await browser.json(path, body)).status
    const courts = async () =>
      ((await (await browser.get('/api/closed-days')).json()) as { courts: { days: unknown[] }[] }).courts
    expect([await send('/api/closed-days', snow), await send('/api/closed-days', snow)]).toEqual([204, 204])
    expect(await courts()).toMatchObject([{ id: 'nyed', days: [{ on: '2026-12-14', because: 'Snow' }] }])
    const back = '/api/closed-days/nyed/2026-12-14/reopen'
    expect([await send(back, {}), await send(back, {})]).toEqual([204, 204])
    expect(await courts()).toMatchObject([{ id: 'nyed', days: [] }])
    const deeds = (await office.record()).filter((did) => did.startsWith('court-closure-'))
    expect(deeds).toEqual(['court-closure-recorded', 'court-closure-removed'])
  })

  test('is refused a court of nowhere and a day that does not exist, as the page is', async () => {
    const office = await anEmptyOffice({ demo: true })
    const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
    await twoCases(office.db, id)
    for (const [wrong, status] of [
      [{ courtId: 'nowhere' }, 422],
      [{ on: '2026-02-30' }, 422],
      [{ because: ' ' }, 422],
    ] as const) {
      const wish = { courtId: 'nyed', on: '2026-12-14', because: 'Snow', ...wrong }
      expect((await browser.json('/api/closed-days', wish)).status).toBe(status)
      expect((await browser.post('/closed-days', wish)).status).toBe(status)
    }
    for (const path of ['/closed-days/nowhere/2026-12-14/reopen', '/closed-days/nyed/2026-02-30/reopen']) {
      expect((await browser.json(`/api${path}`, {})).status).toBe(404)
      expect((await browser.post(path)).status).toBe(404)
    }
  })
})
