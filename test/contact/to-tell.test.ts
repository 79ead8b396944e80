import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { HearingToTell } from '../../src/contact/hearing-news.ts'
import type { Telling } from '../../src/contact/telling.ts'
import { type CaseToTell, type Person, toTell } from '../../src/contact/to-tell.ts'
import { jurisdictionOf } from '../../src/jurisdictions/jurisdiction-of.ts'
import { date } from '../../src/time/calendar-date.ts'
import type { ClockTime } from '../../src/time/clock-time.ts'

/** Thursday 10 September 2026: the plea hearing was set on Tuesday for Monday 21 September. */
const today = date('2026-09-10')
const day = (text: string, starts = '09:30') => ({
  date: date(text),
  starts: starts as ClockTime,
  ends: null,
})
const pleaHearing: HearingToTell = {
  id: 'plea',
  type: 'Change of Plea Hearing',
  state: 'set',
  days: [day('2026-09-21')],
  where: 'Harbor Street Courthouse',
  kinds: ['plea-hearing'],
  changes: [{ on: date('2026-09-08'), at: 100 }],
}
const about = (more: Partial<CaseToTell> = {}): CaseToTell => ({
  law: jurisdictionOf('us-federal'),
  today,
  targets: new Map(),
  hearings: [],
  events: [],
  takenBack: new Map(),
  ...more,
})
/** A victim known since August who has heard of her rights. */
const victim = (more: Partial<Person> = {}): Person => ({
  isVictim: true,
  known: date('2026-08-03'),
  testifiesAt: new Set(),
  rulings: [],
  said: [said('rights', 'rights')],
  ...more,
})
let seq = 0
function said(subject: string, fact: string, more: Partial<Telling> = {}): Telling {
  seq += 1
  return {
    id: `t${seq}`,
    seq,
    witnessId: 'w',
    subject,
    fact,
    words: 'as it stood',
    outcome: 'told',
    on: date('2026-09-09'),
    how: 'by telephone',
    because: '',
    by: 'Ada',
    at: 200 + seq,
    isTakenBack: false,
    ...more,
  }
}
/** What is open for her, told at once. */
function tellEverything(person: Person, facts: CaseToTell): Person {
  const now = toTell(person, facts).map(({ subject, fact }) => said(subject, fact))
  return { ...person, said: [...person.said, ...now] }
}

describe('a hearing that a victim has to hear of', () => {
  test('is a reason from the day it was set to the day before it, with the duties that ask for it', () => {
    const [reason, ...others] = toTell(victim(), about({ hearings: [pleaHearing] }))
    expect(others).toEqual([])
    expect(reason?.arose).toBe('2026-09-08')
    expect(reason?.until).toEqual({ on: '2026-09-20', by: 'day', because: 'the day before the hearing' })
    const cites = reason?.owed.map(({ duty }) => duty.source.cite)
    expect(cites).toContain('18 U.S.C. § 3771(a)(2)')
    // A plea hearing is one at which she may be heard.
    expect(cites).toContain('18 U.S.C. § 3771(a)(4)')
    expect(cites).toContain('34 U.S.C. § 20141(c)(3)')
    expect(reason?.owed.every(({ until }) => until === null)).toBe(true)
  })

  test('is one for a witness who is no victim only where she is to testify, and then without a victim’s duties', () => {
    const witness = victim({ isVictim: false, said: [] })
    expect(toTell(witness, about({ hearings: [pleaHearing] }))).toEqual([])
    const [reason] = toTell(
      { ...witness, testifiesAt: new Set(['plea']) },
      about({ hearings: [pleaHearing] }),
    )
    expect(reason?.words).toContain('Change of Plea Hearing')
    expect(reason?.owed).toEqual([])
  })

  test('is settled once she was told, once she did not want to hear, and open again when that is taken back', () => {
    const facts = about({ hearings: [pleaHearing] })
    const [{ subject, fact } = { subject: '', fact: '' }] = toTell(victim(), facts)
    const after = (telling: Partial<Telling>) =>
      toTell(victim({ said: [said('rights', 'rights'), said(subject, fact, telling)] }), facts).length
    expect(after({})).toBe(0)
    expect(after({ outcome: 'did not want to hear', how: null })).toBe(0)
    expect(after({ outcome: 'not to be told', how: null, because: '§ 3771(c)(3)' })).toBe(0)
    expect(after({ isTakenBack: true })).toBe(1)
  })

  test('moved after she was told: the reason runs from the move, and ends before the day she would go for nothing', () => {
    const told = tellEverything(victim(), about({ hearings: [pleaHearing] }))
    const moved: HearingToTell = {
      ...pleaHearing,
      days: [day('2026-10-05')],
      changes: [...pleaHearing.changes, { on: date('2026-09-10'), at: 900 }],
    }
    const [reason] = toTell(told, about({ hearings: [moved] }))
    expect(reason?.happenings).toContain('hearing-moved')
    expect(reason?.arose).toBe('2026-09-10')
    expect(reason?.until?.on).toBe('2026-09-20')
    expect(reason?.told?.words).toBe('as it stood')
    // Moved back to the day she knows, there is nothing to tell.
    expect(toTell(told, about({ hearings: [pleaHearing] }))).toEqual([])
  })

  test('another hour or another courthouse is news; another judge is not', () => {
    const told = tellEverything(victim(), about({ hearings: [pleaHearing] }))
    const now = (more: Partial<HearingToTell>) =>
      toTell(told, about({ hearings: [{ ...pleaHearing, ...more }] })).length
    expect(now({ days: [day('2026-09-21', '14:00')] })).toBe(1)
    expect(now({ where: 'by video' })).toBe(1)
    expect(now({})).toBe(0)
  })

  test('vacated is told to who was told of it, and to nobody else', () => {
    const off: HearingToTell = {
      ...pleaHearing,
      state: 'vacated',
      changes: [...pleaHearing.changes, { on: date('2026-09-10'), at: 900 }],
    }
    expect(toTell(victim(), about({ hearings: [off] }))).toEqual([])
    const told = tellEverything(victim(), about({ hearings: [pleaHearing] }))
    const [reason] = toTell(told, about({ hearings: [off] }))
    expect(reason?.words).toBe('Change of Plea Hearing is off: the court vacated it')
    expect(reason?.happenings).toEqual(['hearing-vacated'])
    expect(reason?.until?.on).toBe('2026-09-20')
    expect(toTell(tellEverything(told, about({ hearings: [off] })), about({ hearings: [off] }))).toEqual([])
  })

  test('that is over or was held is no reason', () => {
    expect(toTell(victim(), about({ hearings: [{ ...pleaHearing, days: [day('2026-09-09')] }] }))).toEqual([])
    expect(toTell(victim(), about({ hearings: [{ ...pleaHearing, state: 'held' }] }))).toEqual([])
  })

  test('set before she was known runs from the day she is known', () => {
    const [reason] = toTell(victim({ known: date('2026-09-10') }), about({ hearings: [pleaHearing] }))
    expect(reason?.arose).toBe('2026-09-10')
  })
})

describe('the day by which to tell', () => {
  test('is the office’s own target where it set one: two working days from Tuesday', () => {
    const targets = new Map([['us-federal/notice-of-proceedings', 2]])
    const [reason] = toTell(victim(), about({ hearings: [pleaHearing], targets }))
    expect(reason?.until).toEqual({ on: '2026-09-10', by: 'office', because: 'the office’s own target' })
  })

  test('counts working days: three from Friday 4 September, with Labor Day between, end on Thursday the 10th', () => {
    const set: HearingToTell = { ...pleaHearing, changes: [{ on: date('2026-09-04'), at: 100 }] }
    const targets = new Map([['us-federal/stages', 3]])
    const [reason] = toTell(victim(), about({ hearings: [set], targets }))
    expect(reason?.until?.on).toBe('2026-09-10')
  })

  test('is nobody’s where neither the law nor the office has a number and no day in court is near', () => {
    const event = { id: 'e', kind: 'release-ordered', on: today, about: '', notedOn: today } as const
    const [reason] = toTell(victim(), about({ events: [event] }))
    expect(reason?.until).toBeNull()
    expect(reason?.owed.map(({ duty }) => duty.timing)).toContain(
      'reasonable, accurate, and timely; the statute sets no number of days',
    )
  })
})

describe('what happened besides hearings', () => {
  const release = {
    id: 'e',
    kind: 'release-ordered',
    on: today,
    about: 'defendant 2',
    notedOn: today,
  } as const

  test('is told where a duty asks for it; an event that only a deadline runs from is not', () => {
    const quiet = { ...release, id: 'q', kind: 'magistrate-order-served' } as const
    expect(toTell(victim(), about({ events: [release, quiet] })).map(({ words }) => words)).toEqual([
      'Accused released, or release ordered, Thu 10 Sep 2026, defendant 2',
    ])
  })

  test('that she was told and that was noted in error is put right', () => {
    const told = tellEverything(victim(), about({ events: [release] }))
    const facts = about({ takenBack: new Map([['event-e', today]]) })
    expect(toTell(told, facts).map(({ title }) => title)).toEqual(['Noted in error'])
    expect(toTell(tellEverything(told, facts), facts)).toEqual([])
    expect(toTell(victim(), facts)).toEqual([])
  })

  test('a ruling on what was asked for her is told to her alone, anew when it is varied', () => {
    const ruling = {
      accommodationId: 'a',
      code: 'SCREEN',
      ruling: {
        id: 'r1',
        outcome: 'granted as varied',
        conditions: 'for direct examination',
        reservedUntil: null,
      },
      recordedOn: today,
      hearing: { type: 'Jury Trial', first: date('2026-10-19'), last: date('2026-10-23') },
    } as const
    const [reason] = toTell(victim({ rulings: [ruling] }), about())
    expect(reason?.words).toContain('granted as varied (for direct examination)')
    const told = tellEverything(victim({ rulings: [ruling] }), about())
    expect(toTell(told, about())).toEqual([])
    const varied = { ...ruling, ruling: { ...ruling.ruling, id: 'r2' } } as const
    expect(toTell({ ...told, rulings: [varied] }, about())).toHaveLength(1)
    // In England and Wales the party that applied has to tell the witness, victim or not.
    const witness = { ...victim({ rulings: [ruling] }), isVictim: false, said: [] }
    const [there] = toTell(witness, about({ law: jurisdictionOf('gb-ew') }))
    expect(there?.owed.map(({ duty }) => duty.source.cite)).toContain('CrimPR 2025 r.18.5(1)')
  })

  test('a victim who is new hears of rights and services', () => {
    expect(toTell(victim({ said: [] }), about()).map(({ subject }) => subject)).toEqual(['rights'])
    expect(toTell(victim({ said: [], isVictim: false }), about())).toEqual([])
  })

  test('where no law of the jurisdiction is known there is still somebody to tell', () => {
    const [reason] = toTell(victim({ said: [] }), about({ law: null, hearings: [pleaHearing] }))
    expect(reason?.owed).toEqual([])
    expect(reason?.until?.on).toBe('2026-09-20')
  })
})

test('whatever happens to a hearing, telling everything settles everything, and telling is never owed twice', () => {
  const step = fc.record({
    state: fc.constantFrom('set', 'vacated', 'continued', 'held', 'entered-in-error'),
    on: fc.integer({ min: 1, max: 28 }),
    tells: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let person = victim()
      let hearing = pleaHearing
      for (const [i, { state, on, tells }] of steps.entries()) {
        const [set, ...later] = hearing.changes
        hearing = {
          ...hearing,
          state,
          days: [day(`2026-09-${String(on).padStart(2, '0')}`)],
          changes: [set, ...later, { on: today, at: 1000 + i * 10_000 }],
        }
        if (tells) {
          person = tellEverything(person, about({ hearings: [hearing] }))
          expect(toTell(person, about({ hearings: [hearing] }))).toEqual([])
        }
      }
    }),
  )
})
