import type { Reading } from './clause.ts'
import { nextDay } from './dates.ts'
import type { Token } from './tokens.ts'

const NOT_OF_THE_HEARING = new Set(
  'by before than dated filed due since entered signed issued modified docketed received served within deadline served born executed order'.split(
    ' ',
  ),
)

/** Gives a printed day to the verb or the name it stands with; days of papers and signatures are passed over. */
export function readDate(reading: Reading, i: number): void {
  const token = reading.sentence[i]!
  const lead = introducer(reading.sentence, i)
  if (NOT_OF_THE_HEARING.has(lead.lower)) return
  if (
    token.partial &&
    !/^(?:on|for|to|until|from|of|is|set|scheduled|reset|rescheduled|continued)$/.test(lead.lower) &&
    reading.sentence[i - 1]?.lower !== 'the'
  )
    return
  const last = reading.clause.steps.at(-1)
  if (last === undefined) {
    if (reading.clause.loose.date === undefined) reading.clause.loose.date = token.value
    return
  }
  if (reading.into === 'from' || (lead.lower === 'of' && last.voice === 'doing')) {
    last.from.date ??= token.value
  } else if (last.to.date === undefined) last.to.date = token.value
  else last.more.push({ date: token.value })
}

interface Lead {
  readonly lower: string
}

/** The word that brings a date in: "set FOR Monday, May 5", "BY 5:00 p.m. on May 5". */
function introducer(sentence: readonly Token[], i: number): Lead {
  let on: Lead | null = null
  for (let k = i - 1; k >= 0 && k >= i - 7; k -= 1) {
    const { lower, kind } = sentence[k]!
    if (kind === 'time' || SKIPPED_BEFORE_DATE.has(lower)) continue
    if (lower === 'on') on ??= { lower }
    else if (on !== null && !NOT_OF_THE_HEARING.has(lower)) return on
    else return { lower }
  }
  return on ?? { lower: '' }
}

const SKIPPED_BEFORE_DATE = new Set(
  ', the at @ date monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun .'.split(
    ' ',
  ),
)

/** Gives a printed hour to the day it stands with. */
export function readTime(reading: Reading, token: Token): void {
  const last = reading.clause.steps.at(-1)
  const when = last === undefined ? reading.clause.loose : last[reading.into]
  const further = last?.more.at(-1)
  // "5/3, 5/4 and 5/5 at 9:00": the hour is every day's.
  if (further !== undefined) further.time ??= token.value
  if (when.time === undefined) when.time = token.value
}

/** "Tomorrow's status hearing": the day after the filing day. */
export function readRelativeDay(reading: Reading, token: Token): void {
  const { clause, dateFiled } = reading
  if (dateFiled === null || clause.loose.date !== undefined) return
  clause.loose.date = token.lower.startsWith('tomorrow') ? nextDay(dateFiled) : dateFiled
  clause.impliedDate = true
}
