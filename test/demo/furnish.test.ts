import { describe, expect, test } from 'vitest'
import { legalMoves } from '../../src/accommodations/legal-state.ts'
import { logisticsMoves } from '../../src/accommodations/logistics-state.ts'
import { accommodations } from '../../src/accommodations/tables.ts'
import { bookings, resources } from '../../src/bookings/tables.ts'
import { courtCases, courthouses } from '../../src/cases/tables.ts'
import { openMemory } from '../../src/db/open-file.ts'
import { closedDays } from '../../src/jurisdictions/us-federal/closed-days.ts'
import { closedBecause } from '../../src/law/closed-days.ts'
import { furnish } from '../../src/demo/furnish.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { motions } from '../../src/motions/tables.ts'
import { freshVaultKeys, readKeyRing } from '../../src/people/key-ring.ts'
import { date } from '../../src/time/calendar-date.ts'
import { dayNumber } from '../../src/time/day-number.ts'

const days = {
  'the Tuesday before Thanksgiving': '2026-11-24T15:00:00Z',
  'a Saturday in February': '2027-02-13T15:00:00Z',
  'the evening before New Year': '2026-12-31T23:30:00Z',
  'the night in which clocks go forward': '2027-03-14T07:30:00Z',
}

describe.each(Object.entries(days))('the demonstration office, furnished on %s', (_, at) => {
  test('has its courthouses, rooms, cases and every state, and sits on no closed day', async () => {
    const { db, close } = await openMemory()
    await furnish(db, readKeyRing(JSON.stringify(freshVaultKeys('2026-09'))), Date.parse(at))

    expect(await db.select().from(courthouses)).toHaveLength(3)
    expect((await db.select().from(resources)).filter(({ kind }) => kind === 'room')).toHaveLength(12)
    expect(await db.select().from(courtCases)).toHaveLength(5)

    const asked = await db.select().from(accommodations)
    expect(sorted(asked.map((one) => one.legalState))).toEqual(sorted(Object.keys(legalMoves)))
    expect(sorted(asked.map((one) => one.logisticsState))).toEqual(sorted(Object.keys(logisticsMoves)))
    const booked = await db.select().from(bookings)
    expect(sorted(booked.map((one) => one.state))).toEqual(['confirmed', 'held', 'released'])
    const drafted = await db.select().from(motions)
    expect(sorted(drafted.map((one) => one.state))).toEqual(['drafting', 'filed', 'ready'])
    const set = await db.select().from(hearings)
    expect(sorted(set.map((one) => one.state))).toEqual(['held', 'set', 'vacated'])

    const sat = (await db.select().from(sittings)).map((one) => date(one.date))
    expect(sat.filter((day) => closedBecause(closedDays, dayNumber(day)))).toEqual([])
    close()
  })
})

const sorted = (words: readonly string[]) => [...new Set(words)].toSorted()
