import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { act } from '../../src/audit/act.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { verify } from '../../src/audit/verify.ts'
import type { Db } from '../../src/db/connection.ts'
import { refusalOf } from '../../src/db/refusal.ts'
import { freshDb } from '../fresh-office.ts'
import { added, ana, corrected } from './a-record.ts'

let db: Db
beforeAll(async () => {
  db = await freshDb()
  await act(db, ana, [corrected, added], [])
})

const refused = async (change: PromiseLike<unknown>) => {
  try {
    await change
    return 'went through'
  } catch (error) {
    return refusalOf(error)?.because
  }
}

describe('a record of two lines', () => {
  test('no line can be changed', async () => {
    expect(await refused(db.update(auditLines).set({ actor: 'someone else' }))).toBe('append only')
    expect(await refused(db.run(sql`update or replace audit_line set seq = 1 where seq = 2`))).toBe(
      'append only',
    )
  })

  test('no line can be taken away', async () => {
    expect(await refused(db.delete(auditLines))).toBe('append only')
  })

  const line = (seq: number, previous: string, hash: string) =>
    sql`(seq, at, actor, role, did, about_kind, about_id, facts, previous_hash, hash)
      values (${seq}, 0, 'x', 'office', 'x', 'x', 'x', '{}', ${previous}, ${hash})`

  test('no line can be replaced, by its number or by its hash', async () => {
    const [first, second] = await db.select().from(auditLines).orderBy(auditLines.seq)
    const zero = '0'.repeat(64)
    expect(await refused(db.run(sql`insert or replace into audit_line ${line(1, zero, 'new')}`))).toBe(
      'exists already',
    )
    expect(
      await refused(
        db.run(sql`insert or replace into audit_line ${line(3, second?.hash ?? '', first?.hash ?? '')}`),
      ),
    ).toBe('exists already')
    expect(
      await refused(
        db.run(sql`insert into audit_line ${line(1, zero, 'new')} on conflict do update set did = 'x'`),
      ),
    ).toBe('exists already')
  })

  test('no line can be added except after the last', async () => {
    const [, second] = await db.select().from(auditLines).orderBy(auditLines.seq)
    expect(await refused(db.run(sql`insert into audit_line ${line(9, second?.hash ?? '', 'new')}`))).toBe(
      'exists already',
    )
    expect(await refused(db.run(sql`insert or ignore into audit_line ${line(3, 'elsewhere', 'new')}`))).toBe(
      'exists already',
    )
  })

  test('after all these attempts it is whole and still has two lines', async () => {
    expect(await verify(db)).toMatchObject({ whole: true, lines: 2 })
  })
})
