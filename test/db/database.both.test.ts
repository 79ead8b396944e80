import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { courts } from '../../src/cases/tables.ts'
import { courthouses } from '../../src/resources/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { fitness } from '../../src/db/fitness.ts'
import { refusalOf } from '../../src/db/refusal.ts'
import { feedCopies } from '../../src/feeds/tables.ts'
import { freshDb, onWorkers } from '../fresh-office.ts'

const court = (id: string) => ({ id, name: id, jurisdiction: 'us-federal', zone: 'America/New_York' })
const wing = (id: string, courtId: string) => ({ id, courtId, name: id, zone: 'America/New_York' })

const refusal = async (step: PromiseLike<unknown>) => {
  try {
    await step
    return null
  } catch (error) {
    return refusalOf(error)
  }
}

// A transaction that waits for the lock on the server holds one of the six connections that Workers opens for a
// request; with more of them than that, the holder of the lock could no longer reach the server.
const many = onWorkers ? 5 : 30

describe('the database, embedded or on a server', () => {
  test('a courthouse of a court that does not exist is refused', async () => {
    const db = await freshDb()
    expect(await refusal(db.insert(courthouses).values(wing('h1', 'nowhere')))).toEqual({
      because: 'refers to nothing',
    })
  })

  test('a court that still has a courthouse cannot be taken away', async () => {
    const db = await freshDb()
    await db.batch([
      db.insert(courts).values(court('casd')),
      db.insert(courthouses).values(wing('h1', 'casd')),
    ])
    expect(await refusal(db.delete(courts))).toEqual({ because: 'refers to nothing' })
  })

  test('of several steps where the last is refused, none remains; the next attempt works', async () => {
    const db = await freshDb()
    const steps = (id: string) =>
      db.batch([
        db.insert(courts).values(court(id)),
        db.insert(courthouses).values(wing('h1', 'casd')).returning(),
      ])
    expect(await refusal(steps('nysd'))).toEqual({ because: 'refers to nothing' })
    expect(await db.$count(courts)).toBe(0)
    await steps('casd')
    expect(await db.$count(courthouses)).toBe(1)
  })

  test('a transaction that meets a refusal is undone, and the next one works', async () => {
    const db = await freshDb()
    const move = (id: string) =>
      db.transaction(async (tx) => {
        await tx.insert(courts).values(court(id))
        await tx.insert(courthouses).values(wing('h1', 'casd'))
      })
    expect(await refusal(move('nysd'))).toEqual({ because: 'refers to nothing' })
    expect(await db.$count(courts)).toBe(0)
    await move('casd')
    expect(await db.$count(courts)).toBe(1)
  })

  test(`${many} transactions begun at the same moment all come to their end`, async () => {
    const db = await freshDb()
    await db.insert(courts).values(court('casd'))
    await Promise.all(Array.from({ length: many }, () => addOne(db)))
    expect((await db.select().from(courts))[0]?.name).toBe('casd'.padEnd(4 + many, '+'))
  })

  test('single changes, batches and transactions begun together do not stand in each other’s way', async () => {
    const db = await freshDb()
    await db.insert(courts).values(court('casd'))
    await Promise.all(
      Array.from({ length: 5 }, (_, i) => [
        addOne(db),
        db.insert(courts).values(court(`single-${i}`)),
        db.batch([
          db.insert(courts).values(court(`batch-${i}`)),
          db.insert(courthouses).values(wing(`h${i}`, 'casd')),
        ]),
        db.select().from(courts),
      ]).flat(),
    )
    expect(await db.$count(courts)).toBe(11)
  })

  test('an instant in milliseconds comes back the same number', async () => {
    const db = await freshDb()
    const at = Date.UTC(2026, 10, 24, 0, 16, 10, 918)
    const [row] = await db.values<[number]>(sql`select ${at}`)
    expect(row?.[0]).toBe(at)
  })

  test('words of every script come back letter by letter', async () => {
    const db = await freshDb()
    const name = 'Zażółć gęślą 東京 🏛 ‮abc \'"; --'
    await db.insert(courts).values({ ...court('casd'), name })
    expect((await db.select().from(courts))[0]?.name).toBe(name)
  })

  test('a migrated database that keeps its foreign keys is fit to serve from, and asking leaves nothing', async () => {
    const db = await freshDb()
    expect(await fitness(db)).toBe('fit')
    expect(await db.$count(feedCopies)).toBe(0)
  })
})

/** Reads, then writes: wrong when another did so in between. */
function addOne(db: Db): Promise<void> {
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(courts).where(eq(courts.id, 'casd'))
    await tx
      .update(courts)
      .set({ name: `${found?.name}+` })
      .where(eq(courts.id, 'casd'))
  })
}
