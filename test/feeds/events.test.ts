import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eventsOf,
  type FeedHearing,
  type FeedLevel,
  type FeedSitting,
  type Told,
} from '../../src/feeds/events.ts'
import { icsOf } from '../../src/feeds/ics.ts'
import { namesReference } from '../../src/feeds/label.ts'
import { courtroomOf, typeOf } from '../../src/feeds/without-names.ts'
import { zone } from '../../src/time/zone.ts'
import { aSitting, sentencing } from './a-sitting.ts'
import { readIcs } from './read-ics.ts'

const always = 0
const uid = (id: string) => `uid-of-${id}`
const tell = (level: FeedLevel, sittings: readonly FeedSitting[], before: readonly Told[] = []) =>
  eventsOf(level, sittings, before, uid, always)
const one = (level: FeedLevel, hearing: Partial<FeedHearing> = {}) =>
  tell(level, [aSitting({ ...sentencing, ...hearing }, '2026-09-14')]).events[0]

describe('a sentencing on Monday 14 September 2026, 9:30 in San Diego', () => {
  test('reads “Busy” at the level busy, and nothing else', () => {
    expect(one('busy')).toMatchObject({ title: 'Busy', place: null, description: null, calledOff: false })
  })
  test('reads “Appointment A-1414” at the level coded, without place or case', () => {
    expect(one('coded')).toMatchObject({ title: 'Appointment A-1414', place: null, description: null })
  })
  test('reads its kind, docket number, courtroom, the court’s time and the codes at the level working', () => {
    expect(one('working')).toMatchObject({
      title: 'Sentencing',
      place: 'Courtroom 4B',
      description: '3:26-cr-00101\nMon 14 Sep 9:30 AM PDT\nW-3: LIVE-LINK granted, BREAKS',
    })
  })
  test('stays coded in a working feed where the person has not released so much', () => {
    expect(one('working', { working: false })).toMatchObject({
      title: 'Appointment A-1414',
      description: null,
    })
  })
  test('begins at 16:30 UTC', () => {
    expect(one('coded')?.when).toEqual({
      startsAt: Date.parse('2026-09-14T16:30:00Z'),
      endsAt: Date.parse('2026-09-14T19:00:00Z'),
    })
  })
  test('without a printed time takes the day of the court’s calendar', () => {
    const [event] = tell('busy', [aSitting(sentencing, '2026-09-14', null)]).events
    expect(event?.when).toEqual({ allDayOn: '2026-09-14' })
  })
  test.each([
    ['vacated', 'Cancelled: Appointment A-1414'],
    ['entered-in-error', 'Cancelled: Appointment A-1414'],
    ['continued', 'Postponed: Appointment A-1414'],
  ] as const)('%s, it is called off', (state, title) => {
    expect(one('coded', { state, version: 2 })).toMatchObject({ title, calledOff: true, sequence: 1 })
  })
  test('held, it stays as it was', () => {
    expect(one('coded', { state: 'held' })).toMatchObject({ title: 'Appointment A-1414', calledOff: false })
  })
})

describe('a trial that moves', () => {
  const trial = { ...sentencing, type: 'Jury Trial' }
  const before = tell('coded', [aSitting(trial, '2026-10-05', '09:00', '17:00', 's1')])
  const moved = { ...trial, version: 2 }

  test('keeps its entry: the same identifier, another day, a higher sequence', () => {
    const after = tell('coded', [aSitting(moved, '2026-10-19', '09:00', '17:00', 's1')], before.told)
    expect(after.events).toHaveLength(1)
    expect(after.events[0]?.uid).toBe(before.events[0]?.uid)
    expect(after.events[0]?.sequence).toBeGreaterThan(before.events[0]?.sequence ?? 9)
  })

  test('from three days to one: the two that were told and dropped are called off, and stay called off', () => {
    const days = ['2026-10-05', '2026-10-06', '2026-10-07'].map((on) => aSitting(trial, on))
    const first = tell('coded', days)
    const shorter = [aSitting(moved, '2026-10-05')]
    const second = tell('coded', shorter, first.told)
    expect(second.events.map((event) => [event.uid, event.calledOff])).toEqual([
      ['uid-of-sitting-2026-10-05', false],
      ['uid-of-sitting-2026-10-06', true],
      ['uid-of-sitting-2026-10-07', true],
    ])
    const third = tell('coded', shorter, second.told)
    expect(third.events).toEqual(second.events)
  })

  test('a day dropped long ago is told no more', () => {
    const first = tell('coded', [aSitting(trial, '2026-10-05'), aSitting(trial, '2026-10-06')])
    const since = Date.parse('2026-11-01T00:00:00Z')
    const later = [aSitting(moved, '2026-12-07', '09:30', '12:00', 'sitting-2026-10-05')]
    expect(eventsOf('coded', later, first.told, uid, since).events).toHaveLength(1)
  })

  test('when the hearing is out of reach nothing of it is told, not even that it was dropped', () => {
    expect(tell('coded', [], before.told)).toEqual({ events: [], told: [] })
  })
})

describe('names in the court’s own words', () => {
  const named = { judge: 'Ines Calloway', defendantNames: ['Rex Marlow', 'José Ibáñez'] }
  test.each([
    ['Sentencing', 'Sentencing'],
    ['Sentencing as to Rex Marlow', 'Sentencing'],
    ['Change of Plea for IBANEZ', 'Change of Plea'],
    ['Marlow evidentiary hearing', 'Hearing'],
  ])('“%s” reads “%s”', (type, reads) => {
    expect(typeOf({ ...named, type })).toBe(reads)
  })
  test.each([
    ['Courtroom 4B', 'Courtroom 4B'],
    ['Courtroom 4B (Judge Calloway)', 'Courtroom 4B'],
    ['before Magistrate Judge Torrance, Room 212', 'Room 212'],
    ['Chambers of Judge Calloway', null],
    ['2nd floor, east wing', '2nd floor, east wing'],
  ])('“%s” reads “%s”', (place, reads) => {
    expect(courtroomOf({ ...named, place })).toBe(reads)
  })
})

describe('what someone calls her feed', () => {
  test.each([
    ['Phone', false],
    ['w-3 phone', true],
    ['For W 3', true],
    ['W-31', false],
  ])('“%s” with W-3 and Minor Victim 1 in the case: %s', (label, names) => {
    expect(namesReference(label, ['W-3', 'Minor Victim 1'])).toBe(names)
  })
})

const word = fc.stringMatching(/^[A-Z][a-z]{4,11}$/)
const hearing = fc
  .record({
    state: fc.constantFrom('set', 'held', 'continued', 'vacated', 'entered-in-error'),
    type: word.map((name) => `Zq${name}`),
    place: word.map((name) => `Zp${name}`),
    judge: word.map((name) => `Zj${name}`),
    defendantNames: fc.array(
      word.map((name) => `Zd${name}`),
      { minLength: 1, maxLength: 3 },
    ),
    reference: word.map((name) => `Zr${name}`),
    docketNumber: fc.integer({ min: 10_000, max: 99_999 }).map((n) => `7:26-zz-${n}`),
    code: fc.integer({ min: 1000, max: 99_999_999 }),
    version: fc.integer({ min: 1, max: 500 }),
    where: fc.constantFrom('America/Los_Angeles', 'America/Puerto_Rico', 'Pacific/Guam', 'Europe/London'),
  })
  .map(({ reference, where, ...facts }) => ({
    ...sentencing,
    ...facts,
    zone: zone(where),
    accommodations: [{ reference, code: 'SCREEN', standing: 'applied' }],
  }))
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const sitting = fc
  .tuple(hearing, day, fc.boolean())
  .map(([of, on, timed]) => aSitting(of, on, timed ? '09:30' : null, timed ? '12:00' : null))
const sittings = fc.array(sitting, { maxLength: 6 })

describe('whatever stands in the docket', () => {
  test('busy and coded hold no name, reference, docket number, kind, place or zone', () =>
    fc.assert(
      fc.asyncProperty(sittings, fc.constantFrom('busy', 'coded'), async (all, level) => {
        const text = (await icsOf(level, tell(level, all).events)).replaceAll('\r\n ', '')
        expect(text).not.toMatch(/Z[qpjdr][A-Z]|7:26-zz|SCREEN|America|Pacific|Europe/)
      }),
    ))

  test('working holds no name of an accused or a judge', () =>
    fc.assert(
      fc.asyncProperty(sittings, async (all) => {
        const named = all.map((sat) => ({
          ...sat,
          hearing: {
            ...sat.hearing,
            type: `Hearing as to ${sat.hearing.defendantNames[0]}`,
            place: `Courtroom 4 of ${sat.hearing.judge}`,
          },
        }))
        const text = (await icsOf('working', tell('working', named).events)).replaceAll('\r\n ', '')
        expect(text).not.toMatch(/Z[jd][A-Z]/)
      }),
    ))

  test('no line is longer than 75 bytes, every entry has its times in UTC or its day, and the same is the same', () =>
    fc.assert(
      fc.asyncProperty(sittings, fc.constantFrom('busy', 'coded', 'working'), async (all, level) => {
        const { events } = tell(level, all)
        const text = await icsOf(level, events)
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(text).not.toMatch(/TZID|VTIMEZONE|VALARM/)
        for (const entry of readIcs(text)) {
          if (entry['DTSTART']) expect(entry['DTSTART']).toMatch(/^\d{8}T\d{6}Z$/)
          else expect(entry['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/)
          expect(entry['CLASS']).toBe('PRIVATE')
        }
        expect(await icsOf(level, events)).toBe(text)
      }),
    ))
})
