import { letteredSections, titlesOfLetteredSections } from './lettered-sections.ts'

export type Section = {
  readonly title: string
  readonly regulation: boolean
  readonly number: string
  /** `['b', '1', 'A', 'viii']` of (b)(1)(A)(viii). */
  readonly parts: readonly string[]
  readonly andFollowing: boolean
  /** Read from the court system's own code. */
  readonly coded: boolean
}

type Read = { readonly sections: readonly Section[]; readonly end: number }

/** `18 U.S.C. § 1591(b)(2)`. */
export function written(section: Section): string {
  const code = section.regulation ? 'C.F.R.' : 'U.S.C.'
  const sign = /^\d+-\d+$/.test(section.number) ? '§§' : '§'
  const parts = section.parts.map((part) => `(${part})`).join('')
  return `${section.title} ${code} ${sign} ${section.number}${parts}${section.andFollowing ? ' et seq.' : ''}`
}

const part = String.raw`(?:[a-z]|([a-z])\1|[ivxl]{2,5}|[A-Z]|[IVX]{2,5}|\d{1,3})`
const partsHere = /(?:\s?\(\s?(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|[ivxl]{2,5}|[A-Z]|[IVX]{2,5}|\d{1,3})\s?\))+/y
const onePart = new RegExp(String.raw`\(\s?(${part})\s?\)`, 'g')
// `841A=MA.F`, `1962-7480.F`, `2423.F`: the court system's code, ending in F, M or P for felony, misdemeanor, petty.
const coded = /(\d{1,5})([A-Za-z]?)(\d?)([A-Z]?)(?:=[A-Z]{1,3})?(?:-\d{1,4})?\.[FMPI]\b/y
const dotted = /\d{1,4}(?:\.\d{1,4})+(?:[a-z](?:-\d{1,2})?)?/y
const numbered = /(\d{1,5})([A-Za-z]{0,3}(?:-\d{1,2}[a-z]?)?)(?![\dA-Za-z])/y
const range = /(\d{1,5})-(\d{1,5})(?![\d.])/y
const andFollowing = /,?\s*et\.?\s*seq\b\.?/iy
const wordAfter = /\s+([A-Za-z]+)/y
const units = new Set(
  'count counts gram grams kilogram kilograms kilo kilos kg mg lb lbs pounds ounces or more year years month months days firearm firearms rounds persons people times st nd rd th'.split(
    ' ',
  ),
)

/** Reads one section with its parts at `at`. A `further` number must not be a quantity: `846, 5 kilograms`. */
export function sectionsOf(
  text: string,
  at: number,
  of: { readonly number: string; readonly regulation: boolean },
  place: 'first' | 'further',
): Read | null {
  const head = headOf(text, at, of.number, of.regulation)
  if (!head) return null
  if (place === 'further' && isQuantity(text, head.end)) return null
  const base = {
    title: of.number,
    regulation: head.regulation,
    number: head.number,
    coded: head.coded,
    andFollowing: false,
  }
  return withParts(text, head.end, base, head.parts)
}

/** Reads parts without a number, which go on from the section before: the `(b)(2)` of `1591(a)(1) and (b)(2)`. */
export function continued(text: string, at: number, last: Section): Read | null {
  const found = match(partsHere, text, at)
  if (!found) return null
  const given = partsIn(found[0])
  const first = given[0] ?? ''
  const level = levelIn(last.parts, first)
  return withParts(text, at, { ...last, coded: false, andFollowing: false }, last.parts.slice(0, level))
}

type Head = { number: string; parts: readonly string[]; regulation: boolean; coded: boolean; end: number }

function headOf(text: string, at: number, title: string, regulation: boolean): Head | null {
  const code = match(coded, text, at)
  if (code) return codeHead(code, title, regulation, at)
  const decimal = match(dotted, text, at)
  const span = match(range, text, at)
  const spans = span !== null && Number(span[2]) > Number(span[1])
  const whole = decimal?.[0] ?? (spans ? span[0] : null)
  const base = { parts: [], regulation: regulation || decimal !== null, coded: false }
  if (whole !== null) return { ...base, number: whole, end: at + whole.length }
  const plain = match(numbered, text, at)
  if (!plain) return null
  const [all, number = '', letters = ''] = plain
  return { ...base, ...splitNumber(title, number, letters, false), end: at + all.length }
}

function codeHead(code: RegExpExecArray, title: string, regulation: boolean, at: number): Head {
  const [all, number = '', letter = '', digit = '', capital = ''] = code
  const split = splitNumber(title, number, letter, true)
  const parts = [...split.parts, digit, capital].filter(Boolean)
  return { ...split, parts, regulation, coded: true, end: at + all.length }
}

/** Whether `922G` is section 922G or section 922(g). */
function splitNumber(
  title: string,
  number: string,
  letters: string,
  code: boolean,
): { number: string; parts: readonly string[] } {
  if (letters === '') return { number, parts: [] }
  const known = [letters, letters.toLowerCase()].find((form) =>
    letteredSections.has(`${title}:${number}${form}`),
  )
  // 8:1324A.F is harboring, 1324(a); 8 U.S.C. § 1324a is about employers.
  if (known && (known === letters || title === '18')) return { number: `${number}${known}`, parts: [] }
  if (titlesOfLetteredSections.has(title)) return { number: `${number}${letters.toLowerCase()}`, parts: [] }
  if (letters.length > 1 && !code) return { number: `${number}${letters}`, parts: [] }
  return { number, parts: [letters.toLowerCase()] }
}

function isQuantity(text: string, at: number): boolean {
  const word = match(wordAfter, text, at)?.[1]
  return (
    (word !== undefined && units.has(word.toLowerCase())) || /^(?:\.\d|%|:|\/\d)/.test(text.slice(at, at + 3))
  )
}

/** `(a)(1)(b)(1)` without a comma is two cites: no letter stands below a digit, but a roman numeral may. */
function withParts(text: string, at: number, base: Omit<Section, 'parts'>, start: readonly string[]): Read {
  const found = match(partsHere, text, at)
  const sections: string[][] = [[...start]]
  for (const given of partsIn(found?.[0] ?? '')) {
    const open = sections.at(-1) ?? []
    const belowDigit = open.length > 1 && /^\d/.test(open.at(-1) ?? '')
    if (belowDigit && kindOf(given, '') === 'letter') sections.push([given])
    else open.push(given)
  }
  const end = at + (found?.[0].length ?? 0)
  const following = match(andFollowing, text, end)
  const read = sections.map((parts) => ({ ...base, parts: lowered(parts), andFollowing: following !== null }))
  return { sections: read, end: end + (following?.[0].length ?? 0) }
}

// The first part of a section is a small letter in the Code; clerks typing in capitals write `1591(A)(1)`.
function lowered([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return []
  return [/^[A-Z]$/.test(first) ? first.toLowerCase() : first, ...rest]
}

function levelIn(parts: readonly string[], given: string): number {
  const level = parts.findIndex((each, i) => kindOf(each, parts[i - 1] ?? '') === kindOf(given, ''))
  const roman = parts.findIndex((each, i) => kindOf(each, parts[i - 1] ?? '') === 'roman')
  if (roman >= 0 && /^[ivxl]+$/.test(given)) return roman
  return level >= 0 ? level : parts.length
}

function kindOf(one: string, above: string): 'digit' | 'capital' | 'roman' | 'letter' {
  if (/^\d/.test(one)) return 'digit'
  if (/^[A-Z]/.test(one)) return 'capital'
  const roman = /^[ivxl]+$/.test(one) && (one.length > 1 || /^[A-Z]$/.test(above) || one === 'i')
  return roman ? 'roman' : 'letter'
}

function partsIn(text: string): readonly string[] {
  return [...text.matchAll(onePart)].map((found) => found[1] ?? '')
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
