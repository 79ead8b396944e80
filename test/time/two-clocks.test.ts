import { describe, expect, test } from 'vitest'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { cityOf, onAllClocks, otherClocks } from '../../src/time/two-clocks.ts'
import { zone } from '../../src/time/zone.ts'
import { instantOf } from '../../src/time/zoned.ts'

const [newYork, chicago, detroit, manila, london] = [
  zone('America/New_York'),
  zone('America/Chicago'),
  zone('America/Detroit'),
  zone('Asia/Manila'),
  zone('Europe/London'),
]
const hours = (day: string, from: string, until: string) => {
  const at = (time: string) => {
    const found = instantOf(date(day), clock(time), newYork)
    if (!found.ok) throw new Error('no such time')
    return found.at
  }
  return { startsAt: at(from), endsAt: at(until) }
}

describe('a day in court in New York, told on every clock in play', () => {
  test('with a witness in Manila: 9 in the morning is 9 in the evening there', () => {
    expect(onAllClocks(hours('2026-10-30', '09:00', '12:00'), newYork, [manila])).toBe(
      '9:00 AM to 12:00 PM EDT · 9:00 PM to 12:00 AM GMT+8 in Manila',
    )
  })
  test('three days later the clocks have gone back: 9 in the morning is 10 in the evening there', () => {
    expect(onAllClocks(hours('2026-11-02', '09:00', '12:00'), newYork, [manila])).toBe(
      '9:00 AM to 12:00 PM EST · 10:00 PM to 1:00 AM GMT+8 in Manila',
    )
  })
  test('where the day is another there, it is named', () => {
    expect(onAllClocks(hours('2026-10-30', '14:00', '15:00'), newYork, [manila])).toBe(
      '2:00 PM to 3:00 PM EDT · 2:00 AM to 3:00 AM GMT+8 in Manila (Sat 31 Oct)',
    )
  })
  test('between the two changes of the clocks London is four hours ahead, not five', () => {
    expect(onAllClocks(hours('2026-10-28', '09:00', '10:00'), newYork, [london])).toContain(
      '1:00 PM to 2:00 PM',
    )
    expect(onAllClocks(hours('2026-11-04', '09:00', '10:00'), newYork, [london])).toContain(
      '2:00 PM to 3:00 PM',
    )
  })
  test('with nobody elsewhere, or only in a city of the same time, it is told once and without a zone', () => {
    const morning = hours('2026-10-30', '09:00', '12:00')
    for (const others of [[], [null], [newYork], [detroit]])
      expect(onAllClocks(morning, newYork, others)).toBe('9:00 AM to 12:00 PM')
  })
  test('two people on one clock are told once, two clocks both', () => {
    const morning = hours('2026-10-30', '09:00', '12:00')
    expect(otherClocks(morning, newYork, [manila, manila, chicago, null])).toEqual([manila, chicago])
    expect(onAllClocks(morning, newYork, [manila, chicago]).split(' · ')).toHaveLength(3)
  })
})

test('a zone is told by its city', () => {
  expect(cityOf(zone('America/Argentina/Buenos_Aires'))).toBe('Buenos Aires')
})
