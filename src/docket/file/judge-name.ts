import { oneLine } from './visible-text.ts'

const titles =
  /^(?:(?:the|hon|honorable|chief|senior|sr|visiting|acting|us|u\.s|united states|mag|magistrate|district|circuit|judge|justice|dj|mj)\b\.?[\s-]*)+/i
const nobody = /^(?:unassigned|none|duty|to be assigned|n\/a|-*)$/i

/** `Chief Magistrate Judge JANE Q DOE, JR` becomes `Jane Q. Doe Jr.`; null where no one is named. */
export function judgeName(printed: string): string | null {
  const bare = oneLine(printed)
    .replace(titles, '')
    .replace(/,?(?<!\s)\s*\((?:duty|settlement|presiding).*\)$/i, '')
    .trim()
  if (nobody.test(bare)) return null
  const cased = /[a-z]/.test(bare) ? bare : bare.replace(/[\p{L}\p{M}]+/gu, capitalised)
  return suffixed(cased).replace(/(?<=^|\s)([A-Z])(?=\s)/g, '$1.')
}

function capitalised(word: string): string {
  if (/^(?:II|III|IV)$/.test(word)) return word
  return word
    .toLowerCase()
    .replace(/^\p{L}/u, (first) => first.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, next: string) => `Mc${next.toUpperCase()}`)
}

function suffixed(name: string): string {
  return name
    .replace(/,?(?<!\s)\s+(Jr|Sr)\.?$/i, (_, kind: string) => ` ${capitalised(kind)}.`)
    .replace(/,\s+(II|III|IV)$/, ' $1')
}
