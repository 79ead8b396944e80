import { calendarDay, fullYear, monthNumber, nearestDay } from './dates.ts'
import { clockTime, courtHour } from './times.ts'

/**
 * A word, number, mark, date or clock time of an entry. `from` and `to` are places in the text, so that a name
 * or a courtroom can be given back as printed. A date or time that does not exist keeps its place with `value` null.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'date' | 'time'
  readonly lower: string
  readonly from: number
  readonly to: number
  readonly value: string | null
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** A date printed without its year, or an hour without AM or PM: only read where one is expected. */
  readonly partial: boolean
}

/** Cuts an entry into tokens. One pass; every pattern is bounded or deterministic, so hostile text stays linear. */
export function tokenise(text: string, dateFiled: string | null): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const token = tokenOf(match, text, dateFiled)
    tokens.push(token)
    pattern.lastIndex = token.to
  }
  return tokens
}

const NUMERIC_DATE = String.raw`(?<![\d/:.-])(?<m>\d{1,2})(?<sep>[/-])(?<d>\d{1,2})\k<sep>(?<y>\d{2,6})(?![\d/])`
const ISO_DATE = String.raw`(?<![\d-])(?<iy>(?:19|20|21)\d{2})-(?<im>\d{2})-(?<id>\d{2})(?![\d-])`
const SHORT_DATE = String.raw`(?<![\d/:.$-])(?<sm>\d{1,2})/(?<sd>\d{1,2})(?![\d/%])`
const HALF_TIME = String.raw`(?<![\d/:.])(?<h>\d{1,2})(?::?(?<min>\d{2}))?(?::\d{2})?\s{0,2}(?<half>[AaPp])(?:\.\s?[Mm]\.|\.?[Mm](?!\p{Ll}))`
const BARE_TIME = String.raw`(?<![\d/:.-])(?<bh>\d{1,2}):(?<bmin>\d{2})(?![\d:-])`
const WORD = String.raw`(?<word>[\p{L}][\p{L}\p{M}\d]*(?:['-][\p{L}\d][\p{L}\p{M}\d]*)*)`
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?<suffix>\p{L}*)`
const TOKEN = new RegExp(
  [NUMERIC_DATE, ISO_DATE, SHORT_DATE, HALF_TIME, BARE_TIME, WORD, NUMBER, String.raw`[^\s]`].join('|'),
  'gu',
)

// After a month's name: "5, 2014", "5th 2014", "5-7, 2014" (a trial's days: the first counts), or "5" alone.
const DAY_AND_YEAR =
  /\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|&|and|through)\s?\d{1,2}(?:st|nd|rd|th)?)?(?![\d:/])(?:\s{0,2},?\s{0,2}((?:19|20|21)\d{2})(?!\d))?/iuy

function tokenOf(match: RegExpExecArray, text: string, dateFiled: string | null): Token {
  const [printed] = match
  const g = match.groups ?? {}
  const from = match.index
  const to = from + printed.length
  if (g['word'] !== undefined) {
    const word = beforeGluedWord(printed)
    return monthDay(word, from, text, dateFiled) ?? wordOrNoon(word, from)
  }
  if (g['y'] !== undefined)
    return dated(from, to, calendarDay(fullYear(g['y']), Number(g['m']), Number(g['d'])))
  if (g['iy'] !== undefined)
    return dated(from, to, calendarDay(Number(g['iy']), Number(g['im']), Number(g['id'])))
  if (g['sm'] !== undefined)
    return dated(from, to, nearestDay(Number(g['sm']), Number(g['sd']), dateFiled), true)
  if (g['half'] !== undefined) {
    return timed(
      from,
      printed,
      clockTime(Number(g['h']), Number(g['min'] ?? 0), /a/i.test(g['half']) ? 'a' : 'p'),
    )
  }
  if (g['bh'] !== undefined) return timed(from, printed, courtHour(Number(g['bh']), Number(g['bmin'])), true)
  const kind = g['suffix'] === undefined ? 'mark' : 'number'
  return { kind, lower: printed.toLowerCase(), from, to, value: null, capital: false, partial: false }
}

function monthDay(word: string, from: number, text: string, dateFiled: string | null): Token | null {
  const month = /^[JFMASONDjfmasond]/.test(word) && word.length <= 9 ? monthNumber(word.toLowerCase()) : 0
  // "may 5" in lower case is the verb more often than the month.
  if (month === 0 || word === 'may' || word === 'march') return null
  DAY_AND_YEAR.lastIndex = from + word.length
  const rest = DAY_AND_YEAR.exec(text)
  if (rest === null) return null
  const to = from + word.length + rest[0].length
  const day = Number(rest[1])
  if (rest[2] === undefined) return dated(from, to, nearestDay(month, day, dateFiled), true)
  return dated(from, to, calendarDay(Number(rest[2]), month, day))
}

// "Trial-October 19", "Evidence-CONTINUED": the hyphen is a dash that lost its spaces.
function beforeGluedWord(printed: string): string {
  const hyphen = printed.lastIndexOf('-')
  if (hyphen < 1) return printed
  const after = printed.slice(hyphen + 1)
  const glued =
    monthNumber(after.toLowerCase()) > 0 ||
    (/^[A-Z]{5,}$/.test(after) && /[a-z]$/.test(printed.slice(0, hyphen)))
  return glued ? printed.slice(0, hyphen) : printed
}

function wordOrNoon(printed: string, from: number): Token {
  const lower = printed.toLowerCase()
  const to = from + printed.length
  if (lower === 'noon') return timed(from, lower, '12:00')
  return { kind: 'word', lower, from, to, value: null, capital: printed[0] !== lower[0], partial: false }
}

function dated(from: number, to: number, value: string | null, partial = false): Token {
  return { kind: 'date', lower: '', from, to, value, capital: false, partial }
}

function timed(from: number, printed: string, value: string | null, partial = false): Token {
  return { kind: 'time', lower: printed, from, to: from + printed.length, value, capital: false, partial }
}
