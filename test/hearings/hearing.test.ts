import { describe, expect, test } from 'vitest'
import { decideMove, type HearingMove, type HearingState, type Standing } from '../../src/hearings/hearing.ts'

const monday9 = Date.parse('2026-09-14T13:00:00Z')
const sittings = [{ startsAt: monday9 }]
const states: readonly HearingState[] = ['set', 'held', 'continued', 'vacated', 'entered-in-error']
const moves: readonly HearingMove[] = ['move', 'continue', 'vacate', 'hold', 'enter in error', 'change place']
const standing = (state: HearingState): Standing =>
  state === 'set' || state === 'held' ? { state } : { state, because: 'by order of the court' }
const decide = (state: HearingState, move: HearingMove, at = monday9) =>
  decideMove({ ...standing(state), sittings }, move, at)

const permitted = new Set([
  'set: move',
  'set: continue',
  'set: vacate',
  'set: hold',
  'set: enter in error',
  'set: change place',
  'continued: move',
  'continued: vacate',
  'continued: enter in error',
  'continued: change place',
])

describe('what may become of a hearing', () => {
  for (const state of states)
    for (const move of moves) {
      const may = permitted.has(`${state}: ${move}`)
      test(`one that is ${state} ${may ? 'may' : 'may not'} ${move}`, () => {
        expect(decide(state, move)).toEqual(
          may ? { ok: true } : { ok: false, reason: 'not permitted', state, move },
        )
      })
    }
  test('a hearing at 9 on Monday was not held at one minute to 9, and may have been at 9', () => {
    expect(decide('set', 'hold', monday9 - 60_000)).toEqual({
      ok: false,
      reason: 'not begun',
      beginsAt: monday9,
    })
    expect(decide('set', 'hold', monday9)).toEqual({ ok: true })
  })
  test('a hearing of next week may be vacated, continued or found to be an error today', () => {
    const before = monday9 - 7 * 86_400_000
    for (const move of ['vacate', 'continue', 'enter in error', 'move'] as const)
      expect(decide('set', move, before)).toEqual({ ok: true })
  })
})
