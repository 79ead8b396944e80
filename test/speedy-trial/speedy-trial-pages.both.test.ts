import { describe, expect, test, vi } from 'vitest'
import { courtCases } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { now, twoCases } from '../hearings/two-cases.ts'
import { importEntries, type Row } from '../imports/import-entries.ts'

withAStandingClock()

/** Ada, coordinator, on 10 September 2026; charged on 3 August, first appearance on 10 August, both defendants. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const page = paths.speedyTrial(cases.ours)
  const happened = (kind: string, on: string, defendantId = '') =>
    browser.post(paths.caseEvents(cases.ours), {
      id: newId(now),
      kind,
      on,
      defendantId,
      back: 'speedy-trial',
    })
  const leaveOut = (fields: Record<string, string | string[]>) =>
    browser.post(paths.exclusions(cases.ours), {
      id: newId(now),
      paragraph: '(h)(1)(D)',
      from: '2026-08-20',
      until: '2026-08-29',
      words: 'entry 9',
      ...fields,
    })
  const read = async (query = '') =>
    (await (await browser.get(page + query)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { ...office, ada: id, cases, browser, page, happened, leaveOut, read }
}

async function started() {
  const office = await anOffice()
  await office.happened('charge-public', '2026-08-03')
  await office.happened('first-appearance', '2026-08-10')
  return office
}

describe('the Speedy Trial clock of a case', () => {
  test('says what has to be noted before it starts, then counts', async () => {
    const office = await anOffice()
    expect(await office.read()).toContain(
      'Not started. Record “Indictment or information filed and made public”',
    )
    expect((await office.happened('charge-public', '2026-08-03')).headers.get('location')).toBe(
      `${office.page}?said=started`,
    )
    await office.happened('first-appearance', '2026-08-10')
    expect(await office.read()).toContain('31 of 70 days')
  })

  test('is each defendant’s own where what happened was hers alone', async () => {
    const office = await anOffice()
    await office.happened('charge-public', '2026-08-03')
    const html = await (await office.browser.get(office.page)).text()
    const okell = /<option value="([^"]+)"[^>]*>June Okell/.exec(html)?.[1] ?? ''
    await office.happened('first-appearance', '2026-08-10')
    await office.happened('first-appearance', '2026-08-31', okell)
    const page = await office.read()
    expect(page).toContain('31 of 70 days')
    expect(page).toContain('10 of 70 days')
  })

  test('shows beside it what a codefendant’s time would do, until a severance, and works with none of it', async () => {
    const office = await started()
    const html = await (await office.browser.get(office.page)).text()
    const okell = /<option value="([^"]+)"[^>]*>June Okell/.exec(html)?.[1] ?? ''
    await office.leaveOut({ defendantId: okell })
    const page = await office.read()
    // Her own clock leaves ten days out; his stays at 31 and says what (h)(6) would make of it.
    expect(page).toContain('21 of 70 days')
    expect(page).toContain('31 of 70 days')
    expect(page).toContain(
      'If the court finds the delay of the codefendants reasonable, § 3161(h)(6): 21 of 70 days',
    )
    await office.happened('severed', '2026-08-19')
    expect(await office.read()).not.toContain('If the court finds the delay of the codefendants reasonable')
  })

  test('starts anew after an absence of more than 21 days on the day set for trial', async () => {
    const office = await started()
    await office.happened('absent-at-trial', '2026-08-12')
    expect(await office.read()).toContain('What the absence does waits for the day of appearance')
    await office.happened('reappeared', '2026-09-08')
    const page = await office.read()
    expect(page).toContain('2 of 70 days')
    expect(page).toContain('Started anew after an absence of more than 21 days, 18 U.S.C. § 3161(k)')
  })

  test('leaves out what is noted, and counts it again when it is taken back', async () => {
    const office = await started()
    expect((await office.leaveOut({})).status).toBe(303)
    expect(await office.read()).toContain('21 of 70 days')
    const html = await (await office.browser.get(office.page)).text()
    const withdraw = /action="([^"]+\/withdraw)"/.exec(html)?.[1] ?? ''
    await office.browser.post(withdraw, { version: '1' })
    expect(await office.read()).toContain('31 of 70 days')
  })

  test('stands still under a motion that is pending until its end is noted', async () => {
    const office = await started()
    await office.leaveOut({ until: '' })
    expect(await office.read()).toContain('is paused')
    const html = await (await office.browser.get(office.page)).text()
    const end = /action="([^"]+\/exclusions\/[0-9a-z]{20})"/.exec(html)?.[1] ?? ''
    await office.browser.post(end, { version: '1', until: '2026-09-01' })
    expect(await office.read()).toContain('18 of 70 days')
  })

  test('tells what a continuance would do, with a finding on the record and without', async () => {
    const office = await started()
    const page = await office.read('?to=2026-11-16&ends=both')
    expect(page).toContain(
      'With an ends-of-justice finding on the record from today: 30 of 70 days; the last day is Sat 26 Dec 2026.',
    )
    expect(page).toContain('Without one: 98 of 70 days, over the limit; the last day is Mon 19 Oct 2026.')
  })

  test('reads the ninety days of detention on that day too, and says where the court is closed', async () => {
    const office = await started()
    expect(await office.read('?to=2026-11-16')).not.toContain('The court is closed')
    await office.happened('detention-began', '2026-08-20')
    const page = await office.read('?to=2026-11-14')
    expect(page).toContain('Without one: 96 of 70 days')
    expect(page).toContain('Without one: 86 of 90 days; the last day is Wed 18 Nov 2026.')
    expect(page).toContain('The court is closed on Saturday, November 14, 2026.')
    expect(await office.read('?to=2026-11-26')).toContain('November 26, 2026: Thanksgiving Day.')
  })

  test('changes nothing where no clock toward trial runs', async () => {
    const office = await anOffice()
    expect(await office.read('?to=2026-11-16')).toContain(
      'No clock toward trial is running, so a continuance changes nothing.',
    )
  })

  test.each([
    ['2026-02-30', 'Enter a date that exists'],
    ['tomorrow', 'Enter a date'],
    ['2026-09-10', 'Enter a day after today'],
    ['2025-11-16', 'Enter a day after today'],
  ])('asks again for a continuance to %s', async (to, says) => {
    const office = await started()
    const answer = await office.browser.get(`${office.page}?to=${to}`)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
  })

  test.each([
    [{ defendantId: 'nobody' }, 'Choose a defendant of the case'],
    [{ until: '2026-08-01' }, 'Enter an end on or after the day it begins'],
    [{ paragraph: '(z)' }, 'Choose a paragraph'],
    [{ from: '2026-02-30' }, 'Enter a date that exists'],
    [{ words: '' }, 'Enter the docket entry'],
  ])('asks again for %j', async (fields, says) => {
    const office = await started()
    const answer = await office.leaveOut(fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
    expect(await office.read()).toContain('31 of 70 days')
  })

  test('is not there where the law has none, nor for another team', async () => {
    const office = await started()
    expect((await office.browser.get(paths.speedyTrial(office.cases.theirs))).status).toBe(404)
    await office.db.update(courtCases).set({ jurisdiction: 'gb-ew' })
    expect((await office.browser.get(office.page)).status).toBe(404)
  })
})

const motion: Row = ['9', '2026-08-20', 'MOTION to Suppress Statements by Silas Marrow.']
const denied: Row = [
  '12',
  '2026-08-29',
  'ORDER denying 9 Motion to Suppress Statements as to Silas Marrow (1).',
]
const toSeal: Row = ['13', '2026-09-01', 'MOTION for Leave to File Under Seal by Silas Marrow.']

/** A docket with these entries is imported; its readings can be recorded and dismissed by page. */
async function imported(rows: readonly Row[]) {
  const office = await started()
  await importEntries(office.db, office.cases, rows)
  const api = `/api/cases/${office.cases.ours}/speedy-trial`
  const list = async () =>
    (await (await office.browser.get(api)).json()) as {
      readings: { id: string; matter: string; until: string | null; recorded: object | null }[]
      noted: { from: string; until: string | null; words: string }[]
    }
  const idOf = async (matter: string) =>
    (await list()).readings.find((one) => one.matter === matter)?.id ?? 'none'
  const record = (id: string, fields: Record<string, string> = {}) =>
    office.browser.post(paths.recordExcludedTime(office.cases.ours, id), {
      paragraph: '(h)(1)(D)',
      ...fields,
    })
  const dismiss = (id: string) => office.browser.post(paths.dismissExcludedTime(office.cases.ours, id))
  return { ...office, api, list, idOf, record, dismiss }
}

describe('time that the docket leaves out', () => {
  test('is proposed beside its words, recorded once, and dismissed for good', async () => {
    const office = await imported([motion, denied, toSeal])
    expect(await office.read()).toContain('Motion, entry 9, decided in entry 12')
    // It names Silas Marrow alone, so his clock is proposed.
    const html = await (await office.browser.get(office.page)).text()
    const marrow = /<option value="([^"]+)"[^>]*selected[^>]*>Silas Marrow/.exec(html)?.[1] ?? ''
    expect(marrow).not.toBe('')
    const [suppress, seal] = [await office.idOf('motion 9'), await office.idOf('motion 13')]
    const wrong = await office.record(seal, { until: '2026-08-01' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#until-1">Enter an end on or after the day it begins')
    expect((await office.record(seal, { defendantId: 'nobody' })).status).toBe(422)
    const twice = await Promise.all([
      office.record(suppress, { defendantId: marrow }),
      office.record(suppress, { defendantId: marrow }),
    ])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    const page = await office.read()
    expect(page).toContain('21 of 70 days')
    expect(page).toContain('31 of 70 days')
    await office.dismiss(seal)
    expect(await office.read()).not.toContain('found in the docket')
  })

  test('gets its end from a newer docket: a motion recorded while it was pending is then decided', async () => {
    const office = await imported([motion])
    await office.record(await office.idOf('motion 9'))
    expect(await office.read()).toContain('is paused')
    await importEntries(office.db, office.cases, [motion, denied])
    expect(await office.read()).toContain('Recorded with no end')
    expect((await office.record(await office.idOf('motion 9'))).status).toBe(303)
    expect((await office.list()).noted).toMatchObject([
      { from: '2026-08-20', until: '2026-08-29', words: 'Motion, entry 9, decided in entry 12' },
    ])
    expect(await office.read()).not.toContain('found in the docket')
  })

  test('whose end somebody recorded by hand is not asked when the docket shows the same', async () => {
    const office = await imported([motion])
    await office.record(await office.idOf('motion 9'), { until: '2026-08-29' })
    await importEntries(office.db, office.cases, [motion, denied])
    expect((await office.list()).readings).toEqual([])
  })

  test('once dismissed, is not asked again when its end is known', async () => {
    const office = await imported([motion])
    await office.dismiss(await office.idOf('motion 9'))
    await importEntries(office.db, office.cases, [motion, denied])
    expect((await office.list()).readings).toEqual([])
  })

  test('that a newer docket tells otherwise cannot be recorded from a page opened before', async () => {
    const office = await imported([motion])
    const pending = await office.idOf('motion 9')
    await importEntries(office.db, office.cases, [motion, denied])
    const late = await office.record(pending)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('A newer docket no longer says this')
    expect((await office.list()).noted).toEqual([])
  })

  test('is recorded and dismissed by a program too; what is not there or decided is refused alike', async () => {
    const office = await imported([motion, denied, toSeal])
    const [suppress, seal] = [await office.idOf('motion 9'), await office.idOf('motion 13')]
    const send = (id: string, act: string, body: object = {}) =>
      office.browser.json(`${office.api}/read/${id}/${act}`, body)
    expect((await send(suppress, 'record', { paragraph: '(z)' })).status).toBe(422)
    expect((await send(suppress, 'record')).status).toBe(204)
    expect((await send(suppress, 'dismiss')).status).toBe(409)
    expect((await send(seal, 'dismiss')).status).toBe(204)
    expect((await send(seal, 'record')).status).toBe(409)
    expect((await office.record(seal)).status).toBe(409)
    const none = newId()
    expect((await send(none, 'record')).status).toBe(404)
    expect((await office.record(none)).status).toBe(404)
    expect((await office.dismiss(none)).status).toBe(404)
  })
})

describe('the same by program', () => {
  test('a stretch gets its end and is taken back, once, if nobody changed it meanwhile', async () => {
    const office = await started()
    const api = `/api/cases/${office.cases.ours}/speedy-trial`
    const noted = await office.browser.json(`${api}/exclusions`, {
      paragraph: '(h)(1)(D)',
      from: '2026-08-20',
      words: 'entry 9',
    })
    const { id } = (await noted.json()) as { id: string }
    const send = async (act: string, body: object, one = id) =>
      (await office.browser.json(`${api}/exclusions/${one}/${act}`, body)).status
    const kept = async () =>
      ((await (await office.browser.get(api)).json()) as { noted: { until: string | null }[] }).noted
    expect(await send('end', { version: 1, until: '2026-08-01' })).toBe(422)
    expect(await send('end', { version: 1, until: '2026-08-29' })).toBe(204)
    expect(await kept()).toMatchObject([{ until: '2026-08-29' }])
    expect(await send('end', { version: 1, until: '2026-09-01' })).toBe(409)
    expect(await send('withdraw', { version: 1 })).toBe(409)
    expect(await send('withdraw', { version: 2 })).toBe(204)
    expect(await send('withdraw', { version: 2 })).toBe(204)
    expect(await kept()).toEqual([])
    expect(await send('end', { version: 1, until: '2026-09-01' }, newId())).toBe(404)
    expect(await send('withdraw', { version: 1 }, newId())).toBe(404)
  })
  test('what a continuance does is told for each clock that runs', async () => {
    const office = await started()
    await office.happened('detention-began', '2026-08-20')
    const api = `/api/cases/${office.cases.ours}/speedy-trial`
    const answer = await office.browser.get(`${api}?to=2026-11-14&ends=both`)
    const told: unknown = await answer.json()
    expect(told).toMatchObject({
      defendants: [
        {
          defendant: { name: 'Silas Marrow' },
          continuances: [
            { closedBecause: 'Saturday', without: { id: 'trial', net: 96, isOver: true } },
            { closedBecause: 'Saturday', without: { id: 'detention', net: 86, isOver: false } },
          ],
        },
        { defendant: { name: 'June Okell' } },
      ],
    })
    expect(await (await office.browser.get(api)).json()).toMatchObject({
      defendants: [{ continuances: [] }, {}],
    })
  })
  test.each([
    ['to=2026-02-30', 'to', 'Enter a date that exists'],
    ['to=2026-09-01', 'to', 'Enter a day after today'],
    ['ends=some', 'ends', 'Invalid'],
  ])('%s is answered with what is wrong', async (query, field, message) => {
    const office = await started()
    const answer = await office.browser.get(`/api/cases/${office.cases.ours}/speedy-trial?${query}`)
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { field: string; message: string }[] }
    expect(errors).toEqual([{ field, message: expect.stringContaining(message) as string }])
  })
})
