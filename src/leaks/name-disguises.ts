import { fold, isWhole, type Letters, occurrences, type Span, type Word } from './letters.ts'
import { isOrdinary, isTemplateWord } from './ordinary-words.ts'

const particles = new Set(
  'a al ben bin da das de del della den der di do dos du e el ibn ii iii iv jr la las le los of san sr st the van von y'.split(
    ' ',
  ),
)

/** A name taken apart: its words, folded, in order. `Doe-Smith` is two. */
type Name = { readonly words: readonly string[]; readonly telling: readonly string[] }

/**
 * Everywhere a text names a person: the whole name or any two words of it, in any order, case or spelling of accents,
 * squeezed together or pulled apart; a word and an initial; and a single word that is no everyday word.
 *
 * @param inPublic whether a folded word is also part of a name that stands in the public record of the case
 */
export function namings(
  letters: Letters,
  value: string,
  inPublic: (word: string) => boolean,
): readonly Span[] {
  const name = nameOf(value)
  return [
    ...together(letters, name),
    ...nearby(letters, name),
    ...withInitial(letters, name),
    ...name.telling.filter((word) => !inPublic(word)).flatMap((word) => alone(letters, word)),
  ]
}

function nameOf(value: string): Name {
  const words = (value.match(/(?:\p{L}\p{M}*)+|\p{N}+/gu) ?? []).map(fold).filter((word) => word !== '')
  const joined = value
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && !words.includes(word))
  const telling = [...new Set([...words, ...joined])].filter(
    (word) => word.length > 1 && !particles.has(word),
  )
  return { words, telling }
}

/** Two words or all of them, side by side, whatever stands between their letters. */
function together(letters: Letters, { words, telling }: Name): readonly Span[] {
  const pairs = telling.flatMap((a) => telling.filter((b) => b !== a).map((b) => a + b))
  const whole = words.length > 1 ? [words.join(''), words.toReversed().join('')] : []
  return [...new Set([...pairs, ...whole])].flatMap((needle) =>
    occurrences(letters, needle).filter(
      (span) => (needle.length >= 8 || isWhole(letters, span)) && !isWithinOneOrdinaryWord(letters, span),
    ),
  )
}

/** `granting` is not the name Grant Ing. */
function isWithinOneOrdinaryWord({ text }: Letters, { from, to }: Span): boolean {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? ''
  const after = /^\p{L}*/u.exec(text.slice(to, to + 30))?.[0] ?? ''
  const word = before + text.slice(from, to) + after
  return /^\p{L}+$/u.test(word) && isOrdinary(word.toLowerCase())
}

/** Two words of the name with only initials, particles or other words of the name between them. */
function nearby({ words }: Letters, { telling, words: all }: Name): readonly Span[] {
  const spans: Span[] = []
  words.forEach((first, i) => {
    if (!telling.includes(first.folded)) return
    for (const [between, second] of words.slice(i + 1, i + 4).entries()) {
      if (second.folded !== first.folded && telling.includes(second.folded)) {
        if (between === 0 || !isOrdinaryPair(first, second)) spans.push({ from: first.from, to: second.to })
        break
      }
      const passes = second.folded.length === 1 || particles.has(second.folded) || all.includes(second.folded)
      if (!passes || between === 2) break
    }
  })
  return spans
}

/** `by the grace of the Court` is not the name Grace Court. */
function isOrdinaryPair(a: Word, b: Word): boolean {
  const asWritten = (word: Word) => isOrdinary(word.folded) && word.written === word.written.toLowerCase()
  return isOrdinary(a.folded) && isOrdinary(b.folded) && (asWritten(a) || asWritten(b))
}

/** `J. Doe`, `Doe, J.`, `Jane D.`; two initials alone are how a minor may be named. */
function withInitial({ text, words }: Letters, { telling }: Name): readonly Span[] {
  return words.flatMap((word, i) => {
    if (!telling.includes(word.folded)) return []
    return [words[i - 1], words[i + 1]].flatMap((initial) => {
      if (!initial || !isInitialOf(initial, word, telling)) return []
      const dotted = text[initial.to] === '.'
      const capital = initial.written !== initial.written.toLowerCase()
      const written = isOrdinary(word.folded)
        ? dotted && capital && isCapitalised(word.written)
        : dotted || capital
      const [from, to] = [Math.min(word.from, initial.from), Math.max(word.to, initial.to)]
      return written && isOneName(text.slice(from, to)) ? [{ from, to }] : []
    })
  })
}

function isInitialOf(initial: Word, word: Word, telling: readonly string[]): boolean {
  return (
    initial.folded.length === 1 &&
    telling.some((other) => other !== word.folded && other.startsWith(initial.folded))
  )
}

/** A sentence may end between the two only by the dot of the initial itself. */
function isOneName(text: string): boolean {
  return !/[?!;:)(]|\p{L}{2}\./u.test(text)
}

/** One word of the name by itself. */
function alone(letters: Letters, word: string): readonly Span[] {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u.test(
      word,
    )
  )
    return occurrences(letters, word)
  const guarded = isOrdinary(word) || word.length < 3
  const spans = letters.words
    .filter((each) => each.folded === word && (!guarded || isWrittenAsName(letters.text, each)))
    .map(({ from, to }) => ({ from, to }))
  return guarded ? spans : [...spans, ...pulledApart(letters, word)]
}

/** The letters of one word with hyphens, line ends or invisible marks between some, or with spaces between all. */
function pulledApart(letters: Letters, word: string): readonly Span[] {
  return occurrences(letters, word).filter((span) => {
    const inside = letters.text.slice(span.from, span.to)
    if (!isWhole(letters, span) || /^[\p{L}\p{M}]+$/u.test(inside)) return false
    const fragments = inside.split(/[^\p{L}\p{M}]+/u)
    return (
      /^[\p{L}\p{M}\-‐‑\u00ad\u200b-\u200d\u2060\n]+$/u.test(inside) ||
      fragments.every((one) => one.length === 1)
    )
  })
}

/** A capital in the middle of a sentence, where everyday English writes none. */
function isWrittenAsName(text: string, word: Word): boolean {
  if (!isCapitalised(word.written) || isTemplateWord(word.written)) return false
  const before = text.slice(0, word.from).trimEnd()
  if (
    before === '' ||
    /(?:[.?!:;“"‘([–—]|\n)$/u.test(before) ||
    text.slice(before.length, word.from).includes('\n')
  )
    return false
  return !/^\s*\d/.test(text.slice(word.to)) // `May 4`, `April 2026`
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (word.length === 1 || word !== word.toUpperCase())
}
