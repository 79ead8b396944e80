import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHours } from '../../src/resources/hours.ts'
import { closedFor, type Opening, openingEdges } from '../../src/resources/opening.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { instantOf } from '../../src/time/zoned.ts'

const newYork = zone('America/New_York')
const at = (day: string, time: string) => {
  const found = instantOf(date(day), clock(time), newYork)
  if (!found.ok) throw new Error('no such time')
  return found.at
}
const span = (day: string, from: string, until: string) => ({
  startsAt: at(day, from),
  endsAt: at(day, until),
})
const place = (hours: string, more: Partial<Opening> = {}): Opening => {
  const read = readHours(hours)
  if (!read.ok) throw new Error(read.line)
  return { clock: zone('Asia/Manila'), hours: read.hours, closedOn: [], ...more }
}
const closed = (where: Opening, when: { startsAt: number; endsAt: number }) => closedFor(where, when, newYork)

describe('a remote site in Manila, for a court in New York', () => {
  const evenings = place('Mon–Fri 18:00–23:00')
  test('is open at 9 to 11 in the morning of a summer day in court: 9 to 11 in its evening', () => {
    expect(closed(evenings, span('2026-10-30', '09:00', '11:00'))).toBeNull()
  })
  test('after the clocks of New York went back, 9 to 11 is 10 PM to midnight there, and past its hours', () => {
    expect(closed(evenings, span('2026-11-02', '09:00', '11:00'))).toEqual({
      date: '2026-11-02',
      clock: 'Asia/Manila',
      opens: [{ from: '18:00', until: '23:00' }],
    })
    expect(closed(evenings, span('2026-11-02', '08:00', '10:00'))).toBeNull()
  })
  test('an hour of the court’s Friday night is its Saturday, on which it is closed', () => {
    expect(closed(place('Mon–Fri 00:00–24:00'), span('2026-10-30', '20:00', '21:00'))).toMatchObject({
      date: '2026-10-31',
      opens: [],
    })
  })
  test('a day in court that runs over its midnight needs both days', () => {
    const trial = span('2026-10-26', '10:00', '16:00')
    expect(closed(place('Mon 20:00–24:00\nTue 00:00–06:00'), trial)).toBeNull()
    expect(closed(place('Mon 20:00–24:00'), trial)).toMatchObject({ date: '2026-10-27', opens: [] })
    expect(closed(place('Mon 20:00–24:00\nTue 00:00–03:00'), trial)).toMatchObject({ date: '2026-10-27' })
  })
  test('is closed on a day of its own calendar, whatever day it is in court', () => {
    const allWeek = place('', { closedOn: [date('2026-10-27')] })
    expect(closed(allWeek, span('2026-10-26', '09:00', '11:00'))).toBeNull()
    expect(closed(allWeek, span('2026-10-26', '13:00', '14:00'))).toMatchObject({
      date: '2026-10-27',
      opens: [],
    })
  })
  test('opens again after noon: a booking over its break is refused, one up to it is not', () => {
    const split = place('Mon–Fri 19:00–21:00, 22:00–23:00')
    expect(closed(split, span('2026-10-30', '08:00', '11:00'))).not.toBeNull()
    expect(closed(split, span('2026-10-30', '07:00', '09:00'))).toBeNull()
    expect(openingEdges(split, span('2026-10-30', '08:00', '11:00'), newYork)).toEqual([
      at('2026-10-30', '09:00'),
      at('2026-10-30', '10:00'),
    ])
  })
})

test('someone with hours and no place of their own keeps them on the court’s clock', () => {
  const interpreter = place('Mon–Fri 09:00–17:00', { clock: null })
  expect(closed(interpreter, span('2026-10-30', '09:00', '17:00'))).toBeNull()
  expect(closed(interpreter, span('2026-10-30', '08:30', '10:00'))).toMatchObject({ clock: newYork })
})

test('on the night the clocks go forward, hours that begin in the skipped hour begin when it is over', () => {
  const night = place('Sun 02:30–06:00', { clock: newYork })
  expect(closed(night, span('2027-03-14', '03:30', '06:00'))).toBeNull()
  expect(closed(night, span('2027-03-14', '01:30', '03:15'))).not.toBeNull()
})

test('what has neither hours nor closed days is open at any time', () => {
  const always: Opening = { clock: null, hours: null, closedOn: [] }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 3e8 }), (from, length) => {
      expect(closedFor(always, { startsAt: from, endsAt: from + length }, newYork)).toBeNull()
    }),
    { numRuns: 40 },
  )
})

test('a place open for a time is open for every part of it', () => {
  const split = place('Mon–Fri 08:00–12:00, 13:00–24:00\nSat 00:00–06:00')
  const start = at('2026-10-26', '00:00')
  const quarter = fc.integer({ min: 0, max: 4 * 24 * 7 })
  fc.assert(
    fc.property(quarter, fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.nat(59), (from, length, a, b) => {
      const minutes = (n: number) => start + n * 15 * 60_000
      const whole = { startsAt: minutes(from), endsAt: minutes(from + length) }
      const [low, high] = [Math.min(a, b) % length, (Math.max(a, b) % length) + 1]
      if (closed(split, whole) || low >= high) return
      expect(closed(split, { startsAt: minutes(from + low), endsAt: minutes(from + high) })).toBeNull()
    }),
  )
})
