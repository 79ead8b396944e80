import type { Token } from './tokens.ts'

/** A last day printed in an entry, and for what. */
export interface DeadlineReading {
  readonly what: string
  readonly date: string
}

/**
 * Reads "X due by 5/1", "X to be filed by 5/1", "X deadline: 5/1", "last day to X 5/1", "has until 5/1 to X" and "by
 * 5/1 the parties shall file X" in one sentence.
 */
export function readDeadlines(sentence: readonly Token[], text: string): DeadlineReading[] {
  const found: DeadlineReading[] = []
  let start = 0
  for (let i = 0; i < sentence.length; i += 1) {
    const token = sentence[i]!
    if (token.kind !== 'date') continue
    const what =
      token.value === null
        ? null
        : (whatIsDue(sentence, start, i, text) ?? whatFollows(sentence, start, i, text))
    if (what !== null && token.value !== null) found.push({ what, date: token.value })
    start = i + 1
  }
  return found
}

const NAMES_DAY = /^(?:due|deadline|deadlines|ddl|cutoff|cut-off)$/
const BEFORE_DAY = /^(?:by|before|than)$/
const LEAD_IN = /^(?:and|,|\(|the|a|an|or|also|with|of|shall|is|are|be|to|on|must|:|-)$/
const FILED =
  /^(?:filed|submitted|served|lodged|file|submit|serve|complete|completed|due|deadline|deadlines|ddl|cutoff|cut-off|respond|provide|produce|produced|disclose|disclosed|exchange|exchanged|designate|designated|conduct|conducted|notify)$/
const EVENT = /^(?:hearing|conference|trial|arraignment|sentencing|proceedings?|held|signed|dated|entered)$/
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

function whatIsDue(sentence: readonly Token[], start: number, dateAt: number, text: string): string | null {
  const due = dueWord(sentence, start, dateAt)
  if (due < 0) return lastDay(sentence, start, dateAt, text)
  const words = sentence.slice(start, dateAt)
  const named = NAMES_DAY.test(sentence[due]!.lower) && sentence[due]!.lower !== 'due'
  if (!named && !words.some((word) => FILED.test(word.lower))) return null
  let first = start
  while (first < due && LEAD_IN.test(sentence[first]!.lower)) first += 1
  let last = due
  while (
    last > first &&
    /^(?:is|are|or|on|to|be|filed|submitted|by|no|later|due|shall|date|,|and)$/.test(
      sentence[last - 1]!.lower,
    )
  )
    last -= 1
  // "Deadline for expert reports extended to 5/1": what is due stands behind the word.
  if (named) last = last === first ? lastBefore(sentence, due, dateAt) : due + 1
  return last <= first ? null : wordsFrom(sentence, first, last, text)
}

/** The word that makes a last day of the date; a setting of a hearing in between takes the date for itself. */
function dueWord(sentence: readonly Token[], start: number, dateAt: number): number {
  for (let i = dateAt - 1; i >= start; i -= 1) {
    const { lower } = sentence[i]!
    if (
      EVENT.test(lower) &&
      !NAMES_DAY.test(sentence[i + 1]?.lower ?? '') &&
      sentence[dateAt - 1]!.lower !== 'by'
    )
      return -1
    if (BEFORE_DAY.test(lower) && i >= dateAt - 8 && !isByWhom(sentence, i)) return i
    // "Due to the holiday on 5/1" makes nothing due.
    if (NAMES_DAY.test(lower) && i >= dateAt - 25)
      return lower === 'due' && sentence[i + 1]!.lower === 'to' ? -1 : i
  }
  return -1
}

// "filed by Trustee": a name stands there, not a day.
function isByWhom(sentence: readonly Token[], by: number): boolean {
  const next = sentence[by + 1]
  return next?.kind === 'word' && next.capital && !WEEKDAY.test(next.lower)
}

function lastBefore(sentence: readonly Token[], due: number, dateAt: number): number {
  let last = dateAt
  while (
    last > due + 1 &&
    /^(?:is|are|to|on|set|for|:|extended|reset|now|by|until)$/.test(sentence[last - 1]!.lower)
  )
    last -= 1
  return last
}

// "Last day to amend or add parties 5/10".
function lastDay(sentence: readonly Token[], start: number, dateAt: number, text: string): string | null {
  for (let i = start; i + 2 < dateAt && dateAt - i <= 20; i += 1)
    if (
      sentence[i]!.lower === 'last' &&
      sentence[i + 1]!.lower === 'day' &&
      /^(?:to|for)$/.test(sentence[i + 2]!.lower)
    )
      return wordsFrom(sentence, i, lastBefore(sentence, i + 2, dateAt), text)
  return null
}

// "has until 5/1 to respond", "By 5/1, the parties shall file a joint letter".
function whatFollows(sentence: readonly Token[], start: number, dateAt: number, text: string): string | null {
  const lead = sentence[dateAt - 1]?.lower ?? ''
  const until = lead === 'until' && sentence[dateAt + 1]?.lower === 'to'
  const opens = BEFORE_DAY.test(lead) && dateAt - start <= 6
  if (!until && !opens) return null
  const rest = sentence.slice(dateAt + 1)
  const acts = rest.slice(0, 14).findIndex(({ lower }) => FILED.test(lower))
  if (acts < 0) return null
  let first = dateAt + 1
  while (first < sentence.length && /^(?:,|to|:)$/.test(sentence[first]!.lower)) first += 1
  const end = sentence.findIndex(({ kind }, i) => i > first && kind === 'date')
  return wordsFrom(sentence, first, Math.min(end < 0 ? sentence.length : end, first + 14), text)
}

function wordsFrom(sentence: readonly Token[], first: number, last: number, text: string): string {
  return text
    .slice(sentence[first]!.from, sentence[last - 1]!.to)
    .replace(/\s+/g, ' ')
    .slice(0, 120)
}
