import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import {
  type ClockFacts,
  clockOf,
  continuanceTo,
  type Exclusion,
} from '../../src/speedy-trial/speedy-trial.ts'
import { speedyTrial } from '../../src/jurisdictions/us-federal/speedy-trial.ts'
import type { TriggerId } from '../../src/law/trigger.ts'
import { addDays, date } from '../../src/time/calendar-date.ts'

const clock = (id: string) => {
  const found = speedyTrial.clocks.find((one) => one.id === id)
  if (!found) throw new Error(`no clock ${id}`)
  return found
}
const out = (
  paragraph: string,
  from: string,
  until: string | null,
  more: Partial<Exclusion> = {},
): Exclusion => ({
  id: `${paragraph} ${from}`,
  paragraph,
  from: date(from),
  until: until === null ? null : date(until),
  defendantId: null,
  words: '',
  findings: [],
  ...more,
})
const facts = (
  events: Partial<Record<TriggerId, string>>,
  exclusions: readonly Exclusion[] = [],
  endDays: ClockFacts['endDays'] = 'both',
): ClockFacts => ({
  events: new Map(Object.entries(events).map(([id, on]) => [id as TriggerId, date(on)])),
  exclusions,
  endDays,
})
const started = { 'charge-public': '2026-03-02', 'first-appearance': '2026-03-09' }
const trial = (exclusions: readonly Exclusion[], on: string, endDays?: ClockFacts['endDays']) =>
  clockOf(speedyTrial, clock('trial'), facts(started, exclusions, endDays), date(on))

describe('seventy days from indictment to trial', () => {
  test('Tinklenberg: of 287 days 218 are left out, 69 count, in time', () => {
    // The opinion gives the numbers; the stretch is laid so that it has 218 days.
    const left = out('(h)(1)(D)', '2005-11-10', '2006-06-15')
    const read = clockOf(
      speedyTrial,
      clock('trial'),
      facts({ 'charge-public': '2005-10-20', 'first-appearance': '2005-10-31' }, [left]),
      date('2006-08-14'),
    )
    expect(read).toMatchObject({ elapsed: 287, excluded: 218, net: 69, isOver: false, lastDay: '2006-08-15' })
  })
  test('run from the later of charge and first appearance, and not before both are noted', () => {
    expect(trial([], '2026-04-01')).toMatchObject({ started: '2026-03-09', net: 23 })
    const half = clockOf(
      speedyTrial,
      clock('trial'),
      facts({ 'charge-public': '2026-03-02' }),
      date('2026-04-01'),
    )
    expect(half).toMatchObject({ started: null, missing: ['first-appearance'] })
  })
  test('end on the seventieth day that counts', () => {
    expect(trial([], '2026-03-10').lastDay).toBe('2026-05-18')
    expect(trial([out('(h)(1)(D)', '2026-03-20', '2026-03-29')], '2026-03-10').lastDay).toBe('2026-05-28')
  })
  test('a day that two motions leave out is left out once', () => {
    const two = [out('(h)(1)(D)', '2026-03-20', '2026-03-29'), out('(h)(1)(D)', '2026-03-25', '2026-04-03')]
    expect(trial(two, '2026-04-10').excluded).toBe(15)
  })
  test('stand still while a motion is pending: there is no last day to name', () => {
    const read = trial([out('(h)(1)(D)', '2026-03-20', null)], '2026-06-30')
    expect(read).toMatchObject({ net: 10, lastDay: null, isOver: false })
  })
  test('by the court’s own count of the days of filing and disposition', () => {
    const motion = [out('(h)(1)(D)', '2026-03-20', '2026-03-29')]
    expect(trial(motion, '2026-04-10', 'both').excluded).toBe(10)
    expect(trial(motion, '2026-04-10', 'first').excluded).toBe(9)
    expect(trial(motion, '2026-04-10', 'last').excluded).toBe(9)
    expect(trial(motion, '2026-04-10', 'neither').excluded).toBe(8)
  })
  test('are over on the seventy-first', () => {
    expect(trial([], '2026-05-18')).toMatchObject({ net: 70, isOver: false })
    expect(trial([], '2026-05-19')).toMatchObject({ net: 71, isOver: true })
  })
})

describe('what is left out', () => {
  test('transport beyond ten days counts again, and advisement beyond thirty', () => {
    const transport = trial([out('(h)(1)(F)', '2026-03-20', '2026-04-08')], '2026-04-20')
    expect(transport.excluded).toBe(10)
    expect(transport.taken[0]?.because).toContain('presumed unreasonable')
    expect(trial([out('(h)(1)(H)', '2026-03-20', '2026-05-10')], '2026-05-30').excluded).toBe(30)
  })
  test('an ends-of-justice continuance leaves out nothing without findings on the record', () => {
    const bare = trial([out('(h)(7)', '2026-03-20', '2026-04-19')], '2026-05-01')
    expect(bare.excluded).toBe(0)
    expect(bare.taken[0]?.because).toContain('No finding on the record')
    expect(
      trial([out('(h)(7)', '2026-03-20', '2026-04-19', { findings: ['iv'] })], '2026-05-01').excluded,
    ).toBe(31)
  })
  test('before the clock started leaves out nothing of it', () => {
    expect(trial([out('(h)(1)(D)', '2026-02-01', '2026-03-05')], '2026-04-01').excluded).toBe(0)
    expect(trial([out('(h)(1)(D)', '2026-02-01', '2026-03-12')], '2026-04-01').excluded).toBe(3)
  })
})

describe('thirty days from arrest to indictment', () => {
  const indictment = (events: Partial<Record<TriggerId, string>>, on: string) =>
    clockOf(speedyTrial, clock('indictment'), facts(events), date(on))
  test('stop when the charge is made public', () => {
    expect(indictment({ arrest: '2026-03-02', 'charge-public': '2026-03-20' }, '2026-06-01')).toMatchObject({
      net: 18,
      isStopped: true,
      asOf: '2026-03-20',
      isOver: false,
    })
  })
  test('run on without a charge', () => {
    expect(indictment({ arrest: '2026-03-02' }, '2026-04-02')).toMatchObject({
      net: 31,
      isOver: true,
      lastDay: '2026-04-01',
    })
  })
})

test('a new trial has seventy days of its own from the day its cause became final', () => {
  const again = clockOf(
    speedyTrial,
    clock('retrial'),
    facts({ ...started, 'retrial-final': '2026-08-03' }),
    date('2026-09-02'),
  )
  expect(again).toMatchObject({ started: '2026-08-03', net: 30, lastDay: '2026-10-12' })
})

test('a continuance is read with a finding on the record and without', () => {
  const own = facts(started)
  const put = continuanceTo(speedyTrial, clock('trial'), own, date('2026-05-01'), date('2026-07-15'))
  expect(put.without).toMatchObject({ net: 128, isOver: true })
  expect(put.withFindings).toMatchObject({ net: 52, isOver: false })
})

describe('whatever is noted,', () => {
  const day = fc.integer({ min: -30, max: 400 }).map((n) => addDays(date('2026-03-09'), n))
  const stretch = fc
    .tuple(
      day,
      fc.integer({ min: 0, max: 120 }),
      fc.boolean(),
      fc.constantFrom('(h)(1)(D)', '(h)(1)(F)', '(h)(3)'),
    )
    .map(([from, length, goesOn, paragraph]) => out(paragraph, from, goesOn ? null : addDays(from, length)))
  const ends = fc.constantFrom('both' as const, 'first' as const, 'last' as const, 'neither' as const)
  test('elapsed is what counts and what is left out, and nothing is left out twice', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), day, ends, (stretches, on, endDays) => {
        const read = trial(stretches, on, endDays)
        expect(read.elapsed).toBe(read.net + read.excluded)
        expect(read.excluded).toBeLessThanOrEqual(Math.max(0, read.elapsed))
      }),
    )
  })
  test('another stretch never makes the clock run faster, and a later day never runs it back', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), stretch, day, (stretches, one, on) => {
        const read = trial(stretches, on)
        expect(trial([...stretches, one], on).net).toBeLessThanOrEqual(read.net)
        if (read.started) expect(trial(stretches, addDays(on, 1)).net).toBeGreaterThanOrEqual(read.net)
      }),
    )
  })
  test('read on its last day the clock shows the limit', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), ends, (stretches, endDays) => {
        const { lastDay } = trial(stretches, '2026-03-10', endDays)
        if (lastDay) expect(trial(stretches, lastDay, endDays).net).toBe(70)
      }),
    )
  })
})
