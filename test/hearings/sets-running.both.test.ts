import { describe, expect, test, vi } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { twoCases, now } from './two-cases.ts'

withAStandingClock()

/** Ada, coordinator, with a hearing of that name on October 19, 2026; it is Thursday, September 10, 2026. */
async function aHearingCalled(type: string) {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { id: userId, browser } = await office.signedIn('Ada Lindqvist', 'coordinator')
  const { ours } = await twoCases(office.db, userId)
  const id = newId(now)
  const api = `/api/cases/${ours}/hearings/${id}`
  const sittings = [{ date: '2026-10-19', starts: '09:30' }]
  await browser.json(`/api/cases/${ours}/hearings`, { id, type, sittings })
  const say = (fields: Record<string, string | string[]>) =>
    browser.post(paths.setsRunning(ours, id), { does: 'say', version: '1', ...fields })
  const read = async (path: string) =>
    (await (await browser.get(path)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const due = async () => {
    const known = (await (await browser.get(`/api/cases/${ours}/deadlines`)).json()) as {
      deadlines: { id: string }[]
    }
    return known.deadlines.filter((one) => one.id.endsWith(`--hearing-${id}`)).length
  }
  return { ...office, browser, ours, id, api, say, read, due, page: paths.hearing(ours, id) }
}

describe('what the law counts from a hearing', () => {
  test('a voir dire is nothing by its name; said to be the trial, its deadlines appear', async () => {
    const { page, read, say, due } = await aHearingCalled('Voir Dire')
    expect(await read(page)).toContain('The law counts from it nothing (as its name is read)')
    expect(await due()).toBe(0)
    expect((await say({ runs: 'trial-start' })).status).toBe(303)
    expect(await due()).toBeGreaterThan(0)
    const said = await read(page)
    expect(said).toContain('Trial begins (as was said here)')
    expect(said).toContain('Ada Lindqvist chose what the law counts from the hearing: Trial begins')
  })

  test('a trial that begins nothing loses them, and finds them again when it is left to its name', async () => {
    const { say, due, page, read } = await aHearingCalled('Jury Trial')
    const before = await due()
    expect(before).toBeGreaterThan(0)
    expect((await say({})).status).toBe(303)
    expect(await due()).toBe(0)
    expect(await read(page)).toContain('nothing (as was said here)')
    expect((await say({ does: 'read', version: '2' })).status).toBe(303)
    expect(await due()).toBe(before)
  })

  test('another name is read anew: what was said was said of the old one', async () => {
    const { say, browser, ours, id, due } = await aHearingCalled('Jury Trial')
    await say({})
    const renamed = { type: 'Bench Trial', judge: '', place: '', remote: '', version: '2' }
    expect((await browser.post(paths.hearingPlace(ours, id), renamed)).status).toBe(303)
    expect(await due()).toBeGreaterThan(0)
  })

  test('another courtroom leaves it as it was said', async () => {
    const { say, browser, ours, id, due } = await aHearingCalled('Jury Trial')
    await say({})
    const moved = { type: 'Jury Trial', judge: '', place: 'Courtroom 9', remote: '', version: '2' }
    expect((await browser.post(paths.hearingPlace(ours, id), moved)).status).toBe(303)
    expect(await due()).toBe(0)
  })

  test('the deadlines page names it until somebody has said what it is', async () => {
    const { ours, id, say, read, browser } = await aHearingCalled('Voir Dire')
    const before = await (await browser.get(paths.deadlines(ours))).text()
    expect(before).toContain('Upcoming hearings with no deadlines (1)')
    expect(before).toContain(`href="${paths.setsRunning(ours, id)}"`)
    await say({})
    expect(await read(paths.deadlines(ours))).not.toContain('Upcoming hearings with no deadlines')
  })

  test('the page offers what this law knows, ticked as it is read', async () => {
    const { browser, ours, id } = await aHearingCalled('Jury Trial')
    const html = await (await browser.get(paths.setsRunning(ours, id))).text()
    expect(html).toMatch(/value="trial-start"[^>]* checked/)
    expect(html).toContain('value="sentencing"')
    // Of New York's law alone.
    expect(html).not.toContain('value="proceeding-begins"')
    expect(html).not.toContain('Read it from the name again')
  })

  test('the same form twice is one act; another person’s is told what happened meanwhile', async () => {
    const { say } = await aHearingCalled('Voir Dire')
    expect((await say({ runs: 'trial-start' })).status).toBe(303)
    expect((await say({ runs: 'trial-start' })).status).toBe(303)
    const late = await say({ runs: 'motion-hearing' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Someone changed this')
  })

  test('no event that has to be noted can be said of a hearing, and nothing of one that is off', async () => {
    const { say, browser, api } = await aHearingCalled('Voir Dire')
    expect((await say({ runs: 'arrest' })).status).toBe(422)
    await browser.json(`${api}/vacate`, { version: 1, because: 'Plea entered' })
    expect((await say({ runs: 'trial-start', version: '2' })).status).toBe(409)
  })

  test('a program says it, and leaves it to the name again', async () => {
    const { browser, api, due } = await aHearingCalled('Voir Dire')
    const said = await browser.json(`${api}/sets-running`, { version: 1, setsRunning: ['trial-start'] })
    expect(await said.json()).toMatchObject({ version: 2, setsRunning: ['trial-start'] })
    expect(await due()).toBeGreaterThan(0)
    expect((await browser.json(`${api}/sets-running`, { version: 1, setsRunning: null })).status).toBe(409)
    expect((await browser.json(`${api}/sets-running`, { version: 2, setsRunning: ['arrest'] })).status).toBe(
      422,
    )
    const left = await browser.json(`${api}/sets-running`, { version: 2, setsRunning: null })
    expect(await left.json()).toMatchObject({ setsRunning: null })
  })

  test('help names the link, the line and the buttons as the pages have them', async () => {
    const { page, read, say, ours, id } = await aHearingCalled('Voir Dire')
    await say({ runs: 'trial-start' })
    const [help, hearing, asked] = await Promise.all([
      read(paths.help()),
      read(page),
      read(paths.setsRunning(ours, id)),
    ])
    for (const [words, where] of [
      ['The law counts from it', hearing],
      ['Change', hearing],
      ['Save', asked],
      ['Read it from the name again', asked],
    ] as const) {
      expect(where).toContain(words)
      expect(help).toContain(`“${words}”`)
    }
  })

  test('is out of reach of another team', async () => {
    const { signedIn, ours, id } = await aHearingCalled('Voir Dire')
    const { browser } = await signedIn('Piet Sandoval', 'coordinator')
    expect((await browser.get(paths.setsRunning(ours, id))).status).toBe(404)
  })
})
