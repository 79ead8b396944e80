import { eq, sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { caseFiles, caseTeam, releases, users } from '../../src/access/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { courtCases } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { feedCopies, feeds } from '../../src/feeds/tables.ts'
import { witnesses } from '../../src/people/tables.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice, baseUrl, later, morning, withAStandingClock } from '../access/an-office.ts'
import { aCase, aRelease, aWitness } from '../people/a-case.ts'
import { aHearing, anAccommodation, dropLastSitting, moveSitting, vacate } from './a-hearing.ts'
import { aRuling } from '../rulings/a-ruling.ts'
import { readIcs } from './read-ics.ts'

withAStandingClock()

type Browser = Awaited<ReturnType<Awaited<ReturnType<typeof anOffice>>['signedIn']>>['browser']

async function aSanDiegoOffice() {
  const office = await anOffice()
  const ana = await office.signedIn('Ana Whitfield', 'coordinator')
  const dora = await office.signedIn('Dora Lind', 'advocate')
  const caseId = await aCase(office.db, '3:26-cr-00101', ana.id)
  const hearing = await aHearing(office.db, caseId, 1414, morning, '2026-09-21')
  const other = await aHearing(office.db, caseId, 2718, morning, '2026-09-22')
  const witnessId = await aWitness(office.db, caseId, 'W-3')
  const accommodationId = await anAccommodation(
    office.db,
    caseId,
    witnessId,
    hearing.id,
    'LIVE-LINK',
    morning,
  )
  return { ...office, ana, dora, caseId, hearing, other, witnessId, accommodationId }
}

/** Makes a feed with the form and gives its address. */
async function made(browser: Browser, level = 'coded', id = newId(morning)): Promise<string> {
  const page = await (await browser.post(paths.feeds(), { id, label: 'Phone', level })).text()
  const link = /id="link" value="([^"]+)"/.exec(page)?.[1]
  if (!link) throw new Error('no link on the page')
  return link
}
/** What a calendar program without a sign-in is answered. */
async function read(office: { visitor: () => Browser }, link: string) {
  const answer = await office.visitor().get(link)
  const text = await answer.text()
  return { status: answer.status, etag: answer.headers.get('etag'), text, entries: readIcs(text) }
}
const titles = async (office: { visitor: () => Browser }, link: string) =>
  (await read(office, link)).entries.map((entry) => entry['SUMMARY'])

describe('making a feed', () => {
  test('shows the link and a code once; the office keeps only its hash, and the record only its id', async () => {
    const office = await aSanDiegoOffice()
    const id = newId(morning)
    const answer = await office.ana.browser.post(paths.feeds(), { id, label: 'Phone', level: 'coded' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const page = await answer.text()
    const link = /id="link" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(link).toMatch(/^https:\/\/office\.example\/feeds\/[\w-]{43}\.ics$/)
    expect(page).toContain('role="img"')
    expect(page).toContain(link.replace('https:', 'webcal:'))
    const token = link.slice(link.lastIndexOf('/') + 1, -4)
    const kept = JSON.stringify([
      await office.db.select().from(feeds),
      await office.db.select().from(auditLines),
    ])
    expect(kept).not.toContain(token)
    expect(kept).toContain('feed-added')
    expect(await (await office.ana.browser.get(paths.feeds())).text()).not.toContain(token)
  })

  test('sent twice, it is one feed with one link', async () => {
    const office = await aSanDiegoOffice()
    const id = newId(morning)
    expect(await made(office.ana.browser, 'coded', id)).toBe(await made(office.ana.browser, 'coded', id))
    expect(await office.db.$count(feeds)).toBe(1)
  })

  test('a label that is the reference of someone is refused, and one with a number', async () => {
    const { ana } = await aSanDiegoOffice()
    const post = (label: string) =>
      ana.browser.post(paths.feeds(), { id: newId(morning), label, level: 'coded' })
    expect((await post('Phone for w-3')).status).toBe(422)
    expect((await post('619 555 0117')).status).toBe(422)
    expect((await post('Phone\u202e')).status).toBe(422)
    expect((await post('Phone')).status).toBe(200)
  })

  test('an advocate is offered the working level once hearings and accommodations were released to her', async () => {
    const { dora, db, caseId, witnessId } = await aSanDiegoOffice()
    const wish = () => ({ id: newId(morning), label: 'Phone', level: 'working' })
    await aRelease(db, dora.id, caseId, witnessId, ['hearings'])
    expect(await (await dora.browser.get(paths.feeds())).text()).not.toContain('value="working"')
    expect((await dora.browser.post(paths.feeds(), wish())).status).toBe(422)
    await aRelease(db, dora.id, caseId, witnessId, ['hearings', 'accommodations'])
    expect((await dora.browser.post(paths.feeds(), wish())).status).toBe(200)
  })

  test('an administrator has no feeds', async () => {
    const office = await aSanDiegoOffice()
    const { browser } = await office.signedIn('Noor Haddad', 'administrator')
    expect((await browser.get(paths.feeds())).status).toBe(404)
  })
})

describe('what a feed holds', () => {
  test('the hearings of the team’s cases, coded unless asked otherwise', async () => {
    const office = await aSanDiegoOffice()
    const { entries, text } = await read(office, await made(office.ana.browser))
    expect(entries.map((entry) => [entry['SUMMARY'], entry['DTSTART']])).toEqual([
      ['Appointment A-1414', '20260921T163000Z'],
      ['Appointment A-2718', '20260922T163000Z'],
    ])
    expect(text).not.toMatch(/Sentencing|Courtroom|W-3|26-cr|Marlow|LIVE/)
  })

  test('at the working level: kind, docket number, courtroom and codes, no name', async () => {
    const office = await aSanDiegoOffice()
    const { entries, text } = await read(office, await made(office.ana.browser, 'working'))
    expect(entries[0]).toMatchObject({
      SUMMARY: 'Sentencing',
      LOCATION: 'Courtroom 4B',
      DESCRIPTION: '3:26-cr-00101\nMon 21 Sep 9:30 AM PDT\nW-3: LIVE-LINK granted, to book',
    })
    expect(text).not.toMatch(/Marlow|Calloway/)
  })

  test('an advocate’s holds the hearings of whom released them to her, and no other', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.dora.browser)
    expect(await titles(office, link)).toEqual([])
    await aRelease(office.db, office.dora.id, office.caseId, office.witnessId, ['hearings'])
    expect(await titles(office, link)).toEqual(['Appointment A-1414'])
  })

  test('an advocate’s working feed falls back to the code where accommodations are released no more', async () => {
    const office = await aSanDiegoOffice()
    const { db, dora, caseId, witnessId } = office
    await aRelease(db, dora.id, caseId, witnessId, ['hearings'])
    const both = await aRelease(db, dora.id, caseId, witnessId, ['hearings', 'accommodations'])
    const link = await made(dora.browser, 'working')
    expect((await read(office, link)).entries[0]).toMatchObject({ SUMMARY: 'Sentencing' })
    await db.update(releases).set({ withdrawnAt: Date.now() }).where(eq(releases.id, both))
    const { entries } = await read(office, link)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ SUMMARY: 'Appointment A-1414' })
    expect(entries[0]).not.toHaveProperty('DESCRIPTION')
  })

  test('two readers’ calendars share no identifier', async () => {
    const office = await aSanDiegoOffice()
    const [one, other] = [
      await read(office, await made(office.ana.browser)),
      await read(office, await made(office.ana.browser)),
    ]
    const uids = [...one.entries, ...other.entries].map((entry) => entry['UID'])
    expect(new Set(uids).size).toBe(4)
  })
})

describe('a hearing that changes', () => {
  test('moved, the entry keeps its identifier, stands at the new time and has a higher sequence', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    const before = (await read(office, link)).entries[0]
    later(1)
    await moveSitting(office.db, office.hearing, Date.now(), '2026-09-23', '10:00')
    const after = (await read(office, link)).entries.find((entry) => entry['UID'] === before?.['UID'])
    expect(after).toMatchObject({ DTSTART: '20260923T170000Z', SEQUENCE: '1', DTSTAMP: '20260914T080100Z' })
  })

  test('vacated, it is cancelled in the same entry', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    const before = (await read(office, link)).entries[0]
    await vacate(office.db, office.hearing, Date.now())
    expect((await read(office, link)).entries[0]).toMatchObject({
      UID: before?.['UID'],
      STATUS: 'CANCELLED',
      TRANSP: 'TRANSPARENT',
      SEQUENCE: '1',
      SUMMARY: 'Cancelled: Appointment A-1414',
    })
  })

  test('a day dropped from a trial is cancelled where it was told, and not told to whoever never had it', async () => {
    const office = await aSanDiegoOffice()
    const trial = await aHearing(office.db, office.caseId, 3141, morning, '2026-10-05', '2026-10-06')
    const [link, never] = [await made(office.ana.browser), await made(office.ana.browser)]
    const told = (await read(office, link)).entries.at(-1)
    await dropLastSitting(office.db, trial, Date.now())
    const now = (await read(office, link)).entries.find((entry) => entry['UID'] === told?.['UID'])
    expect(now).toMatchObject({ STATUS: 'CANCELLED', DTSTART: '20261006T163000Z', SEQUENCE: '1' })
    expect((await read(office, never)).text).not.toContain('CANCELLED')
  })

  test('a hearing on the morning after the clocks change is right', async () => {
    const office = await aSanDiegoOffice()
    await aHearing(office.db, office.caseId, 3141, morning, '2026-10-30', '2026-11-02')
    const { entries } = await read(office, await made(office.ana.browser))
    expect(entries.slice(-2).map((entry) => entry['DTSTART'])).toEqual([
      '20261030T163000Z',
      '20261102T173000Z',
    ])
  })
})

describe('reading it again', () => {
  const again = (office: Awaited<ReturnType<typeof aSanDiegoOffice>>, link: string, etag: string) =>
    office.app.request(link, { headers: { 'if-none-match': etag, 'cf-connecting-ip': '203.0.113.9' } })

  test('unchanged, it is answered 304 without a body; changed, with the whole', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    const { etag } = await read(office, link)
    const same = await again(office, link, `"other", W/${etag}`)
    expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, ''])
    expect(same.headers.get('cache-control')).toBe('private, no-cache')
    await vacate(office.db, office.hearing, Date.now())
    expect((await again(office, link, etag ?? '')).status).toBe(200)
  })

  test('the tag is the hash of the bytes: what changes without changing them is still the same', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    const { etag } = await read(office, link)
    await office.db.update(courtCases).set({ version: sql`version + 1` })
    expect((await again(office, link, etag ?? '')).status).toBe(304)
    await office.db.delete(feedCopies)
    expect((await again(office, link, etag ?? '')).status).toBe(304)
  })

  test('asked for the head alone, it gives the head alone', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    const head = await office.app.request(link, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      '',
    ])
    expect(head.headers.get('etag')).toBe((await read(office, link)).etag)
  })

  test.each([
    ['a sitting moves', (o) => moveSitting(o.db, o.hearing, Date.now(), '2026-09-24', '09:30')],
    ['a hearing is vacated', (o) => vacate(o.db, o.hearing, Date.now())],
    ['a hearing is added', (o) => aHearing(o.db, o.caseId, 3141, morning, '2026-09-28')],
    [
      'an accommodation is ruled on',
      (o) => aRuling(o.db, o.accommodationId, 'granted as varied', { conditions: 'Behind the witness' }),
    ],
    [
      'an accommodation is added',
      (o) => anAccommodation(o.db, o.caseId, o.witnessId, o.other.id, 'SCREEN', morning),
    ],
    [
      'a reference is changed',
      (o) => o.db.update(witnesses).set({ reference: 'W-9', version: sql`version + 1` }),
    ],
    [
      'the docket number is corrected',
      (o) => o.db.update(courtCases).set({ docketNumber: '3:26-cr-7', version: 2 }),
    ],
    ['the case is closed', (o) => o.db.update(caseFiles).set({ closedAt: Date.now() })],
    ['the reader leaves the team', (o) => o.db.update(caseTeam).set({ leftAt: Date.now() })],
    [
      'the reader joins another team',
      async (o) => {
        const caseId = await aCase(o.db, '3:26-cr-00102', o.ana.id)
        await aHearing(o.db, caseId, 1618, morning, '2026-09-28')
      },
    ],
  ] as const satisfies readonly (readonly [
    string,
    (o: Awaited<ReturnType<typeof aSanDiegoOffice>>) => PromiseLike<unknown>,
  ])[])('it is another text as soon as %s', async (_what, happens) => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser, 'working')
    const { etag } = await read(office, link)
    await happens(office)
    expect((await again(office, link, etag ?? '')).status).toBe(200)
  })
})

describe('when access ends', () => {
  test('a release that runs out empties the feed at that instant, with nothing written in between', async () => {
    const office = await aSanDiegoOffice()
    const { db, dora, caseId, witnessId } = office
    await aRelease(db, dora.id, caseId, witnessId, ['hearings'], morning + 60 * 60_000)
    const link = await made(dora.browser)
    expect(await titles(office, link)).toEqual(['Appointment A-1414'])
    vi.setSystemTime(morning + 60 * 60_000 - 1)
    expect(await titles(office, link)).toEqual(['Appointment A-1414'])
    vi.setSystemTime(morning + 60 * 60_000)
    expect(await titles(office, link)).toEqual([])
  })

  test('a withdrawn release, a place on the team that ends and a closed case empty it too', async () => {
    const office = await aSanDiegoOffice()
    const { db, dora, ana, caseId, witnessId } = office
    await aRelease(db, dora.id, caseId, witnessId, ['hearings'])
    const [hers, anas] = [await made(dora.browser), await made(ana.browser)]
    expect([await titles(office, hers), await titles(office, anas)]).toMatchObject([
      { length: 1 },
      { length: 2 },
    ])
    await db.update(releases).set({ withdrawnAt: Date.now() })
    await db.update(caseTeam).set({ leftAt: morning + 1000 })
    later(1)
    expect([await titles(office, hers), await titles(office, anas)]).toEqual([[], []])
  })

  test('unknown, revoked, exchanged and of someone who has left: the very same 404', async () => {
    const office = await aSanDiegoOffice()
    const { ana, dora, db } = office
    const [revoked, exchanged, left] = [
      await made(ana.browser),
      await made(ana.browser),
      await made(dora.browser),
    ]
    const [first, second] = (await db.select().from(feeds).orderBy(feeds.createdAt, feeds.id)).map(
      (feed) => feed.id,
    )
    await read(office, revoked)
    expect((await ana.browser.post(paths.revokeFeed(first ?? ''))).status).toBe(303)
    const page = await (await ana.browser.post(paths.renewFeed(second ?? ''), { id: newId(morning) })).text()
    const fresh = /id="link" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await db.update(users).set({ endedAt: Date.now() }).where(eq(users.id, dora.id))
    const unknown = `${baseUrl}/feeds/${'A'.repeat(43)}.ics`
    const answers = await Promise.all(
      [revoked, exchanged, left, unknown, `${baseUrl}/feeds/x.ics`].map(async (link) => {
        const answer = await office.visitor().get(link)
        return [
          answer.status,
          [...answer.headers].toSorted(([a], [b]) => a.localeCompare(b)),
          await answer.text(),
        ]
      }),
    )
    expect(answers[0]?.[0]).toBe(404)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect((await read(office, fresh)).status).toBe(200)
    expect(await db.$count(feedCopies, eq(feedCopies.feedId, first ?? ''))).toBe(0)
  })

  test('nobody can revoke or renew the feed of someone else', async () => {
    const { ana, dora, db } = await aSanDiegoOffice()
    await made(ana.browser)
    const [feed] = await db.select().from(feeds)
    expect((await dora.browser.post(paths.revokeFeed(feed?.id ?? ''))).status).toBe(404)
    expect((await dora.browser.post(paths.renewFeed(feed?.id ?? ''), { id: newId(morning) })).status).toBe(
      404,
    )
    expect((await db.select().from(feeds))[0]?.revokedAt).toBeNull()
  })

  test('who becomes an administrator reads nothing any more', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    await office.db.update(users).set({ role: 'administrator' }).where(eq(users.id, office.ana.id))
    expect((await read(office, link)).status).toBe(404)
  })
})

describe('someone who tries addresses', () => {
  const tokenNumber = (i: number) => `${baseUrl}/feeds/${String(i).padStart(43, 'A')}.ics`

  test('is stopped after thirty different ones, from that network address and for an hour', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    for (let i = 0; i < 30; i++)
      expect((await office.visitor('198.51.100.4').get(tokenNumber(i))).status).toBe(404)
    const stopped = await office.visitor('198.51.100.4').get(tokenNumber(31))
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(3500)
    expect((await office.visitor('198.51.100.4').get(link)).status).toBe(429)
    expect((await office.visitor('198.51.100.5').get(link)).status).toBe(200)
    later(61)
    expect((await office.visitor('198.51.100.4').get(link)).status).toBe(200)
  })

  test('a program that goes on asking for one dead link stops nobody beside it', async () => {
    const office = await aSanDiegoOffice()
    const link = await made(office.ana.browser)
    for (let i = 0; i < 40; i++) await office.visitor('198.51.100.4').get(tokenNumber(7))
    expect((await office.visitor('198.51.100.4').get(link)).status).toBe(200)
  })
})

describe('the API', () => {
  test('makes, lists and revokes a feed', async () => {
    const office = await aSanDiegoOffice()
    const { browser } = office.ana
    const answer = await browser.json('/api/feeds', { label: 'Phone' })
    expect(answer.status).toBe(201)
    const { id, url } = (await answer.json()) as { id: string; url: string }
    expect((await read(office, url)).entries).toHaveLength(2)
    const list = await (await browser.get('/api/feeds')).json()
    expect(list).toMatchObject({ feeds: [{ id, label: 'Phone', level: 'coded', revokedAt: null }] })
    expect((await browser.json(`/api/feeds/${id}/revoke`, {})).status).toBe(204)
    expect((await browser.json(`/api/feeds/${id}/revoke`, {})).status).toBe(204)
    expect((await office.record()).filter((did) => did === 'feed-revoked')).toHaveLength(1)
    expect((await browser.json('/api/feeds/nothing/revoke', {})).status).toBe(404)
    expect((await read(office, url)).status).toBe(404)
  })

  test('gives a feed another link, one however often it is sent; the old one stops', async () => {
    const office = await aSanDiegoOffice()
    const { browser } = office.ana
    const { id, url } = (await (await browser.json('/api/feeds', { label: 'Phone' })).json()) as {
      id: string
      url: string
    }
    const renew = async (link: string) => {
      const answer = await browser.json(`/api/feeds/${id}/renew`, { id: link })
      return ((await answer.json()) as { url: string }).url
    }
    const link = newId(morning)
    const [first, second] = [await renew(link), await renew(link)]
    expect(first).toBe(second)
    expect(first).not.toBe(url)
    expect([(await read(office, url)).status, (await read(office, first)).status]).toEqual([404, 200])
    expect((await office.record()).filter((did) => did === 'feed-link-replaced')).toHaveLength(1)
    expect((await office.dora.browser.json(`/api/feeds/${id}/renew`, {})).status).toBe(404)
  })
})
