import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { may } from '../../src/access/may.ts'
import { reaches } from '../../src/access/scope.ts'
import { reachOf } from '../../src/access/store.ts'
import { caseFiles, caseTeam, releases, users } from '../../src/access/tables.ts'
import { courtCases, courts } from '../../src/cases/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import { refusalOf } from '../../src/db/refusal.ts'
import { witnesses } from '../../src/people/tables.ts'
import type { Env } from '../../src/access/env.ts'
import { eq } from 'drizzle-orm'
import { anOffice, later, morning, withAStandingClock } from '../access/an-office.ts'

withAStandingClock()

/** A case in Chicago with Ada on its team, two witnesses, and Rosa, an advocate of Harbour House. */
async function aCase() {
  const office = await anOffice()
  const { db } = office
  const ada = await office.signedIn('Ada Lindqvist', 'coordinator')
  const rosa = await office.signedIn('Rosa Marchetti', 'advocate')
  await db
    .insert(courts)
    .values({ id: 'ilnd', name: 'N.D. Ill.', jurisdiction: 'us-federal', zone: 'America/Chicago' })
  const caseId = newId()
  await db.insert(caseFiles).values({ id: caseId })
  await db.insert(courtCases).values({
    id: caseId,
    courtId: 'ilnd',
    docketNumber: '1:26-cr-00042',
    caption: 'United States v. Example',
    jurisdiction: 'us-federal',
    zone: 'America/Chicago',
    createdAt: morning,
  })
  await db.insert(caseTeam).values({ caseId, userId: ada.id, joinedAt: morning })
  const [w1, w2] = [newId(), newId()]
  const kept = { caseId, isVictim: true, ageBand: 'adult' as const, createdAt: morning }
  await db.insert(witnesses).values([
    { id: w1, reference: 'W-1', ...kept },
    { id: w2, reference: 'W-2', ...kept },
  ])
  const reach = () => reachOf(db, { userId: rosa.id, role: 'advocate', name: '' }, caseId, Date.now())
  const form = {
    id: newId(),
    witnessId: w1,
    advocateId: rosa.id,
    kinds: ['hearings', 'needs'],
    signedOn: '2026-09-14',
    endsOn: '2026-09-14',
  }
  return { office, caseId, ada, rosa, w1, w2, reach, form, path: `/cases/${caseId}/releases` }
}

describe("an advocate's release", () => {
  test('lets her see the named kinds of the one witness, until the end of its last day in Chicago', async () => {
    const { ada, w1, reach, form, path } = await aCase()
    expect(await reach()).toBe('nothing')
    expect((await ada.browser.post(path, form)).status).toBe(303)
    expect(await reach()).toEqual([{ witnessId: w1, kinds: ['hearings', 'needs'] }])
    later(20 * 60 + 59) // 04:59 UTC the next day: one minute to midnight in Chicago
    expect(await reach()).not.toBe('nothing')
    later(1)
    expect(await reach()).toBe('nothing')
  })

  test('ends on every page at the instant it is withdrawn', async () => {
    const { office, caseId, ada, rosa, form, path } = await aCase()
    const app = new Hono<Env>()
    app.get('/cases/:caseId/probe', may('see hearings'), (c) => c.json(reaches(c.var.scope, 'hearings')))
    office.app.route('/', app)
    const probe = () => rosa.browser.get(`/cases/${caseId}/probe`)
    expect((await probe()).status).toBe(404)
    await ada.browser.post(path, form)
    expect(await (await probe()).json()).toEqual([form.witnessId])
    expect((await ada.browser.post(`${path}/${form.id}/withdraw`)).status).toBe(303)
    expect((await probe()).status).toBe(404)
    expect(await (await ada.browser.get(path)).text()).toContain('withdrawn')
    expect(await office.record()).toEqual(expect.arrayContaining(['release-recorded', 'release-withdrawn']))
  })

  test('ends when the office ends it, and cannot end twice', async () => {
    const { ada, reach, form, path } = await aCase()
    await ada.browser.post(path, form)
    expect((await ada.browser.post(`${path}/${form.id}/end`)).status).toBe(303)
    expect(await reach()).toBe('nothing')
    const twice = await ada.browser.post(`${path}/${form.id}/withdraw`)
    expect(twice.status).toBe(409)
    expect(await twice.text()).toContain('not in force any more')
  })

  test('ends when her access to the office or the case ends', async () => {
    const { office, caseId, ada, rosa, reach, form, path } = await aCase()
    const mary = await office.signedIn('Mary Okafor', 'administrator')
    await ada.browser.post(path, form)
    await mary.browser.post(`/people-of-the-office/${rosa.id}/end`)
    expect(await reach()).toBe('nothing')
    const other = { ...form, id: newId() }
    await office.db.update(users).set({ endedAt: null }).where(eq(users.id, rosa.id))
    await ada.browser.post(path, other)
    expect(await reach()).not.toBe('nothing')
    await office.db.update(caseFiles).set({ closedAt: Date.now() }).where(eq(caseFiles.id, caseId))
    expect(await reach()).toBe('nothing')
  })

  test('the same form sent twice is one release', async () => {
    const { ada, reach, form, path } = await aCase()
    const answers = await Promise.all([ada.browser.post(path, form), ada.browser.post(path, form)])
    expect(answers.map((answer) => answer.status)).toEqual([303, 303])
    expect(await reach()).toHaveLength(1)
  })

  test.each([
    [{ kinds: [] }, 'Choose at least one kind'],
    [{ signedOn: '2026-09-15' }, 'must not be in the future'],
    [{ endsOn: '2026-09-13' }, 'must be today or later'],
    [{ endsOn: '2027-09-16' }, 'until Wed 15 Sep 2027 at most'],
    [{ endsOn: '2026-02-30' }, 'Enter a date that exists'],
    [{ witnessId: 'someone of another case' }, 'Choose a witness of this case'],
    [{ advocateId: 'not an advocate' }, 'Choose an advocate who has access'],
  ])('a form with %j is given back with the reason, and nothing is kept', async (change, says) => {
    const { ada, reach, form, path } = await aCase()
    const answer = await ada.browser.post(path, { ...form, ...change })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
    expect(await reach()).toBe('nothing')
  })

  test('names a witness of its own case, or the database refuses it, whoever writes', async () => {
    const { office, caseId, rosa, w1 } = await aCase()
    const db = office.db
    const otherCase = newId()
    await db.insert(caseFiles).values({ id: otherCase })
    const row = { advocateId: rosa.id, kinds: ['hearings'] as const, signedOn: '2026-09-14', givenAt: 1 }
    const refused = async (act: PromiseLike<unknown>) => refusalOf(await Promise.resolve(act).catch((e) => e))
    const elsewhere = { because: 'not allowed', rule: 'release_of_another_case' }
    const give = (witnessId: string, to: string) =>
      db.insert(releases).values({ ...row, id: newId(), caseId: to, witnessId, endsAt: morning + 1 })
    expect(await refused(give(w1, otherCase))).toEqual(elsewhere)
    expect(await refused(give('nobody', caseId))).toEqual(elsewhere)
    expect(await refused(give(w1, caseId))).toBeNull()
    expect(await refused(db.update(releases).set({ caseId: otherCase }))).toEqual(elsewhere)
    expect(await refused(db.delete(witnesses).where(eq(witnesses.id, w1)))).toMatchObject({
      rule: 'witness_has_a_release',
    })
  })

  test('is nobody’s to give but the case team’s', async () => {
    const { office, rosa, form, path } = await aCase()
    const ben = await office.signedIn('Ben Castellanos', 'prosecutor')
    const mary = await office.signedIn('Mary Okafor', 'administrator')
    for (const person of [rosa, ben, mary]) {
      expect((await person.browser.get(path)).status).toBe(404)
      expect((await person.browser.post(path, form)).status).toBe(404)
    }
  })
})

describe('the case team', () => {
  test('someone put on it opens the case at once, and sees nothing once taken off', async () => {
    const { office, caseId, ada } = await aCase()
    const ben = await office.signedIn('Ben Castellanos', 'prosecutor')
    const path = `/cases/${caseId}/team`
    expect((await ben.browser.get(path)).status).toBe(404)
    expect((await ada.browser.post(path, { userId: ben.id })).status).toBe(303)
    expect((await ben.browser.get(path)).status).toBe(200)
    later(5)
    expect((await ada.browser.post(`${path}/${ben.id}/leave`)).status).toBe(303)
    expect((await ben.browser.get(path)).status).toBe(404)
    later(5)
    await ada.browser.post(path, { userId: ben.id })
    expect((await ben.browser.get(path)).status).toBe(200)
    expect(await office.record()).toEqual(
      expect.arrayContaining(['team-member-added', 'team-member-removed']),
    )
  })

  test('the last person stays on it', async () => {
    const { caseId, ada } = await aCase()
    const answer = await ada.browser.post(`/cases/${caseId}/team/${ada.id}/leave`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('last person of the team')
  })

  test('an advocate or an administrator cannot be put on it', async () => {
    const { office, caseId, ada, rosa } = await aCase()
    const mary = await office.signedIn('Mary Okafor', 'administrator')
    for (const userId of [rosa.id, mary.id, 'nobody', ''])
      expect((await ada.browser.post(`/cases/${caseId}/team`, { userId })).status).toBe(422)
  })
})

describe('a program of the case’s team', () => {
  test('records a release once, however often it is sent, and withdraws it', async () => {
    const { office, ada, reach, form, path, w1 } = await aCase()
    const send = (to: string, body: unknown) => ada.browser.json(`/api${path}${to}`, body)
    const both = await Promise.all([send('', form), send('', form)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(await reach()).toEqual([{ witnessId: w1, kinds: ['hearings', 'needs'] }])
    expect(await (await ada.browser.get(`/api${path}`)).json()).toMatchObject({
      zone: 'America/Chicago',
      releases: [{ id: form.id, reference: 'W-1', state: 'in force' }],
      advocates: [{ name: 'Rosa Marchetti' }],
    })
    const offs = [await send(`/${form.id}/withdraw`, {}), await send(`/${form.id}/withdraw`, {})]
    expect(offs.map(({ status }) => status)).toEqual([204, 409])
    expect(await reach()).toBe('nothing')
    const deeds = (await office.record()).filter((did) => did.startsWith('release-'))
    expect(deeds).toEqual(['release-recorded', 'release-withdrawn'])
  })

  test('is refused what the page refuses, beside the same field', async () => {
    const { ada, form, path, reach } = await aCase()
    for (const [wrong, field] of [
      [{ kinds: [] }, 'kinds'],
      [{ signedOn: '2026-09-15' }, 'signedOn'],
      [{ endsOn: '2027-09-16' }, 'endsOn'],
      [{ witnessId: 'someone of another case' }, 'witnessId'],
      [{ advocateId: ada.id }, 'advocateId'],
    ] as const) {
      const answer = await ada.browser.json(`/api${path}`, { ...form, ...wrong })
      expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field }] }])
      expect((await ada.browser.post(path, { ...form, ...wrong })).status).toBe(422)
    }
    expect(await reach()).toBe('nothing')
  })

  test('a release that never was is not there, on the page and for a program', async () => {
    const { ada, path } = await aCase()
    for (const act of ['withdraw', 'end']) {
      expect((await ada.browser.json(`/api${path}/nothing/${act}`, {})).status).toBe(404)
      expect((await ada.browser.post(`${path}/nothing/${act}`)).status).toBe(404)
    }
  })
})
