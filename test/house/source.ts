/** One import of a file: where to, and whether it is of types alone, which are gone when the program runs. */
export type Import = { readonly from: string; readonly typesOnly: boolean }

const statement = /^\s*(?:import|export)\b(\s+type\b(?!\s*,|\s+from\b))?[^'"`;=()]*?['"]([^'"\n]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g

/** Every import, re-export and dynamic import with a written address. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  return [
    ...Array.from(code.matchAll(statement), ([, type, from]) => ({
      from: from ?? '',
      typesOnly: type !== undefined,
    })),
    ...Array.from(code.matchAll(dynamic), ([, from]) => ({ from: from ?? '', typesOnly: false })),
  ]
}

/** The text with each comment blanked out. */
export function withoutComments(text: string): string {
  return blank(text, (part) => part.startsWith('//') || part.startsWith('/*'))
}

/** The text with each comment and each quoted string blanked out: what is left is the program's own words. */
export function withoutQuotes(text: string): string {
  return blank(text, () => true)
}

const commentsAndQuotes =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g

function blank(text: string, isBlanked: (part: string) => boolean): string {
  return text.replace(commentsAndQuotes, (part) => (isBlanked(part) ? part.replace(/[^\n]/g, ' ') : part))
}
