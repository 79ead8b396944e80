import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursInWords, readHours, type WeeklyHours, weekdays, writeHours } from '../../src/resources/hours.ts'
import { clock } from '../../src/time/clock-time.ts'

const read = (text: string) => {
  const found = readHours(text)
  return found.ok ? found.hours : `cannot read “${found.line}”`
}
const day = (from: string, until: string) => [{ from: clock(from), until: clock(until) }]

describe('opening hours as a person types them', () => {
  test('Monday to Friday, with an hour closed at noon', () => {
    const spans = [...day('08:00', '12:00'), ...day('13:00', '17:00')]
    expect(read('Mon–Fri 8:00–12:00, 13:00-17:00')).toEqual({
      mon: spans,
      tue: spans,
      wed: spans,
      thu: spans,
      fri: spans,
    })
  })
  test('a line for each, whole names of the days too', () => {
    expect(read('Monday 09:00-10:00\n\nSat: 10:00-12:00')).toEqual({
      mon: day('09:00', '10:00'),
      sat: day('10:00', '12:00'),
    })
  })
  test('until midnight', () => {
    expect(read('Mon 20:00–24:00')).toEqual({ mon: day('20:00', '00:00') })
    expect(read('Mon 20:00–00:00')).toEqual({ mon: day('20:00', '00:00') })
  })
  test('nothing typed is no hours: at any time', () => {
    expect(read('')).toBeNull()
    expect(read(' \n ')).toBeNull()
  })
  test.each([
    'sometimes',
    'Mon',
    'Mon 8–17',
    'Fri–Mon 08:00–17:00',
    'Mon 17:00–08:00',
    'Mon 25:00–26:00',
    'Mon 08:00–12:00, 11:00–17:00',
    'Mon 13:00–17:00, 08:00–12:00',
    'Mon 08:00–17:00\nMon–Tue 09:00–10:00',
  ])('“%s” is not understood, and the line is named', (text) => {
    expect(read(text)).toContain('cannot read')
  })
  test('are told in words, days alike together', () => {
    const hours = read('Mon–Fri 08:00–12:00, 13:00–17:00\nSat 20:00–24:00')
    expect(typeof hours === 'string' || hours === null ? '' : hoursInWords(hours)).toBe(
      'Mon–Fri 8:00 AM to 12:00 PM, 1:00 PM to 5:00 PM; Sat 8:00 PM to midnight',
    )
  })
  test('what is written is read again as it was', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
      const two = (n: number) => String(n).padStart(2, '0')
      return clock(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
    })
    const spans = fc
      .uniqueArray(time, { minLength: 2, maxLength: 4 })
      .filter((times) => times.length % 2 === 0)
      .map((times) => {
        const sorted = times.toSorted()
        return Array.from({ length: sorted.length / 2 }, (_, i) => ({
          from: sorted[2 * i] ?? clock('00:00'),
          until: sorted[2 * i + 1] ?? clock('00:00'),
        }))
      })
    const week = fc.dictionary(fc.constantFrom(...weekdays), spans, { minKeys: 1, noNullPrototype: true })
    fc.assert(
      fc.property(week, (hours: WeeklyHours) => {
        expect(read(writeHours(hours))).toEqual(hours)
      }),
    )
  })
})
