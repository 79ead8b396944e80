import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Db } from '../../src/db/connection.ts'
import { freshDb } from '../fresh-office.ts'
import { plansOfTriggers } from './trigger-plans.ts'
import { aResource, anAccommodation, anOffice } from './an-office.ts'

/** So many bookings of 100 screens, an hour each, back to back. */
async function fill(db: Db, n: number): Promise<void> {
  await db.run(sql`with recursive k(i) as (select 0 union all select i + 1 from k where i < 99)
    insert into resource (id, kind, name, sort, courthouse_id, serves, languages)
    select 'r' || i, 'equipment', 'r' || i, 'screen', 'north', '["SCREEN"]', '[]' from k`)
  await db.run(sql`with recursive k(i) as (select 0 union all select i + 1 from k where i < ${n - 1})
    insert into booking (id, resource_id, accommodation_id, sitting_id, case_id, starts_at, ends_at, held_from,
      held_until, state, created_at, updated_at)
    select 'b' || i, 'r' || (i % 100), 'SCREEN-of-case', 'day-1-of-case', 'case', (i / 100) * 3600000,
      (i / 100 + 1) * 3600000, (i / 100) * 3600000, (i / 100 + 1) * 3600000, 'held', 0, 0 from k`)
}

describe('looking whether a resource is free', () => {
  test('reads one stretch of one index, with ten bookings stored or with twenty thousand', async () => {
    const db = await freshDb()
    await anOffice(db)
    await anAccommodation(db, 'SCREEN')
    await aResource(db, 'screen')
    const empty = await plansOfTriggers(db)
    await fill(db, 20_000)
    const full = await plansOfTriggers(db)
    await db.run(sql`analyze`)
    const analysed = await plansOfTriggers(db)
    expect(empty.length).toBe(4)
    expect(full).toEqual(empty)
    expect(analysed).toEqual(empty)
    for (const { plan } of empty) {
      expect(plan.filter((line) => line.startsWith('SCAN') && line.includes(' b'))).toEqual([])
      const looks = plan.filter((line) => / b /.test(`${line} `) && line.includes('USING'))
      expect(looks.length).toBeGreaterThan(0)
      for (const look of looks) {
        expect(look).toMatch(/^SEARCH b USING INDEX booking_live \(resource_id=\? AND held_from>\?/)
      }
    }
  })
})
