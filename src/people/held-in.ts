import {
  dialled,
  type IdentityEntry,
  type IdentityKind,
  lettersAndDigits,
  normalised,
  plainWords,
} from './identity-value.ts'

/**
 * The kind of the first identity value that stands in a text that must hold none, or null.
 *
 * A part of a name counts where it stands as a word with a capital, `Jane` but not `may`; in a reference, where
 * capitals mean nothing, it counts in any case. This keeps slips out while someone types. Whether a filing may leave
 * the office is decided by the leak check of `motions/`, which looks much further.
 */
export function identityHeldIn(
  text: string,
  entries: readonly IdentityEntry[],
  isReference = false,
): IdentityKind | null {
  if (text.trim() === '') return null
  return entries.find((entry) => holds(text, entry, isReference))?.kind ?? null
}

/** The words about a witness that stay outside the vault. */
export type OpenWords = Readonly<Record<'reference' | 'language' | 'dialect' | 'needs', string>>
export type HeldInWords = { readonly where: keyof OpenWords; readonly kind: IdentityKind }

/** The first of the words that holds an identity value, and its kind; null when none does. */
export function heldInWords(words: OpenWords, entries: readonly IdentityEntry[]): HeldInWords | null {
  for (const where of ['reference', 'language', 'dialect', 'needs'] as const) {
    const kind = identityHeldIn(words[where], entries, where === 'reference')
    if (kind) return { where, kind }
  }
  return null
}

function holds(text: string, entry: IdentityEntry, isReference: boolean): boolean {
  const value = normalised(entry)
  if (value === '') return false
  switch (entry.kind) {
    case 'legal name':
    case 'other name':
      return hasWords(text, value) || value.split(' ').some((part) => hasPart(text, part, isReference))
    case 'birth date':
      return waysToWrite(value).some((way) => hasWords(text, way))
    case 'telephone':
      return value.length >= 6 && dialled(text).includes(value)
    case 'e-mail':
      return text.normalize('NFKC').toLowerCase().includes(value)
    case 'address':
      return hasWords(text, value) || hasStreet(text, entry.value)
    case 'identity number':
      return value.length >= 4 && lettersAndDigits(text).includes(value)
    default:
      return entry.kind satisfies never
  }
}

function hasWords(text: string, words: string): boolean {
  const there = plainWords(text)
  // Scripts without spaces between words, or without case, hold a name anywhere.
  return isCaseless(words) ? there.includes(words) : ` ${there} `.includes(` ${words} `)
}

function hasPart(text: string, part: string, anyCase: boolean): boolean {
  if (part.length < (isCaseless(part) ? 2 : 3)) return false
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some(
      (word) =>
        plainWords(word) === part &&
        (anyCase || word.charAt(0) !== word.charAt(0).toLowerCase() || isCaseless(word)),
    )
}

function hasStreet(text: string, address: string): boolean {
  const street = plainWords(address.split(/[\n,]/)[0] ?? '')
  return street.length >= 6 && hasWords(text, street)
}

function isCaseless(text: string): boolean {
  return text.toLowerCase() === text.toUpperCase()
}

/** A birth date as people write it, each as plain words. */
function waysToWrite(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date))
  const word = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(at).toLowerCase()
  const [m, d] = [String(Number(month)), String(Number(date))]
  const months = [word, word.slice(0, 3)]
  return [
    `${year} ${month} ${date}`,
    ...[`${month} ${date}`, `${m} ${d}`, `${date} ${month}`, `${d} ${m}`].map((way) => `${way} ${year}`),
    ...months.flatMap((name) => [`${name} ${d} ${year}`, `${d} ${name} ${year}`]),
  ]
}
