import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import {
  type ClockFacts,
  clockOf,
  clocksOf,
  type Exclusion,
  joinedFacts,
} from '../../src/speedy-trial/speedy-trial.ts'
import { speedyTrial as law } from '../../src/jurisdictions/us-federal/speedy-trial.ts'
import type { TriggerId } from '../../src/law/trigger.ts'
import { addDays, date } from '../../src/time/calendar-date.ts'

/** Charged on Monday 2 March 2026, first appearance on Monday 9 March; trial was set for Monday 4 May. */
const facts = (
  events: Partial<Record<TriggerId, string>>,
  exclusions: readonly Exclusion[] = [],
): ClockFacts => ({
  events: new Map(
    Object.entries({ 'charge-public': '2026-03-02', 'first-appearance': '2026-03-09', ...events }).map(
      ([id, on]) => [id as TriggerId, date(on)],
    ),
  ),
  exclusions,
  endDays: 'both',
})
const clock = (id: string, on: string, read: ClockFacts) => {
  const found = law.clocks.find((one) => one.id === id)
  if (!found) throw new Error(`no clock ${id}`)
  return clockOf(law, found, read, date(on))
}
const stretch = (from: string, until: string | null, more: Partial<Exclusion> = {}): Exclusion => ({
  id: from,
  paragraph: '(h)(1)(D)',
  from: date(from),
  until: until === null ? null : date(until),
  defendantId: 'kell',
  words: '',
  findings: [],
  ...more,
})

describe('a defendant absent on the day set for trial', () => {
  test('who appears on the twenty-first day has 21 days more', () => {
    const read = clock(
      'trial',
      '2026-05-26',
      facts({ 'absent-at-trial': '2026-05-04', reappeared: '2026-05-25' }),
    )
    // Seventy days from 9 March end on 18 May; 21 more on 8 June.
    expect(read).toMatchObject({ started: '2026-03-09', limitDays: 91, lastDay: '2026-06-08' })
    expect(read.changed).toBe('21 days more after an absence, 18 U.S.C. § 3161(k)')
  })
  test('who appears on the twenty-second day starts the seventy days anew', () => {
    const read = clock(
      'trial',
      '2026-05-30',
      facts({ 'absent-at-trial': '2026-05-04', reappeared: '2026-05-26' }),
    )
    expect(read).toMatchObject({ started: '2026-05-26', limitDays: 70, net: 4, lastDay: '2026-08-04' })
  })
  test('who has not appeared leaves the clock as it is, and the page says what it waits for', () => {
    const read = clock('trial', '2026-05-10', facts({ 'absent-at-trial': '2026-05-04' }))
    expect(read).toMatchObject({ started: '2026-03-09', limitDays: 70 })
    expect(read.changed).toContain('waits for the day of appearance')
    const before = facts({ 'absent-at-trial': '2026-05-04', reappeared: '2026-04-01' })
    expect(clock('trial', '2026-05-10', before).changed).toContain('waits')
  })
  test('changes no other clock, and none that has not started', () => {
    const absent = facts({
      'detention-began': '2026-03-09',
      'absent-at-trial': '2026-05-04',
      reappeared: '2026-06-15',
    })
    expect(clock('detention', '2026-06-20', absent)).toMatchObject({ started: '2026-03-09', changed: null })
    const early = facts({ 'absent-at-trial': '2026-03-01', reappeared: '2026-06-15' })
    expect(clock('trial', '2026-06-20', early)).toMatchObject({ started: '2026-03-09', changed: null })
  })
})

test('thirty days to an indictment are sixty where no grand jury sat in them', () => {
  const arrested = { 'charge-public': '2026-09-01', arrest: '2026-03-02' }
  expect(clock('indictment', '2026-03-20', facts(arrested)).lastDay).toBe('2026-04-01')
  const none = clock('indictment', '2026-03-20', facts({ ...arrested, 'no-grand-jury-sat': '2026-04-01' }))
  expect(none).toMatchObject({ limitDays: 60, lastDay: '2026-05-01' })
})

describe('codefendants joined for trial', () => {
  const own = facts({})
  const trial = (read: ClockFacts | null) => read && clock('trial', '2026-05-01', read)
  test('leave their time out of each other’s clock only beside it, and each day once', () => {
    expect(trial(own)).toMatchObject({ net: 53, excluded: 0 })
    const joined = joinedFacts(law, own, [
      stretch('2026-04-01', '2026-04-10'),
      stretch('2026-04-05', '2026-04-12'),
    ])
    expect(trial(joined)).toMatchObject({ net: 41, excluded: 12 })
    expect(trial(joined)?.taken.map((one) => one.law.id)).toEqual(['(h)(6)', '(h)(6)'])
  })
  test('do so until a severance', () => {
    const severed = facts({ severed: '2026-04-06' })
    const joined = joinedFacts(law, severed, [
      stretch('2026-04-01', null),
      stretch('2026-04-20', '2026-04-25'),
    ])
    expect(trial(joined)).toMatchObject({ excluded: 6 })
  })
  test('leave nothing out by a continuance without findings, and nothing where there is nothing', () => {
    expect(joinedFacts(law, own, [stretch('2026-04-01', '2026-04-10', { paragraph: '(h)(7)' })])).toBeNull()
    expect(joinedFacts(law, own, [])).toBeNull()
    const found = stretch('2026-04-01', '2026-04-10', { paragraph: '(h)(7)', findings: ['iv'] })
    expect(trial(joinedFacts(law, own, [found]))).toMatchObject({ excluded: 10 })
  })
})

test('whatever is left out: net is elapsed less the days left out, in any order, and more never comes sooner', () => {
  const start = date('2026-03-09')
  const some = fc.array(
    fc.record({ at: fc.integer({ min: -20, max: 200 }), length: fc.integer({ min: 0, max: 60 }) }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 250 }), (given, days) => {
      const laid = given.map(({ at, length }) =>
        stretch(addDays(start, at), addDays(start, at + length), { defendantId: null }),
      )
      const on = addDays(start, days)
      const read = (list: readonly Exclusion[]) => clock('trial', on, facts({}, list))
      const all = read(laid)
      const out = new Set(
        laid.flatMap(({ from, until }) => {
          const each: string[] = []
          for (let day = from; day <= (until ?? from); day = addDays(day, 1))
            if (day > start && day <= on) each.push(day)
          return each
        }),
      )
      expect([all.elapsed, all.excluded, all.net]).toEqual([days, out.size, days - out.size])
      expect(read(laid.toReversed())).toMatchObject({ net: all.net, lastDay: all.lastDay })
      const fewer = read(laid.slice(1)).lastDay
      expect(fewer !== null && all.lastDay !== null && fewer <= all.lastDay).toBe(true)
    }),
  )
})

test('one defendant’s clock does not move for another’s time while nobody asks for it', () => {
  const alone = clocksOf(law, facts({}), date('2026-05-01'))
  const beside = joinedFacts(law, facts({}), [stretch('2026-04-01', '2026-04-10')])
  expect(beside).not.toBeNull()
  expect(clocksOf(law, facts({}), date('2026-05-01'))).toEqual(alone)
})
