import { describe, expect, test } from 'vitest'
import { caseDeadlines, type CaseTrigger } from '../../src/deadlines/case-deadlines.ts'
import { caseLaw } from '../../src/deadlines/case-law.ts'
import { exhibitOf } from '../../src/deadlines/exhibit.ts'
import { leftOutInWords } from '../../src/deadlines/strip.ts'
import type { TriggerId } from '../../src/law/trigger.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'

/** The exhibit of the first deadline by this rule, of a case in which one thing happened. */
function exhibit(
  jurisdiction: string,
  key: string,
  id: TriggerId,
  on: string,
  more: Partial<CaseTrigger> = {},
) {
  const law = caseLaw(jurisdiction, 'somewhere', [])
  if (!law) throw new Error('no such law')
  const trigger: CaseTrigger = {
    ref: 'event-e',
    id,
    on: date(on),
    at: null,
    zone: zone('Europe/London'),
    words: 'What happened',
    former: [],
    changedAt: 0,
    ...more,
  }
  const found = caseDeadlines(law, [trigger], new Map(), [], date('2026-11-26')).find(
    ({ rule }) => rule.key === key,
  )
  if (!found) throw new Error('no such deadline')
  return exhibitOf(found, { caption: 'R v Quillon', docketNumber: 'T20260001' })
}

describe('the exhibit of a count of 80 business days, from Tuesday 10 November 2026', () => {
  const { steps, strip } = exhibit('gb-ew', 'TL-PLEA-LAST', 'sent-for-trial', '2026-11-10')
  test('tells the weekends in one line and each holiday in its own', () => {
    expect(steps.map(({ day, says }) => `${day}: ${says}`)).toEqual([
      'Tuesday, November 10, 2026: The day of the event. It is not counted.',
      'Saturday, November 14, 2026 to Sunday, February 28, 2027: Not counted: 16 Saturdays and 16 Sundays.',
      'Friday, December 25, 2026: Not counted: Christmas Day.',
      'Monday, December 28, 2026: Not counted: Boxing Day, kept for 2026-12-26.',
      'Friday, January 1, 2027: Not counted: New Year’s Day.',
      'Friday, March 5, 2027: 80 business days after it.',
      'Friday, March 5, 2027: The last day. It is open.',
    ])
  })
  test('does not say that every day was counted of weeks with closed days in them', () => {
    const [between] = strip.filter((part) => 'leftOut' in part)
    // From 7 December to 7 February: nine weekends, Christmas, Boxing Day and New Year.
    expect(between && leftOutInWords(between)).toBe('9 weeks, 21 closed days in them not counted')
  })
})

test('a count of ten business days tells each weekend day', () => {
  const { steps } = exhibit('gb-ew', 'TL-PLEA-FIRST', 'sent-for-trial', '2026-11-10')
  expect(steps.filter(({ says }) => says === 'Not counted: Sunday.')).toHaveLength(2)
})

test('a period of hours is told with the hour it runs from and the hour it ends', () => {
  const { due, facts } = exhibit('us-federal', 'D-CVRA-72', 'mandamus-petition-filed', '2026-11-20', {
    at: clock('16:30'),
    zone: zone('America/Chicago'),
  })
  expect(due).toBe('Monday, November 23, 2026, 16:30')
  expect(facts.find(({ key }) => key === 'Event')?.value).toBe(
    'What happened, Friday, November 20, 2026, 16:30',
  )
})

test('a last day that falls on a Sunday is told as the next open day, one counted back as the previous', () => {
  const after = exhibit('us-federal', 'D-CVRA-REOPEN', 'right-denied', '2026-11-22')
  expect(after.steps.at(-1)?.says).toBe('The last day: the next open day.')
  const before = exhibit('us-federal', 'D-CCTV', 'trial-start', '2026-09-14')
  expect(before.steps.at(-1)?.says).toBe('The last day: the previous open day.')
})

test('the version of the rule stands beside it', () => {
  const { facts } = exhibit('us-federal', 'D-CCTV', 'trial-start', '2026-09-14')
  expect(facts.find(({ key }) => key === 'Version')?.value).toBe(
    'The rule is the law in this form since 2009-12-01.',
  )
})
