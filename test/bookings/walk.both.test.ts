import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseScope, grantCase, grantOffice } from '../../src/access/scope.ts'
import { sayWish } from '../../src/accommodations/request.ts'
import { accommodationById } from '../../src/accommodations/store.ts'
import { act, type Change } from '../../src/audit/act.ts'
import { verify } from '../../src/audit/verify.ts'
import { moveBeforeTheCourt, planCourtMove } from '../../src/bookings/ask-the-court.ts'
import { moveBooking, release, report } from '../../src/bookings/change.ts'
import { bookingMoves } from '../../src/bookings/booking.ts'
import { type CourtMove, movesOpen } from '../../src/bookings/court-moves.ts'
import { planOrder, recordOrder } from '../../src/bookings/record-order.ts'
import { reportAll } from '../../src/bookings/report-all.ts'
import { reserve } from '../../src/bookings/reserve.ts'
import { isWhole } from '../../src/bookings/standing/standing.ts'
import { standingOfOne, standingsOf } from '../../src/bookings/standing/standing-store.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { statementsToContinue } from '../../src/hearings/acts.ts'
import { decideMove } from '../../src/hearings/hearing.ts'
import { hearingById } from '../../src/hearings/store.ts'
import { carryOutMove, keepReleasing, planMove } from '../../src/replan/moving.ts'
import { reinstateResource, retireResource, resourceById } from '../../src/resources/resource-store.ts'
import { addDays, date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { wallClock } from '../../src/time/zoned.ts'
import { freshDb, onWorkers } from '../fresh-office.ts'
import { placed } from '../hearings/a-hearing.ts'
import { aResource, anAccommodation, anOffice, at, newYork } from './an-office.ts'
import {
  againstTheCourt,
  cannotBeThere,
  changedUnseen,
  coverageAt,
  type Everything,
  everything,
  heldBeyond,
  leftBehind,
  mayBeCalledConfirmed,
} from './slow-look.ts'

const its = [
  'SCREEN-of-case',
  'INTERPRETER-of-case',
  'LIVE-LINK-of-case',
  'SCREEN-of-other-case',
  'INTERPRETER-of-other-case',
] as const
const things = {
  SCREEN: ['Screens', 'Screen A', 'Screen S'],
  INTERPRETER: ['Ines', 'Rosa'],
  'LIVE-LINK': ['Link room', 'Video', 'Video'],
} as const
const named = (id: string, n: number) => {
  const those = Object.entries(things).find(([code]) => id.startsWith(code))?.[1] ?? ['Screens']
  return those[n % those.length] ?? 'Screens'
}

/** Two trials on the same two days in the north courthouse that want the same screens, rooms and people. */
async function twoTrials(): Promise<Db> {
  const db = await freshDb()
  await anOffice(db)
  await anAccommodation(db, 'SCREEN', 'applied')
  await anAccommodation(db, 'INTERPRETER')
  await anAccommodation(db, 'LIVE-LINK', 'to apply')
  await anAccommodation(db, 'SCREEN', 'granted', 'other-case')
  await anAccommodation(db, 'INTERPRETER', 'no order needed', 'other-case')
  const person = { kind: 'person', sort: 'interpreter', languages: ['Mam / Todos Santos'] } as const
  await aResource(db, 'Screen A', { setupMinutes: 30, strikeMinutes: 15 })
  await aResource(db, 'Screens', { quantity: 3 })
  await aResource(db, 'Screen S', { courthouseId: 'south' })
  await aResource(db, 'Ines', { ...person, courthouseId: null, travelMinutes: 45 })
  await aResource(db, 'Rosa', { ...person, courthouseId: 'south', travelMinutes: 60 })
  await aResource(db, 'Link room', { kind: 'room', sort: 'link room', setupMinutes: 15 })
  await aResource(db, 'Video', { sort: 'two-way video', quantity: 2 })
  const world = { db, now: at('2027-04-01', '08:00') }
  const reserved = { does: 'reserve', units: 1, days: 0, hours: [null, null] } as const
  for (const [n, id] of its.entries())
    expect(await todo(world, { ...reserved, who: id, thing: n === 3 ? 1 : n === 4 ? 1 : 0 })).toMatchObject({
      ok: true,
    })
  return db
}

const small = fc.nat(11)
/** On the clock of the court; null as the sitting has it. */
const hours = fc.constantFrom<readonly [string | null, string | null]>(
  [null, null],
  [null, null],
  [null, null],
  ['09:00', '12:00'],
  ['09:00', '10:30'],
  ['10:30', '12:00'],
  ['10:00', null],
  ['08:00', '08:45'],
  ['13:00', '17:00'],
)
const outcome = fc.constantFrom('granted', 'granted', 'granted as varied', 'denied', 'reserved', 'withdrawn')
const who = fc.constantFrom(...its)

/** What one person does. Numbers choose among what is there at that moment. */
const deed = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      does: fc.constant('reserve' as const),
      who,
      thing: small,
      units: fc.constantFrom(1, 1, 1, 2),
      days: fc.nat(2),
      hours,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('release' as const), nth: small }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('report' as const), nth: small, to: small }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('report all' as const),
      who,
      day: small,
      to: fc.constantFrom('confirmed', 'confirmed', 'tested', 'in use', 'done', 'failed' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('move booking' as const), nth: small, thing: small, hours }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('order' as const),
      lines: fc.array(
        fc.record({ nth: small, outcome, day: fc.option(small), needsTwo: fc.nat(4).map((n) => n === 0) }),
        { minLength: 1, maxLength: 3 },
      ),
      ours: fc.boolean(),
      daysAgo: fc.nat(3),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('court' as const), who, move: small }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('move hearing' as const),
      ours: fc.boolean(),
      dates: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
      starts: fc.constantFrom('09:00', '09:00', '10:00', '11:00', null),
      hours: fc.integer({ min: 2, max: 6 }),
      courthouse: fc.constantFrom('north', 'north', 'south', undefined),
      release: fc.option(small),
      instead: fc.boolean(),
      leaveAdded: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('continue hearing' as const), ours: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('retire' as const), who, thing: small }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('wish' as const),
      who,
      wish: fc.constantFrom('wanted', 'declined', 'undecided' as const),
    }),
  },
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  { weight: 8, arbitrary: deed.map((one) => ({ how: 'one' as const, deeds: [one] })) },
  { weight: 3, arbitrary: fc.tuple(deed, deed).map((deeds) => ({ how: 'at once' as const, deeds })) },
  // Somebody looks at a move; others act; then it is carried out as it was looked at.
  { weight: 2, arbitrary: fc.tuple(deed, deed).map((deeds) => ({ how: 'stale' as const, deeds })) },
  { weight: 2, arbitrary: deed.map((one) => ({ how: 'crash' as const, deeds: [one] })) },
  { weight: 1, arbitrary: fc.nat(3).map((n) => ({ how: 'time passes' as const, deeds: [], n })) },
)

/** A person of the office at an instant, in one of the two cases. */
type World = { readonly db: Db; now: number }
const actor = { userId: 'coordinator0000000000', role: 'coordinator', name: 'Coordinator' } as const
const scopeOf = ({ now }: World, id: string): CaseScope =>
  grantCase(actor, now, id.endsWith('other-case') ? 'other-case' : 'case')

/** What a deed writes besides, for a crash in the middle of it. */
type Besides = readonly Change[]

async function todo(world: World, one: Deed, besides: Besides = []): Promise<unknown> {
  const { db } = world
  const rows = await everything(db)
  const nth = (n: number) => {
    const there = rows.booked.filter(({ state }) => state !== 'released')
    return there[n % Math.max(there.length, 1)]
  }
  const daysOf = (id: string) => {
    const it = rows.its.find((each) => each.id === id)
    return rows.days.filter((day) => day.hearingId === it?.hearingId)
  }
  const time = (text: string | null) => (text === null ? null : clock(text))
  const court = async (id: string) => (await standingOfOne(db, scopeOf(world, id), id))?.facts
  switch (one.does) {
    case 'reserve': {
      const days = daysOf(one.who).map(({ id }) => id)
      const sittingIds = one.days === 0 ? days : days.slice(one.days - 1, one.days)
      const items = [{ accommodationId: one.who, resourceId: named(one.who, one.thing), units: one.units }]
      const [from, until] = one.hours.map(time)
      const wish = { id: newId(), sittingIds, from: from ?? null, until: until ?? null, items }
      return reserve(db, scopeOf(world, one.who), wish)
    }
    case 'release': {
      const row = nth(one.nth)
      return row && release(db, scopeOf(world, row.accommodationId), row, 'not needed')
    }
    case 'report': {
      const row = nth(one.nth)
      const open = row ? bookingMoves[row.state].filter((each) => each !== 'released') : []
      const to = open[one.to % Math.max(open.length, 1)]
      return row && to && report(db, scopeOf(world, row.accommodationId), row, to, 'as it went')
    }
    case 'report all': {
      const days = daysOf(one.who)
      const it = rows.its.find(({ id }) => id === one.who)
      const sittingId = days[one.day % days.length]?.id ?? ''
      const seen = { id: one.who, version: it?.version ?? 0, sittingId }
      return reportAll(db, scopeOf(world, one.who), seen, one.to, 'as it went')
    }
    case 'move booking': {
      const row = nth(one.nth)
      const [from, until] = one.hours.map(time)
      const resourceId = named(row?.accommodationId ?? '', one.thing)
      const wanted = { from: from ?? null, until: until ?? null, resourceId, units: 1 }
      return row && moveBooking(db, scopeOf(world, row.accommodationId), row, wanted)
    }
    case 'order': {
      const scope = scopeOf(world, one.ours ? 'case' : 'other-case')
      const asking = rows.its.filter(({ caseId, asks }) => asks && caseId === scope.caseId)
      const ruledOn = addDays(wallClock(world.now, newYork).date, -one.daysAgo)
      const order = {
        id: newId(),
        reference: 'ECF No. 41',
        ruledOn,
        appliedOn: date('2026-12-01'),
        motionId: null,
        lines: one.lines.map((line) => {
          const id = asking[line.nth % Math.max(asking.length, 1)]?.id ?? ''
          const days = daysOf(id)
          const sittingId = line.day === null ? null : days[line.day % days.length]?.id
          return {
            outcome: line.outcome as 'granted',
            on: [{ id }],
            sittingIds: sittingId ? [sittingId] : null,
            asked: '',
            conditions: '',
            needs: line.needsTwo ? [{ sort: 'screen' as const, units: 2 }] : null,
            reservedUntilOn: date('2027-12-01'),
            reservedUntilHearingId: null,
          }
        }),
      }
      if (besides.length === 0) return recordOrder(db, scope, order)
      const planned = await planOrder(db, scope, order)
      return planned.ok && act(db, scope, planned.deeds, inTheMiddle(planned.changes, besides))
    }
    case 'court': {
      const it = rows.its.find(({ id }) => id === one.who)
      const facts = await court(one.who)
      if (!it || !facts) return null
      const open = movesOpen(facts, facts)
      const seen = { id: it.id, version: it.version }
      const on = wallClock(world.now, newYork).date
      // Each move reads of this what it needs.
      const move = { move: open[one.move % open.length], on, because: 'not wanted' } as CourtMove
      if (besides.length === 0) return moveBeforeTheCourt(db, scopeOf(world, one.who), seen, move)
      const planned = await planCourtMove(db, scopeOf(world, one.who), seen, move)
      return (
        planned.ok && act(db, scopeOf(world, one.who), planned.deeds, inTheMiddle(planned.changes, besides))
      )
    }
    case 'move hearing': {
      const carryOut = await plannedMove(world, one)
      return carryOut?.(besides)
    }
    case 'continue hearing': {
      const scope = scopeOf(world, one.ours ? 'case' : 'other-case')
      const hearing = await hearingById(db, scope, `hearing-of-${scope.caseId}`)
      if (!hearing || !decideMove(hearing, 'continue', world.now).ok) return null
      const ending = statementsToContinue(db, scope, hearing, 'counsel ill')
      return keepReleasing(db, scope, hearing, ending, { deeds: [], changes: besides })
    }
    case 'retire': {
      const office = grantOffice(actor, world.now)
      const found = await resourceById(db, office, named(one.who, one.thing))
      if (!found) return null
      return found.retiredAt === null
        ? retireResource(db, office, found)
        : reinstateResource(db, office, found)
    }
    case 'wish': {
      const it = await accommodationById(db, scopeOf(world, one.who), one.who)
      const today = wallClock(world.now, newYork).date
      return it && sayWish(db, scopeOf(world, one.who), it, { wish: one.wish, saidOn: today }, today)
    }
    default:
      return one satisfies never
  }
}

/** A move as somebody looks at it now; to be carried out later. Null where the hearing does not move. */
async function plannedMove(world: World, one: Extract<Deed, { does: 'move hearing' }>) {
  const { db } = world
  const scope = scopeOf(world, one.ours ? 'case' : 'other-case')
  const hearing = await hearingById(db, scope, `hearing-of-${scope.caseId}`)
  if (!hearing || !decideMove(hearing, 'move', world.now).ok) return null
  const ends = one.starts && `${Number(one.starts.slice(0, 2)) + one.hours}:00`
  const days = one.dates.map((n) => [`2027-05-0${n + 3}`, one.starts, ends].filter(Boolean).join(' '))
  const sittings = placed(days)
  const facts = one.courthouse ? { courthouseId: one.courthouse } : {}
  const plan = await planMove(db, scope, hearing, { sittings, zone: newYork, facts })
  const instead = plan.follows.flatMap((each): [string, string][] => {
    const other = each.does === 'moves' && one.instead ? each.others.at(-1) : undefined
    return other ? [[each.booking.id, other.id]] : []
  })
  const letGo = one.release === null ? [] : plan.follows.slice(one.release, one.release + 1)
  const choices = {
    release: letGo.map(({ booking }) => booking.id),
    instead: new Map(instead),
    leaveAddedDays: one.leaveAdded,
  }
  return (besides: Besides = []) =>
    carryOutMove(db, scopeOf(world, scope.caseId), hearing, plan, choices, { deeds: [], changes: besides })
}

function inTheMiddle(changes: readonly Change[], besides: Besides): readonly Change[] {
  const half = Math.ceil(changes.length / 2)
  return [...changes.slice(0, half), ...besides, ...changes.slice(half)]
}

async function look(world: World, before: Everything): Promise<Everything> {
  const { db, now } = world
  const rows = await everything(db)
  expect(heldBeyond(rows)).toEqual([])
  expect(cannotBeThere(rows)).toEqual([])
  expect(leftBehind(rows, (instant) => wallClock(instant, newYork).date)).toEqual([])
  expect(againstTheCourt(rows)).toEqual([])
  expect(changedUnseen(before, rows)).toEqual([])
  expect(await verify(db)).toMatchObject({ whole: true, lines: rows.record.length })
  const all = await Promise.all(
    ['case', 'other-case'].map((id) => standingsOf(db, grantCase(actor, now, id))),
  )
  for (const it of rows.its) {
    const told = all.flat().find(({ id }) => id === it.id)
    if (!told) throw new Error(`${it.id} is not told`)
    const days = rows.days.filter((day) => day.hearingId === it.hearingId)
    expect(
      told.standing.days.map((day) => [day.id, ...day.needs.map(({ sort, state }) => `${sort} ${state}`)]),
    ).toEqual(days.map((day) => [day.id, ...coverageAt(rows, it, day)]))
    const isAhead = days.some(({ endsAt }) => endsAt > now)
    if (isAhead && isWhole(told.standing.state)) expect(mayBeCalledConfirmed(rows, it, now)).toBe(true)
    const isOn = rows.all.find(({ id }) => id === it.hearingId)?.state === 'set'
    if (isAhead && isOn && mayBeCalledConfirmed(rows, it, now))
      expect(isWhole(told.standing.state)).toBe(true)
  }
  return rows
}

const stops = sql`insert into must_have_changed (rows) values (0)`
const breaks = sql`insert into no_such_table values (1)`

describe('whatever people book, rule, move, report and release, at once, late, or broken off', () => {
  test(
    'nothing is held twice, confirmed without an order, held against one, or left behind; all of it is in the record',
    {
      timeout: 300_000,
    },
    async () => {
      let done = 0
      let refused = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 25, size: 'max' }), async (steps) => {
          const db = await twoTrials()
          const world: World = { db, now: at('2027-04-01', '09:00') }
          let rows = await everything(db)
          for (const one of steps) {
            world.now += 60_000
            const [first, second] = one.deeds
            switch (one.how) {
              case 'one':
              case 'at once':
                for (const answer of await Promise.all(one.deeds.map((each) => todo(world, each)))) {
                  const isDone = (answer as { ok?: boolean } | null)?.ok === true
                  if (isDone) done++
                  else refused++
                }
                break
              case 'stale': {
                const move = first?.does === 'move hearing' ? await plannedMove(world, first) : null
                if (second) await todo(world, second)
                rows = await look(world, rows)
                await move?.()
                break
              }
              case 'crash': {
                if (!first) break
                // The database stops it; or the machine does.
                for (const end of [stops, breaks]) {
                  const isInjected = ['order', 'court', 'move hearing', 'continue hearing'].includes(
                    first.does,
                  )
                  if (!isInjected) break
                  const answer = await todo(world, first, [db.run(end)]).catch(() => null)
                  expect((answer as { ok?: boolean } | null)?.ok ?? false).toBe(false)
                  expect(await everything(db)).toEqual(rows)
                }
                break
              }
              case 'time passes':
                // To the first day of the trials, then hour by hour.
                world.now = Math.max(world.now + one.n * 5_400_000, at('2027-05-03', '09:00'))
                break
              default:
                one satisfies never
            }
            rows = await look(world, rows)
          }
        }),
        { numRuns: onWorkers ? 2 : Number(process.env['WALKS'] ?? 10) },
      )
      // A walk on which everything is refused proves nothing.
      if (!onWorkers) expect(done).toBeGreaterThan(refused / 4)
    },
  )
})
