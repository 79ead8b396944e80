import { nameFrom, type PrintedName } from './people-names.ts'
import type { Token } from './tokens.ts'

const TITLES = new Set(
  'judge justice honorable hon the chief senior sr us united states district magistrate bankruptcy circuit duty mag visiting presiding judges district/magistrate usdj usmj cmj mj dj . ,'.split(
    ' ',
  ),
)
const NOT_INITIALS =
  /^(?:am|pm|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|usa|ausa|afpd|cja|via|re|in|at|on|to|by|pdf|ecf|crd|all|and|for|the|as|no|not|or|if|cc|ctrm|room|jury|old|new|note|so|psr|psi|pto|pts|usm|usp|doj|dft|tbd)$/

/** The judge a hearing is before, without title; null where the words name none ("before the courtroom deputy"). */
export function judgeIn(tokens: readonly Token[], from: number, to: number, text: string): string | null {
  for (let i = from; i < to; i += 1) {
    const found = isBefore(tokens, i) ? judgeAfter(tokens, i + 1, text) : null
    if (found !== null) return found.name
  }
  return initialsIn(tokens, from, to, text)
}

// "before Judge Ruiz", or at the end of a setting: "in Courtroom 9, Judge Ruiz".
function isBefore(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  return lower === 'before' || (lower === ',' && tokens[i + 1]?.lower === 'judge' && tokens[i + 1]!.capital)
}

/** The judge named next, past any titles. */
export function judgeAfter(tokens: readonly Token[], start: number, text: string): PrintedName | null {
  let i = start
  while (i < tokens.length && i < start + 10 && isTitle(tokens, i)) i += 1
  const initials = tokens[i] === undefined ? null : initialsAt(tokens, i, text)
  return initials === null ? nameFrom(tokens, i, text) : { name: initials, end: i + 1 }
}

// "S. James Otero": an initial that is also a letter of "U.S." is a title only before another title.
function isTitle(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (lower === 'u' || lower === 's') {
    return (
      tokens[i + 1]?.lower === '.' &&
      /^(?:s|district|magistrate|bankruptcy|circuit)$/.test(tokens[i + 2]?.lower ?? '')
    )
  }
  return TITLES.has(lower)
}

// Some clerks print the judge as initials straight after the hour: "set for 11:30 6/10/04, LEK".
function initialsIn(tokens: readonly Token[], from: number, to: number, text: string): string | null {
  for (let i = from + 1; i < to; i += 1) {
    const before = tokens[i - 1]!
    const beside = before.lower === ',' ? tokens[i - 2] : before
    if (beside?.kind !== 'date' && beside?.kind !== 'time') continue
    const initials = initialsAt(tokens, i, text)
    if (initials !== null && !opensWords(tokens, i)) return initials
  }
  return null
}

// "at 8:30 a.m. PSR ordered": capitals that go on in words are no one's initials.
function opensWords(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return next?.kind === 'word' && !/^(?:in|at|via|by|courtroom|ctrm|crtrm|room)$/.test(next.lower)
}

function initialsAt(tokens: readonly Token[], i: number, text: string): string | null {
  const token = tokens[i]!
  if (token.kind !== 'word' || !token.capital || NOT_INITIALS.test(token.lower)) return null
  const printed = text.slice(token.from, token.to)
  return /^[A-Z]{2,3}$/.test(printed) ? printed : null
}
