import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { auditLines } from '../../src/audit/tables.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { dismissReading } from '../../src/cases/readings/decide-store.ts'
import type { HearingSaid } from '../../src/cases/readings/reading.ts'
import { readings } from '../../src/cases/readings/tables.ts'
import { docketEntries, docketImports } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearingById } from '../../src/hearings/store.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { fieldsOf } from '../hearings/form-fields.ts'
import {
  aBooking,
  aHearing,
  anAccommodation,
  aScreen,
  now,
  type TwoCases,
  twoCases,
} from '../hearings/two-cases.ts'

withAStandingClock()

const reading: HearingSaid = {
  action: 'reset',
  type: 'Jury Trial',
  date: '2026-10-05',
  time: '09:30',
  fromDate: null,
  location: null,
  judge: 'Ruth Amsel',
  remote: null,
  defendants: [],
  all: false,
}

/** Ada's case: a trial with a screen booked on its first day, and an entry of the docket that changes it. */
async function anEntry(more: Partial<HearingSaid> = {}, days = ['2026-09-21 09:30 16:30']) {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, days)
  const [first] = trial.sittings
  if (!first) throw new Error('a trial has a day')
  const wanted = await anAccommodation(office.db, cases, cases.w1, trial.id)
  const booking = await aBooking(office.db, cases, await aScreen(office.db, cases, 'Screen A'), wanted, first)
  const proposal = await aProposal(office.db, cases, { ...reading, ...more })
  const follow = paths.followReading(cases.ours, proposal)
  return { ...office, browser, cases, trial, booking, proposal, follow }
}

async function aProposal(db: Db, cases: TwoCases, said: HearingSaid): Promise<string> {
  const [importId, entryId, id] = [newId(), newId(), newId()]
  const file = { caseId: cases.ours, kind: 'docket report', bytesHash: importId, importedAt: now }
  await db.insert(docketImports).values({ id: importId, importedBy: cases.ada, ...file, doubts: [] })
  const text = 'ORDER: the jury trial is reset, so ordered by Judge Amsel.'
  const row = { caseId: cases.ours, key: entryId, number: '41', filedOn: '2026-09-09', text, importId }
  await db.insert(docketEntries).values({ id: entryId, ...row })
  await db.insert(readings).values({
    id,
    caseId: cases.ours,
    entryId,
    kind: 'hearing',
    key: id,
    place: 0,
    value: said,
    state: 'waiting',
    madeAt: now,
  })
  return id
}

type Entry = Awaited<ReturnType<typeof anEntry>>
const stateOf = async ({ db, proposal }: Entry) =>
  (await db.select().from(readings).where(eq(readings.id, proposal)))[0]

async function opened({ browser, follow }: Entry) {
  const at = (await browser.get(follow)).headers.get('location') ?? ''
  const answer = await browser.get(at)
  return { at, form: at.split('?')[0] ?? '', html: await answer.text() }
}
async function sent({ browser }: Entry, form: string, fields: Record<string, string | string[]>) {
  const answer = await browser.post(form, fields)
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}

describe('an entry whose words could mean the trial or a day of its own', () => {
  const selection = { type: 'Jury Selection', action: 'set' } as const
  const review = async ({ browser, cases }: Entry) => (await browser.get(paths.proposals(cases.ours))).text()
  const accept = (entry: Entry, fields: Record<string, string>) =>
    sent(entry, `${paths.proposals(entry.cases.ours)}/${entry.proposal}/accept`, fields)

  test('asks which, naming what each can be, and moves nothing by itself', async () => {
    const entry = await anEntry(selection)
    const html = await review(entry)
    expect(html).toContain('Which hearing does the clerk mean?')
    expect(html).toContain('“Jury Selection” can mean jury selection or the trial.')
    expect(html).toContain('Jury Trial, Mon 21 Sep 2026, 09:30')
    expect(html).toContain('None of these: set a new hearing')
    const all = `${paths.proposals(entry.cases.ours)}/accept-all`
    expect((await sent(entry, all, { proposal: entry.proposal })).to).toContain('done=0-1')
    expect((await stateOf(entry))?.state).toBe('waiting')
  })

  test('accepted without a choice, it says what is missing', async () => {
    const entry = await anEntry(selection)
    const answer = await accept(entry, {})
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(
      `<a href="#meant-${entry.proposal}">Choose which hearing the clerk means</a>`,
    )
    expect((await stateOf(entry))?.state).toBe('waiting')
  })

  test('“none of these” sets a hearing of its own, and the trial stays', async () => {
    const entry = await anEntry(selection)
    expect((await accept(entry, { meant: 'none' })).to).toContain('done=1-0')
    const taken = (await stateOf(entry))?.result as { hearingId: string } | null
    const made = await hearingById(entry.db, entry.cases.scope, taken?.hearingId ?? '')
    expect(made).toMatchObject({ type: 'Jury Selection', sittings: [{ date: '2026-10-05' }] })
    expect(await hearingById(entry.db, entry.cases.scope, entry.trial.id)).toMatchObject({
      sittings: [{ date: '2026-09-21' }],
    })
  })

  test('the trial is meant: it moves with its booking, shown first, and the reading is taken', async () => {
    const entry = await anEntry(selection)
    const chosen = await accept(entry, { meant: entry.trial.id })
    expect(chosen.to).toBe(`${paths.moveHearing(entry.cases.ours, entry.trial.id)}?reading=${entry.proposal}`)
    const form = chosen.to.split('?')[0] ?? ''
    const html = await (await entry.browser.get(chosen.to)).text()
    const preview = await sent(entry, form, { ...fieldsOf(html), step: 'preview' })
    expect(preview.html).toContain('Screen A')
    await sent(entry, form, { ...fieldsOf(preview.html), step: 'move' })
    expect(await stateOf(entry)).toMatchObject({ state: 'taken', result: { hearingId: entry.trial.id } })
    expect(await hearingById(entry.db, entry.cases.scope, entry.trial.id)).toMatchObject({
      type: 'Jury Trial',
      sittings: [{ date: '2026-10-05' }],
    })
  })

  test('a hearing that it cannot mean is no answer', async () => {
    const entry = await anEntry(selection)
    const other = await aHearing(entry.db, entry.cases, ['2026-09-30 10:00 11:00'], {
      type: 'Status Conference',
    })
    expect((await accept(entry, { meant: other.id })).status).toBe(422)
    expect(await hearingById(entry.db, entry.cases.scope, other.id)).toMatchObject({
      sittings: [{ date: '2026-09-30' }],
    })
  })
})

describe('an entry that moves a hearing on which a booking hangs', () => {
  test('opens the hearing’s own move, filled from the entry, beside the clerk’s words', async () => {
    const entry = await anEntry()
    const { at, html } = await opened(entry)
    expect(at).toBe(`${paths.moveHearing(entry.cases.ours, entry.trial.id)}?reading=${entry.proposal}`)
    expect(html).toContain('ORDER: the jury trial is reset')
    expect(fieldsOf(html)).toMatchObject({
      date: ['2026-10-05'],
      starts: ['09:30'],
      ends: ['16:30'],
      because: ['By the court, docket entry 41'],
    })
  })

  test('one button moves hearing and screen, changes the judge and takes the reading', async () => {
    const entry = await anEntry()
    const { form, html } = await opened(entry)
    const preview = await sent(entry, form, { ...fieldsOf(html), step: 'preview' })
    expect(preview.html).toContain('Screen A')
    expect((await stateOf(entry))?.state).toBe('waiting')
    const done = await sent(entry, form, { ...fieldsOf(preview.html), step: 'move' })
    expect(done.to).toBe(`${paths.hearing(entry.cases.ours, entry.trial.id)}?done=moved`)
    const moved = await hearingById(entry.db, entry.cases.scope, entry.trial.id)
    expect(moved?.sittings.map((one) => `${one.date} ${one.starts}`)).toEqual(['2026-10-05 09:30'])
    expect(moved?.judge).toBe('Ruth Amsel')
    const [row] = await entry.db.select().from(bookings).where(eq(bookings.id, entry.booking))
    expect(row?.startsAt).toBe(moved?.sittings[0]?.startsAt)
    expect(await stateOf(entry)).toMatchObject({ state: 'taken', result: { hearingId: entry.trial.id } })
    const lines = await entry.db.select().from(auditLines)
    expect(lines.map((line) => line.did)).toContain('docket-changes-accepted')
  })

  test('the last button pressed twice: both answers lead to the hearing, which moved once', async () => {
    const entry = await anEntry()
    const { form, html } = await opened(entry)
    const preview = await sent(entry, form, { ...fieldsOf(html), step: 'preview' })
    const fields = { ...fieldsOf(preview.html), step: 'move' }
    const both = [await sent(entry, form, fields), await sent(entry, form, fields)]
    expect(new Set(both.map((one) => one.to)).size).toBe(1)
    expect((await hearingById(entry.db, entry.cases.scope, entry.trial.id))?.version).toBe(2)
  })

  test('set aside by someone else while the preview is open: nothing moves, and the review says so', async () => {
    const entry = await anEntry()
    const { form, html } = await opened(entry)
    const preview = await sent(entry, form, { ...fieldsOf(html), step: 'preview' })
    await dismissReading(entry.db, entry.cases.scope, { kind: 'hearing', id: entry.proposal })
    const done = await sent(entry, form, { ...fieldsOf(preview.html), step: 'move' })
    expect(done.to).toBe(`${paths.proposals(entry.cases.ours)}?done=decided`)
    expect(await (await entry.browser.get(done.to)).text()).toContain('decided meanwhile')
    const still = await hearingById(entry.db, entry.cases.scope, entry.trial.id)
    expect(still?.sittings[0]?.date).toBe('2026-09-21')
  })

  test('a trial of three days is offered with all its days, to be looked at', async () => {
    const entry = await anEntry({}, ['2026-09-21 09:30 16:30', '2026-09-22 09:30 16:30', '2026-09-23 09:30'])
    const { html } = await opened(entry)
    expect(html).toContain('The docket names the first day')
    expect(fieldsOf(html)['date']).toEqual(['2026-10-05', '2026-10-06', '2026-10-07'])
  })
})

describe('an entry that vacates it', () => {
  test('opens the vacating with the entry as its reason; the screen is released and the reading taken', async () => {
    const entry = await anEntry({ action: 'vacated', date: null, time: null, fromDate: '2026-09-21' })
    const { at, form, html } = await opened(entry)
    expect(at).toContain(paths.vacateHearing(entry.cases.ours, entry.trial.id))
    const done = await sent(entry, form, fieldsOf(html))
    expect(done.status).toBe(303)
    expect(await hearingById(entry.db, entry.cases.scope, entry.trial.id)).toMatchObject({
      state: 'vacated',
      because: 'By the court, docket entry 41',
    })
    const [row] = await entry.db.select().from(bookings).where(eq(bookings.id, entry.booking))
    expect(row?.state).toBe('released')
    expect((await stateOf(entry))?.state).toBe('taken')
  })
})

describe('an entry that vacates all that is set', () => {
  test('stays open until the last of the hearings is off', async () => {
    const entry = await anEntry({ action: 'vacated', date: null, time: null, all: true })
    const other = await aHearing(entry.db, entry.cases, ['2026-09-16 10:00'], { type: 'Status Conference' })
    const off = async () => {
      const { form, html } = await opened(entry)
      expect((await sent(entry, form, fieldsOf(html))).status).toBe(303)
    }
    await off()
    expect((await stateOf(entry))?.state).toBe('waiting')
    await off()
    expect((await stateOf(entry))?.state).toBe('taken')
    for (const { id } of [entry.trial, other])
      expect((await hearingById(entry.db, entry.cases.scope, id))?.state).toBe('vacated')
  })
})

describe('a reading that is not there', () => {
  test('ends no hearing, from the page or by program: both are told, and nothing is kept', async () => {
    const entry = await anEntry({ action: 'vacated', date: null, time: null, fromDate: '2026-09-21' })
    const { form, html } = await opened(entry)
    await dismissReading(entry.db, entry.cases.scope, { kind: 'hearing', id: entry.proposal })
    const page = await sent(entry, form, fieldsOf(html))
    expect([page.status, page.html.includes('decided meanwhile')]).toEqual([409, true])
    const body = { version: 1, because: 'By order', reading: entry.proposal }
    expect((await entry.browser.json(`/api${form}`, body)).status).toBe(409)
    expect((await hearingById(entry.db, entry.cases.scope, entry.trial.id))?.state).toBe('set')
  })

  test('a hearing that never was is taken out once, by page or by program, with what was booked', async () => {
    const entry = await anEntry()
    const at = `/cases/${entry.cases.ours}/hearings/${entry.trial.id}/error`
    const body = { version: 1, because: 'Entered in the wrong case' }
    const both = await Promise.all([
      entry.browser.json(`/api${at}`, body),
      sent(entry, at, { version: '1', because: body.because }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 303])
    const [row] = await entry.db.select().from(bookings).where(eq(bookings.id, entry.booking))
    expect(row?.state).toBe('released')
    const lines = await entry.db.select().from(auditLines)
    expect(lines.filter(({ did }) => did === 'hearing-entered-in-error')).toHaveLength(1)
    expect((await entry.browser.json(`/api${at}`, { ...body, version: 2 })).status).toBe(409)
  })

  test('decided before: back to the review', async () => {
    const entry = await anEntry()
    await dismissReading(entry.db, entry.cases.scope, { kind: 'hearing', id: entry.proposal })
    const answer = await entry.browser.get(entry.follow)
    expect(answer.headers.get('location')).toBe(`${paths.proposals(entry.cases.ours)}?done=decided`)
  })
  test('in another team’s case it is answered like nothing', async () => {
    const entry = await anEntry()
    const theirs = paths.followReading(entry.cases.theirs, entry.proposal)
    expect((await entry.browser.get(theirs)).status).toBe(404)
  })
  test('named in the address of another hearing, it fills nothing', async () => {
    const entry = await anEntry()
    const other = await aHearing(entry.db, entry.cases, ['2026-09-14 10:00'], { type: 'Status Conference' })
    const answer = await entry.browser.get(
      `${paths.moveHearing(entry.cases.ours, other.id)}?reading=${entry.proposal}`,
    )
    expect(answer.status).toBe(303)
  })
  test('the API takes it in the same act, and refuses one that is gone', async () => {
    const entry = await anEntry()
    const move = `/api/cases/${entry.cases.ours}/hearings/${entry.trial.id}/move`
    const body = { version: 1, sittings: [{ date: '2026-10-05', starts: '09:30' }], reading: entry.proposal }
    expect((await entry.browser.json(move, body)).status).toBe(200)
    expect((await stateOf(entry))?.state).toBe('taken')
    const again = await entry.browser.json(move, { ...body, version: 2 })
    expect(again.status).toBe(409)
  })
})
