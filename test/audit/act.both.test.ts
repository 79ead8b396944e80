import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { act, carryOut, mustChangeOne, together } from '../../src/audit/act.ts'
import { auditLines, mustHaveChanged } from '../../src/audit/tables.ts'
import { verify } from '../../src/audit/verify.ts'
import { courts } from '../../src/cases/tables.ts'
import { courthouses } from '../../src/resources/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { freshDb } from '../fresh-office.ts'
import { ana, added, corrected, newCourt } from './a-record.ts'

const recordOf = (db: Db) => db.select().from(auditLines).orderBy(auditLines.seq)

describe('an act and its line in the record', () => {
  test('the first line says who did what, when, and stands on nothing before it', async () => {
    const db = await freshDb()
    expect(
      await act(db, ana, { ...corrected, caseId: '26-cr-101', facts: { page: 'hearings' } }, []),
    ).toEqual({
      ok: true,
    })
    expect(await recordOf(db)).toMatchObject([
      {
        seq: 1,
        at: Date.UTC(2026, 8, 14, 13),
        actor: ana.actor.userId,
        role: 'coordinator',
        did: 'case-corrected',
        aboutKind: 'case',
        caseId: '26-cr-101',
        facts: '{"page":"hearings"}',
        previousHash: '0'.repeat(64),
      },
    ])
  })

  test('an act of two facts leaves two lines, one chained to the other', async () => {
    const db = await freshDb()
    await act(db, ana, [corrected, added], [newCourt(db, 'casd')])
    const [first, second] = await recordOf(db)
    expect(second?.previousHash).toBe(first?.hash)
    expect(await verify(db)).toMatchObject({ whole: true, lines: 2, lastHash: second?.hash })
  })

  test('two planned changes written together are one act, in their order', async () => {
    const db = await freshDb()
    const first = { changes: [newCourt(db, 'casd')], deeds: [corrected] }
    const second = { changes: [newCourt(db, 'cand')], deeds: [added] }
    expect(await carryOut(db, ana, together(first, second))).toEqual({ ok: true })
    expect((await recordOf(db)).map((line) => line.did)).toEqual(['case-corrected', 'courthouse-added'])
  })

  test('when one of them is refused, neither is written', async () => {
    const db = await freshDb()
    const first = { changes: [newCourt(db, 'casd')], deeds: [corrected] }
    const same = { changes: [newCourt(db, 'casd')], deeds: [added] }
    expect(await carryOut(db, ana, together(first, same))).toMatchObject({ because: 'exists already' })
    expect(await db.select().from(courts)).toEqual([])
    expect(await recordOf(db)).toEqual([])
  })

  test('nothing planned writes nothing; a change that the record would not know of is never written', async () => {
    const db = await freshDb()
    expect(await carryOut(db, ana, together())).toEqual({ ok: true })
    await expect(carryOut(db, ana, { changes: [newCourt(db, 'casd')], deeds: [] })).rejects.toThrow('record')
    expect(await db.select().from(courts)).toEqual([])
    expect(await recordOf(db)).toEqual([])
  })

  test('a change the database refuses leaves neither the change before it nor a line', async () => {
    const db = await freshDb()
    const nowhere = { id: 'h1', courtId: 'nowhere', name: 'East wing', zone: 'America/New_York' }
    const result = await act(db, ana, added, [newCourt(db, 'casd'), db.insert(courthouses).values(nowhere)])
    expect(result).toEqual({ ok: false, because: 'refers to nothing' })
    expect(await db.select().from(courts)).toEqual([])
    expect(await recordOf(db)).toEqual([])
  })

  test('after a refusal the next act works as if nothing had been', async () => {
    const db = await freshDb()
    await act(db, ana, corrected, [newCourt(db, 'casd'), newCourt(db, 'casd')])
    expect(await act(db, ana, corrected, [newCourt(db, 'casd')])).toEqual({ ok: true })
    expect(await verify(db)).toMatchObject({ whole: true, lines: 1 })
  })

  test('the same court entered twice is refused with what exists already', async () => {
    const db = await freshDb()
    await act(db, ana, corrected, [newCourt(db, 'casd')])
    expect(await act(db, ana, corrected, [newCourt(db, 'casd')])).toEqual({
      ok: false,
      because: 'exists already',
      column: 'court.id',
    })
  })

  test('fifty people acting at the same moment leave one unbroken chain of fifty lines', async () => {
    const db = await freshDb()
    const everyone = Array.from({ length: 50 }, (_, i) =>
      act(db, ana, corrected, [newCourt(db, `court-${i}`)]),
    )
    expect(await Promise.all(everyone)).toEqual(Array.from({ length: 50 }, () => ({ ok: true })))
    expect(await verify(db)).toMatchObject({ whole: true, lines: 50 })
    expect(await db.$count(courts)).toBe(50)
  })
})

describe('two people editing the same thing', () => {
  const retire = (db: Db, name: string, version: number) =>
    act(db, ana, added, [
      db
        .update(courthouses)
        .set({ name, version: version + 1 })
        .where(eq(courthouses.version, version)),
      mustChangeOne(db),
    ])

  async function withOneCourthouse(): Promise<Db> {
    const db = await freshDb()
    await newCourt(db, 'casd')
    await db
      .insert(courthouses)
      .values({ id: 'h1', courtId: 'casd', name: 'Main', zone: 'America/Los_Angeles' })
    return db
  }

  test('the second to save is told that it was edited meanwhile; the first stays', async () => {
    const db = await withOneCourthouse()
    expect(await retire(db, 'North', 1)).toEqual({ ok: true })
    expect(await retire(db, 'South', 1)).toEqual({ ok: false, because: 'edited meanwhile' })
    expect((await db.select().from(courthouses))[0]?.name).toBe('North')
    expect(await db.$count(auditLines)).toBe(1)
  })

  test('saving at the same instant, exactly one of twenty wins', async () => {
    const db = await withOneCourthouse()
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => retire(db, `Wing ${i}`, 1)))
    expect(all.filter((result) => result.ok)).toHaveLength(1)
    expect(all.filter((result) => !result.ok && result.because === 'edited meanwhile')).toHaveLength(19)
    expect(await verify(db)).toMatchObject({ whole: true, lines: 1 })
  })

  test('an update that meets two rows where one was meant is refused too', async () => {
    const db = await withOneCourthouse()
    await db
      .insert(courthouses)
      .values({ id: 'h2', courtId: 'casd', name: 'Annex', zone: 'America/Los_Angeles' })
    expect(await retire(db, 'North', 1)).toMatchObject({ because: 'edited meanwhile' })
  })

  test('the table that checks this never holds a row', async () => {
    const db = await withOneCourthouse()
    await retire(db, 'North', 1)
    expect(await db.$count(mustHaveChanged)).toBe(0)
  })
})
