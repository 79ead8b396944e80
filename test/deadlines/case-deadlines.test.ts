import { describe, expect, test } from 'vitest'
import {
  type CaseLaw,
  caseDeadlines,
  type CaseTrigger,
  type Keeping,
} from '../../src/deadlines/case-deadlines.ts'
import { caseLaw } from '../../src/deadlines/case-law.ts'
import { triggersInName } from '../../src/law/hearing-kind.ts'
import { sorted } from '../../src/deadlines/sorted.ts'
import { stripOf } from '../../src/deadlines/strip.ts'
import { closedDays } from '../../src/jurisdictions/us-federal/closed-days.ts'
import { counting } from '../../src/jurisdictions/us-federal/counting.ts'
import type { DeadlineRule } from '../../src/law/rule.ts'
import type { TriggerId } from '../../src/law/trigger.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'

const today = date('2026-09-01')
const newYork = zone('America/New_York')
const federal = (court = 'ded', closed: [string, string][] = []): CaseLaw => {
  const law = caseLaw(
    'us-federal',
    court,
    closed.map(([on, because]) => ({ on: date(on), because })),
  )
  if (!law) throw new Error('no federal law')
  return law
}
const trigger = (id: TriggerId, on: string, more: Partial<CaseTrigger> = {}): CaseTrigger => ({
  ref: `event-${id}`,
  id,
  on: date(on),
  at: null,
  zone: newYork,
  words: id,
  former: [],
  changedAt: 0,
  ...more,
})
const trial = (on: string, more: Partial<CaseTrigger> = {}) =>
  trigger('trial-start', on, { ref: 'hearing-t', words: 'Jury Trial', ...more })
const all = (
  triggers: readonly CaseTrigger[],
  more: { law?: CaseLaw; keepings?: Map<string, Keeping> } = {},
) => caseDeadlines(more.law ?? federal(), triggers, more.keepings ?? new Map(), [], today)
const one = (key: string, triggers: readonly CaseTrigger[], law?: CaseLaw) =>
  all(triggers, law ? { law } : {}).find(({ rule }) => rule.key === key)

describe('the deadlines of a case', () => {
  test('a trial gives every day that is counted back from it, in order', () => {
    const found = all([trial('2026-09-14')]).map(({ rule, due }) => `${due} ${rule.key}`)
    expect(found).toEqual([
      '2026-08-28 D-413',
      '2026-08-28 D-414',
      '2026-08-31 D-412-MOT',
      '2026-08-31 D-ALIBI-CAP',
      '2026-09-04 D-CCTV',
    ])
  })
  test('when the trial moves, the day moves with it, and the days it had before are told', () => {
    const moved = one('D-CCTV', [trial('2026-10-21', { former: [date('2026-09-14'), date('2026-09-28')] })])
    expect(moved?.due).toBe('2026-10-14')
    expect(moved?.former).toEqual([
      { trigger: '2026-09-14', due: '2026-09-04' },
      { trigger: '2026-09-28', due: '2026-09-21' },
    ])
  })
  test('a rule that was not yet the law gives nothing, and the old day tells that it gave nothing', () => {
    expect(one('D-CCTV', [trial('2009-11-30')])).toBeUndefined()
    expect(one('D-CCTV', [trial('2010-01-11', { former: [date('2009-11-30')] })])?.former).toEqual([
      { trigger: '2009-11-30', due: null },
    ])
  })
  test('where Rule 60 and the statute conflict both are kept and the earlier is worked with', () => {
    const found = all([trigger('right-denied', '2026-09-08')])
    expect(found.map(({ rule, due, working }) => [rule.key, due, working])).toEqual([
      ['D-R60-REOPEN', '2026-09-18', true],
      ['D-CVRA-REOPEN', '2026-09-22', false],
    ])
    expect(found[0]?.beside).toMatchObject([{ cite: '18 U.S.C. § 3771(d)(5)(B)', due: '2026-09-22' }])
  })
  test('two denials are two matters', () => {
    const found = all([
      trigger('right-denied', '2026-09-08', { ref: 'event-a' }),
      trigger('right-denied', '2026-10-05', { ref: 'event-b' }),
    ])
    expect(found.filter(({ working }) => working).map(({ id }) => id)).toEqual([
      'D-R60-REOPEN--event-a',
      'D-R60-REOPEN--event-b',
    ])
  })
  test('the answer to an alibi is due by whichever of its two days is earlier', () => {
    const found = all([trial('2026-10-05'), trigger('alibi-notice-served', '2026-09-14')])
    const alibi = found.filter(({ rule }) => rule.concern === 'alibi-answer')
    expect(alibi.map(({ rule, due, working }) => [rule.key, due, working])).toEqual([
      ['D-ALIBI-CAP', '2026-09-21', true],
      ['D-ALIBI-RESP', '2026-09-28', false],
    ])
  })
  test('hours run from the hour of the event; without one they are not counted, and that is said', () => {
    const discovered = (at: string | null) =>
      one('D-HHS-24', [trigger('minor-victim-discovered', '2026-09-05', { at: at ? clock(at) : null })])
    expect(discovered('16:30')).toMatchObject({ due: '2026-09-06', counting: { at: '16:30' } })
    expect(discovered(null)).toMatchObject({
      due: null,
      counting: { says: expect.stringContaining('note the hour') },
    })
  })
  test('the life of a restraining order ends on a Sunday: it is a cap and does not move', () => {
    expect(one('D-TRO-EXP', [trigger('restraining-order-issued', '2026-09-06')])?.due).toBe('2026-09-20')
  })
})

describe('days on which the court is closed', () => {
  test('a day the office noted moves what is due on, even when it was counted back', () => {
    const snow = federal('ded', [['2026-09-04', 'Filing system down']])
    expect(one('D-CCTV', [trial('2026-09-14')], snow)?.due).toBe('2026-09-08')
  })
  test('a holiday of the state lengthens a period after an event, never one before', () => {
    // 31 March is Cesar Chavez Day, a judicial holiday in California.
    const served = [trigger('magistrate-order-served', '2026-03-17')]
    expect(one('D-OBJ59', served, federal('casd'))?.due).toBe('2026-04-01')
    expect(one('D-OBJ59', served, federal('ded'))?.due).toBe('2026-03-31')
    expect(one('D-CCTV', [trial('2026-04-07')], federal('casd'))?.due).toBe('2026-03-31')
  })
})

describe('what the office decided', () => {
  const kept = (state: Keeping['state']): Map<string, Keeping> =>
    new Map([
      ['D-413--hearing-t', { ownerId: null, owner: null, state, on: today, words: 'entry 41', version: 1 }],
    ])
  const stateOf = (keepings: Map<string, Keeping>) =>
    all([trial('2026-09-14')], { keepings }).find(({ rule }) => rule.key === 'D-413')?.state
  test('a day that is over and was not met has passed; done, excused or not arising it is settled', () => {
    expect(stateOf(new Map())).toBe('passed')
    expect(stateOf(kept('done'))).toBe('done')
    expect(stateOf(kept('excused'))).toBe('excused')
    expect(stateOf(kept('does not arise'))).toBe('does not arise')
  })
  test('what is counted back from a trial that is over is behind us', () => {
    const found = all([trial('2026-08-10')])
    expect(sorted(found, today)).toMatchObject({ owed: [], others: [] })
  })
})

describe('a rule that has changed', () => {
  const rule = {
    id: 'x/motion',
    key: 'X',
    title: 'Motion',
    says: '',
    kind: 'due',
    who: 'Party',
    source: { cite: 'X', readOn: '2026-11-01' },
  } as const
  const before: DeadlineRule = {
    ...rule,
    counts: { from: 'trial-start', offset: 10, unit: 'days', direction: 'before' },
    inForce: { from: null, until: '2026-01-01' },
  }
  const after: DeadlineRule = {
    ...rule,
    counts: { from: 'trial-start', offset: 14, unit: 'days', direction: 'before' },
    inForce: { from: '2026-01-01' },
  }
  const law = (deadlineRules: readonly DeadlineRule[]): CaseLaw => ({
    law: { id: 'x', name: 'X', closedDays, counting, deadlineRules, provisions: [], charges: [], duties: [] },
    state: null,
    officeClosed: new Map(),
  })
  test('gives an old case its old answer, and a new one the new', () => {
    const due = (rules: readonly DeadlineRule[], on: string) => all([trial(on)], { law: law(rules) })[0]?.due
    expect(due([before], '2025-11-20')).toBe('2025-11-10')
    expect(due([before, after], '2025-11-20')).toBe('2025-11-10')
    expect(due([before, after], '2026-11-20')).toBe('2026-11-06')
  })
})

test.each([
  ['Jury Trial', ['trial-start', 'proceeding-begins']],
  ['Bench trial', ['trial-start', 'proceeding-begins']],
  ['Final Pretrial Conference', []],
  ['Trial Readiness Conference', []],
  ['Motion Hearing', ['motion-hearing']],
  ['Change of Plea Hearing', ['plea-hearing']],
  ['Sentencing', ['sentencing']],
  ['Status Conference', []],
] as const)('%s sets running: %j', (type, expected) => {
  expect(triggersInName(type)).toEqual(expected)
})

describe('the picture of a count', () => {
  const backwards = one('D-CCTV', [trial('2026-09-14')])?.counting
  test('shows every week from the last day to the event, each day with what it is', () => {
    const strip = stripOf(backwards?.ok ? backwards.steps : [])
    const days = strip.flatMap((part) => ('week' in part ? part.week : []))
    expect(days).toHaveLength(21)
    expect(days.filter(({ is }) => is === 'skipped').map(({ on, because }) => `${on} ${because}`)).toEqual([
      '2026-09-05 Saturday',
      '2026-09-06 Sunday',
      '2026-09-07 Labor Day',
    ])
    expect(days.find(({ is }) => is === 'due')?.on).toBe('2026-09-04')
  })
  test('of years leaves the middle out and says how many weeks', () => {
    const years = one('D-PO-EXP', [trigger('protective-order-issued', '2026-09-09')])?.counting
    const strip = stripOf(years?.ok ? years.steps : [])
    expect(strip).toHaveLength(9)
    expect(strip[4]).toEqual({ leftOut: 149 })
  })
})
