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

const commentsAndQuotes =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g

const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
