import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { act } from '../../src/audit/act.ts'
import { verify } from '../../src/audit/verify.ts'
import type { Db } from '../../src/db/connection.ts'
import { freshDb } from '../fresh-office.ts'
import { ana, corrected } from './a-record.ts'

/** Someone with the file itself in hand, past the triggers. */
async function tamper(db: Db, change: string): Promise<void> {
  await db.batch([
    db.run(sql`drop trigger audit_line_never_changes`),
    db.run(sql`drop trigger audit_line_never_goes`),
    db.run(sql.raw(change)),
  ])
}

async function recordOf(lines: number): Promise<Db> {
  const db = await freshDb()
  await act(
    db,
    ana,
    Array.from({ length: lines }, () => corrected),
    [],
  )
  return db
}

describe('verifying the record', () => {
  test('an office where nothing happened yet has a whole record of no lines', async () => {
    expect(await verify(await freshDb())).toEqual({ whole: true, lines: 0, lastHash: null })
  })

  test('a record longer than one page of reading is whole', async () => {
    const db = await recordOf(900)
    await act(
      db,
      ana,
      Array.from({ length: 200 }, () => corrected),
      [],
    )
    expect(await verify(db)).toMatchObject({ whole: true, lines: 1100 })
  })

  test('a line changed behind the office’s back is named', async () => {
    const db = await recordOf(5)
    await tamper(db, `update audit_line set actor = 'someone else' where seq = 3`)
    expect(await verify(db)).toEqual({ whole: false, seq: 3, fault: 'changed' })
  })

  test('a line taken out of the middle is missed at the line after it', async () => {
    const db = await recordOf(5)
    await tamper(db, 'delete from audit_line where seq = 3')
    expect(await verify(db)).toEqual({ whole: false, seq: 4, fault: 'missing before' })
  })
})
