import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/counting/answer-question.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { units } from '../../src/law/counting.ts'

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
    ['a rule of another body of law', { rule: 'gb-ew/special-measures/apply-crown' }, 'unknown-rule'],
    ['a key of another body of law', { rule: 'TL-18-CC' }, 'unknown-rule'],
    ['a rule that is a number', { rule: 7 }, 'unknown-rule'],
    ['a rule that is an object', { rule: { toString: 1 } }, 'unknown-rule'],
    ['a jurisdiction in a list', { jurisdiction: ['us-federal'] }, 'unknown-jurisdiction'],
    ['a jurisdiction that is an object', { jurisdiction: { toString: 1 } }, 'unknown-jurisdiction'],
    ['a jurisdiction in capitals', { jurisdiction: 'US-FEDERAL' }, 'unknown-jurisdiction'],
    ['a way of service that is an object', { served: { toString: 1 } }, 'unknown-service'],
    ['a zone that is a number', { zone: 7, trigger: '2026-09-14T10:00', unit: 'hours' }, 'unknown-zone'],
    ['a state there is none of', { state: 'us-wy' }, 'unknown-state'],
    ['a state that is no state', { state: 'gb-ew' }, 'unknown-state'],
    ['a state that is an object', { state: {} }, 'unknown-state'],
    [
      'a state where none is counted beside the law’s own',
      { jurisdiction: 'us-ca', state: 'us-ca' },
      'unknown-state',
    ],
    ['a second no clock shows', { trigger: '2026-09-14T10:00:75[UTC]', unit: 'hours' }, 'no-such-time'],
    ['a day beyond the calendars read', { trigger: '2400-01-01' }, 'no-such-date'],
    ['a closed day that is null', { court_closed: [null] }, 'bad-closed-days'],
    ['an offset that is true', { offset: true }, 'bad-offset'],
    ['no offset', { offset: null }, 'bad-offset'],
  ])('%s', (_title, change, expected) => {
    expect(code(change)).toBe(expected)
  })
  test.each([null, 7, 'text', [good]])('a line that is no object: %j', (line) => {
    expect(answerQuestion(line)).toMatchObject({ ok: false, code: 'not-an-object' })
  })
})

test('whatever a program asks is answered, and nothing of it is looked into that could break the answer', () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('us-federal', 'us-fl', 'days', 'after', '2026-09-14', 7),
  )
  const question = fc.record(
    {
      jurisdiction: fc.oneof(fc.constantFrom(...jurisdictions.map(({ id }) => id)), field),
      trigger: fc.oneof(fc.constantFrom('2026-09-14', '2026-11-01T01:30[America/New_York]'), field),
      offset: fc.oneof(fc.nat(400), field),
      unit: fc.oneof(fc.constantFrom(...units), field),
      direction: fc.oneof(fc.constantFrom('after', 'before'), field),
      rule: field,
      served: field,
      zone: field,
      state: field,
      court_closed: field,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), question), (asked) => {
      const answer = answerQuestion(asked)
      if (!answer.ok) expect(answer.message.length).toBeGreaterThan(10)
      else expect(answer.source.length).toBeGreaterThan(0)
    }),
    { numRuns: 3000 },
  )
})

describe('an answer', () => {
  const counted = (change: Readonly<Record<string, unknown>>) => {
    const answer = answerQuestion({ ...good, direction: 'after', ...change })
    const step = answer.ok && answer.steps.find(({ kind }) => kind === 'counted')
    return step && step.days
  }
  test('names each day that was counted', () => {
    expect(counted({ offset: 3 })).toEqual(['2026-09-15', '2026-09-16', '2026-09-17'])
    expect(counted({ offset: 3, direction: 'before' })).toEqual(['2026-09-13', '2026-09-12', '2026-09-11'])
  })
  test('names of business days those that are some, the others with why they are none', () => {
    const notice = { trigger: '2026-09-03', offset: 2, unit: 'business-days' }
    expect(counted(notice)).toEqual(['2026-09-04', '2026-09-08'])
    const answer = answerQuestion({ ...good, ...notice, direction: 'after' })
    const skipped = answer.ok
      ? answer.steps.flatMap((step) => (step.kind === 'skipped' ? [step.says] : []))
      : []
    expect(skipped).toEqual(['Not counted: Saturday.', 'Not counted: Sunday.', 'Not counted: Labor Day.'])
  })
  test('says for which day a holiday is kept', () => {
    const answer = answerQuestion({ ...good, trigger: '2026-07-10' })
    expect(JSON.stringify(answer)).toContain('Independence Day, kept for 2026-07-04')
  })
  test('cites what closes each day passed over: the office’s own closing, and a holiday of the state with the rule that counts it', () => {
    const cites = (change: Readonly<Record<string, unknown>>) => {
      const answer = answerQuestion({ ...good, direction: 'after', ...change })
      return answer.ok ? answer.source.map(({ cite }) => cite) : []
    }
    const office = { jurisdiction: 'us-ca', trigger: '2026-06-01', court_closed: ['2026-06-08'] }
    expect(cites(office)).toContain('Cal. Code Civ. Proc. § 12b')
    const state = cites({ trigger: '2026-03-24', state: 'us-ca' })
    expect(state).toContain('Fed. R. Crim. P. 45(a)(6)(C)')
    expect(state).toContain('Cal. Code Civ. Proc. § 135; Cal. Gov. Code § 6700(a)')
  })
  test('tells that a state’s holidays were not looked at for a day its list does not speak for', () => {
    const answer = answerQuestion({ ...good, trigger: '2019-03-18', direction: 'after', state: 'us-ca' })
    expect(answer.ok && answer.steps.at(-1)?.says).toContain('known from 2023-01-01')
  })
  test('has `landed` only where the count reached a closed day, for days, added days and hours alike', () => {
    expect(answerQuestion(good)).toMatchObject({ due: '2026-09-04', landed: '2026-09-07' })
    const mail = answerQuestion({ ...good, trigger: '2026-06-22', direction: 'after', served: 'mail' })
    expect(mail).toMatchObject({ due: '2026-07-02' })
    expect(mail).not.toHaveProperty('landed')
    const hours = {
      unit: 'hours',
      offset: 24,
      direction: 'after',
      trigger: '2026-09-04T10:00[America/New_York]',
    }
    expect(answerQuestion({ ...good, ...hours })).toMatchObject({
      due: '2026-09-08T10:00[America/New_York]',
      landed: '2026-09-05T10:00[America/New_York]',
    })
  })
})

describe('a rule that is named', () => {
  test.each(['D-CCTV', 'd-cctv', '18 u.s.c. § 3509(B)(1)(a)'])('is found in whatever case: %s', (rule) => {
    const answer = answerQuestion({ ...good, rule })
    expect(answer.ok && answer.source[0]?.cite).toBe('18 U.S.C. § 3509(b)(1)(A)')
  })
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
