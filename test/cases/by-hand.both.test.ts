import { describe, expect, test } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { triggers } from '../../src/law/trigger.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice, withAStandingClock } from '../access/an-office.ts'
import type { Visitor } from '../access/visitor.ts'
import { firstEntries, inventedDocket } from './invented-docket.ts'

withAStandingClock()

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const read = async (browser: Visitor, path: string) => words(await (await browser.get(path)).text())

const leeds = { courtName: 'Crown Court at Leeds', jurisdiction: 'gb-ew' }
const written = (fields: Record<string, string> = {}) => ({
  id: newId(),
  courtId: '',
  courtName: '',
  jurisdiction: '',
  zone: '',
  docketNumber: 'T20267012',
  caption: 'R v Vance',
  judge: '',
  filedOn: '',
  ...fields,
})

async function aProsecutor() {
  const office = await anOffice()
  const lena = await office.signedIn('Lena Ostrow', 'prosecutor')
  const open = async (fields: Record<string, string>, browser = lena.browser) => {
    const answer = await browser.post(paths.newCase(), written(fields))
    const caseId = /^\/cases\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
    return { answer, caseId }
  }
  return { ...office, lena, open }
}

/** A court of each body of law, as a person names it; the clock is said only where there are several. */
const courtsByLaw: Readonly<Record<string, Record<string, string>>> = {
  'us-federal': { courtId: 'casd', docketNumber: '3:26-cr-00417' },
  'us-ca': { courtName: 'Superior Court of Alameda County', jurisdiction: 'us-ca' },
  'us-fl': { courtName: 'Circuit Court at Tampa', jurisdiction: 'us-fl', zone: 'America/New_York' },
  'us-ny': { courtName: 'Supreme Court, Kings County', jurisdiction: 'us-ny' },
  'us-tx': { courtName: 'District Court of Travis County', jurisdiction: 'us-tx', zone: 'America/Chicago' },
  'gb-ew': leeds,
  ca: { courtName: 'Superior Court of Justice at Ottawa', jurisdiction: 'ca', zone: 'America/Toronto' },
  'au-cth': { courtName: 'District Court at Sydney', jurisdiction: 'au-cth', zone: 'Australia/Sydney' },
}

describe.each(jurisdictions.map((law) => [law.name, law] as const))('a case in %s', (_name, law) => {
  test('is opened, gets a defendant, a count and a trial, and its law counts the deadlines', async () => {
    const { lena, open } = await aProsecutor()
    const { browser } = lena
    const { answer, caseId } = await open(courtsByLaw[law.id] ?? {})
    expect(answer.status).toBe(303)
    const overview = await read(browser, paths.case(caseId))
    expect(overview).toContain(law.name)
    expect(overview.includes('Import the docket')).toBe(law.id === 'us-federal')
    expect(overview.includes('Docket import')).toBe(law.id === 'us-federal')
    expect((await browser.get(paths.lawOf(law.id))).status).toBe(200)

    const defendantId = newId()
    await browser.post(paths.newDefendant(caseId), { id: defendantId, name: 'Elias Vance', number: '1' })
    const charge = law.charges[0]
    const said = charge
      ? { chargeId: charge.id, title: '', cites: '' }
      : { chargeId: '', title: 'Trafficking', cites: 's. 1' }
    await browser.post(paths.newCount(caseId, defendantId), { id: newId(), number: '1', ...said })
    const accused = await read(browser, paths.case(caseId))
    expect(accused).toContain('Elias Vance')
    expect(accused).toContain(charge?.cite ?? 's. 1')

    const set = await browser.json(`/api/cases/${caseId}/hearings`, {
      type: 'Jury Trial',
      sittings: [{ date: '2026-11-30', starts: '10:00', ends: '16:00' }],
    })
    expect(set.status).toBe(201)
    const { events, rules } = eventsOf(law)
    for (const kind of events) {
      const noted = await browser.json(`/api/cases/${caseId}/events`, {
        id: newId(),
        kind,
        on: '2026-09-01',
      })
      expect(noted.status).toBe(201)
    }
    const due = (await (await browser.get(`/api/cases/${caseId}/deadlines`)).json()) as {
      deadlines: { id: string; due: string | null }[]
    }
    for (const key of rules) {
      const found = due.deadlines.find(({ id }) => id.startsWith(`${key}--`))
      expect(`${key} ${found?.due ? 'is due' : 'is missing'}`).toBe(`${key} is due`)
    }
    const page = await read(browser, paths.deadlines(caseId))
    expect(page).toContain(law.deadlineRules.length > 0 ? 'Deadlines' : `No deadline rules for ${law.name}`)
    expect(page.includes('Speedy Trial clock')).toBe(law.id === 'us-federal')
  })
})

/** Events that rules in force on 1 September 2026 run from, and the rules that a trial and those events give days. */
function eventsOf(law: (typeof jurisdictions)[number]) {
  const counted = law.deadlineRules.filter(
    ({ counts, inForce }) =>
      ['trial-start', 'proceeding-begins'].includes(counts.from) ||
      (triggers[counts.from].from === 'event' &&
        (inForce.from === null || inForce.from <= '2026-09-01') &&
        counts.unit !== 'hours'),
  )
  const events = counted.map(({ counts }) => counts.from).filter((id) => triggers[id].from === 'event')
  return { events: [...new Set(events)], rules: counted.map(({ key }) => key) }
}

describe('opening a case by hand', () => {
  test('with nothing filled in it is told of court, number and name at once', async () => {
    const { open } = await aProsecutor()
    const html = await (await open({ docketNumber: '', caption: '' })).answer.text()
    for (const field of ['courtId', 'docketNumber', 'caption']) expect(html).toContain(`id="${field}-error"`)
  })

  test('the same form twice is one case, whose history begins with it', async () => {
    const { lena, open } = await aProsecutor()
    const id = newId()
    const first = await open({ ...leeds, id })
    const second = await open({ ...leeds, id })
    expect(second.caseId).toBe(first.caseId)
    const { cases } = (await (await lena.browser.get('/api/cases')).json()) as { cases: unknown[] }
    expect(cases).toHaveLength(1)
    expect(await read(lena.browser, paths.case(id))).toContain('Lena Ostrow added the case by hand')
  })

  test('a court described again by its name is the court that is there', async () => {
    const { lena, open } = await aProsecutor()
    await open(leeds)
    await open({ ...leeds, courtName: 'crown court  at LEEDS', docketNumber: 'T20267013' })
    const { courts } = (await (await lena.browser.get('/api/courts')).json()) as {
      courts: { name: string }[]
    }
    expect(courts.filter(({ name }) => /leeds/i.test(name))).toHaveLength(1)
  })

  test.each([
    ['no court', {}, 'courtId', 'Choose the court, or describe one'],
    ['a court of the list and another', { ...leeds, courtId: 'casd' }, 'courtId', 'not both'],
    ['a court without its law', { courtName: 'Crown Court at Leeds' }, 'jurisdiction', 'Choose the law'],
    ['a law that is none', { ...leeds, jurisdiction: 'atlantis' }, 'jurisdiction', 'Choose the law'],
    ['a law without a court', { jurisdiction: 'ca' }, 'courtName', 'Enter the name of the court'],
    [
      'a clock left open where there are several',
      { ...courtsByLaw['ca'], zone: '' },
      'zone',
      'Choose the clock',
    ],
    ['a clock of another country', { ...leeds, zone: 'America/Chicago' }, 'zone', 'No court of England'],
    ['a clock that is none', { ...leeds, zone: 'Mars/Olympus' }, 'zone', 'No court of England'],
    ['a day that is none', { ...leeds, filedOn: '2026-02-30' }, 'filedOn', 'date that exists'],
    ['no number', { ...leeds, docketNumber: ' ' }, 'docketNumber', 'Enter the number'],
    ['no name', { ...leeds, caption: '' }, 'caption', 'Enter the name of the case'],
    [
      'a federal number without its office',
      { courtId: 'casd', docketNumber: '26-cr-417' },
      'docketNumber',
      'whole number',
    ],
    [
      'a federal court that is no district court',
      { courtName: 'Federal court downtown', jurisdiction: 'us-federal', docketNumber: '3:26-cr-417' },
      'courtName',
      'which district court',
    ],
  ])('%s is an error beside its field and keeps what was typed', async (_what, fields, field, says) => {
    const { open, lena } = await aProsecutor()
    const { answer } = await open(fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(`href="#${field}"`)
    expect(html).toContain(`id="${field}-error"`)
    expect(words(html)).toContain(says)
    expect(await (await lena.browser.get('/api/cases')).json()).toEqual({ cases: [] })
  })

  test('a number that the reader’s own case has leads to that case', async () => {
    const { open } = await aProsecutor()
    const { caseId } = await open(leeds)
    const { answer } = await open({ ...leeds, docketNumber: 't2026 7012' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(`href="${paths.case(caseId)}"`)
  })

  test('a number that another team’s case has tells nothing of it; that team finds who asked', async () => {
    const { open, signedIn, lena } = await aProsecutor()
    const { caseId } = await open(leeds)
    const piet = await signedIn('Piet Sandoval', 'coordinator')
    for (const id of [newId(), caseId]) {
      const { answer } = await open({ ...leeds, id, caption: 'R v Vance' }, piet.browser)
      expect(answer.status).toBe(409)
      const html = await answer.text()
      expect(html).not.toContain(caseId)
      expect(words(html)).toContain('ask in your office who can help')
      expect(words(html)).not.toMatch(/Lena|team|here already/)
    }
    const program = await piet.browser.json('/api/cases', {
      ...leeds,
      docketNumber: 'T20267012',
      caption: 'R v V',
    })
    expect(program.status).toBe(409)
    expect(await program.text()).not.toContain(caseId)
    expect((await piet.browser.get(paths.case(caseId))).status).toBe(404)
    expect(await read(lena.browser, paths.case(caseId))).toContain(
      'Piet Sandoval entered this case’s number without being on its team',
    )
  })

  test('is not for an advocate or an administrator', async () => {
    const { signedIn, open } = await aProsecutor()
    for (const role of ['advocate', 'administrator'] as const) {
      const { browser } = await signedIn(`A ${role}`, role)
      expect((await browser.get(paths.newCase())).status).toBe(404)
      expect((await open(leeds, browser)).answer.status).toBe(404)
    }
  })
})

describe('a docket that comes after the case was entered by hand', () => {
  const imported = async (browser: Visitor) =>
    (await (await browser.json('/api/dockets', { text: inventedDocket(firstEntries) })).json()) as {
      caseId: string
      newCase: boolean
    }

  test.each([
    ['chosen from the list', { courtId: 'ilnd', docketNumber: '1:26-cr-00417' }],
    [
      'written by name',
      {
        courtName: 'U.S. District Court, N.D. of Illinois, Northern District',
        jurisdiction: 'us-federal',
        docketNumber: '1:26CR417-XYZ',
      },
    ],
  ])('meets it where the court was %s', async (_how, fields) => {
    const { lena, open } = await aProsecutor()
    const { caseId } = await open({ ...fields, caption: 'United States v. Vance' })
    expect(caseId).not.toBe('')
    expect(await imported(lena.browser)).toMatchObject({ caseId, newCase: false })
    const { cases } = (await (await lena.browser.get('/api/cases')).json()) as { cases: unknown[] }
    expect(cases).toHaveLength(1)
  })

  test('speaks of the defendant and the count from then on; they can no longer be corrected by hand', async () => {
    const { lena, open } = await aProsecutor()
    const { browser } = lena
    const { caseId } = await open({ courtId: 'ilnd', docketNumber: '1:26-cr-00417' })
    const at = `/api/cases/${caseId}`
    const defendant = (await (await browser.json(`${at}/defendants`, { name: 'ORLA VANCE' })).json()) as {
      id: string
    }
    const count = (await (
      await browser.json(`${at}/defendants/${defendant.id}/counts`, {
        number: '1',
        title: 'Trafficking',
        cites: '18 U.S.C. § 1591',
      })
    ).json()) as { id: string }
    await imported(browser)
    const known = (await (await browser.get(at)).json()) as {
      defendants: {
        id: string
        name: string
        counts: { id: string; number: string; citations: string[] }[]
      }[]
    }
    expect(known.defendants).toHaveLength(1)
    expect(known.defendants[0]).toMatchObject({ id: defendant.id, name: 'Orla Vance' })
    expect(known.defendants[0]?.counts.filter(({ number }) => number === '1')).toMatchObject([
      { id: count.id, citations: ['18 U.S.C. § 1591(a)(1)', '18 U.S.C. § 1591(b)(2)'] },
    ])
    expect((await browser.get(paths.defendant(caseId, defendant.id))).status).toBe(404)
    expect((await browser.get(paths.count(caseId, count.id))).status).toBe(404)
  })
})

describe('correcting a case', () => {
  test('to another court brings that court’s law; a second editor is told', async () => {
    const { lena, open } = await aProsecutor()
    const { caseId } = await open(leeds)
    const to = written({
      ...courtsByLaw['ca'],
      docketNumber: '26-10417',
      caption: 'R. v. Vance',
      version: '1',
    })
    expect((await lena.browser.post(paths.correctCase(caseId), to)).status).toBe(303)
    expect(await read(lena.browser, paths.case(caseId))).toContain('Canada')
    expect((await lena.browser.post(paths.correctCase(caseId), to)).status).toBe(409)
  })

  test('with a docket leaves the court and the number that it prints', async () => {
    const { lena } = await aProsecutor()
    const { caseId } = (await (
      await lena.browser.json('/api/dockets', { text: inventedDocket(firstEntries) })
    ).json()) as { caseId: string }
    const to = {
      version: 1,
      courtId: 'ilnd',
      docketNumber: '1:26-cr-00417',
      caption: 'United States v. Vance et al.',
    }
    const other = await lena.browser.json(`/api/cases/${caseId}/correct`, {
      ...to,
      docketNumber: '1:26-cr-00001',
    })
    expect(other.status).toBe(422)
    expect((await lena.browser.json(`/api/cases/${caseId}/correct`, to)).status).toBe(200)
    expect(await read(lena.browser, paths.case(caseId))).toContain('United States v. Vance et al.')
  })
})

describe('defendants and counts by hand', () => {
  async function aCase() {
    const office = await aProsecutor()
    const { caseId } = await office.open(leeds)
    const { browser } = office.lena
    const defendantId = newId()
    const add = (name = 'Elias Vance', id = newId()) =>
      browser.post(paths.newDefendant(caseId), { id, name, number: '' })
    await add('Elias Vance', defendantId)
    const count = (fields: Record<string, string>) =>
      browser.post(paths.newCount(caseId, defendantId), {
        id: newId(),
        number: '1',
        chargeId: 'gb-ew/s2',
        title: '',
        cites: '',
        ...fields,
      })
    return { ...office, caseId, browser, defendantId, add, count }
  }

  test('a name that is there already, in other capitals, is refused; the same form twice is one', async () => {
    const { add, defendantId, browser, caseId } = await aCase()
    expect((await add('ELIAS VANCE')).status).toBe(409)
    expect((await add('Elias Vance', defendantId)).status).toBe(303)
    const { defendants } = (await (await browser.get(`/api/cases/${caseId}`)).json()) as {
      defendants: unknown[]
    }
    expect(defendants).toHaveLength(1)
  })

  test('a number of the court is one defendant’s; several may have none', async () => {
    const { browser, caseId } = await aCase()
    const add = (name: string, number: string) =>
      browser.post(paths.newDefendant(caseId), { id: newId(), name, number })
    expect((await add('June Okell', '7')).status).toBe(303)
    const again = await add('Silas Marrow', '7')
    expect(again.status).toBe(409)
    expect(words(await again.text())).toContain('Another defendant of the case has this number')
    expect((await add('Silas Marrow', '')).status).toBe(303)
    expect((await add('Carl Finch', '')).status).toBe(303)
  })

  test('a count without number and charge is told of both at once', async () => {
    const { count } = await aCase()
    const html = await (await count({ number: '', chargeId: '' })).text()
    for (const field of ['number', 'chargeId']) expect(html).toContain(`id="${field}-error"`)
  })

  test('a charge is chosen, or written with its citation, not both; a number stands once', async () => {
    const { count } = await aCase()
    expect((await count({})).status).toBe(303)
    expect((await count({})).status).toBe(409)
    expect(words(await (await count({ number: '2', title: 'Theft' })).text())).toContain('not both')
    expect(words(await (await count({ number: '2', chargeId: '', title: 'Theft' })).text())).toContain(
      'Say where the law has it',
    )
    expect(
      (await count({ number: '2', chargeId: '', title: 'Theft', cites: 'Theft Act 1968 s.1' })).status,
    ).toBe(303)
    expect((await count({ number: '3', chargeId: 'us-federal/1591' })).status).toBe(422)
  })

  test('a corrected name follows to the hearings that name the defendant, and the history tells both', async () => {
    const { browser, caseId, defendantId } = await aCase()
    const set = await browser.json(`/api/cases/${caseId}/hearings`, {
      type: 'Mention',
      defendantNames: ['Elias Vance'],
      sittings: [{ date: '2026-11-30', starts: '10:00' }],
    })
    const hearing = (await set.json()) as { id: string }
    const to = { version: '1', name: 'Elias Vance-Moor', number: '1', terminatedOn: '' }
    expect((await browser.post(paths.defendant(caseId, defendantId), to)).status).toBe(303)
    expect((await browser.post(paths.defendant(caseId, defendantId), to)).status).toBe(409)
    expect(await (await browser.get(`/api/cases/${caseId}/hearings/${hearing.id}`)).json()).toMatchObject({
      defendantNames: ['Elias Vance-Moor'],
    })
    expect(await read(browser, paths.case(caseId))).toMatch(/Elias Vance to Elias Vance-Moor/)
  })

  test('a count that ended says how; taken back it leaves the page and stays in the history', async () => {
    const { browser, caseId, defendantId, count } = await aCase()
    const id = newId()
    await count({ id })
    const ended = { version: '1', number: '1', chargeId: 'gb-ew/s2', title: '', cites: '' }
    const to = { ...ended, status: 'terminated', disposition: 'Left on file' }
    expect((await browser.post(paths.count(caseId, id), to)).status).toBe(303)
    expect(await read(browser, paths.case(caseId))).toContain('Left on file')
    const back = paths.takeCountBack(caseId, id)
    expect((await browser.post(back, { version: '2', because: '' })).status).toBe(422)
    expect((await browser.post(back, { version: '1', because: 'Entered twice' })).status).toBe(409)
    expect((await browser.post(back, { version: '2', because: 'Entered twice' })).status).toBe(303)
    const page = await read(browser, paths.case(caseId))
    expect(page).toContain('No count is known yet')
    expect(page).toContain('removed a count')
    expect(page).toContain('“Entered twice”')
    expect((await browser.get(paths.count(caseId, id))).status).toBe(404)
    expect((await browser.get(paths.newCount(caseId, defendantId))).status).toBe(200)
  })

  test('a defendant whom an event or a hearing names stays; one who is named nowhere leaves with the counts', async () => {
    const { browser, caseId, defendantId, count, add } = await aCase()
    await count({})
    const back = paths.takeDefendantBack(caseId, defendantId)
    await browser.post(paths.caseEvents(caseId), {
      id: newId(),
      kind: 'sent-for-trial',
      on: '2026-09-01',
      at: '',
      about: '',
      defendantId,
    })
    expect((await browser.post(back, { version: '1', because: 'Another case' })).status).toBe(409)
    const other = newId()
    await add('June Okell', other)
    const gone = await browser.post(paths.takeDefendantBack(caseId, other), {
      version: '1',
      because: 'Another case',
    })
    expect(gone.status).toBe(303)
    const { defendants } = (await (await browser.get(`/api/cases/${caseId}`)).json()) as {
      defendants: { name: string }[]
    }
    expect(defendants.map(({ name }) => name)).toEqual(['Elias Vance'])
  })

  test('are out of reach of another team', async () => {
    const { signedIn, caseId, defendantId } = await aCase()
    const { browser } = await signedIn('Piet Sandoval', 'coordinator')
    for (const path of [
      paths.newDefendant(caseId),
      paths.defendant(caseId, defendantId),
      paths.correctCase(caseId),
    ])
      expect((await browser.get(path)).status).toBe(404)
  })
})

describe('a program that enters a case', () => {
  test('opens it once, adds, corrects and takes back, and is told what does not fit', async () => {
    const { lena } = await aProsecutor()
    const { browser } = lena
    const body = { ...leeds, id: newId(), docketNumber: 'T20267012', caption: 'R v Vance' }
    const [first, second] = [await browser.json('/api/cases', body), await browser.json('/api/cases', body)]
    expect([first.status, second.status]).toEqual([201, 201])
    const at = first.headers.get('location') ?? ''
    expect(await (await browser.get(at)).json()).toMatchObject({
      facts: { zone: 'Europe/London', jurisdiction: 'gb-ew' },
    })
    expect((await browser.json('/api/cases', { ...body, id: newId() })).status).toBe(409)
    expect((await browser.json('/api/cases', { caption: 5 })).status).toBe(422)
    const added = (await (
      await browser.json(`${at}/defendants`, { name: 'Elias Vance', number: 1 })
    ).json()) as { id: string }
    const his = `${at}/defendants/${added.id}`
    const count = (await (
      await browser.json(`${his}/counts`, { number: '1', chargeId: 'gb-ew/s2' })
    ).json()) as { id: string }
    expect((await browser.json(`${his}/counts`, { number: '1', chargeId: 'gb-ew/s2' })).status).toBe(409)
    const corrected = { version: 1, number: '1', chargeId: 'gb-ew/s1', status: 'pending' }
    expect((await browser.json(`${at}/counts/${count.id}`, corrected)).status).toBe(204)
    expect(
      (await browser.json(`${at}/counts/${count.id}/take-back`, { version: 2, because: 'x' })).status,
    ).toBe(204)
    expect((await browser.json(his, { version: 1, name: 'E. Vance' })).status).toBe(204)
    expect((await browser.json(`${his}/take-back`, { version: 2, because: 'Another case' })).status).toBe(204)
    expect(await (await browser.get(at)).json()).toMatchObject({ defendants: [] })
  })
})
