import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { accommodations } from '../../src/accommodations/tables.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { placesInDocx } from '../../src/leaks/read-docx.ts'
import { addIdentityValue } from '../../src/people/vault.ts'
import { resources } from '../../src/resources/tables.ts'
import { courtOrders, rulingLines, rulingLinesOn, rulingLineSittings } from '../../src/rulings/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { aHearing, anAccommodation, aBooking, aScreen, now, twoCases } from '../hearings/two-cases.ts'
import { aRequest, aRuling } from '../rulings/a-ruling.ts'

withAStandingClock()

/** Ada, coordinator of the first case: a trial on September 21 and 22, 2026, 9:30 to 16:30, in Harbor Street. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
  const [first, second] = trial.sittings
  if (!first || !second) throw new Error('a trial of two days')
  const ask = (code: string, witness = cases.w1) => anAccommodation(office.db, cases, witness, trial.id, code)
  return { ...office, cases, browser, trial, first, second, ask }
}
type Office = Awaited<ReturnType<typeof anOffice>>

type Told = {
  parts: {
    sitting: { id: string; date: string }
    witnesses: {
      reference: string
      accommodations: {
        code: string
        name: string
        order: { reference: string; ruledOn: string; conditions: string } | null
        part: { startsAt: number; endsAt: number } | null
        isDeclined: boolean
        arranged: { resource: string; state: string }[]
        missing: { sort: string }[]
      }[]
    }[]
  }[]
}
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
const address = ({ cases, trial }: Office) => paths.hearingSheet(cases.ours, trial.id)
const told = async (office: Office, more = '') =>
  (await (await office.browser.get(`/api${address(office)}${more}`)).json()) as Told
const page = async (office: Office, more = '') =>
  words(await (await office.browser.get(`${address(office)}${more}`)).text())
const document = async (office: Office, more = '') => {
  const answer = await office.browser.get(`${address(office)}.docx${more}`)
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const places = placesInDocx(bytes, ['the sheet'])
  return places.filter(({ stream }) => stream === 'part 0').map(({ text }) => text)
}
const codesOn = (sheet: Told, day = 0) =>
  sheet.parts[day]?.witnesses.flatMap(({ reference, accommodations: its }) =>
    its.map(({ code }) => `${reference} ${code}`),
  )

/** A decision of the court for one day alone. */
async function aRulingFor(
  office: Office,
  id: string,
  outcome: 'granted' | 'denied',
  day: 'first' | 'second',
  requestId: string,
) {
  const [orderId, lineId] = [newId(), newId()]
  const of = { caseId: office.cases.ours, reference: 'ECF No. 52', ruledOn: '2026-09-09' }
  await office.db.insert(courtOrders).values({ id: orderId, ...of, recordedAt: now })
  const line = { id: lineId, orderId, place: 0, outcome, everySitting: false }
  await office.db.insert(rulingLines).values({ ...line, conditions: 'For the cross-examination alone.' })
  const { id: sittingId, date } = office[day]
  await office.db.insert(rulingLineSittings).values({ lineId, place: 0, sittingId, date })
  await office.db.insert(rulingLinesOn).values({ lineId, accommodationId: id, requestId })
}

describe('the hearing sheet lists what is in force', () => {
  test('granted: with its conditions, its order and its day; denied, pending, reserved, lapsed and withdrawn not', async () => {
    const office = await anOffice()
    const { db, ask } = office
    await aRuling(db, await ask('SCREEN'), 'granted', { conditions: 'No wider than the witness box.' })
    await aRuling(db, await ask('BREAKS'), 'granted as varied', { conditions: 'Every 60 minutes.' })
    await aRuling(db, await ask('LIVE-LINK'), 'denied')
    await aRuling(db, await ask('CLOSED-COURT'), 'reserved')
    await aRuling(db, await ask('INTERMEDIARY'), 'lapsed')
    await aRuling(db, await ask('COMM-AID'), 'withdrawn')
    await aRequest(db, await ask('FACILITY-DOG'), 'applied')
    await aRequest(db, await ask('ANONYMITY'), 'opposed')
    await aRequest(db, await ask('NO-CONTACT'), 'to apply')
    const givenUp = await ask('NO-ROBES')
    await db.update(accommodations).set({ withdrawnAt: now }).where(eq(accommodations.id, givenUp))
    const sheet = await told(office)
    expect(codesOn(sheet)).toEqual(['W-1 BREAKS', 'W-1 SCREEN'])
    expect(codesOn(sheet, 1)).toEqual(['W-1 BREAKS', 'W-1 SCREEN'])
    const [breaks, screen] = sheet.parts[0]?.witnesses[0]?.accommodations ?? []
    expect(breaks?.order).toEqual({
      reference: 'ECF No. 41',
      ruledOn: '2026-09-10',
      conditions: 'Every 60 minutes.',
    })
    expect(screen?.order?.conditions).toBe('No wider than the witness box.')
    const shown = await page(office)
    expect(shown).toContain('No wider than the witness box.')
    expect(shown).toContain('ECF No. 41')
    for (const not of ['Live link', 'Closed courtroom', 'Denied', 'Reserved', 'Lapsed', 'Opposed', 'dog'])
      expect(shown).not.toContain(not)
  })

  test('what needs no order is listed where the witness wants it, and not where they declined or have not decided', async () => {
    const office = await anOffice()
    await office.ask('SEP-WAITING')
    for (const [code, wish] of [
      ['SEP-ENTRANCE', 'declined'],
      ['FAMILIARISATION', 'undecided'],
    ] as const)
      await office.db
        .update(accommodations)
        .set({ wish })
        .where(eq(accommodations.id, await office.ask(code)))
    const sheet = await told(office)
    expect(codesOn(sheet)).toEqual(['W-1 SEP-WAITING'])
    expect(sheet.parts[0]?.witnesses[0]?.accommodations[0]?.order).toBeNull()
    expect(await page(office)).toContain('No order needed')
  })

  test('granted and declined since: it stands, with the word that the witness said no', async () => {
    const office = await anOffice()
    const id = await office.ask('SCREEN')
    await aRuling(office.db, id, 'granted')
    await office.db.update(accommodations).set({ wish: 'declined' }).where(eq(accommodations.id, id))
    expect(await page(office)).toContain('The witness has declined it. Ask before it is used')
  })

  test('an order for the second day alone is on the second day alone', async () => {
    const office = await anOffice()
    const id = await office.ask('SCREEN')
    await aRulingFor(office, id, 'granted', 'second', await aRequest(office.db, id))
    const sheet = await told(office)
    expect([codesOn(sheet, 0), codesOn(sheet, 1)]).toEqual([[], ['W-1 SCREEN']])
    const [monday] = (await page(office, '?on=2026-09-21')).split('Witnesses are named')
    expect(monday).toContain('No accommodation is in force that day.')
    expect(monday).not.toContain('ECF No. 52')
  })

  test('granted for the trial and denied for the second day: the second day is without it', async () => {
    const office = await anOffice()
    const id = await office.ask('SCREEN')
    await aRuling(office.db, id, 'granted', { ruledOn: '2026-09-05', recordedAt: now - 10 })
    await aRulingFor(office, id, 'denied', 'second', `${id}-1`)
    const sheet = await told(office)
    expect([codesOn(sheet, 0), codesOn(sheet, 1)]).toEqual([['W-1 SCREEN'], []])
  })

  test('each witness by reference, what is arranged by its name, and what is not', async () => {
    const office = await anOffice()
    const { db, cases, ask, first } = office
    const [forW1, forW2] = [await ask('SCREEN'), await ask('SCREEN', cases.w2)]
    await aRuling(db, forW1, 'granted')
    await aRuling(db, forW2, 'granted')
    const screen = await aScreen(db, cases, 'Tall screen')
    await aBooking(db, cases, screen, forW1, first)
    const sheet = await told(office, '?on=2026-09-21')
    expect(sheet.parts).toHaveLength(1)
    expect(codesOn(sheet)).toEqual(['W-1 SCREEN', 'W-2 SCREEN'])
    const shown = await page(office, '?on=2026-09-21')
    expect(shown).toContain('Tall screen (on hold)')
    expect(shown).toContain('Not arranged: screen')
    await db.update(bookings).set({ state: 'released', releasedBecause: 'test' })
    expect(await page(office, '?on=2026-09-21')).not.toContain('Tall screen')
  })

  test('the part of the day for which it is needed stands by its hours', async () => {
    const office = await anOffice()
    const { db, cases, ask, first, browser } = office
    const id = await ask('SCREEN')
    const screen = await aScreen(db, cases, 'Tall screen')
    const form = { id: newId(now), sittingId: [first.id], from: '10:00', until: '11:30' }
    await browser.post(paths.book(cases.ours, id), { ...form, 'resource-screen': screen })
    const shown = await page(office)
    expect(shown).toContain('10:00 AM to 11:30 AM')
    expect(shown).toContain('The whole sitting')
  })

  test('a vacated hearing has a sheet that says so and lists nothing', async () => {
    const office = await anOffice()
    await aRuling(office.db, await office.ask('SCREEN'), 'granted')
    const because = { version: String(office.trial.version), because: 'Plea' }
    await office.browser.post(paths.vacateHearing(office.cases.ours, office.trial.id), because)
    const shown = await page(office)
    expect(shown).toContain('This hearing does not take place')
    expect(codesOn(await told(office))).toEqual([])
  })
})

describe('the document', () => {
  test('says what the page says, a page for each day, and its file name tells nothing', async () => {
    const office = await anOffice()
    await aRuling(office.db, await office.ask('SCREEN'), 'granted', {
      conditions: 'Frosted glass.\nNo taller.',
    })
    const texts = await document(office)
    expect(texts).toContain('Hearing sheet')
    expect(texts).toContain('Monday, September 21, 2026, 9:30 AM to 4:30 PM EDT')
    expect(texts).toContain('Tuesday, September 22, 2026, 9:30 AM to 4:30 PM EDT')
    expect(texts.filter((text) => text === 'Frosted glass.')).toHaveLength(2)
    const shown = await page(office)
    for (const text of texts.filter((one) => one.trim() !== '')) expect(shown).toContain(text.trim())
    const one = await document(office, '?on=2026-09-22')
    expect(one.filter((text) => text === 'Frosted glass.')).toHaveLength(1)
    const { headers } = await office.browser.get(`${address(office)}.docx?on=2026-09-22`)
    expect(headers.get('content-disposition')).toBe('attachment; filename="hearing-sheet-2026-09-22.docx"')
  })

  test('a name in the conditions stops page, document and API, and says under which witness it stands', async () => {
    const office = await anOffice()
    const { scope, w1: witnessId } = office.cases
    const place = { valueId: newId(now), witnessId, kind: 'legal name' as const }
    await addIdentityValue(office.db, scope, office.runtime.keys, place, 'Oriana Vesperlund')
    const conditions = 'Ms Vesperlund sits at the left.'
    await aRuling(office.db, await office.ask('SCREEN'), 'granted', { conditions })
    for (const path of [address(office), `${address(office)}.docx`, `/api${address(office)}`]) {
      const answer = await office.browser.get(path)
      const text = words(await answer.text())
      expect(answer.status).toBe(409)
      expect(text).not.toContain('Vesperlund')
      expect(text).toContain('legal name of W-1')
      expect(text).toContain('Monday, September 21, 2026')
    }
  })

  test('a name in the name of a room stops it too', async () => {
    const office = await anOffice()
    const { db, cases } = office
    const id = await office.ask('SCREEN')
    await aBooking(db, cases, await aScreen(db, cases, 'Screen'), id, office.first)
    expect((await office.browser.get(address(office))).status).toBe(200)
    await db.update(resources).set({ name: 'Screen for Oriana Vesperlund' })
    const place = { valueId: newId(now), witnessId: cases.w2, kind: 'legal name' as const }
    await addIdentityValue(db, cases.scope, office.runtime.keys, place, 'Oriana Vesperlund')
    expect((await office.browser.get(`${address(office)}.docx`)).status).toBe(409)
  })
})

describe('who reaches a hearing sheet', () => {
  test('the team; nobody of another case, and a day on which the court does not sit has none', async () => {
    const office = await anOffice()
    expect((await office.browser.get(address(office))).status).toBe(200)
    for (const on of ['2026-09-23', 'monday'])
      expect((await office.browser.get(`${address(office)}?on=${on}`)).status).toBe(404)
    for (const role of ['advocate', 'prosecutor', 'administrator'] as const) {
      const { browser } = await office.signedIn(`Another ${role}`, role)
      expect((await browser.get(address(office))).status).toBe(404)
      expect((await browser.get(`${address(office)}.docx`)).status).toBe(404)
    }
  })

  test('the hearing and the list of accommodations lead to it', async () => {
    const office = await anOffice()
    await office.ask('SCREEN')
    const { ours } = office.cases
    for (const from of [paths.hearing(ours, office.trial.id), paths.accommodations(ours)])
      expect(await (await office.browser.get(from)).text()).toContain(`href="${address(office)}"`)
  })
})
