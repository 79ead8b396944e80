import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { hearings } from '../../src/hearings/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { resources } from '../../src/resources/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { aHearing, anAccommodation, aRelease, now, twoCases } from './two-cases.ts'

withAStandingClock()

/** Ada, coordinator of the first case; Courtroom A and B in Harbor Street, Courtroom H on the hill. */
async function anOffice() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const cases = await twoCases(office.db, id)
  const room = async (name: string, courthouseId: string) => {
    const roomId = newId()
    const facts = { kind: 'room', sort: 'courtroom', serves: ['SCREEN'], languages: [] } as const
    await office.db.insert(resources).values({ id: roomId, name, courthouseId, ...facts })
    return roomId
  }
  const [a, b, h] = [
    await room('Courtroom A', cases.harbor),
    await room('Courtroom B', cases.harbor),
    await room('Courtroom H', cases.hill),
  ]
  /** A hearing that sits in a courtroom, of the first case or the other team's. */
  const sits = async (type: string, days: readonly string[], courtroomId: string, caseId = cases.ours) => {
    const made = await aHearing(office.db, cases, days, { type, caseId })
    await office.db.update(hearings).set({ courtroomId }).where(eq(hearings.id, made.id))
    return made
  }
  return { ...office, cases, browser, a, b, h, sits }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
const read = async (office: Office, path: string) => words(await (await office.browser.get(path)).text())
const form = (office: Office, more: Record<string, string> = {}) => ({
  id: newId(now),
  type: 'Status Conference',
  judge: '',
  place: '',
  remote: '',
  courthouseId: office.cases.harbor,
  courtroomId: office.a,
  date: '2026-09-21',
  starts: '10:00',
  ends: '11:00',
  occurrence: '',
  step: 'set',
  ...more,
})
const seenIn = (html: string) => /name="seenInCourtroom" value="([^"]*)"/.exec(html)?.[1] ?? ''
const post = async (office: Office, path: string, fields: Record<string, string>) => {
  const answer = await office.browser.post(path, fields)
  const html = await answer.text()
  return { status: answer.status, to: answer.headers.get('location') ?? '', html, text: words(html) }
}
const json = async (office: Office, path: string, body: object) => {
  const answer = await office.browser.json(path, body)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('setting a hearing in a courtroom', () => {
  test('a courtroom of another courthouse is refused beside its field, on the page and in the API', async () => {
    const office = await anOffice()
    const address = paths.newHearing(office.cases.ours)
    const refused = await post(office, address, form(office, { courtroomId: office.h }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Courtroom H is in Hill Courthouse')
    expect(refused.html).toContain('href="#courtroomId"')
    const body = { type: 'Plea', courthouseId: office.cases.harbor, courtroomId: office.h }
    const sittings = [{ date: '2026-09-21', starts: '10:00' }]
    const api = await json(office, `/api/cases/${office.cases.ours}/hearings`, { ...body, sittings })
    expect(api.status).toBe(422)
    expect(api.body['errors']).toMatchObject([{ field: 'courtroomId' }])
  })

  test('another hearing there then is shown before it is kept; sent again, it is kept', async () => {
    const office = await anOffice()
    await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = paths.newHearing(office.cases.ours)
    const first = await post(office, address, form(office))
    expect(first.status).toBe(200)
    expect(first.text).toContain('Another hearing is set in Courtroom A at the same time')
    expect(first.text).toContain('Mon 21 Sep 2026, 9:30 AM to 4:30 PM: Jury Trial, 1:26-cr-00110')
    const again = await post(office, address, form(office, { seenInCourtroom: seenIn(first.html) }))
    expect(again.status).toBe(303)
    expect(await read(office, again.to)).toContain('Another hearing is set in Courtroom A at the same time')
  })

  test('a third that was set meanwhile is shown anew', async () => {
    const office = await anOffice()
    await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = paths.newHearing(office.cases.ours)
    const { html } = await post(office, address, form(office))
    await office.sits('Plea', ['2026-09-21 10:30 11:00'], office.a)
    const again = await post(office, address, form(office, { seenInCourtroom: seenIn(html) }))
    expect(again.status).toBe(200)
    expect(again.text).toContain('2 other sittings are set in Courtroom A at the same time')
  })

  test('in a free courtroom, at another time, or beside a vacated one nothing is said', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = paths.newHearing(office.cases.ours)
    for (const more of [{ courtroomId: office.b }, { date: '2026-09-22' }])
      expect((await post(office, address, form(office, more))).status).toBe(303)
    const because = { version: String(trial.version), because: 'Plea' }
    await office.browser.post(paths.vacateHearing(office.cases.ours, trial.id), because)
    expect((await post(office, address, form(office))).status).toBe(303)
  })

  test('of another team’s case only that there is one', async () => {
    const office = await anOffice()
    await office.sits('Competency Hearing', ['2026-09-21 10:00 11:00'], office.a, office.cases.theirs)
    const shown = await post(office, paths.newHearing(office.cases.ours), form(office))
    expect(shown.text).toContain('10:00 AM to 11:00 AM: another hearing')
    expect(shown.text).not.toContain('Competency')
    expect(shown.text).not.toContain('1:26-cr-00111')
    const body = { type: 'Plea', courthouseId: office.cases.harbor, courtroomId: office.a }
    const sittings = [{ date: '2026-09-21', starts: '10:00' }]
    const api = await json(office, `/api/cases/${office.cases.ours}/hearings`, { ...body, sittings })
    expect(api.status).toBe(201)
    expect(api.body['sharing']).toMatchObject([{ date: '2026-09-21', seen: null }])
    expect(JSON.stringify(api.body['sharing'])).not.toContain('hearingId')
  })
})

describe('a change of courtroom', () => {
  const place = (office: Office, version: number, more: Record<string, string> = {}) => ({
    version: String(version),
    type: 'Jury Trial',
    judge: '',
    place: 'Courtroom 4D',
    remote: '',
    courtroomId: office.a,
    ...more,
  })

  test('the form holds the courtroom the hearing has, and saving it leaves it there', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = paths.hearingPlace(office.cases.ours, trial.id)
    const html = await (await office.browser.get(address)).text()
    expect(html).toMatch(new RegExp(`<option value="${office.a}" selected`))
    expect(html).not.toContain('Courtroom H')
    expect((await post(office, address, place(office, trial.version))).status).toBe(303)
    const [row] = await office.db.select().from(hearings).where(eq(hearings.id, trial.id))
    expect(row?.courtroomId).toBe(office.a)
  })

  test('to one where another sits then is shown first; of another courthouse it is refused', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    await office.sits('Plea', ['2026-09-21 10:30 11:00'], office.b)
    const address = paths.hearingPlace(office.cases.ours, trial.id)
    const first = await post(office, address, place(office, trial.version, { courtroomId: office.b }))
    expect(first.text).toContain('Another hearing is set in Courtroom B at the same time')
    const fields = { courtroomId: office.b, seenInCourtroom: seenIn(first.html) }
    expect((await post(office, address, place(office, trial.version, fields))).status).toBe(303)
    const other = await post(office, address, place(office, trial.version + 1, { courtroomId: office.h }))
    expect(other.status).toBe(422)
    expect(other.text).toContain('Courtroom H is in Hill Courthouse')
  })

  test('the API does the same in one call, and tells who else is there', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    await office.sits('Plea', ['2026-09-21 10:30 11:00'], office.b)
    const address = `/api/cases/${office.cases.ours}/hearings/${trial.id}/place`
    const wrong = await json(office, address, { version: trial.version, courtroomId: office.h })
    expect(wrong.status).toBe(422)
    const done = await json(office, address, { version: trial.version, courtroomId: office.b })
    expect(done.status).toBe(200)
    expect(done.body).toMatchObject({
      courtroom: 'Courtroom B',
      judge: 'Ellen Farrow',
      sharing: [{ seen: { type: 'Plea' } }],
    })
    const stale = await json(office, address, { version: trial.version, courtroomId: office.a })
    expect(stale.status).toBe(409)
  })

  test('other words of the court for the place take the hearing out of the courtroom it had', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = `/api/cases/${office.cases.ours}/hearings/${trial.id}/place`
    const done = await json(office, address, { version: trial.version, place: 'Courtroom 9' })
    expect(done.body).toMatchObject({ courtroomId: null, courtroom: null, place: 'Courtroom 9' })
  })
})

describe('moving a hearing', () => {
  const move = (office: Office, version: number, more: Record<string, string> = {}) => ({
    version: String(version),
    place: 'Courtroom 4D',
    courthouseId: office.cases.harbor,
    courtroomId: office.a,
    because: '',
    date: '2026-09-23',
    starts: '09:30',
    ends: '16:30',
    occurrence: '',
    step: 'preview',
    ...more,
  })

  test('the review shows who else sits in the courtroom at the new time', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    await office.sits('Plea', ['2026-09-23 10:30 11:00'], office.a)
    const address = paths.moveHearing(office.cases.ours, trial.id)
    const shown = await post(office, address, move(office, trial.version))
    expect(shown.text).toContain('Another hearing is set in Courtroom A at the same time')
    expect(shown.text).toContain('Wed 23 Sep 2026, 10:30 AM to 11:00 AM: Plea')
    const other = await post(office, address, move(office, trial.version, { courtroomId: office.b }))
    expect(other.text).not.toContain('Another hearing')
  })

  test('to another courthouse without another courtroom is refused on the page; the API leaves the courtroom', async () => {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    const address = paths.moveHearing(office.cases.ours, trial.id)
    const refused = await post(
      office,
      address,
      move(office, trial.version, { courthouseId: office.cases.hill }),
    )
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Courtroom A is in Harbor Street Courthouse')
    const api = await json(office, `/api/cases/${office.cases.ours}/hearings/${trial.id}/move`, {
      version: trial.version,
      courthouseId: office.cases.hill,
      sittings: [{ date: '2026-09-23', starts: '09:30', ends: '16:30' }],
    })
    expect(api.body).toMatchObject({ courthouse: 'Hill Courthouse', courtroomId: null })
  })
})

describe('where a courtroom is shared', () => {
  async function shared() {
    const office = await anOffice()
    const trial = await office.sits('Jury Trial', ['2026-09-21 09:30 16:30'], office.a)
    await office.sits('Plea', ['2026-09-21 10:30 11:00'], office.a)
    await office.sits('Sentencing', ['2026-09-21 14:00 15:00'], office.a, office.cases.theirs)
    return { ...office, trial }
  }

  test('the hearing says so, and the courtroom is named by our name for it', async () => {
    const office = await shared()
    const text = await read(office, paths.hearing(office.cases.ours, office.trial.id))
    expect(text).toContain('2 other sittings are set in Courtroom A at the same time')
    expect(text).toContain('Courtroom Courtroom A')
    expect(text).not.toContain('Courtroom 4D')
    expect(text).not.toContain('Sentencing')
  })

  test('the calendar marks the card and names the other in the list', async () => {
    const office = await shared()
    for (const view of ['month', 'week', 'day'] as const) {
      const text = await read(office, paths.calendar(view, '2026-09-21'))
      expect(text).toContain('Room shared')
      expect(text).toContain('Also set there then: 2 other sittings then')
      expect(text).toContain('Also set there then: Jury Trial, 1:26-cr-00110')
      expect(text).not.toContain('Sentencing')
    }
    const api = await office.browser.get('/api/calendar?from=2026-09-21&to=2026-09-21')
    const { sittings } = (await api.json()) as { sittings: { type: string; sharing: unknown[] }[] }
    expect(sittings.map(({ type, sharing }) => [type, sharing.length])).toEqual([
      ['Jury Trial', 2],
      ['Plea', 1],
    ])
  })

  test('the board shows each in the courtroom’s row, and of another team’s case no more than that', async () => {
    const office = await shared()
    const text = await read(office, `${paths.board('2026-09-21')}&at=${office.cases.harbor}`)
    expect(text).toContain('Jury Trial 9:30 AM to 4:30 PM courtroom shared')
    expect(text).toContain('Another hearing 2:00 PM to 3:00 PM courtroom shared')
    expect(text).toContain('Hearings in the courtrooms')
    expect(text).not.toContain('Sentencing')
    const { browser } = await office.signedIn('Root', 'administrator')
    const theirs = words(
      await (await browser.get(`${paths.board('2026-09-21')}&at=${office.cases.harbor}`)).text(),
    )
    expect(theirs).toContain('Another hearing 9:30 AM to 4:30 PM')
    expect(theirs).not.toContain('Jury Trial')
  })

  test('a courtroom wanted for an accommodation says that another hearing sits there then', async () => {
    const office = await shared()
    const other = await office.sits('Evidentiary Hearing', ['2026-09-21 11:30 12:30'], office.b)
    const it = await anAccommodation(office.db, office.cases, office.cases.w1, other.id)
    const book = await read(office, paths.book(office.cases.ours, it))
    expect(book).toContain('Courtroom A (free, another hearing sits there then)')
    expect(book).toContain('Courtroom B (free)')
    const day = other.sittings[0]
    const wish = { id: newId(now), sittingId: [day?.id ?? ''], from: '', until: '' }
    await office.browser.post(paths.book(office.cases.ours, it), { ...wish, 'resource-courtroom': office.a })
    const list = await office.browser.get(`/api/cases/${office.cases.ours}/bookings`)
    const [booking] = ((await list.json()) as { bookings: { id: string }[] }).bookings
    const text = await read(office, paths.booking(office.cases.ours, booking?.id ?? ''))
    expect(text).toContain('Another hearing is set in Courtroom A at the same time')
    const free = await office.browser.get(`/api/cases/${office.cases.ours}/accommodations/${it}/free`)
    const { resources: offered } = (await free.json()) as {
      resources: { name: string; sharing: unknown[] }[]
    }
    expect(offered.map(({ name, sharing }) => [name, sharing.length])).toEqual([['Courtroom B', 0]])
  })

  test('an advocate sees the hearing released to her and nothing of what else is in the courtroom', async () => {
    const office = await shared()
    const { id, browser } = await office.signedIn('Advocate', 'advocate')
    await anAccommodation(office.db, office.cases, office.cases.w1, office.trial.id)
    await aRelease(office.db, office.cases, id, office.cases.w1, ['hearings'])
    const text = words(await (await browser.get(paths.hearing(office.cases.ours, office.trial.id))).text())
    expect(text).toContain('Jury Trial')
    expect(text).not.toContain('at the same time')
    const month = words(await (await browser.get(paths.calendar('month', '2026-09-21'))).text())
    expect(month).not.toContain('Room shared')
    const api = await browser.get(`/api/cases/${office.cases.ours}/hearings/${office.trial.id}`)
    expect(((await api.json()) as { sharing: unknown[] }).sharing).toEqual([])
  })
})
