import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { count } from '../../src/counting/count.ts'
import { countHours } from '../../src/counting/count-hours.ts'
import { courtCalendar } from '../../src/counting/roll.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { closedBecause } from '../../src/law/closed-days.ts'
import { type Unit, units } from '../../src/law/counting.ts'
import type { Jurisdiction } from '../../src/law/jurisdiction.ts'
import { dayNumber, dayOfNumber } from '../../src/time/day-number.ts'
import { date } from '../../src/time/calendar-date.ts'

const dayUnits = units.filter((unit): unit is Exclude<Unit, 'hours'> => unit !== 'hours')
const laws: readonly Jurisdiction[] = jurisdictions
const law: fc.Arbitrary<Jurisdiction> = fc.constantFrom(...laws)
const day = fc
  .integer({ min: dayNumber(date('2024-01-01')), max: dayNumber(date('2036-12-31')) })
  .map(dayOfNumber)
const direction = fc.constantFrom('after' as const, 'before' as const)
const unit = fc.constantFrom(...dayUnits)
const offset = fc.integer({ min: 0, max: 60 })
const closures = fc
  .array(fc.integer({ min: -40, max: 40 }), { maxLength: 6 })
  .map((days) => (near: number) => new Map(days.map((by) => [near + by, 'Court office closed'])))

/** Whether the law counts so many days with closed days left out: Florida under seven, New York exactly two. */
const leavesOut = (one: Jurisdiction, length: number, unitOf: Unit) => {
  const { from, until } = one.counting.units[unitOf]?.leavesOutClosed ?? { from: 0, until: -1 }
  return length >= from && length <= until
}
const dayOf = (at: Temporal.ZonedDateTime) => dayNumber(date(at.toPlainDate().toString()))
const isOpen = (one: Jurisdiction, on: number) => closedBecause(one.closedDays, on) === null

describe('whatever is counted,', () => {
  test('a due day is never closed, by law or because the office is', () => {
    fc.assert(
      fc.property(law, day, offset, unit, direction, closures, (one, trigger, n, unitOf, way, near) => {
        const around = { officeClosed: near(dayNumber(trigger)) }
        const counted = count({ trigger, offset: n, unit: unitOf, direction: way }, one, around)
        if (!counted.ok) return
        const due = dayNumber(counted.due)
        const calendar = courtCalendar(one, way, around)
        expect([closedBecause(one.closedDays, due), calendar.closed(due), calendar.unreachable(due)]).toEqual(
          [null, null, null],
        )
      }),
      { numRuns: 2000 },
    )
  })
  test('a longer period never ends sooner, but where the law leaves closed days out of short ones only', () => {
    fc.assert(
      fc.property(law, day, offset, unit, direction, closures, (one, trigger, n, unitOf, way, near) => {
        if (leavesOut(one, n, unitOf) && !leavesOut(one, n + 1, unitOf)) return
        const around = { officeClosed: near(dayNumber(trigger)) }
        const at = (length: number) =>
          count({ trigger, offset: length, unit: unitOf, direction: way }, one, around)
        const [shorter, longer] = [at(n), at(n + 1)]
        if (!shorter.ok || !longer.ok) return
        if (way === 'after') expect(longer.due >= shorter.due).toBe(true)
        else expect(longer.due <= shorter.due).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('a longer period of hours never ends on an earlier day, whatever the clocks do', () => {
    const clock = fc.record({
      on: fc.integer({ min: dayNumber(date('2025-01-01')), max: dayNumber(date('2030-12-31')) }),
      minute: fc.nat(1439),
      zone: fc.constantFrom('America/New_York', 'America/Los_Angeles', 'America/Phoenix'),
    })
    const withHours = fc.constantFrom(...laws.filter(({ counting }) => counting.units.hours))
    fc.assert(
      fc.property(
        withHours,
        clock,
        fc.nat(200),
        direction,
        closures,
        (one, { on, minute, zone }, n, way, near) => {
          const around = { officeClosed: near(on) }
          const event = Temporal.PlainDate.from(dayOfNumber(on)).toZonedDateTime({
            timeZone: zone,
            plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 },
          })
          const [shorter, longer] = [n, n + 1].map((length) => countHours(event, length, way, one, around))
          if (!shorter?.ok || !longer?.ok) return
          // By the day: an end on Saturday noon moves to Monday noon, one on Sunday morning to Monday morning.
          const [first, last] = way === 'after' ? [shorter, longer] : [longer, shorter]
          expect(dayOf(first.due) <= dayOf(last.due)).toBe(true)
          expect(closedBecause(one.closedDays, dayNumber(date(longer.due.toPlainDate().toString())))).toBe(
            null,
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('months and years counted forward and back return to the day, but for what a shorter month cuts off', () => {
    fc.assert(
      fc.property(
        law,
        day,
        fc.nat(10),
        fc.constantFrom('months' as const, 'years' as const),
        (one, trigger, n, unitOf) => {
          if (one.counting.units[unitOf]?.beginsOnOpenDay) return
          const there = count({ trigger, offset: n, unit: unitOf, direction: 'after' }, one)
          if (!there.ok || there.due !== there.landed) return
          const back = count({ trigger: there.due, offset: n, unit: unitOf, direction: 'before' }, one)
          if (!back.ok) return
          const short = dayNumber(trigger) - dayNumber(back.landed)
          expect(short >= 0 && short <= 3).toBe(true)
        },
      ),
    )
  })
  test('clear days are one day further off than days, both ways', () => {
    fc.assert(
      fc.property(law, day, offset, direction, (one, trigger, n, way) => {
        const clear = count({ trigger, offset: n, unit: 'clear-days', direction: way }, one)
        const days = count({ trigger, offset: n + 1, unit: 'days', direction: way }, one)
        if (clear.ok && days.ok) expect(clear.due).toBe(days.due)
      }),
    )
  })
  test('days counted forward from an open day and back again return to it, when both ends are open', () => {
    fc.assert(
      fc.property(law, day, offset, (one, trigger, n) => {
        if (closedBecause(one.closedDays, dayNumber(trigger))) return
        const there = count({ trigger, offset: n, unit: 'days', direction: 'after' }, one)
        if (!there.ok || there.due !== there.landed || leavesOut(one, n, 'days')) return
        // Florida begins with the next open day: only between two open neighbours is it the same count both ways.
        const neighbours = [dayNumber(trigger) + 1, dayNumber(there.due) - 1]
        if (one.counting.units.days?.beginsOnOpenDay && !neighbours.every((on) => isOpen(one, on))) return
        const back = count({ trigger: there.due, offset: n, unit: 'days', direction: 'before' }, one)
        expect(back.ok && back.due).toBe(trigger)
      }),
    )
  })
  test('business days counted forward from an open day and back again return to it', () => {
    fc.assert(
      fc.property(law, day, offset, (one, trigger, n) => {
        if (closedBecause(one.closedDays, dayNumber(trigger))) return
        const there = count({ trigger, offset: n, unit: 'business-days', direction: 'after' }, one)
        if (!there.ok) return
        const back = count({ trigger: there.due, offset: n, unit: 'business-days', direction: 'before' }, one)
        expect(back.ok && back.due).toBe(trigger)
      }),
    )
  })
  test('every day between where the count landed and where it is due is named with its reason', () => {
    fc.assert(
      fc.property(law, day, offset, direction, (one, trigger, n, way) => {
        const counted = count({ trigger, offset: n, unit: 'days', direction: way }, one)
        if (!counted.ok) return
        const [landed, due] = [dayNumber(counted.landed), dayNumber(counted.due)]
        const between = counted.steps.filter(
          (step) =>
            step.kind === 'skipped' &&
            Math.abs(dayNumber(step.on) - landed) + Math.abs(dayNumber(step.on) - due) ===
              Math.abs(landed - due),
        )
        expect(between).toHaveLength(Math.abs(due - landed))
      }),
    )
  })
})
