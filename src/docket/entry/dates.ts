/** A printed date that exists as `yyyy-mm-dd`; null for one that does not (2/30), so it can never be a phantom. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Two printed digits of a year: electronic dockets begin in the 1990s and set nothing for the 2070s. */
export function fullYear(printed: string): number {
  if (printed.length !== 2) return Number(printed)
  return Number(printed) < 70 ? 2000 + Number(printed) : 1900 + Number(printed)
}

/**
 * A day printed without its year, read against the day the entry was filed: the nearest such day, and
 * rather the coming one, since clerks drop the year for what is close at hand.
 */
export function nearestDay(month: number, day: number, dateFiled: string | null): string | null {
  if (dateFiled === null) return null
  const filedYear = Number(dateFiled.slice(0, 4))
  const thisYear = calendarDay(filedYear, month, day)
  const nextYear = calendarDay(filedYear + 1, month, day)
  if (thisYear === null) return nextYear
  return daysApart(dateFiled, thisYear) < -120 && nextYear !== null ? nextYear : thisYear
}

/** The day after, for "tomorrow's hearing". */
export function nextDay(date: string): string | null {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return calendarDay(year, month, day + 1) ?? calendarDay(year, month + 1, 1) ?? calendarDay(year + 1, 1, 1)
}

/** A filing date as given, if it is a real day. */
export function realDay(date: string | null | undefined): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? '')
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/

/** 1-12 for a month's name or its abbreviation, else 0. */
export function monthNumber(word: string): number {
  return MONTH_WORD.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const pad = (n: number): string => String(n).padStart(2, '0')
