import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Booked, type BookedState, coverNeed } from '../../src/bookings/coverage.ts'

const hour = 3_600_000
const at = (startsAt: number, endsAt: number, isTimed = true) => ({
  startsAt: startsAt * hour,
  endsAt: endsAt * hour,
  isTimed,
})
const booking = (
  id: string,
  from: number,
  until: number,
  state: BookedState = 'held',
  units = 1,
): Booked => ({
  id,
  sort: 'interpreter',
  units,
  state,
  startsAt: from * hour,
  endsAt: until * hour,
})
const interpreter = { sort: 'interpreter', units: 1 } as const
const cover = (booked: readonly Booked[], need: { units: number } = interpreter, sitting = at(9, 17)) =>
  coverNeed({ ...interpreter, ...need }, sitting, booked)
const hours = (spans: readonly { startsAt: number; endsAt: number }[]) =>
  spans.map(({ startsAt, endsAt }) => `${startsAt / hour}–${endsAt / hour}`)

describe('an interpreter for a day from nine to five', () => {
  test('nobody booked: missing, the whole day', () => {
    const covered = cover([])
    expect(covered.state).toBe('missing')
    expect(hours(covered.missing)).toEqual(['9–17'])
  })
  test('one held for the whole day is on hold, and confirmed once somebody said yes', () => {
    expect(cover([booking('a', 9, 17)]).state).toBe('on hold')
    expect(cover([booking('a', 9, 17, 'confirmed')]).state).toBe('confirmed')
  })
  test('one until noon leaves the afternoon without', () => {
    const covered = cover([booking('a', 9, 12, 'confirmed')])
    expect(covered.state).toBe('missing')
    expect(hours(covered.missing)).toEqual(['12–17'])
  })
  test('one for the morning and another for the afternoon cover the day, as far as the weaker of the two', () => {
    expect(cover([booking('a', 9, 13, 'tested'), booking('b', 13, 17, 'confirmed')]).state).toBe('confirmed')
    expect(cover([booking('a', 9, 13, 'tested'), booking('b', 13, 17, 'held')]).state).toBe('on hold')
  })
  test('called half an hour earlier, the last booking no longer reaches: the gap is named', () => {
    expect(hours(cover([booking('a', 9, 17, 'confirmed')], interpreter, at(8.5, 16.5)).missing)).toEqual([
      '8.5–9',
    ])
  })
  test('one who came and could not do it: it failed, until another takes the time over', () => {
    expect(cover([booking('a', 9, 17, 'failed')]).state).toBe('failed')
    expect(cover([booking('a', 9, 17, 'failed'), booking('b', 9, 17, 'held')]).state).toBe('on hold')
    expect(cover([booking('a', 9, 12, 'failed')]).state).toBe('missing')
  })
  test('a test of the link the evening before covers nothing of the day', () => {
    expect(cover([booking('a', 7, 9, 'confirmed')]).state).toBe('missing')
  })
  test('no time given by the court: a booking at any hour of the day covers it', () => {
    expect(cover([booking('a', 10, 11, 'confirmed')], interpreter, at(0, 24, false)).state).toBe('confirmed')
  })
})

describe('two headsets', () => {
  test('one is too few, two from two bookings are enough, and as far as the second', () => {
    expect(cover([booking('a', 9, 17)], { units: 2 }).state).toBe('missing')
    expect(cover([booking('a', 9, 17, 'tested'), booking('b', 9, 17, 'held')], { units: 2 }).state).toBe(
      'on hold',
    )
    expect(cover([booking('a', 9, 17, 'confirmed', 2)], { units: 2 }).state).toBe('confirmed')
  })
})

describe('coverage equals what a slow look at every minute says', () => {
  const states: readonly BookedState[] = ['held', 'confirmed', 'tested', 'in use', 'done', 'failed']
  const ranks = ['failed', 'held', 'confirmed', 'tested', 'in use', 'done']
  const words = ['missing', 'on hold', 'confirmed', 'tested', 'in use', 'done']
  const anyBooking = fc.record({
    from: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 20 }),
    state: fc.constantFrom(...states),
    units: fc.integer({ min: 1, max: 3 }),
  })
  test('for every mixture of bookings, units and hours', () => {
    fc.assert(
      fc.property(
        fc.array(anyBooking, { maxLength: 7 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (all, units, from, length) => {
          const minute = 60_000
          const booked = all.map((one, n): Booked => ({
            id: `b${n}`,
            sort: 'interpreter',
            units: one.units,
            state: one.state,
            startsAt: one.from * minute,
            endsAt: (one.from + one.length) * minute,
          }))
          const found = coverNeed(
            { sort: 'interpreter', units },
            { startsAt: from * minute, endsAt: (from + length) * minute, isTimed: true },
            booked,
          )
          let least = 5
          let gaps = 0
          let everyGapFailed = true
          for (let minuteAt = from; minuteAt < from + length; minuteAt++) {
            const there = booked.filter(
              (one) => one.startsAt <= minuteAt * minute && minuteAt * minute < one.endsAt,
            )
            const reached = [5, 4, 3, 2, 1].find(
              (rank) =>
                there
                  .filter((one) => ranks.indexOf(one.state) >= rank)
                  .reduce((sum, one) => sum + one.units, 0) >= units,
            )
            least = Math.min(least, reached ?? 0)
            if (reached === undefined) {
              gaps++
              everyGapFailed &&= there.some((one) => one.state === 'failed')
            }
          }
          expect(found.state).toBe(gaps > 0 && everyGapFailed ? 'failed' : words[least])
          expect(found.missing.reduce((sum, one) => sum + (one.endsAt - one.startsAt) / minute, 0)).toBe(gaps)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
