import { nameFrom } from './people-names.ts'
import type { Token } from './tokens.ts'

/**
 * The defendants named between two tokens, as printed; the first group if there are several. They follow "as to",
 * "defendant" or, beside a setting or with their number, "for".
 */
export function defendantsIn(tokens: readonly Token[], from: number, to: number, text: string): string[] {
  for (let i = from; i + 2 < to; i += 1) {
    const starts = startsGroup(tokens, i)
    if (starts === 0) continue
    const names = namesFrom(tokens, starts, to, text)
    if (names.length > 0) return names
  }
  return []
}

const CALLED = new Set(['dft', 'dfts', 'deft', 'defts', 'defendant', 'defendants'])

/** "as to", "as to Defendant", "as to Defendants": the place of the first name, or 0. */
function startsGroup(tokens: readonly Token[], i: number): number {
  if (CALLED.has(tokens[i]!.lower)) return isFullName(tokens, i + 1) ? i + 1 : 0
  if (tokens[i]!.lower === 'for' && isAfterSetting(tokens, i) && isFullName(tokens, i + 1)) return i + 1
  if (tokens[i]!.lower !== 'as' || tokens[i + 1]?.lower !== 'to') return numberedAfterFor(tokens, i)
  let start = i + 2
  while (/^(?:defendants?|deft|defts|the|:)$/.test(tokens[start]?.lower ?? '')) start += 1
  return start
}

// "held on 3/1/2013 for Ada Roe (1)": only the number shows that the name after "for" is a defendant's.
function numberedAfterFor(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.lower !== 'for' || tokens[i + 1]?.capital !== true) return 0
  for (let k = i + 2; k < tokens.length && k < i + 8; k += 1) {
    if (tokens[k]!.lower === '(')
      return /^(?:\d{1,2}|n\/a)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 2]?.lower === ')' ? i + 1 : 0
    if (tokens[k]!.kind !== 'word' && !/^[.,]$/.test(tokens[k]!.lower)) return 0
  }
  return 0
}

function isAfterSetting(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 5), i).some((token) => token.kind === 'date' || token.kind === 'time')
}

// Two capitals in a row that no court word explains.
function isFullName(tokens: readonly Token[], i: number): boolean {
  const found = nameFrom(tokens, i, '')
  return found !== null && found.end - i >= 2 && !isCompany(tokens, i, found.end)
}

function isCompany(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to]?.lower === ',' ? to + 2 : to + 1
  return tokens
    .slice(from, last)
    .some((token) =>
      /^(?:inc|llc|llp|corp|corporation|co|company|bank|international|ltd|association|trust|fund)$/.test(
        token.lower,
      ),
    )
}

function namesFrom(tokens: readonly Token[], start: number, to: number, text: string): string[] {
  const names: string[] = []
  let i = pastNumber(tokens, start)
  while (i < to && names.length < 60) {
    const found = nameFrom(tokens, i, text)
    if (found === null) break
    // After a full name a lone word ("XT started") is the clerk's code, not another defendant.
    if (names.length > 0 && found.end - i < 2 && names[0]!.includes(' ')) break
    names.push(found.name)
    i = pastNumber(tokens, found.end)
    if (!/^(?:,|and|&|;)$/.test(tokens[i]?.lower ?? '')) break
    while (/^(?:,|and|&|;)$/.test(tokens[i]?.lower ?? '')) i += 1
    i = pastNumber(tokens, i)
  }
  return names
    .map((name) => name.replace(/'s?$/, ''))
    .filter((name) => !/^(?:USA|United States(?: of America)?)$/i.test(name))
}

/** Past "(1)", "(n/a)" or "(01)" beside a name. */
function pastNumber(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.lower !== '(') return i
  for (let k = i + 1; k <= i + 5; k += 1) if (tokens[k]?.lower === ')') return k + 1
  return i
}
