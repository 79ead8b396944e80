import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { grantCase } from '../../src/access/scope.ts'
import { joinTeam } from '../../src/access/team-store.ts'
import { readings } from '../../src/cases/readings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { firstEntries, inventedDocket } from '../cases/invented-docket.ts'

withAStandingClock()

/** Lena and Piet on the team of one case; its docket is imported, and four changes wait. */
async function anOffice() {
  const office = await anEmptyOffice({ demo: true })
  const [lena, piet] = [
    await office.signedIn('Lena Ostrow', 'prosecutor'),
    await office.signedIn('Piet Sandoval', 'prosecutor'),
  ]
  const answer = await lena.browser.json('/api/dockets', { text: inventedDocket(firstEntries) })
  const { caseId } = (await answer.json()) as { caseId: string }
  const actor = { userId: lena.id, role: 'prosecutor', name: 'Lena Ostrow' } as const
  await joinTeam(office.db, grantCase(actor, Date.now(), caseId), piet.id)
  const api = `/api/cases/${caseId}/proposals`
  const list = async () =>
    (await (await lena.browser.get(api)).json()) as { open: { id: string }[]; decided: { state: string }[] }
  const first = (await list()).open[0]?.id ?? ''
  const page = `${paths.proposals(caseId)}/${first}`
  return { ...office, lena: lena.browser, piet: piet.browser, caseId, api, list, first, page }
}

const words = async (answer: Response) => (await answer.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('two people deciding the same proposed change', () => {
  test('at once: one accepts or rejects it, the other reads what became of it', async () => {
    const office = await anOffice()
    const both = await Promise.all([
      office.lena.post(`${office.page}/accept`),
      office.piet.post(`${office.page}/dismiss`),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const late = both.find(({ status }) => status === 409) ?? new Response()
    expect(await words(late)).toMatch(/(Lena Ostrow|Piet Sandoval) has already (accepted|rejected) this/)
    expect((await office.list()).decided).toHaveLength(1)
  })

  test('one after the other, by page and by program: both are told the same', async () => {
    const office = await anOffice()
    await office.lena.post(`${office.page}/dismiss`)
    const page = await office.piet.post(`${office.page}/accept`)
    expect(page.status).toBe(409)
    expect(await words(page)).toContain('Lena Ostrow has already rejected this. Nothing was changed.')
    const api = await office.piet.json(`${office.api}/${office.first}/accept`, {})
    expect(api.status).toBe(409)
    expect(await api.json()).toMatchObject({
      detail: 'Lena Ostrow has already rejected this. Nothing was changed.',
      current: { reason: 'decided already', state: 'dismissed', by: { name: 'Lena Ostrow' } },
    })
  })

  test('a second click of the same person is answered like the first', async () => {
    const office = await anOffice()
    const both = [
      await office.lena.post(`${office.page}/accept`),
      await office.lena.post(`${office.page}/accept`),
    ]
    expect(both.map((one) => one.headers.get('location'))).toEqual(
      Array(2).fill(`${paths.proposals(office.caseId)}?done=1-0`),
    )
  })
})

describe('a proposed change that is not there', () => {
  test.each(['accept', 'dismiss', 'restore'])('cannot be decided: %s', async (act) => {
    const office = await anOffice()
    const none = newId()
    const page = `${paths.proposals(office.caseId)}/${none}/${act}`
    expect((await office.lena.post(page)).status).toBe(404)
    const api = await office.lena.json(`${office.api}/${none}/${act}`, {})
    expect(api.status).toBe(404)
    expect(api.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('a rejected change', () => {
  test('is proposed again by page and by program', async () => {
    const office = await anOffice()
    for (const again of [
      () => office.lena.post(`${office.page}/restore`),
      () => office.lena.json(`${office.api}/${office.first}/restore`, {}),
    ]) {
      await office.lena.json(`${office.api}/${office.first}/dismiss`, {})
      expect((await office.list()).open).toHaveLength(3)
      expect((await again()).status).toBeLessThan(400)
      expect((await office.list()).open).toHaveLength(4)
    }
  })
})

test('a change that a newer docket no longer says cannot be accepted from a page opened before', async () => {
  const office = await anOffice()
  vi.setSystemTime(Date.now() + 60_000)
  const corrected = firstEntries.map(([n, on, text]) => [n, on, text.replace('10:00', '11:30')] as const)
  const { open } = (await (await office.lena.get(office.api)).json()) as {
    open: { id: string; reading: { time: string | null } }[]
  }
  const status = open.find(({ reading }) => reading.time === '10:00')
  await office.lena.json('/api/dockets', { text: inventedDocket(corrected) })
  const late = await office.lena.post(`${paths.proposals(office.caseId)}/${status?.id}/accept`)
  expect(late.status).toBe(409)
  expect(await words(late)).toContain('A newer docket no longer says this')
  const kept = await office.db
    .select({ state: readings.state })
    .from(readings)
    .where(eq(readings.kind, 'hearing'))
  expect(kept.map(({ state }) => state).toSorted()).toEqual([
    'superseded',
    'waiting',
    'waiting',
    'waiting',
    'waiting',
  ])
})
