import { eq, ne } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditLines } from '../../src/audit/tables.ts'
import { dismissReading } from '../../src/cases/readings/decide-store.ts'
import { readingsWaiting } from '../../src/cases/readings/store.ts'
import { readings } from '../../src/cases/readings/tables.ts'
import { docketEntries } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import {
  eventsToReview,
  lastDaysToReview,
  recordEvent,
  recordLastDay,
} from '../../src/deadlines/reading-store.ts'
import { deadlinesOfCase } from '../../src/deadlines/store.ts'
import { recordExcludedTime } from '../../src/speedy-trial/reading-store.ts'
import { freshDb } from '../fresh-office.ts'
import { type TwoCases, twoCases } from '../hearings/two-cases.ts'
import { importEntries, type Row } from './import-entries.ts'

const docket: readonly Row[] = [
  ['1', '2026-08-03', 'INDICTMENT as to Silas Marrow (1), June Okell (2).'],
  ['4', '2026-08-10', 'Minute Entry: Initial Appearance as to Silas Marrow held on 8/10/2026.'],
  ['7', '2026-08-12', 'SCHEDULING ORDER: Motions in limine due by 9/28/2026. Jury trial set for 10/19/2026.'],
  ['9', '2026-08-20', 'MOTION to Suppress Statements by Silas Marrow.'],
]
const newer: readonly Row[] = [
  ...docket,
  ['12', '2026-08-29', 'ORDER denying 9 Motion to Suppress Statements as to Silas Marrow (1).'],
]

let db: Db
let cases: TwoCases
beforeEach(async () => {
  db = await freshDb()
  cases = await twoCases(db)
})

const live = async () =>
  (await db.select().from(readings).where(ne(readings.state, 'superseded'))).map(
    ({ kind, state }) => `${kind} ${state}`,
  )
const motions = async () =>
  (await readingsWaiting(db, cases.scope, 'excluded-time')).map(({ value }) => value.until)

describe('importing a docket reads all that it says', () => {
  test('a hearing, a last day, two events and excluded time wait for somebody to decide them', async () => {
    await importEntries(db, cases, docket)
    expect((await live()).toSorted()).toEqual([
      'event waiting',
      'event waiting',
      'excluded-time waiting',
      'hearing waiting',
      'hearing waiting',
      'last-day waiting',
    ])
  })

  test('the same docket again changes nothing, decided or not, and writes no line into the record', async () => {
    await importEntries(db, cases, docket)
    const [day] = await lastDaysToReview(db, cases.scope)
    await recordLastDay(db, cases.scope, day?.id ?? '', null)
    const [before, lines] = [await db.select().from(readings), await db.$count(auditLines)]
    await importEntries(db, cases, docket)
    expect(await db.select().from(readings)).toEqual(before)
    expect(await db.$count(auditLines)).toBe(lines)
  })

  test('a newer docket that tells the end of a motion supersedes the motion that was pending', async () => {
    await importEntries(db, cases, docket)
    expect(await motions()).toEqual([null])
    await importEntries(db, cases, newer)
    expect(await motions()).toEqual(['2026-08-29'])
  })

  test('a corrected entry supersedes what waits and leaves what was decided', async () => {
    await importEntries(db, cases, docket)
    const known = await deadlinesOfCase(db, cases.scope)
    const [day] = await lastDaysToReview(db, cases.scope)
    const charge = (await eventsToReview(db, cases.scope, known))[0]
    await recordEvent(db, cases.scope, charge?.id ?? '')
    const corrected = docket.map(
      ([n, on, text]) =>
        [n, on, text.replace('9/28', '9/21').replace('INDICTMENT', 'RETURN OF INDICTMENT')] as const,
    )
    await importEntries(db, cases, corrected)
    expect((await lastDaysToReview(db, cases.scope)).map(({ value }) => value.dueOn)).toEqual(['2026-09-21'])
    expect(await recordLastDay(db, cases.scope, day?.id ?? '', null)).toEqual({
      ok: false,
      reason: 'no longer in the docket',
    })
    expect((await deadlinesOfCase(db, cases.scope)).events).toHaveLength(1)
  })

  test('what was decided is not asked again when a changed reader finds it elsewhere in its entry', async () => {
    await importEntries(db, cases, docket)
    const [trial] = await readingsWaiting(db, cases.scope, 'hearing')
    await dismissReading(db, cases.scope, { kind: 'hearing', id: trial?.id ?? '' })
    // As an earlier reader would have left them.
    await db.update(readings).set({ place: 7 }).where(eq(readings.kind, 'hearing'))
    const before = await live()
    await importEntries(db, cases, docket)
    expect(await live()).toEqual(before)
  })

  test('entries of one day stand in the order of the docket, whichever of them was known first', async () => {
    const [a, b, c]: [Row, Row, Row] = [
      ['20', '2026-09-01', 'ORDER setting a hearing.'],
      ['21', '2026-09-01', 'NOTICE of appearance.'],
      ['22', '2026-09-01', 'MOTION for Discovery by Silas Marrow.'],
    ]
    for (const rows of [[c], [a], [a, b, c]]) await importEntries(db, cases, rows)
    const kept = await db.select().from(docketEntries).orderBy(docketEntries.place)
    expect(kept.map(({ number }) => number)).toEqual(['20', '21', '22'])
  })
})

describe('two things at once', () => {
  test('a motion is recorded as pending while a docket with its end is imported: it is never left out twice', async () => {
    await importEntries(db, cases, docket)
    const [pending] = await readingsWaiting(db, cases.scope, 'excluded-time')
    const [done] = await Promise.all([
      recordExcludedTime(db, cases.scope, pending?.id ?? '', {}),
      importEntries(db, cases, newer),
    ])
    expect(done.ok || done.reason === 'no longer in the docket').toBe(true)
    const [ended] = await readingsWaiting(db, cases.scope, 'excluded-time')
    expect(ended?.value.until).toBe('2026-08-29')
    expect(await recordExcludedTime(db, cases.scope, ended?.id ?? '', {})).toEqual({ ok: true })
    const taken = await db
      .select({ result: readings.result })
      .from(readings)
      .where(eq(readings.state, 'taken'))
    expect(new Set(taken.map(({ result }) => JSON.stringify(result))).size).toBe(1)
  })

  test('two dockets of one case are imported: what waits is what both together say', async () => {
    const [first, second] = [docket.slice(0, 4), newer.slice(4)]
    await Promise.all([importEntries(db, cases, first), importEntries(db, cases, second)])
    expect(await motions()).toEqual(['2026-08-29'])
  })
})
