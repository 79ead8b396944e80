import { type Span, withPlainDigits } from './letters.ts'

export type DateFound = Span & { readonly days: readonly string[] }

const between = String.raw`[\s./,\-–—’']{1,3}`
const numeric = new RegExp(
  String.raw`(?<![\d/])(\d{1,4})${between}(\d{1,2})${between}(\d{4}|\d{2})(?![\d/])`,
  'g',
)
const squeezed = /(?<!\d)\d{8}(?!\d)/g

/** Every full date in a text, however it is written, with each day it can mean (`03/04/2009` can mean two). */
export function datesIn(given: string): readonly DateFound[] {
  const text = withPlainDigits(given)
  const found: DateFound[] = []
  const add = (match: RegExpExecArray, days: readonly (string | null)[]) => {
    const real = days.filter((day) => day !== null)
    if (real.length > 0) found.push({ from: match.index, to: match.index + match[0].length, days: real })
  }
  for (const match of text.matchAll(numeric)) {
    const [, a = '', b = '', c = ''] = match
    add(match, a.length > 2 ? [dayOf(a, b, c)] : [dayOf(c, a, b), dayOf(c, b, a), dayOf(a, b, c)])
  }
  for (const match of text.matchAll(squeezed)) {
    const d = match[0]
    const cut = (...at: [number, number, number, number, number, number]) =>
      dayOf(d.slice(at[0], at[1]), d.slice(at[2], at[3]), d.slice(at[4], at[5]))
    add(match, [cut(0, 4, 4, 6, 6, 8), cut(4, 8, 0, 2, 2, 4), cut(4, 8, 2, 4, 0, 2)])
  }
  for (const match of text.matchAll(inWords())) {
    const { m1, d1, y1, m2, d2, y2 } = match.groups ?? {}
    add(match, [dayOf(y1 ?? y2 ?? '', monthNumber(m1 ?? m2 ?? ''), dayNumber(d1 ?? d2 ?? ''))])
  }
  return found
}

function dayOf(year: string, month: string, day: string): string | null {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || !/^(?:\d{4}|\d{2})$/.test(year)) return null
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const full = year.length === 4 ? year : `${Number(year) > 40 ? '19' : '20'}${year}`
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

function dayNumber(word: string): string {
  const place = ordinals.indexOf(word.toLowerCase().replace(/\s+/, '-'))
  return place >= 0 ? String(place + 1) : (/\d+/.exec(word)?.[0] ?? '')
}

let months: ReadonlyMap<string, number> | undefined
let pattern: RegExp | undefined

/** Names of the months in the languages papers of the case are likely to hold, long and short. */
function monthNames(): ReadonlyMap<string, number> {
  months ??= new Map(
    ['en', 'es', 'fr', 'pt'].flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        Array.from({ length: 12 }, (_, i): [string, number] => [
          new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
            .format(Date.UTC(2026, i, 1))
            .toLowerCase()
            .replaceAll('.', ''),
          i + 1,
        ]),
      ),
    ),
  ).set('sept', 9)
  return months
}

function monthNumber(name: string): string {
  return String(monthNames().get(name.toLowerCase().replaceAll('.', '')) ?? '')
}

function inWords(): RegExp {
  if (pattern) return pattern
  const month = [...monthNames().keys()].toSorted((a, b) => b.length - a.length).join('|')
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|º|°|er)?|${ordinals
    .toReversed()
    .join('|')
    .replaceAll('-', String.raw`[-\s]`)}`
  const gap = String.raw`[\s,.\-–—/]{0,3}`
  const link = String.raw`(?:\s*(?:day\s+of|of|de|del)\s+)?`
  const year = String.raw`(?:de\s+|in\s+)?’?'?`
  pattern = new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?<m1>${month})\.?${gap}(?:the\s+)?(?<d1>${day})${gap}${year}(?<y1>\d{4}|\d{2})|(?<d2>${day})${gap}${link}(?<m2>${month})\.?${gap}${year}(?<y2>\d{4}|\d{2}))(?!\d)`,
    'giu',
  )
  return pattern
}
