import type { Token } from './tokens.ts'

/** A last day printed in an entry, and for what. */
export interface DeadlineReading {
  readonly what: string
  readonly date: string
}

/** Reads "X due by 5/1", "X to be filed by 5/1", "X deadline: 5/1" and the like in one sentence. */
export function readDeadlines(sentence: readonly Token[], text: string): DeadlineReading[] {
  const found: DeadlineReading[] = []
  let start = 0
  for (let i = 0; i < sentence.length; i += 1) {
    const token = sentence[i]!
    if (token.kind !== 'date') continue
    const what = token.value === null ? null : whatIsDue(sentence, start, i, text)
    if (what !== null && token.value !== null) found.push({ what, date: token.value })
    start = i + 1
  }
  return found
}

const DUE = /^(?:due|deadline|deadlines|cutoff|cut-off|by|before|than)$/
const LEAD_IN = /^(?:and|,|the|a|an|or|also|with|of|shall|is|are|be|to|on|must|:|-)$/
const FILED =
  /^(?:filed|submitted|served|lodged|file|submit|serve|complete|completed|due|deadline|deadlines|cutoff|cut-off)$/

function whatIsDue(sentence: readonly Token[], start: number, dateAt: number, text: string): string | null {
  const due = lastDueWord(sentence, start, dateAt)
  if (due < 0) return null
  const words = sentence.slice(start, dateAt)
  if (
    !words.some((word) => FILED.test(word.lower)) &&
    !/^(?:cut-?off|deadlines?)$/.test(sentence[due]!.lower)
  )
    return null
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
  if (/^(?:deadlines?|cut-?offs?)$/.test(sentence[due]!.lower)) last = due + 1
  if (last <= first) return null
  return text
    .slice(sentence[first]!.from, sentence[last - 1]!.to)
    .replace(/\s+/g, ' ')
    .slice(0, 120)
}

function lastDueWord(sentence: readonly Token[], start: number, dateAt: number): number {
  for (let i = dateAt - 1; i >= start && i >= dateAt - 8; i -= 1) if (DUE.test(sentence[i]!.lower)) return i
  return -1
}
