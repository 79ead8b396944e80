import { describe, expect, test, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { auditLines } from '../../src/audit/tables.ts'
import { aRuling } from '../rulings/a-ruling.ts'
import { tellings } from '../../src/contact/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { witnesses } from '../../src/people/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { aHearing, anAccommodation, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

/** Ada, coordinator, on Thursday 10 September 2026; W-1 is a victim; sentencing on Monday 21 September. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  await office.db.update(witnesses).set({ isVictim: true }).where(eq(witnesses.id, cases.w1))
  await office.db.update(witnesses).set({ isVictim: false }).where(eq(witnesses.id, cases.w2))
  const hearing = await aHearing(office.db, cases, ['2026-09-21 09:30 11:00'], { type: 'Sentencing' })
  return { ...office, ada: id, cases, browser, hearing }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const page = async (office: Office, browser: Visitor = office.browser) =>
  words(await (await browser.get(paths.toTell(office.cases.ours))).text())
type Told = {
  people: {
    witness: { id: string; reference: string }
    reasons: { subject: string; fact: string; words: string; until: { on: string; by: string } | null }[]
    said: { id: string; words: string }[]
  }[]
}
async function toTell(office: Office) {
  const answer = await office.browser.get(`/api/cases/${office.cases.ours}/to-tell`)
  const { people } = (await answer.json()) as Told
  const of = (id: string) => people.find(({ witness }) => witness.id === id)
  return { w1: of(office.cases.w1), w2: of(office.cases.w2) }
}
const form = async (office: Office, fields: Record<string, string> = {}) => {
  const { w1 } = await toTell(office)
  const hearing = w1?.reasons.find(({ subject }) => subject === `hearing-${office.hearing.id}`)
  return {
    id: newId(now),
    reasons: `${hearing?.subject ?? ''} ${hearing?.fact ?? ''}`,
    outcome: 'told',
    on: '2026-09-10',
    how: 'by telephone',
    because: '',
    ...fields,
  }
}
const record = async (office: Office, fields: Record<string, string>) =>
  office.browser.post(paths.recordTelling(office.cases.ours, office.cases.w1), fields)
const move = (office: Office, to: string, version: number) =>
  office.browser.json(`/api/cases/${office.cases.ours}/hearings/${office.hearing.id}/move`, {
    version,
    sittings: [{ date: to, starts: '09:30', ends: '11:00' }],
    because: 'The court moved it',
  })

describe('whom to tell', () => {
  test('a victim of a hearing that is set, with the duties in the law’s words and no number made up', async () => {
    const office = await anOffice()
    const text = await page(office)
    expect(text).toContain('W-1')
    expect(text).toContain('Sentencing, Mon 21 Sep 2026')
    expect(text).toContain('the statute sets no number of days')
    expect(text).toContain('18 U.S.C. § 3771(a)(2)')
    expect(text).toContain('By Sun 20 Sep 2026, in 10 days: the day before the hearing')
    expect(text).not.toContain('W-2')
  })

  test('who was told drops from the list until the hearing moves, and then hears both days', async () => {
    const office = await anOffice()
    expect((await record(office, await form(office))).status).toBe(303)
    expect((await toTell(office)).w1?.reasons.map(({ subject }) => subject)).toEqual(['rights'])
    await move(office, '2026-09-28', 1)
    const text = await page(office)
    expect(text).toContain('Sentencing, Mon 28 Sep 2026')
    expect(text).toContain('Told on Thu 10 Sep 2026: Sentencing, Mon 21 Sep 2026')
    // She would go to court on the day she knows.
    expect(text).toContain('By Sun 20 Sep 2026')
  })

  test('the same form sent twice is one conversation, and its line in the record names no words of hers', async () => {
    const office = await anOffice()
    const once = await form(office, { because: 'She asked for a call on Fridays' })
    expect([(await record(office, once)).status, (await record(office, once)).status]).toEqual([303, 303])
    expect(await office.db.select().from(tellings)).toHaveLength(1)
    const lines = await office.db.select().from(auditLines).where(eq(auditLines.did, 'notification-recorded'))
    expect(lines.map(({ facts }) => facts).join()).not.toContain('Fridays')
  })

  test('two people who record the same at once: one telling, and the other sees how it stands', async () => {
    const office = await anOffice()
    const [one, other] = [await form(office), await form(office)]
    const answers = await Promise.all([record(office, one), record(office, other)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await office.db.select().from(tellings)).toHaveLength(1)
  })

  test('a hearing that moved while the page was open is not recorded as told', async () => {
    const office = await anOffice()
    const old = await form(office)
    await move(office, '2026-09-28', 1)
    const answer = await record(office, old)
    expect(answer.status).toBe(409)
    expect(words(await answer.text())).toContain('Somebody changed this meanwhile')
    expect(await office.db.select().from(tellings)).toEqual([])
  })

  test('what was recorded in error is taken back and waits again; the history keeps it', async () => {
    const office = await anOffice()
    await record(office, await form(office))
    const [kept] = await office.db.select().from(tellings)
    const back = paths.takeTellingBack(office.cases.ours, office.cases.w1, kept?.id ?? '')
    expect((await office.browser.post(back, {})).status).toBe(303)
    expect((await toTell(office)).w1?.reasons).toHaveLength(2)
    expect(await page(office)).toContain('taken back')
    await expect(office.db.update(tellings).set({ words: 'Other words' })).rejects.toThrow()
    await expect(office.db.delete(tellings)).rejects.toThrow()
  })

  test('a form that says too little is answered beside its fields', async () => {
    const office = await anOffice()
    const says = async (fields: Record<string, string>) => {
      const answer = await record(office, await form(office, fields))
      return [answer.status, words(await answer.text())] as const
    }
    for (const [fields, message] of [
      [{ how: '' }, 'Choose how it was told'],
      [{ outcome: 'not to be told', how: '' }, 'Say why it is not to be told yet'],
      [{ on: '2026-09-11' }, 'Enter today or a day before it'],
      [{ outcome: 'uncooperative' }, 'Choose what came of it'],
      [{ on: '2026-02-30' }, 'Enter a date that exists'],
    ] as const) {
      const [status, text] = await says(fields)
      expect([status, text.includes(message)]).toEqual([422, true])
    }
    const { reasons: _reasons, ...without } = await form(office)
    expect(words(await (await record(office, without)).text())).toContain('Tick what it was about')
    expect(await office.db.select().from(tellings)).toEqual([])
  })

  test('a ruling on what a witness asked for is told to that witness, victim or not', async () => {
    const office = await anOffice()
    const accommodationId = await anAccommodation(office.db, office.cases, office.cases.w2, office.hearing.id)
    await aRuling(office.db, accommodationId, 'granted', { ruledOn: '2026-09-09', recordedAt: now })
    const { w2 } = await toTell(office)
    expect(w2?.reasons.map(({ subject }) => subject).toSorted()).toEqual([
      `accommodation-${accommodationId}`,
      `hearing-${office.hearing.id}`,
    ])
  })

  test('an event that the law asks to tell of is told, and put right when it was noted in error', async () => {
    const office = await anOffice()
    const id = newId(now)
    await office.browser.post(paths.caseEvents(office.cases.ours), {
      id,
      kind: 'release-ordered',
      on: '2026-09-09',
      at: '',
      about: 'defendant 1',
    })
    expect(await page(office)).toContain('Accused released, or release ordered, Wed 9 Sep 2026, defendant 1')
    const { w1 } = await toTell(office)
    const reason = w1?.reasons.find(({ subject }) => subject === `event-${id}`)
    await record(office, await form(office, { reasons: `event-${id} ${reason?.fact ?? ''}` }))
    await office.browser.post(paths.withdrawCaseEvent(office.cases.ours, id), { version: '1' })
    expect(await page(office)).toContain('This was noted in error and is not so')
  })

  test('is nobody’s business but the team’s', async () => {
    const office = await anOffice()
    const advocate = await office.signedIn('Noor Haddad', 'advocate')
    const administrator = await office.signedIn('Ida Brandt', 'administrator')
    for (const browser of [advocate.browser, administrator.browser]) {
      expect((await browser.get(paths.toTell(office.cases.ours))).status).toBe(404)
      expect((await browser.get(`/api/cases/${office.cases.ours}/to-tell`)).status).toBe(404)
    }
    expect((await office.browser.get(paths.toTell(office.cases.theirs))).status).toBe(404)
    const stranger = paths.recordTelling(office.cases.ours, 'nobody')
    expect((await office.browser.post(stranger, await form(office))).status).toBe(404)
  })

  test('stands on the page of the day, by reference', async () => {
    const office = await anOffice()
    const today = words(await (await office.browser.get(paths.today())).text())
    expect(today).toContain('To tell Sun 20 Sep 2026 in 10 days W-1 1:26-cr-00110')
  })
})

describe('by program', () => {
  test('what is to be told is read and recorded as on the page', async () => {
    const office = await anOffice()
    const { w1 } = await toTell(office)
    const reasons = w1?.reasons.map(({ subject, fact }) => ({ subject, fact }))
    const body = { witnessId: office.cases.w1, reasons, outcome: 'told', on: '2026-09-10', how: 'in person' }
    const path = `/api/cases/${office.cases.ours}/tellings`
    expect((await office.browser.json(path, body)).status).toBe(201)
    const after = (await toTell(office)).w1
    expect(after?.reasons).toEqual([])
    expect(after?.said).toHaveLength(2)
    expect((await office.browser.json(path, body)).status).toBe(409)
    const back = `${path}/${after?.said[0]?.id ?? ''}/take-back`
    const because = { because: 'The call did not reach her' }
    expect((await office.browser.json(back, {})).status).toBe(422)
    expect((await office.browser.json(back, because)).status).toBe(200)
    expect((await office.browser.json(back, because)).status).toBe(200)
    const did = eq(auditLines.did, 'notification-removed')
    expect(await office.db.$count(auditLines, did)).toBe(1)
    expect((await office.browser.json(`${path}/nothing/take-back`, because)).status).toBe(404)
    expect((await office.browser.json(path, { ...body, how: null })).status).toBe(422)
    expect((await office.browser.json(path, { ...body, on: '2026-09-12' })).status).toBe(422)
    expect((await office.browser.json(path, { ...body, witnessId: 'nobody' })).status).toBe(404)
  })
})

describe('the office’s own targets', () => {
  const set = (office: Office, days: string, version = '0', browser = office.browser) =>
    browser.post(paths.targets('us-federal'), {
      'days-us-federal/stages': days,
      'version-us-federal/stages': version,
    })

  test('are set by a program too: the same twice changes nothing, an old version and a strange duty are refused', async () => {
    const office = await anOffice()
    const path = '/api/targets/us-federal'
    const send = async (days: number | null, version: number, duty = 'us-federal/stages') =>
      office.browser.json(path, { targets: [{ duty, days, version }] })
    expect([(await send(2, 0)).status, (await send(2, 0)).status]).toEqual([200, 200])
    expect((await send(3, 0)).status).toBe(409)
    expect((await send(61, 1)).status).toBe(422)
    expect((await send(2, 0, 'gb-ew/support')).status).toBe(422)
    const kept = (await (await office.browser.get(path)).json()) as { targets: { days: number | null }[] }
    expect(kept.targets.filter(({ days }) => days !== null)).toEqual([
      { duty: 'us-federal/stages', days: 2, version: 1 },
    ])
    expect(await office.db.$count(auditLines, eq(auditLines.did, 'notification-target-set'))).toBe(1)
  })

  test('give a day to the list, as the office’s own', async () => {
    const office = await anOffice()
    expect((await set(office, '2')).status).toBe(303)
    expect(await page(office)).toContain('By Mon 14 Sep 2026, in 4 days: the office’s own target')
    expect((await set(office, '', '1')).status).toBe(303)
    expect(await page(office)).not.toContain('own target: ')
  })

  test('are refused out of reach, and kept from being overwritten unseen', async () => {
    const office = await anOffice()
    for (const wrong of ['0', '61', '-1', '1.5', 'soon']) expect((await set(office, wrong)).status).toBe(422)
    await set(office, '2')
    expect((await set(office, '5')).status).toBe(409)
    expect((await set(office, '5', '1')).status).toBe(303)
  })

  test('are set by coordinators and administrators, read by prosecutors, and no advocate’s', async () => {
    const office = await anOffice()
    const prosecutor = await office.signedIn('Per Falk', 'prosecutor')
    const advocate = await office.signedIn('Noor Haddad', 'advocate')
    const administrator = await office.signedIn('Ida Brandt', 'administrator')
    expect((await prosecutor.browser.get(paths.targets('us-federal'))).status).toBe(200)
    expect((await set(office, '2', '0', prosecutor.browser)).status).toBe(404)
    expect((await advocate.browser.get(paths.targets('us-federal'))).status).toBe(404)
    expect((await set(office, '2', '0', administrator.browser)).status).toBe(303)
    expect((await office.browser.get(paths.targets('us-wy'))).status).toBe(404)
  })
})
