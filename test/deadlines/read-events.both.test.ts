import { describe, expect, test, vi } from 'vitest'
import { docketEntries, docketImports } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { now, twoCases } from '../hearings/two-cases.ts'

withAStandingClock()

/** Ada, coordinator, on 10 September 2026, with a docket that tells of an indictment, an appearance and a report. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const importId = newId(now)
  await office.db.insert(docketImports).values({
    id: importId,
    caseId: cases.ours,
    kind: 'docket report',
    bytesHash: 'x',
    importedBy: id,
    importedAt: now,
    doubts: [],
  })
  for (const [place, [number, filedOn, text]] of [
    ['1', '2026-08-03', 'INDICTMENT as to Silas Marrow (1), June Okell (2).'],
    [
      '4',
      '2026-08-10',
      'Minute Entry: Initial Appearance as to Silas Marrow, June Okell held on 8/10/2026. Released on bond.',
    ],
    ['11', '2026-09-08', 'REPORT AND RECOMMENDATION re 9 Motion to Suppress by Silas Marrow.'],
  ].entries())
    await office.db.insert(docketEntries).values({
      id: newId(now),
      caseId: cases.ours,
      key: `k${number}`,
      number: number ?? '',
      filedOn: filedOn ?? '',
      text: text ?? '',
      place,
      importId,
    })
  const decide = (reading: string | string[], does: string, more: Record<string, string> = {}) =>
    browser.post(paths.eventReadings(cases.ours), { reading, does, ...more })
  const read = async (address = paths.deadlines(cases.ours)) =>
    (await (await browser.get(address)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { ...office, cases, browser, decide, read }
}

describe('events that the docket tells of', () => {
  test('stand beside its words, and nothing runs from them', async () => {
    const office = await anOffice()
    const page = await office.read()
    expect(page).toContain('Events read in the docket (')
    expect(page).toContain('REPORT AND RECOMMENDATION re 9 Motion to Suppress by Silas Marrow.')
    expect(page).not.toContain('Tue 22 Sep 2026')
  })

  test('once noted, what runs from them is counted; a second click is the same event', async () => {
    const office = await anOffice()
    const note = () => office.decide('event magistrate-order-served 11', 'note', { on: '2026-09-08' })
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
    const wrong = await office.decide('event magistrate-order-served 11', 'note', { on: '2026-02-30' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/href="#event-on-\d">Enter a date that exists/)
    const stranger = { on: '2026-09-09', defendantId: 'nobody' }
    expect((await office.decide('event magistrate-order-served 11', 'note', stranger)).status).toBe(422)
    await office.decide('event magistrate-order-served 11', 'note', { on: '2026-09-09' })
    expect(await office.read()).toContain('Wed 23 Sep 2026')
  })

  test('what is set aside does not come back; what is noted and taken back does', async () => {
    const office = await anOffice()
    await Promise.all([
      office.decide('event magistrate-order-served 11', 'dismiss'),
      office.decide('event magistrate-order-served 11', 'dismiss'),
    ])
    expect(await office.read()).not.toContain('REPORT AND RECOMMENDATION')
    await office.decide('event charge-public 1', 'note', { on: '2026-08-03' })
    expect(await office.read()).not.toContain('INDICTMENT as to Silas Marrow')
    const html = await (await office.browser.get(paths.deadlines(office.cases.ours))).text()
    const event = /deadlines\/events\/([0-9a-z]{20})"/.exec(html)?.[1] ?? ''
    await office.browser.post(paths.withdrawCaseEvent(office.cases.ours, event), { version: '1' })
    expect(await office.read()).toContain('INDICTMENT as to Silas Marrow')
  })

  test('start the clock of the Speedy Trial Act from its own page, all at once', async () => {
    const office = await anOffice()
    const clock = paths.speedyTrial(office.cases.ours)
    expect(await office.read(clock)).toContain('Events read in the docket (2)')
    const done = await office.decide(['event charge-public 1', 'event first-appearance 4'], 'note-all', {
      back: 'speedy-trial',
    })
    expect(done.headers.get('location')).toBe(`${clock}?said=decided`)
    const page = await office.read(clock)
    expect(page).toContain('31 of 70 days')
    expect(page).not.toContain('Events read in the docket')
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

  test('are told to a program, which notes one by its key', async () => {
    const office = await anOffice()
    const api = `/api/cases/${office.cases.ours}`
    const list = async () =>
      (await (await office.browser.get(`${api}/deadlines`)).json()) as {
        read: { events: { key: string; kind: string; on: string }[] }
      }
    const first = (await list()).read.events[0]
    expect(first).toMatchObject({ key: 'event charge-public 1', on: '2026-08-03' })
    const body = { kind: first?.kind, on: first?.on, reading: first?.key }
    const send = (more: object) => office.browser.json(`${api}/events`, { ...body, ...more })
    expect((await send({ defendantId: 'nobody' })).status).toBe(422)
    expect((await send({ reading: 'event arrest 99' })).status).toBe(422)
    expect((await send({})).status).toBe(201)
    expect((await send({})).status).toBe(422)
    expect((await list()).read.events.map(({ key }) => key)).not.toContain('event charge-public 1')
  })

  test('are not there for another team', async () => {
    const office = await anOffice()
    const answer = await office.browser.post(paths.eventReadings(office.cases.theirs), {
      reading: 'event charge-public 1',
      does: 'note',
      on: '2026-08-03',
    })
    expect(answer.status).toBe(404)
  })
})
