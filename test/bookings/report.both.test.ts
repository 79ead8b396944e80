import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type CaseScope, grantCase } from '../../src/access/scope.ts'
import { accommodations } from '../../src/accommodations/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { type BookingState, bookingMoves, mayBecome } from '../../src/bookings/booking.ts'
import { release, report } from '../../src/bookings/change.ts'
import { reportAll } from '../../src/bookings/report-all.ts'
import { reserve } from '../../src/bookings/reserve.ts'
import { standingOfOne } from '../../src/bookings/standing/standing-store.ts'
import { bookings, deliveries } from '../../src/bookings/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearings } from '../../src/hearings/tables.ts'
import { type ClockTime, clock } from '../../src/time/clock-time.ts'
import { aRequest, aRuling } from '../rulings/a-ruling.ts'
import { freshDb } from '../fresh-office.ts'
import { aResource, anAccommodation, anOffice, at } from './an-office.ts'

const [may4, may5] = ['day-1-of-case', 'day-2-of-case']
const scope = (when = at('2027-04-01', '09:00')): CaseScope =>
  grantCase({ userId: 'coordinator0000000000', role: 'coordinator', name: 'Coordinator' }, when, 'case')
const onTheFourth = (time: string) => scope(at('2027-05-04', time))

/** An interpreter who speaks Mam, wanted on May 4 and 5, 9 to 12; no order is needed. Ines and Rosa both can. */
async function anOfficeWithInterpreters() {
  const db = await freshDb()
  await anOffice(db)
  const person = {
    kind: 'person',
    sort: 'interpreter',
    courthouseId: null,
    languages: ['Mam / Todos Santos'],
    travelMinutes: 30,
  } as const
  await aResource(db, 'Ines', person)
  await aResource(db, 'Rosa', person)
  await anAccommodation(db, 'INTERPRETER')
  return db
}
const it = 'INTERPRETER-of-case'

async function held(
  db: Db,
  resourceId = 'Ines',
  sittingIds: readonly string[] = [may4],
  [from, until]: readonly [ClockTime | null, ClockTime | null] = [null, null],
): Promise<string> {
  const items = [{ accommodationId: it, resourceId, units: 1 }]
  const kept = await reserve(db, scope(), { id: newId(), sittingIds, from, until, items })
  if (!kept.ok) throw new Error(kept.reason)
  return kept.bookingIds[0] ?? ''
}
async function row(db: Db, id: string) {
  const [found] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (!found) throw new Error('there is no such booking')
  return found
}
const state = async (db: Db, id: string) => (await row(db, id)).state
const say = async (
  db: Db,
  id: string,
  to: Parameters<typeof report>[3],
  when = scope(),
  because: string | null = null,
) => report(db, when, { id, version: (await row(db, id)).version }, to, because)
const sayAll = (db: Db, to: Parameters<typeof reportAll>[3], when = scope(), sittingId = may4, version = 1) =>
  reportAll(db, when, { id: it, version, sittingId }, to, to === 'failed' ? 'Ines is ill' : null)
const did = async (db: Db) =>
  (await db.select().from(auditLines).orderBy(auditLines.seq)).map((line) => line.did)
const standing = async (db: Db, when = scope()) => {
  const found = await standingOfOne(db, when, it)
  if (!found) throw new Error('there is no such accommodation')
  return found.standing
}

describe('how far one booking is', () => {
  test('held, confirmed, tested, in use, done: each has its line in the record', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    for (const [to, when] of [
      ['confirmed', scope()],
      ['tested', onTheFourth('08:00')],
      ['in use', onTheFourth('08:45')],
      ['done', onTheFourth('12:05')],
    ] as const)
      expect(await say(db, id, to, when)).toEqual({ ok: true })
    expect(await did(db)).toEqual([
      'booking-held',
      'booking-confirmed',
      'booking-tested',
      'booking-in-use',
      'booking-done',
    ])
    expect((await standing(db, onTheFourth('12:05'))).days[0]?.state).toBe('done')
  })
  const all = Object.keys(bookingMoves) as readonly BookingState[]
  const reported = all.filter((one) => one !== 'released')
  const pairs = reported.flatMap((from) => reported.map((to) => [from, to] as const))
  test('every move of the table is possible on the day, and no other', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    const noon = onTheFourth('12:30')
    for (const [from, to] of pairs) {
      await db.update(bookings).set({ state: from }).where(eq(bookings.id, id))
      const done = await say(db, id, to, noon)
      if (mayBecome(from, to)) expect([from, to, done.ok]).toEqual([from, to, true])
      else expect([from, to, done]).toEqual([from, to, { ok: false, reason: 'not permitted', from, to }])
    }
  })
  test.each(all.map((from) => [from, mayBecome(from, 'released')] as const))(
    'released when it is %s: %s',
    async (from, isPermitted) => {
      const db = await anOfficeWithInterpreters()
      const id = await held(db)
      await db.update(bookings).set({ state: from }).where(eq(bookings.id, id))
      const done = await release(db, scope(), { id, version: 1 }, 'Another is nearer')
      expect(done.ok).toBe(isPermitted)
      if (isPermitted) expect(await row(db, id)).toMatchObject({ state: 'released', lost: false })
    },
  )
  test('nobody is in use before the journey begins, nor done before the sitting', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    await say(db, id, 'confirmed')
    expect(await say(db, id, 'in use', onTheFourth('08:29'))).toMatchObject({ reason: 'not begun' })
    expect(await say(db, id, 'done', onTheFourth('08:59'))).toMatchObject({
      reason: 'not begun',
      beginsAt: at('2027-05-04', '09:00'),
    })
    expect(await say(db, id, 'in use', onTheFourth('08:30'))).toEqual({ ok: true })
  })
  test('why it failed is kept, and gone again once it did not', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    await say(db, id, 'failed', scope(), 'She is ill')
    expect(await row(db, id)).toMatchObject({ state: 'failed', failedBecause: 'She is ill' })
    await say(db, id, 'confirmed')
    expect(await row(db, id)).toMatchObject({ state: 'confirmed', failedBecause: null })
  })
  test('the wrong button is undone: confirmed goes back on hold', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    await say(db, id, 'confirmed')
    expect(await say(db, id, 'held')).toEqual({ ok: true })
    expect(await row(db, id)).toMatchObject({ state: 'held', rulingLineId: null })
    expect((await did(db)).at(-1)).toBe('booking-put-on-hold')
  })
  test('the same button pressed twice is answered twice alike and recorded once', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    const confirm = () => report(db, scope(), { id, version: 1 }, 'confirmed')
    expect([...(await Promise.all([confirm(), confirm()])), await confirm()]).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true })),
    )
    const letGo = () => release(db, scope(), { id, version: 2 }, 'Not needed')
    expect([...(await Promise.all([letGo(), letGo()])), await letGo()]).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true })),
    )
    expect(await did(db)).toEqual(['booking-held', 'booking-confirmed', 'booking-released'])
  })
  test('two people press different buttons at once: one is done, the other is told to look again', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    const both = await Promise.all([
      report(db, scope(), { id, version: 1 }, 'confirmed'),
      release(db, scope(), { id, version: 1 }, 'Not needed'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'edited meanwhile' })
    expect(await did(db)).toHaveLength(2)
  })
  test('the order is missing: nothing is confirmed, and it says so', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    await aRequest(db, it)
    expect(await say(db, id, 'confirmed')).toEqual({ ok: false, reason: 'order missing', order: 'applied' })
    await aRuling(db, it, 'granted')
    expect(await say(db, id, 'confirmed')).toEqual({ ok: true })
    expect((await row(db, id)).rulingLineId).not.toBeNull()
  })
})

describe('a whole day at once', () => {
  test('two who share the day are confirmed in one act, with a line for each; the next day is not touched', async () => {
    const db = await anOfficeWithInterpreters()
    const morning = await held(db, 'Ines', [may4], [clock('09:00'), clock('10:30')])
    const rest = await held(db, 'Rosa', [may4], [clock('10:30'), clock('12:00')])
    const next = await held(db, 'Ines', [may5])
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: true })
    expect([await state(db, morning), await state(db, rest), await state(db, next)]).toEqual([
      'confirmed',
      'confirmed',
      'held',
    ])
    expect((await did(db)).filter((one) => one === 'booking-confirmed')).toHaveLength(2)
    expect((await standing(db)).days.map((day) => day.state)).toEqual(['confirmed', 'on hold'])
  })
  test('who cannot come is not confirmed along with who came instead', async () => {
    const db = await anOfficeWithInterpreters()
    const ill = await held(db, 'Ines')
    await say(db, ill, 'failed', scope(), 'She is ill')
    const instead = await held(db, 'Rosa')
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: true })
    expect([await state(db, ill), await state(db, instead)]).toEqual(['failed', 'confirmed'])
    expect((await standing(db)).days[0]?.state).toBe('confirmed')
  })
  test('what is tested already is not put back by confirming the rest', async () => {
    const db = await anOfficeWithInterpreters()
    const tested = await held(db, 'Ines')
    await say(db, tested, 'confirmed')
    await say(db, tested, 'tested')
    const late = await held(db, 'Rosa')
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: true })
    expect([await state(db, tested), await state(db, late)]).toEqual(['tested', 'confirmed'])
  })
  test('pressed twice at once and once more, it is done once', async () => {
    const db = await anOfficeWithInterpreters()
    await held(db)
    const both = await Promise.all([sayAll(db, 'confirmed'), sayAll(db, 'confirmed')])
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: true })
    expect(await did(db)).toEqual(['booking-held', 'booking-confirmed'])
  })
  test('in use from the journey on, done from the beginning of what was booked', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db, 'Ines', [may4], [clock('11:00'), clock('12:00')])
    await sayAll(db, 'confirmed')
    // The court sits since nine; she is needed at eleven.
    expect(await sayAll(db, 'in use', onTheFourth('10:00'))).toMatchObject({ reason: 'not begun' })
    expect(await sayAll(db, 'done', onTheFourth('10:59'))).toMatchObject({
      reason: 'not begun',
      beginsAt: at('2027-05-04', '11:00'),
    })
    expect(await sayAll(db, 'in use', onTheFourth('10:30'))).toEqual({ ok: true })
    expect(await sayAll(db, 'done', onTheFourth('11:50'))).toEqual({ ok: true })
    expect(await state(db, id)).toBe('done')
  })
  test('not delivered, with why: it is the state of the day', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    expect(await sayAll(db, 'failed', onTheFourth('09:30'))).toEqual({ ok: true })
    expect(await row(db, id)).toMatchObject({ state: 'failed', failedBecause: 'Ines is ill' })
    expect((await standing(db, onTheFourth('09:30'))).state).toBe('failed')
  })
  test('the order is missing: none of it is confirmed', async () => {
    const db = await anOfficeWithInterpreters()
    const id = await held(db)
    await aRequest(db, it)
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: false, reason: 'order missing', order: 'applied' })
    expect(await state(db, id)).toBe('held')
  })
  test('granted for the first day alone: that day can be confirmed and the second cannot', async () => {
    const db = await anOfficeWithInterpreters()
    await held(db, 'Ines', [may4, may5])
    await aRequest(db, it)
    const line = await aRuling(db, it, 'granted')
    expect(await sayAll(db, 'confirmed')).toEqual({ ok: true })
    const rows = await db.select().from(bookings).where(eq(bookings.sittingId, may4))
    expect(rows).toMatchObject([{ state: 'confirmed', rulingLineId: line }])
  })
  test('a day with nothing booked, a day of another hearing, an older version, and what is not there', async () => {
    const db = await anOfficeWithInterpreters()
    await held(db)
    expect(await sayAll(db, 'confirmed', scope(), may5)).toEqual({ ok: false, reason: 'nothing chosen' })
    expect(await sayAll(db, 'confirmed', scope(), 'day-1-of-other-case')).toMatchObject({
      reason: 'no such sitting',
    })
    expect(await sayAll(db, 'confirmed', scope(), may4, 7)).toMatchObject({ reason: 'edited meanwhile' })
    const nothing = { id: 'nothing', version: 1, sittingId: may4 }
    expect(await reportAll(db, scope(), nothing, 'confirmed')).toMatchObject({
      reason: 'no such accommodation',
    })
    expect(await did(db)).toEqual(['booking-held'])
  })
  test('what is held only cannot be tested or done: it says from where', async () => {
    const db = await anOfficeWithInterpreters()
    await held(db)
    expect(await sayAll(db, 'tested')).toMatchObject({ reason: 'not permitted', from: 'held', to: 'tested' })
  })
})

describe('what takes no room and nobody', () => {
  const closed = 'CLOSED-COURT-of-case'
  async function closedCourt() {
    const db = await freshDb()
    await anOffice(db)
    await anAccommodation(db, 'CLOSED-COURT', 'granted')
    return db
  }
  const went = (
    db: Db,
    to: Parameters<typeof reportAll>[3],
    when: CaseScope,
    because: string | null = null,
  ) => reportAll(db, when, { id: closed, version: 1, sittingId: may4 }, to, because)

  test('how it went is recorded once it has begun, and can be corrected', async () => {
    const db = await closedCourt()
    expect(await went(db, 'done', scope())).toMatchObject({ reason: 'not begun' })
    expect(await went(db, 'failed', scope(), 'The public stayed')).toMatchObject({ reason: 'not begun' })
    expect(await went(db, 'done', onTheFourth('09:30'))).toEqual({ ok: true })
    expect(await went(db, 'failed', onTheFourth('10:00'), 'The public stayed')).toEqual({ ok: true })
    expect(await db.select().from(deliveries)).toMatchObject([
      { state: 'failed', because: 'The public stayed', recordedAt: at('2027-05-04', '10:00') },
    ])
    expect(await did(db)).toEqual(['accommodation-done', 'accommodation-failed'])
  })
  test('there is nothing to confirm', async () => {
    const db = await closedCourt()
    expect(await went(db, 'confirmed', scope())).toMatchObject({ reason: 'nothing chosen' })
  })
  test('of a day that the court denied, or a hearing that is off, nothing is recorded', async () => {
    const db = await closedCourt()
    await aRuling(db, closed, 'denied', { ruledOn: '2026-09-20' })
    expect(await went(db, 'done', onTheFourth('10:00'))).toMatchObject({ reason: 'over', order: 'denied' })
    await db.update(hearings).set({ state: 'vacated' }).where(eq(hearings.id, 'hearing-of-case'))
    expect(await went(db, 'done', onTheFourth('10:00'))).toMatchObject({
      reason: 'hearing is off',
      state: 'vacated',
    })
    expect(await db.select().from(deliveries)).toEqual([])
  })
  test('a wish that changes does not stop recording how it went', async () => {
    const db = await closedCourt()
    await db.update(accommodations).set({ wish: 'declined' }).where(eq(accommodations.id, closed))
    expect(await went(db, 'failed', onTheFourth('10:00'), 'Not asked for in court')).toEqual({ ok: true })
  })
})

describe('the part of a sitting for which it is needed', () => {
  test('two people book different hours of it at once: both hours are needed', async () => {
    const db = await anOfficeWithInterpreters()
    await Promise.all([
      held(db, 'Ines', [may4], [clock('09:00'), clock('10:00')]),
      held(db, 'Rosa', [may4], [clock('11:00'), clock('12:00')]),
    ])
    const [day] = (await standing(db)).days
    expect([day?.part.startsAt, day?.part.endsAt]).toEqual([
      at('2027-05-04', '09:00'),
      at('2027-05-04', '12:00'),
    ])
    expect(day?.state).toBe('partly booked')
  })
  test('booked for an hour and then, with the hours typed, for all of it: all of it is needed', async () => {
    const db = await anOfficeWithInterpreters()
    await held(db, 'Ines', [may4], [clock('10:00'), clock('11:00')])
    await held(db, 'Rosa', [may4], [clock('09:00'), clock('12:00')])
    const [day] = (await standing(db)).days
    expect(day?.part.startsAt).toBe(at('2027-05-04', '09:00'))
    expect(day?.needs[0]?.missing).toEqual([])
  })
})
