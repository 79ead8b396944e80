import { actionAt, type Action } from './actions.ts'
import { close, MOST_TOGETHER, newClause, type Clause, type Reading, type Step } from './clause.ts'
import { readDate, readRelativeDay, readTime } from './clause-days.ts'
import { readName } from './clause-names.ts'
import { eventNames } from './event-names.ts'
import { insideMotionTitles } from './motion-titles.ts'
import type { Token } from './tokens.ts'

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
  else if (token.lower === 'to' || token.lower === 'until' || token.lower === 'till') reading.into = 'to'
  else if (token.lower.startsWith('to') && /^(?:tomorrow|today)(?:'s)?$/.test(token.lower))
    readRelativeDay(reading, token)
  else if (token.lower === ':' && isHeading(reading.clause)) close(reading, i + 1)
  return i + 1
}

// "Set Hearings as to Ada Roe:" speaks of no day yet; "Disposition of hearing: CONTINUED TO" goes on past its colon.
function isHeading(clause: Clause): boolean {
  if (clause.names.length === 0) return true
  return (
    clause.steps.length > 0 &&
    clause.steps.every((step) => step.to.date === undefined && step.from.date === undefined)
  )
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
  const furthest = Math.max(0, reading.clauses.length - MOST_TOGETHER)
  for (let i = reading.clauses.length - 1, next = reading.clause; i >= furthest; i -= 1) {
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
