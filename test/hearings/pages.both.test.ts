import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { bookings } from '../../src/bookings/tables.ts'
import { docketImports } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { statementsToVacate } from '../../src/hearings/acts.ts'
import { hearingById, hearingsOfCase, keep } from '../../src/hearings/store.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { fieldsOf } from './form-fields.ts'
import { aBooking, aHearing, anAccommodation, aRelease, aScreen, now, twoCases } from './two-cases.ts'

withAStandingClock()

/** Ada, coordinator, signed in on the team of the first case; it is Thursday, September 10, 2026. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  return { ...office, cases, browser, list: `/cases/${cases.ours}/hearings` }
}

const filled = (more: Record<string, string | string[]> = {}) => ({
  id: newId(now),
  type: 'Sentencing',
  judge: '',
  place: 'Courtroom 4D',
  remote: '',
  courthouseId: '',
  zone: 'America/New_York',
  date: '2026-09-21',
  starts: '10:00',
  ends: '11:00',
  occurrence: '',
  step: 'set',
  ...more,
})
const page = async (browser: Visitor, path: string) => {
  const answer = await browser.get(path)
  return { status: answer.status, text: words(await answer.text()) }
}
const sent = async (browser: Visitor, path: string, fields: Record<string, string | string[]>) => {
  const answer = await browser.post(path, fields)
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
}
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
describe('setting a hearing', () => {
  test('a filled form sets it, and the list shows it ahead', async () => {
    const { browser, list, db, cases } = await anOffice()
    expect((await page(browser, list)).text).toContain('No hearing yet')
    const done = await sent(browser, `${list}/new`, filled())
    expect(done.status).toBe(303)
    expect((await page(browser, done.to)).text).toContain('The hearing is set')
    const { text } = await page(browser, list)
    expect(text).toContain('Mon 21 Sep 2026, 10:00 AM to 11:00 AM')
    expect(text).toContain('Sentencing')
    expect(await hearingsOfCase(db, cases.scope)).toHaveLength(1)
  })
  test('the same form sent twice sets one hearing, and both answers lead to it', async () => {
    const { browser, list, db, cases } = await anOffice()
    const form = filled()
    const both = await Promise.all([sent(browser, `${list}/new`, form), sent(browser, `${list}/new`, form)])
    expect(both.map((one) => one.status)).toEqual([303, 303])
    expect(both[0]?.to).toBe(both[1]?.to)
    expect(await hearingsOfCase(db, cases.scope)).toHaveLength(1)
  })
  test('a trial: the days are listed without weekends and holidays, one is unticked, the rest are kept', async () => {
    const { browser, list, db, cases } = await anOffice()
    const stretch = { from: '2026-11-09', until: '2026-11-16', dayStarts: '09:30', dayEnds: '16:30' }
    const more = { ...stretch, skip: ['weekends', 'holidays'], type: 'Jury Trial', step: 'propose' }
    const listed = await sent(browser, `${list}/new`, filled(more))
    expect(listed.status).toBe(200)
    expect(words(listed.html)).toContain('Left out: Wed 11 Nov 2026 (Veterans Day)')
    const fields = fieldsOf(listed.html)
    expect(fields['date']).toEqual(['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13', '2026-11-16'])
    const done = await sent(browser, `${list}/new`, { ...fields, sits: ['0', '1', '2', '4'], step: 'set' })
    expect(done.status).toBe(303)
    const [trial] = await hearingsOfCase(db, cases.scope)
    expect(trial?.sittings.map((one) => `${one.date} ${one.starts}`)).toEqual([
      '2026-11-09 09:30',
      '2026-11-10 09:30',
      '2026-11-12 09:30',
      '2026-11-16 09:30',
    ])
  })

  const wrong: readonly (readonly [what: string, fields: Record<string, string>, says: string])[] = [
    ['February 30', { date: '2026-02-30' }, 'Enter a date that exists'],
    ['a date in words', { date: 'next Monday' }, 'Enter a date like 2026-09-14'],
    ['no date', { date: '', starts: '', ends: '' }, 'Enter the day of the hearing'],
    ['an hour 25', { starts: '25:00' }, 'Enter a time like 09:30'],
    ['an end before the start', { starts: '11:00', ends: '10:00' }, 'ends before it starts'],
    ['an end and no start', { starts: '' }, 'Enter when the sitting on Mon 21 Sep 2026 starts'],
    [
      '2:30 on the night the clocks go forward',
      { date: '2027-03-14', starts: '02:30', ends: '05:00' },
      '2:30 AM does not exist on Sun 14 Mar 2027: the clocks go forward that day, and it would be 3:30 AM',
    ],
    [
      '1:30 on the night the clocks go back',
      { date: '2026-11-01', starts: '01:30', ends: '05:00' },
      '1:30 AM comes twice on Sun 1 Nov 2026',
    ],
    ['no name', { type: '  ' }, 'Enter what the court calls the hearing'],
    ['a control character in the name', { type: 'Senten\u0007cing' }, 'Remove the invisible character'],
    ['a text-direction mark in the courtroom', { place: 'Room \u202e4D' }, 'Remove the invisible character'],
    ['a courthouse that is not there', { courthouseId: 'nowhere' }, 'Choose a courthouse of the list'],
    ['a way to appear that is none', { remote: 'telepathy' }, 'Choose how people appear'],
  ]
  test.each(wrong)(
    '%s is refused, says what to do, keeps what was typed and sets nothing',
    async (_what, fields, says) => {
      const { browser, list, db, cases } = await anOffice()
      const answer = await sent(browser, `${list}/new`, filled({ judge: 'Ellen Farrow', ...fields }))
      expect(answer.status).toBe(422)
      expect(words(answer.html)).toContain(says)
      expect(answer.html).toContain('value="Ellen Farrow"')
      expect(await hearingsOfCase(db, cases.scope)).toEqual([])
    },
  )
  test('the hour that comes twice is asked for, and the second one is kept', async () => {
    const { browser, list, db, cases } = await anOffice()
    const twice = { date: '2026-11-01', starts: '01:30', ends: '05:00' }
    const asked = await sent(browser, `${list}/new`, filled(twice))
    expect(words(asked.html)).toContain('Which of the two')
    const done = await sent(browser, `${list}/new`, filled({ ...twice, occurrence: 'second' }))
    expect(done.status).toBe(303)
    const [kept] = await hearingsOfCase(db, cases.scope)
    expect(new Date(kept?.sittings[0]?.startsAt ?? 0).toISOString()).toBe('2026-11-01T06:30:00.000Z')
  })
})

describe('a judge and a courtroom that nobody knows yet', () => {
  const unknown = filled({ judge: '', place: '' })
  async function everyPage({ browser, list }: Awaited<ReturnType<typeof anOffice>>) {
    const { to } = await sent(browser, `${list}/new`, { ...unknown, id: newId(now) })
    const pages = [to, list, '/calendar/week?on=2026-09-21'].map((path) => page(browser, path))
    return (await Promise.all(pages)).map(({ text }) => text).join(' ')
  }
  test('in a case by hand no docket is spoken of: none is named yet', async () => {
    const text = await everyPage(await anOffice())
    expect(text).toContain('Judge no judge named yet Courtroom no courtroom named yet')
    expect(text.match(/no courtroom named yet/g)).toHaveLength(3)
    expect(text).not.toContain('not printed')
  })
  test('in a case with a docket they are not printed there', async () => {
    const office = await anOffice()
    const of = { id: newId(now), caseId: office.cases.ours, importedBy: office.cases.ada, importedAt: now }
    await office.db.insert(docketImports).values({ ...of, kind: 'docket', bytesHash: 'a', doubts: [] })
    const text = await everyPage(office)
    expect(text).toContain('Judge not printed Courtroom not printed')
    expect(text).not.toContain('named yet')
  })
})

describe('moving a hearing', () => {
  async function aTrial() {
    const office = await anOffice()
    const { db, cases } = office
    const trial = await aHearing(db, cases, ['2026-09-14 09:30 16:30', '2026-09-15 09:30 16:30'])
    const accommodation = await anAccommodation(db, cases, cases.w1, trial.id)
    const screen = await aScreen(db, cases, 'Screen A')
    const [first] = trial.sittings
    if (!first) throw new Error('two days')
    const booking = await aBooking(db, cases, screen, accommodation, first)
    return { ...office, trial, booking, screen, move: `${office.list}/${trial.id}/move` }
  }
  const days = { date: ['2026-10-05', '2026-10-06'], sits: ['0', '1'] }
  const october = { ...days, starts: ['09:30', '09:30'], ends: ['16:30', '16:30'], occurrence: ['', ''] }

  test('shows what hangs on it and who must hear, then moves all of it at the press of one button', async () => {
    const { browser, move, db, cases, trial, booking } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const preview = await sent(browser, move, { ...form, ...october, step: 'preview' })
    expect(preview.status).toBe(200)
    const text = words(preview.html)
    expect(text).toContain('Screen A')
    expect(text).toContain('Moves too Mon 5 Oct 2026, 9:30 AM to 4:30 PM')
    expect(text).toMatch(/People who must hear of this W-1 , W-2 \. Tell them first/)
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(1)
    const done = await sent(browser, move, { ...fieldsOf(preview.html), step: 'move' })
    expect(done.status).toBe(303)
    const moved = await hearingById(db, cases.scope, trial.id)
    expect(moved?.sittings.map((one) => one.date)).toEqual(['2026-10-05', '2026-10-06'])
    const [row] = await db.select().from(bookings).where(eq(bookings.id, booking))
    expect(row?.startsAt).toBe(moved?.sittings[0]?.startsAt)
  })
  test('sent twice, it moves once, and both answers lead to the hearing', async () => {
    const { browser, move, db, cases, trial } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const preview = await sent(browser, move, { ...form, ...october, step: 'preview' })
    const confirmed = { ...fieldsOf(preview.html), step: 'move' }
    const first = await sent(browser, move, confirmed)
    const second = await sent(browser, move, confirmed)
    expect([first.status, second.status]).toEqual([303, 303])
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(2)
  })
  test('the screen is taken meanwhile: nothing moves, and the page shows how it would go now', async () => {
    const { browser, move, db, cases, trial, screen } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const preview = await sent(browser, move, { ...form, ...october, step: 'preview' })
    const other = await aHearing(db, cases, ['2026-10-05 09:00 12:00'], { type: 'Motion Hearing' })
    const accommodation = await anAccommodation(db, cases, cases.w2, other.id)
    if (other.sittings[0]) await aBooking(db, cases, screen, accommodation, other.sittings[0])
    const refused = await sent(browser, move, { ...fieldsOf(preview.html), step: 'move' })
    expect(refused.status).toBe(409)
    expect(words(refused.html)).toContain('This changed while you were looking')
    expect(words(refused.html)).toContain('Partly free')
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(1)
    const agreed = await sent(browser, move, { ...fieldsOf(refused.html), step: 'move' })
    expect(agreed.status).toBe(303)
  })
  test('two people edit it: the second learns what the first did, and what she typed is still there', async () => {
    const { browser, move, signedIn, db, cases, trial } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const { id } = await signedIn('Ben Osei', 'prosecutor')
    const scope = { ...cases.scope, actor: { userId: id, role: 'prosecutor' as const, name: 'Ben Osei' } }
    await keep(db, scope, statementsToVacate(db, scope, trial, 'plea agreement'))
    const late = await sent(browser, move, { ...form, ...october, step: 'preview' })
    expect(late.status).toBe(409)
    expect(words(late.html)).toContain('This hearing is vacated')
  })
  test('both move it: the second page says who moved it and where to, and can be sent again', async () => {
    const { browser, move, db, cases, trial } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const first = await sent(browser, move, {
      ...form,
      ...october,
      date: ['2026-10-07', '2026-10-08'],
      step: 'preview',
    })
    await sent(browser, move, { ...fieldsOf(first.html), step: 'move' })
    const late = await sent(browser, move, { ...form, ...october, step: 'preview' })
    expect(late.status).toBe(409)
    const text = words(late.html)
    expect(text).toContain('Someone changed this while you had it open')
    expect(text).toContain('Ada Lindqvist moved the hearing')
    expect(text).toContain('to 2 days, Wed 7 Oct 2026 to Thu 8 Oct 2026')
    const again = fieldsOf(late.html)
    expect(again['date']).toEqual(october.date)
    const preview = await sent(browser, move, { ...again, step: 'preview' })
    const done = await sent(browser, move, { ...fieldsOf(preview.html), step: 'move' })
    expect(done.status).toBe(303)
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(3)
  })
  test('to where it stands already is no move', async () => {
    const { browser, move } = await aTrial()
    const form = fieldsOf(await (await browser.get(move)).text())
    const answer = await sent(browser, move, { ...form, step: 'preview' })
    expect(answer.status).toBe(422)
    expect(words(answer.html)).toContain('The hearing stands there already')
  })
})

describe('ends of a hearing', () => {
  test('vacated with a reason, it stays in the list struck through, and its page gives the reason', async () => {
    const { browser, list, db, cases } = await anOffice()
    const hearing = await aHearing(db, cases, ['2026-09-21 09:30'])
    const vacate = `${list}/${hearing.id}/vacate`
    const missing = await sent(browser, vacate, { version: '1', because: '' })
    expect(missing.status).toBe(422)
    expect(words(missing.html)).toContain('Enter the reason')
    const form = { version: '1', because: 'docket entry 41' }
    expect((await sent(browser, vacate, form)).status).toBe(303)
    expect((await sent(browser, vacate, form)).status).toBe(303)
    const { text } = await page(browser, `${list}/${hearing.id}`)
    expect(text).toContain('Vacated')
    expect(text).toContain('docket entry 41')
    expect((await page(browser, `${list}/${hearing.id}/move`)).status).toBe(409)
  })
  test('a hearing of next week cannot have been held; one of this morning can', async () => {
    const { browser, list, db, cases } = await anOffice()
    const next = await aHearing(db, cases, ['2026-09-21 09:30'])
    const today = await aHearing(db, cases, ['2026-09-10 09:30'], { type: 'Status Conference' })
    const early = await sent(browser, `${list}/${next.id}/hold`, { version: '1' })
    expect(early.status).toBe(409)
    expect(words(early.html)).toContain('has not begun')
    expect((await sent(browser, `${list}/${today.id}/hold`, { version: '1' })).status).toBe(303)
    expect((await hearingById(db, cases.scope, today.id))?.state).toBe('held')
  })
  test('another judge and courtroom are kept; an old page of it is not', async () => {
    const { browser, list, db, cases } = await anOffice()
    const hearing = await aHearing(db, cases, ['2026-09-21 09:30'])
    const place = `${list}/${hearing.id}/place`
    const form = {
      ...fieldsOf(await (await browser.get(place)).text()),
      judge: 'Ruth Calder',
      place: 'Courtroom 9',
    }
    expect((await sent(browser, place, form)).status).toBe(303)
    expect(await hearingById(db, cases.scope, hearing.id)).toMatchObject({
      judge: 'Ruth Calder',
      place: 'Courtroom 9',
    })
    const late = await sent(browser, place, { ...form, judge: 'Someone Else' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('value="Someone Else"')
  })
})

describe('who sees what', () => {
  test('a coordinator who is not on the team finds nothing there, on any page or act', async () => {
    const { signedIn, list, db, cases } = await anOffice()
    const hearing = await aHearing(db, cases, ['2026-09-21 09:30'])
    const { browser } = await signedIn('Cleo Hart', 'coordinator')
    for (const path of ['', '/new', `/${hearing.id}`, `/${hearing.id}/move`, `/${hearing.id}/vacate`])
      expect((await browser.get(list + path)).status).toBe(404)
    expect((await browser.post(`${list}/${hearing.id}/vacate`, { version: '1', because: 'x' })).status).toBe(
      404,
    )
    expect((await page(browser, '/calendar')).text).not.toContain('Jury Trial')
  })
  test('an id of another case’s hearing under one’s own case is nothing either', async () => {
    const { browser, list, db, cases } = await anOffice()
    const theirs = await aHearing(db, cases, ['2026-09-21 09:30'], { caseId: cases.theirs })
    expect((await browser.get(`${list}/${theirs.id}`)).status).toBe(404)
    expect((await browser.post(`${list}/${theirs.id}/vacate`, { version: '1', because: 'x' })).status).toBe(
      404,
    )
  })
  test('an advocate sees the hearing of the person who released it to her, without others and without buttons', async () => {
    const { signedIn, list, db, cases } = await anOffice()
    const hers = await aHearing(db, cases, ['2026-09-21 09:30'])
    const other = await aHearing(db, cases, ['2026-09-22 09:30'], { type: 'Sentencing' })
    const mine = await anAccommodation(db, cases, cases.w1, hers.id)
    await anAccommodation(db, cases, cases.w2, hers.id)
    const [sitting] = hers.sittings
    if (sitting) await aBooking(db, cases, await aScreen(db, cases, 'Screen A'), mine, sitting)
    const { id, browser } = await signedIn('Noor Vance', 'advocate')
    expect((await browser.get(list)).status).toBe(404)
    await aRelease(db, cases, id, cases.w1, ['hearings', 'accommodations'])
    const { text } = await page(browser, `${list}/${hers.id}`)
    expect(text).toContain('Jury Trial')
    expect(text).toContain('W-1')
    expect(text).not.toMatch(/W-2|Screen A|Marrow|Vacate it|What happened to it/)
    expect((await page(browser, list)).text).not.toContain('Sentencing')
    expect((await browser.get(`${list}/${other.id}`)).status).toBe(404)
    expect((await browser.get(`${list}/${hers.id}/move`)).status).toBe(404)
    const calendar = await page(browser, '/calendar/month?on=2026-09-10')
    expect(calendar.text).toContain('Jury Trial')
    expect(calendar.text).not.toContain('Sentencing')
  })
  test('an administrator has no calendar of hearings', async () => {
    const { signedIn } = await anOffice()
    const { browser } = await signedIn('Dana Reyes', 'administrator')
    expect((await browser.get('/calendar')).status).toBe(404)
  })
})

describe('the calendar’s pages', () => {
  async function september() {
    const office = await anOffice()
    const { db, cases } = office
    await aHearing(db, cases, ['2026-09-14 09:30 16:30', '2026-09-15 09:30 16:30', '2026-09-17 09:30 16:30'])
    const gone = await aHearing(db, cases, ['2026-09-16 11:00'], { type: 'Motion Hearing' })
    await keep(db, cases.scope, statementsToVacate(db, cases.scope, gone, 'moot'))
    return office
  }
  test('the month draws the trial across its days, strikes out what is off, marks today, names nobody', async () => {
    const { browser } = await september()
    const html = await (await browser.get('/calendar/month?on=2026-09-10')).text()
    expect(html).toMatch(/<td colspan="2"><a[^>]*class="ar-run[^"]*"/)
    const text = words(html)
    expect(text).toContain('1:26-cr-00110, days 1 to 2 of 3, 9:30 AM, Courtroom 4D')
    expect(text).toContain('day 3 of 3')
    expect(html).toMatch(/<s>Motion Hearing<\/s>/)
    expect(text).toContain('Vacated')
    expect(html).toContain('Thursday, September 10, 2026, today')
    expect(text).not.toMatch(/Marrow|Farrow|W-1/)
    expect(html).not.toMatch(/ style=/)
  })
  test('week and day lead on from each other', async () => {
    const { browser } = await september()
    const week = await (await browser.get('/calendar/week?on=2026-09-16')).text()
    expect(week).toContain('href="/calendar/week?on=2026-09-09"')
    expect(week).toContain('href="/calendar/week?on=2026-09-23"')
    expect(week).toContain('href="/calendar/day?on=2026-09-16"')
    const day = await page(browser, '/calendar/day?on=2026-09-17')
    expect(day.text).toContain('Thursday, September 17, 2026')
    expect(day.text).toContain('day 3 of 3')
  })
  test('an empty month says so; a date that is none shows today’s month and says so', async () => {
    const { browser } = await september()
    expect((await page(browser, '/calendar/month?on=2027-05-01')).text).toContain(
      'Nothing is set in this month',
    )
    const mistyped = await page(browser, '/calendar/month?on=2026-02-30')
    expect(mistyped.status).toBe(200)
    expect(mistyped.text).toContain('That is no date')
    expect(mistyped.text).toContain('September 2026')
  })
})
