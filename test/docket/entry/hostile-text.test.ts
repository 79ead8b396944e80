import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry } from '../../../src/docket/entry/read-entry.ts'
import { told } from './read.ts'

describe('days and hours that do not exist', () => {
  test.each([
    'Sentencing set for 2/30/2027 at 10:00 AM.',
    'Sentencing set for 13/1/2027 at 10:00 AM.',
    'Sentencing set for February 29, 2027 at 10:00 AM.',
    'Sentencing set for 5/22/20107 at 10:00 AM.',
  ])('%s sets nothing', (entry) => {
    expect(told(entry)).toEqual([])
  })

  test('29 February of a leap year is a day', () => {
    expect(told('Sentencing set for 2/29/2028 at 10:00 AM.')).toEqual(['set Sentencing 2028-02-29 10:00'])
  })

  test('an hour no clock shows is left out, the day stays', () => {
    expect(told('Sentencing set for 4/2/2027 at 10:75 AM.')).toEqual(['set Sentencing 2027-04-02'])
  })

  test('an impossible filing date is no filing date', () => {
    expect(told('MINUTES of proceedings: Sentencing held.', '2027-02-30')).toEqual(['held Sentencing'])
  })
})

describe('characters that print nothing', () => {
  test('bidirectional and zero-width marks do not hide a setting', () => {
    expect(told('\u202eSentencing\u200b set\u00a0for 4/2/2027\u0007 at 10:00\u2069 AM.')).toEqual([
      'set Sentencing 2027-04-02 10:00',
    ])
  })

  test('entities are read as the characters they stand for', () => {
    expect(
      told('On the Court&#039;s motion, Sentencing &amp; Status Hearing set for 4/2/2027.')[0],
    ).toContain('2027-04-02')
  })
})

const scraps = [
  'Hearing',
  'Status Conference',
  'Trial',
  'set for',
  'is vacated',
  'reset to',
  'continued to',
  'held',
  'and',
  'from',
  'to',
  'are',
  'at',
  'in',
  'Courtroom 5',
  'before Judge',
  'Ada Roe',
  'as to',
  'Motion to Continue',
  'granting',
  '4/2/2027',
  '2/30/2027',
  'May 5',
  'February 30, 2027',
  '10:00 AM',
  '25:00',
  '9:30',
  '(',
  ')',
  '[',
  ']',
  '.',
  ';',
  ':',
  '"',
  '*',
  '-',
  'respectively',
  'tomorrow',
  'by',
  'constructor',
  '__proto__',
  'via Zoom',
  'MINUTES',
  'MOTION',
  'TRANSCRIPT',
  'If',
  'due',
  'not',
  'sine die',
  '\u202e',
  '&#0;',
  '&#99999999;',
] as const
const entry = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((words) => words.join(' ')),
)
const filed = fc.option(fc.oneof(fc.constant('2027-03-01'), fc.string({ maxLength: 12 })), { nil: null })

describe('any text at all', () => {
  test('gives a reading, the same each time, with days that exist and hours a clock shows', () => {
    fc.assert(
      fc.property(entry, filed, (text, dateFiled) => {
        const reading = readEntry({ text, dateFiled })
        expect(readEntry({ text, dateFiled })).toEqual(reading)
        for (const hearing of reading.hearings) {
          for (const date of [hearing.date, hearing.fromDate ?? null])
            if (date !== null) expect(isDay(date)).toBe(true)
          if (hearing.time !== null) expect(hearing.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
          expect(hearing.type).not.toBe('')
        }
        for (const { date } of reading.deadlines) expect(isDay(date)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    '(',
    '"',
    'hearing and ',
    'Hearing set for 5/5/2027 ',
    'set for 5/5/2027 ',
    'motion to continue from 1/1/2027 ',
    "a-'",
    '9:00 a.m. ',
    'are continued and hearing ',
  ])('a megabyte of %j is read in time that grows with its length only', (scrap) => {
    const seconds = (size: number): number => {
      const text = scrap.repeat(size / scrap.length)
      const before = performance.now()
      readEntry({ text, dateFiled: '2027-03-01' })
      return (performance.now() - before) / 1000
    }
    seconds(50_000)
    // A square law would be 16 times slower here, and minutes at the full size.
    expect(seconds(1_000_000)).toBeLessThan(Math.max(5, 12 * seconds(250_000)))
  })
})

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}
