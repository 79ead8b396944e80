import type { Token } from './tokens.ts'

/** A run of tokens that reads on: the entry's main text, or what stands in one pair of brackets. */
export interface Passage {
  readonly tokens: Token[]
  readonly bracketed: boolean
}

/**
 * Lifts what stands in brackets out of the main text. Brackets that may set or move something
 * ("(Jury Trial set for …)") become passages of their own; the others (reporter, attachments, links) are left out.
 * Brackets that never close are ordinary marks.
 */
export function passagesOf(tokens: readonly Token[], speaks: (token: Token) => boolean): Passage[] {
  const partner = bracketPairs(tokens)
  const count = runningCounts(tokens, speaks)
  const main: Passage = { tokens: [], bracketed: false }
  const passages: Passage[] = [main]
  const open: Passage[] = [main]
  for (let i = 0; i < tokens.length; i += 1) {
    const closesAt = partner.get(i)
    if (closesAt === undefined) open.at(-1)!.tokens.push(tokens[i]!)
    else if (closesAt < i) open.pop()
    else if (isSpeaking(count, i, closesAt)) {
      const aside: Passage = { tokens: [], bracketed: true }
      passages.push(aside)
      open.push(aside)
    } else i = closesAt
  }
  return passages
}

/** For each matched bracket, the place of its partner. A stray opener inside closed brackets is passed over. */
function bracketPairs(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { readonly at: number; readonly mark: string }[] = []
  const waiting = { '(': 0, '[': 0 }
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return
    if (token.lower === '(' || token.lower === '[') {
      open.push({ at, mark: token.lower })
      waiting[token.lower] += 1
    }
    const opener = token.lower === ')' ? '(' : token.lower === ']' ? '[' : null
    if (opener === null || waiting[opener] === 0) return
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      waiting[last.mark === '(' ? '(' : '['] -= 1
      if (last.mark !== opener) continue
      pairs.set(last.at, at)
      pairs.set(at, last.at)
      return
    }
  })
  return pairs
}

interface Counts {
  readonly dates: Uint32Array
  readonly verbs: Uint32Array
}

// Running counts make "is there a date and a verb inside?" one subtraction, however deep brackets nest.
function runningCounts(tokens: readonly Token[], speaks: (token: Token) => boolean): Counts {
  const dates = new Uint32Array(tokens.length + 1)
  const verbs = new Uint32Array(tokens.length + 1)
  tokens.forEach((token, i) => {
    dates[i + 1] = dates[i]! + (token.kind === 'date' ? 1 : 0)
    verbs[i + 1] = verbs[i]! + (speaks(token) ? 1 : 0)
  })
  return { dates, verbs }
}

function isSpeaking(count: Counts, from: number, to: number): boolean {
  return count.dates[to]! > count.dates[from]! && count.verbs[to]! > count.verbs[from]!
}
