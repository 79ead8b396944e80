import { describe, expect, test } from 'vitest'
import type { CourtRequest, RequestState } from '../../src/accommodations/asked-for.ts'
import { amendedBy, type BeforeTheCourt, orderAt } from '../../src/rulings/order-at.ts'
import type { RulingLine } from '../../src/rulings/ruling.ts'
import type { CalendarDate } from '../../src/time/calendar-date.ts'

const day = (text: string) => text as CalendarDate
const request = (number: number, state: RequestState): CourtRequest => ({
  id: `request-${number}`,
  number,
  state,
  appliedOn: state === 'to apply' ? null : day('2026-09-01'),
  opposedOn: null,
  version: 1,
})
const line = (given: Partial<RulingLine>): RulingLine => ({
  id: 'line',
  requestId: 'request-1',
  outcome: 'granted',
  asked: '',
  conditions: '',
  needs: null,
  reservedUntil: null,
  covers: 'every sitting',
  ruledOn: day('2026-09-10'),
  order: 'ECF No. 41',
  recordedAt: 1,
  place: 0,
  ...given,
})
const before = (given: Partial<BeforeTheCourt>): BeforeTheCourt => ({
  asks: true,
  isWithdrawn: false,
  requests: [request(1, 'applied')],
  lines: [],
  ...given,
})
const stateOn = (given: Partial<BeforeTheCourt>, sitting = 'tuesday') => orderAt(before(given), sitting).state
const on = (...ids: readonly string[]) => ids.map((id) => ({ id, date: day('2026-10-06') }))

describe('where the court stands on a screen for W-3', () => {
  test('no order is needed: nothing is waited for', () => {
    expect(stateOn({ asks: false, requests: [] })).toBe('not needed')
  })
  test('asked and not ruled on: applied', () => {
    expect(stateOn({})).toBe('applied')
  })
  test('granted for Tuesday and Wednesday: Thursday still waits', () => {
    const lines = [line({ covers: on('tuesday', 'wednesday') })]
    expect(stateOn({ lines })).toBe('granted')
    expect(stateOn({ lines }, 'thursday')).toBe('applied')
  })
  test('granted for the hearing: a day that is added later is covered too', () => {
    expect(stateOn({ lines: [line({})] }, 'a day added in October')).toBe('granted')
  })
  test('one order, two lines: granted for Tuesday, denied for Wednesday', () => {
    const lines = [
      line({ covers: on('tuesday') }),
      line({ id: 'b', place: 1, outcome: 'denied', covers: on('wednesday') }),
    ]
    expect(stateOn({ lines })).toBe('granted')
    expect(stateOn({ lines }, 'wednesday')).toBe('denied')
  })
  test('a later line amends the earlier one for its own days alone', () => {
    const first = line({})
    const varied = line({
      id: 'b',
      outcome: 'granted as varied',
      ruledOn: day('2026-09-20'),
      covers: on('tuesday'),
    })
    expect(stateOn({ lines: [varied, first] })).toBe('granted as varied')
    expect(stateOn({ lines: [varied, first] }, 'wednesday')).toBe('granted')
    expect(amendedBy([varied, first], first)?.id).toBe('b')
    expect(amendedBy([varied, first], varied)).toBeNull()
  })
  test('of two lines of one day the one written down later stands', () => {
    expect(stateOn({ lines: [line({ outcome: 'denied', recordedAt: 5 }), line({ recordedAt: 4 })] })).toBe(
      'denied',
    )
  })
  test('reserved is neither granted nor denied', () => {
    expect(
      stateOn({ lines: [line({ outcome: 'reserved', reservedUntil: { on: day('2026-10-01') } })] }),
    ).toBe('reserved')
  })
  test('denied and asked anew: it waits for the second request; the first ruling stays in the list', () => {
    const lines = [line({ outcome: 'denied' })]
    expect(stateOn({ lines, requests: [request(1, 'applied'), request(2, 'to apply')] })).toBe('to apply')
  })
  test('granted for a day, and something else asked for beside it: the grant stands', () => {
    expect(stateOn({ lines: [line({})], requests: [request(1, 'applied'), request(2, 'applied')] })).toBe(
      'granted',
    )
  })
  test('given up by the office: withdrawn, whatever was ruled', () => {
    expect(stateOn({ isWithdrawn: true, lines: [line({})] })).toBe('withdrawn')
  })
})
