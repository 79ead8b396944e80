import { describe, expect, test, vi } from 'vitest'
import { hearingById, hearingsOfCase } from '../../src/hearings/store.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { newId } from '../../src/db/new-id.ts'
import { aBooking, aHearing, anAccommodation, aScreen, now, twoCases } from './two-cases.ts'

withAStandingClock()

async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  return { ...office, cases, browser, list: `/api/cases/${cases.ours}/hearings` }
}
async function send(browser: Visitor, path: string, body: unknown) {
  const answer = await browser.json(path, body)
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.json() }
}
const monday = { date: '2026-09-21', starts: '10:00', ends: '11:00' }

describe('a program that sets hearings', () => {
  test('posts one and gets it back, with its address; posts the same id again and gets the same', async () => {
    const { browser, list, db, cases } = await anOffice()
    const wanted = { id: newId(now), type: 'Sentencing', sittings: [monday] }
    const answer = await browser.json(list, wanted)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe(`${list}/${wanted.id}`)
    expect(await answer.json()).toMatchObject({ state: 'set', version: 1, zone: 'America/New_York' })
    expect((await browser.json(list, wanted)).status).toBe(201)
    expect(await hearingsOfCase(db, cases.scope)).toHaveLength(1)
    expect((await browser.get(`${list}/${wanted.id}`)).status).toBe(200)
  })
  test.each([
    [{ sittings: [{ date: '2026-02-30' }] }, 'sittings.0.date'],
    [{ sittings: [] }, 'sittings'],
    [{ sittings: [{ ...monday, ends: '09:00' }] }, 'sittings.0.ends'],
    [{ sittings: [{ date: '2027-03-14', starts: '02:30' }] }, 'sittings.0.starts'],
    [{ sittings: [{ date: '2026-11-01', starts: '01:30' }] }, 'sittings.0.occurrence'],
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ type: 'Sen\u202etencing' }, 'type'],
    [{ courthouseId: 'nowhere' }, 'courthouseId'],
  ])('%j is a problem that names the field', async (wrong, field) => {
    const { browser, list, db, cases } = await anOffice()
    const answer = await send(browser, list, { type: 'Sentencing', sittings: [monday], ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.type).toContain('application/problem+json')
    expect(answer.body).toMatchObject({ errors: [{ field }] })
    expect(await hearingsOfCase(db, cases.scope)).toEqual([])
  })
})

describe('a program that moves and ends hearings', () => {
  test('an old version is a problem with the hearing as it stands now', async () => {
    const { browser, list, db, cases } = await anOffice()
    const { id } = await aHearing(db, cases, ['2026-09-14 09:30'])
    const move = `${list}/${id}/move`
    const done = await send(browser, move, { version: 1, sittings: [monday] })
    expect(done).toMatchObject({ status: 200, body: { version: 2, sittings: [{ date: '2026-09-21' }] } })
    const late = await send(browser, move, { version: 1, sittings: [{ date: '2026-09-28' }] })
    expect(late).toMatchObject({ status: 409, body: { current: { version: 2 } } })
  })
  test('a booking that cannot come along stops the move until the alternative is accepted', async () => {
    const { browser, list, db, cases } = await anOffice()
    const screen = await aScreen(db, cases, 'Screen A')
    const trial = await aHearing(db, cases, ['2026-09-14 09:30 16:30'])
    const other = await aHearing(db, cases, ['2026-09-21 09:30 16:30'], { type: 'Motion Hearing' })
    for (const [hearing, witness] of [
      [trial, cases.w1],
      [other, cases.w2],
    ] as const) {
      const accommodation = await anAccommodation(db, cases, witness, hearing.id)
      if (hearing.sittings[0]) await aBooking(db, cases, screen, accommodation, hearing.sittings[0])
    }
    const move = `${list}/${trial.id}/move`
    const stopped = await send(browser, move, { version: 1, sittings: [monday] })
    expect(stopped).toMatchObject({
      status: 409,
      body: { bookings: [{ resource: 'Screen A', does: 'is released', because: 'taken' }] },
    })
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(1)
    const done = await send(browser, move, { version: 1, sittings: [monday], acceptAlternatives: true })
    expect(done.status).toBe(200)
  })
  test('vacates, continues and records as held, each only where the hearing’s state permits it', async () => {
    const { browser, list, db, cases } = await anOffice()
    const past = await aHearing(db, cases, ['2026-09-08 09:30'])
    const ahead = await aHearing(db, cases, ['2026-09-21 09:30'])
    const because = 'by order of the court'
    expect(await send(browser, `${list}/${past.id}/hold`, { version: 1 })).toMatchObject({
      status: 200,
      body: { state: 'held' },
    })
    expect((await send(browser, `${list}/${past.id}/vacate`, { version: 2, because })).status).toBe(409)
    expect((await send(browser, `${list}/${ahead.id}/hold`, { version: 1 })).status).toBe(409)
    expect((await send(browser, `${list}/${ahead.id}/vacate`, { version: 1 })).status).toBe(422)
    expect(await send(browser, `${list}/${ahead.id}/continue`, { version: 1, because })).toMatchObject({
      body: { state: 'continued', because },
    })
    expect(await send(browser, `${list}/${ahead.id}/vacate`, { version: 2, because })).toMatchObject({
      body: { state: 'vacated', because },
    })
  })
  test('a stranger gets a problem that says there is nothing', async () => {
    const { signedIn, list, db, cases } = await anOffice()
    const { id } = await aHearing(db, cases, ['2026-09-21 09:30'])
    const { browser } = await signedIn('Cleo Hart', 'coordinator')
    expect(await send(browser, `${list}/${id}/vacate`, { version: 1, because: 'x' })).toMatchObject({
      status: 404,
      type: 'application/problem+json; charset=utf-8',
    })
    expect((await browser.get(list)).status).toBe(404)
  })
})

describe('a program that reads the calendar', () => {
  test('gets the sittings between two days', async () => {
    const { browser, db, cases } = await anOffice()
    await aHearing(db, cases, ['2026-09-14 09:30', '2026-10-01 09:30'])
    const answer = await browser.get('/api/calendar?from=2026-09-01&to=2026-09-30')
    expect(await answer.json()).toMatchObject({ sittings: [{ date: '2026-09-14', day: 1, days: 2 }] })
  })
  test.each([
    '',
    '?from=2026-02-30&to=2026-03-01',
    '?from=2026-09-30&to=2026-09-01',
    '?from=2026-01-01&to=2036-01-01',
  ])('“%s” is a problem', async (query) => {
    const { browser } = await anOffice()
    expect((await browser.get(`/api/calendar${query}`)).status).toBe(422)
  })
})
