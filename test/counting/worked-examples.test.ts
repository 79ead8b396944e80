import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/counting/answer-question.ts'

type Row = readonly [id: string, says: string, question: Readonly<Record<string, unknown>>, due: string]

const due = (question: Readonly<Record<string, unknown>>) => {
  const answer = answerQuestion(question)
  return answer.ok ? answer.due : answer
}
const all = (jurisdiction: string, rows: readonly Row[]) =>
  test.each(rows)('%s: %s', (_id, _says, question, expected) => {
    expect(due({ jurisdiction, ...question })).toBe(expected)
  })
const after = (trigger: string, offset: number, unit: string) => ({
  trigger,
  offset,
  unit,
  direction: 'after',
})
const before = (trigger: string, offset: number, unit: string) => ({
  trigger,
  offset,
  unit,
  direction: 'before',
})

describe('US federal, Fed. R. Crim. P. 45', () => {
  all('us-federal', [
    [
      'WE-1',
      '10 days back end on a Saturday: the Friday before',
      before('2007-09-11', 10, 'days'),
      '2007-08-31',
    ],
    [
      'WE-3',
      '30 days forward end on a day the state’s court keeps: the Monday after',
      { ...after('2006-09-27', 30, 'days'), court_closed: ['2006-10-27'] },
      '2006-10-30',
    ],
    ['WE-5', '14 days after a Monday is a Monday', after('2026-06-01', 14, 'days'), '2026-06-15'],
    [
      'WE-6',
      '7 days back are Labor Day: the Friday before the weekend',
      before('2026-09-14', 7, 'days'),
      '2026-09-04',
    ],
    [
      'WE-7',
      '14 days back are New Year’s Day: the Thursday before',
      before('2027-01-15', 14, 'days'),
      '2026-12-31',
    ],
    [
      'WE-8',
      '72 hours over the night the clocks go forward end on a Sunday',
      after('2026-03-05T10:00[America/New_York]', 72, 'hours'),
      '2026-03-09T11:00[America/New_York]',
    ],
    [
      'WE-9',
      'counted back, and the clerk’s office is closed: forward to the first open day',
      { ...before('2026-09-14', 7, 'days'), court_closed: ['2026-09-04'] },
      '2026-09-08',
    ],
    [
      'WE-10',
      'served by mail: three days more',
      { ...after('2026-06-22', 7, 'days'), served: 'mail' },
      '2026-07-02',
    ],
    [
      'kept early',
      'New Year 2028 is kept on Friday 31 December 2027',
      before('2028-01-07', 7, 'days'),
      '2027-12-30',
    ],
    [
      'kept early',
      '4 July 2026 is a Saturday, kept on the Friday',
      before('2026-07-11', 7, 'days'),
      '2026-07-02',
    ],
    [
      'mail over a weekend',
      'the third day is a Saturday: on to the Monday',
      { ...after('2026-07-15', 7, 'days'), served: 'mail' },
      '2026-07-27',
    ],
    [
      'business days',
      'two days’ notice, weekend left out',
      before('2026-09-08', 2, 'business-days'),
      '2026-09-03',
    ],
    [
      '29 February',
      'a year from a leap day is 28 February, a Friday',
      after('2024-02-29', 1, 'years'),
      '2025-02-28',
    ],
    [
      'months',
      'a month from 31 January is the end of February, a Saturday: on to Monday 2 March',
      after('2026-01-31', 1, 'months'),
      '2026-03-02',
    ],
    [
      'raw',
      'an order that lasts 14 days ends on a Saturday',
      { ...after('2026-06-06', 14, 'days'), rule: 'us-federal/restraining-order/expires' },
      '2026-06-20',
    ],
    [
      'raw',
      '24 hours to tell of a minor run through the weekend',
      { ...after('2026-06-05T20:00[America/Chicago]', 24, 'hours'), rule: 'D-HHS-24' },
      '2026-06-06T20:00[America/Chicago]',
    ],
  ])
})

describe('England & Wales, Criminal Procedure Rules 2025', () => {
  all('gb-ew', [
    [
      'ew-d01',
      'Christmas, Boxing Day and New Year are skipped',
      after('2025-12-15', 10, 'business-days'),
      '2025-12-31',
    ],
    [
      'ew-d03',
      'Good Friday and Easter Monday are skipped',
      after('2026-03-27', 10, 'business-days'),
      '2026-04-14',
    ],
    ['ew-d05', 'the spring bank holiday is skipped', after('2026-05-15', 10, 'business-days'), '2026-06-01'],
    [
      'ew-d07',
      'Boxing Day on a Saturday has a substitute',
      after('2026-12-18', 10, 'business-days'),
      '2027-01-06',
    ],
    ['ew-d09', 'two substitute days in 2027', after('2027-12-20', 10, 'business-days'), '2028-01-06'],
    [
      'ew-d11',
      'New Year’s Day 2028 on a Saturday has a substitute',
      after('2027-12-31', 5, 'business-days'),
      '2028-01-10',
    ],
    [
      'ew-d13',
      '80 business days over Easter and two holidays in May',
      after('2026-03-02', 80, 'business-days'),
      '2026-06-26',
    ],
    [
      'ew-d15',
      'sent at exactly half past two on a Friday: served that day',
      { ...after('2026-06-12T14:30', 0, 'business-days'), served: 'electronic' },
      '2026-06-12',
    ],
    [
      'ew-d17',
      'sent late on the Thursday before Easter: served on Tuesday',
      { ...after('2026-04-02T16:00', 0, 'business-days'), served: 'electronic' },
      '2026-04-07',
    ],
    [
      'ew-d19',
      'sent late on a Friday, then ten business days',
      { ...after('2026-06-12T16:00', 10, 'business-days'), served: 'electronic' },
      '2026-06-29',
    ],
    [
      'ew-d21',
      'first class post two days before Christmas',
      { ...after('2026-12-23', 0, 'business-days'), served: 'post' },
      '2026-12-29',
    ],
    ['ew-d23', 'one working day over Easter', after('2026-04-02', 1, 'business-days'), '2026-04-07'],
    ['ew-d25', 'one working day over Christmas', after('2026-12-24', 1, 'business-days'), '2026-12-29'],
    [
      '2020',
      'the early May holiday was on Friday 8 May, not on Monday the 4th',
      after('2020-05-01', 5, 'business-days'),
      '2020-05-11',
    ],
  ])
})

describe('Canada, Interpretation Act', () => {
  all('ca', [
    [
      'ca-d01',
      '10 clear days before a witness abroad testifies',
      before('2026-06-22', 10, 'clear-days'),
      '2026-06-11',
    ],
    [
      'ca-d03',
      '7 clear days before the judge considers it',
      before('2026-10-13', 7, 'clear-days'),
      '2026-10-05',
    ],
    ['ca-d05', '60 clear days before the hearing', before('2026-11-16', 60, 'clear-days'), '2026-09-16'],
    [
      'ca-d07',
      '60 clear days end on Canada Day: the Tuesday before is worked with',
      before('2026-08-31', 60, 'clear-days'),
      '2026-06-30',
    ],
    ['ca-d09', 'expires on 30 September, a holiday', after('2026-09-20', 10, 'days'), '2026-10-01'],
    ['ca-d11', 'expires on a Sunday', after('2026-06-04', 10, 'days'), '2026-06-15'],
    [
      'ca-d13',
      'expires on Christmas Day, a Saturday, and the next is a Sunday',
      after('2027-12-18', 7, 'days'),
      '2027-12-27',
    ],
    ['ca-p01', 'four days from a Monday is the Friday', after('2026-06-01', 4, 'days'), '2026-06-05'],
    ['ca-p03', 'a month from 30 March is 30 April', after('2026-03-30', 1, 'months'), '2026-04-30'],
    ['Saturday', 'is an open day', after('2026-06-08', 5, 'days'), '2026-06-13'],
  ])
  test('ca-d15: a month from 31 January 2027 reaches 28 February, a Sunday, and runs on to Monday', () => {
    const answer = answerQuestion({ jurisdiction: 'ca', ...after('2027-01-31', 1, 'months') })
    expect(answer).toMatchObject({ due: '2027-03-01', landed: '2027-02-28' })
  })
  test('ca-d07: the latest lawful day is told beside the open one', () => {
    expect(answerQuestion({ jurisdiction: 'ca', ...before('2026-08-31', 60, 'clear-days') })).toMatchObject({
      landed: '2026-07-01',
    })
  })
})

describe('Australia', () => {
  all('au-cth', [
    ['au-d01', '3 business days before a Thursday', before('2026-06-18', 3, 'business-days'), '2026-06-15'],
    [
      's.36',
      '28 days after 2 August is 30 August, a Sunday in 2026',
      after('2026-08-02', 28, 'days'),
      '2026-08-31',
    ],
  ])
})

describe('US states', () => {
  all('us-ca', [
    [
      '§ 12a',
      'ends on the day after Thanksgiving: on to Monday',
      after('2026-11-17', 10, 'days'),
      '2026-11-30',
    ],
    [
      'court day',
      'one court day from a Friday before Labor Day',
      after('2026-09-04', 1, 'business-days'),
      '2026-09-08',
    ],
    [
      '§ 12b',
      'a day the court is closed counts as a holiday',
      { ...after('2026-06-01', 9, 'days'), court_closed: ['2026-06-10'] },
      '2026-06-11',
    ],
  ])
  all('us-tx', [
    ['4.1', '30 days from 3 January 2019 end on a Saturday', after('2019-01-03', 30, 'days'), '2019-02-04'],
    [
      '4.1',
      '30 days from 17 January 2019 end on a Saturday before Presidents’ Day',
      after('2019-01-17', 30, 'days'),
      '2019-02-19',
    ],
  ])
  all('us-fl', [
    [
      '2.514',
      'counting back onto a Sunday goes back to Friday',
      before('2026-06-28', 7, 'days'),
      '2026-06-19',
    ],
    [
      '2.514(b)',
      'mail: five days after the Monday it would expire, a Saturday, so Monday',
      { ...after('2026-05-08', 30, 'days'), served: 'mail' },
      '2026-06-15',
    ],
  ])
  all('us-ny', [
    [
      '§ 25-a',
      'three years from 24 February 1960 ended on a Sunday',
      after('2021-02-26', 2, 'years'),
      '2023-02-27',
    ],
    [
      '§ 25-a',
      'a period before an act that ends on a Saturday is kept on Monday',
      before('2026-06-14', 8, 'days'),
      '2026-06-08',
    ],
  ])
})
