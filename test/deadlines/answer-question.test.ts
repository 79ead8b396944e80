import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/deadlines/answer-question.ts'

const good = {
  jurisdiction: 'us-federal',
  trigger: '2026-09-14',
  offset: 7,
  unit: 'days',
  direction: 'before',
}
const code = (change: Readonly<Record<string, unknown>>) => {
  const answer = answerQuestion({ ...good, ...change })
  return answer.ok ? `due ${answer.due}` : answer.code
}

describe('what cannot be counted is answered in words, never with a guess:', () => {
  test.each([
    ['a jurisdiction there is none of', { jurisdiction: 'us-wy' }, 'unknown-jurisdiction'],
    ['no jurisdiction', { jurisdiction: undefined }, 'unknown-jurisdiction'],
    ['a name that every object has', { jurisdiction: 'constructor' }, 'unknown-jurisdiction'],
    ['an unknown unit', { unit: 'fortnights' }, 'unknown-unit'],
    ['an unknown direction', { direction: 'around' }, 'unknown-direction'],
    ['a negative offset', { offset: -7 }, 'bad-offset'],
    ['half a day', { offset: 1.5 }, 'bad-offset'],
    ['an offset in words', { offset: 'seven' }, 'bad-offset'],
    ['30 February', { trigger: '2026-02-30' }, 'no-such-date'],
    ['29 February of a year without one', { trigger: '2027-02-29' }, 'no-such-date'],
    ['a day in the American way of writing', { trigger: '9/14/2026' }, 'unreadable-trigger'],
    ['a trigger that is a number', { trigger: 20260914 }, 'unreadable-trigger'],
    ['a day before the table of closed days', { trigger: '1985-03-04' }, 'before-the-table'],
    ['a count that runs out of the table', { offset: 400_000, direction: 'after' }, 'after-the-table'],
    ['a count that runs back out of it', { trigger: '1990-01-03' }, 'before-the-table'],
    ['an offset beyond all calendars', { offset: 2 ** 50, direction: 'after' }, 'after-the-table'],
    [
      'months beyond all calendars',
      { offset: 2 ** 50, unit: 'months', direction: 'after' },
      'after-the-table',
    ],
    [
      'hours beyond all calendars',
      { trigger: '2026-09-14T10:00[UTC]', offset: 2 ** 50, unit: 'hours', direction: 'after' },
      'after-the-table',
    ],
    ['clear days, which Rule 45 does not know', { unit: 'clear-days' }, 'unit-not-defined'],
    ['calendar days in England, where no text was read', { jurisdiction: 'gb-ew' }, 'unit-not-defined'],
    ['hours without a time', { unit: 'hours' }, 'zone-missing'],
    ['hours without a zone', { trigger: '2026-09-14T10:00', unit: 'hours' }, 'zone-missing'],
    [
      'hours with an offset but no zone',
      { trigger: '2026-09-14T10:00-04:00', unit: 'hours' },
      'zone-missing',
    ],
    ['an unknown zone', { trigger: '2026-09-14T10:00[America/Gotham]', unit: 'hours' }, 'unknown-zone'],
    [
      'a time the clock skips',
      { trigger: '2026-03-08T02:30[America/New_York]', unit: 'hours' },
      'no-such-time',
    ],
    [
      'a time no clock shows',
      { trigger: '2026-03-08T25:30[America/New_York]', unit: 'hours' },
      'no-such-time',
    ],
    [
      'an offset the zone does not have',
      { trigger: '2026-09-14T10:00-09:00[America/New_York]', unit: 'hours' },
      'no-such-time',
    ],
    ['closed days that are no days', { court_closed: ['soon'] }, 'bad-closed-days'],
    ['closed days that are no list', { court_closed: '2026-09-04' }, 'bad-closed-days'],
    ['a way of service that adds nothing', { served: 'pigeon' }, 'unknown-service'],
    ['a rule of ours that is not there', { rule: 'us-federal/nonsense' }, 'unknown-rule'],
    [
      'a rule before it was the law',
      { rule: '18 U.S.C. § 3509(b)(1)(A)', trigger: '2005-09-12' },
      'no-rule-in-force',
    ],
    [
      'a rule of the Rules of 2025 before they were',
      {
        jurisdiction: 'gb-ew',
        rule: 'TL-18-CC',
        trigger: '2025-10-03',
        offset: 10,
        unit: 'business-days',
        direction: 'after',
      },
      'no-rule-in-force',
    ],
    ['a rule that counts otherwise', { rule: 'D-CCTV', offset: 5 }, 'rule-says-otherwise'],
  ])('%s', (_title, change, expected) => {
    expect(code(change)).toBe(expected)
  })
  test.each([null, 7, 'text', [good]])('a line that is no object: %j', (line) => {
    expect(answerQuestion(line)).toMatchObject({ ok: false, code: 'not-an-object' })
  })
})

describe('a rule that is named', () => {
  test('by its citation, however it is spaced, gives its own source first', () => {
    const answer = answerQuestion({ ...good, rule: '18 USC 3509(b)(1)(A)' })
    expect(answer.ok && answer.source[0]?.cite).toBe('18 U.S.C. § 3509(b)(1)(A)')
  })
  test('gives its own period when none is asked for', () => {
    const { jurisdiction, trigger } = good
    expect(answerQuestion({ jurisdiction, trigger, rule: 'D-412-MOT' })).toMatchObject({ due: '2026-08-31' })
  })
  test('in words of a person’s own is kept as words, and the count says that it is the general one', () => {
    const answer = answerQuestion({ ...good, rule: 'our standing order, paragraph 4' })
    expect(answer.ok && answer.steps[0]?.says).toContain('in the general way of US federal')
  })
})

test('before the day the way of counting became the law, the answer says that it is arithmetic', () => {
  const answer = answerQuestion({ ...good, trigger: '2007-09-11', offset: 10 })
  expect(answer.ok && answer.steps[0]?.says).toContain('the law since 2009-12-01')
})

describe('hours', () => {
  const hours = { jurisdiction: 'us-federal', offset: 24, unit: 'hours', direction: 'after' }
  const due = (trigger: string) => {
    const answer = answerQuestion({ ...hours, trigger })
    return answer.ok ? answer.due : answer.code
  }
  test('over the night the clocks go back end an hour earlier on the clock, and then move off the Sunday', () => {
    expect(due('2026-10-31T12:00[America/New_York]')).toBe('2026-11-02T11:00[America/New_York]')
  })
  test('are answered in the form in which the trigger was written', () => {
    expect(due('2026-06-01T09:15:00-05:00[America/Chicago]')).toBe(
      '2026-06-02T09:15:00-05:00[America/Chicago]',
    )
    expect(due('2026-06-01T09:15 America/Chicago')).toBe('2026-06-02T09:15[America/Chicago]')
  })
  test('from an hour that the clock shows twice run from the one its offset names', () => {
    expect(due('2026-11-01T01:30-04:00[America/New_York]')).toBe('2026-11-02T00:30-05:00[America/New_York]')
    expect(due('2026-11-01T01:30-05:00[America/New_York]')).toBe('2026-11-02T01:30-05:00[America/New_York]')
  })
})
