import { describe, expect, test } from 'vitest'
import { date } from '../../../src/time/calendar-date.ts'
import { excludableTime } from '../../../src/docket/file/excludable-time.ts'
import { doubtsOf, startNotes } from '../../../src/docket/file/notes.ts'

function excluded(...texts: readonly string[]) {
  const notes = startNotes()
  const entries = texts.map((text, i) => ({
    key: `${i}`,
    number: `${i + 1}`,
    filedOn: date('2026-01-05'),
    text,
  }))
  return { periods: excludableTime(entries, notes), doubts: doubtsOf(notes) }
}
const spans = (text: string) => excluded(text).periods.map(({ code, start, end }) => [code, start, end])

describe('time that entries exclude from the Speedy Trial clock', () => {
  test.each([
    [
      'Excludable started 2/18/26 to 3/4/26 as to R. Example Jr.: XE - Pretrial Motions. Signed',
      'XE - Pretrial Motions',
      '2026-02-18',
      '2026-03-04',
    ],
    [
      'Excludable(s) started as to Robin Example : XT 5/10/26 - 7/27/26. PSR Ordered.',
      'XT',
      '2026-05-10',
      '2026-07-27',
    ],
    ['XE started for Dft start date: 2/9/4 end date: 3/15/4 C/R K', 'XE', '2004-02-09', '2004-03-15'],
    [
      'MINUTES: Time excluded from August 17, 2026 through October 19, 2026 by Judge',
      null,
      '2026-08-17',
      '2026-10-19',
    ],
    ['ORDER. time excluded between 08/17/2026 thru 10/19/2026 (abc)', null, '2026-08-17', '2026-10-19'],
    [
      'ORDER: the period from 3/4/2026 to and including 4/5/2026 is excluded in the interest of justice',
      null,
      '2026-03-04',
      '2026-04-05',
    ],
    [
      'STIPULATION and ORDER: time from 3/4/26 until 4/5/26 shall be excluded',
      null,
      '2026-03-04',
      '2026-04-05',
    ],
    [
      'ORDER excluding time under 18 U.S.C. 3161(h)(7) from 3/4/2026 through 4/5/2026, Local Code T4',
      'T4',
      '2026-03-04',
      '2026-04-05',
    ],
  ])('%s', (text, code, start, end) => {
    expect(spans(text)).toEqual([[code, start, end]])
  })

  test.each([
    'MOTION to Exclude Time from 3/4/2026 to 4/5/2026 by Robin Example',
    'Unopposed MOTION to continue and exclude time between 3/4/2026 and 4/5/2026',
    'STIPULATION to exclude time from 3/4/2026 to 4/5/2026 by USA',
    'MOTION in Limine to Exclude Evidence. Hearings set for 3/4/2026 and 4/5/2026',
    'Trial continued from 3/4/2026 to 4/5/2026',
  ])('excludes nothing: %s', (text) => {
    expect(spans(text)).toEqual([])
  })

  test('a period that two entries give is one, found in both, with the code that one of them names', () => {
    const { periods } = excluded(
      'ORDER: Time excluded from 1/5/2026 to 3/2/2026',
      'Time excluded: XT 1/5/26 - 3/2/26',
    )
    expect(periods).toEqual([
      { code: 'XT', start: '2026-01-05', end: '2026-03-02', where: 'entries 1 and 2' },
    ])
  })

  test('an end before its start, or on no day, is left out and told', () => {
    for (const text of [
      'ORDER: Time excluded from 3/4/2026 to 2/1/2026',
      'ORDER: Time excluded from 2/1/2026 to 2/30/2026',
    ]) {
      const { periods, doubts } = excluded(text)
      expect(periods).toEqual([])
      expect(doubts.join()).toContain('no stretch of days')
    }
  })
})
