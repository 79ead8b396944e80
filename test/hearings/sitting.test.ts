import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTrial } from '../../src/law/hearing-kind.ts'
import { placeSitting, placeSittings, type WishedSitting } from '../../src/hearings/sitting.ts'
import { addDays, date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { wallClock } from '../../src/time/zoned.ts'

const newYork = zone('America/New_York')
const guam = zone('Pacific/Guam')

function wish(
  day: string,
  starts: string | null = null,
  ends: string | null = null,
  occurrence: WishedSitting['occurrence'] = null,
): WishedSitting {
  return {
    date: date(day),
    starts: starts && clock(starts),
    ends: ends && clock(ends),
    occurrence,
  } as WishedSitting
}
const place = (one: WishedSitting, type = 'Sentencing', venue = newYork) => {
  const placed = placeSitting(one, venue, type)
  if (!placed.ok) return placed.refusal
  const iso = (at: number) => new Date(at).toISOString().slice(0, 16)
  return `${iso(placed.sitting.startsAt)} to ${iso(placed.sitting.endsAt)}`
}

describe('a sitting on the clock of its venue', () => {
  test('9:30 to 11:00 in New York in September is 13:30 to 15:00 UTC', () => {
    expect(place(wish('2026-09-14', '09:30', '11:00'))).toBe('2026-09-14T13:30 to 2026-09-14T15:00')
  })
  test('the same hours in Guam fall on the evening before, by UTC', () => {
    expect(place(wish('2026-09-14', '09:30', '11:00'), 'Sentencing', guam)).toBe(
      '2026-09-13T23:30 to 2026-09-14T01:00',
    )
  })
  test('without a printed time the whole day is kept, by the court’s own midnight', () => {
    expect(place(wish('2026-09-14'))).toBe('2026-09-14T04:00 to 2026-09-15T04:00')
  })
  test('without a printed end an hour is kept', () => {
    expect(place(wish('2026-09-14', '09:30'))).toBe('2026-09-14T13:30 to 2026-09-14T14:30')
  })
  test('a trial day without a printed end is kept until 5 PM, and one that starts at 5 PM for an hour', () => {
    expect(place(wish('2026-09-14', '09:30'), 'Jury Trial')).toBe('2026-09-14T13:30 to 2026-09-14T21:00')
    expect(place(wish('2026-09-14', '17:00'), 'Jury Trial')).toBe('2026-09-14T21:00 to 2026-09-14T22:00')
  })
  test('an end before the start, or at it, is refused', () => {
    expect(place(wish('2026-09-14', '11:00', '09:30'))).toEqual({ reason: 'ends before it starts' })
    expect(place(wish('2026-09-14', '11:00', '11:00'))).toEqual({ reason: 'ends before it starts' })
  })
  test('an end without a start is refused', () => {
    expect(place(wish('2026-09-14', null, '11:00'))).toEqual({ reason: 'end without start' })
  })
})

describe('8 March 2026 in New York, when the clocks go forward', () => {
  test('a start at 2:30 is refused, for the clock goes to 3:30', () => {
    expect(place(wish('2026-03-08', '02:30', '05:00'))).toEqual({
      reason: 'no such time',
      which: 'starts',
      time: '02:30',
      clockGoesTo: '03:30',
    })
  })
  test('an end at 2:30 is refused too', () => {
    expect(place(wish('2026-03-08', '01:00', '02:30'))).toMatchObject({
      reason: 'no such time',
      which: 'ends',
    })
  })
  test('1:00 to 4:00 lasts two hours', () => {
    expect(place(wish('2026-03-08', '01:00', '04:00'))).toBe('2026-03-08T06:00 to 2026-03-08T08:00')
  })
  test('a sitting without a time takes a day of 23 hours', () => {
    expect(place(wish('2026-03-08'))).toBe('2026-03-08T05:00 to 2026-03-09T04:00')
  })
})

describe('1 November 2026 in New York, when the clocks go back', () => {
  test('a start at 1:30 asks which of the two is meant', () => {
    expect(place(wish('2026-11-01', '01:30', '04:00'))).toEqual({
      reason: 'occurs twice',
      which: 'starts',
      time: '01:30',
    })
  })
  test('the first is an hour before the second', () => {
    expect(place(wish('2026-11-01', '01:30', '04:00', 'first'))).toBe('2026-11-01T05:30 to 2026-11-01T09:00')
    expect(place(wish('2026-11-01', '01:30', '04:00', 'second'))).toBe('2026-11-01T06:30 to 2026-11-01T09:00')
  })
  test('an end at 1:30 asks as well', () => {
    expect(place(wish('2026-11-01', '00:30', '01:30'))).toMatchObject({
      reason: 'occurs twice',
      which: 'ends',
    })
    expect(place(wish('2026-11-01', '00:30', '01:30', 'second'))).toBe('2026-11-01T04:30 to 2026-11-01T06:30')
  })
  test('a hearing at 9:00 that day is no question at all', () => {
    expect(place(wish('2026-11-01', '09:00', '10:00'))).toBe('2026-11-01T14:00 to 2026-11-01T15:00')
  })
})

describe('several sittings of one hearing', () => {
  test('are kept in the order of time, whatever order they came in', () => {
    const placed = placeSittings(
      [wish('2026-09-15', '09:00'), wish('2026-09-14', '09:00')],
      newYork,
      'Jury Trial',
    )
    expect(placed.ok && placed.sittings.map((one) => one.date)).toEqual(['2026-09-14', '2026-09-15'])
  })
  test('may touch: 9 to 12 and 12 to 4 on one day', () => {
    const touching = [wish('2026-09-14', '09:00', '12:00'), wish('2026-09-14', '12:00', '16:00')]
    expect(placeSittings(touching, newYork, 'Trial').ok).toBe(true)
  })
  test('may not overlap: the later in the list is named', () => {
    const overlapping = [wish('2026-09-14', '09:00', '12:00'), wish('2026-09-14', '11:00', '16:00')]
    expect(placeSittings(overlapping, newYork, 'Trial')).toEqual({
      ok: false,
      refusals: [{ place: 1, date: '2026-09-14', refusal: { reason: 'overlaps another' } }],
    })
  })
})

test('a status conference before trial is not a trial, a bench trial is', () => {
  const names = [
    'Jury Trial',
    'Bench Trial',
    'Trial',
    'Pretrial Conference',
    'Pre-Trial Conference',
    'Trial Setting',
  ]
  expect(names.filter(isTrial)).toEqual(['Jury Trial', 'Bench Trial', 'Trial'])
})

describe('where the court names 9:30 and no end', () => {
  const keptUntil = (name: string) => {
    const placed = placeSitting(wish('2026-09-14', '09:30', null), newYork, name)
    if (!placed.ok) throw new Error(placed.refusal.reason)
    return wallClock(placed.sitting.endsAt, newYork).time
  }
  test.each([
    'Jury Trial',
    'Bench Trial',
    'Jury Selection',
    'Trial Day 3',
    'Jury Trial (continuation)',
    'Retrial',
  ])('the day of a “%s” is kept until 17:00', (name) => {
    expect(keptUntil(name)).toBe('17:00')
  })
  test.each([
    'Plea and Trial Preparation Hearing',
    'Pre-Trial Review',
    'Trial Management Conference',
    'Trial Setting',
    'Motion Hearing/Trial Setting',
    'Status re Trial',
    'Ground Rules Hearing',
    'Mistrial Hearing',
  ])('a “%s” takes its hour, and the room is free again at 10:30', (name) => {
    expect(keptUntil(name)).toBe('10:30')
  })
})

test('whatever is placed ends after it starts, on every day and in every hour', () => {
  const time = fc.integer({ min: 0, max: 47 }).map((n) => {
    const half = n % 2 === 0 ? '00' : '30'
    return `${String(Math.floor(n / 2)).padStart(2, '0')}:${half}`
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4000 }),
      fc.option(time),
      fc.option(time),
      fc.constantFrom('first' as const, 'second' as const, null),
      (days, starts, ends, occurrence) => {
        const one = wish(addDays(date('2020-01-01'), days), starts, ends, occurrence)
        const placed = placeSitting(one, newYork, 'Jury Trial')
        if (placed.ok) expect(placed.sitting.endsAt).toBeGreaterThan(placed.sitting.startsAt)
      },
    ),
    { numRuns: 300 },
  )
})
