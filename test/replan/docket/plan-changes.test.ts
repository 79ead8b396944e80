import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HearingSaid } from '../../../src/cases/readings/reading.ts'
import type { KnownHearing, Proposal } from '../../../src/replan/docket/known-hearing.ts'
import { planChanges } from '../../../src/replan/docket/plan-changes.ts'

const reading = (partial: Partial<HearingSaid>): HearingSaid => ({
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
const says = (filedOn: string, partial: Partial<HearingSaid>): Proposal => ({
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

describe('what prepares the trial never touches the trial', () => {
  const trial = says('2026-01-05', { type: 'Jury Trial', date: '2026-12-14', time: '09:00' })
  test.each([
    'Final Trial Preparation Conference',
    'Trial Readiness Conference',
    'Final Pretrial Conference',
    'Trial Setting Conference',
    'Trial Status Conference',
  ])('“%s” set for the day of the trial, another day, reset or vacated', (type) => {
    const doings: readonly Partial<HearingSaid>[] = [
      { date: '2026-12-14', time: '09:00' },
      { date: '2026-12-07' },
      { action: 'reset', date: '2026-12-07' },
      { action: 'reset', date: '2026-12-07', fromDate: '2026-12-14' },
      { action: 'vacated', date: '2026-12-14' },
      { action: 'vacated' },
    ]
    for (const doing of doings) {
      const [before] = accept([], [trial])
      const after = accept([], [trial, says('2026-09-01', { type, ...doing })])
      expect(after.find((h) => h.type === 'Jury Trial')).toEqual(before)
      expect(planChanges([before!], [says('2026-09-01', { type, ...doing })])[0]?.effect).not.toBe('ask')
    }
  })
})

describe('a name that can mean two hearings', () => {
  const known = (key: string, more: Partial<KnownHearing>): KnownHearing => ({
    key,
    isNew: false,
    type: 'Sentencing',
    state: 'set',
    date: '2026-05-22',
    time: '09:00',
    place: null,
    judge: null,
    remote: null,
    defendants: [],
    ...more,
  })
  const sentencing = known('sentencing', {})
  const asked = (hearings: readonly KnownHearing[], proposal: Proposal) => {
    const [change] = planChanges(hearings, [proposal])
    return change?.effect === 'ask' ? change.mayMean.map(({ key }) => key) : change?.effect
  }
  const disposition = { type: 'Disposition Hearing', date: '2026-06-19', time: '10:30' }

  test('a disposition, where a sentencing is known: the sentencing does not move, a person is asked', () => {
    expect(asked([sentencing], says('2026-05-01', disposition))).toEqual(['sentencing'])
    expect(asked([sentencing], says('2026-05-01', { ...disposition, action: 'reset' }))).toEqual([
      'sentencing',
    ])
    const from = { ...disposition, action: 'reset', fromDate: '2026-05-22' } as const
    expect(asked([sentencing], says('2026-05-01', from))).toEqual(['sentencing'])
    const off = { type: 'Disposition Hearing', action: 'vacated' } as const
    expect(asked([sentencing], says('2026-05-01', off))).toEqual(['sentencing'])
    expect(asked([sentencing], says('2026-05-01', { ...off, date: '2026-05-22' }))).toEqual(['sentencing'])
  })
  test('a sentencing and a violation hearing are both offered, by day', () => {
    const violation = known('violation', { type: 'Supervised Release Violation Hearing', date: '2026-05-20' })
    const reset = says('2026-05-01', { ...disposition, action: 'reset' })
    expect(asked([sentencing, violation], reset)).toEqual(['violation', 'sentencing'])
  })
  test('the answer of a person is taken: that hearing moves, or it is a hearing of its own', () => {
    const reset = says('2026-05-01', { ...disposition, action: 'reset' })
    expect(planChanges([sentencing], [{ ...reset, meant: 'sentencing' }])).toMatchObject([
      { effect: 'move', before: { key: 'sentencing' }, after: { type: 'Sentencing', date: '2026-06-19' } },
    ])
    expect(planChanges([sentencing], [{ ...reset, meant: 'none' }])).toMatchObject([
      { effect: 'set', before: null, after: { isNew: true, type: 'Disposition Hearing' } },
    ])
    expect(asked([sentencing], { ...reset, meant: 'another' })).toEqual(['sentencing'])
  })
  test('an answer is no way to move what the words do not mean', () => {
    const trial = known('trial', { type: 'Jury Trial', date: '2026-09-14' })
    const moved = says('2026-05-01', { type: 'Sentencing', action: 'reset', date: '2026-06-19' })
    expect(planChanges([sentencing, trial], [{ ...moved, meant: 'trial' }])).toMatchObject([
      { effect: 'move', before: { key: 'sentencing' } },
    ])
  })
  test('on the day of the sentencing nothing moves, and the disposition of that day is the sentencing', () => {
    const that = { ...disposition, date: '2026-05-22', time: '09:00' }
    expect(asked([sentencing], says('2026-05-01', that))).toBe('nothing')
    expect(asked([sentencing], says('2026-05-22', { ...that, action: 'held', time: null }))).toBe('hold')
    expect(asked([sentencing], says('2026-05-01', { ...that, time: '14:00' }))).toEqual(['sentencing'])
  })

  const first = known('first', { type: 'Status Conference', date: '2026-06-01' })
  const second = known('second', { type: 'Status Conference', date: '2026-07-01' })
  const resetTo = (more: Partial<HearingSaid>) =>
    says('2026-05-25', { action: 'reset', date: '2026-06-08', ...more })
  test('one of two status conferences is reset, and the words do not say which: a person is asked', () => {
    expect(asked([first, second], resetTo({}))).toEqual(['first', 'second'])
    expect(asked([first, second], says('2026-05-25', { action: 'vacated' }))).toEqual(['first', 'second'])
    expect(asked([first, second], resetTo({ fromDate: '2026-07-01' }))).toBe('move')
    expect(asked([first], resetTo({}))).toBe('move')
  })
  test('two defendants have sentencings of their own, and the words name neither', () => {
    const hers = known('hers', { defendants: ['Orla Vance'] })
    const his = known('his', { defendants: ['Teo Marsh'], date: '2026-05-29' })
    const moved = { type: 'Sentencing', action: 'reset', date: '2026-06-19' } as const
    expect(asked([hers, his], says('2026-05-01', moved))).toEqual(['hers', 'his'])
    expect(asked([hers, his], says('2026-05-01', { ...moved, defendants: ['Teo Marsh'] }))).toBe('move')
  })
  test('a bare hearing is the one that stands on the day it leaves, unless that is a trial', () => {
    const bare = { type: 'Hearing', action: 'reset', date: '2026-06-19' } as const
    const trial = known('trial', { type: 'Jury Trial', date: '2026-09-14' })
    expect(asked([sentencing, trial], says('2026-05-01', { ...bare, fromDate: '2026-05-22' }))).toBe('move')
    expect(asked([sentencing, trial], says('2026-05-01', { ...bare, fromDate: '2026-09-14' }))).toEqual([
      'trial',
    ])
    expect(asked([sentencing, trial], says('2026-05-01', bare))).toEqual(['sentencing', 'trial'])
    expect(asked([sentencing, trial], says('2026-05-01', { ...bare, action: 'set' }))).toBe('set')
  })
  test('jury selection set for an earlier day may be the trial moved, or a day of its own', () => {
    const trial = known('trial', { type: 'Jury Trial', date: '2026-09-14' })
    expect(asked([trial], says('2026-05-01', { type: 'Jury Selection', date: '2026-09-11' }))).toEqual([
      'trial',
    ])
    expect(asked([trial], says('2026-05-01', { type: 'Jury Selection and Trial', date: '2026-09-11' }))).toBe(
      'move',
    )
  })
  test('a plea and sentencing at once may be the sentencing brought forward', () => {
    const both = says('2026-05-01', { type: 'Change of Plea and Sentencing', date: '2026-05-12' })
    expect(asked([sentencing], both)).toEqual(['sentencing'])
  })
  test('an arraignment held on the day of an arraignment and detention hearing is that hearing', () => {
    const both = known('both', { type: 'Arraignment and Detention Hearing', date: '2026-05-04', time: null })
    expect(
      asked([both], says('2026-05-04', { type: 'Arraignment', action: 'held', date: '2026-05-04' })),
    ).toBe('hold')
    const moved = {
      type: 'Detention Hearing',
      action: 'reset',
      fromDate: '2026-05-04',
      date: '2026-05-07',
    } as const
    expect(asked([both], says('2026-05-03', moved))).toEqual(['both'])
  })
  test('a hearing by video on a day on which none is known changes no other hearing', () => {
    const video = says('2026-05-25', { action: 'remote', date: '2026-06-15', remote: 'zoom' })
    expect(asked([first], video)).toBe('nothing')
    expect(asked([first], says('2026-05-25', { action: 'remote', remote: 'zoom' }))).toBe('change way')
  })
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
