/** One import of a file: where to, and when it takes effect. An import of types alone is gone when the program runs. */
export type Import = { readonly from: string; readonly when: 'types' | 'start' | 'call' }

const statement = /^\s*(?:import|export)\b(\s+type\b(?!\s*,|\s+from\b))?[^'"`;=()]*?['"]([^'"\n]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g

/** Every import, re-export and dynamic import with a written address. */
export function importsOf(text: string): Import[] {
  const code = text.replace(commentsAndQuotes, (part) => (/^\/[/*]/.test(part) ? blank(part) : part))
  return [
    ...Array.from(
      code.matchAll(statement),
      ([, type, from]) => ({ from: from ?? '', when: type ? 'types' : 'start' }) as const,
    ),
    ...Array.from(code.matchAll(dynamic), ([, from]) => ({ from: from ?? '', when: 'call' }) as const),
  ]
}

/** The program's own words: comments and quoted strings blanked out, except a string that computes something. */
export function ownWords(text: string): string {
  return text.replace(commentsAndQuotes, (part) => {
    if (part.includes('${')) return part
    return /^\/[/*]/.test(part) ? blank(part) : `"${blank(part.slice(2))}"`
  })
}

/** What stands in quotes: each string, and each template with a blank for what it computes. Comments are passed over. */
export function literalsIn(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length;) at = literalFrom(text, at, found)
  return found
}

/** Reads on from a place in the program's own words to after the next literal or comment. */
function literalFrom(text: string, start: number, found: string[]): number {
  const rest = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(['"])((?:\\.|(?!\1)[^\\\n])*)\1|`|[{}]/g
  rest.lastIndex = start
  const next = rest.exec(text)
  if (!next) return text.length
  if (next[2] !== undefined) found.push(next[2])
  return next[0] === '`' ? templateFrom(text, rest.lastIndex, found) : rest.lastIndex
}

function templateFrom(text: string, start: number, found: string[]): number {
  let [words, at] = ['', start]
  while (at < text.length && text[at] !== '`') {
    if (text[at] === '\\') at += 2
    else if (text.startsWith('${', at)) [words, at] = [`${words} `, computedUntil(text, at + 2, found)]
    else words += text[at++]
  }
  found.push(words)
  return at + 1
}

/** The place after the brace that closes `${`; literals within are found too. */
function computedUntil(text: string, start: number, found: string[]): number {
  let [at, open] = [start, 1]
  while (at < text.length && open > 0) {
    at = literalFrom(text, at, found)
    if (text[at - 1] === '{') open += 1
    if (text[at - 1] === '}') open -= 1
  }
  return at
}

const commentsAndQuotes =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g

const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
