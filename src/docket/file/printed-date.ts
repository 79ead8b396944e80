import * as v from 'valibot'
import { CalendarDate } from '../../time/calendar-date.ts'
import { doubt, type Notes } from './notes.ts'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** A date as clerks print it, to be put inside a larger pattern. */
export const datePattern = String.raw`(?:\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{1,5}|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`

const wholeDate = new RegExp(`^${datePattern}`, 'i')

/** Reads `3/15/04`, `2004-03-15`, `2004-03-15T00:00:00Z` or `March 15, 2004`; anything else is null. */
export function printedDate(text: string): CalendarDate | 'impossible' | null {
  const printed = wholeDate.exec(text.trim())?.[0]
  if (!printed) return null
  const parsed = v.safeParse(CalendarDate, isoOf(printed))
  return parsed.success && inOurTime(parsed.output) ? parsed.output : 'impossible'
}

/** The date, or null with a doubt in words when no such day exists. @param of `the day the case was filed` */
export function dateOrDoubt(text: string, of: string, notes: Notes): CalendarDate | null {
  const read = printedDate(text)
  if (read !== 'impossible') return read
  doubt(
    notes,
    `The file gives ${text.trim().slice(0, 30)} as ${of}. There is no such day, so it was left open.`,
  )
  return null
}

function isoOf(printed: string): string {
  if (/^\d{4}-/.test(printed)) return printed
  const numbers = printed.match(/\d+/g) ?? []
  const named = months.findIndex((month) => printed.toLowerCase().startsWith(month.slice(0, 3))) + 1
  const [month, day, year] = named > 0 ? [`${named}`, ...numbers] : numbers
  return `${fullYear(year ?? '')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

// Older entries print the year as `04` or even `4`; electronic dockets go back to the 1970s.
function fullYear(year: string): string {
  if (year.length > 2) return year
  return String(Number(year) + (Number(year) < 70 ? 2000 : 1900))
}

function inOurTime(day: CalendarDate): boolean {
  return day >= '1950-01-01' && day < '2100-01-01'
}
