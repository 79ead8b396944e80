import type { Token } from './tokens.ts'

/** What the clerk's word does to a hearing. `stands` confirms an earlier setting, `open` leaves the day to be found. */
export type Operation = 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote' | 'stands' | 'open'

export interface Action {
  readonly operation: Operation
  /** First token after the verb's words. */
  readonly end: number
  /** `done` follows its hearing ("is vacated"); `doing` comes before it ("vacates the", "Resetting"). */
  readonly voice: 'done' | 'doing'
  /** "to be", "will be", "shall": the thing is still to come. */
  readonly ahead: boolean
}

function words(operation: Operation, list: string): [string, Operation][] {
  return list.split(' ').map((word) => [word, operation])
}

const DONE = new Map<string, Operation>([
  ...words('set', 'set scheduled calendared noticed fixed pre-set'),
  ...words(
    'reset',
    'reset re-set rescheduled re-scheduled moved advanced re-noticed renoticed changed bumped accelerated recalendared re-calendared',
  ),
  ...words(
    'continued',
    "continued adjourned postponed deferred recessed cont'd contd extended delayed carried",
  ),
  ...words('vacated', 'vacated stricken struck cancelled canceled terminated withdrawn removed mooted'),
  ...words('held', 'held conducted convened concluded commenced began begun completed resumed heard'),
  ...words('remote', 'converted'),
])
const DOING = new Map<string, Operation>([
  ...words('set', 'sets setting schedules scheduling schedule'),
  ...words(
    'reset',
    'resets resetting re-setting reschedules rescheduling re-scheduling moves moving advancing advances reschedule',
  ),
  ...words('continued', 'continues continuing adjourns adjourning postpones postponing continue adjourn'),
  ...words(
    'vacated',
    'vacates vacating vacate strikes striking strike cancels cancel cancelling canceling terminate terminates terminating',
  ),
  ...words('remote', 'converts converting'),
])

/** Whether a word can set, move, cancel or record a hearing. */
export function isActionWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (DONE.has(token.lower) || DOING.has(token.lower) || token.lower === 'appear' || token.lower === 'proceed')
  )
}

/** The action whose words start at `i`, or null. */
export function actionAt(sentence: readonly Token[], i: number): Action | null {
  const token = sentence[i]!
  if (token.kind !== 'word') return null
  return phraseAt(sentence, i) ?? appearance(sentence, i) ?? doneAt(sentence, i) ?? doingAt(sentence, i)
}

type Phrase = readonly [words: readonly string[], operation: Operation]
const PHRASES: readonly Phrase[] = [
  [['off', 'calendar'], 'vacated'],
  [['off', 'the', 'calendar'], 'vacated'],
  [['off', 'docket'], 'vacated'],
  [['removed', 'from'], 'vacated'],
  [['dropped', 'from'], 'vacated'],
  [['sine', 'die'], 'vacated'],
  [['will', 'not', 'go', 'forward'], 'vacated'],
  [['will', 'not', 'be', 'held'], 'vacated'],
  [['will', 'not', 'proceed'], 'vacated'],
  [['shall', 'not', 'be', 'held'], 'vacated'],
  [['not', 'held'], 'stands'],
  [['takes', 'place'], 'set'],
  [['take', 'place'], 'set'],
  [['taking', 'place'], 'set'],
  [['took', 'place'], 'held'],
  [['called', 'for'], 'held'],
  [['came', 'on', 'for'], 'held'],
  [['comes', 'on', 'for'], 'held'],
  [['appeared', 'for'], 'held'],
  [['remains'], 'stands'],
  [['remain'], 'stands'],
  [['stands'], 'stands'],
  [['stand'], 'stands'],
  [['confirmed'], 'stands'],
  [['reaffirmed'], 'stands'],
  [['to', 'begin'], 'set'],
  [['will', 'begin'], 'set'],
  [['shall', 'begin'], 'set'],
  [['to', 'commence'], 'set'],
  [['will', 'commence'], 'set'],
  [['shall', 'commence'], 'set'],
  [['will', 'proceed'], 'set'],
  [['shall', 'proceed'], 'set'],
  [['to', 'proceed'], 'set'],
  [['will', 'resume'], 'set'],
  [['to', 'resume'], 'set'],
  [['shall', 'resume'], 'set'],
  [['will', 'conduct'], 'set'],
  [['will', 'hold'], 'set'],
  [['shall', 'hold'], 'set'],
  [['shall', 'conduct'], 'set'],
  [['will', 'hear'], 'set'],
]
const BY_FIRST_WORD = new Map<string, Phrase[]>()
for (const phrase of PHRASES)
  BY_FIRST_WORD.set(phrase[0][0]!, [...(BY_FIRST_WORD.get(phrase[0][0]!) ?? []), phrase])
const BEFORE_THE_HEARING = new Set(['conduct', 'hold', 'hear', 'for'])

function phraseAt(sentence: readonly Token[], i: number): Action | null {
  for (const [words, operation] of BY_FIRST_WORD.get(sentence[i]!.lower) ?? []) {
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
    before?.lower === 'to' && sentence.slice(Math.max(0, i - GRANT_REACH), i).some((word) => /^(?:grant|approv)/.test(word.lower))
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
