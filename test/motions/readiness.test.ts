import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/motions/answers.ts'
import type { CaseFacts } from '../../src/motions/case-facts.ts'
import { firstAnswers, questions, readinessOf } from '../../src/motions/child-closed-circuit.ts'
import { draft } from '../../src/motions/draft.ts'
import { gapsIn, runsOf } from '../../src/documents/paper.ts'
import { date } from '../../src/time/calendar-date.ts'
import { inventedAnswers, inventedCase } from './invented-case.ts'

const gaps = (answers: Answers, facts: CaseFacts = inventedCase) => readinessOf(answers, facts).gaps
const without = (...names: string[]): Answers =>
  Object.fromEntries(Object.entries(inventedAnswers).filter(([name]) => !names.includes(name)))
const closed = (found: ReturnType<typeof gaps>) => found.map(({ question }) => question)

describe('a motion is ready only when every finding has a fact', () => {
  test('with every answer given there is no gap', () => {
    expect(gaps(inventedAnswers)).toEqual([])
  })
  const needed = questions.filter(({ needed: when }) => when === 'always' || when === 'every option')
  test.each(needed.map(({ name, label }) => [label, name] as const))(
    'without an answer to “%s” it is not',
    (_label, name) => {
      expect(closed(gaps(without(name)))).toContain(name)
    },
  )
  test('an answer of nothing but spaces is no answer', () => {
    expect(closed(gaps({ ...inventedAnswers, necessityFacts: ' \n ' }))).toEqual(['necessityFacts'])
  })
  test('what looks like a form to fill in is no answer', () => {
    for (const left of ['[insert facts]', 'TODO', '{{ name }}', '______', 'see [NAME OF EXPERT]'])
      expect(closed(gaps({ ...inventedAnswers, necessityFacts: left }))).toEqual(['necessityFacts'])
  })
  test('a choice that was not on offer is no answer', () => {
    expect(closed(gaps({ ...inventedAnswers, childStatus: 'something else' }))).toEqual(['childStatus'])
  })
})

describe('the four grounds', () => {
  test('none of them: the motion has no ground to stand on', () => {
    expect(closed(gaps({ ...inventedAnswers, grounds: [] }))).toEqual(['grounds'])
  })
  test.each([
    ['fear', ['fearFacts', 'fearEvidence']],
    ['trauma', ['expert', 'traumaFacts', 'traumaEvidence']],
    ['infirmity', ['infirmityFacts', 'infirmityEvidence']],
    ['conduct', ['conductFacts', 'conductEvidence']],
  ])('%s alone needs its own facts and evidence, and no others', (ground, asked) => {
    const bare = without('fearFacts', 'fearEvidence', 'expert', 'traumaFacts', 'traumaEvidence')
    expect(closed(gaps({ ...bare, grounds: [ground] }))).toEqual(asked)
  })
})

describe('in time', () => {
  const filed = (datedOn: string, more: Answers = {}) => gaps({ ...inventedAnswers, datedOn, ...more })
  test('trial on Monday 14 September 2026: Friday the 4th is the last day', () => {
    expect(filed('2026-09-04')).toEqual([])
  })
  test('on Saturday the 5th it is late, and the reason and its evidence are asked for', () => {
    expect(closed(filed('2026-09-05'))).toEqual(['lateReason', 'lateEvidence'])
  })
  test('late with a reason and evidence it is ready', () => {
    expect(
      filed('2026-09-08', { lateReason: 'The need arose on 7 September.', lateEvidence: 'Exhibit 4' }),
    ).toEqual([])
  })
  test('on the day of trial it is no motion before trial', () => {
    expect(filed('2026-09-14', { lateReason: 'x', lateEvidence: 'y' })).toHaveLength(1)
  })
  test('a hearing without a date cannot be counted from', () => {
    const facts = { ...inventedCase, hearing: { ...inventedCase.hearing, firstSitting: null } }
    expect(gaps(inventedAnswers, facts).map(({ says }) => says)).toEqual([
      'The hearing has no date: set its first day',
    ])
  })
  test('a trial in 2061 is beyond the table of holidays', () => {
    const facts = { ...inventedCase, hearing: { ...inventedCase.hearing, firstSitting: date('2061-03-03') } }
    expect(gaps(inventedAnswers, facts)).toHaveLength(1)
  })
})

describe('what the case itself lacks', () => {
  const [harwick] = inventedCase.defendants
  const withCounsel = (counsel: NonNullable<typeof harwick>['counsel']): CaseFacts => ({
    ...inventedCase,
    defendants: harwick ? [{ ...harwick, counsel }] : [],
  })
  test('a witness recorded as an adult', () => {
    const facts = { ...inventedCase, witness: { reference: 'W-2', ageBand: 'adult' } }
    expect(gaps(inventedAnswers, facts)).toHaveLength(1)
  })
  test('someone who turns 18 before trial: the lawyer argues it, nothing is assumed', () => {
    expect(closed(gaps({ ...inventedAnswers, underEighteen: 'turns 18 before' }))).toEqual(['ageArgument'])
  })
  test('a hearing that was vacated', () => {
    const facts = { ...inventedCase, hearing: { ...inventedCase.hearing, state: 'vacated' } }
    expect(gaps(inventedAnswers, facts)).toHaveLength(1)
  })
  test('a defendant whose only counsel has left', () => {
    const facts = withCounsel([
      { name: 'Basil Thornquist', roles: ['TERMINATED: 05/11/2026'], contact: 'Pier' },
    ])
    expect(gaps(inventedAnswers, facts).map(({ says }) => says)).toEqual([
      'No counsel is recorded for Dorian Harwick',
    ])
  })
  test('counsel without an office address', () => {
    const facts = withCounsel([
      { name: 'O. Prewett', roles: [], contact: '(619) 555-0190\nEmail: op@x.example' },
    ])
    expect(gaps(inventedAnswers, facts)).toHaveLength(1)
  })
  test('a defendant without counsel: the statute keeps him out of the room, so the form does not cover it', () => {
    const facts = withCounsel([{ name: 'Dorian Harwick', roles: ['PRO SE'], contact: 'PRO SE' }])
    expect(gaps(inventedAnswers, facts)[0]?.says).toContain('appears without counsel')
  })
  test('a case in another country', () => {
    const says = gaps(inventedAnswers, { ...inventedCase, jurisdiction: 'canada' }).map((gap) => gap.finding)
    expect(says).toContain('movant')
  })
})

describe('a draft that is not ready', () => {
  test('shows each gap where it would stand, and no text in its place', async () => {
    const filing = await draft(firstAnswers(inventedCase), inventedCase, 'complete')
    expect(gapsIn(filing)).toEqual(
      expect.arrayContaining(['childStatus', 'necessityFacts', 'room', 'datedOn']),
    )
    const texts = filing.parts.flatMap((part) => part.blocks.flatMap(runsOf)).map((run) => run.text)
    expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object/)
  })
  test('begins with who signs, as the docket prints it', () => {
    expect(firstAnswers(inventedCase)['signerOffice']).toBe(
      'United States Attorney’s Office\n880 Front Street, Room 6293\nSan Diego, CA 92101',
    )
  })
})
