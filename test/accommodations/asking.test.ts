import { describe, expect, test } from 'vitest'
import { ageingAt } from '../../src/accommodations/ageing.ts'
import { askingFor, type KnownDay, needAnswer, type ScarceNeed } from '../../src/accommodations/asking.ts'
import { jurisdiction as england } from '../../src/jurisdictions/gb-ew/jurisdiction.ts'
import { jurisdiction as newYork } from '../../src/jurisdictions/us-ny/jurisdiction.ts'
import { jurisdiction as federal } from '../../src/jurisdictions/us-federal/jurisdiction.ts'
import { ageOn } from '../../src/people/age.ts'
import { date } from '../../src/time/calendar-date.ts'

const hearing = { id: 'h', firstDay: date('2026-10-19') }
const cctv: KnownDay = {
  id: 'D-CCTV--hearing-h',
  key: 'D-CCTV',
  ref: 'hearing-h',
  from: 'trial-start',
  due: date('2026-10-09'),
}
const runFrom = new Map([
  ['D-CCTV', 'trial-start'],
  ['TL-18-CC', 'not-guilty-plea'],
  ['TL-18-MC', 'not-guilty-plea'],
  ['NY-65-MOT', 'proceeding-begins'],
] as const)
const link = (
  today: string,
  days: readonly KnownDay[] = [cctv],
  ages: readonly [number, number] | null = [16, 16],
  free = 2,
) =>
  askingFor(
    'LIVE-LINK',
    federal,
    hearing,
    days,
    runFrom,
    [{ sort: 'link room', units: 1, of: 3, free, own: 0, on: hearing.firstDay }],
    date(today),
    ages,
  )

describe('can a live link still be asked for?', () => {
  test('until the last lawful day, which comes before the last day to arrange it', () => {
    const asking = link('2026-10-01')
    expect(asking.under[0]?.when).toEqual({ state: 'in time', due: '2026-10-09', deadlineId: cctv.id })
    expect(asking).toMatchObject({ arrangeBy: '2026-10-18', by: { on: '2026-10-09', because: 'the law' } })
  })
  test('afterwards it is late, and the provision says what a late application has to show', () => {
    const [under] = link('2026-10-10').under
    expect(under?.when.state).toBe('late')
    expect(under?.provision.late).toContain('not reasonably foreseeable')
  })
  test('at a hearing that is no trial the day is not known, and what it waits for is named', () => {
    const other = { ...cctv, ref: 'hearing-other' }
    expect(link('2026-10-01', [other]).under[0]?.when).toEqual({
      state: 'day not known',
      waitsFor: 'Trial begins',
    })
  })
  test('when no link room is free there is no day by which to arrange it', () => {
    expect(link('2026-10-01', [cctv], null, 0)).toMatchObject({ arrangeBy: null, by: { because: 'the law' } })
  })
  test('what needs six weeks to arrange is due before the law says so', () => {
    const plea: KnownDay = {
      id: 'x',
      key: 'TL-18-CC',
      ref: 'event-e',
      from: 'not-guilty-plea',
      due: date('2026-10-12'),
    }
    const asking = askingFor('INTERMEDIARY', england, hearing, [plea], runFrom, [], date('2026-08-20'), null)
    expect(asking.by).toEqual({ on: '2026-09-07', because: 'arranging it' })
  })
  test('what this law does not offer is said in words, and so is what nobody has read', () => {
    const asked = (code: 'INTERMEDIARY' | 'NO-ROBES') =>
      askingFor(code, federal, hearing, [], runFrom, [], date('2026-08-20'), null)
    expect(asked('INTERMEDIARY')).toMatchObject({
      under: [],
      without: expect.stringContaining('No federal equivalent was found'),
    })
    expect(asked('NO-ROBES')).toMatchObject({ under: [], without: null })
  })
  test('a screen is asked for under cases that were seen in a summary, and says so', () => {
    const [under] = askingFor('SCREEN', federal, hearing, [], runFrom, [], date('2026-08-20'), null).under
    expect(under?.provision.source.read).toBe('summary')
  })
  test('a text that ends before the hearing is no longer the law', () => {
    const later = { id: 'h', firstDay: date('2027-10-04') }
    const [under] = askingFor('LIVE-LINK', newYork, later, [], runFrom, [], date('2027-08-01'), null).under
    expect(under?.when).toEqual({ state: 'no longer the law', until: '2027-09-01' })
  })
})

describe('what there is of what it needs', () => {
  const need = (units: number, of: number, free: number | null): ScarceNeed => ({
    sort: 'screen',
    units,
    of,
    free,
    own: 0,
    on: hearing.firstDay,
  })
  test.each([
    [1, 0, 0, 'none kept here'],
    [2, 1, 1, 'too few kept here'],
    [1, 3, 0, 'taken'],
    [3, 3, 2, 'taken'],
    [2, 3, 2, 'enough'],
    [1, 3, null, 'not known'],
    [1, 0, null, 'none kept here'],
  ] as const)('%i needed, %i kept, %o free: %s', (units, of, free, answer) => {
    expect(needAnswer(need(units, of, free))).toBe(answer)
  })
  test('where the court has given no time, arranging it still has its last day', () => {
    const asking = (one: ScarceNeed) =>
      askingFor('SCREEN', federal, hearing, [], runFrom, [one], date('2026-08-20'), null)
    expect(asking(need(1, 3, null)).arrangeBy).toBe('2026-10-18')
    expect(asking(need(1, 0, 0)).arrangeBy).toBeNull()
    expect(asking(need(2, 3, 1)).arrangeBy).toBeNull()
  })
  test('each day that is named has its working days, where they are known', () => {
    const asking = askingFor(
      'LIVE-LINK',
      federal,
      hearing,
      [cctv],
      runFrom,
      [need(1, 3, 2)],
      date('2026-10-01'),
      null,
      (until) => (until === '2026-10-09' ? 6 : null),
    )
    expect([...asking.workingDaysUntil]).toEqual([['2026-10-09', 6]])
  })
})

describe('a birthday before the hearing', () => {
  const stands = (ages: readonly [number, number] | null) =>
    link('2026-10-01', [cctv], ages).under[0]?.age?.stands
  test('is seen before anybody asks, and after', () => {
    expect(stands([16, 17])).toBe('under it throughout')
    expect(stands([17, 18])).toBe('reached before the hearing')
    expect(stands([18, 18])).toBe('reached before asking')
    expect(stands(null)).toBe('not known: no birth date in the vault')
  })
  test('is not settled by the federal text, and never assumed; in England it lapses, and a recording survives', () => {
    expect(link('2026-10-01').under[0]?.age?.limit.onBirthday).toBe('unsettled')
    const inEngland = (code: 'SCREEN' | 'PRE-REC-CHIEF') =>
      askingFor(code, england, hearing, [], runFrom, [], date('2026-10-01'), [17, 18]).under[0]?.age?.limit
        .onBirthday
    expect(inEngland('SCREEN')).toBe('lapses')
    expect(inEngland('PRE-REC-CHIEF')).toBe('survives')
  })
})

test.each([
  ['2008-10-19', '2026-10-18', 17],
  ['2008-10-19', '2026-10-19', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
] as const)('born on %s, on %s: %i years', (born, day, years) => {
  expect(ageOn(date(born), date(day))).toBe(years)
})

describe('before a hearing, what an age decides', () => {
  const aged = (ages: readonly [number, number] | null, code = 'LIVE-LINK') => [
    { id: 'a', reference: 'W-3', code, ages },
  ]
  test('is silent about a witness who stays under it', () => {
    expect(ageingAt(aged([15, 15]), federal.provisions)).toEqual([])
  })
  test('names who turns 18, and that the federal text leaves it open', () => {
    const [found] = ageingAt(aged([17, 18]), federal.provisions)
    expect(found?.notes).toMatchObject([
      {
        stands: 'reached before the hearing',
        limit: { onBirthday: 'unsettled' },
        cite: '18 U.S.C. § 3509(b)(1)',
      },
    ])
  })
  test('in England tells that a screen lapses and a recording survives', () => {
    const fate = (code: string) =>
      ageingAt(aged([17, 18], code), england.provisions)[0]?.notes[0]?.limit.onBirthday
    expect([fate('SCREEN'), fate('PRE-REC-CHIEF')]).toEqual(['lapses', 'survives'])
  })
  test('has no word where no birth date is known but that it is not', () => {
    expect(ageingAt(aged(null), federal.provisions)[0]?.notes[0]?.stands).toBe(
      'not known: no birth date in the vault',
    )
  })
})
