import { describe, expect, test, vi } from 'vitest'
import { accommodations } from '../../src/accommodations/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { deadlinesOfCase } from '../../src/deadlines/store.ts'
import { hearingById } from '../../src/hearings/store.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { fieldsOf } from '../hearings/form-fields.ts'
import { aHearing, aWitness, anAccommodation, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

type Review = {
  mark: string
  tells: readonly { reference: string }[]
  consequences: readonly { kind: string; weight: string; what: string; now: string; becomes: string }[]
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const on = (...days: string[]) => days.map((date) => ({ date, starts: '09:30', ends: '16:30' }))

/** Ada's case on Thursday, September 10, 2026: a trial on Monday, September 21, and the day after. */
async function aTrial() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
  const api = `/api/cases/${cases.ours}/hearings/${trial.id}`
  const review = async (sittings: unknown, version = 1) => {
    const answer = await browser.json(`${api}/move/review`, { version, sittings })
    return { status: answer.status, ...((await answer.json()) as Review) }
  }
  return { ...office, browser, cases, trial, api, review, page: paths.moveHearing(cases.ours, trial.id) }
}

/** W-9, who turns 18 on September 25, wants to testify by live link. */
async function aChild(office: Awaited<ReturnType<typeof aTrial>>) {
  const made = await office.browser.json(`/api/cases/${office.cases.ours}/witnesses`, {
    reference: 'W-9',
    isVictim: false,
    ageBand: '16 to 17',
    needs: '',
    identity: [{ kind: 'birth date', value: '2008-09-25' }],
  })
  const { id } = (await made.json()) as { id: string }
  return anAccommodation(office.db, office.cases, id, office.trial.id, 'LIVE-LINK')
}

describe('what a move does beside the bookings', () => {
  test('a witness who will be 18 by the new day: said first, without the birth date, before anyone agrees', async () => {
    const office = await aTrial()
    await aChild(office)
    const { status, consequences } = await office.review(on('2026-10-05', '2026-10-06'))
    expect(status).toBe(200)
    const [first] = consequences
    expect(first).toMatchObject({ kind: 'age', weight: 'lost', now: 'Under 18 that day' })
    expect(first?.becomes).toContain('Will be 18 by that day')
    const form = fieldsOf(await (await office.browser.get(office.page)).text())
    const days = { date: ['2026-10-05', '2026-10-06'], sits: ['0', '1'], step: 'preview' }
    const shown = await (await office.browser.post(office.page, { ...form, ...days })).text()
    expect(words(shown)).toMatch(/Lost or cut short \(1\).*W-9: .*Will be 18 by that day/)
    expect(shown).not.toContain('2008')
  })
  test('through the API it is not moved unless that is accepted', async () => {
    const office = await aTrial()
    await aChild(office)
    const move = { version: 1, sittings: on('2026-10-05', '2026-10-06') }
    const refused = await office.browser.json(`${office.api}/move`, move)
    expect(refused.status).toBe(409)
    expect((await refused.json()) as object).toMatchObject({ title: 'Something is lost' })
    const { mark } = await office.review(move.sittings)
    const done = await office.browser.json(`${office.api}/move`, { ...move, shown: mark })
    expect(done.status).toBe(200)
  })
  test('a mark of a review that no longer holds is refused with how it stands now', async () => {
    const office = await aTrial()
    const move = { version: 1, sittings: on('2026-10-05', '2026-10-06') }
    const { mark } = await office.review(move.sittings)
    await aChild(office)
    const answer = await office.browser.json(`${office.api}/move`, { ...move, shown: mark })
    expect(answer.status).toBe(409)
    const told = (await answer.json()) as Review & { title: string }
    expect(told.title).toBe('This changed since it was reviewed')
    expect(told.consequences[0]?.becomes).toContain('Will be 18 by that day')
  })
  test('a day that stays under the age says nothing; nor does an hour later on the same day', async () => {
    const office = await aTrial()
    await aChild(office)
    expect((await office.review(on('2026-09-23', '2026-09-24'))).consequences).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ kind: 'age' })]),
    )
    const later = [
      { date: '2026-09-21', starts: '10:30', ends: '16:30' },
      { date: '2026-09-22', starts: '10:30', ends: '16:30' },
    ]
    expect((await office.review(later)).consequences).toEqual([])
  })
  test('deadlines that run from its first day: where each would fall, as it then does', async () => {
    const office = await aTrial()
    const { consequences } = await office.review(on('2026-11-02', '2026-11-03'))
    const moved = consequences.filter(({ kind }) => kind === 'deadline')
    expect(moved.length).toBeGreaterThan(0)
    await office.browser.json(`${office.api}/move`, {
      version: 1,
      sittings: on('2026-11-02', '2026-11-03'),
      acceptAlternatives: true,
    })
    const { deadlines } = await deadlinesOfCase(office.db, office.cases.scope)
    const days = deadlines.flatMap(({ due, rule }) => (due ? [`${rule.title}: ${due}`] : []))
    for (const { what, becomes } of moved) {
      const [, weekday, day, month, year] = /^(\w+) (\d+) (\w+) (\d+)/.exec(becomes) ?? []
      expect(weekday).toBeDefined()
      const written = new Date(`${day} ${month} ${year} 12:00 UTC`).toISOString().slice(0, 10)
      expect(days).toContain(`${what}: ${written}`)
    }
  })
  test('an order that names a day which is dropped, and a decision put off until this hearing', async () => {
    const office = await aTrial()
    const { cases, trial, db, browser } = office
    const screen = await anAccommodation(db, cases, cases.w1, trial.id)
    const support = await anAccommodation(db, cases, cases.w2, trial.id, 'SUPPORT-PERSON')
    await db.update(accommodations).set({ asks: true })
    const [, second] = trial.sittings
    const answer = await browser.json(`/api/cases/${cases.ours}/orders`, {
      id: newId(now),
      ruledOn: '2026-09-09',
      appliedOn: '2026-09-02',
      reference: 'Dkt. 40',
      lines: [
        { on: [{ id: screen }], outcome: 'granted', sittingIds: [second?.id] },
        { on: [{ id: support }], outcome: 'reserved', reservedUntilHearingId: trial.id },
      ],
    })
    expect([answer.status, answer.status < 300 ? '' : await answer.text()]).toEqual([201, ''])
    const { consequences } = await office.review(on('2026-09-23'))
    const rulings = consequences.filter(({ kind }) => kind === 'ruling')
    expect(rulings.map(({ what }) => what)).toEqual(['W-1: screen', 'W-2: support person'])
    expect(rulings[0]?.becomes).toContain('The court does not sit on')
    expect(rulings[1]?.becomes).toContain('Wed 23 Sep 2026')
    const vacate = words(await (await browser.get(paths.vacateHearing(cases.ours, trial.id))).text())
    expect(vacate).toContain('No day on which the court will decide: ask the court')
  })
  test('every victim of the case must hear, and a witness who is to testify there; nobody else', async () => {
    const office = await aTrial()
    const { db, cases, trial } = office
    const bystander = await aWitness(db, cases.ours, 'W-3')
    await office.browser.json(`/api/cases/${cases.ours}/witnesses`, {
      reference: 'W-4',
      isVictim: false,
      ageBand: 'adult',
      needs: '',
      identity: [],
    })
    await anAccommodation(db, cases, bystander, trial.id)
    const { tells } = await office.review(on('2026-10-05', '2026-10-06'))
    expect(tells.map(({ reference }) => reference)).toEqual(['W-1', 'W-2', 'W-3'])
  })
})

describe('a mistaken move is corrected as mistaken', () => {
  async function moved() {
    const office = await aTrial()
    const done = await office.browser.json(`${office.api}/move`, {
      version: 1,
      sittings: on('2026-11-02', '2026-11-03'),
      acceptAlternatives: true,
    })
    expect(done.status).toBe(200)
    return office
  }
  const formerOf = async (office: Awaited<ReturnType<typeof aTrial>>) => {
    const { deadlines } = await deadlinesOfCase(office.db, office.cases.scope)
    return deadlines.flatMap(({ former }) => former)
  }

  test('the page offers the days before; afterwards no deadline had another day, and the record keeps both', async () => {
    const office = await moved()
    expect((await formerOf(office)).length).toBeGreaterThan(0)
    const seen = paths.hearing(office.cases.ours, office.trial.id)
    expect(await (await office.browser.get(seen)).text()).toContain('Correct a mistaken move')
    const form = fieldsOf(await (await office.browser.get(`${office.page}?mistaken`)).text())
    expect(form['date']).toEqual(['2026-09-21', '2026-09-22'])
    const preview = await office.browser.post(office.page, { ...form, sits: ['0', '1'], step: 'preview' })
    expect(preview.status).toBe(200)
    const shown = fieldsOf(await preview.text())
    const both = await Promise.all([
      office.browser.post(office.page, { ...shown, step: 'move' }),
      office.browser.post(office.page, { ...shown, step: 'move' }),
    ])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await hearingById(office.db, office.cases.scope, office.trial.id))?.version).toBe(3)
    expect(await formerOf(office)).toEqual([])
    const text = words(await (await office.browser.get(seen)).text())
    expect(text).toContain('(by mistake, corrected below)')
    expect(text).toContain('corrected a move that was entered by mistake: it stays on')
    expect(text).not.toContain('Correct a mistaken move')
  })
  test('to a third day: it counts as one move, from the first day to the third', async () => {
    const office = await moved()
    const body = {
      version: 2,
      sittings: on('2026-10-05', '2026-10-06'),
      mistaken: 2,
      acceptAlternatives: true,
    }
    expect((await office.browser.json(`${office.api}/move`, body)).status).toBe(200)
    const former = await formerOf(office)
    expect(new Set(former.map(({ trigger }) => trigger))).toEqual(new Set(['2026-09-21']))
  })
  test('where no move is left, or another than the last is named: words, and nothing changes', async () => {
    const office = await aTrial()
    const none = await office.browser.get(`${office.page}?mistaken`)
    expect(none.status).toBe(409)
    expect(words(await none.text())).toContain('No move of this hearing is left to correct')
    const body = { version: 1, sittings: on('2026-10-05'), mistaken: 1 }
    expect((await office.browser.json(`${office.api}/move`, body)).status).toBe(409)
    const later = await moved()
    const wrong = { version: 2, sittings: on('2026-09-21', '2026-09-22'), mistaken: 1 }
    expect((await later.browser.json(`${later.api}/move`, wrong)).status).toBe(409)
    expect((await hearingById(later.db, later.cases.scope, later.trial.id))?.version).toBe(2)
  })
})
