import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardHearing, boardOf, hearingsOn } from '../../src/desk/board/board.ts'
import {
  courtroomFault,
  courtroomNamed,
  type CourtroomUse,
  othersThere,
} from '../../src/hearings/courtroom/sharing.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { instantOf } from '../../src/time/zoned.ts'
import { newYork } from './a-hearing.ts'

const at = (time: string) => {
  const found = instantOf(date('2026-09-21'), clock(time), newYork)
  if (!found.ok) throw new Error('no such time')
  return found.at
}
const use = (hearingId: string, from: string, until: string, courtroomId = 'A'): CourtroomUse => ({
  hearingId,
  courtroomId,
  date: date('2026-09-21'),
  zone: newYork,
  isTimed: true,
  startsAt: at(from),
  endsAt: at(until),
  seen: { hearingId, caseId: 'case', docketNumber: '1:26-cr-00114', type: hearingId },
})
const names = (uses: readonly CourtroomUse[], mine: CourtroomUse) =>
  othersThere(uses, { ...mine, sittings: [mine] }).map((one) => one.seen?.type)

describe('other hearings in a courtroom, on Monday, September 21, 2026', () => {
  const trial = use('trial', '09:30', '16:30')
  test('a plea at 10:00 shares the courtroom with a trial from 9:30; one in another courtroom does not', () => {
    const uses = [trial, use('plea', '10:00', '10:30'), use('elsewhere', '10:00', '10:30', 'B')]
    expect(names(uses, trial)).toEqual(['plea'])
  })
  test('a hearing that ends at 9:30 is over when the trial begins at 9:30', () => {
    expect(names([trial, use('early', '09:00', '09:30'), use('late', '16:30', '17:00')], trial)).toEqual([])
  })
  test('a hearing does not share with its own other sitting', () => {
    expect(names([trial, use('trial', '12:00', '13:00')], trial)).toEqual([])
  })
  test('sharing is mutual', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(span, span, ([a, la], [b, lb]) => {
        const mine = { ...use('a', '09:00', '10:00'), startsAt: a, endsAt: a + la }
        const theirs = { ...use('b', '09:00', '10:00'), startsAt: b, endsAt: b + lb }
        const shares = names([mine, theirs], mine).length
        expect(names([mine, theirs], theirs)).toHaveLength(shares)
        expect(shares).toBe(a < b + lb && b < a + la ? 1 : 0)
      }),
    )
  })
})

describe('the courtroom chosen for a hearing', () => {
  const venue = {
    courthouses: [
      { id: 'harbor', name: 'Harbor Street Courthouse' },
      { id: 'hill', name: 'Hill Courthouse' },
    ],
    courtrooms: [
      { id: 'A', name: 'Courtroom A', courthouseId: 'harbor' },
      { id: 'B', name: 'Courtroom B', courthouseId: 'hill' },
    ],
  }
  test('is one of its courthouse, or none', () => {
    expect(courtroomFault(venue, 'harbor', 'A')).toBeNull()
    expect(courtroomFault(venue, 'harbor', null)).toBeNull()
    expect(courtroomFault(venue, null, null)).toBeNull()
  })
  test('of another courthouse is refused with the name of that courthouse', () => {
    expect(courtroomFault(venue, 'harbor', 'B')).toContain('Courtroom B is in Hill Courthouse')
    expect(courtroomFault(venue, null, 'B')).toContain('Courtroom B is in Hill Courthouse')
  })
  test('that is out of use is refused, unless the hearing stands there already', () => {
    expect(courtroomFault(venue, 'harbor', 'gone')).toBe('Choose a courtroom from the list')
    const before = { courthouseId: 'harbor', courtroomId: 'gone' }
    expect(courtroomFault(venue, 'harbor', 'gone', before)).toBeNull()
    expect(courtroomFault(venue, 'hill', 'gone', before)).toBe('Choose a courtroom from the list')
  })
  test('is found by the court’s words where they are its name, in its own courthouse and only there', () => {
    const found = (words: string, house: string | null) => courtroomNamed(words, house, venue.courtrooms)
    expect(found('courtroom  a', 'harbor')).toBe('A')
    expect(found('Courtroom A', 'hill')).toBeNull()
    expect(found('Courtroom A', null)).toBeNull()
    expect(found('Courtroom A before Judge Farrow', 'harbor')).toBeNull()
  })
})

describe('the board of the day', () => {
  const rooms = [{ id: 'A', name: 'Courtroom A', sort: 'courtroom', kind: 'room', quantity: 1 }] as const
  const shown = (hearings: readonly BoardHearing[]) =>
    boardOf(rooms, [], date('2026-09-21'), newYork, hearings).rows[0]?.lanes.map((lane) =>
      lane.flatMap((cell) => (cell.kind === 'hearing' ? [`${cell.hearing.hearingId} ${cell.columns}`] : [])),
    )
  test('shows a hearing in the row of its courtroom for its hours, half an hour a column', () => {
    expect(shown(hearingsOn([use('trial', '09:30', '12:00')]))).toEqual([['trial 5']])
  })
  test('shows two at one time in two lines, each marked; one after the other in one line, unmarked', () => {
    const both = hearingsOn([use('trial', '09:30', '12:00'), use('plea', '10:00', '10:30')])
    expect(both.map(({ isShared }) => isShared)).toEqual([true, true])
    expect(shown(both)).toEqual([['trial 5'], ['plea 1']])
    const turns = hearingsOn([use('trial', '09:30', '12:00'), use('plea', '12:00', '12:30')])
    expect(turns.map(({ isShared }) => isShared)).toEqual([false, false])
    expect(shown(turns)).toEqual([['trial 5', 'plea 1']])
  })
  test('shows one without a time over the usual hours, not over the night', () => {
    expect(shown(hearingsOn([{ ...use('status', '00:00', '23:59'), isTimed: false }]))).toEqual([
      ['status 20'],
    ])
  })
})
