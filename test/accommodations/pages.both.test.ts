import { describe, expect, test, vi } from 'vitest'
import { accommodations } from '../../src/accommodations/tables.ts'
import { standingOfOne } from '../../src/bookings/standing/standing-store.ts'
import { rulingLines } from '../../src/rulings/tables.ts'
import { codes } from '../../src/vocabulary/accommodations.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { aHearing, aRelease, aScreen, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

/** Ada, coordinator of the first case; W-1 and W-2 are to testify at a trial on September 14, 2026, in four days. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-14 09:30 16:30'])
  return { ...office, cases, browser, trial, ask: paths.newAccommodation(cases.ours, trial.id) }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const sent = async (browser: Visitor, path: string, fields: Record<string, string | string[]>) => {
  const answer = await browser.post(path, fields)
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const page = async (browser: Visitor, path: string) => words(await (await browser.get(path)).text())
const said = (office: Office, more: Record<string, string> = {}) => ({
  id: newId(now),
  witnessId: office.cases.w1,
  saidOn: '2026-09-09',
  'wish-SCREEN': 'wanted',
  ...more,
})
const rows = (office: Office) => office.db.select().from(accommodations)

/** A screen for W-1, wanted. */
async function aWish() {
  const office = await anOffice()
  const { to } = await sent(office.browser, office.ask, said(office))
  const [row] = await rows(office)
  if (!row) throw new Error('it was written down')
  const act = (move: string) => paths.moveAccommodation(office.cases.ours, row.id, move)
  const state = async () => {
    const it = await standingOfOne(office.db, { ...office.cases.scope, at: now }, row.id)
    return it && { version: it.version, wish: it.wish, court: it.standing.days[0]?.order.state }
  }
  const moves = async (...names: string[]) => {
    for (const name of names) {
      const version = String((await state())?.version)
      const fields = { version, on: '2026-09-02', because: 'The witness would rather not' }
      expect((await sent(office.browser, act(name), fields)).status).toBe(303)
    }
  }
  const ruled = async (more: Record<string, string> = {}) =>
    sent(office.browser, act('ruling'), {
      id: newId(now),
      version: String((await state())?.version),
      outcome: 'granted',
      ruledOn: '2026-09-10',
      reference: 'ECF No. 41',
      conditions: '',
      ...more,
    })
  return { ...office, to, id: row.id, act, state, moves, ruled }
}

describe('writing down what a witness says', () => {
  test('the page offers all 28 in plain words; what was said is kept, the rest stays unsaid', async () => {
    const office = await anOffice()
    const html = await (await office.browser.get(`${office.ask}?witness=${office.cases.w1}`)).text()
    expect(codes).toHaveLength(28)
    for (const code of codes) expect(html).toContain(`name="wish-${code}"`)
    const two = said(office, { 'wish-SUPPORT-PERSON': 'declined' })
    const done = await sent(office.browser, office.ask, two)
    expect(done.status).toBe(303)
    expect(
      (await rows(office))
        .map((row) => [row.code, row.wish])
        .toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? '')),
    ).toEqual([
      ['SCREEN', 'wanted'],
      ['SUPPORT-PERSON', 'declined'],
    ])
  })

  test('sent twice at once, it is written down once', async () => {
    const office = await anOffice()
    const form = said(office)
    const both = await Promise.all([
      sent(office.browser, office.ask, form),
      sent(office.browser, office.ask, form),
    ])
    expect(both.map((one) => one.status)).toEqual([303, 303])
    expect(await rows(office)).toHaveLength(1)
  })

  test('asked for already by a colleague, it is refused and says so', async () => {
    const office = await anOffice()
    await sent(office.browser, office.ask, said(office))
    const again = await sent(office.browser, office.ask, said(office))
    expect(again.status).toBe(409)
    expect(await rows(office)).toHaveLength(1)
  })

  const wrong: readonly (readonly [what: string, fields: Record<string, string>])[] = [
    ['nothing said', { 'wish-SCREEN': '' }],
    ['a word that is no wish', { 'wish-SCREEN': 'insists' }],
    ['a code there is none of', { 'wish-SCREEN': '', 'wish-BLINDFOLD': 'wanted' }],
    ['February 30', { saidOn: '2026-02-30' }],
    ['a day in words', { saidOn: 'yesterday' }],
    ['tomorrow', { saidOn: '2026-09-11' }],
    ['no witness', { witnessId: '' }],
    ['a witness of nowhere', { witnessId: 'nobody' }],
    ['a form without an id', { id: '' }],
  ]
  test.each(wrong)('%s is answered on the page and keeps nothing', async (_what, fields) => {
    const office = await anOffice()
    const done = await sent(office.browser, office.ask, said(office, fields))
    expect(done.status).toBe(422)
    expect(done.html).toContain('Check these answers')
    expect(await rows(office)).toHaveLength(0)
  })
})

describe('what the court decides', () => {
  test('asked, granted, and nothing booked: shouted on its page and on the first page of the day', async () => {
    const it = await aWish()
    await it.moves('apply')
    expect((await it.ruled({ conditions: 'The jury is instructed' })).status).toBe(303)
    expect((await it.state())?.court).toBe('granted')
    const own = await page(it.browser, it.to)
    expect(own).toContain('Granted, and not arranged')
    expect(own).toContain('The jury is instructed')
    expect(own).toContain('ECF No. 41')
    expect(await page(it.browser, paths.today())).toMatch(/granted, not arranged.*W-1/i)
  })

  test('the same ruling sent twice is one line of the ruling', async () => {
    const it = await aWish()
    await it.moves('apply')
    const id = newId(now)
    const version = String((await it.state())?.version)
    expect((await it.ruled({ id, version })).status).toBe(303)
    expect((await it.ruled({ id, version })).status).toBe(303)
    expect(await it.db.select().from(rulingLines)).toHaveLength(1)
  })

  test('denied, what was held for it is released in the same act', async () => {
    const it = await aWish()
    const screen = await aScreen(it.db, it.cases, 'Screen A')
    await sent(it.browser, paths.book(it.cases.ours, it.id), {
      id: newId(now),
      sittingId: [it.trial.sittings[0]?.id ?? ''],
      'resource-screen': screen,
    })
    await it.moves('apply')
    expect((await it.ruled({ outcome: 'denied' })).status).toBe(303)
    const [row] = await it.db.select().from(bookings)
    expect(row?.state).toBe('released')
    const again = await sent(it.browser, paths.book(it.cases.ours, it.id), {
      id: newId(now),
      sittingId: [it.trial.sittings[0]?.id ?? ''],
      'resource-screen': screen,
    })
    expect(again.status).toBe(409)
    expect(words(again.html)).toContain('The court denied it for Mon 14 Sep 2026')
  })

  test('a ruling on what nobody asked the court for is refused', async () => {
    const it = await aWish()
    const done = await it.ruled()
    expect(done.status).toBe(422)
    expect(words(done.html)).toContain('no application is recorded. Enter the day it was filed')
    expect((await it.state())?.court).toBe('to apply')
  })

  const wrong: readonly (readonly [what: string, fields: Record<string, string>])[] = [
    ['no outcome', { outcome: '' }],
    ['an outcome there is none of', { outcome: 'pondered' }],
    ['tomorrow', { ruledOn: '2026-09-11' }],
    ['a day that is none', { ruledOn: '2026-13-01' }],
    ['no order', { reference: ' ' }],
    ['a control character in the conditions', { conditions: 'bell\u0007' }],
    ['a text-direction mark in the order', { reference: 'ECF \u202e14' }],
  ]
  test.each(wrong)('%s is answered on the page and records nothing', async (_what, fields) => {
    const it = await aWish()
    await it.moves('apply')
    expect((await it.ruled(fields)).status).toBe(422)
    expect((await it.state())?.court).toBe('applied')
  })

  test('two people have it open: the second learns that it changed, and nothing of hers is kept', async () => {
    const it = await aWish()
    const version = String((await it.state())?.version)
    await it.moves('apply')
    const late = await sent(it.browser, it.act('withdraw'), { version, because: 'Not wanted' })
    expect(late.status).toBe(409)
    expect((await it.state())?.court).toBe('applied')
  })

  test('the person changes her mind at any time, whatever the court said', async () => {
    const it = await aWish()
    await it.moves('apply')
    await it.ruled()
    const version = String((await it.state())?.version)
    const done = await sent(it.browser, it.act('wish'), { version, wish: 'declined', saidOn: '2026-09-10' })
    expect(done.status).toBe(303)
    expect(await it.state()).toMatchObject({ wish: 'declined', court: 'granted' })
    expect(await it.record()).toContain('accommodation-wishes-recorded')
  })
})

describe('who sees what', () => {
  test('another team’s case, and an id of another case under one’s own, are nothing', async () => {
    const it = await aWish()
    const { theirs, ours } = it.cases
    for (const path of [
      paths.accommodations(theirs),
      paths.accommodation(theirs, it.id),
      paths.accommodation(ours, newId(now)),
      paths.newAccommodation(ours, newId(now)),
    ])
      expect((await it.browser.get(path)).status).toBe(404)
    const api = await it.browser.json(`/api/cases/${theirs}/hearings/${it.trial.id}/accommodations`, {
      witnessId: it.cases.w1,
      saidOn: '2026-09-09',
      asked: [{ code: 'SCREEN', wish: 'wanted' }],
    })
    expect(api.status).toBe(404)
  })

  test('an advocate reads those of the one who released them to her, and changes nothing', async () => {
    const it = await aWish()
    await sent(it.browser, it.ask, said(it, { witnessId: it.cases.w2 }))
    const [second] = (await rows(it)).filter((row) => row.witnessId === it.cases.w2)
    const { id, browser } = await it.signedIn('Mira Oyelaran', 'advocate')
    await aRelease(it.db, it.cases, id, it.cases.w1, ['hearings', 'accommodations'])
    const list = await page(browser, paths.accommodations(it.cases.ours))
    expect(list).toContain('W-1')
    expect(list).not.toContain('W-2')
    expect((await browser.get(paths.accommodation(it.cases.ours, it.id))).status).toBe(200)
    expect((await browser.get(paths.accommodation(it.cases.ours, second?.id ?? ''))).status).toBe(404)
    expect((await sent(browser, it.act('apply'), { version: '1' })).status).toBe(404)
    expect((await sent(browser, it.ask, said(it))).status).toBe(404)
  })

  test('an advocate to whom only hearings were released sees no accommodation', async () => {
    const it = await aWish()
    const { id, browser } = await it.signedIn('Mira Oyelaran', 'advocate')
    await aRelease(it.db, it.cases, id, it.cases.w1, ['hearings'])
    expect((await browser.get(paths.accommodation(it.cases.ours, it.id))).status).toBe(404)
    expect(await page(browser, paths.hearing(it.cases.ours, it.trial.id))).not.toMatch(/screen/i)
    expect(await page(browser, paths.today())).not.toMatch(/granted|screen|W-2/i)
  })
})

describe('the API', () => {
  test('writes down, rules, and reads again the same as the pages', async () => {
    const office = await anOffice()
    const base = `/api/cases/${office.cases.ours}`
    const asked = [{ code: 'SCREEN', wish: 'wanted' }]
    const body = { witnessId: office.cases.w1, saidOn: '2026-09-09', asked }
    const kept = await office.browser.json(`${base}/hearings/${office.trial.id}/accommodations`, body)
    expect(kept.status).toBe(201)
    const { ids } = (await kept.json()) as { ids: string[] }
    const at = `${base}/accommodations/${ids[0]}`
    const order = {
      reference: 'ECF No. 41',
      ruledOn: '2026-09-10',
      lines: [{ outcome: 'granted', on: [{ id: ids[0] }], conditions: 'Behind the witness' }],
    }
    const early = await office.browser.json(`${base}/orders`, order)
    expect(early.status).toBe(422)
    expect(early.headers.get('content-type')).toContain('application/problem+json')
    expect(await (await office.browser.get(at)).json()).toMatchObject({ court: 'to apply', rulings: [] })
    const filed = { ...order, appliedOn: '2026-09-03' }
    expect((await office.browser.json(`${base}/orders`, filed)).status).toBe(201)
    expect(await (await office.browser.get(at)).json()).toMatchObject({
      court: 'decided',
      state: 'to book',
      rulings: [{ outcome: 'granted', conditions: 'Behind the witness', order: 'ECF No. 41' }],
    })
  })
  test.each([
    ['not JSON at all', '{'],
    ['a list', []],
    [
      'a code there is none of',
      { witnessId: 'w', saidOn: '2026-09-09', asked: [{ code: 'X', wish: 'wanted' }] },
    ],
    ['no such day', { witnessId: 'w', saidOn: '2026-02-30', asked: [] }],
  ])('%s is a problem document', async (_what, body) => {
    const office = await anOffice()
    const path = `/api/cases/${office.cases.ours}/hearings/${office.trial.id}/accommodations`
    const answer = await office.browser.json(path, body)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('can this still be asked for?', () => {
  const link = async (office: Office) => {
    const { to } = await sent(
      office.browser,
      office.ask,
      said(office, { 'wish-SCREEN': '', 'wish-LIVE-LINK': 'wanted' }),
    )
    return to
  }
  test('the page names the last lawful day, what a late application has to show, and that no room is kept here', async () => {
    const office = await anOffice()
    const html = await page(office.browser, await link(office))
    // Seven days before Monday 14 September is Labor Day.
    expect(html).toContain('Ask by Fri 4 Sep 2026')
    expect(html).toContain('Late: A finding on the record that the need was not reasonably foreseeable.')
    expect(html).toContain('Link room None kept here')
    expect(html).toContain('Fri 4 Sep 2026, 3 working days ago')
    expect(html).toContain('Depends on being under 18; no birth date is in the vault')
  })
  test('a birthday between today and the trial is told without the date', async () => {
    const office = await anOffice()
    const identity = [{ kind: 'birth date', value: '2008-09-12' }]
    const made = await office.browser.json(`/api/cases/${office.cases.ours}/witnesses`, {
      reference: 'W-9',
      isVictim: true,
      ageBand: '16 to 17',
      needs: '',
      identity,
    })
    const { id } = (await made.json()) as { id: string }
    const { to } = await sent(
      office.browser,
      office.ask,
      said(office, { witnessId: id, 'wish-SCREEN': '', 'wish-LIVE-LINK': 'wanted' }),
    )
    const html = await page(office.browser, to)
    expect(html).toContain('turns 18 before the hearing: what happens then is not settled in the text')
    expect(html).not.toContain('2008')
    const before = await page(office.browser, paths.hearing(office.cases.ours, office.trial.id))
    expect(before).toContain('What an age decides by this hearing')
    expect(before).toContain('turns 18 before the first day')
    expect(before).not.toContain('2008')
  })
  test('once it was applied for, nothing is left to ask', async () => {
    const wish = await aWish()
    const before = await page(wish.browser, wish.to)
    expect(before).toContain('Can this still be asked for?')
    expect(before).toContain('Last lawful day to ask')
    expect(before).toMatch(/Last day to arrange it[^]{0,200}, as things stand|None: what it needs/)
    await wish.moves('apply')
    expect(await page(wish.browser, wish.to)).not.toContain('Can this still be asked for?')
  })
})
