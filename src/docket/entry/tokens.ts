import { calendarDay, monthNumber, nearestDay } from './dates.ts'
import { figureAt } from './figures.ts'
import { dated, timed, type Token } from './token.ts'

export type { Token } from './token.ts'

const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['-][\p{L}\d][\p{L}\p{M}\d]*)*/uy
const MARK = /[^\s]/uy

/** Cuts an entry into tokens. One pass; every pattern is bounded or deterministic, so hostile text stays linear. */
export function tokenise(text: string, dateFiled: string | null): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, dateFiled)
    if (token !== null) tokens.push(token)
    at = token?.to ?? at + 1
  }
  return tokens
}

function tokenAt(text: string, at: number, dateFiled: string | null): Token | null {
  const code = text.charCodeAt(at)
  if (code <= 32) return null
  if (code >= 48 && code <= 57) return figureAt(text, at, dateFiled)
  const word = matchAt(WORD, text, at)
  if (word !== null) {
    const own = beforeGluedWord(word)
    return monthDay(own, at, text, dateFiled) ?? wordOrNoon(own, at)
  }
  const mark = matchAt(MARK, text, at)
  if (mark === null) return null
  return {
    kind: 'mark',
    lower: mark,
    from: at,
    to: at + mark.length,
    value: null,
    capital: false,
    partial: false,
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

// After a month's name: "5, 2014", "5th 2014", "5-7, 2014" (a trial's days: the first counts), or "5" alone.
const DAY_AND_YEAR =
  /\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|&|and|through)\s?\d{1,2}(?:st|nd|rd|th)?)?(?![\d:/])(?:\s{0,2},?\s{0,2}((?:19|20|21)\d{2})(?!\d))?/iuy

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
