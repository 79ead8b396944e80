import { actionAt, type Action, type Operation } from './actions.ts'
import { nextDay } from './dates.ts'
import { eventNames, type EventName } from './event-names.ts'
import { insideMotionTitles } from './motion-titles.ts'
import type { Token } from './tokens.ts'

/** A day and hour as one clause gives them. `date` is undefined where none is printed, null where it cannot exist. */
export interface When {
  date?: string | null
  time?: string | null
}

/** One thing done to the hearings of a clause, with the day it is done for and the day it moves from. */
export interface Step {
  readonly operation: Operation
  readonly voice: Action['voice']
  readonly to: When
  readonly from: When
  /** Further days, for "continued to A and B, respectively". */
  readonly more: When[]
  /** Where the verb stands in the sentence. */
  readonly at: number
}

/** The hearings named together and what is done to them, in the order printed. */
export interface Clause {
  readonly names: EventName[]
  readonly steps: Step[]
  /** A day printed with the name before any verb: "the 5/2/2016 conference". */
  readonly loose: When
  readonly start: number
  end: number
  impliedDate: boolean
}

/** A sentence as clauses: every event name goes with the verbs, days and hours that belong to it. */
export function clausesOf(sentence: readonly Token[], text: string, dateFiled: string | null): Clause[] {
  const names = eventNames(sentence, text)
  const reading: Reading = {
    sentence,
    dateFiled,
    nameAt: new Map(names.map((name) => [name.start, name])),
    inTitle: insideMotionTitles(sentence, names),
    clauses: [],
    clause: newClause(0),
    into: 'to',
  }
  for (let i = 0; i < sentence.length;) i = read(reading, i)
  close(reading, sentence.length)
  if (sentence.some((token) => token.lower === 'respectively')) shareOut(reading.clauses)
  return reading.clauses
}

interface Reading {
  readonly sentence: readonly Token[]
  readonly dateFiled: string | null
  readonly nameAt: ReadonlyMap<number, EventName>
  readonly inTitle: readonly boolean[]
  readonly clauses: Clause[]
  clause: Clause
  /** After "from", days and hours are the old ones until "to". */
  into: 'to' | 'from'
}

function newClause(start: number): Clause {
  return { names: [], steps: [], loose: {}, start, end: start, impliedDate: false }
}

function close(reading: Reading, at: number): void {
  reading.clause.end = at
  if (reading.clause.names.length > 0 || reading.clause.steps.length > 0) reading.clauses.push(reading.clause)
  reading.clause = newClause(at)
  reading.into = 'to'
}

/** Reads what starts at `i` into the clause, and answers where to go on. */
function read(reading: Reading, i: number): number {
  if (reading.inTitle[i] === true) return i + 1
  const name = reading.nameAt.get(i)
  if (name !== undefined) {
    readName(reading, name)
    return name.end
  }
  const action = actionAt(reading.sentence, i)
  if (action !== null) {
    readAction(reading, action, i)
    return action.end
  }
  const token = reading.sentence[i]!
  if (token.kind === 'date') readDate(reading, i)
  else if (token.kind === 'time') readTime(reading, token)
  else if (token.lower === 'from') reading.into = 'from'
  else if (/^(?:to|until|till)$/.test(token.lower)) reading.into = 'to'
  else if (/^(?:tomorrow|tomorrow's|today|today's)$/.test(token.lower)) readRelativeDay(reading, token)
  else if (token.lower === ':' && reading.clause.names.length === 0) close(reading, i + 1)
  return i + 1
}

/** No clerk names or sets more hearings in one clause; text that does is not read further into it. */
export const MOST_TOGETHER = 24

function readName(reading: Reading, name: EventName): void {
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
    if (link === 'for' && only.kind === 'thing' && name.kind === 'event')
      clause.names[0] = hearingOf(only, name)
    return
  }
  if (name.kind === 'thing' && only.kind === 'event' && (last === undefined || last.to.date === undefined))
    return
  const dated = clause.loose.date !== undefined && last === undefined
  if (
    !dated &&
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
  // "shall appear on March 14 FOR a status conference"
  if (step.to.date !== undefined) return step.operation === 'set' && linkTo(reading, step, name) === 'for'
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
    if (/^(?:for|to|until|with|at)$/.test(lower)) return lower
    if (lower === 'and' || lower === ',' || reading.sentence[i]!.kind === 'date') return null
  }
  return null
}

/** "Motion" put down for "hearing" is a Motion Hearing; a matter put down for trial is a trial. */
function hearingOf(thing: EventName, event: EventName): EventName {
  const generic = /^(?:hearing|hearings|hrg)$/i.test(event.type)
  return {
    ...thing,
    kind: 'event',
    type: thing.type.startsWith('motion') && generic ? 'Motion Hearing' : event.type,
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

function readAction(reading: Reading, action: Action, at: number): void {
  const { clause } = reading
  const last = clause.steps.at(-1)
  const doing = action.voice === 'doing'
  // A verb that brings its own object starts anew: "…, and the Court sets a status conference for".
  if (doing && (clause.names.length > 0 || (last !== undefined && last.voice === 'done'))) close(reading, at)
  const { operation, voice } = action
  const step: Step = { operation, voice, to: {}, from: {}, more: [], at }
  reading.clause.steps.push(step)
  if (operation !== 'set' && reading.sentence[at - 1]?.lower === 'are') shareBackwards(reading, step)
  reading.into = 'to'
}

// "the conference set for A and the trial set for B are continued": the verb is both hearings'.
function shareBackwards(reading: Reading, step: Step): void {
  for (let i = reading.clauses.length - 1, next = reading.clause; i >= 0; i -= 1) {
    const before = reading.clauses[i]!
    const linked = reading.sentence
      .slice(before.end - 3, next.names[0]?.start ?? before.end)
      .some(({ lower }) => lower === 'and' || lower === ',')
    if (!linked || before.steps.some(({ operation }) => operation !== 'set')) return
    before.steps.push(step)
    next = before
  }
}

// "A and B are continued to 5/5 and 5/17, respectively": each takes its own day.
function shareOut(clauses: Clause[]): void {
  const last = clauses.at(-1)?.steps.at(-1)
  if (last === undefined) return
  const sharing = clauses.filter((clause) => clause.steps.includes(last))
  const days = [last.to, ...last.more]
  sharing.forEach((clause, i) => {
    const day = days[i]
    if (day !== undefined) clause.steps[clause.steps.indexOf(last)] = { ...last, to: day }
  })
}

const NOT_OF_THE_HEARING = new Set(
  'by before than dated filed due since entered signed issued modified docketed received served within deadline served born executed order'.split(
    ' ',
  ),
)

function readDate(reading: Reading, i: number): void {
  const token = reading.sentence[i]!
  const lead = introducer(reading.sentence, i)
  if (NOT_OF_THE_HEARING.has(lead.lower)) return
  if (
    token.partial &&
    !/^(?:on|for|to|until|from|of|is)$/.test(lead.lower) &&
    reading.sentence[i - 1]?.lower !== 'the'
  )
    return
  const last = reading.clause.steps.at(-1)
  if (last === undefined) {
    if (reading.clause.loose.date === undefined) reading.clause.loose.date = token.value
    return
  }
  if (reading.into === 'from' || (lead.lower === 'of' && last.voice === 'doing')) {
    last.from.date ??= token.value
  } else if (last.to.date === undefined) last.to.date = token.value
  else last.more.push({ date: token.value })
}

interface Lead {
  readonly lower: string
}

/** The word that brings a date in: "set FOR Monday, May 5", "BY 5:00 p.m. on May 5". */
function introducer(sentence: readonly Token[], i: number): Lead {
  let on: Lead | null = null
  for (let k = i - 1; k >= 0 && k >= i - 7; k -= 1) {
    const { lower, kind } = sentence[k]!
    if (kind === 'time' || SKIPPED_BEFORE_DATE.has(lower)) continue
    if (lower === 'on') on ??= { lower }
    else if (on !== null && !NOT_OF_THE_HEARING.has(lower)) return on
    else return { lower }
  }
  return on ?? { lower: '' }
}

const SKIPPED_BEFORE_DATE = new Set(
  ', the at @ date monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun .'.split(
    ' ',
  ),
)

function readTime(reading: Reading, token: Token): void {
  const last = reading.clause.steps.at(-1)
  const when = last === undefined ? reading.clause.loose : last[reading.into]
  const further = last?.more.at(-1)
  // "5/3, 5/4 and 5/5 at 9:00": the hour is every day's.
  if (further !== undefined) further.time ??= token.value
  if (when.time === undefined) when.time = token.value
}

function readRelativeDay(reading: Reading, token: Token): void {
  const { clause, dateFiled } = reading
  if (dateFiled === null || clause.loose.date !== undefined) return
  clause.loose.date = token.lower.startsWith('tomorrow') ? nextDay(dateFiled) : dateFiled
  clause.impliedDate = true
}
