import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, date, daysBetween, inShort, inWords, weekday } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { Zone, zone } from '../../src/time/zone.ts'
import { dayBounds, instantOf, wallClock, zoneName } from '../../src/time/zoned.ts'
import * as v from 'valibot'

const newYork = zone('America/New_York')

describe('the day the clocks go forward in New York, 8 March 2026', () => {
  test('02:30 does not exist; the clock goes to 03:30', () => {
    expect(instantOf(date('2026-03-08'), clock('02:30'), newYork)).toEqual({
      ok: false,
      reason: 'no such time',
      clockGoesTo: '03:30',
    })
  })
  test('the day has 23 hours', () => {
    const { startsAt, endsAt } = dayBounds(date('2026-03-08'), newYork)
    expect((endsAt - startsAt) / 3_600_000).toBe(23)
  })
  test('a hearing at 09:00 is 13:00 in London’s winter clock, an hour less than the week before', () => {
    const before = instantOf(date('2026-03-01'), clock('09:00'), newYork)
    const after = instantOf(date('2026-03-08'), clock('09:00'), newYork)
    expect([
      before.ok && wallClock(before.at, zone('Europe/London')).time,
      after.ok && wallClock(after.at, zone('Europe/London')).time,
    ]).toEqual(['14:00', '13:00'])
  })
})

describe('the day the clocks go back in New York, 1 November 2026', () => {
  test('01:30 occurs twice, an hour apart, and the first is taken unless the second is asked for', () => {
    const first = instantOf(date('2026-11-01'), clock('01:30'), newYork)
    const second = instantOf(date('2026-11-01'), clock('01:30'), newYork, 'second')
    expect(first).toMatchObject({ ok: true, twice: true })
    expect(first.ok && second.ok && second.at - first.at).toBe(3_600_000)
    expect(first.ok && second.ok && [zoneName(first.at, newYork), zoneName(second.at, newYork)]).toEqual([
      'EDT',
      'EST',
    ])
  })
})

describe('zones', () => {
  test.each(['America/Chicago', 'Asia/Manila', 'Pacific/Honolulu', 'UTC'])('%s is known', (name) => {
    expect(v.is(Zone, name)).toBe(true)
  })
  test.each(['Mars/Olympus', '+05:00', 'est5edt; drop', '', 'America/New York'])(
    '“%s” is refused',
    (name) => {
      expect(v.is(Zone, name)).toBe(false)
    },
  )
})

describe('calendar dates', () => {
  test('30 February, a thirteenth month and a word are not dates', () => {
    for (const text of ['2026-02-30', '2026-13-01', 'tomorrow', '2026-2-3', '0000-01-01'])
      expect(() => date(text)).toThrow()
  })
  test('29 February 2028 exists and the day after it is 1 March', () => {
    expect(addDays(date('2028-02-29'), 1)).toBe('2028-03-01')
  })
  test('14 September 2026 is a Monday, written out in the American way and in short', () => {
    expect(weekday(date('2026-09-14'))).toBe(1)
    expect(inWords(date('2026-09-14'))).toBe('Monday, September 14, 2026')
    expect(inShort(date('2026-09-14'))).toBe('Mon 14 Sep 2026')
  })
  test('adding days and counting between agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40000, max: 40000 }), (n) => {
        expect(daysBetween(date('2026-09-14'), addDays(date('2026-09-14'), n))).toBe(n)
      }),
    )
  })
})

test('whatever exists on the clock comes back the same from its instant, in every zone', () => {
  const zones = [
    'America/New_York',
    'Pacific/Honolulu',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ].map(zone)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20000 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...zones),
      fc.constantFrom('first' as const, 'second' as const),
      (days, minutes, venue, occurrence) => {
        const day = addDays(date('1990-01-01'), days)
        const time = clock(
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
        )
        const found = instantOf(day, time, venue, occurrence)
        if (found.ok) expect(wallClock(found.at, venue)).toEqual({ date: day, time })
      },
    ),
    { numRuns: 300 },
  )
})
