import type { Clause } from './clause.ts'
import type { Disposition } from './dispositions.ts'
import type { EventName } from './event-names.ts'
import type { Surroundings } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** Whether the words do this to the hearing here and now, rather than ask for it, look back at it or leave it open. */
export function isOperative(
  name: EventName,
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  around: Surroundings,
): boolean {
  if (around.speaker === 'party' && !isStructured(name, clause, sentence, outcome)) return false
  if (outcome.action === 'held' && isReferredTo(name, sentence)) return false
  if (outcome.action === 'set' && isReferredTo(name, sentence)) return false
  if (outcome.undated && outcome.action !== 'held' && !isSaidOutright(name, outcome, sentence)) return false
  if (name.kind === 'event')
    return outcome.action !== 'held' || !outcome.undated || isRecord(name, sentence, around)
  // A motion itself is put down for a day and an hour; a bare day is a day for papers.
  return (
    name.type.startsWith('motion') &&
    outcome.action !== 'held' &&
    outcome.date !== null &&
    outcome.time !== null
  )
}

// An undated "held" is a record only in minutes, or where the entry opens with it.
function isRecord(name: EventName, sentence: readonly Token[], around: Surroundings): boolean {
  return around.speaker === 'minutes' || sentence[name.start]!.from < 3
}

// The clerk's own line in a party's paper: the event's name opens it and the verb follows at once.
function isStructured(
  name: EventName,
  clause: Clause,
  sentence: readonly Token[],
  outcome: Disposition,
): boolean {
  const before = sentence[name.start - 1]?.lower ?? ''
  const opens =
    name.start === 0 || before === ':' || before === '-' || before === ',' || sentence[name.start]!.capital
  const step = clause.steps[0]
  const next = sentence[name.end]?.lower ?? ''
  const dated =
    next === 'date' &&
    /^(?:is|has)$/.test(sentence[name.end + 1]?.lower ?? '') &&
    sentence[name.start]!.capital
  const direct =
    step !== undefined &&
    (dated || step.at <= name.end + 1 || step.at <= name.start) &&
    !/^(?:is|be|was|currently|presently|previously)$/.test(next)
  return opens && direct && outcome.date !== null && (outcome.time !== null || outcome.action !== 'set')
}

// Without a day the verb must stand at its hearing: "Hearing Cancelled", "the bond hearing is vacated".
function isSaidOutright(name: EventName, outcome: Disposition, sentence: readonly Token[]): boolean {
  if (outcome.at < name.end) return outcome.at >= name.start - 4
  const between = sentence.slice(name.end, outcome.at)
  if (outcome.action === 'vacated')
    return between.length <= 12 && !between.some((token) => token.lower === ':')
  return outcome.fromDate !== null || between.every((token) => OUTRIGHT.has(token.lower))
}

const OUTRIGHT = new Set('is are be was were been has have hereby will shall to also - date dates'.split(' '))
const BACKWARD = new Set(
  'at during following after since pursuant from per regarding until in transcript transcripts prior preceding attended'.split(
    ' ',
  ),
)

/** "at the hearing held on", "pursuant to the conference": the words look back at the event and do not do it. */
export function isReferredTo(name: EventName, sentence: readonly Token[]): boolean {
  for (let i = name.start - 1; i >= 0 && i >= name.start - 5; i -= 1) {
    const { lower, kind } = sentence[i]!
    if (BACKWARD.has(lower)) return true
    if (lower === 'of')
      return /^(?:transcripts?|result|light|outcome|copy|purposes)$/.test(sentence[i - 1]?.lower ?? '')
    if (lower === 'to')
      return /^(?:pursuant|prior|subsequent|due|respect)$/.test(sentence[i - 1]?.lower ?? '')
    if (lower === 'before' || lower === 'by') return true
    if (kind !== 'date' && !/^(?:the|a|an|last|court's|recent|today's)$/.test(lower)) return false
  }
  return false
}
