import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, mostHeld } from '../../src/bookings/capacity.ts'
import type { Db } from '../../src/db/connection.ts'
import { freshDb, onWorkers } from '../fresh-office.ts'
import { aResource, anAccommodation, anOffice, at, rawBooking, refused } from './an-office.ts'

const zero = at('2027-05-04', '00:00')
const step = 1_800_000
/** A day of half hours: the model looks at every one of them. */
const halfHours = 48

type Row = { resource: string; from: number; until: number; units: number; live: boolean }
type Model = { quantity: Map<string, number>; rows: Map<string, Row> }
const names = ['one', 'few'] as const

const span = fc
  .tuple(fc.integer({ min: 0, max: halfHours - 1 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]) => ({ from, until: Math.min(from + length, halfHours) }))
const resource = fc.constantFrom(...names)
const which = fc.integer({ min: 0, max: 11 }).map((n) => `b${n}`)
const units = fc.integer({ min: 1, max: 3 })
const step1 = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('book' as const), id: which, resource, span, units }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('move' as const), id: which, resource, span, units }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('release' as const), id: which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('hold again' as const), id: which }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('resize' as const), to: fc.integer({ min: 1, max: 5 }) }),
  },
)
type Step = typeof step1 extends fc.Arbitrary<infer T> ? T : never

/** Instant by instant: how much of a resource is used. */
function used(model: Model, name: string, instant: number, without = ''): number {
  let sum = 0
  for (const [id, row] of model.rows) {
    if (id !== without && row.live && row.resource === name && row.from <= instant && instant < row.until)
      sum += row.units
  }
  return sum
}

function hasRoom(model: Model, row: Row, without = ''): boolean {
  for (let instant = row.from; instant < row.until; instant++) {
    if (used(model, row.resource, instant, without) + row.units > (model.quantity.get(row.resource) ?? 0))
      return false
  }
  return true
}

/** What the model says, which it also does when it says `ok`. */
function inModel(model: Model, one: Step): string {
  if (one.does === 'resize') {
    const peak = Math.max(...Array.from({ length: halfHours }, (_, instant) => used(model, 'few', instant)))
    if (one.to < (model.quantity.get('few') ?? 0) && peak > one.to) return 'rule:resource_is_held'
    model.quantity.set('few', one.to)
    return 'ok'
  }
  const old = model.rows.get(one.id)
  if (one.does === 'book') {
    const row = { resource: one.resource, ...one.span, units: one.units, live: true }
    if (old) return 'not new'
    if (!hasRoom(model, row)) return 'booking_conflict'
    model.rows.set(one.id, row)
    return 'ok'
  }
  if (!old) return 'ok'
  if (one.does === 'release') {
    model.rows.set(one.id, { ...old, live: false })
    return 'ok'
  }
  const row =
    one.does === 'hold again'
      ? { ...old, live: true }
      : { resource: one.resource, ...one.span, units: one.units, live: old.live }
  if (row.live && !hasRoom(model, row, one.id)) return 'booking_conflict'
  model.rows.set(one.id, row)
  return 'ok'
}

async function inDatabase(db: Db, one: Step): Promise<string> {
  const ms = (n: number) => zero + n * step
  switch (one.does) {
    case 'resize':
      return refused(db.run(sql`update resource set quantity = ${one.to} where id = 'few'`))
    case 'book': {
      const { from, until } = one.span
      const said = await rawBooking(db, { ...one, from: ms(from), until: ms(until) })
      return said.startsWith('UNIQUE') ? 'not new' : said
    }
    case 'release':
      return refused(db.run(sql`update booking set state = 'released' where id = ${one.id}`))
    case 'hold again':
      return refused(db.run(sql`update booking set state = 'held' where id = ${one.id}`))
    case 'move': {
      const [from, until] = [ms(one.span.from), ms(one.span.until)]
      return refused(
        db.run(sql`update booking set resource_id = ${one.resource}, units = ${one.units}, starts_at = ${from},
          ends_at = ${until}, held_from = ${from}, held_until = ${until} where id = ${one.id}`),
      )
    }
    default:
      return one satisfies never
  }
}

describe('whatever people book, move, release and resize, in whatever order', () => {
  test('the database says what looking at every half hour says', { timeout: 120_000 }, async () => {
    const db = await freshDb()
    await anOffice(db)
    await anAccommodation(db, 'SCREEN')
    await aResource(db, 'one')
    await aResource(db, 'few', { quantity: 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(step1, { minLength: 5, maxLength: 40 }), async (steps) => {
        await db.run(sql`delete from booking`)
        await db.run(sql`update resource set quantity = 3 where id = 'few'`)
        const model: Model = {
          quantity: new Map([
            ['one', 1],
            ['few', 3],
          ]),
          rows: new Map(),
        }
        for (const one of steps) {
          const expected = inModel(model, one)
          const said = await inDatabase(db, one)
          // A row that is there already is refused as a repeat or as a clash with itself; either keeps it out.
          if (expected === 'not new') expect(said).not.toBe('ok')
          else expect(said).toBe(expected)
        }
      }),
      { numRuns: onWorkers ? 5 : 60 },
    )
  })
  test('and the search for free resources says so before', () => {
    const held = fc.record({ span, units })
    fc.assert(
      fc.property(
        fc.array(held, { maxLength: 12 }),
        held,
        fc.integer({ min: 1, max: 6 }),
        (others, wanted, n) => {
          const stored = others.map((one) => ({
            heldFrom: one.span.from,
            heldUntil: one.span.until,
            units: one.units,
          }))
          const rows = new Map(
            others.map((one, i) => [`${i}`, { resource: 'few', ...one.span, units: one.units, live: true }]),
          )
          const model = { quantity: new Map([['few', n]]), rows }
          const row = { resource: 'few', ...wanted.span, units: wanted.units, live: true }
          const asHeld = { heldFrom: wanted.span.from, heldUntil: wanted.span.until, units: wanted.units }
          expect(fits(stored, asHeld, n)).toBe(hasRoom(model, row))
          const peak = Array.from({ length: row.until - row.from }, (_, offset) =>
            used(model, 'few', row.from + offset),
          )
          expect(mostHeld(stored, row.from, row.until)).toBe(Math.max(...peak))
        },
      ),
    )
  })
})
