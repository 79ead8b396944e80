import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type CaseScope, grantCase } from '../../src/access/scope.ts'
import { accommodations, courtRequests } from '../../src/accommodations/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { verify } from '../../src/audit/verify.ts'
import { moveBeforeTheCourt } from '../../src/bookings/ask-the-court.ts'
import { report } from '../../src/bookings/change.ts'
import type { CourtMove } from '../../src/bookings/court-moves.ts'
import type { LineToRecord, OrderToRecord } from '../../src/bookings/order-to-record.ts'
import { recordOrder } from '../../src/bookings/record-order.ts'
import { reserve } from '../../src/bookings/reserve.ts'
import { standingOfOne } from '../../src/bookings/standing/standing-store.ts'
import { bookings } from '../../src/bookings/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearings } from '../../src/hearings/tables.ts'
import { ordersOf } from '../../src/rulings/store.ts'
import { courtOrders, rulingLines } from '../../src/rulings/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { freshDb } from '../fresh-office.ts'
import { aResource, anAccommodation, anOffice, at } from './an-office.ts'

/** Thursday, April 1, 2027, 9 in the morning: the trial of May 4 and 5 is a month off. */
const april = at('2027-04-01', '09:00')
let tick = 0
/** Each act is a minute later than the one before it. */
const scope = (when = april + 60_000 * tick++): CaseScope =>
  grantCase({ userId: 'coordinator0000000000', role: 'coordinator', name: 'Coordinator' }, when, 'case')

const [may4, may5] = ['day-1-of-case', 'day-2-of-case']
const [screenId, linkId] = ['SCREEN-of-case', 'LIVE-LINK-of-case']

/** A screen and a live link, applied for on September 1; two screens, a link room and two-way video in the courthouse. */
async function aCourt() {
  const db = await freshDb()
  await anOffice(db)
  await anAccommodation(db, 'SCREEN', 'applied')
  await anAccommodation(db, 'LIVE-LINK', 'applied')
  await aResource(db, 'Screen A')
  await aResource(db, 'Screen B')
  await aResource(db, 'Link room', { kind: 'room', sort: 'link room' })
  await aResource(db, 'Video', { sort: 'two-way video', quantity: 2 })
  return db
}

const line = (more: Partial<LineToRecord> = {}, id = screenId): LineToRecord => ({
  outcome: 'granted',
  on: [{ id }],
  sittingIds: null,
  asked: '',
  conditions: '',
  needs: null,
  reservedUntilOn: null,
  reservedUntilHearingId: null,
  ...more,
})
const order = (lines: readonly LineToRecord[], more: Partial<OrderToRecord> = {}): OrderToRecord => ({
  id: newId(),
  reference: 'ECF No. 41',
  ruledOn: date('2027-03-30'),
  appliedOn: null,
  motionId: null,
  lines,
  ...more,
})
const record = (db: Db, lines: readonly LineToRecord[], more: Partial<OrderToRecord> = {}) =>
  recordOrder(db, scope(), order(lines, more))

async function hold(
  db: Db,
  sittingIds: readonly string[],
  resourceId = 'Screen A',
  accommodationId = screenId,
) {
  const items = [{ accommodationId, resourceId, units: 1 }]
  const kept = await reserve(db, scope(), { id: newId(), sittingIds, from: null, until: null, items })
  if (!kept.ok) throw new Error(kept.reason)
  return kept.bookingIds
}
const row = async (db: Db, id: string | undefined) => {
  const [found] = await db
    .select()
    .from(bookings)
    .where(eq(bookings.id, id ?? ''))
  if (!found) throw new Error('there is no such booking')
  return found
}
async function confirm(db: Db, ids: readonly string[]) {
  for (const id of ids)
    expect(await report(db, scope(), { id, version: (await row(db, id)).version }, 'confirmed')).toEqual({
      ok: true,
    })
}
const states = async (db: Db, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await row(db, id)).state))
const standing = async (db: Db, id = screenId) => {
  const it = await standingOfOne(db, scope(), id)
  if (!it) throw new Error('there is no such accommodation')
  return it
}
const court = async (db: Db, id = screenId) =>
  (await standing(db, id)).standing.days.map((day) => day.order.state)
const move = async (db: Db, to: CourtMove, id = screenId) =>
  moveBeforeTheCourt(db, scope(), { id, version: (await standing(db, id)).version }, to)
const recorded = async (db: Db) =>
  (await db.select().from(auditLines).orderBy(auditLines.seq)).map((one) => ({
    did: one.did,
    about: one.aboutId,
    facts: JSON.parse(one.facts) as Record<string, unknown>,
  }))
const didTo = async (db: Db, id: string | undefined) =>
  (await recorded(db)).filter((one) => one.about === id).map(({ did }) => did)

describe('one order, line by line', () => {
  test('the screen granted for the first day and denied for the second, the live link granted whole', async () => {
    const db = await aCourt()
    const kept = await record(db, [
      line({ sittingIds: [may4] }),
      line({ outcome: 'denied', sittingIds: [may5] }),
      line({ conditions: 'Two-way at all times' }, linkId),
    ])
    expect(kept).toEqual({ ok: true })
    expect([await court(db), await court(db, linkId)]).toEqual([
      ['granted', 'denied'],
      ['granted', 'granted'],
    ])
    const [one] = await ordersOf(db, scope())
    expect(
      one?.lines.map(({ place, outcome, accommodationIds }) => [place, outcome, accommodationIds]),
    ).toEqual([
      [0, 'granted', [screenId]],
      [1, 'denied', [screenId]],
      [2, 'granted', [linkId]],
    ])
  })
  test('one line may decide on several accommodations', async () => {
    const db = await aCourt()
    expect(await record(db, [line({ on: [{ id: screenId }, { id: linkId }] })])).toEqual({ ok: true })
    expect([await court(db), await court(db, linkId)].flat()).toEqual(Array(4).fill('granted'))
    expect(await db.select().from(rulingLines)).toHaveLength(1)
  })
  test('45 minutes asked, 60 ordered: both are kept', async () => {
    const db = await aCourt()
    const varied = {
      outcome: 'granted as varied',
      asked: '45 minutes at a time',
      conditions: '60 minutes',
    } as const
    expect(await record(db, [line(varied)])).toEqual({ ok: true })
    expect((await standing(db)).facts.lines).toMatchObject([varied])
  })
  test('beside the witness at first, behind the witness from April on: the later line stands, both are kept', async () => {
    const db = await aCourt()
    await record(db, [line({ conditions: 'Beside the witness' })], { ruledOn: date('2027-03-01') })
    await record(db, [
      line({ outcome: 'granted as varied', conditions: 'Behind the witness', sittingIds: [may5] }),
    ])
    const { facts, standing: now } = await standing(db)
    expect(facts.lines.map(({ conditions }) => conditions).toSorted()).toEqual([
      'Behind the witness',
      'Beside the witness',
    ])
    expect(now.days.map(({ order: there }) => 'line' in there && there.line?.conditions)).toEqual([
      'Beside the witness',
      'Behind the witness',
    ])
  })
  test('two headsets are ordered where one was asked for: one is too few now', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5], 'Video', linkId)
    await hold(db, [may4, may5], 'Link room', linkId)
    const needs = [
      { sort: 'two-way video', units: 2 },
      { sort: 'link room', units: 1 },
    ] as const
    await record(db, [line({ outcome: 'granted as varied', needs }, linkId)])
    await confirm(db, ids)
    const { standing: now } = await standing(db, linkId)
    expect(now.state).toBe('partly booked')
    expect(now.missing[0]).toMatchObject({ what: 'granted but not arranged' })
    expect(now.days[0]?.needs.map(({ sort, state }) => [sort, state])).toEqual([
      ['two-way video', 'missing'],
      ['link room', 'on hold'],
    ])
  })
  test('the day the application was filed is kept with the order, where nobody recorded it before', async () => {
    const db = await aCourt()
    await anAccommodation(db, 'INTERPRETER', 'to apply')
    const on = 'INTERPRETER-of-case'
    expect(await record(db, [line({}, on)])).toMatchObject({ reason: 'not applied for' })
    expect(await record(db, [line({}, on)], { appliedOn: date('2027-03-02') })).toEqual({ ok: true })
    const [request] = (await standing(db, on)).facts.requests
    expect(request).toMatchObject({ state: 'applied', appliedOn: '2027-03-02' })
  })
})

describe('what an order does to what is held', () => {
  test('denied: released in the same act, with the order as its reason and a line in the record', async () => {
    const db = await aCourt()
    const [first, second] = await hold(db, [may4, may5])
    expect(await record(db, [line({ outcome: 'denied', sittingIds: [may5] })])).toEqual({ ok: true })
    expect(await states(db, [first ?? '', second ?? ''])).toEqual(['held', 'released'])
    expect((await row(db, second)).releasedBecause).toBe('denied, ECF No. 41')
    expect((await row(db, second)).lost).toBe(false)
    expect((await recorded(db)).slice(-2)).toMatchObject([
      { did: 'accommodation-ruled-on', about: screenId },
      { did: 'booking-released', about: second, facts: { because: 'denied, ECF No. 41' } },
    ])
    // Free at once, for anybody else.
    await hold(db, [may5], 'Screen A', linkId)
  })
  test('reserved: what was confirmed is on hold again, and until when is said', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    await record(db, [line()], { ruledOn: date('2027-03-01') })
    await confirm(db, ids)
    const until = { outcome: 'reserved', reservedUntilOn: date('2027-04-20') } as const
    expect(await record(db, [line({ ...until, sittingIds: [may5] })])).toEqual({ ok: true })
    expect(await states(db, ids)).toEqual(['confirmed', 'held'])
    expect((await standing(db)).standing.missing).toContainEqual({
      what: 'reserved',
      until: { on: '2027-04-20' },
    })
    expect(await didTo(db, ids[1])).toEqual(['booking-held', 'booking-confirmed', 'booking-put-on-hold'])
  })
  test('reserved until a hearing of the case: the hearing is named', async () => {
    const db = await aCourt()
    const until = { outcome: 'reserved', reservedUntilHearingId: 'hearing-of-case' } as const
    expect(await record(db, [line(until)])).toEqual({ ok: true })
    expect((await standing(db)).standing.missing).toContainEqual({
      what: 'reserved',
      until: { hearingId: 'hearing-of-case', hearing: 'Jury Trial' },
    })
  })
  test('granted as varied: what is confirmed stays so, under the new line, and the record tells', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    await record(db, [line()], { ruledOn: date('2027-03-01') })
    await confirm(db, ids)
    const before = await row(db, ids[0])
    await record(db, [line({ outcome: 'granted as varied', conditions: '60 minutes' })])
    const after = await row(db, ids[0])
    expect(after).toMatchObject({ state: 'confirmed', version: before.version + 1 })
    expect(after.rulingLineId).not.toBe(before.rulingLineId)
    expect((await standing(db)).standing.state).toBe('confirmed')
    expect(await didTo(db, ids[0])).toEqual(['booking-held', 'booking-confirmed', 'booking-kept-under-order'])
  })
  test('granted: what is held stays held until somebody says yes', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4])
    await record(db, [line()])
    expect(await states(db, ids)).toEqual(['held'])
    expect((await standing(db)).standing.days.map(({ state }) => state)).toEqual(['on hold', 'to book'])
  })
  test('what was not going to be delivered is let go with the denial too', async () => {
    const db = await aCourt()
    const [id] = await hold(db, [may4])
    await report(db, scope(), { id: id ?? '', version: 1 }, 'failed', 'The screen is broken')
    await record(db, [line({ outcome: 'denied' })])
    expect(await states(db, [id ?? ''])).toEqual(['released'])
  })
  test('denied: nothing is held for it, until it is asked anew', async () => {
    const db = await aCourt()
    await record(db, [line({ outcome: 'denied', sittingIds: [may4] })])
    const items = [{ accommodationId: screenId, resourceId: 'Screen A', units: 1 }]
    const wish = { id: newId(), sittingIds: [may4], from: null, until: null, items }
    expect(await reserve(db, scope(), wish)).toMatchObject({
      reason: 'over',
      order: 'denied',
      date: '2027-05-04',
    })
    expect(await move(db, { move: 'ask again' })).toEqual({ ok: true })
    expect(await reserve(db, scope(), wish)).toMatchObject({ ok: true })
  })
})

describe('an order that is written down late', () => {
  test('a denial of March 1, after the grant of March 30 was recorded: it is kept, and nothing is released', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    await record(db, [line()])
    await confirm(db, ids)
    expect(await record(db, [line({ outcome: 'denied' })], { ruledOn: date('2027-03-01') })).toEqual({
      ok: true,
    })
    expect(await states(db, ids)).toEqual(['confirmed', 'confirmed'])
    expect((await standing(db)).standing.state).toBe('confirmed')
  })
  test('a grant of March 1: what is confirmed stays under the later line', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4])
    await record(db, [line()])
    await confirm(db, ids)
    const before = await row(db, ids[0])
    expect(await record(db, [line()], { ruledOn: date('2027-03-01') })).toEqual({ ok: true })
    expect(await row(db, ids[0])).toEqual(before)
  })
  test('it decides where nothing later does: denied on March 1, granted on March 30 for the first day alone', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    await record(db, [line({ sittingIds: [may4] })])
    await confirm(db, ids.slice(0, 1))
    await record(db, [line({ outcome: 'denied' })], { ruledOn: date('2027-03-01') })
    expect(await court(db)).toEqual(['granted', 'denied'])
    expect(await states(db, ids)).toEqual(['confirmed', 'released'])
  })
})

describe('asking again, giving up, and orders that run out', () => {
  test('asking again is another request with the next number; the first and its ruling stay', async () => {
    const db = await aCourt()
    await record(db, [line({ outcome: 'denied' })])
    await move(db, { move: 'ask again' })
    expect(await court(db)).toEqual(['to apply', 'to apply'])
    await move(db, { move: 'apply', on: date('2027-04-01') })
    expect(await record(db, [line()], { ruledOn: date('2027-04-01'), reference: 'ECF No. 55' })).toEqual({
      ok: true,
    })
    const { facts } = await standing(db)
    expect(facts.requests.map(({ number, state }) => [number, state])).toEqual([
      [1, 'applied'],
      [2, 'applied'],
    ])
    expect(
      facts.lines
        .map((one) => [one.order, one.outcome, one.requestId])
        .toSorted(([a], [b]) => `${a}`.localeCompare(`${b}`)),
    ).toEqual([
      ['ECF No. 41', 'denied', `${screenId}-1`],
      ['ECF No. 55', 'granted', `${screenId}-2`],
    ])
    expect(await court(db)).toEqual(['granted', 'granted'])
  })
  test('the order lapses: what was confirmed is only held, and a line says so', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    await record(db, [line()])
    await confirm(db, ids)
    expect(await move(db, { move: 'lapse' })).toEqual({ ok: true })
    expect(await states(db, ids)).toEqual(['held', 'held'])
    expect(await court(db)).toEqual(['lapsed', 'lapsed'])
    expect(await report(db, scope(), { id: ids[0] ?? '', version: 3 }, 'confirmed')).toMatchObject({
      reason: 'order missing',
    })
    expect(await ordersOf(db, scope())).toHaveLength(1)
  })
  test('what the court denied is not opened by the lapse of what it granted', async () => {
    const db = await aCourt()
    await record(db, [line({ sittingIds: [may4] }), line({ outcome: 'denied', sittingIds: [may5] })])
    await move(db, { move: 'lapse' })
    expect(await court(db)).toEqual(['lapsed', 'denied'])
    const items = [{ accommodationId: screenId, resourceId: 'Screen A', units: 1 }]
    expect(
      await reserve(db, scope(), { id: newId(), sittingIds: [may5], from: null, until: null, items }),
    ).toMatchObject({ reason: 'over' })
  })
  test('nor is a day for which the court has not ruled taken for lapsed', async () => {
    const db = await aCourt()
    await record(db, [line({ sittingIds: [may4] })])
    await move(db, { move: 'lapse' })
    expect(await court(db)).toEqual(['lapsed', 'applied'])
  })
  test('given up by the office: everything held is released, with the reason in the record', async () => {
    const db = await aCourt()
    const ids = await hold(db, [may4, may5])
    expect(await move(db, { move: 'withdraw', because: 'Not wanted any more' })).toEqual({ ok: true })
    expect(await states(db, ids)).toEqual(['released', 'released'])
    expect((await standing(db)).standing.state).toBe('withdrawn')
    expect(await didTo(db, ids[0])).toEqual(['booking-held', 'booking-released'])
  })
  test('marked as needing no order: it can be booked and confirmed without one', async () => {
    const db = await aCourt()
    await anAccommodation(db, 'INTERPRETER', 'to apply')
    await aResource(db, 'Ines', {
      kind: 'person',
      sort: 'interpreter',
      courthouseId: null,
      languages: ['Mam / Todos Santos'],
    })
    const on = 'INTERPRETER-of-case'
    expect(await move(db, { move: 'require none' }, on)).toEqual({ ok: true })
    expect(await court(db, on)).toEqual(['not needed', 'not needed'])
    const ids = await hold(db, [may4, may5], 'Ines', on)
    await confirm(db, ids)
    expect((await standing(db, on)).standing.state).toBe('confirmed')
    expect(await move(db, { move: 'require an order' }, on)).toEqual({ ok: true })
    expect(await states(db, ids)).toEqual(['held', 'held'])
    expect(await court(db, on)).toEqual(['to apply', 'to apply'])
  })
  test('once the court has ruled, nobody marks it as needing no order', async () => {
    const db = await aCourt()
    await anAccommodation(db, 'INTERPRETER', 'applied')
    const on = 'INTERPRETER-of-case'
    await record(db, [line({ outcome: 'denied' }, on)])
    await move(db, { move: 'ask again' }, on)
    expect(await move(db, { move: 'require none' }, on)).toMatchObject({ reason: 'not permitted' })
  })
})

describe('what is refused, with nothing recorded', () => {
  type Wrong = readonly [
    what: string,
    lines: readonly LineToRecord[],
    more: Partial<OrderToRecord>,
    says: Record<string, unknown>,
  ]
  const wrong: readonly Wrong[] = [
    ['no line', [], {}, { reason: 'nothing decided' }],
    ['a line on nothing', [line({ on: [] })], {}, { reason: 'nothing decided' }],
    ['a line for no day', [line({ sittingIds: [] })], {}, { reason: 'no sitting chosen' }],
    ['an accommodation of nowhere', [line({}, 'nothing')], {}, { reason: 'no such accommodation' }],
    [
      'an accommodation of another case',
      [line({}, 'SCREEN-of-other-case')],
      {},
      { reason: 'no such accommodation' },
    ],
    [
      'an older version than it is now',
      [line({ on: [{ id: screenId, version: 9 }] })],
      {},
      { reason: 'edited meanwhile' },
    ],
    ['a ruling of tomorrow', [line()], { ruledOn: date('2027-04-02') }, { reason: 'ruled in the future' }],
    [
      'a ruling from before it was applied for',
      [line()],
      { ruledOn: date('2026-08-31') },
      { reason: 'ruled before it was applied for', appliedOn: '2026-09-01', witness: 'W-1', code: 'SCREEN' },
    ],
    [
      'a sitting of another hearing',
      [line({ sittingIds: [may4, 'day-1-of-other-case'] })],
      {},
      { reason: 'no such sitting', code: 'SCREEN' },
    ],
    [
      'two lines on the same day',
      [line(), line({ outcome: 'denied', sittingIds: [may5] })],
      {},
      { reason: 'ruled on twice', date: '2027-05-05' },
    ],
    [
      'the same accommodation twice in a line',
      [line({ on: [{ id: screenId }, { id: screenId }] })],
      {},
      { reason: 'ruled on twice', date: '2027-05-04' },
    ],
    ['reserved until nothing', [line({ outcome: 'reserved' })], {}, { reason: 'reserved until when?' }],
    [
      'reserved until a day before the ruling',
      [line({ outcome: 'reserved', reservedUntilOn: date('2027-03-29') })],
      {},
      { reason: 'reserved until a day gone by' },
    ],
    [
      'reserved until a hearing of another case',
      [line({ outcome: 'reserved', reservedUntilHearingId: 'hearing-of-other-case' })],
      {},
      { reason: 'no such hearing' },
    ],
  ]
  test.each(wrong)('%s', async (_what, lines, more, says) => {
    const db = await aCourt()
    await anAccommodation(db, 'SCREEN', 'applied', 'other-case')
    expect(await record(db, lines, more)).toMatchObject({ ok: false, ...says })
    expect(await db.select().from(courtOrders)).toHaveLength(0)
    expect(await recorded(db)).toHaveLength(0)
  })
  test('one wrong line of three: none is recorded', async () => {
    const db = await aCourt()
    const lines = [line(), line({}, linkId), line({}, 'nothing')]
    expect(await record(db, lines)).toMatchObject({ reason: 'no such accommodation' })
    expect(await db.select().from(rulingLines)).toHaveLength(0)
    expect([await court(db), await court(db, linkId)].flat()).toEqual(Array(4).fill('applied'))
  })
  test('an accommodation that needs no order, and one that was withdrawn', async () => {
    const db = await aCourt()
    await anAccommodation(db, 'INTERPRETER')
    expect(await record(db, [line({}, 'INTERPRETER-of-case')])).toMatchObject({
      reason: 'no order needed',
      witness: 'W-1',
      code: 'INTERPRETER',
    })
    await move(db, { move: 'withdraw', because: 'The witness will not testify' })
    expect(await record(db, [line()])).toMatchObject({ reason: 'withdrawn', code: 'SCREEN' })
    expect(await record(db, [line({ outcome: 'denied' })])).toMatchObject({ reason: 'withdrawn' })
  })
  test('a grant of a day after the hearing was over; a denial of that day is kept', async () => {
    const db = await aCourt()
    const later = (lines: readonly LineToRecord[]) =>
      recordOrder(db, scope(at('2027-05-10', '09:00')), order(lines, { ruledOn: date('2027-05-06') }))
    expect(await later([line()])).toMatchObject({ reason: 'hearing was over', lastDay: '2027-05-05' })
    expect(await later([line({ outcome: 'reserved', reservedUntilOn: date('2027-06-01') })])).toMatchObject({
      reason: 'hearing was over',
    })
    expect(await later([line({ outcome: 'denied' })])).toEqual({ ok: true })
  })
  test('a grant on the second day for the day that is over, and for the day itself', async () => {
    const db = await aCourt()
    const onTheFifth = (sittingIds: readonly string[]) =>
      recordOrder(
        db,
        scope(at('2027-05-05', '08:00')),
        order([line({ sittingIds })], { ruledOn: date('2027-05-05') }),
      )
    expect(await onTheFifth([may4])).toMatchObject({ reason: 'hearing was over', lastDay: '2027-05-04' })
    expect(await onTheFifth([may5])).toEqual({ ok: true })
  })
  test.each(['vacated', 'entered-in-error'] as const)(
    'a grant for a hearing that is off: %s',
    async (state) => {
      const db = await aCourt()
      await db.update(hearings).set({ state }).where(eq(hearings.id, 'hearing-of-case'))
      expect(await record(db, [line()])).toMatchObject({ reason: 'hearing is off', state })
      expect(await record(db, [line({ outcome: 'denied' })])).toEqual({ ok: true })
    },
  )
  test('a ruling of today in New York is not of the future at nine in the evening there', async () => {
    const db = await aCourt()
    const evening = scope(at('2027-04-01', '21:00'))
    expect(await recordOrder(db, evening, order([line()], { ruledOn: date('2027-04-01') }))).toEqual({
      ok: true,
    })
    expect(await recordOrder(db, evening, order([line()], { ruledOn: date('2027-04-02') }))).toMatchObject({
      reason: 'ruled in the future',
    })
  })
})

describe('twice, and at once', () => {
  test('the same order sent twice is one order, one after the other and both at once', async () => {
    const db = await aCourt()
    const [id] = await hold(db, [may4])
    const one = order([line({ outcome: 'denied', on: [{ id: screenId, version: 1 }] })])
    const both = await Promise.all([recordOrder(db, scope(), one), recordOrder(db, scope(), one)])
    expect([...both, await recordOrder(db, scope(), one)]).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true })),
    )
    expect(await db.select().from(courtOrders)).toHaveLength(1)
    expect(await didTo(db, id)).toEqual(['booking-held', 'booking-released'])
  })
  test('two people record different orders at once: one is kept, the other is told to look again', async () => {
    const db = await aCourt()
    const both = await Promise.all([
      record(db, [line()]),
      record(db, [line({ outcome: 'denied' })], { reference: 'ECF No. 42' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'edited meanwhile' })
    expect(await db.select().from(courtOrders)).toHaveLength(1)
    expect(await verify(db)).toMatchObject({ whole: true })
  })
  test('a booking that is made while the denial is written: whoever comes second is told, nothing is held for it', async () => {
    for (let n = 0; n < 5; n++) {
      const db = await aCourt()
      const items = [{ accommodationId: screenId, resourceId: 'Screen A', units: 1 }]
      const wish = { id: newId(), sittingIds: [may4], from: null, until: null, items }
      const both = await Promise.all([record(db, [line({ outcome: 'denied' })]), reserve(db, scope(), wish)])
      expect(both.some(({ ok }) => ok)).toBe(true)
      const isDenied = (await court(db))[0] === 'denied'
      const live = (await db.select().from(bookings)).filter(({ state }) => state !== 'released')
      expect(live).toHaveLength(isDenied ? 0 : 1)
    }
  })
  test('a booking that is confirmed while the decision is reserved is not left confirmed', async () => {
    const db = await aCourt()
    const [id = ''] = await hold(db, [may4])
    await record(db, [line()], { ruledOn: date('2027-03-01') })
    const reserved = line({ outcome: 'reserved', reservedUntilOn: date('2027-04-20') })
    await Promise.all([record(db, [reserved]), report(db, scope(), { id, version: 1 }, 'confirmed')])
    const isReserved = (await court(db))[0] === 'reserved'
    expect(await states(db, [id])).toEqual([isReserved ? 'held' : 'confirmed'])
  })
  test('two requests for the same thing again, at once, are one request', async () => {
    const db = await aCourt()
    await record(db, [line({ outcome: 'denied' })])
    const { version } = await standing(db)
    const again = () => moveBeforeTheCourt(db, scope(), { id: screenId, version }, { move: 'ask again' })
    const both = await Promise.all([again(), again()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const rows = await db.select().from(courtRequests).where(eq(courtRequests.accommodationId, screenId))
    expect(rows).toHaveLength(2)
  })
  test('an order on two accommodations, one of them changed meanwhile: neither is ruled on', async () => {
    const db = await aCourt()
    await db.update(accommodations).set({ version: 2 }).where(eq(accommodations.id, linkId))
    const on = [
      { id: screenId, version: 1 },
      { id: linkId, version: 1 },
    ]
    expect(await record(db, [line({ on })])).toMatchObject({ reason: 'edited meanwhile' })
    expect(await court(db)).toEqual(['applied', 'applied'])
  })
})
