import type { Operation } from './action-words.ts'
import type { Action } from './actions.ts'
import type { EventName } from './event-names.ts'
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

/** No clerk names or sets more hearings in one clause; text that does is not read further into it. */
export const MOST_TOGETHER = 24

/** A sentence while its clauses are read, left to right. */
export interface Reading {
  readonly sentence: readonly Token[]
  readonly dateFiled: string | null
  readonly nameAt: ReadonlyMap<number, EventName>
  readonly inTitle: readonly boolean[]
  readonly clauses: Clause[]
  clause: Clause
  /** After "from", days and hours are the old ones until "to". */
  into: 'to' | 'from'
}

/** A clause that starts at a token, nothing read yet. */
export function newClause(start: number): Clause {
  return { names: [], steps: [], loose: {}, start, end: start, impliedDate: false }
}

/** Ends the clause at a token and opens the next. */
export function close(reading: Reading, at: number): void {
  reading.clause.end = at
  if (reading.clause.names.length > 0 || reading.clause.steps.length > 0) reading.clauses.push(reading.clause)
  reading.clause = newClause(at)
  reading.into = 'to'
}
