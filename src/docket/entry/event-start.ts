import { HEADS, INNER, MODIFIERS } from './event-words.ts'
import type { Token } from './tokens.ts'

/** Where an event's name begins: back from its head over the words that belong to it, not past `floor`. */
export function leftEdge(sentence: readonly Token[], head: number, floor: number): number {
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
    return /^(?:rule|section)$/.test(second?.lower ?? '') ? 2 : /^(?:341|2004)$/.test(before.lower) ? 1 : 0
  if (before.kind !== 'word') return 0
  if (before.lower === 'in' && /^(?:court|chambers|person)$/.test(sentence[start]!.lower)) return 1
  // "5-day Jury Trial"
  if (before.lower === 'day' && second?.lower === '-')
    return start - 3 >= floor && sentence[start - 3]!.kind === 'number' ? 3 : 0
  // "Minute Entry of Initial Appearance": the entry is the clerk's, where "Entry of Plea" is the defendant's.
  const isMinutes = second?.lower === 'entry' && /^minutes?$/.test(sentence[start - 3]?.lower ?? '')
  if (!isMinutes && INNER.get(before.lower)?.has(second?.lower ?? '')) return 2
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
    'next upcoming scheduled rescheduled cancelled canceled stricken terminated adjourned adjourning proceedings mailed issued docket amended corrected ' +
    'please counsel parties deft this that all any no not its his her your our previously currently set/reset deadlines hearings hearing'
  ).split(' '),
)
