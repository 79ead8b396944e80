import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { describe, expect, inject, test } from 'vitest'
import { verify } from '../../src/audit/verify.ts'
import { courts } from '../../src/cases/tables.ts'
import { fitness } from '../../src/db/fitness.ts'
import { openFile } from '../../src/db/open-file.ts'
import { openRemote } from '../../src/db/open-remote.ts'

const run = promisify(execFile)
const emptyFolder = () => mkdtempSync(join(inject('officeFolder'), 'data-'))
const court = (id: string) => ({ id, name: id, jurisdiction: 'us-federal', zone: 'America/New_York' })

describe('the first start on a machine', () => {
  test('makes the folder, for this user alone, and the database with its tables', async () => {
    const folder = join(emptyFolder(), 'office', 'data')
    const { db, close } = await openFile(folder)
    expect(await db.$count(courts)).toBe(0)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    close()
  })

  test('a folder whose name has spaces, a percent sign, a hash and accents is used as it is named', async () => {
    const folder = join(emptyFolder(), 'Büro 50%20 #1?')
    const { close } = await openFile(folder)
    close()
    expect(readFileSync(join(folder, 'anteroom.db')).subarray(0, 15).toString()).toBe('SQLite format 3')
  })

  test('a file that is no database is not taken for one, and stays as it is', async () => {
    const folder = emptyFolder()
    const letter = 'Dear Ms Whitfield, '.repeat(100)
    writeFileSync(join(folder, 'anteroom.db'), letter)
    await expect(openFile(folder)).rejects.toThrow(/not a database/)
    expect(readFileSync(join(folder, 'anteroom.db'), 'utf8')).toBe(letter)
  })
})

describe('every later start', () => {
  test('finds what was there and changes nothing', async () => {
    const folder = emptyFolder()
    const first = await openFile(folder)
    await first.db.insert(courts).values(court('casd'))
    const before = await first.db.values(sql`select count(*), max(created_at) from __drizzle_migrations`)
    first.close()
    const second = await openFile(folder)
    expect(await second.db.$count(courts)).toBe(1)
    expect(await second.db.values(sql`select count(*), max(created_at) from __drizzle_migrations`)).toEqual(
      before,
    )
    second.close()
  })

  test('what was written is there even when the program was killed at once', async () => {
    const folder = emptyFolder()
    const program = `
      import { openFile } from './src/db/open-file.ts'
      import { courts } from './src/cases/tables.ts'
      const { db } = await openFile(${JSON.stringify(folder)})
      await db.insert(courts).values(${JSON.stringify(court('casd'))})
      process.kill(process.pid, 'SIGKILL')`
    await expect(run(process.execPath, ['--input-type=module', '-e', program])).rejects.toMatchObject({
      signal: 'SIGKILL',
    })
    const { db, close } = await openFile(folder)
    expect(await db.$count(courts)).toBe(1)
    close()
  })
})

describe('several programs on one file', () => {
  test('four started at the same moment on an empty folder all find a whole database and write to it', async () => {
    const folder = emptyFolder()
    const program = `
      import { openFile } from './src/db/open-file.ts'
      import { act } from './src/audit/act.ts'
      const { db, close } = await openFile(${JSON.stringify(folder)})
      const who = { actor: { userId: 'office', role: 'office', name: 'Office' }, at: 0 }
      for (let i = 0; i < 10; i++) await act(db, who, { did: 'case-corrected', about: { kind: 'count', id: String(i) } }, [])
      close()`
    await Promise.all(
      Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '-e', program])),
    )
    const { db, close } = await openFile(folder)
    expect(await verify(db)).toMatchObject({ whole: true, lines: 40 })
    close()
  })

  test('a refused step leaves no lock behind for the other', async () => {
    const folder = emptyFolder()
    const [one, other] = await Promise.all([openFile(folder), openFile(folder)])
    await one.db.insert(courts).values(court('casd'))
    const again = () => one.db.insert(courts).values(court('casd')).returning()
    await expect(again()).rejects.toThrow()
    await expect(one.db.batch([again(), again()])).rejects.toThrow()
    await expect(
      one.db.transaction((tx) => tx.insert(courts).values(court('casd')).returning()),
    ).rejects.toThrow()
    const start = performance.now()
    await other.db.insert(courts).values(court('nysd'))
    expect(performance.now() - start).toBeLessThan(1000)
    one.close()
    other.close()
  })
})

describe('foreign keys', () => {
  test('are on for each connection the pool opens, inside a transaction and beside it', async () => {
    const { db, close } = await openFile(emptyFolder())
    const isOn = sql`select foreign_keys as "on" from pragma_foreign_keys`
    await db.transaction(async (tx) => {
      const inside = await tx.all(isOn)
      const beside = await Promise.all(Array.from({ length: 5 }, () => db.all(isOn)))
      expect([inside, ...beside].flat()).toEqual(Array.from({ length: 6 }, () => ({ on: 1 })))
    })
    expect(await db.all(isOn)).toEqual([{ on: 1 }])
    close()
  })

  test('turned off, the database is not fit to serve from, and asking leaves no row', async () => {
    const { db, close } = await openFile(emptyFolder())
    await db.run(sql`pragma foreign_keys = off`)
    expect(await fitness(db)).toBe('foreign keys are off')
    expect(await db.all(sql`select * from feed_copy`)).toEqual([])
    close()
  })
})

describe('a database on a server', () => {
  test('one that has no tables yet is not fit to serve from', async () => {
    const address = await (await fetch(inject('libsqlServer'), { method: 'POST' })).text()
    const db = openRemote(address)
    await db.run(
      sql`delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)`,
    )
    expect(await fitness(db)).toBe('not migrated')
    await db.run(sql`drop table __drizzle_migrations`)
    expect(await fitness(db)).toBe('not migrated')
  })
})
