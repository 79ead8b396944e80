import { HEADLESS, HEADS, INNER, MODIFIERS, PAIRS, PAPER_NOUNS } from './event-words.ts'
import { remoteIn } from './remote-means.ts'
import type { Token } from './tokens.ts'

/** The name of a court event inside a sentence. `start` and `end` are token places, `end` exclusive. */
export interface EventName {
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly type: string
  /**
   * `event` names one outright; `thing` is what is put down for an event (a motion, the matter);
   * `other` is no event but can be set or moved like one (a deadline, bond).
   */
  readonly kind: 'event' | 'thing' | 'other'
}

const THINGS = new Set([
  'motion',
  'motions',
  'matter',
  'matters',
  'case',
  'cause',
  'action',
  'petition',
  'application',
  'objection',
  'objections',
  'osc',
  'tro',
])
const OTHERS = new Set(
  (
    'deadline deadlines ddl cutoff cut-off cut-offs due bond bail discovery deposition depositions briefing schedule response responses reply ' +
    'replies memorandum memoranda report reports statement statements fee fees brief briefs fine restitution answer ' +
    'judgment reference order visit inspection extension excluded excludable exclusion time-limit disclosures proofs'
  ).split(' '),
)

/** Finds every event name in a sentence, left to right, without overlaps. */
export function eventNames(sentence: readonly Token[], text: string): EventName[] {
  const names: EventName[] = []
  let floor = 0
  for (let i = 0; i < sentence.length; i += 1) {
    if (sentence[i]!.kind !== 'word' || !isHead(sentence, i)) continue
    const name = namedBy(sentence, i, floor, text)
    // What stands between two events is read last: "Bond" is no event, "Bond Hearing" is one.
    names.push(...thingsBetween(sentence, floor, name.start), ...(isManner(sentence, name) ? [] : [name]))
    floor = name.end
    i = name.end - 1
  }
  return [...names, ...thingsBetween(sentence, floor, sentence.length)]
}

// "held BY telephone conference", "at 10:00 IN Telephonic/Video Conference": how, not what.
function isManner(sentence: readonly Token[], name: EventName): boolean {
  if (sentence[name.end]?.lower === 'only' && remoteIn(name.type) !== null) return true
  const before = sentence[name.start - 1]?.lower ?? ''
  const lead = /^(?:a|an)$/.test(before) ? (sentence[name.start - 2]?.lower ?? '') : before
  return /^(?:by|via|through|using|in)$/.test(lead) && remoteIn(name.type) !== null
}

function namedBy(sentence: readonly Token[], head: number, floor: number, text: string): EventName {
  const start = leftEdge(sentence, head, floor)
  const core = rightEdge(sentence, head)
  if (isPaper(sentence, core)) return { start, end: core, type: '', kind: 'other' }
  const end = withSubject(sentence, core)
  return { start, end, type: printed(sentence, start, end, text), kind: 'event' }
}

/** "On the Court's own motion" says who moved, not what is heard. */
const OWN_MOTION = new Set(['own', "court's", 'courts', 'its', "judge's"])

function thingsBetween(sentence: readonly Token[], from: number, to: number): EventName[] {
  const names: EventName[] = []
  for (let i = from; i < to; i += 1) {
    const { lower } = sentence[i]!
    if (OTHERS.has(lower)) names.push({ start: i, end: i + 1, type: '', kind: 'other' })
    else if (
      THINGS.has(lower) &&
      !OWN_MOTION.has(sentence[i - 1]?.lower ?? '') &&
      !isNextWord(sentence, i, 'manager', 'number', 'no', 'judge', 'administrator')
    ) {
      names.push({ start: i, end: i + 1, type: lower, kind: isPaper(sentence, i + 1) ? 'other' : 'thing' })
    }
  }
  return names
}

/** "Meeting of Creditors", "341 meeting", "docket call", or a word that is a head by itself. */
function isHead(sentence: readonly Token[], i: number): boolean {
  const { lower } = sentence[i]!
  const before = sentence[i - 1]?.lower ?? ''
  if (HEADS.has(lower))
    return !(
      before === 'rule' || isNextWord(sentence, i, 'room', 'rooms', 'courtroom', 'officer', 'officers')
    )
  if (lower === 'meeting' && isNextWord(sentence, i, 'of') && sentence[i + 2]?.lower === 'creditors')
    return true
  if (lower === 'plea' && before === 'of' && sentence[i - 2]?.lower === 'change') return true
  if (PAIRS.get(lower)?.has(before)) return true
  if (lower === 'p' && before === '&') return sentence[i - 2]?.lower === 'a'
  return HEADLESS.has(lower) && isPutDown(sentence, i)
}

// "Status set for 5/1", "Ruling is set", "set for plea", "Final Pretrial reset to".
function isPutDown(sentence: readonly Token[], i: number): boolean {
  if (sentence[i]!.lower === 'sentence' && isNextWord(sentence, i, 'with')) return true
  const after = sentence[i + 1]?.lower ?? ''
  const next = /^(?:is|was|are|be|has|re)$/.test(after) ? (sentence[i + 2]?.lower ?? '') : after
  if (/^(?:set|reset|re-set|continued|scheduled|rescheduled|vacated|adjourned|held|moved)$/.test(next)) {
    return sentence[i]!.lower !== 'bond'
  }
  const before = sentence[i - 1]?.lower ?? ''
  const verb = sentence[i - 2]?.lower ?? ''
  return (
    before === 'for' &&
    /^(?:set|reset|continued|scheduled|rescheduled|called|appear|held|matter|case|adjourned|comes|on)$/.test(
      verb,
    )
  )
}

function leftEdge(sentence: readonly Token[], head: number, floor: number): number {
  if (sentence[head]!.lower === 'p') return head - 2
  let start = head
  while (start > floor && head - start < 9) {
    const step = modifierLength(sentence, start, floor)
    if (step === 0) break
    start -= step
  }
  return opening(sentence, start, head, floor)
}

/** How many tokens before `start` still belong to the name: a modifier, or a small word with the word it needs. */
function modifierLength(sentence: readonly Token[], start: number, floor: number): number {
  const before = sentence[start - 1]!
  const second = start - 2 >= floor ? sentence[start - 2]! : null
  if (before.kind === 'mark') return before.lower === '/' || before.lower === '&' ? joinLength(second) : 0
  if (before.kind === 'number')
    return second?.lower === 'rule' ? 2 : /^(?:341|2004)$/.test(before.lower) ? 1 : 0
  if (before.kind !== 'word') return 0
  if (before.lower === 'in' && /^(?:court|chambers|person)$/.test(sentence[start]!.lower)) return 1
  if (INNER.get(before.lower)?.has(second?.lower ?? '')) return 2
  if (before.lower === 'and') return joinLength(second)
  if (/^(?:continued|adjourned|rescheduled)$/.test(before.lower)) return before.capital && start === 1 ? 1 : 0
  if (before.lower === 'order' || before.lower === 'hearing' || before.lower === 'conference') return 0
  if (before.lower === 'motion' && second?.lower === 'granting') return 0
  return MODIFIERS.has(before.lower) ? 1 : 0
}

// "Initial Appearance and Arraignment", "Status and Scheduling Conference", "Motion Hearing/Trial Setting".
function joinLength(second: Token | null): number {
  return second !== null && second.kind === 'word' && MODIFIERS.has(second.lower) && !HEADS.has(second.lower)
    ? 2
    : 0
}

// Unknown capitalised words open a name only at the start of a clause: "Bond Exoneration Hearing", never a person's.
function opening(sentence: readonly Token[], start: number, head: number, floor: number): number {
  if (!sentence[head]!.capital) return start
  let first = start
  while (first > floor && start - first < 3) {
    const before = sentence[first - 1]!
    if (before.kind !== 'word' || !before.capital || NOT_IN_A_NAME.has(before.lower)) break
    first -= 1
  }
  if (first === start) return start
  const outside = first > 0 ? sentence[first - 1]! : null
  const opens =
    outside === null ||
    outside.lower === ':' ||
    outside.lower === ',' ||
    (outside.lower !== '' && /^(?:the|a|an|for|-)$/.test(outside.lower))
  return opens && first > floor - 1 ? first : start
}

const NOT_IN_A_NAME = new Set(
  (
    'order ordered notice minute minutes entry the a an as to court set reset re-set setting resetting re-setting granting denying granted denied continuing ' +
    'vacating cancelling canceling rescheduling scheduling-order for on of in at by and or re text paperless electronic clerk clerks ' +
    "clerk's court's defendant defendants plaintiff plaintiffs government judge honorable hon signed filed entered held continued vacated " +
    'scheduled rescheduled cancelled canceled stricken terminated adjourned adjourning proceedings mailed issued docket amended corrected ' +
    'please counsel parties deft this that all any no not its his her your our previously currently set/reset deadlines hearings hearing'
  ).split(' '),
)

function rightEdge(sentence: readonly Token[], head: number): number {
  let end = head + 1
  for (;;) {
    const next = sentence[end]
    if (next === undefined) return end
    if (next.kind === 'word' && isHead(sentence, end) && !HEADLESS_AFTER.has(next.lower)) end += 1
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
function withSubject(sentence: readonly Token[], end: number): number {
  const link = sentence[end]?.lower
  if (link !== 're' && link !== 'on' && link !== 'regarding' && link !== 'of') return end
  if (link === 'on') return motionAfter(sentence, end + 1) || end
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

const SUBJECT_ENDS = new Set(
  'as is was are were be has have shall will to held set reset re-set continued scheduled rescheduled vacated stricken cancelled canceled adjourned moved before on at in for by previously currently filed and motion motions'.split(
    ' ',
  ),
)

function isPaper(sentence: readonly Token[], end: number): boolean {
  const next = sentence[end]
  if (next === undefined || next.kind !== 'word') return false
  if (/^dates?$/.test(next.lower)) return isNextWord(sentence, end, 'cutoff', 'cut-off')
  return PAPER_NOUNS.has(next.lower)
}

function isNextWord(sentence: readonly Token[], i: number, ...words: string[]): boolean {
  return words.includes(sentence[i + 1]?.lower ?? '')
}

function printed(sentence: readonly Token[], start: number, end: number, text: string): string {
  return text
    .slice(sentence[start]!.from, sentence[end - 1]!.to)
    .replace(/\s+/g, ' ')
    .trim()
}
