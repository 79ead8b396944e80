import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { grantCase, grantOffice, type ReleasedKind } from '../../src/access/scope.ts'
import { hearingsReleased } from '../../src/accommodations/hearings-reached.ts'
import { act } from '../../src/audit/act.ts'
import { historyOf } from '../../src/access/history.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { bookings } from '../../src/bookings/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import {
  statementsToChangePlace,
  statementsToContinue,
  statementsToEnterInError,
  statementsToHold,
  statementsToMove,
  statementsToSet,
  statementsToVacate,
} from '../../src/hearings/acts.ts'
import { calendarBetween, calendarQuery, homeZone } from '../../src/desk/calendar/calendar-store.ts'
import { asWorkedOut, carryOutMove, keepReleasing, planMove } from '../../src/replan/moving.ts'
import { hearingById, hearingsOfCase, keep, setHearing } from '../../src/hearings/store.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { zone } from '../../src/time/zone.ts'
import { freshDb } from '../fresh-office.ts'
import { newYork, placed } from './a-hearing.ts'
import {
  aBooking,
  aHearing,
  anAccommodation,
  aRelease,
  aScreen,
  aWitness,
  now,
  person,
  twoCases,
  type TwoCases,
} from './two-cases.ts'

const days = (sittingsOf: readonly { date: string; starts: string | null }[]) =>
  sittingsOf.map((one) => `${one.date} ${one.starts}`)

describe('a hearing that is set', () => {
  test('is kept with its days in order, one line in the record, and a code that is not counted up', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const trial = await aHearing(db, cases, ['2026-09-15 09:00', '2026-09-14 09:00'])
    const found = await hearingById(db, cases.scope, trial.id)
    expect(found && days(found.sittings)).toEqual(['2026-09-14 09:00', '2026-09-15 09:00'])
    expect(found?.courthouse).toBe('Harbor Street Courthouse')
    expect(found?.code).toBeGreaterThanOrEqual(1000)
    const history = await historyOf(db, cases.scope, { kind: 'hearing', id: trial.id })
    expect(history.map((line) => `${line.who} ${line.did}`)).toEqual(['ada hearing-set'])
  })
  test('sixty of them have sixty codes', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const planned = Array.from({ length: 60 }, () =>
      statementsToSet(db, cases.scope, {
        id: newId(),
        type: 'Call',
        judge: null,
        courthouseId: null,
        place: null,
        remote: null,
        defendantNames: [],
        zone: newYork,
        courtroomId: null,
        sittings: placed(['2026-09-14 09:00']),
      }),
    )
    const all = planned.flatMap((one) => one.changes)
    const done = await act(
      db,
      cases.scope,
      planned.flatMap((one) => one.deeds),
      all,
    )
    expect(done).toEqual({ ok: true })
    const codes = (await db.select({ code: hearings.code }).from(hearings)).map((row) => row.code)
    expect(new Set(codes).size).toBe(60)
  })
  test('a second time by the same form is refused, and there is still one', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const wanted = {
      id: newId(),
      type: 'Call',
      judge: null,
      courthouseId: null,
      place: null,
      remote: null,
      defendantNames: [],
      zone: newYork,
      courtroomId: null,
      sittings: placed(['2026-09-14 09:00']),
    }
    const both = await Promise.all([setHearing(db, cases.scope, wanted), setHearing(db, cases.scope, wanted)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ because: 'exists already' })
    expect(await hearingsOfCase(db, cases.scope)).toHaveLength(1)
  })
})

describe('what the court does with a hearing', () => {
  test('set, continued without a day, given a new day, held: one act each, all of it in the record', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { scope } = cases
    const set = await aHearing(db, cases, ['2026-09-08 09:00'], { type: 'Sentencing' })
    const off = statementsToContinue(db, scope, set, 'counsel ill')
    expect(await keep(db, scope, off)).toEqual({ ok: true })
    expect(await hearingById(db, scope, set.id)).toMatchObject({ state: 'continued', because: 'counsel ill' })
    const moved = statementsToMove(db, scope, off.after, {
      zone: newYork,
      sittings: placed(['2026-09-09 10:00']),
    })
    expect(await keep(db, scope, moved)).toEqual({ ok: true })
    const again = await hearingById(db, scope, set.id)
    expect(again).toMatchObject({ state: 'set', version: 3 })
    expect(again).not.toHaveProperty('because')
    expect(await keep(db, scope, statementsToHold(db, scope, moved.after))).toEqual({ ok: true })
    expect((await hearingById(db, scope, set.id))?.state).toBe('held')
    const history = await historyOf(db, scope, { kind: 'hearing', id: set.id })
    expect(history.map((line) => line.did)).toEqual([
      'hearing-set',
      'hearing-continued',
      'hearing-moved',
      'hearing-held',
    ])
  })
  test('several changes of one hearing can be one act, each built on the one before', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { scope } = cases
    const set = statementsToSet(db, scope, {
      id: newId(),
      type: 'Plea',
      judge: null,
      courthouseId: null,
      place: null,
      remote: null,
      defendantNames: [],
      zone: newYork,
      courtroomId: null,
      sittings: placed(['2026-09-14 09:00']),
    })
    const moved = statementsToMove(db, scope, set.after, {
      zone: newYork,
      sittings: placed(['2026-09-21 09:00']),
    })
    const placedElsewhere = statementsToChangePlace(db, scope, moved.after, { place: 'Courtroom 9' })
    const vacated = statementsToVacate(db, scope, placedElsewhere.after, 'moot')
    const all = [set, moved, placedElsewhere, vacated]
    const done = await act(
      db,
      scope,
      all.flatMap((one) => one.deeds),
      all.flatMap((one) => one.changes),
    )
    expect(done).toEqual({ ok: true })
    const found = await hearingById(db, scope, set.after.id)
    expect(found).toMatchObject({ state: 'vacated', because: 'moot', place: 'Courtroom 9', version: 4 })
    expect(found && days(found.sittings)).toEqual(['2026-09-21 09:00'])
  })
  test('two people move it at once: one of them does, the other is told', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { scope } = cases
    const set = await aHearing(db, cases, ['2026-09-14 09:00'])
    const both = await Promise.all(
      ['2026-09-21 09:00', '2026-09-28 09:00'].map((day) =>
        keep(db, scope, statementsToMove(db, scope, set, { zone: newYork, sittings: placed([day]) })),
      ),
    )
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ because: 'edited meanwhile' })
    expect((await hearingById(db, scope, set.id))?.version).toBe(2)
  })
  test('a scope for one case changes nothing in another', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const theirs = await aHearing(db, cases, ['2026-09-14 09:00'], { caseId: cases.theirs })
    const done = await keep(db, cases.scope, statementsToVacate(db, cases.scope, theirs, 'not ours'))
    expect(done).toMatchObject({ ok: false, because: 'edited meanwhile' })
    expect((await hearingById(db, cases.theirScope, theirs.id))?.state).toBe('set')
    expect(await hearingById(db, cases.scope, theirs.id)).toBeNull()
  })
  test('a trial of five days moves by one day over its own old days', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const week = (first: number) => [0, 1, 2, 3, 4].map((n) => `2026-09-${first + n} 09:30 16:30`)
    const trial = await aHearing(db, cases, week(14))
    const moved = statementsToMove(db, cases.scope, trial, { zone: newYork, sittings: placed(week(15)) })
    expect(await keep(db, cases.scope, moved)).toEqual({ ok: true })
    const back = statementsToMove(db, cases.scope, moved.after, { zone: newYork, sittings: placed(week(14)) })
    expect(await keep(db, cases.scope, back)).toEqual({ ok: true })
    const found = await hearingById(db, cases.scope, trial.id)
    expect(found?.sittings.map((one) => one.id)).toEqual(trial.sittings.map((one) => one.id))
    expect(found && days(found.sittings)).toEqual(trial.sittings.map((one) => `${one.date} 09:30`))
  })
})

/** A trial of two days with a screen booked on each, and another hearing that has screen A on October 6. */
async function aTrialWithScreens(db: Db, cases: TwoCases) {
  const trial = await aHearing(db, cases, ['2026-09-14 09:30 16:30', '2026-09-15 09:30 16:30'])
  const accommodation = await anAccommodation(db, cases, cases.w1, trial.id)
  const [a, b] = [await aScreen(db, cases, 'Screen A'), await aScreen(db, cases, 'Screen B')]
  const [first, second] = trial.sittings
  if (!first || !second) throw new Error('two days')
  const booked = [
    await aBooking(db, cases, a, accommodation, first),
    await aBooking(db, cases, b, accommodation, second),
  ]
  const other = await aHearing(db, cases, ['2026-10-05 09:00 12:00'], { type: 'Motion Hearing' })
  const elsewhere = await anAccommodation(db, cases, cases.w2, other.id)
  return { trial, a, b, booked, accommodation, other, elsewhere }
}
const bookingRows = (db: Db) => db.select().from(bookings).orderBy(bookings.createdAt, bookings.id)

describe('a hearing does not move alone', () => {
  test('its bookings move along, in the same act', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, booked } = await aTrialWithScreens(db, cases)
    const to = { zone: newYork, sittings: placed(['2026-10-05 10:00 16:00', '2026-10-06 10:00 16:00']) }
    const plan = await planMove(db, cases.scope, trial, to)
    expect(plan.follows.map((one) => one.does)).toEqual(['moves', 'moves'])
    expect(await carryOutMove(db, cases.scope, trial, plan)).toEqual({ ok: true })
    const rows = await bookingRows(db)
    const starts = new Map(rows.map((row) => [row.id, row.startsAt]))
    expect(booked.map((id) => starts.get(id))).toEqual(to.sittings.map((one) => one.startsAt))
  })
  test('a trial moves by one day although its screens stand in each other’s way', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, a } = await aTrialWithScreens(db, cases)
    await db.update(bookings).set({ resourceId: a })
    const to = { zone: newYork, sittings: placed(['2026-09-15 09:30 16:30', '2026-09-16 09:30 16:30']) }
    const plan = await planMove(db, cases.scope, trial, to)
    expect(plan.follows.map((one) => one.does)).toEqual(['moves', 'moves'])
    expect(await carryOutMove(db, cases.scope, trial, plan)).toEqual({ ok: true })
  })
  test('where the screen is taken another is held; where both are taken in the morning the afternoon is kept', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, a, b, other, elsewhere } = await aTrialWithScreens(db, cases)
    const [sitting] = other.sittings
    if (!sitting) throw new Error('one day')
    await aBooking(db, cases, a, elsewhere, sitting)
    const to = { zone: newYork, sittings: placed(['2026-10-05 09:30 16:30', '2026-10-06 09:30 16:30']) }
    const plan = await planMove(db, cases.scope, trial, to)
    const first = plan.follows[0]
    expect(first?.does === 'moves' && first.resource.id).toBe(b)
    await aBooking(db, cases, b, elsewhere, sitting)
    const fuller = await planMove(db, cases.scope, trial, to)
    expect(fuller.mark).not.toBe(plan.mark)
    const trialStarts = to.sittings[0]?.startsAt
    // The other hearing has both until noon: the afternoon is kept, and the morning is told as lost.
    expect(fuller.follows[0]).toMatchObject({
      does: 'moves',
      resource: { id: a },
      lost: [{ startsAt: trialStarts, endsAt: sitting.endsAt }],
    })
  })
  test('when another takes the screen between looking and moving, nothing at all moves', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, a, other, elsewhere } = await aTrialWithScreens(db, cases)
    const plan = await planMove(db, cases.scope, trial, {
      zone: newYork,
      sittings: placed(['2026-10-05 09:30 16:30', '2026-10-06 09:30']),
    })
    const before = await db.select({ n: sql<number>`count(*)` }).from(auditLines)
    const [sitting] = other.sittings
    if (!sitting) throw new Error('one day')
    await aBooking(db, cases, a, elsewhere, sitting)
    expect(await carryOutMove(db, cases.scope, trial, plan)).toMatchObject({
      ok: false,
      because: 'taken',
    })
    const found = await hearingById(db, cases.scope, trial.id)
    expect(found).toMatchObject({ version: 1, sittings: trial.sittings })
    expect((await bookingRows(db)).map((row) => row.state)).toEqual(['held', 'held', 'held'])
    expect(await db.select({ n: sql<number>`count(*)` }).from(auditLines)).toEqual(before)
  })
  test('when someone books for it between looking and moving, nothing moves and the booking is not left behind', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, accommodation } = await aTrialWithScreens(db, cases)
    const plan = await planMove(db, cases.scope, trial, {
      zone: newYork,
      sittings: placed(['2026-10-05 09:30', '2026-10-06 09:30']),
    })
    const [first] = trial.sittings
    if (!first) throw new Error('two days')
    await aBooking(db, cases, await aScreen(db, cases, 'Screen C'), accommodation, first)
    expect(await carryOutMove(db, cases.scope, trial, plan)).toMatchObject({
      because: 'edited meanwhile',
    })
    expect((await hearingById(db, cases.scope, trial.id))?.version).toBe(1)
  })
  test('a day that is dropped releases its booking; the booking’s history stays', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, booked } = await aTrialWithScreens(db, cases)
    const plan = await planMove(db, cases.scope, trial, {
      zone: newYork,
      sittings: placed(['2026-09-15 09:30 16:30']),
    })
    expect(await carryOutMove(db, cases.scope, trial, plan)).toEqual({ ok: true })
    const [gone] = await db
      .select()
      .from(bookings)
      .where(eq(bookings.id, booked[0] ?? ''))
    expect(gone).toMatchObject({ state: 'released', releasedBecause: 'sitting is gone', sittingId: null })
    expect(await db.select().from(sittings).where(eq(sittings.hearingId, trial.id))).toHaveLength(1)
  })
  test('a booking that the mover would rather let go is released, the other moves', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial, booked } = await aTrialWithScreens(db, cases)
    const plan = await planMove(db, cases.scope, trial, {
      zone: newYork,
      sittings: placed(['2026-10-05 09:30', '2026-10-06 09:30']),
    })
    expect(
      await carryOutMove(db, cases.scope, trial, plan, { ...asWorkedOut, release: [booked[1] ?? ''] }),
    ).toEqual({ ok: true })
    const states = new Map((await bookingRows(db)).map((row) => [row.id, row.state]))
    expect(booked.map((id) => states.get(id))).toEqual(['held', 'released'])
  })
  test('to another courthouse: what stands in Harbor Street stays there and is released', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { trial } = await aTrialWithScreens(db, cases)
    const to = { zone: newYork, sittings: trial.sittings, facts: { courthouseId: cases.hill } }
    const plan = await planMove(db, cases.scope, trial, to)
    expect(plan.follows.map((one) => one.does === 'is released' && one.because)).toEqual([
      'other courthouse',
      'other courthouse',
    ])
    expect(await carryOutMove(db, cases.scope, trial, plan)).toEqual({ ok: true })
    expect(await hearingById(db, cases.scope, trial.id)).toMatchObject({ courthouse: 'Hill Courthouse' })
  })
  test.each(['vacated', 'continued', 'entered-in-error'] as const)(
    '%s, it lets all of its bookings go in the same act',
    async (state) => {
      const db = await freshDb()
      const cases = await twoCases(db)
      const { trial } = await aTrialWithScreens(db, cases)
      const plans = {
        vacated: statementsToVacate,
        continued: statementsToContinue,
        'entered-in-error': statementsToEnterInError,
      }
      const planned = plans[state](db, cases.scope, trial, 'by order of the court')
      expect(await keepReleasing(db, cases.scope, trial, planned)).toEqual({ ok: true })
      expect((await hearingById(db, cases.scope, trial.id))?.state).toBe(state)
      expect((await bookingRows(db)).map((row) => row.state)).toEqual(['released', 'released'])
      const done = await db.select({ did: auditLines.did }).from(auditLines)
      expect(done.filter((line) => line.did === 'booking-released')).toHaveLength(2)
    },
  )
})

describe('the calendar', () => {
  const september = [date('2026-09-01'), date('2026-09-30')] as const
  test('shows the team its case’s sittings day by day, and those of no other team', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const trial = await aHearing(db, cases, ['2026-09-14 09:30', '2026-09-15 09:30', '2026-10-01 09:30'])
    await anAccommodation(db, cases, cases.w1, trial.id)
    await aHearing(db, cases, ['2026-09-16 09:30'], { caseId: cases.theirs })
    const shown = await calendarBetween(db, cases.office, ...september)
    expect(shown.map((one) => `${one.docketNumber} ${one.date} day ${one.day} of ${one.days}`)).toEqual([
      '1:26-cr-00110 2026-09-14 day 1 of 3',
      '1:26-cr-00110 2026-09-15 day 2 of 3',
    ])
    expect(shown[0]?.accommodations).toBe(1)
    expect(JSON.stringify(shown)).not.toMatch(/Marrow|Farrow/)
  })
  test('shows what was vacated and hides what was entered in error', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    const { scope } = cases
    const one = await aHearing(db, cases, ['2026-09-14 09:30'])
    const two = await aHearing(db, cases, ['2026-09-15 09:30'])
    await keep(db, scope, statementsToVacate(db, scope, one, 'moot'))
    await keep(db, scope, statementsToEnterInError(db, scope, two, 'another case'))
    const shown = await calendarBetween(db, cases.office, ...september)
    expect(shown.map((sitting) => sitting.state)).toEqual(['vacated'])
  })
  test('keeps a hearing in Guam on its day in Guam, and one in Honolulu on the last of the month', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    await aHearing(db, cases, ['2026-09-01 00:30'], { zone: zone('Pacific/Guam') })
    await aHearing(db, cases, ['2026-09-30 23:00'], { zone: zone('Pacific/Honolulu') })
    await aHearing(db, cases, ['2026-10-01 00:30'], { zone: zone('Pacific/Guam') })
    const shown = await calendarBetween(db, cases.office, ...september)
    expect(shown.map((one) => one.date)).toEqual(['2026-09-01', '2026-09-30'])
  })
  test('a place on the team that has ended, and a closed case, show nothing', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    await aHearing(db, cases, ['2026-09-14 09:30'])
    await db.run(sql`update case_team set left_at = ${now}`)
    expect(await calendarBetween(db, cases.office, ...september)).toEqual([])
    await db.run(sql`update case_team set left_at = null`)
    await db.run(sql`update case_file set closed_at = 1`)
    expect(await calendarBetween(db, cases.office, ...september)).toEqual([])
  })
  test('today is by the clock that most of the reader’s hearings keep', async () => {
    const db = await freshDb()
    const cases = await twoCases(db)
    expect(await homeZone(db, cases.office)).toBe('UTC')
    await aHearing(db, cases, ['2026-09-14 09:30'])
    expect(await homeZone(db, cases.office)).toBe('America/New_York')
  })
})

describe('an advocate with a release of W-1', () => {
  async function anAdvocate(db: Db, kinds: readonly ReleasedKind[], endsAt?: number) {
    const cases = await twoCases(db)
    const noor = await person(db, 'noor', 'advocate')
    await aRelease(db, cases, noor, cases.w1, kinds, endsAt)
    const hers = await aHearing(db, cases, ['2026-09-14 09:30'], { type: 'Jury Trial' })
    const notHers = await aHearing(db, cases, ['2026-09-15 09:30'], { type: 'Sentencing' })
    await anAccommodation(db, cases, cases.w1, hers.id)
    await anAccommodation(db, cases, cases.w2, hers.id)
    await anAccommodation(db, cases, cases.w2, notHers.id)
    const actor = { userId: noor, role: 'advocate', name: 'noor' } as const
    const released = [{ witnessId: cases.w1, kinds }]
    return {
      cases,
      hers,
      notHers,
      office: grantOffice(actor, now),
      scope: grantCase(actor, now, cases.ours, released),
    }
  }
  const fall = [date('2026-09-01'), date('2026-12-31')] as const

  test('sees the hearing at which W-1 has an accommodation, and no other', async () => {
    const db = await freshDb()
    const { hers, notHers, scope, office } = await anAdvocate(db, ['hearings', 'accommodations'])
    expect((await hearingsOfCase(db, scope, hearingsReleased(db, scope))).map((one) => one.id)).toEqual([
      hers.id,
    ])
    expect(await hearingById(db, scope, notHers.id, hearingsReleased(db, scope))).toBeNull()
    const shown = await calendarBetween(db, office, ...fall)
    expect(shown.map((one) => [one.hearingId, one.accommodations])).toEqual([[hers.id, 1]])
  })
  test('sees no accommodation counted that was not released, and no name of the accused', async () => {
    const db = await freshDb()
    const { cases, hers, scope, office } = await anAdvocate(db, ['hearings'])
    const named = statementsToChangePlace(db, cases.scope, hers, { defendantNames: ['Silas Marrow'] })
    await keep(db, cases.scope, named)
    expect((await calendarBetween(db, office, ...fall)).map((one) => one.accommodations)).toEqual([0])
    expect((await hearingById(db, scope, hers.id, hearingsReleased(db, scope)))?.defendantNames).toEqual([])
  })
  test('sees nothing when hearings were not released, or once the release has run out or was withdrawn', async () => {
    const needs = await freshDb()
    expect(await calendarBetween(needs, (await anAdvocate(needs, ['needs'])).office, ...fall)).toEqual([])
    const over = await freshDb()
    expect(await calendarBetween(over, (await anAdvocate(over, ['hearings'], now)).office, ...fall)).toEqual(
      [],
    )
    const db = await freshDb()
    const { office } = await anAdvocate(db, ['hearings'])
    await db.run(sql`update release set withdrawn_at = ${now}`)
    expect(await calendarBetween(db, office, ...fall)).toEqual([])
  })
  test('does not see what was entered in error', async () => {
    const db = await freshDb()
    const { cases, hers, scope } = await anAdvocate(db, ['hearings'])
    await keep(db, cases.scope, statementsToEnterInError(db, cases.scope, hers, 'another case'))
    expect(await hearingsOfCase(db, scope, hearingsReleased(db, scope))).toEqual([])
  })
  test('sees none where nobody has said which were released to her', async () => {
    const db = await freshDb()
    const { hers, scope } = await anAdvocate(db, ['hearings', 'accommodations'])
    expect(await hearingsOfCase(db, scope)).toEqual([])
    expect(await hearingById(db, scope, hers.id)).toBeNull()
  })
  test('a witness of another case ties her to nothing here', async () => {
    const db = await freshDb()
    const { cases } = await anAdvocate(db, ['hearings'])
    const stranger = await aWitness(db, cases.theirs, 'W-1')
    const scope = grantCase({ userId: 'noor', role: 'advocate', name: 'noor' }, now, cases.ours, [
      { witnessId: stranger, kinds: ['hearings'] },
    ])
    expect(await hearingsOfCase(db, scope, hearingsReleased(db, scope))).toEqual([])
  })
})

test('the calendar is read by the index, case by case, however many hearings there are', async () => {
  const db = await freshDb()
  const cases = await twoCases(db)
  const plan = async (scope: typeof cases.office) => {
    const { sql: text, params } = calendarQuery(db, scope, date('2026-09-01'), date('2026-09-30')).toSQL()
    const parts = text.split('?')
    const whole = parts
      .slice(1)
      .reduce((all, part, i) => sql`${all}${params[i]}${sql.raw(part)}`, sql.raw(parts[0] ?? ''))
    const rows = await db.values<[number, number, number, string]>(sql`explain query plan ${whole}`)
    return rows.map((row) => row[3])
  }
  const advocate = grantOffice({ userId: 'noor', role: 'advocate', name: 'noor' }, now)
  for (const scope of [cases.office, advocate]) {
    const steps = await plan(scope)
    expect(steps.filter((step) => /^SCAN (?!json_each|\(|CONSTANT)/.test(step))).toEqual([])
    expect(steps.join('\n')).toMatch(/sitting_day \(hearing_id=\? AND date>\? AND date<\?\)/)
  }
})
