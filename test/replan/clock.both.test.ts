import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { bookings } from '../../src/bookings/tables.ts'
import { courtCases } from '../../src/cases/tables.ts'
import { statementsToHold } from '../../src/hearings/acts.ts'
import { hearingById, keep } from '../../src/hearings/store.ts'
import { courthouses } from '../../src/resources/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { aBooking, aHearing, anAccommodation, aScreen, now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()
const anHour = 3_600_000
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** A trial at Harbor Street on September 21 at 9:30 with a screen, and a hearing there that was held. */
async function atHarborStreet() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
  const held = await aHearing(office.db, cases, ['2026-09-01 10:00 11:00'], { type: 'Status Conference' })
  await keep(office.db, cases.scope, statementsToHold(office.db, cases.scope, held))
  const wanted = await anAccommodation(office.db, cases, cases.w1, trial.id)
  const [first] = trial.sittings
  if (!first) throw new Error('two days')
  const screen = await aScreen(office.db, cases, 'Screen A')
  const booking = await aBooking(office.db, cases, screen, wanted, first)
  return {
    ...office,
    browser,
    cases,
    trial,
    held,
    booking,
    first,
    screen,
    page: paths.courthouseClock(cases.harbor),
  }
}
type Office = Awaited<ReturnType<typeof atHarborStreet>>

async function reviewed(office: Office, page: string, zone: string) {
  const form = agreed(await (await office.browser.get(page)).text())
  const answer = await office.browser.post(page, { ...form, zone })
  return { status: answer.status, html: await answer.text() }
}
/** What the last form of the page would send. */
function agreed(html: string): Record<string, string> {
  const form = /^[\s\S]*?<\/form>/.exec(html.slice(html.lastIndexOf('/clock"')))?.[0] ?? ''
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([tag]) => tag)
  const read = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return Object.fromEntries(inputs.map((tag) => [read(tag, 'name'), read(tag, 'value')]))
}
const bookingNow = async ({ db, booking }: Office) =>
  (await db.select().from(bookings).where(eq(bookings.id, booking)))[0]

describe('a courthouse whose clock was entered wrong', () => {
  test('the hearings keep the hours the court printed; instants, bookings and what was held follow, in one act', async () => {
    const office = await atHarborStreet()
    const before = await bookingNow(office)
    const { html } = await reviewed(office, office.page, 'America/Chicago')
    expect(words(html)).toContain('2 hearings at the same hours on the other clock')
    expect(words(html)).toContain('1 booking to confirm anew: 0 lost')
    const done = await office.browser.post(office.page, agreed(html))
    expect(done.status).toBe(303)
    const trial = await hearingById(office.db, office.cases.scope, office.trial.id)
    expect(trial).toMatchObject({ zone: 'America/Chicago', state: 'set' })
    expect(trial?.sittings.map(({ date, starts, startsAt }) => [date, starts, startsAt])).toEqual(
      office.trial.sittings.map(({ date, starts, startsAt }) => [date, starts, startsAt + anHour]),
    )
    const held = await hearingById(office.db, office.cases.scope, office.held.id)
    expect(held).toMatchObject({ state: 'held', zone: 'America/Chicago' })
    expect(held?.sittings[0]?.startsAt).toBe((office.held.sittings[0]?.startsAt ?? 0) + anHour)
    const after = await bookingNow(office)
    expect(after?.startsAt).toBe((before?.startsAt ?? 0) + anHour)
    expect(after?.state).toBe('held')
    const page = words(
      await (await office.browser.get(paths.hearing(office.cases.ours, office.trial.id))).text(),
    )
    expect(page).toContain('corrected the clock that the hearing’s hours are on')
    expect(page).not.toContain('moved the hearing')
  })
  test('pressed twice at once, it is corrected once', async () => {
    const office = await atHarborStreet()
    const { html } = await reviewed(office, office.page, 'America/Chicago')
    const both = await Promise.all([
      office.browser.post(office.page, agreed(html)),
      office.browser.post(office.page, agreed(html)),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(303)
    expect((await hearingById(office.db, office.cases.scope, office.trial.id))?.version).toBe(2)
  })
  test('booked meanwhile: refused, shown anew, nothing changed', async () => {
    const office = await atHarborStreet()
    const { html } = await reviewed(office, office.page, 'America/Chicago')
    const support = await anAccommodation(office.db, office.cases, office.cases.w2, office.trial.id)
    await aBooking(
      office.db,
      office.cases,
      await aScreen(office.db, office.cases, 'Screen B'),
      support,
      office.first,
    )
    const late = await office.browser.post(office.page, agreed(html))
    expect(late.status).toBe(409)
    expect(words(await late.text())).toContain('2 bookings to confirm anew')
    expect((await hearingById(office.db, office.cases.scope, office.trial.id))?.version).toBe(1)
  })
  test('an hour that the other clock skips, no zone at all, and the clock it keeps: words, nothing changed', async () => {
    const office = await atHarborStreet()
    // Clocks in Lisbon go from 1 to 2 in that night; in New York nothing happens at that hour.
    await aHearing(office.db, office.cases, ['2027-03-28 01:30 03:00'], { type: 'Emergency Hearing' })
    const skipped = words((await reviewed(office, office.page, 'Europe/Lisbon')).html)
    expect(skipped).toContain('Move these hearings to another hour first: Emergency Hearing, Sun 28 Mar 2027')
    const none = await reviewed(office, office.page, 'Atlantis/Capital')
    expect([none.status, words(none.html)]).toEqual([422, expect.stringContaining('Enter a time zone like')])
    expect(words((await reviewed(office, office.page, 'America/New_York')).html)).toContain(
      'keeps this clock already',
    )
    const [house] = await office.db.select().from(courthouses).where(eq(courthouses.id, office.cases.harbor))
    expect(house?.zone).toBe('America/New_York')
  })
})

describe('a case whose court keeps another clock', () => {
  test('its hearings without a courthouse follow; those in a courthouse stay', async () => {
    const office = await atHarborStreet()
    const { db, cases } = office
    const answer = await office.browser.json(`/api/cases/${cases.ours}/hearings`, {
      type: 'Sentencing',
      sittings: [{ date: '2026-11-09', starts: '10:00', ends: '11:00' }],
    })
    const { id } = (await answer.json()) as { id: string }
    const was = await hearingById(db, cases.scope, id)
    const { html } = await reviewed(office, paths.caseClock(cases.ours), 'America/Chicago')
    expect(words(html)).toContain('1 hearing at the same hours')
    expect((await office.browser.post(paths.caseClock(cases.ours), agreed(html))).status).toBe(303)
    const stands = await hearingById(db, cases.scope, id)
    expect(stands?.sittings[0]?.startsAt).toBe((was?.sittings[0]?.startsAt ?? 0) + anHour)
    expect((await hearingById(db, cases.scope, office.trial.id))?.version).toBe(1)
    const [kept] = await db.select().from(courtCases).where(eq(courtCases.id, cases.ours))
    expect(kept?.zone).toBe('America/Chicago')
  })
})
