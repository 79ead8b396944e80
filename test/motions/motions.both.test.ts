import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { requestAccommodations } from '../../src/accommodations/request.ts'
import { requestsOf } from '../../src/accommodations/store.ts'
import { accommodations } from '../../src/accommodations/tables.ts'
import { grantCase } from '../../src/access/scope.ts'
import { caseFiles, caseTeam } from '../../src/access/tables.ts'
import { counsel, counts, courtCases, courts, defendants } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { fileMotion, keepAnswers, makeReady } from '../../src/motions/acts-store.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { addIdentityValue } from '../../src/people/vault.ts'
import { witnesses } from '../../src/people/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { paths } from '../../src/web/paths.ts'
import { anOffice, withAStandingClock } from '../access/an-office.ts'
import { inventedAnswers, inventedCase } from './invented-case.ts'

withAStandingClock()

/** The last week of August, well before the last day to apply. */
const august = Date.parse('2026-08-27T16:00:00Z')

async function theCase(db: Db, ...team: readonly string[]) {
  const [caseId, witnessId, hearingId] = [newId(august), newId(august), newId(august)]
  const { docketNumber, caption, zone, jurisdiction, judge } = inventedCase
  const sitting = { startsAt: Date.parse('2026-09-14T16:00:00Z'), endsAt: Date.parse('2026-09-14T23:00:00Z') }
  await db.insert(courts).values({ id: 'casd', name: inventedCase.court, jurisdiction, zone })
  await db.insert(caseFiles).values({ id: caseId })
  await db.insert(courtCases).values({
    id: caseId,
    courtId: 'casd',
    docketNumber,
    caption,
    jurisdiction,
    zone,
    assignedJudge: judge,
    createdAt: august,
  })
  for (const userId of team) await db.insert(caseTeam).values({ caseId, userId, joinedAt: august })
  for (const [number, defendant] of inventedCase.defendants.entries()) {
    const id = newId(august)
    await db.insert(defendants).values({ id, caseId, number: number + 1, name: defendant.name })
    for (const one of defendant.counts)
      await db.insert(counts).values({
        id: newId(august),
        defendantId: id,
        number: one.numbers.join('-'),
        kind: 'count',
        status: 'pending',
        ...one,
      })
    for (const one of defendant.counsel)
      await db.insert(counsel).values({ id: newId(august), caseId, defendantId: id, ...one })
  }
  for (const one of inventedCase.governmentCounsel)
    await db.insert(counsel).values({ id: newId(august), caseId, ...one })
  await db.insert(hearings).values({
    id: hearingId,
    caseId,
    type: 'Jury Trial',
    state: 'set',
    defendantNames: [],
    code: 14,
    createdAt: august,
    updatedAt: august,
  })
  await db
    .insert(sittings)
    .values({ id: newId(august), hearingId, date: '2026-09-14', starts: '09:00', ends: '16:00', ...sitting })
  await db.insert(witnesses).values({
    id: witnessId,
    caseId,
    reference: 'Minor Victim 1',
    isVictim: true,
    ageBand: '12 to 15',
    createdAt: august,
  })
  return { caseId, witnessId, hearingId }
}

async function anOfficeWithACase(code: 'LIVE-LINK' | 'SCREEN' = 'LIVE-LINK') {
  vi.setSystemTime(august)
  const office = await anOffice()
  const paula = await office.signedIn('Paula Reyes', 'prosecutor')
  const cora = await office.signedIn('Cora Lindt', 'coordinator')
  const ids = await theCase(office.db, paula.id, cora.id)
  const scope = grantCase({ userId: paula.id, role: 'prosecutor', name: 'Paula Reyes' }, august, ids.caseId)
  const requested = await requestAccommodations(
    office.db,
    scope,
    {
      id: newId(august),
      ...ids,
      saidOn: date('2026-08-20'),
      asked: [{ code, wish: 'wanted', withoutOrder: null }],
    },
    date('2026-08-20'),
  )
  if (!requested.ok) throw new Error('the accommodation was refused')
  const accommodationId = requested.ids[0] ?? ''
  const identity = async (kind: 'legal name' | 'address', value: string) => {
    const place = { valueId: newId(august), witnessId: ids.witnessId, kind }
    await addIdentityValue(office.db, scope, office.runtime.keys, place, value)
  }
  await identity('legal name', 'Oriana Vesperlund')
  await identity('address', '77 Quillmarsh Road, Fresno, CA 93701')
  const motionId = newId(august)
  await paula.browser.post(paths.motions(ids.caseId), { id: motionId, accommodationId })
  const at = { caseId: ids.caseId, motionId }
  return {
    ...office,
    ...ids,
    scope,
    paula: paula.browser,
    cora: cora.browser,
    /** A prosecutor of the same office who is not on the case. */
    stranger: async () => (await office.signedIn('Stella Ito', 'prosecutor')).browser,
    accommodationId,
    motionId,
    page: paths.motion(ids.caseId, motionId),
    save: (version: number, more: Record<string, string | string[]> = {}) =>
      paula.browser.post(paths.motionAnswers(at.caseId, at.motionId), {
        ...inventedAnswers,
        ...more,
        version: String(version),
      }),
    ready: (version: number) =>
      paula.browser.post(paths.motionReady(at.caseId, at.motionId), { version: String(version) }),
    file: (version: number, filedOn: string) =>
      paula.browser.post(paths.motionFiled(at.caseId, at.motionId), {
        version: String(version),
        filedOn,
        docketEntry: '88',
      }),
    document: (query = '') => paula.browser.get(paths.motionDocument(at.caseId, at.motionId) + query),
  }
}

describe('drafting the motion', () => {
  test('begins with what the docket says, and names what is missing', async () => {
    const { paula, page } = await anOfficeWithACase()
    const html = await (await paula.get(page)).text()
    expect(html).toContain('Teodora Blanchfield')
    expect(html).toContain('Still missing')
    expect(html).toContain('Friday, September 4, 2026')
    expect(html).toContain('Labor Day')
    expect(html).toContain('DORIAN HARWICK,')
    expect(html).toContain('href="#necessityFacts"')
    expect(html).toContain('Verify against current law before filing')
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toMatch(/Minor|Victim/)
  })
  test('sent twice it is one motion', async () => {
    const { paula, caseId, motionId, accommodationId } = await anOfficeWithACase()
    const again = await paula.post(paths.motions(caseId), { id: motionId, accommodationId })
    expect(again.headers.get('location')).toBe(paths.motion(caseId, motionId))
    const list = (await (await paula.get(`/api/cases/${caseId}/motions`)).json()) as { motions: unknown[] }
    expect(list.motions).toHaveLength(1)
  })
  test('a screen has no such motion', async () => {
    const { paula, caseId, accommodationId, page } = await anOfficeWithACase('SCREEN')
    expect((await paula.get(page)).status).toBe(404)
    const html = await (await paula.get(paths.newMotion(caseId, accommodationId))).text()
    expect(html).toContain('Only a live link for a child')
  })
  test('a case under the law of England & Wales is offered none, is told why, and none can be begun', async () => {
    const { db, paula, caseId, accommodationId } = await anOfficeWithACase('SCREEN')
    await db.update(courtCases).set({ jurisdiction: 'gb-ew' })
    await db.update(accommodations).set({ code: 'LIVE-LINK' })
    const list = await (await paula.get(paths.motions(caseId))).text()
    expect(list).toContain('No motion of this law is drafted here')
    expect(list).not.toContain('Draft the motion for')
    const asked = await (await paula.get(paths.newMotion(caseId, accommodationId))).text()
    expect(asked).toContain('statute of the United States')
    expect(asked).not.toMatch(/3509|Begin the draft/)
    const begun = await paula.json(`/api/cases/${caseId}/motions`, { accommodationId })
    expect(begun.status).toBe(409)
    expect(await begun.text()).toContain('statute of the United States')
  })
  test('a coordinator reads it and cannot change it; an outsider finds nothing', async () => {
    const { cora, page, caseId, motionId, stranger } = await anOfficeWithACase()
    const html = await (await cora.get(page)).text()
    expect(html).toContain('Preview')
    expect(html).not.toContain('Save, and show what is missing')
    expect((await cora.post(paths.motionReady(caseId, motionId), { version: '1' })).status).toBe(404)
    expect((await (await stranger()).get(page)).status).toBe(404)
  })
  test('answers saved on an old page are not kept, and are still there to send again', async () => {
    const { save } = await anOfficeWithACase()
    expect((await save(1)).status).toBe(303)
    const late = await save(1, { room: 'a room on the second floor' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Someone changed this')
    expect(html).toContain('a room on the second floor')
  })
  test('a text-direction mark in an answer is refused at its field', async () => {
    const { save } = await anOfficeWithACase()
    const answer = await save(1, { room: 'a room\u202e' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('invisible character')
  })
})

describe('nothing that names the child is kept or leaves', () => {
  test('an answer that holds the name is refused, and the page shows which', async () => {
    const { save, paula, page } = await anOfficeWithACase()
    const answer = await save(1, { fearFacts: 'vesperlund, o. did not speak.' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('This holds the legal name of Minor Victim 1')
    expect(await (await paula.get(page)).text()).not.toMatch(/vesperlund/i)
  })
  test('a name that came into the vault later stops the motion at the door', async () => {
    const { save, ready, document, scope, db, runtime, witnessId, paula, page } = await anOfficeWithACase()
    await save(1, { fearFacts: 'Asked by Trudelise, the witness did not speak.' })
    expect((await ready(2)).status).toBe(303)
    expect((await document()).status).toBe(200)
    const place = { valueId: newId(august), witnessId, kind: 'other name' as const }
    await addIdentityValue(db, scope, runtime.keys, place, 'Trudelise')
    const stopped = await document('?version=complete')
    expect(stopped.status).toBe(409)
    const html = await stopped.text()
    expect(html).toContain('Stopped: this would give away what must stay sealed')
    expect(html).toMatch(/Motion, paragraph \d+/)
    expect(html).toContain('█████')
    expect((await document('?version=public')).status).toBe(200)
    expect((await paula.get(page)).status).toBe(200)
  })
  test('the record says who checked and who took which paper, and holds no name', async () => {
    const { save, ready, document, record, db } = await anOfficeWithACase()
    await save(1)
    await ready(2)
    await document('?version=public&part=proposed-order')
    expect(await record()).toEqual(
      expect.arrayContaining(['motion-started', 'filing-checked', 'motion-made-ready', 'motion-downloaded']),
    )
    const { auditLines } = await import('../../src/audit/tables.ts')
    const { motions } = await import('../../src/motions/tables.ts')
    expect(JSON.stringify([await db.select().from(auditLines), await db.select().from(motions)])).not.toMatch(
      /Oriana|Vesperlund|Quillmarsh/,
    )
  })
})

describe('making it ready', () => {
  test('with a gap it is refused, and every gap is named', async () => {
    const { save, ready } = await anOfficeWithACase()
    await save(1, { necessityFacts: '', grounds: [] })
    const answer = await ready(2)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Not ready: something is missing')
    expect(html).toContain('Choose at least one of the four grounds')
  })
  test('before that there is no document', async () => {
    const { document } = await anOfficeWithACase()
    expect((await document()).status).toBe(409)
  })
  test('then each part is there in two versions, under a file name that tells of no person', async () => {
    const { save, ready, document } = await anOfficeWithACase()
    await save(1)
    expect((await ready(2)).status).toBe(303)
    expect((await ready(2)).status).toBe(303)
    for (const part of ['all', 'motion', 'proposed-order', 'certificate-of-service'])
      for (const version of ['complete', 'public']) {
        const answer = await document(`?version=${version}&part=${part}`)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-disposition')).toBe(
          `attachment; filename="${part === 'all' ? 'motion' : part}-3-26-cr-04417-A14-${version}.docx"`,
        )
        expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toContain(
          'word/document.xml',
        )
      }
  })
  test('when the trial moves afterwards, the old paper is not handed over any more', async () => {
    const { save, ready, document, db, hearingId } = await anOfficeWithACase()
    await save(1)
    await ready(2)
    const { eq } = await import('drizzle-orm')
    await db.update(sittings).set({ date: '2026-10-05' }).where(eq(sittings.hearingId, hearingId))
    const answer = await document()
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('The case has changed since the motion was made ready')
  })
  test('an answer changed afterwards makes it a draft again', async () => {
    const { save, ready, document } = await anOfficeWithACase()
    await save(1)
    await ready(2)
    await save(3, { room: 'another room' })
    expect((await document()).status).toBe(409)
  })
})

describe('recording that it was filed', () => {
  test('the accommodation is applied for in the same act, and the paper stays', async () => {
    const { save, ready, file, document, db, accommodationId, paula, page } = await anOfficeWithACase()
    await save(1)
    await ready(2)
    expect((await file(3, '2026-08-27')).status).toBe(303)
    expect((await requestsOf(db, [accommodationId])).get(accommodationId)?.at(-1)?.state).toBe('applied')
    const html = await (await paula.get(page)).text()
    expect(html).toContain('docket entry 88')
    expect(html).toContain('The paper itself is dated another day')
    expect((await document('?version=public')).status).toBe(200)
    expect((await file(3, '2026-08-27')).status).toBe(303)
    expect((await save(4)).status).toBe(409)
  })
  test('a day to come, and a draft, are refused', async () => {
    const { save, ready, file } = await anOfficeWithACase()
    expect((await file(1, '2026-08-27')).status).toBe(409)
    await save(1)
    await ready(2)
    expect((await file(3, '2026-08-28')).status).toBe(422)
    expect((await file(2, '2026-08-27')).status).toBe(409)
  })
})

describe('whoever acts on a motion', () => {
  test('is stopped by what it lacks and by what must stay sealed: no page has to look first', async () => {
    const { db, scope, runtime, motionId } = await anOfficeWithACase()
    const { keys } = runtime
    const leaking = { ...inventedAnswers, room: 'Oriana Vesperlund' }
    expect(await keepAnswers(db, scope, keys, { id: motionId, version: 1 }, leaking)).toMatchObject({
      reason: 'answers leak',
      leaks: [{ question: 'room' }],
    })
    expect(await makeReady(db, scope, keys, { id: motionId, version: 1 })).toMatchObject({ reason: 'gaps' })
    const filed = { filedOn: date('2026-08-27'), docketEntry: '88' }
    expect(await fileMotion(db, scope, { id: motionId, version: 1 }, filed)).toMatchObject({
      reason: 'not ready',
    })
    expect(await fileMotion(db, scope, { id: 'nothing', version: 1 }, filed)).toMatchObject({
      reason: 'no such motion',
    })
  })
  test('twice at once, by a double click or by two people, acts once', async () => {
    const { db, scope, runtime, motionId, record } = await anOfficeWithACase()
    const { keys } = runtime
    const twice = (act: () => Promise<unknown>) => Promise.all([act(), act()])
    const done = [{ ok: true }, { ok: true }]
    expect(
      await twice(() => keepAnswers(db, scope, keys, { id: motionId, version: 1 }, inventedAnswers)),
    ).toEqual(done)
    expect(await twice(() => makeReady(db, scope, keys, { id: motionId, version: 2 }))).toEqual(done)
    const filed = { filedOn: date('2026-08-27'), docketEntry: '88' }
    expect(await twice(() => fileMotion(db, scope, { id: motionId, version: 3 }, filed))).toEqual(done)
    const deeds = (await record()).filter((did) => did.startsWith('motion-'))
    expect(deeds).toEqual(['motion-started', 'motion-answered', 'motion-made-ready', 'motion-filed'])
  })
})

describe('the same by JSON', () => {
  test('from the first draft to the filing', async () => {
    const { paula, caseId, accommodationId } = await anOfficeWithACase()
    const made = await paula.json(`/api/cases/${caseId}/motions`, { accommodationId })
    expect(made.status).toBe(201)
    const at = made.headers.get('location') ?? ''
    const gaps = await paula.json(`${at}/ready`, { version: 1 })
    expect(gaps.status).toBe(409)
    expect(gaps.headers.get('content-type')).toContain('application/problem+json')
    const leak = await paula.json(`${at}/answers`, {
      version: 1,
      answers: { ...inventedAnswers, room: '77 Quillmarsh Rd' },
    })
    expect(leak.status).toBe(422)
    expect(await leak.text()).not.toContain('Quillmarsh')
    expect((await paula.json(`${at}/answers`, { version: 1, answers: inventedAnswers })).status).toBe(200)
    expect(await (await paula.json(`${at}/ready`, { version: 2 })).json()).toMatchObject({
      state: 'ready',
      gaps: [],
    })
    const filed = await paula.json(`${at}/filed`, { version: 3, filedOn: '2026-08-27', docketEntry: '88' })
    expect(await filed.json()).toMatchObject({
      state: 'filed',
      filedOn: '2026-08-27',
      lastDayToApply: '2026-09-04',
    })
  })
})
