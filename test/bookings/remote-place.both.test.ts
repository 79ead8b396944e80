import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { bookings } from '../../src/bookings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { witnesses } from '../../src/people/tables.ts'
import { readHours } from '../../src/resources/hours.ts'
import { resources } from '../../src/resources/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { aHearing, anAccommodation, aRelease, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

/** W-1 lives in Manila and testifies from there at a trial on September 21 and 22, 2026, 9:30 to 11:30 in New York. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  await office.db.update(witnesses).set({ zone: 'Asia/Manila' }).where(eq(witnesses.id, cases.w1))
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 11:30', '2026-09-22 09:30 11:30'])
  const it = await anAccommodation(office.db, cases, cases.w1, trial.id, 'REMOTE-SITE')
  const site = async (name: string, hours: string, closedOn: readonly string[] = []) => {
    const siteId = newId()
    const read = readHours(hours)
    if (!read.ok) throw new Error(read.line)
    const facts = { kind: 'room', sort: 'remote site', zone: 'Asia/Manila', serves: ['REMOTE-SITE'] } as const
    const opening = { hours: read.hours, closedOn: closedOn.map(date) }
    await office.db.insert(resources).values({ id: siteId, name, ...facts, ...opening, languages: [] })
    return siteId
  }
  const [first, second] = trial.sittings
  if (!first || !second) throw new Error('a trial of two days')
  return { ...office, cases, browser, trial, first, second, it, site }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:)])/g, '$1')
const read = async ({ browser }: Office, path: string) => words(await (await browser.get(path)).text())
const book = async (office: Office, site: string, more: Record<string, string | string[]> = {}) => {
  const fields = { id: newId(now), sittingId: [office.first.id], from: '', until: '', ...more }
  const address = paths.book(office.cases.ours, office.it)
  const answer = await office.browser.post(address, { ...fields, 'resource-remote-site': site })
  return { status: answer.status, text: words(await answer.text()) }
}
const rows = ({ db }: Office) => db.select().from(bookings)
const evenings = 'Mon–Fri 18:00–24:00'

describe('booking a place with hours of its own', () => {
  test('within them it is held: 9:30 to 11:30 in New York is 9:30 to 11:30 in the evening there', async () => {
    const office = await anOffice()
    expect((await book(office, await office.site('Manila office', evenings))).status).toBe(303)
    expect(await rows(office)).toHaveLength(1)
  })

  test('outside of them it is refused, with its hours on its own clock and what the wanted time is there', async () => {
    const office = await anOffice()
    const refused = await book(office, await office.site('Manila office', 'Mon–Fri 08:00–17:00'))
    expect(refused.status).toBe(409)
    expect(refused.text).toContain(
      'Manila office is open 8:00 AM to 5:00 PM GMT+8 on Mon 21 Sep 2026 in Manila; the time you want is 9:30 PM to 11:30 PM there',
    )
    expect(await rows(office)).toEqual([])
  })

  test('on a day closed there it is refused', async () => {
    const office = await anOffice()
    const refused = await book(office, await office.site('Manila office', evenings, ['2026-09-21']))
    expect(refused.text).toContain('Manila office is closed on Mon 21 Sep 2026 in Manila')
    const both = { sittingId: [office.first.id, office.second.id] }
    const site = await office.site('Other office', evenings, ['2026-09-22'])
    expect((await book(office, site, both)).status).toBe(409)
    expect(await rows(office)).toEqual([])
  })

  test('the page offers it as free only when it is open, and says when that is', async () => {
    const office = await anOffice()
    await office.site('Day office', 'Mon–Fri 08:00–17:00')
    await office.site('Evening office', evenings)
    const text = await read(office, paths.book(office.cases.ours, office.it))
    expect(text).toContain('Day office (Mon–Fri 8:00 AM to 5:00 PM, not open or taken then)')
    expect(text).toContain('Evening office (Mon–Fri 6:00 PM to midnight, free)')
  })

  test('the API refuses it with the reason, lists what is open, and looks for what is near', async () => {
    const office = await anOffice()
    const day = await office.site('Day office', 'Mon–Fri 08:00–17:00')
    const evening = await office.site('Evening office', evenings)
    const base = `/api/cases/${office.cases.ours}`
    const item = { accommodationId: office.it, resourceId: day, units: 1 }
    const refused = await office.browser.json(`${base}/bookings`, {
      sittingIds: [office.first.id],
      items: [item],
    })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      reason: 'closed then',
      closed: { date: '2026-09-21', clock: 'Asia/Manila', opens: [{ from: '08:00', until: '17:00' }] },
    })
    const free = await office.browser.get(`${base}/accommodations/${office.it}/free`)
    expect(((await free.json()) as { resources: { id: string }[] }).resources.map(({ id }) => id)).toEqual([
      evening,
    ])
    const near = await office.browser.json(`${base}/bookings/alternatives`, {
      ...item,
      sittingId: office.first.id,
    })
    const { others, otherTimes } = (await near.json()) as {
      others: { id: string }[]
      otherTimes: { startsAt: number }[]
    }
    expect(others.map(({ id }) => id)).toEqual([evening])
    // 8 in its morning is 8 in the evening of the day before in New York: no hour of this day in court.
    expect(otherTimes).toEqual([])
  })

  test('a booking is not moved to a time at which the place is closed', async () => {
    const office = await anOffice()
    const site = await office.site('Manila office', evenings)
    await book(office, site)
    const [booking] = await rows(office)
    const answer = await office.browser.post(
      paths.moveBooking(office.cases.ours, booking?.id ?? '', 'move'),
      { version: '1', from: '12:30', until: '13:30', resourceId: site, units: '1' },
    )
    expect(answer.status).toBe(409)
    // Half past twelve is past midnight there, and its Tuesday begins at six in the evening.
    expect(words(await answer.text())).toContain(
      'open 6:00 PM to midnight GMT+8 on Tue 22 Sep 2026 in Manila',
    )
  })
})

describe('a hearing that moves to a time at which the place is closed', () => {
  const move = (office: Office, day: string, starts: string, ends: string, step: string) =>
    office.browser.post(paths.moveHearing(office.cases.ours, office.trial.id), {
      version: String(office.trial.version),
      place: 'Courtroom 4D',
      courthouseId: office.cases.harbor,
      courtroomId: '',
      because: '',
      date: day,
      starts,
      ends,
      occurrence: '',
      step,
    })

  test('the review says that the place is closed then, and offers another that is open', async () => {
    const office = await anOffice()
    await book(office, await office.site('Manila office', evenings))
    const alone = words(await (await move(office, '2026-09-23', '13:00', '15:00', 'preview')).text())
    expect(alone).toContain('Manila office is closed at the new time, and no other of its sort is free')
    await office.site('Night office', 'Mon–Sat 00:00–08:00')
    const other = words(await (await move(office, '2026-09-23', '13:00', '15:00', 'preview')).text())
    expect(other).toContain('Night office is held instead')
  })

  test('the review tells the old and the new time on both clocks', async () => {
    const office = await anOffice()
    await book(office, await office.site('Manila office', evenings))
    const text = words(await (await move(office, '2026-11-04', '09:30', '10:30', 'preview')).text())
    expect(text).toContain('9:30 AM to 11:30 AM EDT · 9:30 PM to 11:30 PM GMT+8 in Manila')
    // The clocks of New York went back on November 1.
    expect(text).toContain('9:30 AM to 10:30 AM EST · 10:30 PM to 11:30 PM GMT+8 in Manila')
  })
})

describe('both clocks stand wherever somebody remote is in play', () => {
  const both = '9:30 AM to 11:30 AM EDT · 9:30 PM to 11:30 PM GMT+8 in Manila'
  test('on the accommodation, its bookings, the booking page, the hearing and its sheet', async () => {
    const office = await anOffice()
    const { ours } = office.cases
    expect(await read(office, paths.book(ours, office.it))).toContain(both)
    await book(office, await office.site('Manila office', evenings))
    const [booking] = await rows(office)
    for (const path of [
      paths.accommodation(ours, office.it),
      paths.bookings(ours),
      paths.booking(ours, booking?.id ?? ''),
      paths.hearing(ours, office.trial.id),
    ])
      expect(await read(office, path)).toContain(both)
    const hearing = await read(office, paths.hearing(ours, office.trial.id))
    expect(hearing).toContain('On other clocks')
    expect(hearing).toContain('9:30 PM to 11:30 PM GMT+8 in Manila W-1, Manila office')
    const sheet = await read(office, paths.hearingSheet(ours, office.trial.id))
    expect(sheet).toContain('On the witness’s clock: 9:30 PM to 11:30 PM GMT+8 in Manila')
    expect(sheet).toContain(`Manila office, ${both} (on hold)`)
  })

  test('nobody remote: the hours alone', async () => {
    const office = await anOffice()
    await office.db.update(witnesses).set({ zone: null })
    const text = await read(office, paths.hearing(office.cases.ours, office.trial.id))
    expect(text).not.toContain('On other clocks')
    expect(await read(office, paths.accommodation(office.cases.ours, office.it))).not.toContain('Manila')
  })

  test('an advocate to whom needs were not released is not told where the witness lives', async () => {
    const office = await anOffice()
    const { id, browser } = await office.signedIn('Advocate', 'advocate')
    await aRelease(office.db, office.cases, id, office.cases.w1, ['hearings', 'accommodations'])
    for (const path of [
      paths.hearing(office.cases.ours, office.trial.id),
      paths.accommodation(office.cases.ours, office.it),
      `/api/cases/${office.cases.ours}/accommodations`,
    ]) {
      const answer = await browser.get(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('Manila')
    }
  })
})

describe('the form of a place', () => {
  const fields = (more: Record<string, string | string[]> = {}) => ({
    id: newId(now),
    name: 'Manila office',
    sort: 'remote site',
    courthouseId: '',
    zone: 'Asia/Manila',
    hours: 'Mon–Fri 18:00–24:00\nSat 00:00–06:00',
    closedOn: '2026-12-25\n2026-12-30',
    serves: ['REMOTE-SITE'],
    quantity: '1',
    setupMinutes: '30',
    strikeMinutes: '0',
    travelMinutes: '0',
    note: '',
    ...more,
  })

  test('keeps zone, hours and closed days of a place that is no courthouse of ours, and shows them', async () => {
    const office = await anOffice()
    const wanted = fields()
    expect((await office.browser.post(paths.newResource(), wanted)).status).toBe(303)
    const text = await read(office, paths.resource(wanted.id))
    expect(text).toContain('Mon–Fri 6:00 PM to midnight; Sat 12:00 AM to 6:00 AM, Manila time')
    expect(text).toContain('Fri 25 Dec 2026; Wed 30 Dec 2026')
    const form = await (await office.browser.get(`${paths.resource(wanted.id)}/edit`)).text()
    expect(form).toContain('Mon–Fri 18:00–24:00\nSat 00:00–06:00')
    expect(form).toContain('2026-12-25\n2026-12-30')
    expect(form).toMatch(/<option value="Asia\/Manila" selected/)
  })

  test.each([
    ['no courthouse and no zone', { zone: '' }, 'or the time zone of the place it is in'],
    ['hours nobody understands', { hours: 'in the evening' }, 'Enter “in the evening” like Mon–Fri'],
    ['a closed day that is none', { closedOn: '2026-02-30' }, 'Enter a date that exists'],
    ['a zone that is none', { zone: 'Asia/Nowhere' }, 'Choose a time zone like America/Chicago'],
  ])('%s is refused beside its field, and what was typed stays', async (_what, more, says) => {
    const office = await anOffice()
    const answer = await office.browser.post(paths.newResource(), fields(more))
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(words(html)).toContain(says)
    expect(html).toContain('value="Manila office"')
  })

  test('the API lists it with its clock, hours and closed days', async () => {
    const office = await anOffice()
    await office.browser.post(paths.newResource(), fields())
    const answer = await office.browser.get('/api/resources?q=Manila')
    const { resources: found } = (await answer.json()) as { resources: Record<string, unknown>[] }
    expect(found).toMatchObject([
      {
        zone: 'Asia/Manila',
        clock: 'Asia/Manila',
        hours: { mon: [{ from: '18:00', until: '00:00' }], sat: [{ from: '00:00', until: '06:00' }] },
        closedOn: ['2026-12-25', '2026-12-30'],
      },
    ])
  })
})
