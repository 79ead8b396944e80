import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type KnownHearing,
  planChanges,
  type Proposal,
  type Reading,
} from '../../src/imports/plan-changes.ts'

const reading = (partial: Partial<Reading>): Reading => ({
  action: 'set',
  type: 'Status Conference',
  date: null,
  time: null,
  fromDate: null,
  location: null,
  judge: null,
  remote: null,
  defendants: [],
  all: false,
  ...partial,
})
let made = 0
const says = (filedOn: string, partial: Partial<Reading>): Proposal => ({
  id: `p${++made}`,
  filedOn,
  reading: reading(partial),
})
/** The hearings as they stand once every change is accepted. */
function accept(known: readonly KnownHearing[], proposals: readonly Proposal[]): KnownHearing[] {
  const hearings = new Map(known.map((h) => [h.key, h]))
  for (const { after } of planChanges(known, proposals)) if (after) hearings.set(after.key, after)
  return [...hearings.values()]
}
const effects = (known: readonly KnownHearing[], ...proposals: Proposal[]) =>
  planChanges(known, proposals).map((c) => c.effect)

describe('a docket in which sentencing is set, moved, vacated and set anew', () => {
  const docket = [
    says('2026-03-02', { type: 'Sentencing', date: '2026-05-22', time: '09:00' }),
    says('2026-05-01', {
      action: 'reset',
      type: 'Sentencing',
      date: '2026-06-19',
      time: '10:30',
      fromDate: '2026-05-22',
    }),
    says('2026-06-01', { action: 'vacated', type: 'Sentencing', date: '2026-06-19' }),
  ]
  test('each entry does one thing to one and the same hearing', () => {
    expect(effects([], ...docket)).toEqual(['set', 'move', 'vacate'])
    expect(accept([], docket)).toMatchObject([{ type: 'Sentencing', state: 'vacated', date: '2026-06-19' }])
  })
  test('after the vacatur a new setting is a new hearing', () => {
    const anew = says('2026-06-20', { type: 'Sentencing', date: '2026-07-24', time: '09:00' })
    expect(accept([], [...docket, anew])).toHaveLength(2)
  })
  test('importing the same docket again changes nothing', () => {
    expect(
      new Set(
        effects(
          accept([], docket).map((h) => ({ ...h, isNew: false })),
          docket[0]!,
          docket[2]!,
        ),
      ),
    ).not.toContain('vacate')
  })
})

test('a reset that names no old day moves the next hearing of its kind, not the one already held', () => {
  const held = says('2026-02-01', { action: 'held', date: '2026-02-01' })
  const set = says('2026-02-01', { date: '2026-04-10', time: '11:00' })
  const reset = says('2026-04-01', { action: 'reset', date: '2026-04-17', time: '11:00' })
  expect(accept([], [held, set, reset])).toMatchObject([
    { state: 'held', date: '2026-02-01' },
    { state: 'set', date: '2026-04-17' },
  ])
})

test('trial set for a new day moves the trial, even where the clerk writes “set” and not “reset”', () => {
  const first = says('2026-01-05', { type: 'Jury Trial', date: '2026-09-14', time: '09:00' })
  const second = says('2026-08-01', { type: 'Jury Selection/Trial', date: '2026-10-19', time: '08:30' })
  expect(effects([], first, second)).toEqual(['set', 'move'])
})

test('two status conferences on two days are two hearings', () => {
  expect(
    effects([], says('2026-01-05', { date: '2026-02-02' }), says('2026-01-05', { date: '2026-03-02' })),
  ).toEqual(['set', 'set'])
})

test('continued without a day takes the hearing off the calendar until a day is set', () => {
  const docket = [
    says('2026-01-05', { type: 'Motion Hearing', date: '2026-02-02', time: '10:00' }),
    says('2026-01-30', { action: 'continued', type: 'Motion Hearing', fromDate: '2026-02-02' }),
    says('2026-02-20', { type: 'Motion Hearing', date: '2026-03-09', time: '14:00' }),
  ]
  expect(effects([], ...docket)).toEqual(['set', 'continue', 'move'])
  expect(accept([], docket)).toMatchObject([{ state: 'set', date: '2026-03-09', time: '14:00' }])
})

test('“all hearings vacated” takes every open hearing off, and leaves the one that was held', () => {
  const docket = [
    says('2026-01-02', { action: 'held', type: 'Arraignment', date: '2026-01-02' }),
    says('2026-01-05', { date: '2026-02-02' }),
    says('2026-01-05', { type: 'Jury Trial', date: '2026-05-04' }),
    says('2026-01-20', { action: 'vacated', type: 'All hearings', all: true }),
  ]
  expect(accept([], docket).map((h) => h.state)).toEqual(['held', 'vacated', 'vacated'])
})

test('defendants with sentencings of their own do not move one another', () => {
  const docket = [
    says('2026-01-05', { type: 'Sentencing', date: '2026-05-04', defendants: ['Orla Vance'] }),
    says('2026-01-05', { type: 'Sentencing', date: '2026-05-11', defendants: ['Teo Marsh'] }),
  ]
  expect(effects([], ...docket)).toEqual(['set', 'set'])
})

test('a vacatur of a day nobody knows changes nothing', () => {
  const set = says('2026-01-05', { date: '2026-02-02' })
  expect(effects([], set, says('2026-01-06', { action: 'vacated', date: '2026-02-09' }))).toEqual([
    'set',
    'nothing',
  ])
})

test('the same setting told twice is one hearing, whatever the order of dockets', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-04-${String(d).padStart(2, '0')}`)
  const any = fc.record({
    action: fc.constantFrom('set' as const, 'held' as const),
    type: fc.constantFrom('Status Conference', 'Arraignment', 'Motion Hearing'),
    date: day,
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (said) => {
      const docket = said.map((one) => says('2026-01-01', one))
      const once = accept([], docket)
      const twice = accept(once, docket)
      expect(twice.length).toBe(once.length)
    }),
  )
})
