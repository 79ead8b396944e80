import { describe, expect, test, vi } from 'vitest'
import { joinTeam } from '../../src/access/team-store.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { now, twoCases } from '../hearings/two-cases.ts'
import { importEntries } from '../imports/import-entries.ts'

withAStandingClock()

/** Ada, coordinator, on 10 September 2026, with a docket that tells of an indictment, an appearance and a report. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  await importEntries(office.db, cases, [
    ['1', '2026-08-03', 'INDICTMENT as to Silas Marrow (1), June Okell (2).'],
    [
      '4',
      '2026-08-10',
      'Minute Entry: Initial Appearance as to Silas Marrow, June Okell held on 8/10/2026. Released on bond.',
    ],
    ['11', '2026-09-08', 'REPORT AND RECOMMENDATION re 9 Motion to Suppress by Silas Marrow.'],
  ])
  const api = `/api/cases/${cases.ours}/deadlines`
  const list = async () =>
    (await (await browser.get(api)).json()) as {
      read: { events: { id: string; kind: string; on: string; entry: { number: string } }[] }
    }
  const idOf = async (kind: string) =>
    (await list()).read.events.find((one) => one.kind === kind)?.id ?? 'none'
  const record = async (reading: string, more: Record<string, string> = {}) =>
    browser.post(paths.recordEvent(cases.ours, reading), more)
  const dismiss = (reading: string) => browser.post(paths.dismissEvent(cases.ours, reading))
  const read = async (address = paths.deadlines(cases.ours)) =>
    (await (await browser.get(address)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { ...office, cases, browser, api, list, idOf, record, dismiss, read }
}

describe('events that the docket tells of', () => {
  test('stand beside its words, and nothing runs from them', async () => {
    const office = await anOffice()
    const page = await office.read()
    expect(page).toContain('Events found in the docket (')
    expect(page).toContain('REPORT AND RECOMMENDATION re 9 Motion to Suppress by Silas Marrow.')
    expect(page).not.toContain('Tue 22 Sep 2026')
  })

  test('once noted, what runs from them is counted; a second click is the same event', async () => {
    const office = await anOffice()
    const id = await office.idOf('magistrate-order-served')
    const note = () => office.record(id, { on: '2026-09-08' })
    const answers = await Promise.all([note(), note()])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const page = await office.read()
    // Fourteen days after Tuesday the 8th.
    expect(page).toContain('Tue 22 Sep 2026')
    expect(page.match(/Magistrate judge’s order or recommendation served · entry 11/g)).toHaveLength(1)
    expect(page).not.toContain('REPORT AND RECOMMENDATION')
  })

  test('another day may be given; one that does not exist is asked for again, beside its field', async () => {
    const office = await anOffice()
    const id = await office.idOf('magistrate-order-served')
    const wrong = await office.record(id, { on: '2026-02-30' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/href="#event-on-\d">Enter a date that exists/)
    const stranger = { on: '2026-09-09', defendantId: 'nobody' }
    expect((await office.record(id, stranger)).status).toBe(422)
    await office.record(id, { on: '2026-09-09' })
    expect(await office.read()).toContain('Wed 23 Sep 2026')
  })

  test('what is set aside does not come back; what is noted and taken back does', async () => {
    const office = await anOffice()
    const id = await office.idOf('magistrate-order-served')
    const twice = await Promise.all([office.dismiss(id), office.dismiss(id)])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect(await office.read()).not.toContain('REPORT AND RECOMMENDATION')
    await office.record(await office.idOf('charge-public'), { on: '2026-08-03' })
    expect(await office.read()).not.toContain('INDICTMENT as to Silas Marrow')
    const html = await (await office.browser.get(paths.deadlines(office.cases.ours))).text()
    const event = /deadlines\/events\/([0-9a-z]{20})"/.exec(html)?.[1] ?? ''
    await office.browser.post(paths.withdrawCaseEvent(office.cases.ours, event), { version: '1' })
    expect(await office.read()).toContain('INDICTMENT as to Silas Marrow')
  })

  test('noted and taken back by a program, they are asked again; twice is once', async () => {
    const office = await anOffice()
    const id = await office.idOf('charge-public')
    await office.browser.json(`${office.api}/read/events/${id}/record`, {})
    const { events } = (await (await office.browser.get(office.api)).json()) as { events: { id: string }[] }
    const withdraw = async (event: string, version: number) => {
      const at = `/api/cases/${office.cases.ours}/events/${event}/withdraw`
      return (await office.browser.json(at, { version })).status
    }
    const event = events[0]?.id ?? ''
    expect(await withdraw(event, 4)).toBe(409)
    expect(await office.idOf('charge-public')).toBe('none')
    expect([await withdraw(event, 1), await withdraw(event, 1)]).toEqual([200, 200])
    expect(await office.idOf('charge-public')).toBe(id)
    expect(await withdraw(newId(), 1)).toBe(404)
  })

  test('start the clock of the Speedy Trial Act from its own page, all at once', async () => {
    const office = await anOffice()
    const clock = paths.speedyTrial(office.cases.ours)
    expect(await office.read(clock)).toContain('Events found in the docket (2)')
    const done = await office.browser.post(paths.recordAllEvents(office.cases.ours), {
      reading: [await office.idOf('charge-public'), await office.idOf('first-appearance')],
      back: 'speedy-trial',
    })
    expect(done.headers.get('location')).toBe(`${clock}?said=2-0`)
    const page = await office.read(clock)
    expect(page).toContain('31 of 70 days')
    expect(page).not.toContain('Events found in the docket')
  })

  test('one noted by hand is not told again', async () => {
    const office = await anOffice()
    await office.browser.post(paths.caseEvents(office.cases.ours), {
      id: newId(now),
      kind: 'charge-public',
      on: '2026-08-04',
    })
    expect(await office.read()).not.toContain('INDICTMENT as to Silas Marrow')
  })

  test('an event of somebody who is not accused here is refused, not taken for all', async () => {
    const office = await anOffice()
    const answer = await office.browser.post(paths.caseEvents(office.cases.ours), {
      id: newId(now),
      kind: 'arrest',
      on: '2026-08-04',
      defendantId: 'nobody',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Choose a defendant of the case')
  })

  test('are told to a program, which records one by its id', async () => {
    const office = await anOffice()
    const first = (await office.list()).read.events[0]
    expect(first).toMatchObject({ kind: 'charge-public', on: '2026-08-03', entry: { number: '1' } })
    const send = (id = first?.id, body: object = {}) =>
      office.browser.json(`${office.api}/read/events/${id}/record`, body)
    expect((await send(first?.id, { defendantId: 'nobody' })).status).toBe(422)
    expect((await send(newId())).status).toBe(404)
    expect((await send()).status).toBe(204)
    expect((await send()).status).toBe(409)
    expect((await office.list()).read.events.map(({ kind }) => kind)).not.toContain('charge-public')
  })

  test('recorded at once by two people are one event, and the second reads who was first', async () => {
    const office = await anOffice()
    const piet = await office.signedIn('Piet Sandoval', 'coordinator')
    await joinTeam(office.db, office.cases.scope, piet.id)
    const id = await office.idOf('magistrate-order-served')
    const both = await Promise.all([
      office.record(id, { on: '2026-09-08' }),
      piet.browser.post(paths.dismissEvent(office.cases.ours, id)),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const late = await both.find(({ status }) => status === 409)?.text()
    expect(late).toMatch(/(Ada Lindqvist|Piet Sandoval) has already (recorded|dismissed) this/)
  })

  test('that are not there are refused by page and by program alike', async () => {
    const office = await anOffice()
    const none = newId()
    expect((await office.record(none, { on: '2026-09-08' })).status).toBe(404)
    expect((await office.dismiss(none)).status).toBe(404)
    expect((await office.browser.json(`${office.api}/read/events/${none}/dismiss`, {})).status).toBe(404)
  })

  test('are not there for another team', async () => {
    const office = await anOffice()
    const id = await office.idOf('charge-public')
    const answer = await office.browser.post(paths.recordEvent(office.cases.theirs, id), { on: '2026-08-03' })
    expect(answer.status).toBe(404)
  })
})
