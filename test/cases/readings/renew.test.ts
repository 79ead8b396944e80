import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/cases/readings/key.ts'
import type { HearingSaid } from '../../../src/cases/readings/reading.ts'
import { type FreshReading, type KnownReading, renew } from '../../../src/cases/readings/renew.ts'
import { date } from '../../../src/time/calendar-date.ts'

const trial: HearingSaid = {
  action: 'set',
  type: 'Jury trial',
  date: '2026-09-14',
  time: '09:30',
  fromDate: null,
  location: 'courtroom 2103',
  judge: 'Ines Calloway',
  remote: null,
  defendants: [],
  all: false,
}
const read = (value: HearingSaid, place = 0, entry = '9'): FreshReading => ({
  kind: 'hearing',
  key: keyOf('hearing', entry, value),
  entryId: entry,
  place,
  value,
})
const known = (fresh: FreshReading, state: KnownReading['state'] = 'waiting'): KnownReading => {
  const { kind, key, entryId, place, value } = fresh
  return { id: `was ${fresh.place}`, kind, key, entryId, place, value, state }
}
const nothing = { made: [], superseded: [], moved: [] }

describe('what an import makes of the docket as it reads now', () => {
  test('what is read for the first time waits', () => {
    expect(renew([], [read(trial)])).toEqual({ ...nothing, made: [read(trial)] })
  })
  test('what waits already, read again, changes nothing', () => {
    expect(renew([known(read(trial))], [read(trial)])).toEqual(nothing)
  })
  test.each(['taken', 'dismissed'] as const)('what was %s is not asked again', (state) => {
    expect(renew([known(read(trial), state)], [read(trial)])).toEqual(nothing)
  })
  test('what was decided is not asked again when the reader finds it elsewhere in the entry', () => {
    const [first, then] = [read({ ...trial, type: 'Status hearing' }, 0), read(trial, 1)]
    const decided = [known(first, 'taken'), known(then, 'dismissed')]
    const status = { ...trial, type: 'Status hearing' }
    expect(renew(decided, [read(trial, 0), read(status, 1)])).toEqual(nothing)
  })
  test('what waits and is found elsewhere in the entry is the same, in its new place', () => {
    expect(renew([known(read(trial, 1))], [read(trial, 0)])).toEqual({
      ...nothing,
      moved: [{ id: 'was 1', place: 0 }],
    })
  })
  test('what waits and is no longer said is superseded; what was decided stays', () => {
    const waiting = known(read(trial))
    const taken = known(read({ ...trial, date: '2026-03-09' }, 1), 'taken')
    const corrected = read({ ...trial, time: '11:30' })
    expect(renew([waiting, taken], [corrected])).toEqual({
      ...nothing,
      made: [corrected],
      superseded: [waiting],
    })
  })
  test('the same words twice in one entry are one question', () => {
    expect(renew([], [read(trial, 0), read(trial, 3)]).made).toEqual([read(trial, 0)])
  })
  test('the same words in another entry are another', () => {
    expect(renew([known(read(trial), 'taken')], [read(trial), read(trial, 0, '12')]).made).toEqual([
      read(trial, 0, '12'),
    ])
  })
})

describe('the name of a fact', () => {
  test('does not tell whom an event concerns: that follows from who is accused by now', () => {
    const arrest = { kind: 'arrest', on: date('2026-02-04'), once: true } as const
    expect(keyOf('event', '3', { ...arrest, defendantId: 'finch' })).toBe(
      keyOf('event', '3', { ...arrest, defendantId: null }),
    )
  })
  test('tells the end of excluded time: a motion decided by now is another fact than one that is pending', () => {
    const pending = {
      matter: 'motion 9',
      from: date('2026-02-04'),
      until: null,
      paragraph: '(h)(1)(D)',
      findings: [],
      defendantId: null,
      says: 'Motion, entry 9',
      alsoIn: [],
    }
    const decided = { ...pending, until: date('2026-03-04') }
    expect(keyOf('excluded-time', '9', pending)).not.toBe(keyOf('excluded-time', '9', decided))
    expect(keyOf('excluded-time', '9', pending)).toBe(
      keyOf('excluded-time', '9', { ...pending, says: 'The motion of entry 9' }),
    )
  })
})
