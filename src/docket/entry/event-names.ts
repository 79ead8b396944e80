import { rightEdge, withSubject } from './event-end.ts'
import { isHead, isNextWord } from './event-heads.ts'
import { leftEdge } from './event-start.ts'
import { PAPER_NOUNS } from './event-words.ts'
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
  const all = [...names, ...thingsBetween(sentence, floor, sentence.length)]
  const [from, to] = reasonFirst(sentence)
  const outside = all.filter((name) => name.start < from || name.end > to)
  // "Due to this earlier hearing, the 1/4 date is stricken": nothing else is named.
  return outside.some((name) => name.kind === 'event') ? outside : all
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

/** "Due to a conflict with a trial, the conference is reset": what is named before the comma is only why. */
const GIVES_REASON =
  /^(?:due to|because|given|considering|having|following|after|pending|owing to|based on|in light|in view|in the interests?|for the reasons?|for good|at the|pursuant to|upon|with)\b/
const LONGEST_REASON = 30

/** Where the sentence's opening reason begins and its comma stands; two zeros where it opens with none. */
function reasonFirst(sentence: readonly Token[]): readonly [from: number, to: number] {
  const colon = sentence.findIndex((token) => token.lower === ':')
  for (const from of new Set([0, colon + 1])) {
    const opening = sentence.slice(from, from + 3).map((token) => token.lower)
    if (!GIVES_REASON.test(opening.join(' '))) continue
    const to = sentence.findIndex((token, i) => i > from && token.lower === ',')
    if (to > from && to - from <= LONGEST_REASON && sentence[to + 1]?.kind === 'word') return [from, to]
  }
  return [0, 0]
}

// "On the government's unopposed motion, the trial is reset": who asked, not what is heard.
function isWhoAsked(sentence: readonly Token[], i: number): boolean {
  if (!/^motions?$/.test(sentence[i]!.lower)) return false
  for (let k = i - 1; k >= 0 && k >= i - 7; k -= 1) {
    const { kind, lower } = sentence[k]!
    if (/^(?:on|upon|per|by)$/.test(lower)) return k === 0 || sentence[k - 1]!.kind === 'mark'
    if (kind !== 'word' && kind !== 'number') return false
  }
  return false
}

function thingsBetween(sentence: readonly Token[], from: number, to: number): EventName[] {
  const names: EventName[] = []
  for (let i = from; i < to; i += 1) {
    const { lower } = sentence[i]!
    // "ORDER, Trial in this matter shall commence": what kind of paper it is, and nothing that is set.
    if (lower === 'order' && i === 0 && sentence[1]?.lower === ',') continue
    if (OTHERS.has(lower)) names.push({ start: i, end: i + 1, type: '', kind: 'other' })
    else if (
      THINGS.has(lower) &&
      !OWN_MOTION.has(sentence[i - 1]?.lower ?? '') &&
      !isWhoAsked(sentence, i) &&
      !isNextWord(sentence, i, 'manager', 'number', 'no', 'judge', 'administrator')
    ) {
      names.push({ start: i, end: i + 1, type: lower, kind: isPaper(sentence, i + 1) ? 'other' : 'thing' })
    }
  }
  return names
}

function isPaper(sentence: readonly Token[], end: number): boolean {
  const next = sentence[end]
  if (next === undefined || next.kind !== 'word') return false
  if (/^dates?$/.test(next.lower)) return isNextWord(sentence, end, 'cutoff', 'cut-off')
  return PAPER_NOUNS.has(next.lower)
}

function printed(sentence: readonly Token[], start: number, end: number, text: string): string {
  return text
    .slice(sentence[start]!.from, sentence[end - 1]!.to)
    .replace(/\s+/g, ' ')
    .trim()
}
