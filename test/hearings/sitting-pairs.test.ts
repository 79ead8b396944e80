import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairSittings, standsJustSo } from '../../src/hearings/sitting-pairs.ts'
import { addDays, date } from '../../src/time/calendar-date.ts'
import { kept, placed } from './a-hearing.ts'

function pairs(from: readonly string[], to: readonly string[]) {
  const { going, dropped, added } = pairSittings(kept(from), placed(to))
  return {
    going: going.map((one) => `${one.from.date} → ${one.to.date}`).toSorted(),
    dropped: dropped.map((one) => one.date),
    added: added.map((one) => one.date),
  }
}

describe('the days of a trial that moves', () => {
  test('Monday and Tuesday to Tuesday and Wednesday: the first day stays the first', () => {
    expect(pairs(['2026-09-14 09:00', '2026-09-15 09:00'], ['2026-09-15 09:00', '2026-09-16 09:00'])).toEqual(
      {
        going: ['2026-09-14 → 2026-09-15', '2026-09-15 → 2026-09-16'],
        dropped: [],
        added: [],
      },
    )
  })
  test('a day is left out: the others stay where they are', () => {
    const three = ['2026-09-14 09:00', '2026-09-15 09:00', '2026-09-16 09:00']
    expect(pairs(three, ['2026-09-14 09:00', '2026-09-16 09:00'])).toEqual({
      going: ['2026-09-14 → 2026-09-14', '2026-09-16 → 2026-09-16'],
      dropped: ['2026-09-15'],
      added: [],
    })
  })
  test('a day is added: the others stay where they are', () => {
    expect(pairs(['2026-09-14 09:00'], ['2026-09-11 09:00', '2026-09-14 09:00'])).toEqual({
      going: ['2026-09-14 → 2026-09-14'],
      dropped: [],
      added: ['2026-09-11'],
    })
  })
  test('three days become two in another month: the third has nowhere to go', () => {
    const three = ['2026-09-14 09:00', '2026-09-15 09:00', '2026-09-16 09:00']
    expect(pairs(three, ['2026-10-05 09:00', '2026-10-06 09:00'])).toEqual({
      going: ['2026-09-14 → 2026-10-05', '2026-09-15 → 2026-10-06'],
      dropped: ['2026-09-16'],
      added: [],
    })
  })
  test('two sittings on one day that become one: the first of them goes on', () => {
    expect(pairs(['2026-09-14 09:00 12:00', '2026-09-14 13:00 16:00'], ['2026-09-14 10:00 12:00'])).toEqual({
      going: ['2026-09-14 → 2026-09-14'],
      dropped: ['2026-09-14'],
      added: [],
    })
  })
})

test('no sitting ever steps on a place that another has yet to leave, and none is lost', () => {
  const someDays = fc
    .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
    .map((offsets) => offsets.toSorted((a, b) => a - b).map((n) => `${addDays(date('2026-09-14'), n)} 09:00`))
  fc.assert(
    fc.property(someDays, someDays, (before, after) => {
      const [from, to] = [kept(before), placed(after)]
      const { going, dropped, added } = pairSittings(from, to)
      expect(going.length + dropped.length).toBe(from.length)
      expect(going.length + added.length).toBe(to.length)
      const held = new Map(from.map((one) => [one.id, one.date]))
      for (const one of dropped) held.delete(one.id)
      for (const { from: old, to: place } of going) {
        for (const [id, day] of held) if (id !== old.id) expect(day).not.toBe(place.date)
        held.set(old.id, place.date)
      }
    }),
  )
})

test('a hearing stands just so when day, hours and instants are the same', () => {
  const monday = placed(['2026-09-14 09:00 10:00'])
  expect(standsJustSo(monday, placed(['2026-09-14 09:00 10:00']))).toBe(true)
  expect(standsJustSo(monday, placed(['2026-09-14 09:00 10:30']))).toBe(false)
  expect(standsJustSo(monday, placed(['2026-09-14 09:00']))).toBe(false)
  expect(standsJustSo(monday, placed(['2026-09-15 09:00 10:00']))).toBe(false)
})
