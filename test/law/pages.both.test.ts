import { describe, expect, test, vi } from 'vitest'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { findIn } from '../../src/desk/law/search.ts'
import { jurisdictionOf } from '../../src/jurisdictions/jurisdiction-of.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice as anEmptyOffice, withAStandingClock } from '../access/an-office.ts'
import { now } from '../hearings/two-cases.ts'

withAStandingClock()

async function aProsecutor() {
  vi.setSystemTime(now)
  const office = await anEmptyOffice({ demo: true })
  const { browser } = await office.signedIn('Per Falk', 'prosecutor')
  const read = async (path: string) =>
    (await (await browser.get(path)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { browser, read, law: (id: string, search = '') => read(`${paths.lawOf(id)}?q=${search}`) }
}

describe('the law, as a lawyer checks it', () => {
  test('lists every body of law, and each has a page of its own that says what is not here', async () => {
    const { read, law } = await aProsecutor()
    const all = await read(paths.law())
    for (const { id, name } of jurisdictions) {
      expect(all).toContain(name.replace('&', '&amp;'))
      expect(await law(id)).toContain('What is not here')
    }
  })

  test('a rule shows its words, its citation, when it was read, since when it is the law and what becomes of it', async () => {
    const { law } = await aProsecutor()
    const text = await law('us-federal', 'D-CCTV')
    expect(text).toContain('Apply for closed circuit television, child witness')
    expect(text).toContain('18 U.S.C. § 3509(b)(1)(A) read 2026-11-01, text of 2023-04')
    expect(text).toContain('In force in this form since 2009-12-01')
    expect(text).toContain('Anteroom counts 7 days before “Trial begins”')
  })

  test('a live link for a child: who may ask, what must be shown, what the order says, cases to read', async () => {
    const { law } = await aProsecutor()
    const text = await law('us-federal', 'closed+circuit+television+(child)')
    for (const part of [
      'guardian ad litem appointed under § 3509(h)',
      'substantial likelihood, established by expert testimony',
      'the defendant’s image and the judge’s voice relayed into the room',
      'does not say on which day',
      'Maryland v. Craig, 497 U.S. 836 (1990)',
    ])
      expect(text).toContain(part)
  })

  test('what was seen in a summary only says so, and a text nobody read for twelve months too', async () => {
    const { law } = await aProsecutor()
    expect(await law('us-federal', 'Gigante')).toContain('summary only: read it before you rely on it')
    expect(await law('us-federal', '49.1')).not.toContain('not read for 12 months')
    vi.setSystemTime(Date.parse('2027-11-02T15:00:00Z'))
    const later = await aProsecutorLater()
    expect(later).toContain('not read for 12 months')
  })

  test('a search looks in every part, says how many rows speak of it, and owns up to finding none', async () => {
    const { law } = await aProsecutor()
    expect(await law('us-federal', 'restitution')).toMatch(/\d+ rows speak of “ ?restitution ?”/)
    expect(await law('us-federal', 'zeppelin')).toContain('Nothing here speaks of')
  })

  test('what was typed is found as it is printed: quotes, hyphens, section signs and spaces do not matter', async () => {
    const { law } = await aProsecutor()
    const rows = async (search: string) =>
      /(?:(\d+) rows speak|One row speaks)/.exec(await law('us-federal', search))?.[0]
    expect(await rows(encodeURIComponent("victim's address"))).toBe(
      await rows(encodeURIComponent('victim’s address')),
    )
    expect(await rows(encodeURIComponent('§3509(b)(1)'))).toBe(await rows(encodeURIComponent('§ 3509(b)(1)')))
    expect(await rows(encodeURIComponent('"facility dog"'))).toBe(await rows('facility+dog'))
    expect(await law('us-federal', encodeURIComponent('<b>"%_'))).toContain('Nothing here speaks of')
  })

  test('a search for what nobody read ends at the gap that says so', async () => {
    const { law } = await aProsecutor()
    expect(await law('au-cth', '270.6A')).toContain('these were not read: s.270.6A')
    expect(await law('us-tx', 'dog')).toContain('Do not offer it as a right')
  })

  test('every contents line leads to a place on the page, and no two places share a name', async () => {
    const { browser } = await aProsecutor()
    for (const { id } of jurisdictions) {
      const html = await (await browser.get(paths.lawOf(id))).text()
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
      expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([])
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, one]) => one)
      expect(targets.filter((one) => !ids.includes(one))).toEqual([])
    }
  })

  test('the page says from when to when its rows were read, and how many of them in a summary only', async () => {
    const { read, law } = await aProsecutor()
    expect(await law('us-ny')).toMatch(
      /\d+ rows, read from 2026-11-01 to 2026-11-26\. 3 of them in a summary only/,
    )
    expect(await read(paths.law())).toContain(
      '1 rule that gives a day, 1 offer to a witness, no duties, 1 charge',
    )
  })

  test('a rule names who acts, the condition it hangs on and what becomes of a missed day', async () => {
    const { law } = await aProsecutor()
    const text = await law('us-federal', 'D-412-MOT')
    for (const part of [
      'Only if somebody offers such evidence',
      'Who acts Party offering the evidence',
      'If missed Not admitted unless there is good cause.',
      'A day that the court sets is entered in its place.',
    ])
      expect(text).toContain(part)
    expect(await law('us-federal', 'D-412-NOTICE')).toContain(
      'Anteroom takes the day of “Motion under Rule 412 filed” itself',
    )
    expect(await law('us-federal', 'D-OPP47')).toContain('Anteroom counts 1 day before')
  })

  test('no such law is no such page', async () => {
    const { browser } = await aProsecutor()
    expect((await browser.get(paths.lawOf('us-wy'))).status).toBe(404)
  })
})

async function aProsecutorLater() {
  const office = await anEmptyOffice({ demo: true })
  const { browser } = await office.signedIn('Per Falk', 'prosecutor')
  return (await browser.get(paths.lawOf('us-federal'))).text()
}

test('every word of a search has to stand in the row, in any order and case', () => {
  const federal = jurisdictionOf('us-federal')
  if (!federal) throw new Error('no federal law')
  const found = (search: string) => findIn(federal, search).provisions.map(({ id }) => id)
  expect(found('ATTENDANT adult')).toContain('us-federal/adult-attendant')
  expect(found('attendant zeppelin')).toEqual([])
  expect(found('')).toHaveLength(federal.provisions.length)
})
