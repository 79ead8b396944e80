import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { accommodations } from '../../src/accommodations/tables.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { closeDay } from '../../src/deadlines/closed-days-store.ts'
import { resources } from '../../src/resources/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { aBooking, aHearing, anAccommodation, aScreen, now, twoCases } from '../hearings/two-cases.ts'
import { aRequest } from '../rulings/a-ruling.ts'

withAStandingClock()

/** On Thursday, September 10, 2026: W-1 asks for a screen at a trial on September 21 and 22, in Harbor Street. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
  const [first, second] = trial.sittings
  if (!first || !second) throw new Error('a trial of two days')
  const it = await anAccommodation(office.db, cases, cases.w1, trial.id)
  await aRequest(office.db, it, 'to apply')
  const other = await anAccommodation(office.db, cases, cases.w2, trial.id)
  return { ...office, cases, browser, trial, first, second, it, other }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
/** What the page answers to “can this still be asked for?”. */
async function asked({ browser, cases, it }: Office): Promise<string> {
  const text = words(await (await browser.get(paths.accommodation(cases.ours, it))).text())
  return text.slice(text.indexOf('Can this still be asked for?'))
}
const needs = (office: Office, units: number) =>
  office.db
    .update(accommodations)
    .set({ needs: [{ sort: 'screen', units }] })
    .where(eq(accommodations.id, office.it))
const withQuantity = (office: Office, id: string, quantity: number) =>
  office.db.update(resources).set({ quantity }).where(eq(resources.id, id))

describe('can it still be asked for: what is kept and what is free', () => {
  test('no screen in the courthouse is another answer than all of them taken', async () => {
    const office = await anOffice()
    expect(await asked(office)).toContain('Screen None kept here')
    const screen = await aScreen(office.db, office.cases, 'Screen A')
    await aBooking(office.db, office.cases, screen, office.other, office.second)
    const text = await asked(office)
    expect(text).toContain('Screen All taken 1 kept here, none free on Tue 22 Sep 2026')
    expect(text).toContain('Last day to arrange it None: what it needs cannot be had at this hearing')
    expect(text).not.toContain('None kept here')
  })

  test('what it holds itself is its own, and free for it', async () => {
    const office = await anOffice()
    const screen = await aScreen(office.db, office.cases, 'Screen A')
    await aBooking(office.db, office.cases, screen, office.it, office.first)
    await aBooking(office.db, office.cases, screen, office.it, office.second)
    expect(await asked(office)).toContain('Screen 1 of 1 free, 1 of them held for it')
    const address = paths.book(office.cases.ours, office.it)
    const look = { id: newId(now), sittingId: [office.first.id], from: '', until: '', step: 'look' }
    const shown = words(await (await office.browser.post(address, look)).text())
    expect(shown).toContain('Screen A (was there before, held for it already)')
  })

  test('units are counted as units: two of three screens are free, three are needed', async () => {
    const office = await anOffice()
    const screen = await aScreen(office.db, office.cases, 'Screens')
    await withQuantity(office, screen, 3)
    await aBooking(office.db, office.cases, screen, office.other, office.first)
    expect(await asked(office)).toContain('Screen 2 of 3 free')
    await needs(office, 2)
    expect(await asked(office)).toContain('Screen, 2 needed 2 of 3 free')
    await needs(office, 3)
    expect(await asked(office)).toContain('Screen, 3 needed 2 of 3 free 3 needed on Mon 21 Sep 2026')
    await needs(office, 4)
    expect(await asked(office)).toContain('Screen, 4 needed Only 3 kept here 4 needed')
  })

  test('two screens of one each are two, on the day on which least is left', async () => {
    const office = await anOffice()
    const [a] = [
      await aScreen(office.db, office.cases, 'Screen A'),
      await aScreen(office.db, office.cases, 'Screen B'),
    ]
    expect(await asked(office)).toContain('Screen 2 of 2 free')
    await aBooking(office.db, office.cases, a, office.other, office.second)
    expect(await asked(office)).toContain('Screen 1 of 2 free')
    await office.db.update(bookings).set({ state: 'released', releasedBecause: 'test' })
    expect(await asked(office)).toContain('Screen 2 of 2 free')
  })

  test('the booking page tells units of what comes in numbers, and what it holds already', async () => {
    const office = await anOffice()
    const screens = await aScreen(office.db, office.cases, 'Screens')
    await withQuantity(office, screens, 3)
    await aBooking(office.db, office.cases, screens, office.other, office.first)
    const page = async (id: string) =>
      words(await (await office.browser.get(paths.book(office.cases.ours, id))).text())
    expect(await page(office.it)).toContain('Screens (2 of 3 free)')
  })
})

describe('can it still be asked for: the days that are left', () => {
  test('the last day to arrange it is told in working days too', async () => {
    const office = await anOffice()
    await aScreen(office.db, office.cases, 'Screen A')
    // From Thursday the 10th to Sunday the 20th: the 11th and Monday to Friday.
    expect(await asked(office)).toContain('By Sun 20 Sep 2026, in 6 working days')
  })

  test('a day on which the office says the court is closed is none of them', async () => {
    const office = await anOffice()
    await aScreen(office.db, office.cases, 'Screen A')
    await closeDay(office.db, office.cases.office, 'nyed', date('2026-09-14'), 'Water damage')
    expect(await asked(office)).toContain('By Sun 20 Sep 2026, in 5 working days')
  })
})
