import { describe, expect, test, vi } from 'vitest'
import { bookings } from '../../src/bookings/tables.ts'
import { resources } from '../../src/resources/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { aRequest } from '../rulings/a-ruling.ts'
import { aHearing, anAccommodation, aRelease, aScreen, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

/**
 * Ada, coordinator of the first case: W-1 and W-2 both want a screen at a trial on September 21 and 22, 2026, 9:30 to
 * 16:30, in Harbor Street, where Screen A and Screen B are kept.
 */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
  const [first, second] = trial.sittings
  if (!first || !second) throw new Error('a trial of two days')
  const [forW1, forW2] = [
    await anAccommodation(office.db, cases, cases.w1, trial.id),
    await anAccommodation(office.db, cases, cases.w2, trial.id),
  ]
  const [screenA, screenB] = [
    await aScreen(office.db, cases, 'Screen A'),
    await aScreen(office.db, cases, 'Screen B'),
  ]
  const api = `/api/cases/${cases.ours}/bookings`
  return { ...office, cases, browser, trial, first, second, forW1, forW2, screenA, screenB, api }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const sent = async (browser: Visitor, path: string, fields: Record<string, string | string[]>) => {
  const answer = await browser.post(path, fields)
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const filled = (office: Office, screen: string, more: Record<string, string | string[]> = {}) => ({
  id: newId(now),
  sittingId: [office.first.id],
  from: '',
  until: '',
  'resource-screen': screen,
  ...more,
})
const bookFor = (office: Office, accommodation: string) => paths.book(office.cases.ours, accommodation)
const rows = (office: Office) => office.db.select().from(bookings)
const live = async (office: Office) => (await rows(office)).filter((row) => row.state !== 'released')

describe('booking for a witness', () => {
  test('the page offers what is free, the days of the hearing ticked; one button holds it', async () => {
    const office = await anOffice()
    const html = await (await office.browser.get(bookFor(office, office.forW1))).text()
    expect(html).toContain('Screen A (free)')
    expect(html.match(/<input[^>]*name="sittingId"[^>]*checked/g)).toHaveLength(2)
    const done = await sent(office.browser, bookFor(office, office.forW1), filled(office, office.screenA))
    expect(done).toMatchObject({ status: 303, to: paths.accommodation(office.cases.ours, office.forW1) })
    expect(await live(office)).toHaveLength(1)
    expect(words(await (await office.browser.get(done.to)).text())).toContain('Screen A')
  })

  test('the same form sent twice at once holds it once, and both answers are the same', async () => {
    const office = await anOffice()
    const form = filled(office, office.screenA)
    const address = bookFor(office, office.forW1)
    const both = await Promise.all([sent(office.browser, address, form), sent(office.browser, address, form)])
    expect(both.map((one) => one.status)).toEqual([303, 303])
    expect(await live(office)).toHaveLength(1)
  })

  test('an overlap is refused with other times, the other screen, and what was typed', async () => {
    const office = await anOffice()
    await sent(office.browser, bookFor(office, office.forW1), filled(office, office.screenA))
    const clash = await sent(
      office.browser,
      bookFor(office, office.forW2),
      filled(office, office.screenA, { from: '10:00', until: '11:00' }),
    )
    expect(clash.status).toBe(409)
    expect(words(clash.html)).toContain('Screen A is taken then')
    expect(words(clash.html)).toContain('Screen B')
    expect(clash.html).toMatch(/name="from"[^>]*value="10:00"/)
    expect(await live(office)).toHaveLength(1)
    // 8:30 to 9:30 is the nearest hour before the trial in which Screen A stands free.
    expect(words(clash.html)).toContain('8:30 AM to 9:30 AM')
  })

  test('two days, the second of them taken: neither is held', async () => {
    const office = await anOffice()
    const second = { sittingId: [office.second.id] }
    await sent(office.browser, bookFor(office, office.forW1), filled(office, office.screenA, second))
    const both = { sittingId: [office.first.id, office.second.id] }
    const clash = await sent(
      office.browser,
      bookFor(office, office.forW2),
      filled(office, office.screenA, both),
    )
    expect(clash.status).toBe(409)
    expect(await live(office)).toHaveLength(1)
  })

  const wrong: readonly (readonly [what: string, fields: Record<string, string | string[]>, says: string])[] =
    [
      ['no day', { sittingId: [] }, 'Choose a day'],
      ['a day of nothing', { sittingId: ['nothing'] }, 'Choose a day of this hearing'],
      ['an hour 25', { from: '25:00' }, 'Enter a time like 09:30'],
      ['an end before the start', { from: '11:00', until: '10:00' }, 'ends before it starts'],
      ['nothing chosen', { 'resource-screen': '' }, 'at least one thing'],
      ['a screen of nowhere', { 'resource-screen': 'nothing' }, 'Choose something from the list'],
      ['units in words', { 'units-screen': 'two' }, 'as a number'],
      ['more units than there are', { 'units-screen': '5' }, 'There are only 1'],
      ['units beyond any count', { 'units-screen': '99999999999999999999' }, 'There are only 1'],
    ]
  test.each(wrong)('%s is answered on the page and holds nothing', async (_what, fields, says) => {
    const office = await anOffice()
    const done = await sent(
      office.browser,
      bookFor(office, office.forW1),
      filled(office, office.screenA, fields),
    )
    expect([409, 422]).toContain(done.status)
    expect(words(done.html)).toContain(says)
    expect(await rows(office)).toHaveLength(0)
  })

  test('a form without an id, and one with a foreign id, hold nothing', async () => {
    const office = await anOffice()
    for (const id of ['', 'x', '../../etc', '\u202e'.repeat(20)]) {
      const done = await sent(
        office.browser,
        bookFor(office, office.forW1),
        filled(office, office.screenA, { id }),
      )
      expect(done.status).toBe(422)
    }
    expect(await rows(office)).toHaveLength(0)
  })
})

describe('many at once', () => {
  test('fifty programs want the one screen at the same hour: one has it, all others are told what is free', async () => {
    const office = await anOffice()
    const wish = (accommodationId: string) => ({
      sittingIds: [office.first.id],
      items: [{ accommodationId, resourceId: office.screenA }],
    })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        office.browser.json(office.api, wish(n % 2 ? office.forW1 : office.forW2)),
      ),
    )
    const statuses = answers.map((one) => one.status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(49)
    const refused = answers.find((one) => one.status === 409)
    const problem = (await refused?.json()) as { clashes: { alternatives: { others: { name: string }[] } }[] }
    expect(problem.clashes[0]?.alternatives.others.map((one) => one.name)).toEqual(['Screen B'])
    expect(await live(office)).toHaveLength(1)
  })
})

describe('a booking’s own page', () => {
  async function held() {
    const office = await anOffice()
    await sent(office.browser, bookFor(office, office.forW1), filled(office, office.screenA))
    const [row] = await rows(office)
    if (!row) throw new Error('it was held')
    const act = (move: string) => paths.moveBooking(office.cases.ours, row.id, move)
    return { ...office, row, act }
  }

  test('stays held while the order is missing: confirming says so', async () => {
    const { browser, act, ...office } = await held()
    await aRequest(office.db, office.forW1)
    const done = await sent(browser, act('confirm'), { version: '1' })
    expect(done.status).toBe(409)
    expect(words(done.html)).toContain('There is no order yet')
    expect((await live({ ...office, browser }))[0]?.state).toBe('held')
  })

  test('moved to the other screen and the afternoon, it frees the first', async () => {
    const office = await held()
    const to = { version: '1', from: '13:00', until: '14:00', resourceId: office.screenB, units: '1' }
    expect((await sent(office.browser, office.act('move'), to)).status).toBe(303)
    const [row] = await live(office)
    expect(row?.resourceId).toBe(office.screenB)
    expect(new Date(row?.startsAt ?? 0).toISOString()).toBe('2026-09-21T17:00:00.000Z')
    const again = await sent(office.browser, bookFor(office, office.forW2), filled(office, office.screenA))
    expect(again.status).toBe(303)
  })

  test('two people open it: the second act meets a changed booking and does nothing', async () => {
    const office = await held()
    const to = { version: '1', from: '13:00', until: '14:00', resourceId: office.screenB, units: '1' }
    await sent(office.browser, office.act('move'), to)
    const late = await sent(office.browser, office.act('release'), { version: '1', because: 'not needed' })
    expect(late.status).toBe(409)
    expect(words(late.html)).toContain('Someone else changed this while you were editing')
    expect(await live(office)).toHaveLength(1)
  })

  test('released with a reason, which is asked for', async () => {
    const office = await held()
    expect((await sent(office.browser, office.act('release'), { version: '1', because: ' ' })).status).toBe(
      422,
    )
    const done = await sent(office.browser, office.act('release'), {
      version: '1',
      because: 'Another is nearer',
    })
    expect(done.status).toBe(303)
    expect(await live(office)).toHaveLength(0)
    expect(words(await (await office.browser.get(done.to)).text())).toContain('Another is nearer')
    expect(await office.record()).toContain('booking-held')
  })
})

describe('who sees what', () => {
  test('another team’s case, and ids of another case under one’s own, are nothing', async () => {
    const office = await anOffice()
    const { theirs, ours } = office.cases
    expect((await office.browser.get(paths.bookings(theirs))).status).toBe(404)
    expect((await office.browser.get(paths.book(theirs, office.forW1))).status).toBe(404)
    expect((await office.browser.get(paths.book(ours, newId(now)))).status).toBe(404)
    expect((await office.browser.get(paths.booking(ours, newId(now)))).status).toBe(404)
    const wish = {
      sittingIds: [office.first.id],
      items: [{ accommodationId: office.forW1, resourceId: office.screenA }],
    }
    expect((await office.browser.json(`/api/cases/${theirs}/bookings`, wish)).status).toBe(404)
  })

  test('an advocate with every release reaches no booking and books nothing', async () => {
    const office = await anOffice()
    const { id, browser } = await office.signedIn('Mira Oyelaran', 'advocate')
    await aRelease(office.db, office.cases, id, office.cases.w1, ['hearings', 'accommodations'])
    const { ours } = office.cases
    for (const path of [
      paths.bookings(ours),
      paths.book(ours, office.forW1),
      paths.resources(),
      paths.board(),
    ])
      expect((await browser.get(path)).status).toBe(404)
    expect((await sent(browser, bookFor(office, office.forW1), filled(office, office.screenA))).status).toBe(
      404,
    )
  })

  test('a prosecutor looks at rooms and equipment and cannot change them', async () => {
    const office = await anOffice()
    const { browser } = await office.signedIn('Lena Ostrow', 'prosecutor')
    expect((await browser.get(paths.resources())).status).toBe(200)
    expect((await browser.get(paths.newResource())).status).toBe(404)
    expect((await browser.get(paths.courthouses())).status).toBe(404)
  })

  test('the board names the team’s own case and no witness; to another team the hour is only taken', async () => {
    const office = await anOffice()
    await sent(office.browser, bookFor(office, office.forW1), filled(office, office.screenA))
    const stranger = await office.signedIn('Piet Sandoval', 'coordinator')
    const board = `${paths.board('2026-09-21')}&at=${office.cases.harbor}`
    const [mine, theirs] = [
      words(await (await office.browser.get(board)).text()),
      words(await (await stranger.browser.get(board)).text()),
    ]
    expect(mine).toContain('1:26-cr-00110')
    expect(mine).not.toContain('W-1')
    expect(theirs).toContain('Screen A 9:30 AM to 4:30 PM')
    expect(theirs).not.toMatch(/W-1|Marrow|1:26-cr-00110/)
  })

  test('a date that is none shows today’s board', async () => {
    const office = await anOffice()
    for (const on of ['2026-02-30', 'yesterday', '%00', '9999-99-99'])
      expect((await office.browser.get(`/board?on=${on}`)).status).toBe(200)
  })
})

describe('rooms, equipment and people', () => {
  const screens = (more: Record<string, string | string[]> = {}) => ({
    id: newId(now),
    name: 'Headsets',
    sort: 'assistive listening',
    quantity: '20',
    setupMinutes: '10',
    strikeMinutes: '5',
    travelMinutes: '0',
    serves: ['SCREEN'],
    languages: '',
    note: '',
    ...more,
  })

  test('equipment is added with a quantity, found by its name, and taken out of use', async () => {
    const office = await anOffice()
    const form = screens({ courthouseId: office.cases.harbor, sort: 'screen' })
    const done = await sent(office.browser, paths.newResource(), form)
    expect(done.status).toBe(303)
    expect((await sent(office.browser, paths.newResource(), form)).status).toBe(303)
    const found = (await (await office.browser.get('/api/resources?q=headsets')).json()) as {
      resources: { name: string; quantity: number }[]
    }
    expect(found.resources).toMatchObject([{ name: 'Headsets', quantity: 20 }])
    expect((await sent(office.browser, `${done.to}/retire`, { version: '1' })).status).toBe(303)
    const [row] = (await office.db.select().from(resources)).filter((one) => one.name === 'Headsets')
    expect(row?.retiredAt).not.toBeNull()
  })

  test('fewer than are held at once is refused, and says so', async () => {
    const office = await anOffice()
    const form = screens({ courthouseId: office.cases.harbor, sort: 'screen', quantity: '3' })
    const { to } = await sent(office.browser, paths.newResource(), form)
    const id = to.split('/').at(-1) ?? ''
    // The database counts from its own clock, which no test moves: the trial is far ahead of any.
    const trial = await aHearing(office.db, office.cases, ['2090-05-04 09:30 16:30'])
    const wanted = await anAccommodation(office.db, office.cases, office.cases.w1, trial.id)
    const three = { sittingId: [trial.sittings[0]?.id ?? ''], 'units-screen': '3' }
    const held = await sent(office.browser, bookFor(office, wanted), filled(office, id, three))
    expect(held.status).toBe(303)
    const fewer = await sent(office.browser, `${to}/edit`, { ...form, quantity: '2', version: '1' })
    expect(fewer.status).toBe(409)
    expect((await office.db.select().from(resources)).find((one) => one.id === id)?.quantity).toBe(3)
  })

  const wrong: readonly (readonly [what: string, fields: Record<string, string | string[]>])[] = [
    ['no name', { name: '   ' }],
    ['a control character in the name', { name: 'Head\u0007sets' }],
    ['a text-direction mark in the name', { name: 'Head\u202esets' }],
    ['a name of a thousand letters', { name: 'x'.repeat(1000) }],
    ['a sort there is none of', { sort: 'spaceship' }],
    ['none of it', { quantity: '0' }],
    ['minus one', { quantity: '-1' }],
    ['a half', { quantity: '1.5' }],
    ['a set-up of two days', { setupMinutes: '2880' }],
    ['no courthouse', { courthouseId: '' }],
    ['a courthouse of nowhere', { courthouseId: 'nowhere' }],
    ['a use there is none of', { serves: ['FLYING'] }],
    ['no use', { serves: [] }],
  ]
  test.each(wrong)('%s is answered and keeps nothing', async (_what, fields) => {
    const office = await anOffice()
    const form = screens({ courthouseId: office.cases.harbor, sort: 'screen', ...fields })
    const done = await sent(office.browser, paths.newResource(), form)
    expect(done.status).toBe(422)
    expect(await office.db.select().from(resources)).toHaveLength(2)
  })
})
