import { describe, expect, test, vi } from 'vitest'
import { courtCases } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { answerQuestion } from '../../src/counting/answer-question.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { units } from '../../src/law/counting.ts'
import { addIdentityValue } from '../../src/people/vault.ts'
import { dayOfNumber } from '../../src/time/day-number.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { aHearing, now, twoCases } from '../hearings/two-cases.ts'
import { importEntries } from '../imports/import-entries.ts'

withAStandingClock()

/** Ada, coordinator of the first case, on Thursday 10 September 2026; trial on Monday 19 October. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const trial = await aHearing(office.db, cases, ['2026-10-19 09:30 16:30'])
  return { ...office, ada: id, cases, browser, trial, cctv: `D-CCTV--hearing-${trial.id}` }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const read = async (browser: Visitor, path: string) => words(await (await browser.get(path)).text())
const told = async (office: Office) => {
  const answer = await office.browser.get(`/api/cases/${office.cases.ours}/deadlines`)
  return (await answer.json()) as {
    deadlines: {
      id: string
      due: string
      state: string
      keeping: { owner: string } | null
      former: unknown[]
    }[]
    events: { id: string; version: number; on: string }[]
    courtSet: { id: string; title: string; dueOn: string; from: string | null }[]
    read: { lastDays: { id: string; what: string }[] }
  }
}
const dueOf = async (office: Office, id: string) =>
  (await told(office)).deadlines.find((one) => one.id === id)?.due
const noted = (office: Office, fields: Record<string, string>) =>
  office.browser.post(paths.caseEvents(office.cases.ours), {
    id: newId(now),
    kind: 'right-denied',
    on: '2026-09-08',
    at: '',
    about: '',
    ...fields,
  })

describe('the deadlines of a case', () => {
  test('stand with the hearing they run from, and open to every day counted', async () => {
    const office = await anOffice()
    expect(await read(office.browser, paths.deadlines(office.cases.ours))).toContain(
      'Apply for closed circuit television, child witness',
    )
    const proof = await read(office.browser, paths.deadline(office.cases.ours, office.cctv))
    // Seven days back is Monday 12 October, Columbus Day.
    expect(proof).toContain('Friday, October 9, 2026')
    expect(proof).toContain('Closed, so passed over: Columbus Day.')
    expect(proof).toContain('Fed. R. Crim. P. 45(a)(1), (a)(5)')
  })

  test('move when the hearing moves, and keep the day they had', async () => {
    const office = await anOffice()
    await office.browser.json(`/api/cases/${office.cases.ours}/hearings/${office.trial.id}/move`, {
      version: 1,
      sittings: [{ date: '2026-11-03', starts: '09:30', ends: '16:30' }],
      because: 'The court moved it',
    })
    expect(await dueOf(office, office.cctv)).toBe('2026-10-27')
    expect(await read(office.browser, paths.deadline(office.cases.ours, office.cctv))).toContain(
      'Mon 19 Oct 2026 Fri 9 Oct 2026',
    )
  })

  test('are not there for another team, an advocate or a stranger', async () => {
    const office = await anOffice()
    expect((await office.browser.get(paths.deadlines(office.cases.theirs))).status).toBe(404)
    const advocate = await office.signedIn('Noor Haddad', 'advocate')
    expect((await advocate.browser.get(paths.deadlines(office.cases.ours))).status).toBe(404)
    expect((await office.browser.get(paths.deadline(office.cases.ours, 'D-CCTV--hearing-none'))).status).toBe(
      404,
    )
  })

  test('in a jurisdiction whose law is not here the page says so and counts nothing', async () => {
    const office = await anOffice()
    await office.db.update(courtCases).set({ jurisdiction: 'us-wy' })
    expect(await read(office.browser, paths.deadlines(office.cases.ours))).toContain(
      'No rules for this jurisdiction',
    )
    expect((await told(office)).deadlines).toEqual([])
  })
})

describe('whose a deadline is and what became of it', () => {
  const kept = (office: Office, fields: Record<string, string>) =>
    office.browser.post(paths.deadline(office.cases.ours, office.cctv), {
      version: '0',
      ownerId: office.ada,
      state: 'open',
      on: '',
      words: '',
      ...fields,
    })
  test('is kept with the act that met it', async () => {
    const office = await anOffice()
    expect((await kept(office, {})).status).toBe(303)
    expect((await told(office)).deadlines.find(({ id }) => id === office.cctv)?.keeping?.owner).toBe(
      'Ada Lindqvist',
    )
    const done = await kept(office, { version: '1', state: 'done', on: '2026-09-10', words: 'entry 41' })
    expect(done.status).toBe(303)
    expect((await told(office)).deadlines.find(({ id }) => id === office.cctv)?.state).toBe('done')
  })
  test('done without a day or an act is asked for both; an owner from outside the team is refused', async () => {
    const office = await anOffice()
    const answer = await kept(office, { state: 'done' })
    expect(answer.status).toBe(422)
    const html = words(await answer.text())
    expect(html).toContain('Enter the day it was done or excused')
    expect(html).toContain('Say by what')
    expect((await kept(office, { ownerId: 'somebody' })).status).toBe(422)
  })
  test('when two people decide at once the second is told and nothing is lost', async () => {
    const office = await anOffice()
    const both = await Promise.all([
      kept(office, { state: 'done', on: '2026-09-10', words: 'entry 41' }),
      kept(office, { state: 'excused', on: '2026-09-10', words: 'order 42' }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })
  test('the second of two reads how it stands, and finds again what she typed', async () => {
    const office = await anOffice()
    await kept(office, { state: 'done', on: '2026-09-10', words: 'entry 41' })
    const late = await (
      await kept(office, { state: 'excused', on: '2026-09-09', words: 'order of the 9th' })
    ).text()
    expect(words(late)).toContain('It stands now: done, Thu 10 Sep 2026, entry 41, Ada Lindqvist')
    expect(late).toContain('value="order of the 9th"')
  })
  test('the same decision sent twice is one', async () => {
    const office = await anOffice()
    const decision = { state: 'done', on: '2026-09-10', words: 'entry 41' }
    const both = [await kept(office, decision), await kept(office, decision)]
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  })
})

describe('an event that deadlines run from', () => {
  test('gives its deadlines at once; two sources that conflict are both shown', async () => {
    const office = await anOffice()
    expect((await noted(office, {})).status).toBe(303)
    const page = await read(office.browser, paths.deadlines(office.cases.ours))
    expect(page).toContain('Fri 18 Sep 2026')
    expect(page).toContain('18 U.S.C. § 3771(d)(5)(B): Tue 22 Sep 2026')
  })
  test('given another day keeps the first; the same version twice is refused', async () => {
    const office = await anOffice()
    await noted(office, {})
    const [event] = (await told(office)).events
    const to = { version: '1', on: '2026-09-09', at: '', because: 'The order is of the 9th' }
    const address = paths.caseEvent(office.cases.ours, event?.id ?? '')
    expect((await office.browser.post(address, to)).status).toBe(303)
    expect((await office.browser.post(address, to)).status).toBe(409)
    const rule60 = (await told(office)).deadlines.find(({ id }) => id.startsWith('D-R60'))
    expect(rule60).toMatchObject({
      due: '2026-09-21',
      former: [{ trigger: '2026-09-08', due: '2026-09-18' }],
    })
  })
  test('taken back, leaves no deadline', async () => {
    const office = await anOffice()
    await noted(office, {})
    const [event] = (await told(office)).events
    const done = await office.browser.post(paths.withdrawCaseEvent(office.cases.ours, event?.id ?? ''), {
      version: '1',
    })
    expect(done.status).toBe(303)
    expect((await told(office)).deadlines.some(({ id }) => id.startsWith('D-R60'))).toBe(false)
  })
  test('taken back twice is taken back once; one of another case is not there', async () => {
    const office = await anOffice()
    await noted(office, {})
    const [event] = (await told(office)).events
    const takeBack = (caseId: string) =>
      office.browser.post(paths.withdrawCaseEvent(caseId, event?.id ?? ''), { version: '1' })
    expect((await takeBack(office.cases.ours)).status).toBe(303)
    expect((await takeBack(office.cases.ours)).status).toBe(303)
    expect((await takeBack(office.cases.theirs)).status).toBe(404)
  })
  test.each([
    [{ on: '2027-02-29' }, 'Enter a date that exists'],
    [{ kind: 'trial-start' }, 'Choose what happened'],
    [{ at: '25:00' }, 'Enter a time like 09:30'],
    [{ about: 'x\u202Ey' }, 'Remove the invisible character'],
  ])('with %j is asked for again in words', async (fields, says) => {
    const office = await anOffice()
    const answer = await noted(office, fields)
    expect(answer.status).toBe(422)
    expect(words(await answer.text())).toContain(says)
    expect((await told(office)).events).toEqual([])
  })
  test('sent twice is one event', async () => {
    const office = await anOffice()
    const id = newId(now)
    await Promise.all([noted(office, { id }), noted(office, { id })])
    expect((await told(office)).events).toHaveLength(1)
  })
})

describe('a day that the court set', () => {
  test('read in the docket it stands beside the clerk’s words until somebody takes it', async () => {
    const office = await anOffice()
    await importEntries(office.db, office.cases, [
      ['37', '2026-09-02', 'SCHEDULING ORDER: Motions under Rule 412 due by 9/28/2026.'],
    ])
    const list = await read(office.browser, paths.deadlines(office.cases.ours))
    expect(list).toContain('Due dates found in the docket (1)')
    expect(list).toContain('Motions under Rule 412: Mon 28 Sep 2026')
    const instead = `D-412-MOT--hearing-${office.trial.id}`
    const [reading] = (await told(office)).read.lastDays
    const take = () =>
      office.browser.post(paths.recordLastDay(office.cases.ours, reading?.id ?? ''), { instead })
    const both = await Promise.all([take(), take()])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await told(office)).courtSet).toHaveLength(1)
    // It wins where the law lets it, and the law's own day stays in the proof.
    expect(await dueOf(office, instead)).toBe('2026-09-28')
    expect(await read(office.browser, paths.deadline(office.cases.ours, instead))).toContain(
      'The law alone would give Mon 5 Oct 2026',
    )
    expect(await read(office.browser, paths.deadlines(office.cases.ours))).not.toContain(
      'Due dates found in the docket',
    )
  })
  test('read in the docket is recorded by a program too, or dismissed; one that is not there is refused', async () => {
    const office = await anOffice()
    await importEntries(office.db, office.cases, [
      ['37', '2026-09-02', 'ORDER: Motions in limine due by 9/28/2026. Jury instructions due by 10/5/2026.'],
    ])
    const api = `/api/cases/${office.cases.ours}/deadlines/read/last-days`
    const [first, second] = (await told(office)).read.lastDays
    const record = (id = '', body: object = {}) => office.browser.json(`${api}/${id}/record`, body)
    const wrong = await record(first?.id, { instead: office.cctv })
    expect(wrong.status).toBe(422)
    expect((await record(first?.id)).status).toBe(204)
    expect((await record(first?.id)).status).toBe(409)
    expect((await office.browser.json(`${api}/${second?.id}/dismiss`, {})).status).toBe(204)
    expect((await told(office)).courtSet).toMatchObject([{ title: first?.what, from: 'entry 37' }])
    expect((await told(office)).read.lastDays).toEqual([])
    const none = newId()
    expect((await record(none)).status).toBe(404)
    expect((await office.browser.post(paths.recordLastDay(office.cases.ours, none))).status).toBe(404)
    expect((await office.browser.post(paths.dismissLastDay(office.cases.ours, none))).status).toBe(404)
  })
  const set = async (office: Office, instead: string) => {
    const answer = await office.browser.json(`/api/cases/${office.cases.ours}/court-deadlines`, {
      title: 'Rule 412 motions',
      dueOn: '2026-09-28',
      instead,
    })
    return ((await answer.json()) as { id: string }).id
  }
  test('in place of a day that the law gives is done when that deadline is done', async () => {
    const office = await anOffice()
    const instead = `D-412-MOT--hearing-${office.trial.id}`
    const id = await set(office, instead)
    const own = await read(office.browser, paths.deadline(office.cases.ours, `order--${id}`))
    expect(own).toContain('what becomes of it, is kept with the deadline of the law')
    expect(own).not.toContain('Does not arise in this case')
    await office.browser.json(`/api/cases/${office.cases.ours}/deadlines/${instead}`, {
      state: 'done',
      on: '2026-09-10',
      words: 'entry 41',
    })
    expect(await read(office.browser, paths.deadlines(office.cases.ours))).toContain(
      'Mon 28 Sep 2026 in 18 days done',
    )
  })
  test('stands by itself, and in the calendar, once the deadline it stood in place of is gone', async () => {
    const office = await anOffice()
    await set(office, `D-412-MOT--hearing-${office.trial.id}`)
    const calendar = async () => (await office.browser.get(paths.deadlinesCalendar(office.cases.ours))).text()
    expect(await calendar()).not.toContain('Due: set by the court')
    await office.browser.json(`/api/cases/${office.cases.ours}/hearings/${office.trial.id}/vacate`, {
      version: 1,
      because: 'A plea is expected',
    })
    expect(await calendar()).toContain('Due: set by the court')
    expect(await read(office.browser, paths.deadlines(office.cases.ours))).not.toContain(
      'replaces the date set by law',
    )
  })
  test('without a day is asked for on the page where it was typed', async () => {
    const office = await anOffice()
    const typed = (fields: Record<string, string>) =>
      office.browser.post(paths.courtDeadlines(office.cases.ours), { id: newId(now), dueOn: '', ...fields })
    const instead = `D-412-MOT--hearing-${office.trial.id}`
    const onProof = await typed({ title: 'Motion', instead })
    expect(onProof.status).toBe(422)
    expect(await onProof.text()).toContain('id="dueOn-error"')
    const onList = await (await typed({ title: 'Reply brief' })).text()
    expect(onList).toMatch(/<details class="govuk-details" open="">[^]*?Record a date set by the court/)
    expect(onList).toContain('value="Reply brief"')
  })
  test('taken back twice is taken back once; one that never was is not there', async () => {
    const office = await anOffice()
    const id = await set(office, `D-412-MOT--hearing-${office.trial.id}`)
    const vacate = (one: string) =>
      office.browser.post(paths.vacateCourtDeadline(office.cases.ours, one), { version: '1' })
    for (const answer of [await vacate(id), await vacate(id)])
      expect(answer.headers.get('location')).toContain('said=vacated')
    expect((await vacate('none')).status).toBe(404)
  })
  test('is taken back by a program too, once', async () => {
    const office = await anOffice()
    const id = await set(office, `D-412-MOT--hearing-${office.trial.id}`)
    const vacate = (one: string, version: number) =>
      office.browser.json(`/api/cases/${office.cases.ours}/court-deadlines/${one}/vacate`, { version })
    expect((await vacate(id, 7)).status).toBe(409)
    for (const answer of [await vacate(id, 1), await vacate(id, 1)]) expect(answer.status).toBe(200)
    expect((await told(office)).courtSet).toEqual([])
    expect((await vacate(newId(), 1)).status).toBe(404)
  })
  test('does not win where the law does not let it', async () => {
    const office = await anOffice()
    const answer = await office.browser.json(`/api/cases/${office.cases.ours}/court-deadlines`, {
      title: 'Apply',
      dueOn: '2026-10-15',
      instead: office.cctv,
    })
    expect(answer.status).toBe(422)
    expect(await dueOf(office, office.cctv)).toBe('2026-10-09')
  })
})

describe('a day on which the court is closed', () => {
  test('moves what is due on it, and back when it is taken back', async () => {
    const office = await anOffice()
    const closed = { courtId: 'nyed', on: '2026-10-09', because: 'The filing system was down' }
    expect((await office.browser.post(paths.closedDays(), closed)).status).toBe(303)
    // Forward, although it was counted back: Tuesday after Columbus Day.
    expect(await dueOf(office, office.cctv)).toBe('2026-10-13')
    await office.browser.post(paths.reopenDay('nyed', '2026-10-09'), {})
    expect(await dueOf(office, office.cctv)).toBe('2026-10-09')
  })
  test('for no court, on no day or without a reason is asked for again', async () => {
    const office = await anOffice()
    const answer = await office.browser.post(paths.closedDays(), {
      courtId: 'none',
      on: '2026-10-09',
      because: 'Snow',
    })
    expect(answer.status).toBe(422)
    expect(
      (await office.browser.post(paths.closedDays(), { courtId: 'nyed', on: '', because: '' })).status,
    ).toBe(422)
  })
})

describe('the proof on paper and in a calendar', () => {
  test('the exhibit is a document without a name in its file name', async () => {
    const office = await anOffice()
    const answer = await office.browser.get(paths.deadlineExhibit(office.cases.ours, office.cctv))
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="computation-of-time.docx"')
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  })
  test('an exhibit that would name a witness is not handed over; the page says where the name stands', async () => {
    const office = await anOffice()
    const { scope, w1: witnessId, ours } = office.cases
    const place = { valueId: newId(now), witnessId, kind: 'legal name' as const }
    await addIdentityValue(office.db, scope, office.runtime.keys, place, 'Oriana Vesperlund')
    await noted(office, { about: 'motion of O. Vesperlund' })
    const rule60 = (await told(office)).deadlines.find(({ id }) => id.startsWith('D-R60'))?.id ?? ''
    const answer = await office.browser.get(paths.deadlineExhibit(ours, rule60))
    expect(answer.status).toBe(409)
    const page = words(await answer.text())
    expect(page).toContain('The exhibit would tell the legal name of W-1')
    expect((await office.browser.get(paths.deadlineExhibit(ours, office.cctv))).status).toBe(200)
  })
  test('what is due by an hour says the hour in the calendar and on the page of the day', async () => {
    const office = await anOffice()
    await noted(office, { kind: 'minor-victim-discovered', on: '2026-09-09', at: '08:15' })
    const ics = await (await office.browser.get(paths.deadlinesCalendar(office.cases.ours))).text()
    expect(ics).toContain('SUMMARY:Due by 08:15: Notify Health and Human Services of a minor')
    expect(await read(office.browser, paths.today())).toContain(
      'Notify Health and Human Services of a minor, by 08:15',
    )
  })
  test('the calendar holds what is owed, as whole days, and no name', async () => {
    const office = await anOffice()
    const ics = await (await office.browser.get(paths.deadlinesCalendar(office.cases.ours))).text()
    expect(ics).toContain('DTSTART;VALUE=DATE:20261009')
    expect(ics).toContain('SUMMARY:Due: Apply for closed circuit television')
    expect(ics).not.toContain('Marrow')
  })
})

describe('the law itself', () => {
  test('every jurisdiction has a page; one there is none of has not', async () => {
    const office = await anOffice()
    expect(await read(office.browser, paths.law())).toContain('England &amp; Wales')
    for (const id of ['us-federal', 'us-ca', 'us-tx', 'us-fl', 'us-ny', 'gb-ew', 'ca', 'au-cth'])
      expect((await office.browser.get(paths.lawOf(id))).status).toBe(200)
    expect((await office.browser.get(paths.lawOf('us-wy'))).status).toBe(404)
  })
  test('a rule is found by a word, and one that nobody has read for a year says so', async () => {
    const office = await anOffice()
    const found = await read(office.browser, `${paths.lawOf('us-federal')}?q=alibi`)
    expect(found).toContain('Government’s answer to an alibi')
    expect(found).not.toContain('Presentence')
    expect(found).not.toContain('not read for 12 months')
    vi.setSystemTime(Date.parse('2028-01-10T12:00:00Z'))
    const later = await office.signedIn('Iris Vale', 'prosecutor')
    expect(await read(later.browser, paths.lawOf('us-federal'))).toContain('not read for 12 months')
  })
})

test('a period is counted over the API as on the command line', async () => {
  const office = await anOffice()
  const count = (body: object) => office.browser.json('/api/deadlines/count', body)
  const row = {
    jurisdiction: 'us-federal',
    trigger: '2026-09-14',
    offset: 7,
    unit: 'days',
    direction: 'before',
  }
  expect(await (await count(row)).json()).toMatchObject({ due: '2026-09-04' })
  const refused = await count({ ...row, offset: -1 })
  expect(refused.status).toBe(422)
  expect(await refused.json()).toMatchObject({ code: 'bad-offset' })
})

test('a hundred periods of every kind have over the API the answer that the command prints', async () => {
  const office = await anOffice()
  const laws = jurisdictions.map(({ id }) => id)
  for (let i = 0; i < 100; i++) {
    const question = {
      jurisdiction: laws[i % laws.length],
      trigger: i % 5 === 0 ? '2026-03-05T10:00[America/New_York]' : dayOfNumber(20_500 + i * 37),
      offset: [7, 14, 2, 30, 0, 10, 1][i % 7],
      unit: units[i % units.length],
      direction: i % 3 === 0 ? 'before' : 'after',
      ...(i % 4 === 0 ? { court_closed: [dayOfNumber(20_507 + i * 37)] } : {}),
      ...(i % 6 === 0 ? { state: 'us-ca' } : {}),
    }
    const overApi = (await (await office.browser.json('/api/deadlines/count', question)).json()) as object
    const answer = answerQuestion(question)
    if (answer.ok) expect({ ok: true, ...overApi }).toEqual(answer)
    else expect(overApi).toMatchObject({ status: 422, code: answer.code, detail: answer.message })
  }
})

describe('a feed of deadlines', () => {
  const subscribed = async (office: Office, level: string) => {
    const made = await office.browser.json('/api/feeds', { label: 'Desk', level })
    const { url } = (await made.json()) as { url: string }
    const path = new URL(url).pathname
    return async () => {
      const answer = await office.visitor().get(path)
      return { etag: answer.headers.get('etag'), ics: (await answer.text()).replaceAll('\r\n ', '') }
    }
  }
  test('tells what is due and nothing else, moves when the hearing moves, and names nobody', async () => {
    const office = await anOffice()
    const feed = await subscribed(office, 'deadlines')
    const before = await feed()
    expect(before.ics).toContain('DTSTART;VALUE=DATE:20261009')
    expect(before.ics).not.toContain('Jury Trial')
    expect(before.ics).not.toMatch(/Marrow|Okell/)
    expect((await feed()).etag).toBe(before.etag)
    const uid = (ics: string) =>
      /UID:(.+)[\s\S]*?SUMMARY:Due: Apply for closed circuit/.exec(
        ics.split('BEGIN:VEVENT').find((one) => one.includes('Apply for closed circuit')) ?? '',
      )?.[1]
    await office.browser.json(`/api/cases/${office.cases.ours}/hearings/${office.trial.id}/move`, {
      version: 1,
      sittings: [{ date: '2026-11-03', starts: '09:30', ends: '16:30' }],
      because: 'The court moved it',
    })
    const after = await feed()
    expect(after.ics).toContain('DTSTART;VALUE=DATE:20261027')
    expect(uid(after.ics)).toBe(uid(before.ics))
    expect(uid(after.ics)).toBeDefined()
  })
  test('leaves out what is done, and tells a day of the court without its words', async () => {
    const office = await anOffice()
    const feed = await subscribed(office, 'working')
    expect((await feed()).ics).toContain('Due: Apply for closed circuit')
    await office.browser.json(`/api/cases/${office.cases.ours}/deadlines/${office.cctv}`, {
      state: 'done',
      on: '2026-09-10',
      words: 'entry 41',
    })
    await office.browser.json(`/api/cases/${office.cases.ours}/court-deadlines`, {
      title: 'Response by Silas Marrow',
      dueOn: '2026-10-01',
    })
    const { ics } = await feed()
    expect(ics).not.toContain('Due: Apply for closed circuit')
    expect(ics).toContain('SUMMARY:Due: set by the court')
    expect(ics).not.toContain('Silas')
  })
  test('is not for an advocate', async () => {
    const office = await anOffice()
    const advocate = await office.signedIn('Noor Haddad', 'advocate')
    expect(
      (await advocate.browser.json('/api/feeds', { label: 'Mine', level: 'deadlines' })).status,
    ).not.toBe(201)
    expect(await read(advocate.browser, paths.feeds())).not.toContain('Only what is due')
  })
})
