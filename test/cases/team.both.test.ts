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
