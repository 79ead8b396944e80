import { addresses } from './address-disguises.ts'
import { datesIn } from './date-disguises.ts'
import { fold, type Letters, lettersOf, type Span } from './letters.ts'
import { namings } from './name-disguises.ts'
import { identityNumbers, mailAddresses, telephones } from './number-disguises.ts'
import { redactable } from './rule-49-1.ts'

/** One value of the vault, for this check only. */
export type IdentityValue = {
  readonly witnessId: string
  readonly reference: string
  readonly kind:
    'legal name' | 'other name' | 'birth date' | 'telephone' | 'e-mail' | 'address' | 'identity number'
  readonly value: string
}

/** A stretch of a document: which of its texts, and where in it, as a reader would say. */
export type Place = { readonly stream: string; readonly where: string; readonly text: string }

/** What must not leave the house, and where it stands. Never holds the value itself. */
export type Hit = {
  readonly where: string
  /** `legal name of W-3`, or what Rule 49.1 redacts. */
  readonly what: string
  /** The words around it, with every hit blacked out. */
  readonly around: string
}

type Found = Span & { readonly what: string; readonly slight: boolean }

/**
 * Searches a whole document for every identity value of the case in every disguise, and for what Rule 49.1 redacts.
 *
 * @param places all texts of the document in reading order, metadata included; a value split between two
 *   neighbouring places of one stream is found as well
 * @param publicTexts what already stands in the public record: names and office addresses of the parties and counsel.
 *   A single word, postal code or street within one of them is no leak; a whole name still is.
 */
export function leaksIn(
  places: readonly Place[],
  values: readonly IdentityValue[],
  publicTexts: readonly string[],
): readonly Hit[] {
  const publicWords = new Set(publicTexts.flatMap((text) => lettersOf(text).words.map((word) => word.folded)))
  const streams = [...new Set(places.map(({ stream }) => stream))]
  return streams.flatMap((stream) => {
    const own = places.filter((place) => place.stream === stream)
    const letters = lettersOf(own.map(({ text }) => text).join('\n'))
    const allowed = publicSpans(letters.text, publicTexts)
    const found = [
      ...values.flatMap((value) => findings(letters, value, publicWords)),
      ...redactable(letters.text),
    ].filter((each) => !each.slight || !allowed.some((span) => span.from <= each.from && each.to <= span.to))
    return merged(found).map((each) => hit(each, own, letters.text, found))
  })
}

function findings(
  letters: Letters,
  identity: IdentityValue,
  publicWords: ReadonlySet<string>,
): readonly Found[] {
  const what = `${identity.kind} of ${identity.reference}`
  const sure = (spans: readonly Span[]): readonly Found[] =>
    spans.map(({ from, to }) => ({ from, to, what, slight: false }))
  switch (identity.kind) {
    case 'legal name':
    case 'other name':
      return sure(namings(letters, identity.value, (word) => publicWords.has(word)))
    case 'birth date':
      return sure(datesIn(letters.text).filter(sameDayAs(identity.value)))
    case 'telephone':
      return sure(telephones(letters, identity.value))
    case 'e-mail':
      return sure(mailAddresses(letters, identity.value))
    case 'address':
      return addresses(letters, identity.value).map((span) => ({ ...span, what }))
    case 'identity number':
      return sure(identityNumbers(letters, identity.value))
    default:
      return identity.kind satisfies never
  }
}

function sameDayAs(value: string): (found: { readonly days: readonly string[] }) => boolean {
  const wanted = new Set(datesIn(value).flatMap(({ days }) => days))
  return ({ days }) => days.some((day) => wanted.has(day))
}

function publicSpans(text: string, publicTexts: readonly string[]): readonly Span[] {
  return publicTexts.flatMap((known) => {
    const words = known
      .trim()
      .split(/\s+/)
      .filter((word) => fold(word) !== '')
    if (words.length === 0) return []
    const pattern = words
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(String.raw`\s+`)
    return Array.from(text.matchAll(new RegExp(pattern, 'giu')), (found) => ({
      from: found.index,
      to: found.index + found[0].length,
    }))
  })
}

/** One hit for spans that overlap: the longest says what it is. */
function merged(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const each of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last && each.from < last.to) kept[kept.length - 1] = { ...last, to: Math.max(last.to, each.to) }
    else kept.push(each)
  }
  return kept
}

const blacked = '█████'
const reach = 40

function hit(each: Found, places: readonly Place[], text: string, all: readonly Found[]): Hit {
  let end = -1
  const place = places.find((one) => (end += one.text.length + 1) >= each.from)
  const spans = merged(all)
  const dark = (from: number, to: number): string => {
    let shown = ''
    let at = from
    for (const span of spans.filter((one) => one.to > from && one.from < to)) {
      shown += text.slice(at, Math.max(at, span.from)) + blacked
      at = span.to
    }
    return shown + text.slice(at, Math.max(at, to))
  }
  const [from, to] = [Math.max(0, each.from - reach), Math.min(text.length, each.to + reach)]
  return { where: place?.where ?? '', what: each.what, around: dark(from, to).replaceAll(/\s+/g, ' ').trim() }
}
