import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { grantCase, grantOffice } from '../../src/access/scope.ts'
import { users } from '../../src/access/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { importFile } from '../../src/imports/import-file.ts'
import { acceptProposals, reviewOf } from '../../src/imports/review-store.ts'
import { dismissReading, reopenReading } from '../../src/cases/readings/decide-store.ts'
import { caseFacts, ownCases } from '../../src/cases/store.ts'
import type { Db } from '../../src/db/connection.ts'
import { hearingsOfCase } from '../../src/hearings/store.ts'
import { freshDb } from '../fresh-office.ts'
import { firstEntries, inventedDocket, laterEntry } from '../cases/invented-docket.ts'

const at = Date.parse('2026-08-10T15:00:00Z')
const prosecutor = { userId: 'lena', role: 'prosecutor' as const, name: 'Lena Ostrow' }
const stranger = { userId: 'piet', role: 'prosecutor' as const, name: 'Piet Sandoval' }
const office = grantOffice(prosecutor, at)
const bytes = (text: string) => new TextEncoder().encode(text)

let db: Db
beforeEach(async () => {
  db = await freshDb()
  const day = new Date(at)
  const person = { emailVerified: true, createdAt: day, updatedAt: day, role: 'prosecutor' as const }
  await db.insert(users).values([
    { id: 'lena', name: 'Lena Ostrow', email: 'lena@office.example', ...person },
    { id: 'piet', name: 'Piet Sandoval', email: 'piet@office.example', ...person },
  ])
})

async function imported(text = inventedDocket(firstEntries)) {
  const answer = await importFile(db, office, bytes(text), {})
  if (!answer.ok) throw new Error(answer.says)
  return { ...answer, scope: grantCase(prosecutor, at, answer.caseId) }
}
const days = async (scope: Awaited<ReturnType<typeof imported>>['scope']) =>
  (await hearingsOfCase(db, scope)).map(
    (h) => `${h.type} ${h.state} ${h.sittings[0]?.date} ${h.sittings[0]?.starts}`,
  )

describe('importing the docket of United States v. Vance', () => {
  test('the case, its counts with citations, judge and counsel are read', async () => {
    const { scope } = await imported()
    const { facts, defendants, governmentCounsel, entries } = await caseFacts(db, scope)
    expect(facts).toMatchObject({
      docketNumber: '1:26-cr-00417',
      assignedJudge: 'Ines Calloway',
      zone: 'America/Chicago',
    })
    expect(defendants[0]?.counts.map((line) => line.citations)).toEqual([
      ['18 U.S.C. § 1591(a)(1)', '18 U.S.C. § 1591(b)(2)'],
      ['18 U.S.C. § 1594(c)'],
    ])
    expect(defendants[0]?.counsel[0]?.name).toBe('Tobias Renn')
    expect(governmentCounsel[0]?.name).toBe('Lena Ostrow')
    expect(entries).toBe(3)
  })

  test('a material witness named as a party is kept nowhere', async () => {
    const { scope } = await imported()
    expect(JSON.stringify(await caseFacts(db, scope))).not.toContain('Quill')
  })

  test('nothing is on the calendar before a person accepts it; accepting all sets every hearing', async () => {
    const { scope } = await imported()
    expect(await days(scope)).toEqual([])
    const { open } = await reviewOf(db, scope)
    expect(open.flatMap((one) => one.changes.map((change) => change.effect))).toEqual([
      'hold',
      'set',
      'hold',
      'set',
    ])
    expect(
      await acceptProposals(
        db,
        scope,
        open.map((one) => one.id),
      ),
    ).toEqual({ ok: true, taken: 4, left: 0 })
    expect(await days(scope)).toEqual([
      'Arraignment held 2026-02-02 null',
      'Status hearing held 2026-03-09 10:00',
      'Jury trial set 2026-09-14 09:30',
    ])
  })

  test('each reading can be accepted alone, and one set aside stays off the calendar until it is proposed again', async () => {
    const { scope } = await imported()
    const { open } = await reviewOf(db, scope)
    const trial = open.find((one) => one.value.type === 'Jury trial')
    const status = open.find((one) => one.value.action === 'set' && one !== trial)
    expect(await acceptProposals(db, scope, [trial?.id ?? ''])).toMatchObject({ taken: 1 })
    expect((await dismissReading(db, scope, { kind: 'hearing', id: status?.id ?? '' })).ok).toBe(true)
    expect(await days(scope)).toEqual(['Jury trial set 2026-09-14 09:30'])
    expect((await reviewOf(db, scope)).decided.map((one) => one.state).toSorted()).toEqual([
      'dismissed',
      'taken',
    ])
    expect((await reopenReading(db, scope, { kind: 'hearing', id: status?.id ?? '' })).ok).toBe(true)
    expect((await reviewOf(db, scope)).open).toHaveLength(3)
  })

  test('the same docket again changes nothing, not even the record', async () => {
    const { scope } = await imported()
    const before = await db.$count(auditLines)
    const again = await imported()
    expect(again).toMatchObject({ caseId: scope.caseId, newCase: false, newEntries: 0, newProposals: 0 })
    expect(await db.$count(auditLines)).toBe(before)
    expect(await ownCases(db, office)).toHaveLength(1)
  })

  test('a newer docket shows what moved, and accepting it moves the one trial', async () => {
    const { scope } = await imported()
    const first = await reviewOf(db, scope)
    await acceptProposals(
      db,
      scope,
      first.open.map((one) => one.id),
    )
    expect(await imported(inventedDocket([...firstEntries, laterEntry]))).toMatchObject({
      newEntries: 1,
      newProposals: 1,
    })
    const { open } = await reviewOf(db, scope)
    expect(open[0]?.changes[0]).toMatchObject({
      effect: 'move',
      before: { date: '2026-09-14' },
      after: { date: '2026-10-19', time: '09:30' },
    })
    await acceptProposals(
      db,
      scope,
      open.map((one) => one.id),
    )
    expect((await days(scope)).filter((day) => day.includes('trial'))).toEqual([
      'Jury trial set 2026-10-19 09:30',
    ])
  })

  test('an entry whose words the clerk corrected replaces the reading nobody had decided', async () => {
    await imported()
    const corrected = firstEntries.map(
      ([n, d, text]) => [n, d, text.replace('10:00 AM', '11:30 AM')] as const,
    )
    const { scope, changedEntries } = await imported(inventedDocket(corrected))
    expect(changedEntries).toBe(1)
    const { open } = await reviewOf(db, scope)
    expect(
      open
        .filter((one) => one.value.date === '2026-03-09' && one.value.action === 'set')
        .map((one) => one.value.time),
    ).toEqual(['11:30'])
  })

  test('accepting twice at the same moment sets each hearing once', async () => {
    const { scope } = await imported()
    const ids = (await reviewOf(db, scope)).open.map((one) => one.id)
    await Promise.all([acceptProposals(db, scope, ids), acceptProposals(db, scope, ids)])
    expect(await days(scope)).toHaveLength(3)
  })

  test('two people importing the same new docket at once make one case', async () => {
    await Promise.all([imported(), imported(), imported()])
    expect(await ownCases(db, office)).toHaveLength(1)
  })

  test('someone who is not on the team can neither see the case nor import over it', async () => {
    await imported()
    expect(await ownCases(db, grantOffice(stranger, at))).toEqual([])
    const answer = await importFile(
      db,
      grantOffice(stranger, at),
      bytes(inventedDocket([...firstEntries, laterEntry])),
      {},
    )
    expect(answer).toMatchObject({ ok: false, status: 409 })
    expect(await db.select().from(auditLines).where(eq(auditLines.actor, 'piet'))).toEqual([])
  })
})

describe('what is no docket', () => {
  test.each([
    ['', 'nothing arrived'],
    ['<html><head><title>Weather</title></head><body><h1>Sunny</h1></body></html>', 'Weather'],
    ['{"hello": "world"}', 'no docket'],
    [inventedDocket(firstEntries).slice(0, 900), 'breaks off'],
  ])('“%.40s” is answered in words that say what to do', async (text, words) => {
    const answer = await importFile(db, office, bytes(text), {})
    expect(answer).toMatchObject({ ok: false, status: 422 })
    expect(answer.ok ? '' : answer.says).toContain(words)
    expect(await ownCases(db, office)).toEqual([])
  })
  test('20 MB are refused before they are read', async () => {
    expect(await importFile(db, office, new Uint8Array(20 * 1024 * 1024).fill(32), {})).toMatchObject({
      ok: false,
      status: 413,
    })
  })
})
