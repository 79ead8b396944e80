import { fold, isWhole, type Letters, occurrences, type Span, type Word } from './letters.ts'
import { isOrdinary } from './ordinary-words.ts'

/** Words that end the name of a street, with the one way each is written here. */
const streetWords: Readonly<Record<string, string>> = Object.fromEntries(
  `street st|avenue ave av|road rd|lane ln|drive dr|boulevard blvd|court ct|place pl|way|circle cir|terrace ter|highway hwy
   |parkway pkwy|trail trl|square sq|alley aly|loop|calle|avenida avda|rue|camino`
    .split('|')
    .flatMap((group) => {
      const words = group.trim().split(/\s+/)
      return words.map((word) => [word, words[0] ?? word])
    }),
)
const directions = new Set('n s e w ne nw se sw north south east west'.split(' '))
const units = new Set('apt apartment unit suite ste room rm floor fl no po box'.split(' '))

type Parts = {
  /** Number and telling words of the street. */
  readonly number: string | null
  readonly street: readonly string[]
  readonly suffixed: boolean
  /** A house, shelter or care-of name before the street. */
  readonly houses: readonly (readonly string[])[]
  readonly codes: readonly string[]
}

export type AddressFound = Span & {
  /** Only a postal code or one word: may be someone else's. */ readonly slight: boolean
}

/** An address as a whole, its street with or without the number, the name of the house, or its postal code. */
export function addresses(letters: Letters, value: string): readonly AddressFound[] {
  const parts = partsOf(value)
  const sure = [
    ...occurrences(letters, fold(value)).filter((span) => fold(value).length >= 8 || isWhole(letters, span)),
    ...streets(letters.words, parts),
    ...parts.houses.flatMap((house) => sequence(letters.words, house)),
  ]
  const slight = [
    ...parts.codes.flatMap((code) => occurrences(letters, code).filter((span) => isWhole(letters, span))),
    ...parts.street
      .filter((word) => word.length >= 5 && !isOrdinary(word))
      .flatMap((word) => letters.words.filter((each) => each.folded === word)),
  ]
  return [
    ...sure.map(({ from, to }) => ({ from, to, slight: false })),
    ...slight.map(({ from, to }) => ({ from, to, slight: true })),
  ]
}

function partsOf(value: string): Parts {
  const segments = value
    .split(/[,\n;]+/)
    .map((segment) =>
      (segment.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []).map(fold).filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0)
  const at = segments.findIndex((words) => isStreet(words))
  const line = segments[at] ?? []
  const number = line.find((word) => /^\d+$/.test(word)) ?? null
  const unit = line.findIndex((word, i) => i > 0 && units.has(word))
  const words = (unit > 0 ? line.slice(0, unit) : line).filter((word) => /^\p{L}/u.test(word))
  return {
    number,
    street: words.filter((word) => !(word in streetWords) && !directions.has(word) && !units.has(word)),
    suffixed: words.some((word) => word in streetWords),
    houses: segments.slice(0, Math.max(at, 0)).filter((house) => house.length > 1),
    codes: segments.slice(at + 1).flatMap((segment) => segment.filter((word) => /^\d{5,}$/.test(word))),
  }
}

function isStreet(words: readonly string[]): boolean {
  return /^\d+$/.test(words[0] ?? '') || words.some((word) => word in streetWords)
}

/** The street's words in a row, with its number before (or after, as abroad), or with a word such as Lane after. */
function streets(words: readonly Word[], { number, street, suffixed }: Parts): readonly Span[] {
  if (street.length === 0) return []
  const places = sequence(words, street)
  return places.flatMap((place) => {
    const first = words.findIndex((word) => word.from === place.from)
    const before = words.slice(Math.max(0, first - 2), first)
    const after = words.slice(first + street.length, first + street.length + 2)
    const house = [...before, ...after].find((word) => number !== null && word.folded === number)
    const ending = suffixed && after[0] && after[0].folded in streetWords ? after[0] : undefined
    // A street called Main or Oak is everywhere; with its number, or by a name that is rare, it is somebody's.
    const telling = ending && street.some((word) => !isOrdinary(word) && word.length > 3)
    if (!house && !telling) return []
    const all = [place, house, ending].filter((each) => each !== undefined)
    return [{ from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }]
  })
}

function sequence(words: readonly Word[], wanted: readonly string[]): readonly Span[] {
  return words.flatMap((word, i) => {
    const last = words[i + wanted.length - 1]
    const fits = last && wanted.every((each, j) => words[i + j]?.folded === each)
    return fits ? [{ from: word.from, to: last.to }] : []
  })
}
