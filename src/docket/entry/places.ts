import { actionAt } from './actions.ts'
import type { Token } from './tokens.ts'

const ENDS = new Set(
  (
    'before to with via for by signed objections objection response responses filed entered re the-parties if please unless ' +
    'counsel parties all plaintiff defendant defendants pursuant as deadline due notified confirmation hearing however mailed telephone(s) call dial meeting passcode'
  ).split(' '),
)
const ROOM = /^(?:courtroom|ctrm|crtrm|room|rm|chambers|courthouse|building|dept|department|division|div)$/
const NOT_A_PLACE =
  /^(?:court's|parties|parties'|request|instance|time|conclusion|person|custody|limine|this|that|these|which|case|cases|count|counts|open|light|front|order|lieu|re|support|response|part|full|advance|abeyance|civil|criminal|connection|connection|accordance|participation|participating|attendance|zoom|telephone|am|pm|appearance|absentia|lead|least|any|all|said|each|their|his|her|its|document|docket|dkt|ecf)$/

/** The place as printed after "in" or "at" (or straight after the hour), from token `from` up to `to`; null if none. */
export function placeIn(tokens: readonly Token[], from: number, to: number, text: string): string | null {
  for (let i = from; i < to; i += 1) {
    const start = placeStart(tokens, i, to)
    if (start === 0) continue
    const end = placeEnd(tokens, start, to)
    if (end > start) return printed(tokens, start, end, text)
  }
  return null
}

function isAfterHour(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.kind === 'time' || tokens[i - 1]?.lower === ','
}

// "10:00 AM Courtroom 1825", "9:00 AM, Joint Hearing Courtroom": a room straight after the hour.
function namesRoom(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 4; k += 1) {
    const token = tokens[k]
    if (
      token === undefined ||
      token.kind !== 'word' ||
      ENDS.has(token.lower) !== (token.lower === 'hearing' && k > i)
    )
      return false
    if (ROOM.test(token.lower)) return true
    if (!token.capital) return false
  }
  return false
}

/** The first token of a place introduced at `i`, or 0. */
function placeStart(tokens: readonly Token[], i: number, to: number): number {
  const token = tokens[i]!
  if (isAfterHour(tokens, i) && namesRoom(tokens, i)) return i
  if (token.kind === 'number' && tokens[i - 1]?.kind === 'time' && isStreet(tokens, i)) return i
  if (!/^(?:in|at|@)$/.test(token.lower) && !(token.lower === 'to' && ROOM.test(tokens[i + 1]?.lower ?? '')))
    return 0
  let start = i + 1
  if (tokens[start]?.lower === 'the') start += 1
  const first = tokens[start]
  if (first === undefined || start >= to || NOT_A_PLACE.test(first.lower)) return 0
  if (first.kind === 'number') return start
  return first.kind === 'word' && (first.capital || ROOM.test(first.lower)) ? start : 0
}

// "at 09:30 AM 3420 Twelfth Street": an address needs no preposition.
function isStreet(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(i + 1, i + 6)
    .some((token) =>
      /^(?:street|st|avenue|ave|blvd|boulevard|road|rd|drive|plaza|square|way)$/.test(token.lower),
    )
}

function placeEnd(tokens: readonly Token[], start: number, to: number): number {
  let end = start
  while (end < to && end - start < 40) {
    const token = tokens[end]!
    if (token.kind === 'date' || token.kind === 'time' || token.lower === '*') break
    if (ENDS.has(token.lower) && !/^(?:room|courtroom|street|st)$/.test(tokens[end + 1]?.lower ?? '')) break
    if (/^(?:judge|hon|honorable|magistrate)$/.test(token.lower) && tokens[end - 1]?.lower === ',') break
    if (/^(?:at|on|in|is|are|was)$/.test(token.lower) && end > start) break
    if (token.lower === 'and' && !tokens[end + 1]?.capital) break
    if (token.lower === ':' || (end > start && actionAt(tokens, end) !== null)) break
    end += 1
  }
  while (end > start && tokens[end - 1]!.kind === 'mark' && !/^[)]$/.test(tokens[end - 1]!.lower)) end -= 1
  return end
}

// Brackets were lifted out of the tokens; "chambers (Room 2188)" keeps the pair that follows at once.
function printed(tokens: readonly Token[], start: number, end: number, text: string): string {
  const from = tokens[start]!.from
  const to = tokens[end - 1]!.to
  const bracket =
    /^\s?\((?:(?:Rm|Room|room|Courtroom|courtroom|Ctrm|Judge|Hon)\b[^()]{0,40}|[A-Za-z]{2,5})\)/.exec(
      text.slice(to, to + 60),
    )
  const place = text.slice(from, bracket ? to + bracket[0].length : to)
  return place.replace(/\s+/g, ' ').replace(/(?<![\s,;:-])[\s,;:-]+$/, '')
}
