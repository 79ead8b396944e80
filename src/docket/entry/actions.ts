import {
  ACTION_STARTS,
  BEFORE_THE_HEARING,
  DOING,
  DONE,
  PHRASES_BY_FIRST_WORD,
  type Operation,
} from './action-words.ts'
import type { Token } from './tokens.ts'

export interface Action {
  readonly operation: Operation
  /** First token after the verb's words. */
  readonly end: number
  /** `done` follows its hearing ("is vacated"); `doing` comes before it ("vacates the", "Resetting"). */
  readonly voice: 'done' | 'doing'
  /** "to be", "will be", "shall": the thing is still to come. */
  readonly ahead: boolean
}

/** Whether a word can set, move, cancel or record a hearing. */
export function isActionWord(token: Token): boolean {
  return token.kind === 'word' && ACTION_WORDS.has(token.lower)
}

const ACTION_WORDS: ReadonlySet<string> = new Set([...DONE.keys(), ...DOING.keys(), 'appear', 'proceed'])

/** The action whose words start at `i`, or null. */
export function actionAt(sentence: readonly Token[], i: number): Action | null {
  const token = sentence[i]!
  if (token.kind !== 'word' || !ACTION_STARTS.has(token.lower)) return null
  // "Jury trial continues 9/25/2027"
  if (token.lower === 'continues' && sentence[i + 1]?.kind === 'date')
    return { operation: 'continued', end: i + 1, voice: 'done', ahead: false }
  return phraseAt(sentence, i) ?? appearance(sentence, i) ?? doneAt(sentence, i) ?? doingAt(sentence, i)
}

function phraseAt(sentence: readonly Token[], i: number): Action | null {
  for (const [words, operation] of PHRASES_BY_FIRST_WORD.get(sentence[i]!.lower) ?? []) {
    if (!words.every((word, k) => sentence[i + k]?.lower === word)) continue
    if (isDenied(sentence, i))
      return { operation: 'stands', end: i + words.length, voice: 'done', ahead: false }
    const voice = BEFORE_THE_HEARING.has(words.at(-1)!) ? 'doing' : 'done'
    return { operation, end: i + words.length, voice, ahead: operation === 'set' }
  }
  return null
}

// "shall appear for a status conference on", "are directed to appear before", "counsel to appear".
function appearance(sentence: readonly Token[], i: number): Action | null {
  if (sentence[i]!.lower !== 'appear') return null
  const before = sentence[i - 1]?.lower ?? ''
  if (!/^(?:shall|must|will|to)$/.test(before)) return null
  return { operation: 'set', end: i + 1, voice: 'doing', ahead: true }
}

function doneAt(sentence: readonly Token[], i: number): Action | null {
  const { lower } = sentence[i]!
  const operation = DONE.get(lower)
  if (operation === undefined) return null
  const ahead = isAhead(sentence, i)
  if (operation === 'held') return heldAt(sentence, i, ahead)
  if (isDenied(sentence, i)) return { operation: 'stands', end: i + 1, voice: 'done', ahead: false }
  if (
    /^(?:changed|extended|withdrawn|removed|concluded|delayed|completed|commenced|began|begun|resumed|struck|conducted|convened|noticed|fixed)$/.test(
      lower,
    ) &&
    !isPredicate(sentence, i)
  )
    return null
  if (
    lower === 'continued' &&
    /^(?:detained|detention|on|in|under|bond|release|custody|supervision|as|from)$/.test(
      sentence[i + 1]?.lower ?? '',
    ) &&
    sentence[i + 1]!.lower !== 'from'
  )
    return null
  const end = i + 1
  if (sentence[end]?.lower === 'sine') return { operation: 'vacated', end: end + 2, voice: 'done', ahead }
  if (ahead && isUnsaid(sentence, end))
    return { operation: unsaid(operation, sentence, end), end, voice: 'done', ahead }
  return { operation, end, voice: 'done', ahead }
}

function heldAt(sentence: readonly Token[], i: number, ahead: boolean): Action | null {
  const before = sentence[i - 1]?.lower ?? ''
  if (sentence[i]!.lower === 'heard' && !/^arguments?$/.test(before)) return null
  if (before === 'not') return { operation: 'stands', end: i + 1, voice: 'done', ahead: false }
  if (sentence[i + 1]?.lower === 'to' && sentence[i + 2]?.lower === 'answer') return null
  if (
    /^(?:in)$/.test(sentence[i + 1]?.lower ?? '') &&
    /^(?:abeyance|custody|contempt)$/.test(sentence[i + 2]?.lower ?? '')
  )
    return null
  return { operation: ahead ? 'set' : 'held', end: i + 1, voice: 'done', ahead }
}

/** "Order granting the joint stipulation of the parties to continue": how far before the wish its grant may stand. */
const GRANT_REACH = 25

function doingAt(sentence: readonly Token[], i: number): Action | null {
  const { lower, capital } = sentence[i]!
  const operation = DOING.get(lower)
  if (operation === undefined) return null
  const before = sentence[i - 1]
  // A bare verb acts only as a clerk's heading ("Cancel Hearing"); after "to" it is someone's wish, after "shall" an order.
  const granted =
    before?.lower === 'to' &&
    sentence
      .slice(Math.max(0, i - GRANT_REACH), i)
      .some((word, k, earlier) => /^(?:grant|approv)/.test(word.lower) || isClerkTold(earlier, k))
  const bare =
    !granted && /^(?:schedule|reschedule|continue|adjourn|vacate|strike|cancel|terminate)$/.test(lower)
  if (bare && !(before === undefined && capital) && !/^(?:hereby|shall)$/.test(before?.lower ?? ''))
    return null
  if (
    /^(?:scheduling|moving|moves|advances|schedules)$/.test(lower) &&
    before !== undefined &&
    !/^(?:order|notice|court|hereby|re)$/.test(before.lower)
  )
    return null
  if (lower === 'scheduling' && /^(?:order|conference|conf|hearing)$/.test(sentence[i + 1]?.lower ?? ''))
    return null
  return { operation, end: i + 1, voice: 'doing', ahead: false }
}

// "The Clerk is directed to cancel the hearing": the court acts through its clerk.
function isClerkTold(before: readonly Token[], k: number): boolean {
  return (
    /^(?:directed|instructed|ordered)$/.test(before[k]!.lower) &&
    before.slice(0, k).some((word) => word.lower.startsWith('clerk'))
  )
}

function isAhead(sentence: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const { lower } = sentence[k]!
    if (/^(?:be|will|shall|to)$/.test(lower)) return lower !== 'to' || k === i - 1
    if (!/^(?:hereby|now|also|then|and|vacated|cancelled|canceled|stricken)$/.test(lower)) return false
  }
  return false
}

// "is not taken off calendar", "has not been vacated", "not held".
function isDenied(sentence: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k -= 1) {
    if (sentence[k]!.lower === 'not') return true
    if (!/^(?:been|be|taken|yet|being)$/.test(sentence[k]!.lower)) return false
  }
  return false
}

function isPredicate(sentence: readonly Token[], i: number): boolean {
  return (
    /^(?:is|are|be|been|was|were|hereby|and|has|have)$/.test(sentence[i - 1]?.lower ?? '') ||
    /^(?:to|from)$/.test(sentence[i + 1]?.lower ?? '')
  )
}

// "to be reset" takes the old day away; "will be set" and "will be cancelled by separate notice" do nothing yet.
function unsaid(operation: Operation, sentence: readonly Token[], end: number): Operation {
  if (operation === 'reset' || operation === 'continued') return 'continued'
  if (operation !== 'vacated') return 'open'
  return sentence[end]?.lower === 'by' ? 'stands' : 'vacated'
}

function isUnsaid(sentence: readonly Token[], end: number): boolean {
  for (let k = end; k < sentence.length && k < end + 14; k += 1)
    if (sentence[k]!.kind === 'date') return false
  return true
}
