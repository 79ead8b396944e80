import { isHead } from './event-heads.ts'
import { HEADS, MODIFIERS, PLANS } from './event-words.ts'
import type { Token } from './tokens.ts'

/** Where an event's name ends: past further heads joined to it ("Motion Hearing/Trial Setting"). */
export function rightEdge(sentence: readonly Token[], head: number): number {
  let end = head + 1
  for (;;) {
    const next = sentence[end]
    if (next === undefined) return end
    if (next.kind === 'word' && isHead(sentence, end) && !HEADLESS_AFTER.has(next.lower)) end += 1
    else if (decidingNoun(sentence, end) > end) end = decidingNoun(sentence, end)
    else if (isCallAfter(sentence, end)) end += 2
    else if (next.lower === '/' || next.lower === 'or' || (isJoin(next) && isFirstDay(sentence, head))) {
      const further = joined(sentence, end + 1)
      if (further === 0) return end
      end = further
    } else if (next.lower === 'with' && sentence[end + 1]?.lower === 'psr') end += 2
    else if (next.lower === 'of' && OF_WHOM.has(sentence[end + 1]?.lower ?? '')) end += 2
    else return end
  }
}

// "Pre-Settlement Conference Scheduling Call"
function isCallAfter(sentence: readonly Token[], end: number): boolean {
  return MODIFIERS.has(sentence[end]!.lower) && sentence[end + 1]?.lower === 'call'
}

/**
 * The end of the noun that decides what the event is, or 0: in "Trial Readiness Conference" and "Sentencing Status
 * Hearing" the first word is only what it is about.
 */
function decidingNoun(sentence: readonly Token[], end: number): number {
  const before = sentence[end - 1]!.lower
  if (/^(?:hearings?|hrgs?|conferences?|conf)$/.test(before)) return 0
  if (before === 'trial' && sentence[end]!.lower === 'call') return end + 1
  let at = end
  while (PLANS.has(sentence[at]?.lower ?? '')) at += 1
  return at > end && /^(?:hearings?|hrg|conferences?|conf|call)$/.test(sentence[at]?.lower ?? '') ? at + 1 : 0
}

const HEADLESS_AFTER = new Set(['motions', 'proceedings', 'call', 'session'])
const OF_WHOM = new Set(['creditors'])
const isJoin = (token: Token): boolean => token.lower === 'and' || token.lower === '&' || token.lower === ','

// One calling of the case does several things on a defendant's first days; its clerks print them as one event.
function isFirstDay(sentence: readonly Token[], head: number): boolean {
  return /^(?:appearance|arraignment|rearraignment|re-arraignment|argument|selection)$/.test(
    sentence[head]!.lower,
  )
}

/** The end of a further event name that starts at `start` (modifiers, then a head), or 0. */
function joined(sentence: readonly Token[], start: number): number {
  for (let i = start; i < sentence.length && i < start + 5; i += 1) {
    const token = sentence[i]!
    if (token.kind !== 'word') return 0
    if (isHead(sentence, i)) return i + 1
    if (/^(?:plea|detention|bond|ruling)$/.test(token.lower) && i === start) {
      return HEADS.has(sentence[i + 1]?.lower ?? '') ? i + 2 : i + 1
    }
    if (!MODIFIERS.has(token.lower) && !/^(?:of|and)$/.test(token.lower)) return 0
  }
  return 0
}

/** "Hearing re Revocation of Supervised Release", "hearing on plaintiff's motion": what the event is about. */
export function withSubject(sentence: readonly Token[], end: number): number {
  const link = sentence[end]?.lower
  if (link !== 're' && link !== 'on' && link !== 'regarding' && link !== 'of') return end
  if (link === 'on') return motionAfter(sentence, end + 1) || violationAfter(sentence, end + 1) || end
  let last = end + 1
  while (last < sentence.length && last - end < 9) {
    const token = sentence[last]!
    if (
      token.kind === 'mark' ||
      token.kind === 'date' ||
      token.kind === 'time' ||
      SUBJECT_ENDS.has(token.lower)
    )
      break
    last += 1
  }
  if (link === 'of')
    return sentence[end + 1]?.capital === true && last - end > 1 && last - end < 6 ? last : end
  return last > end + 1 && sentence[end + 1]?.kind === 'word' ? last : end
}

function motionAfter(sentence: readonly Token[], start: number): number {
  for (let i = start; i < sentence.length && i < start + 6; i += 1) {
    const token = sentence[i]!
    if (/^motions?$/.test(token.lower)) return i + 1
    if (token.kind === 'date' || token.kind === 'time' || token.kind === 'mark') return 0
  }
  return 0
}

// "Hearing on Supervised Release Violation", "Hearing on Revocation of Probation"
function violationAfter(sentence: readonly Token[], start: number): number {
  for (let i = start; i < sentence.length && i < start + 5; i += 1) {
    const token = sentence[i]!
    if (/^(?:violations?|revocation)$/.test(token.lower)) return i + 1
    if (token.kind !== 'word' || SUBJECT_ENDS.has(token.lower)) return 0
  }
  return 0
}

const SUBJECT_ENDS = new Set(
  'as is was are were be has have shall will to held set reset re-set continued scheduled rescheduled vacated stricken cancelled canceled adjourned moved before on at in for by previously currently filed and motion motions'.split(
    ' ',
  ),
)
