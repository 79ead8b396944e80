/** A text as its letters and digits alone, folded, each with the place it came from. */
export type Letters = {
  readonly text: string
  /** Lower case, without accents, spaces or marks between. */
  readonly folded: string
  /** For each folded character, where its original stands in `text`. */
  readonly at: readonly number[]
  readonly words: readonly Word[]
}

/** A run of letters, or of digits: `Doe91` is two. */
export type Word = {
  readonly folded: string
  /** As it stands in the text. */
  readonly written: string
  readonly from: number
  readonly to: number
}

export type Span = { readonly from: number; readonly to: number }

/** Prepares a text for being searched in spite of case, accents, spaces and hyphens. */
export function lettersOf(text: string): Letters {
  let folded = ''
  const at: number[] = []
  let place = 0
  for (const char of text) {
    for (const letter of fold(char)) {
      folded += letter
      at.push(place)
    }
    place += char.length
  }
  return { text, folded, at, words: wordsOf(text) }
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/(?:\p{L}\p{M}*)+|\p{N}+/gu), (found) => ({
    folded: fold(found[0]),
    written: found[0],
    from: found.index,
    to: found.index + found[0].length,
  })).filter((word) => word.folded !== '')
}

/** Letters and digits in lower case without accents; nothing else. `Łucía-1` is `lucia1`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[łŁøØđĐðÐßæÆœŒþÞıİ]/g, (letter) => unaccented[letter] ?? letter)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/\p{Nd}/gu, digit)
}

const unaccented: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  İ: 'i',
}

/** The European digit for a digit of any script: every script's ten stand in a row. */
function digit(char: string): string {
  if (char >= '0' && char <= '9') return char
  const code = char.codePointAt(0) ?? 0
  for (let back = 0; back <= 9; back++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - back - 1))) return String(back)
  return '0'
}

/** The same text with every digit European; as long as before, so that places stay. */
export function withPlainDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (char) => (char.length === 1 ? digit(char) : char))
}

/** Where `needle`, already folded, occurs in spite of anything between its letters. */
export function occurrences(letters: Letters, needle: string): readonly Span[] {
  const found: Span[] = []
  if (needle === '') return found
  for (let i = letters.folded.indexOf(needle); i >= 0; i = letters.folded.indexOf(needle, i + 1))
    found.push({ from: letters.at[i] ?? 0, to: (letters.at[i + needle.length - 1] ?? 0) + 1 })
  return found
}

/** Whether the span begins where a word begins and ends where one ends. */
export function isWhole({ text }: Letters, { from, to }: Span): boolean {
  const [first, last] = [charAt(text, from), charAt(text, to - 1)]
  return !continues(charBefore(text, from), first) && !continues(last, charAt(text, to))
}

function continues(a: string, b: string): boolean {
  const mark = /\p{M}/u
  return (isLetter(a) && (isLetter(b) || mark.test(b))) || (isDigit(a) && isDigit(b))
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char)
const isDigit = (char: string): boolean => /\p{N}/u.test(char)
const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32)
const charBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 1), at)
