import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/counting/answer-question.ts'

type Ask = readonly [trigger: string, offset: number, unit: string, direction: 'after' | 'before']
type Row = readonly [says: string, ask: Ask, due: string, more?: Readonly<Record<string, unknown>>]

/** Every row was counted by hand from the words of the law, on a wall calendar. */
const all = (jurisdiction: string, rows: readonly Row[]) => {
  for (const [says, [trigger, offset, unit, direction], due, more = {}] of rows)
    test(says, () => {
      const answer = answerQuestion({ jurisdiction, trigger, offset, unit, direction, ...more })
      expect(answer.ok ? answer.due : answer).toBe(due)
      if (!answer.ok) return
      expect(answer.source.length).toBeGreaterThan(0)
      expect(answer.steps.at(-1)?.kind).toBe('due')
    })
}

describe('US federal, over holidays and year ends:', () => {
  all('us-federal', [
    [
      'a day before Juneteenth was a holiday, 19 June 2020 is an open Friday',
      ['2020-06-12', 7, 'days', 'after'],
      '2020-06-19',
    ],
    ['in 2021 it was kept on Friday the 18th', ['2021-06-11', 7, 'days', 'after'], '2021-06-21'],
    ['in 2022 Sunday the 19th was kept on Monday', ['2022-06-13', 7, 'days', 'after'], '2022-06-21'],
    ['in 2024 it is a Wednesday: on to Thursday', ['2024-06-05', 14, 'days', 'after'], '2024-06-20'],
    ['counted back onto it: the Tuesday before', ['2024-07-03', 14, 'days', 'before'], '2024-06-18'],
    [
      'Christmas 2022, a Sunday, was kept on Monday: due on Tuesday',
      ['2022-12-12', 14, 'days', 'after'],
      '2022-12-27',
    ],
    [
      'New Year 2022, a Saturday, was kept on Friday 31 December 2021: on to Monday',
      ['2021-12-17', 14, 'days', 'after'],
      '2022-01-03',
    ],
    [
      'New Year 2023, a Sunday, was kept on Monday: due on Tuesday',
      ['2022-12-18', 14, 'days', 'after'],
      '2023-01-03',
    ],
    [
      'Veterans Day 2023, a Saturday, was kept on Friday: counted back to Thursday',
      ['2023-11-18', 7, 'days', 'before'],
      '2023-11-09',
    ],
    [
      'Veterans Day 2028 is kept on Friday the 10th: forward to Monday',
      ['2028-11-03', 7, 'days', 'after'],
      '2028-11-13',
    ],
    ['the fourth Thursday of November 2028 is the 23rd', ['2028-11-09', 14, 'days', 'after'], '2028-11-24'],
    ['Martin Luther King Day 2026: on to Tuesday', ['2026-01-05', 14, 'days', 'after'], '2026-01-20'],
    [
      'Washington’s Birthday 2026, counted back: the Friday before',
      ['2026-03-02', 14, 'days', 'before'],
      '2026-02-13',
    ],
    ['Columbus Day 2026 ends a fortnight: on to Tuesday', ['2026-09-28', 14, 'days', 'after'], '2026-10-13'],
    ['Inauguration Day is no holiday of Rule 45', ['2025-01-13', 8, 'days', 'after'], '2025-01-21'],
    ['29 February 2024 is an open Thursday', ['2024-02-15', 14, 'days', 'after'], '2024-02-29'],
    [
      'fourteen days over 29 February: one day sooner than in a common year',
      ['2028-02-21', 14, 'days', 'after'],
      '2028-03-06',
    ],
    [
      'four years from 29 February 2024 is a 29th again, a Tuesday',
      ['2024-02-29', 4, 'years', 'after'],
      '2028-02-29',
    ],
    [
      'a year back from 29 February 2028 is 28 February 2027, a Sunday: the Friday before',
      ['2028-02-29', 1, 'years', 'before'],
      '2027-02-26',
    ],
    ['a month from 31 March is 30 April', ['2026-03-31', 1, 'months', 'after'], '2026-04-30'],
    [
      'a month back from 31 March 2026 is 28 February, a Saturday: the Friday before',
      ['2026-03-31', 1, 'months', 'before'],
      '2026-02-27',
    ],
    [
      'three years of a protective order from 3 July 2023: the third is kept for the Fourth',
      ['2023-07-03', 3, 'years', 'after'],
      '2026-07-06',
    ],
    ['no days after a Saturday: the Monday', ['2026-09-12', 0, 'days', 'after'], '2026-09-14'],
    ['no days before a Saturday: the Friday', ['2026-09-12', 0, 'days', 'before'], '2026-09-11'],
    [
      'two business days’ notice over Thanksgiving',
      ['2026-12-01', 2, 'business-days', 'before'],
      '2026-11-27',
    ],
    [
      'five business days over Christmas and New Year',
      ['2026-12-23', 5, 'business-days', 'after'],
      '2026-12-31',
    ],
    ['ten weeks over New Year', ['2026-11-02', 10, 'weeks', 'after'], '2027-01-11'],
    [
      'the clerk’s office is shut by snow on the last day: the next day',
      ['2026-02-02', 14, 'days', 'after'],
      '2026-02-18',
      { court_closed: ['2026-02-17'] },
    ],
    [
      'shut for two days and a weekend between',
      ['2026-01-22', 14, 'days', 'after'],
      '2026-02-10',
      { court_closed: ['2026-02-09', '2026-02-06', '2026-02-05', '2026-02-06'] },
    ],
    [
      'shut on a day within the period: nothing moves',
      ['2026-02-02', 14, 'days', 'before'],
      '2026-01-16',
      { court_closed: ['2026-01-20'] },
    ],
    [
      'counted back, and shut on both Friday and Tuesday around Labor Day: Wednesday',
      ['2026-09-14', 7, 'days', 'before'],
      '2026-09-09',
      { court_closed: ['2026-09-04', '2026-09-08'] },
    ],
    [
      'served by mail, the base period rolls before three days are added',
      ['2026-06-20', 14, 'days', 'after'],
      '2026-07-09',
      { served: 'mail' },
    ],
    [
      'left with the clerk on the eve of a long weekend',
      ['2026-08-28', 7, 'days', 'after'],
      '2026-09-08',
      { served: 'left-with-clerk' },
    ],
    [
      'Cesar Chavez Day is counted for a court in California, after an event',
      ['2026-03-17', 14, 'days', 'after'],
      '2026-04-01',
      { state: 'us-ca' },
    ],
    ['and not without the state', ['2026-03-17', 14, 'days', 'after'], '2026-03-31'],
    ['and not before an event', ['2026-04-14', 14, 'days', 'before'], '2026-03-31', { state: 'us-ca' }],
    [
      'the day after Thanksgiving is one in Florida: on to Monday',
      ['2026-11-13', 14, 'days', 'after'],
      '2026-11-30',
      { state: 'us-fl' },
    ],
    ['Lincoln’s Birthday in New York', ['2026-01-29', 14, 'days', 'after'], '2026-02-13', { state: 'us-ny' }],
    ['San Jacinto Day in Texas', ['2026-04-07', 14, 'days', 'after'], '2026-04-22', { state: 'us-tx' }],
  ])
})

describe('hours in US federal courts, over the nights the clocks change:', () => {
  all('us-federal', [
    [
      '72 hours from a Thursday in March end an hour later on the clock',
      ['2027-03-11T10:00[America/New_York]', 72, 'hours', 'after'],
      '2027-03-15T11:00[America/New_York]',
    ],
    [
      '48 hours back over that night',
      ['2027-03-15T10:00[America/Chicago]', 48, 'hours', 'before'],
      '2027-03-12T09:00[America/Chicago]',
    ],
    [
      'Arizona keeps its clocks',
      ['2026-03-05T10:00[America/Phoenix]', 72, 'hours', 'after'],
      '2026-03-09T10:00[America/Phoenix]',
    ],
    [
      'Hawaii too',
      ['2026-10-30T10:00[Pacific/Honolulu]', 72, 'hours', 'after'],
      '2026-11-02T10:00[Pacific/Honolulu]',
    ],
    [
      'in November they end an hour earlier',
      ['2026-10-30T10:00[America/Los_Angeles]', 72, 'hours', 'after'],
      '2026-11-02T09:00[America/Los_Angeles]',
    ],
    [
      'over Juneteenth, a Friday, to the same time on Monday',
      ['2026-06-18T15:30[America/Denver]', 24, 'hours', 'after'],
      '2026-06-22T15:30[America/Denver]',
    ],
    [
      'the office is shut on the day they end: the same time on the next',
      ['2026-06-01T15:30[America/Denver]', 24, 'hours', 'after'],
      '2026-06-03T15:30[America/Denver]',
      { court_closed: ['2026-06-02'] },
    ],
    [
      'a zone beside the time',
      ['2026-06-01T15:30', 24, 'hours', 'after'],
      '2026-06-02T15:30[America/Denver]',
      { zone: 'America/Denver' },
    ],
    [
      'written in universal time with the court’s zone',
      ['2026-06-01T21:30Z[America/Denver]', 24, 'hours', 'after'],
      '2026-06-02T15:30-06:00[America/Denver]',
    ],
    [
      'with an offset of two digits',
      ['2026-06-01T15:30-06[America/Denver]', 1, 'hours', 'after'],
      '2026-06-01T16:30-06:00[America/Denver]',
    ],
    [
      'none at all',
      ['2026-06-01T15:30[America/Denver]', 0, 'hours', 'after'],
      '2026-06-01T15:30[America/Denver]',
    ],
  ])
})

describe('Florida, which begins with the next open day:', () => {
  all('us-fl', [
    [
      'ten days from a Friday begin on Monday: the Wednesday of the week after',
      ['2026-06-05', 10, 'days', 'after'],
      '2026-06-17',
    ],
    ['ten days from a Thursday begin on Friday', ['2026-06-04', 10, 'days', 'after'], '2026-06-15'],
    [
      'from the day before Independence Day is kept they begin on Monday',
      ['2026-07-02', 20, 'days', 'after'],
      '2026-07-27',
    ],
    ['five days leave out the weekend', ['2026-06-04', 5, 'days', 'after'], '2026-06-11'],
    ['six days leave out two weekends', ['2026-06-05', 6, 'days', 'after'], '2026-06-15'],
    ['seven days do not', ['2026-06-04', 7, 'days', 'after'], '2026-06-11'],
    [
      'five days back from a Monday leave out the weekend: the Monday before',
      ['2026-06-15', 5, 'days', 'before'],
      '2026-06-08',
    ],
    ['ten days back from a Monday begin on the Friday', ['2026-06-15', 10, 'days', 'before'], '2026-06-03'],
    ['Juneteenth is an open day of the rule', ['2026-06-09', 10, 'days', 'after'], '2026-06-19'],
    [
      'and a closed one where the clerk keeps it',
      ['2026-06-09', 10, 'days', 'after'],
      '2026-06-22',
      { court_closed: ['2026-06-19'] },
    ],
    ['Good Friday is open', ['2026-03-24', 10, 'days', 'after'], '2026-04-03'],
    [
      'hours end at the same time on the next open day',
      ['2026-06-04T16:00[America/New_York]', 48, 'hours', 'after'],
      '2026-06-08T16:00[America/New_York]',
    ],
    ['no days after a Saturday: the Monday', ['2026-06-06', 0, 'days', 'after'], '2026-06-08'],
  ])
})

describe('New York:', () => {
  all('us-ny', [
    [
      'two days from a Friday leave out the weekend between',
      ['2026-06-05', 2, 'days', 'after'],
      '2026-06-09',
    ],
    ['two days from a Thursday end on Saturday: Monday', ['2026-06-04', 2, 'days', 'after'], '2026-06-08'],
    ['two days over Election Day', ['2026-11-02', 2, 'days', 'after'], '2026-11-05'],
    ['three days are calendar days', ['2026-06-05', 3, 'days', 'after'], '2026-06-08'],
    ['Lincoln’s Birthday on Sunday is kept on Monday', ['2034-02-03', 9, 'days', 'after'], '2034-02-14'],
    ['Independence Day on Saturday is not kept on Friday', ['2026-06-26', 7, 'days', 'after'], '2026-07-03'],
    [
      'a month from 31 January 2026 is 28 February, a Saturday',
      ['2026-01-31', 1, 'months', 'after'],
      '2026-03-02',
    ],
    ['eight days before a trial on a Monday', ['2026-06-15', 8, 'days', 'before'], '2026-06-08'],
  ])
})

describe('California and Texas:', () => {
  all('us-ca', [
    ['Lincoln Day closes the courts', ['2026-01-29', 14, 'days', 'after'], '2026-02-13'],
    [
      'Native American Day is the fourth Friday of September',
      ['2026-09-11', 14, 'days', 'after'],
      '2026-09-28',
    ],
    ['Columbus Day does not close them', ['2026-09-28', 14, 'days', 'after'], '2026-10-12'],
    ['Cesar Chavez Day on a Sunday is kept on Monday', ['2024-03-18', 14, 'days', 'after'], '2024-04-02'],
    ['three court days over Presidents’ Day', ['2026-02-11', 3, 'business-days', 'after'], '2026-02-18'],
    [
      'three days before a hearing on a Monday: the Friday',
      ['2026-06-15', 3, 'days', 'before'],
      '2026-06-12',
    ],
  ])
  all('us-tx', [
    [
      'Christmas Eve to the 26th are closed in 2025, then a weekend',
      ['2025-12-10', 14, 'days', 'after'],
      '2025-12-29',
    ],
    ['San Jacinto Day', ['2026-04-07', 14, 'days', 'after'], '2026-04-22'],
    ['Independence Day on a Saturday closes no Friday', ['2026-06-19', 14, 'days', 'after'], '2026-07-03'],
    ['Columbus Day is open', ['2026-09-28', 14, 'days', 'after'], '2026-10-12'],
    [
      'the clerk’s office is shut on the last day',
      ['2026-06-01', 14, 'days', 'after'],
      '2026-06-16',
      { court_closed: ['2026-06-15'] },
    ],
  ])
})

describe('England & Wales, business days:', () => {
  all('gb-ew', [
    ['over the coronation in May 2023', ['2023-04-28', 10, 'business-days', 'after'], '2023-05-16'],
    ['over the State Funeral in September 2022', ['2022-09-12', 10, 'business-days', 'after'], '2022-09-27'],
    ['over the four-day weekend of June 2022', ['2022-05-25', 10, 'business-days', 'after'], '2022-06-10'],
    ['Monday 30 May 2022 was no holiday', ['2022-05-27', 1, 'business-days', 'after'], '2022-05-30'],
    ['Monday 4 May 2020 was no holiday', ['2020-05-01', 1, 'business-days', 'after'], '2020-05-04'],
    [
      'Christmas 2021 on a Saturday: Monday and Tuesday instead',
      ['2021-12-24', 1, 'business-days', 'after'],
      '2021-12-29',
    ],
    [
      'Christmas 2022 on a Sunday: Tuesday instead',
      ['2022-12-23', 1, 'business-days', 'after'],
      '2022-12-28',
    ],
    ['New Year 2023 on a Sunday: Monday instead', ['2022-12-30', 1, 'business-days', 'after'], '2023-01-03'],
    ['counted back over Easter', ['2026-04-09', 3, 'business-days', 'before'], '2026-04-02'],
    ['from a Sunday', ['2026-06-14', 1, 'business-days', 'after'], '2026-06-15'],
    [
      'the court office is closed on a day between',
      ['2026-06-01', 5, 'business-days', 'after'],
      '2026-06-09',
      { court_closed: ['2026-06-03'] },
    ],
    [
      'sent a minute late on Maundy Thursday',
      ['2026-04-02T14:31', 0, 'business-days', 'after'],
      '2026-04-07',
      { served: 'electronic' },
    ],
    [
      'sent in good time on Good Friday',
      ['2026-04-03T09:00', 0, 'business-days', 'after'],
      '2026-04-07',
      { served: 'electronic' },
    ],
    [
      'left at an address on a Friday, then five days',
      ['2026-06-12', 5, 'business-days', 'after'],
      '2026-06-22',
      { served: 'left' },
    ],
  ])
})

describe('Canada and Australia:', () => {
  all('ca', [
    ['Canada Day on a Sunday is kept on Monday the 2nd', ['2029-06-21', 10, 'days', 'after'], '2029-07-03'],
    ['Canada Day on a Saturday stays there', ['2028-06-21', 10, 'days', 'after'], '2028-07-03'],
    ['Easter Monday is a holiday', ['2026-03-27', 10, 'days', 'after'], '2026-04-07'],
    ['30 September 2020 was none', ['2020-09-20', 10, 'days', 'after'], '2020-09-30'],
    ['30 September 2021 was one', ['2021-09-20', 10, 'days', 'after'], '2021-10-01'],
    ['Boxing Day is none', ['2025-12-16', 10, 'days', 'after'], '2025-12-26'],
    ['Christmas 2026 is a Friday and Saturday is open', ['2026-12-15', 10, 'days', 'after'], '2026-12-26'],
    ['Victoria Day 2027 is 24 May', ['2027-05-14', 10, 'days', 'after'], '2027-05-25'],
    ['Remembrance Day 2028 is a Saturday and closed', ['2028-11-01', 10, 'days', 'after'], '2028-11-13'],
    [
      'seven clear days end on a Sunday: the Saturday before',
      ['2026-06-15', 7, 'clear-days', 'before'],
      '2026-06-06',
    ],
    ['a month from 30 January 2028 is 29 February', ['2028-01-30', 1, 'months', 'after'], '2028-02-29'],
  ])
  all('au-cth', [
    ['over Easter', ['2026-04-01', 3, 'business-days', 'after'], '2026-04-08'],
    [
      'three business days before a hearing on Anzac week’s Tuesday',
      ['2025-04-29', 3, 'business-days', 'before'],
      '2025-04-23',
    ],
    ['Australia Day 2026 is a Monday', ['2026-01-19', 7, 'days', 'after'], '2026-01-27'],
    [
      '21 days before a hearing reach Boxing Day: Christmas Eve',
      ['2026-01-16', 21, 'days', 'before'],
      '2025-12-24',
    ],
    [
      'a day the State keeps is named by the office',
      ['2026-06-01', 7, 'days', 'after'],
      '2026-06-09',
      { court_closed: ['2026-06-08'] },
    ],
  ])
})
