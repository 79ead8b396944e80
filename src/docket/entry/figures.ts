import { calendarDay, fullYear, nearestDay } from './dates.ts'
import { clockTime, courtHour } from './times.ts'
import { dated, timed, type Token } from './token.ts'

const NUMERIC_DATE = String.raw`(?<![\d/:.-])(?<m>\d{1,2})(?<sep>[/-])(?<d>\d{1,2})\k<sep>(?<y>\d{2,6})(?![\d/])`
const ISO_DATE = String.raw`(?<![\d-])(?<iy>(?:19|20|21)\d{2})-(?<im>\d{2})-(?<id>\d{2})(?![\d-])`
const SHORT_DATE = String.raw`(?<![\d/:.$-])(?<sm>\d{1,2})/(?<sd>\d{1,2})(?![\d/%])`
const HALF_TIME = String.raw`(?<![\d/:.])(?<h>\d{1,2})(?::?(?<min>\d{2}))?(?::\d{2})?\s{0,2}(?<half>[AaPp])(?:\.\s?[Mm]\.|\.?[Mm](?!\p{Ll}))`
const BARE_TIME = String.raw`(?<![\d/:.-])(?<bh>\d{1,2}):(?<bmin>\d{2})(?![\d:-])`
const NUMBER = String.raw`\d+(?:[.,]\d+)*\p{L}*`
const FIGURE = new RegExp([NUMERIC_DATE, ISO_DATE, SHORT_DATE, HALF_TIME, BARE_TIME, NUMBER].join('|'), 'uy')

/** The date, clock time or number whose figures start at `from`. */
export function figureAt(text: string, from: number, dateFiled: string | null): Token {
  FIGURE.lastIndex = from
  const match = FIGURE.exec(text)
  const printed = match?.[0] ?? text.charAt(from)
  const to = from + printed.length
  const g = match?.groups ?? {}
  if (g['y'] !== undefined)
    return dated(from, to, calendarDay(fullYear(g['y']), Number(g['m']), Number(g['d'])))
  if (g['iy'] !== undefined)
    return dated(from, to, calendarDay(Number(g['iy']), Number(g['im']), Number(g['id'])))
  if (g['sm'] !== undefined)
    return dated(from, to, nearestDay(Number(g['sm']), Number(g['sd']), dateFiled), true)
  if (g['half'] !== undefined) {
    const half = /a/i.test(g['half']) ? 'a' : 'p'
    return timed(from, printed, clockTime(Number(g['h']), Number(g['min'] ?? 0), half))
  }
  if (g['bh'] !== undefined) return timed(from, printed, courtHour(Number(g['bh']), Number(g['bmin'])), true)
  return {
    kind: 'number',
    lower: printed.toLowerCase(),
    from,
    to,
    value: null,
    capital: false,
    partial: false,
  }
}
