import type { Token } from './tokens.ts'

/** A quotation is not longer than this many tokens; a stray mark must not silence the rest of an entry. */
const LONGEST = 80

/** The tokens outside quotation marks: an order quoted in an entry was made elsewhere, so its dates set nothing here. */
export function outsideQuotations(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  const marks = tokens.flatMap((token, i) => (token.lower === '"' ? [i] : []))
  let next = 0
  for (let i = 0; i < tokens.length; i += 1) {
    while (next < marks.length && marks[next]! < i) next += 1
    const opens = marks[next] === i
    const closes = opens ? marks[next + 1] : undefined
    if (closes !== undefined && closes - i <= LONGEST && quotesADay(tokens, i, closes)) i = closes
    else kept.push(tokens[i]!)
  }
  return kept
}

function quotesADay(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'date')
}
