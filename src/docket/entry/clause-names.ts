import { close, MOST_TOGETHER, type Reading, type Step } from './clause.ts'
import type { EventName } from './event-names.ts'
import type { Token } from './tokens.ts'

/** Puts an event's name into the clause it belongs to: with the names beside it, under the verb before it, or anew. */
export function readName(reading: Reading, name: EventName): void {
  const { clause } = reading
  const last = clause.steps.at(-1)
  if (name.kind === 'other') return readOther(reading, name)
  if (clause.names.length === 0) {
    if (last !== undefined && !takesObject(last, reading, name)) close(reading, name.start)
    reading.clause.names.push(name)
    return
  }
  const only = clause.names[0]!
  const before = clause.names.at(-1)!
  if (before.end === name.start && before.kind === 'event' && name.kind === 'event' && last === undefined) {
    // "CONTINUANCE of status hearing status hearing set for": heading and line run together.
    clause.names[clause.names.length - 1] = { ...name, start: before.start }
    return
  }
  if (name.kind === 'thing' && only.kind === 'event' && isAbout(reading.sentence, name)) return
  const link = last !== undefined && last.to.date === undefined ? linkTo(reading, last, name) : null
  if (link !== null && (last?.voice === 'done' || only.kind === 'thing')) {
    // "Motion set for hearing on": the hearing is the motion's. "continued to the status hearing of": only a day.
    // "Notice of hearing: this case is set for trial": the trial is what is set.
    if (link === 'for' && name.kind === 'event' && (only.kind === 'thing' || isBare(only)))
      clause.names[0] = hearingOf(only, name)
    return
  }
  if (name.kind === 'thing' && only.kind === 'event' && (last === undefined || last.to.date === undefined))
    return
  const dated = clause.loose.date !== undefined && last === undefined
  if (
    !dated &&
    clause.names.length < MOST_TOGETHER &&
    joins(reading, clause.names.at(-1)!, name) &&
    !(only.kind === 'event' && name.kind === 'thing')
  ) {
    clause.names.push(name)
    return
  }
  const looseBefore = last === undefined && only.kind !== 'event' ? clause.loose : {}
  close(reading, name.start)
  Object.assign(reading.clause.loose, looseBefore)
  reading.clause.names.push(name)
}

// A deadline takes the verbs and days after it to itself, so that they do not fall to the hearing before it.
function readOther(reading: Reading, name: EventName): void {
  const { clause, sentence } = reading
  const last = clause.steps.at(-1)
  const firm = /^(?:deadline|deadlines|cutoff|cut-off|cut-offs|due)$/.test(sentence[name.end - 1]!.lower)
  const waits =
    last === undefined ? clause.names.length > 0 : last.to.date === undefined && last.voice === 'done'
  if (waits && !firm) return
  close(reading, name.start)
  reading.clause.names.push(name)
}

function takesObject(step: Step, reading: Reading, name: EventName): boolean {
  if (reading.clause.steps.some(({ operation }) => operation === 'stands' || operation === 'open'))
    return false
  // "cancel the June 21 hearing", "shall appear on March 14 FOR a status conference"
  if (step.to.date !== undefined) {
    if (step.voice === 'doing' && reading.sentence[name.start - 1]?.kind === 'date') return true
    return step.operation === 'set' && linkTo(reading, step, name) === 'for'
  }
  if (step.voice === 'doing' || step.operation === 'set' || step.operation === 'held') return true
  return step.at === 0
}

// "Hearing held on 1/5 re the bank's motion for relief": the motion is what the hearing is about.
function isAbout(sentence: readonly Token[], thing: EventName): boolean {
  for (let i = thing.start - 1; i >= 0 && i >= thing.start - 7; i -= 1) {
    if (/^(?:re|regarding|concerning)$/.test(sentence[i]!.lower)) return true
    if (sentence[i]!.kind !== 'word' && sentence[i]!.kind !== 'number') return false
  }
  return false
}

/** The word that makes a name the aim of a verb before it: "set FOR hearing", "continued TO the status hearing". */
function linkTo(reading: Reading, step: Step, name: EventName): string | null {
  if (name.start - step.at > 16) return null
  for (let i = name.start - 1; i > step.at; i -= 1) {
    const { lower } = reading.sentence[i]!
    if (lower === 'to' && reading.sentence[i - 1]?.lower === 'as') return null
    if (/^(?:for|to|until|with|at)$/.test(lower)) return lower
    if (/^(?:and|,|:)$/.test(lower) || reading.sentence[i]!.kind === 'date') return null
  }
  return null
}

const isBare = (name: EventName): boolean => /^(?:hearing|hearings|hrg)$/i.test(name.type)

/** "Motion" put down for "hearing" is a Motion Hearing; a matter put down for trial is a trial. */
function hearingOf(thing: EventName, event: EventName): EventName {
  return {
    ...thing,
    kind: 'event',
    type: thing.type.startsWith('motion') && isBare(event) ? 'Motion Hearing' : event.type,
  }
}

/** Two names with nothing but "and", commas or an article between them share their verbs. */
function joins(reading: Reading, before: EventName, name: EventName): boolean {
  if (reading.clause.steps.length > 0)
    return reading.clause.steps.every((step) => isOpen(step)) && between(reading, before, name)
  return between(reading, before, name)
}

const isOpen = (step: Step): boolean => step.voice === 'doing' && step.to.date === undefined

function between(reading: Reading, before: EventName, name: EventName): boolean {
  let joined = false
  for (let i = before.end; i < name.start; i += 1) {
    const { lower, kind } = reading.sentence[i]!
    if (lower === 'and' || lower === ',' || lower === '&' || lower === '/' || lower === 'or') joined = true
    else if (kind === 'date' || kind === 'time') continue
    else if (!/^(?:the|a|an|all|both|any|on|of|at|date|dates)$/.test(lower)) return false
  }
  return joined
}
