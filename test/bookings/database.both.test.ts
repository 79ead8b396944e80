import { sql } from 'drizzle-orm'
import { aRequest, aRuling } from '../rulings/a-ruling.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../src/db/connection.ts'
import { freshDb } from '../fresh-office.ts'
import { aResource, anAccommodation, anOffice, at, rawBooking, refused } from './an-office.ts'

const nine = at('2027-05-04', '09:00')
const hour = 3_600_000
let db: Db

beforeEach(async () => {
  db = await freshDb()
  await anOffice(db)
  await anAccommodation(db, 'SCREEN')
  await aResource(db, 'screen')
  await aResource(db, 'headsets', { quantity: 3 })
})

const hold = (id: string, from: number, until: number, units = 1, resource = 'screen') =>
  rawBooking(db, { id, resource, from: nine + from * hour, until: nine + until * hour, units })
const update = (text: string) => refused(db.run(sql.raw(`update ${text}`)))

describe('one screen, which the database will not hold twice', () => {
  test('a second hold that shares an hour is refused, whichever end it comes from', async () => {
    expect(await hold('a', 1, 3)).toBe('ok')
    for (const [from, until] of [
      [0, 2],
      [2, 4],
      [1, 3],
      [1.5, 2],
      [0, 5],
    ] as const) {
      expect(await hold('b', from, until)).toBe('booking_conflict')
    }
  })
  test('edges that touch do not clash', async () => {
    expect([await hold('a', 1, 2), await hold('b', 2, 3), await hold('c', 0, 1)]).toEqual(['ok', 'ok', 'ok'])
  })
  test('a released hold frees it at once', async () => {
    await hold('a', 1, 3)
    expect(await update(`booking set state = 'released' where id = 'a'`)).toBe('ok')
    expect(await hold('b', 1, 3)).toBe('ok')
  })
  test('a released hold cannot come back onto a slot that was given away', async () => {
    await hold('a', 1, 3)
    await update(`booking set state = 'released' where id = 'a'`)
    await hold('b', 2, 4)
    expect(await update(`booking set state = 'held' where id = 'a'`)).toBe('booking_conflict')
  })
  test('a hold may move over its own old slot, and not over another’s', async () => {
    await hold('a', 1, 3)
    await hold('b', 4, 5)
    const to = (from: number, until: number) =>
      `booking set starts_at = ${nine + from * hour}, held_from = ${nine + from * hour},
       ends_at = ${nine + until * hour}, held_until = ${nine + until * hour} where id = 'a'`
    expect([await update(to(2, 4)), await update(to(2, 4.5))]).toEqual(['ok', 'booking_conflict'])
  })
  test('another resource in the same row, or more units, is looked at again', async () => {
    await hold('a', 1, 3)
    await hold('b', 1, 3, 2, 'headsets')
    await hold('c', 1, 3, 1, 'headsets')
    expect(await update(`booking set resource_id = 'screen' where id = 'c'`)).toBe('booking_conflict')
    expect(await update(`booking set units = 2 where id = 'c'`)).toBe('booking_conflict')
    expect(await update(`booking set units = 2 where id = 'a'`)).toBe('booking_conflict')
  })
  test('neither INSERT OR REPLACE, OR IGNORE nor a changed id gets around it', async () => {
    await hold('a', 1, 3)
    const wanted = { resource: 'screen', from: nine + 2 * hour, until: nine + 4 * hour }
    expect(await rawBooking(db, { id: 'b', ...wanted }, 'insert or replace')).toBe('booking_conflict')
    expect(await rawBooking(db, { id: 'b', ...wanted }, 'insert or ignore')).toBe('booking_conflict')
    const own = { id: 'a', resource: 'screen', from: nine + 5 * hour, until: nine + 6 * hour }
    expect(await rawBooking(db, own, 'insert or replace')).toBe('UNIQUE constraint failed: booking.id')
    expect(await update(`booking set id = 'z' where id = 'a'`)).toBe('rule:booking_keeps_its_id')
    const none = { resource: 'screen', from: nine, until: nine + hour, state: 'perhaps' }
    expect(await rawBooking(db, { id: 'c', ...none })).toBe('CHECK constraint failed: booking_state')
  })
  test('a long hold from two days before still counts', async () => {
    expect(await hold('a', -60, 2)).toBe('ok')
    expect(await hold('b', 1, 3)).toBe('booking_conflict')
  })
  test('nothing is held longer than 72 hours, and nothing ends before it starts', async () => {
    expect(await hold('a', 0, 73)).toBe('CHECK constraint failed: booking_length')
    expect(await hold('b', 2, 1)).toBe('CHECK constraint failed: booking_span')
  })
})

describe('three headsets', () => {
  const headsets = (id: string, from: number, until: number, units = 1) =>
    hold(id, from, until, units, 'headsets')
  test('two holds that never meet need one headset between them', async () => {
    expect([await headsets('a', 0, 1, 2), await headsets('b', 1, 2, 2)]).toEqual(['ok', 'ok'])
    expect([await headsets('c', 0, 2, 1), await headsets('d', 0, 2, 1)]).toEqual(['ok', 'booking_conflict'])
  })
  test('four at once are refused even where no single instant was asked about', async () => {
    await headsets('a', 0, 2, 1)
    await headsets('b', 3, 5, 3)
    expect(await headsets('c', 1, 4, 1)).toBe('booking_conflict')
    expect(await headsets('d', 1, 3, 2)).toBe('ok')
  })
  test('fewer than are held at some instant to come cannot be had', async () => {
    await headsets('a', 0, 1, 2)
    await headsets('b', 1, 2, 2)
    expect(await update(`resource set quantity = 1 where id = 'headsets'`)).toBe('rule:resource_is_held')
    expect(await update(`resource set quantity = 2 where id = 'headsets'`)).toBe('ok')
  })
  test('neither a replaced row nor a changed id takes headsets away', async () => {
    const row = `'headsets','equipment','h','headset','north',1,0,0,0,'[]','[]','',null,null,'[]',null,1`
    expect(await refused(db.run(sql.raw(`insert or replace into resource values (${row})`)))).toBe(
      'UNIQUE constraint failed: resource.id',
    )
    expect(await update(`resource set id = 'x' where id = 'headsets'`)).toBe('rule:resource_keeps_its_id')
  })
})

describe('a resource that retires', () => {
  test('not while it is held for a time to come', async () => {
    await hold('a', 0, 1)
    expect(await update(`resource set retired_at = 1 where id = 'screen'`)).toBe('rule:resource_is_held')
    await update(`booking set state = 'released' where id = 'a'`)
    expect(await update(`resource set retired_at = 1 where id = 'screen'`)).toBe('ok')
    expect(await hold('b', 0, 1)).toBe('rule:resource_retired')
  })
})

describe('confirmed, never while the order is missing', () => {
  const confirm = (line: string | null, id = 'a') =>
    update(
      `booking set state = 'confirmed', ruling_line_id = ${line === null ? 'null' : `'${line}'`} where id = '${id}'`,
    )
  test('the database refuses to confirm what is only applied for', async () => {
    await hold('a', 0, 1)
    await aRequest(db, 'SCREEN-of-case', 'applied')
    expect(await confirm(null)).toBe('rule:confirmed_without_order')
    const made = { id: 'b', resource: 'screen', from: nine + 2 * hour, until: nine + 3 * hour }
    expect(await rawBooking(db, { ...made, state: 'confirmed' })).toBe('rule:confirmed_without_order')
  })
  test('under an order it names the line that stands: neither none, nor one that was amended', async () => {
    await hold('a', 0, 1)
    const first = await aRuling(db, 'SCREEN-of-case', 'granted')
    const varied = await aRuling(db, 'SCREEN-of-case', 'granted as varied', { ruledOn: '2026-09-20' })
    expect(await confirm(null)).toBe('rule:confirmed_without_order')
    expect(await confirm(first)).toBe('rule:confirmed_without_order')
    expect(await confirm(varied)).toBe('ok')
  })
  test('a later line is not written while anything stands confirmed under the earlier one', async () => {
    await hold('a', 0, 1)
    const line = await aRuling(db, 'SCREEN-of-case', 'granted')
    expect(await confirm(line)).toBe('ok')
    expect(await refused(aRuling(db, 'SCREEN-of-case', 'reserved', { ruledOn: '2026-09-20' }))).toBe(
      'rule:confirmed_without_order',
    )
  })
  test('a denial is not written while anything is held for it, and nothing is held for what was denied', async () => {
    await hold('a', 0, 1)
    expect(await refused(aRuling(db, 'SCREEN-of-case', 'denied'))).toBe('rule:confirmed_without_order')
    await update(`booking set state = 'released' where id = 'a'`)
    expect(await refused(aRuling(db, 'SCREEN-of-case', 'denied'))).toBe('ok')
    expect(await hold('b', 2, 3)).toBe('rule:court_said_no')
    await aRequest(db, 'SCREEN-of-case', 'to apply', 2)
    expect(await hold('b', 2, 3)).toBe('ok')
  })
  test('an accommodation that is given up, or needs an order after all, leaves nothing confirmed behind', async () => {
    await hold('a', 0, 1)
    expect(await update(`accommodation set withdrawn_at = 1 where id = 'SCREEN-of-case'`)).toBe(
      'rule:confirmed_without_order',
    )
    expect(await confirm(null)).toBe('ok')
    expect(await update(`accommodation set asks = 1 where id = 'SCREEN-of-case'`)).toBe(
      'rule:confirmed_without_order',
    )
  })
  test('what the court said stays as it was said', async () => {
    const line = await aRuling(db, 'SCREEN-of-case', 'granted')
    for (const change of [
      `ruling_line set conditions = 'other' where id = '${line}'`,
      `court_order set ruled_on = '2026-01-01'`,
      `ruling_line_on set request_id = null`,
    ])
      expect(await update(change)).toBe('audit_append_only')
    expect(await refused(db.run(sql`delete from ruling_line`))).toBe('audit_append_only')
  })
})

describe('a booking and what it hangs on', () => {
  test('is of the hearing that its accommodation is for', async () => {
    await hold('a', 0, 1)
    expect(await update(`booking set sitting_id = 'day-1-of-other-case' where id = 'a'`)).toBe(
      'rule:booking_of_another_hearing',
    )
  })
  test('keeps its day from being deleted, until it is released', async () => {
    await hold('a', 0, 1)
    const gone = () => refused(db.run(sql`delete from sitting where id = 'day-1-of-case'`))
    expect(await gone()).toBe('rule:booking_of_another_hearing')
    await update(`booking set state = 'released' where id = 'a'`)
    expect(await gone()).toBe('ok')
  })
})
