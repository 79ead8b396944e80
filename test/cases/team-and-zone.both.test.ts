import { describe, expect, test } from 'vitest'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

async function anOffice() {
  const office = await anEmptyOffice({ demo: true })
  const ada = await office.signedIn('Ada Lindqvist', 'coordinator')
  const piet = await office.signedIn('Piet Hollis', 'prosecutor')
  const cases = await twoCases(office.db, ada.id)
  const send = async (path: string, body: unknown) => {
    const answer = await ada.browser.json(`/api/cases/${cases.ours}${path}`, body)
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) }
  }
  return { ...office, ada, piet, cases, send }
}

describe('a program that keeps the case’s team', () => {
  test('puts a person on it once, however often it is sent, and she reaches the case', async () => {
    const { piet, cases, send, record } = await anOffice()
    const [first, second] = await Promise.all([
      send('/team', { userId: piet.id }),
      send('/team', { userId: piet.id }),
    ])
    expect([first, second]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(second.body).toMatchObject({ team: [{ name: 'Ada Lindqvist' }, { name: 'Piet Hollis' }] })
    expect((await piet.browser.get(`/api/cases/${cases.ours}`)).status).toBe(200)
    expect((await record()).filter((did) => did === 'team-member-added')).toHaveLength(1)
  })

  test('the last person stays, and who is not on it cannot leave: the same on the page', async () => {
    const { ada, piet, cases, send } = await anOffice()
    for (const [id, reason] of [
      [ada.id, 'last of the team'],
      [piet.id, 'not on the team'],
    ] as const) {
      expect(await send(`/team/${id}/leave`, {})).toMatchObject({ status: 409, body: { reason } })
      expect((await ada.browser.post(`/cases/${cases.ours}/team/${id}/leave`)).status).toBe(409)
    }
    expect(await send('/team', { userId: 'nobody' })).toMatchObject({ status: 422 })
    await send('/team', { userId: piet.id })
    expect((await send(`/team/${ada.id}/leave`, {})).status).toBe(204)
    expect((await ada.browser.get(`/api/cases/${cases.ours}`)).status).toBe(404)
  })
})

describe('the clock of a case', () => {
  test('is changed once, by a page or by a program; an old version and a clock of nowhere are refused', async () => {
    const { ada, cases, send, record } = await anOffice()
    const chicago = { zone: 'America/Chicago', version: 1 }
    expect(await send('/clock', chicago)).toMatchObject({ status: 200, body: { zone: 'America/Chicago' } })
    expect((await send('/clock', chicago)).status).toBe(200)
    const page = (fields: Record<string, string>) => ada.browser.post(`/cases/${cases.ours}/clock`, fields)
    const shown = { shown: 'what was shown' }
    expect((await page({ zone: 'America/Chicago', version: '1', ...shown })).status).toBe(303)
    expect((await page({ zone: 'America/Denver', version: '1', ...shown })).status).toBe(409)
    expect((await send('/clock', { zone: 'America/Denver', version: 1 })).status).toBe(409)
    expect((await page({ zone: 'Mars/Olympus', version: '2', ...shown })).status).toBe(422)
    expect((await send('/clock', { zone: 'Mars/Olympus', version: 2 })).status).toBe(422)
    expect((await record()).filter((did) => did === 'case-time-zone-changed')).toHaveLength(1)
  })
})
