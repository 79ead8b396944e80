import { and, eq, ne } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { beginSession } from '../access/begin-session.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { report } from '../../src/bookings/change.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearingById } from '../../src/hearings/store.ts'
import { ordersOf } from '../../src/rulings/store.ts'
import { wallClock } from '../../src/time/zoned.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { newYork } from '../hearings/a-hearing.ts'
import { fieldsOf } from '../hearings/form-fields.ts'
import { aBooking, aHearing, anAccommodation, aScreen, now, twoCases } from '../hearings/two-cases.ts'
import { aRequest } from '../rulings/a-ruling.ts'

withAStandingClock()

const monday = '2026-09-14 09:30 16:30'
const tuesday = '2026-09-15 09:30 16:30'

/**
 * Thursday, September 10, 2026. Ada's case: a trial on the 14th and 15th, a screen for W-1 that was applied for, and
 * Screen A held on the first day alone.
 */
async function aTrial(days: readonly string[] = [monday, tuesday]) {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, days)
  const it = await anAccommodation(office.db, cases, cases.w1, trial.id)
  await aRequest(office.db, it)
  const [first] = trial.sittings
  if (!first) throw new Error('a trial has a day')
  const screen = await aScreen(office.db, cases, 'Screen A')
  const booking = await aBooking(office.db, cases, screen, it, first)
  const { db } = office
  const version = async () => (await browser.get(`/api/cases/${cases.ours}/accommodations/${it}`)).json()
  const seen = async () => String(((await version()) as { version: number }).version)
  const post = async (path: string, fields: Record<string, string | string[]>) => {
    const answer = await browser.post(path, fields)
    const html = await answer.text()
    return { status: answer.status, to: answer.headers.get('location') ?? '', html, words: words(html) }
  }
  const act = (move: string) => paths.moveAccommodation(cases.ours, it, move)
  const ruling = async (more: Record<string, string | string[]> = {}) =>
    post(act('ruling'), {
      id: newId(Date.now()),
      version: await seen(),
      outcome: 'granted',
      ruledOn: wallClock(Date.now(), newYork).date,
      reference: 'ECF No. 41',
      sittingId: trial.sittings.map((day) => day.id),
      ...more,
    })
  const order = (line: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
    browser.json(`/api/cases/${cases.ours}/orders`, {
      reference: 'ECF No. 41',
      ruledOn: wallClock(Date.now(), newYork).date,
      lines: [{ outcome: 'granted', on: [{ id: it }], ...line }],
      ...more,
    })
  const confirm = async () => {
    await ruling()
    expect(await report(db, cases.scope, { id: booking, version: 1 }, 'confirmed')).toEqual({ ok: true })
  }
  const row = async () => (await db.select().from(bookings).where(eq(bookings.id, booking)))[0]
  /** Days later she signs in again. */
  const waitUntil = async (instant: number) => {
    vi.setSystemTime(instant)
    browser.keep([await beginSession(office.runtime, id, instant)])
  }
  const hearing = async () => hearingById(db, cases.scope, trial.id)
  const kept = async () => ordersOf(db, cases.scope)
  const moveAddress = paths.moveHearing(cases.ours, trial.id)
  const api = `/api/cases/${cases.ours}/hearings/${trial.id}/move`
  return {
    ...office,
    browser,
    cases,
    trial,
    booking,
    post,
    act,
    seen,
    ruling,
    order,
    confirm,
    row,
    waitUntil,
    hearing,
    kept,
    moveAddress,
    api,
  }
}
type Trial = Awaited<ReturnType<typeof aTrial>>

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const problem = async (answer: Response) =>
  ({ status: answer.status, ...((await answer.json()) as object) }) as {
    status: number
    detail?: string
    reason?: string
    errors?: { field: string; message: string }[]
  }
const withDays = (fields: Record<string, string[]>, days: readonly string[]) => {
  const parts = days.map((day) => day.split(' '))
  return {
    ...fields,
    date: parts.map(([on = '']) => on),
    starts: parts.map(([, starts = '']) => starts),
    ends: parts.map(([, , ends = '']) => ends),
    occurrence: parts.map(() => ''),
    sits: parts.map((_, n) => String(n)),
  }
}
/** The page of the move as it would go, and the button under it. */
async function preview({ browser, moveAddress, post }: Trial, days: readonly string[]) {
  const blank = await (await browser.get(moveAddress)).text()
  const shown = await post(moveAddress, { ...withDays(fieldsOf(blank), days), step: 'preview' })
  return { ...shown, go: () => post(moveAddress, { ...fieldsOf(shown.html), step: 'move' }) }
}

describe('a ruling for a witness who withdrew', () => {
  test('the page says to request it again, and offers that; nothing is recorded', async () => {
    const trial = await aTrial()
    const given = { version: await trial.seen(), because: 'The witness will not testify' }
    expect((await trial.post(trial.act('withdraw'), given)).status).toBe(303)
    const done = await trial.ruling({ conditions: 'Behind the witness' })
    expect(done.status).toBe(409)
    expect(done.words).toContain(
      'Screen for W-1: it was withdrawn. Request it again before you record a ruling on it',
    )
    expect(done.words).toContain('Request again')
    expect(await trial.kept()).toEqual([])
  })
  test('the API says so too, with the witness and the accommodation', async () => {
    const trial = await aTrial()
    await trial.post(trial.act('withdraw'), { version: await trial.seen(), because: 'Not wanted' })
    const told = await problem(await trial.order())
    expect(told).toMatchObject({ status: 409, reason: 'withdrawn', witness: 'W-1', code: 'SCREEN' })
    expect(told.detail).toContain('Request it again')
  })
  test('requested again and applied for, the ruling is recorded', async () => {
    const trial = await aTrial()
    await trial.post(trial.act('withdraw'), { version: await trial.seen(), because: 'Not wanted' })
    await trial.post(trial.act('again'), { version: await trial.seen() })
    expect((await trial.ruling({ appliedOn: '2026-09-09' })).status).toBe(303)
    expect(await trial.kept()).toHaveLength(1)
  })
})

describe('a grant after the hearing', () => {
  const afterwards = Date.parse('2026-09-17T15:00:00Z')
  test('the page names the last day, beside the day that was typed, and keeps what was typed', async () => {
    const trial = await aTrial()
    await trial.waitUntil(afterwards)
    const done = await trial.ruling({ conditions: 'Behind the witness' })
    expect(done.status).toBe(422)
    expect(done.words).toContain('its last day was Tue 15 Sep 2026. Enter a ruling of that day or earlier')
    expect(done.html).toContain('Behind the witness')
    expect(await trial.kept()).toEqual([])
  })
  test('the API says so too', async () => {
    const trial = await aTrial()
    await trial.waitUntil(afterwards)
    expect(await problem(await trial.order())).toMatchObject({
      status: 422,
      reason: 'hearing was over',
      lastDay: '2026-09-15',
    })
  })
  test('with the day on which the court ruled it is recorded, however late', async () => {
    const trial = await aTrial()
    await trial.waitUntil(afterwards)
    expect((await trial.ruling({ ruledOn: '2026-09-14' })).status).toBe(303)
    expect(await trial.kept()).toMatchObject([{ ruledOn: '2026-09-14' }])
  })
  test('no day ticked is no ruling for every day', async () => {
    const trial = await aTrial()
    const done = await trial.ruling({ sittingId: [] })
    expect(done.status).toBe(422)
    expect(done.words).toContain('Choose at least one of the days it decides on')
    expect(await trial.kept()).toEqual([])
  })
  test('a day that was dropped while the form was open: choose its days again', async () => {
    const trial = await aTrial()
    const open = await trial.seen()
    const move = { version: 1, sittings: [{ date: '2026-09-14', starts: '09:30', ends: '16:30' }] }
    expect((await trial.browser.json(trial.api, move)).status).toBe(200)
    const done = await trial.ruling({ version: open })
    expect(done.status).toBe(409)
    expect(done.words).toContain('the days of the hearing have changed. Choose its days again')
    expect(await trial.kept()).toEqual([])
  })
})

describe('a sitting dropped that carries the only confirmed booking', () => {
  test('the page shows it first of all; dropped, the booking is released and its history stays', async () => {
    const trial = await aTrial()
    await trial.confirm()
    const shown = await preview(trial, [tuesday])
    expect(shown.words).toContain('1 lost or cut short')
    expect(shown.words).toContain('The court does not sit that day any more')
    expect((await trial.row())?.state).toBe('confirmed')
    expect((await shown.go()).status).toBe(303)
    expect(await trial.row()).toMatchObject({ state: 'released', releasedBecause: 'sitting is gone' })
    const lines = await trial.db.select().from(auditLines).where(eq(auditLines.aboutId, trial.booking))
    expect(lines.map(({ did }) => did)).toEqual(['booking-confirmed', 'booking-released'])
    // What the court granted for that day is still in the order, with its date.
    expect(await trial.kept()).toMatchObject([{ lines: [{ covers: 'every sitting' }] }])
  })
  test('the API keeps it until somebody accepts that', async () => {
    const trial = await aTrial()
    await trial.confirm()
    const body = { version: 1, sittings: [{ date: '2026-09-15', starts: '09:30', ends: '16:30' }] }
    const told = await problem(await trial.browser.json(trial.api, body))
    expect(told).toMatchObject({ status: 409, bookings: [{ bookingId: trial.booking }] })
    expect(told.detail).toContain('acceptAlternatives: true')
    expect((await trial.row())?.state).toBe('confirmed')
    expect((await trial.browser.json(trial.api, { ...body, acceptAlternatives: true })).status).toBe(200)
    expect((await trial.row())?.state).toBe('released')
  })
  test('a day on which it was used cannot be dropped: page and API say which day stays', async () => {
    const trial = await aTrial()
    await trial.confirm()
    const noon = Date.parse('2026-09-14T16:00:00Z')
    await trial.waitUntil(noon)
    const scope = { ...trial.cases.scope, at: noon }
    expect(await report(trial.db, scope, { id: trial.booking, version: 2 }, 'in use')).toEqual({ ok: true })
    for (const days of [[tuesday], ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30']]) {
      const shown = await preview(trial, days)
      expect(shown.status).toBe(422)
      expect(shown.words).toContain(
        'Something was used on Mon 14 Sep 2026, so that day stays on the calendar',
      )
    }
    const body = { version: 1, sittings: [{ date: '2026-09-15', starts: '09:30' }], acceptAlternatives: true }
    expect(await problem(await trial.browser.json(trial.api, body))).toMatchObject({ status: 409 })
    // The day itself may still become longer, and the next one go elsewhere.
    const longer = await preview(trial, ['2026-09-14 09:30 17:30', '2026-09-21 09:30 16:30'])
    expect((await longer.go()).status).toBe(303)
    expect((await trial.row())?.state).toBe('in use')
  })
})

describe('a move across a clock change', () => {
  test('from October 30 to November 2: the hours that people read stay the same', async () => {
    const trial = await aTrial(['2026-10-30 09:30 16:30'])
    const shown = await preview(trial, ['2026-11-02 09:30 16:30'])
    expect((await shown.go()).status).toBe(303)
    const row = await trial.row()
    expect(wallClock(row?.startsAt ?? 0, newYork)).toEqual({ date: '2026-11-02', time: '09:30' })
    expect(wallClock(row?.endsAt ?? 0, newYork)).toEqual({ date: '2026-11-02', time: '16:30' })
    expect((await trial.hearing())?.sittings[0]?.startsAt).toBe(row?.startsAt)
  })
  test('to an hour that the clocks skip: the page says to what the clock goes, and nothing moves', async () => {
    const trial = await aTrial()
    const shown = await preview(trial, ['2027-03-14 02:30 05:00'])
    expect(shown.status).toBe(422)
    expect(shown.words).toMatch(/2:30 AM.*3:30 AM|02:30.*03:30/)
    expect((await trial.hearing())?.version).toBe(1)
  })
  test('to an hour that comes twice: it asks which', async () => {
    const trial = await aTrial()
    const shown = await preview(trial, ['2026-11-01 01:30 05:00'])
    expect(shown.status).toBe(422)
    const body = { version: 1, sittings: [{ date: '2026-11-01', starts: '01:30', ends: '05:00' }] }
    expect(await problem(await trial.browser.json(trial.api, body))).toMatchObject({ status: 422 })
    expect((await trial.hearing())?.version).toBe(1)
  })
})

describe('twice, at once, and in between', () => {
  test('the move pressed twice at once moves once, and both answers lead to the hearing', async () => {
    const trial = await aTrial()
    const shown = await preview(trial, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30'])
    const both = await Promise.all([shown.go(), shown.go()])
    expect(both.some(({ status }) => status === 303)).toBe(true)
    expect((await shown.go()).to).toBe(`${paths.hearing(trial.cases.ours, trial.trial.id)}?done=moved`)
    expect((await trial.hearing())?.version).toBe(2)
  })
  test('the screen is confirmed while the move is looked at: it is shown anew, and nothing moved', async () => {
    const trial = await aTrial()
    const shown = await preview(trial, [tuesday])
    await trial.confirm()
    const done = await shown.go()
    expect(done.status).toBe(409)
    expect(done.words).toContain('Nothing was moved. Below is how it would go now')
    expect((await trial.row())?.state).toBe('confirmed')
  })
  test('two people rule differently at once: one order is kept, the other page keeps what was typed', async () => {
    const trial = await aTrial()
    const version = await trial.seen()
    const both = await Promise.all([
      trial.ruling({ version, conditions: 'Beside the witness' }),
      trial.ruling({ version, outcome: 'denied', conditions: 'Behind the witness' }),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]))
    expect(both.find(({ status }) => status === 409)?.words).toContain('Someone else changed this')
    expect(await trial.kept()).toHaveLength(1)
  })
  test('a trial is denied its screen while a colleague has the booking page open: her button says so', async () => {
    const trial = await aTrial()
    expect((await trial.ruling({ outcome: 'denied' })).status).toBe(303)
    const done = await trial.post(paths.moveBooking(trial.cases.ours, trial.booking, 'confirm'), {
      version: '1',
    })
    expect(done.status).toBe(409)
    expect(done.words).toContain('The booking is released')
    const live = await trial.db
      .select()
      .from(bookings)
      .where(and(ne(bookings.state, 'released')))
    expect(live).toEqual([])
  })
})
