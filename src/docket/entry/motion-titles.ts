import { actionAt } from './actions.ts'
import type { EventName } from './event-names.ts'
import type { Token } from './tokens.ts'

const WISHES = new Set(
  'motion motions request requests requesting stipulation stipulations stip application applications petition letter mtn seeking moves seeks asks proposed'.split(
    ' ',
  ),
)
const DENIALS = new Set(['deny', 'denying', 'denied', 'denies'])
const GRANTS = new Set(['grant', 'grants', 'granted', 'granting', 'approves', 'approved', 'approving'])
const TITLE_ENDS = new Set(
  'is are was were shall will has have be granted denied filed granting denying by : - hereby defendant plaintiff'.split(
    ' ',
  ),
)

/**
 * Marks the tokens that stand inside the title of a paper ("Motion to Continue Jury Trial"): what a party asks
 * for there sets nothing, whatever becomes of the motion.
 */
export function insideMotionTitles(sentence: readonly Token[], names: readonly EventName[]): boolean[] {
  const inside: boolean[] = sentence.map(() => false)
  const starts = new Set(names.filter((name) => name.kind === 'event').map((name) => name.start))
  let denying = false
  let granting = false
  let eventBefore = false
  for (let i = 0; i < sentence.length; i += 1) {
    if (DENIALS.has(sentence[i]!.lower)) denying = true
    if (GRANTS.has(sentence[i]!.lower)) granting = true
    if (starts.has(i)) eventBefore = true
    const opens = titleStart(sentence, i)
    if (opens === 0) continue
    if (granting && !denying && namesItsDays(sentence, opens)) return inside
    const end = titleEnd(sentence, opens, starts, { denying, eventBefore })
    inside.fill(true, opens, end)
    i = end - 1
  }
  return inside
}

/** The place of the wish after "motion", "request" and the like, or 0: "to Continue", "for Leave", "requesting". */
function titleStart(sentence: readonly Token[], i: number): number {
  if (!WISHES.has(sentence[i]!.lower)) return 0
  for (let k = i + 1; k <= i + 2 && k < sentence.length; k += 1) {
    const { lower, kind } = sentence[k]!
    if (lower === 'to' || lower === 'for' || lower === 'requesting' || lower === 'that') {
      return isForHearing(sentence, k) ? 0 : k
    }
    // "Initial Appearance on Petition set for": the petition asks for nothing here.
    if ((kind !== 'number' && kind !== 'word') || actionAt(sentence, k)?.voice === 'done') return 0
  }
  return 0
}

// "Setting motion for hearing on", "motion hearing": there the hearing is the court's.
function isForHearing(sentence: readonly Token[], k: number): boolean {
  if (sentence[k]!.lower !== 'for') return false
  const first = /^(?:a|an)$/.test(sentence[k + 1]?.lower ?? '') ? k + 2 : k + 1
  return /^(?:hearing|oral|argument)$/.test(sentence[first]?.lower ?? '')
}

// "Order granting stipulation to continue conference from A to B": what was asked for, days and all, is granted.
function namesItsDays(sentence: readonly Token[], from: number): boolean {
  let since = false
  for (let i = from; i < sentence.length && i < from + 30; i += 1) {
    const dated = sentence[i + 1]?.kind === 'date'
    if (dated && sentence[i]!.lower === 'from') since = true
    if (dated && since && /^(?:to|until)$/.test(sentence[i]!.lower)) return true
  }
  return false
}

interface Around {
  readonly denying: boolean
  readonly eventBefore: boolean
}

function titleEnd(
  sentence: readonly Token[],
  from: number,
  starts: ReadonlySet<number>,
  around: Around,
): number {
  let events = 0
  for (let i = from + 1; i < sentence.length; i += 1) {
    const token = sentence[i]!
    if (TITLE_ENDS.has(token.lower)) return i
    if (token.lower === 'as' && sentence[i + 1]?.lower === 'to') return i
    if (token.lower === 'for' && starts.has(i + 1) && sentence[from]!.lower === 'to' && !around.denying)
      return i
    if (starts.has(i)) events += 1
    if (token.kind === 'date' && isDayOfHearing(sentence, i) && events === 0) return i - 1
    const action = actionAt(sentence, i)
    if (action?.voice !== 'done') continue
    if (sentence[i - 1]!.lower === ',') return i
    const when = whenAfter(sentence, action.end)
    if (when === null) continue
    if (events === 0 || around.eventBefore || (when === 'timed' && !around.denying)) {
      return events === 0 || around.eventBefore ? i : lastStart(starts, i)
    }
  }
  return sentence.length
}

// "a conference to discuss the motion for summary judgment, Dkt. No. 40, on May 3": the day is the conference's.
function isDayOfHearing(sentence: readonly Token[], i: number): boolean {
  return sentence[i - 1]!.lower === 'on' && sentence[i - 2]!.lower === ','
}

function lastStart(starts: ReadonlySet<number>, before: number): number {
  for (let i = before; i >= 0; i -= 1) if (starts.has(i)) return i
  return before
}

/** Whether a date follows closely, and a time with it. */
function whenAfter(sentence: readonly Token[], from: number): 'dated' | 'timed' | null {
  let dated = false
  for (let i = from; i < sentence.length && i < from + 8; i += 1) {
    const { kind } = sentence[i]!
    if (kind === 'date') dated = true
    else if (kind === 'time' && dated) return 'timed'
  }
  return dated ? 'dated' : null
}
