import type { Clause } from './clause.ts'
import { defendantsIn } from './defendants.ts'
import { dispositionsOf, type Disposition } from './dispositions.ts'
import type { EventName } from './event-names.ts'
import type { HearingReading } from './hearing-reading.ts'
import { judgeIn } from './judges.ts'
import { isOperative, isReferredTo } from './operative.ts'
import { placeIn } from './places.ts'
import { remoteIn, remoteManner } from './remote-means.ts'
import type { Surroundings } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** The hearings one clause of a sentence sets, moves, cancels or records. */
export function readClause(
  clause: Clause,
  sentence: readonly Token[],
  around: Surroundings,
): HearingReading[] {
  const names = clause.names.filter((name) => name.kind !== 'other')
  if (names.length === 0) return []
  const outcomes = setAnew(dispositionsOf(clause), sentence)
  const all = (outcomes.length > 0 ? outcomes : unspoken(clause, sentence, around)).map((outcome) =>
    onItsDay(atItsHour(outcome, clause, sentence), clause, sentence, around.text),
  )
  return all.flatMap((outcome) =>
    names
      .filter((name) => isOperative(name, outcome, clause, sentence, around))
      .map((name) => reading(name, outcome, clause, sentence, around)),
  )
}

/** "The hearing previously set for 9/4 shall be held on 9/5": the first is the day it leaves. */
function setAnew(outcomes: readonly Disposition[], sentence: readonly Token[]): readonly Disposition[] {
  const [first, second, ...others] = outcomes
  if (first?.action !== 'set' || second?.action !== 'set' || others.length > 0) return outcomes
  const before = sentence[first.at - 1]?.lower ?? ''
  if (!/^(?:previously|originally|currently|presently|formerly)$/.test(before)) return outcomes
  return [{ ...second, fromDate: first.date, old: { date: first.date ?? null, time: first.time } }]
}

/** "moved to 7/11, same time": the hour of the old day. */
function atItsHour(outcome: Disposition, clause: Clause, sentence: readonly Token[]): Disposition {
  const { time } = outcome.old
  if (outcome.date === null || outcome.time !== null || time == null) return outcome
  for (let i = outcome.at; i < clause.end - 1; i += 1) {
    const said = sentence[i]!.lower === 'same' && /^(?:time|hour)$/.test(sentence[i + 1]!.lower)
    if (said) return { ...outcome, time }
  }
  return outcome
}

/**
 * A hearing whose day stands: "set for 3/8, will now be held via Zoom" changes the means, "set for 3/8, moved to
 * Courtroom 12" the place.
 */
function onItsDay(
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  text: string,
): Disposition {
  const last = clause.steps.at(-1)
  if (last === undefined || last.to.date !== undefined) return outcome
  const words = text.slice(sentence[last.at]!.from, sentence[clause.end - 1]!.to)
  const dayFirst = clause.steps.length > 1 || clause.loose.date != null
  if (outcome.action === 'set' && last.operation === 'set' && last.voice === 'done' && dayFirst) {
    return remoteManner(words) === null ? outcome : { ...outcome, action: 'remote', at: last.at }
  }
  if (last.operation !== 'reset' || outcome.old.date == null || outcome.date !== null) return outcome
  const stays = { date: outcome.old.date, time: outcome.old.time ?? null, undated: false, at: last.at }
  if (remoteIn(words) !== null) return { ...outcome, ...stays, action: 'remote', fromDate: null }
  return placeIn(sentence, last.at, clause.end, text) === null &&
    !/\bto (?:\w+ )?(?:courtroom|room|chambers)/i.test(words)
    ? outcome
    : { ...outcome, ...stays, action: 'reset' }
}

/** An event with a day and no verb: "Sentencing: 5/22/2017 at 9:00 AM", or in minutes "Sentencing on 5/22/2017". */
function unspoken(clause: Clause, sentence: readonly Token[], around: Surroundings): Disposition[] {
  const { date, time } = clause.loose
  if (clause.steps.length > 0 || date === null) return []
  const name = clause.names[0]!
  if (name.kind !== 'event' || isReferredTo(name, sentence)) return []
  const blank = { fromDate: null, undated: date === undefined, old: {}, at: name.end }
  const past =
    around.heading.records && (date === undefined || around.dateFiled === null || date <= around.dateFiled)
  if (past && followsHeading(name, sentence, around))
    return [{ action: 'held', date: date ?? null, time: null, ...blank }]
  if (date === undefined || time == null || around.speaker === 'party') return []
  if (around.dateFiled !== null && date < around.dateFiled) return []
  return [{ action: 'set', date, time, ...blank }]
}

function followsHeading(name: EventName, sentence: readonly Token[], around: Surroundings): boolean {
  const at = sentence[name.start]!.from
  return around.heading.opensAt.some((place) => at >= place && at <= place + 3)
}

function reading(
  name: EventName,
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  around: Surroundings,
): HearingReading {
  const implied = clause.impliedDate || (outcome.action === 'held' && outcome.undated)
  const action =
    outcome.action === 'set' && around.speaker !== 'party' ? (around.change ?? 'set') : outcome.action
  const off = action === 'held' || action === 'vacated'
  const place = off ? null : placeOf(name, outcome, clause, sentence, around.text)
  const date =
    outcome.action === 'held' && outcome.undated ? (around.heading.date ?? around.dateFiled) : outcome.date
  return {
    action,
    type: name.kind === 'thing' ? 'Motion Hearing' : name.type,
    date,
    time: off ? null : outcome.time,
    location: place,
    judge: judgeIn(sentence, name.start, clause.end, around.text) ?? judgeOfRoom(place),
    remote: remoteOf(name, outcome, clause, sentence, around),
    defendants: ownDefendants(outcome, clause, sentence, around),
    ...(outcome.fromDate !== null && { fromDate: outcome.fromDate }),
    ...(around.speaker === 'party' && { by: 'party' as const }),
    ...(implied && { impliedDate: true as const }),
  }
}

/** After the verb and its day, or between the name and the verb: "A meeting at the courthouse is set for". */
function placeOf(
  name: EventName,
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  text: string,
): string | null {
  return (
    placeIn(sentence, outcome.at, clause.end, text) ??
    placeIn(sentence, name.end, Math.min(outcome.at, clause.end), text)
  )
}

/** "Courtroom 960 (Judge Trust)" */
function judgeOfRoom(place: string | null): string | null {
  return /\((?:Judge|Hon\.)\s([^()]{2,40})\)/.exec(place ?? '')?.[1] ?? null
}

function remoteOf(
  name: EventName,
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  around: Surroundings,
): HearingReading['remote'] {
  const end = sentence[clause.end - 1]!.to
  if (outcome.action === 'remote')
    return remoteIn(around.text.slice(sentence[outcome.at]!.from, sentence.at(-1)!.to))
  const own = remoteIn(name.type)
  if (own !== null) return own
  return (
    remoteManner(around.text.slice(sentence[Math.min(name.start, outcome.at)]!.from, end)) ??
    remoteManner(BRACKET_NEXT.exec(around.text.slice(end, end + 90))?.[1] ?? '') ??
    (outcome.action === 'held' ? null : (around.heading.remote ?? around.remote))
  )
}

// "set for 4/12 at 9:00 a.m. (to be held telephonically)"
const BRACKET_NEXT = /^\s?\(([^()]{0,80})\)/

// "as to A set for 7/6 and as to B set for 7/7": the group named last before its verb, else the clause's, else the entry's.
function ownDefendants(
  outcome: Disposition,
  clause: Clause,
  sentence: readonly Token[],
  around: Surroundings,
): readonly string[] {
  const verbsBefore = clause.steps.filter((step) => step.at < outcome.at)
  if (verbsBefore.length > 0) {
    const group = defendantsIn(
      sentence,
      verbsBefore.at(-1)!.at,
      Math.min(outcome.at, clause.end),
      around.text,
    )
    if (group.length > 0) return group
  }
  const own = defendantsIn(sentence, clause.start, clause.end, around.text)
  return own.length > 0 ? own : around.defendants
}
