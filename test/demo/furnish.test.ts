import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { grantCase, grantOffice } from '../../src/access/scope.ts'
import { users } from '../../src/access/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { standingsOf } from '../../src/bookings/standing/standing-store.ts'
import { bookings } from '../../src/bookings/tables.ts'
import type { OrderState } from '../../src/rulings/order-at.ts'
import { resources } from '../../src/resources/tables.ts'
import { courtCases } from '../../src/cases/tables.ts'
import { courthouses } from '../../src/resources/tables.ts'
import { toTellInCase, waitingInOffice } from '../../src/contact/store.ts'
import { closedDays } from '../../src/jurisdictions/us-federal/closed-days.ts'
import { closedBecause } from '../../src/law/closed-days.ts'
import { furnish } from '../../src/demo/furnish.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { motions } from '../../src/motions/tables.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import { date } from '../../src/time/calendar-date.ts'
import { dayNumber } from '../../src/time/day-number.ts'
import { freshDb } from '../fresh-office.ts'

const days = {
  'the Tuesday before Thanksgiving': '2026-11-24T15:00:00Z',
  'a Saturday in February': '2027-02-13T15:00:00Z',
  'the evening before New Year': '2026-12-31T23:30:00Z',
  'the night in which clocks go forward': '2027-03-14T07:30:00Z',
}

describe.each(Object.entries(days))('the demonstration office, furnished on %s', (_, at) => {
  test('has its courthouses, rooms, cases and every state, and sits on no closed day', async () => {
    const db = await freshDb()
    await furnish(db, readKeyRing(JSON.stringify(freshVaultKeys('2026-09'))), Date.parse(at))

    expect(await db.select().from(courthouses)).toHaveLength(3)
    expect((await db.select().from(resources)).filter(({ kind }) => kind === 'room')).toHaveLength(13)
    expect(await db.select().from(courtCases)).toHaveLength(5)

    const all = []
    for (const { id } of await db.select().from(courtCases))
      all.push(...(await standingsOf(db, grantCase(coordinator, Date.parse(at), id))))
    const orders = all.flatMap(({ standing }) => standing.days.map(({ order }) => order.state))
    expect(sorted(orders)).toEqual(sorted(everyOrderState))
    const booked = await db.select().from(bookings)
    expect(sorted(booked.map((one) => one.state))).toEqual([
      'confirmed',
      'failed',
      'held',
      'released',
      'tested',
    ])
    // The trial that moved keeps its screen and loses the one interpreter for Mam, on both days.
    const lost = booked.filter((one) => one.lost)
    expect(lost.map((one) => one.state)).toEqual(['released', 'released'])
    const losing = all.filter(({ id }) => lost.some((one) => one.accommodationId === id))
    expect(losing.map(({ witness, code }) => `${witness} ${code}`)).toEqual(['W-1 INTERPRETER'])
    const drafted = await db.select().from(motions)
    expect(sorted(drafted.map((one) => one.state))).toEqual(['drafting', 'filed', 'ready'])
    const set = await db.select().from(hearings)
    expect(sorted(set.map((one) => one.state))).toEqual(['held', 'set', 'vacated'])

    const sat = (await db.select().from(sittings)).map((one) => date(one.date))
    expect(sat.filter((day) => closedBecause(closedDays, dayNumber(day)))).toEqual([])
  })
})

describe.each(Object.entries(days))('whom to tell in the demonstration office, on %s', (_, at) => {
  test('one knows, one waits, one is late by the office’s own target, and a moved hearing waits again', async () => {
    const db = await freshDb()
    const now = Date.parse(at)
    await furnish(db, readKeyRing(JSON.stringify(freshVaultKeys('2026-09'))), now)
    const [ellery] = await db.select().from(users).where(eq(users.role, 'coordinator'))
    const actor = { ...coordinator, userId: ellery?.id ?? '' }
    const cases = await waitingInOffice(db, grantOffice(actor, now))
    const office = await Promise.all(
      cases.map(({ caseId }) => toTellInCase(db, grantCase(actor, now, caseId))),
    )

    const byHand = office.find(({ law }) => law?.id === 'gb-ew')
    const [first, second] = byHand?.people ?? []
    expect(first?.reasons.map(({ subject, title }) => (subject === 'rights' ? subject : title))).toEqual([
      'rights',
      'Plea and Trial Preparation Hearing',
    ])
    const [late, again] = first?.reasons ?? []
    expect(late?.until?.by).toBe('office')
    expect(String(late?.until?.on) < String(byHand?.today)).toBe(true)
    expect(again?.told?.how).toBe('by telephone')
    expect(String(again?.until?.on) >= String(byHand?.today)).toBe(true)
    expect(second?.reasons).toEqual([])
    expect(second?.said.map(({ how }) => how)).toContain('through an advocate')

    const federal = office.filter(({ law }) => law?.id === 'us-federal')
    const waiting = federal.flatMap(({ people }) => people.flatMap(({ reasons }) => reasons))
    expect(waiting.filter(({ until }) => until?.by === 'office')).not.toEqual([])
    expect(federal.flatMap(({ people }) => people.flatMap(({ said }) => said))).toHaveLength(2)

    const record = await db.select().from(auditLines).orderBy(auditLines.seq)
    const instants = record.map((line) => line.at)
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  })
})

const coordinator = { userId: 'someone', role: 'coordinator', name: 'Noor Ellery' } as const
const everyOrderState: readonly OrderState[] = [
  'not needed',
  'to apply',
  'applied',
  'opposed',
  'granted',
  'granted as varied',
  'reserved',
  'denied',
  'lapsed',
  'withdrawn',
]
const sorted = (words: readonly string[]) => [...new Set(words)].toSorted()
