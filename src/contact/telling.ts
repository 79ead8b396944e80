import type { CalendarDate } from '../time/calendar-date.ts'

/** What came of a conversation about one thing. The person chooses what she hears; nothing is inferred. */
export const outcomes = ['told', 'did not want to hear', 'not to be told'] as const
export type Outcome = (typeof outcomes)[number]

export const ways = [
  'in person',
  'by telephone',
  'by video',
  'in writing',
  'through an advocate',
  'through a lawyer',
] as const
export type Way = (typeof ways)[number]

/** One thing that was said to one person, or why it was not. */
export type Telling = {
  readonly id: string
  /** Its place among the tellings of this subject to this person, 1 for the first. */
  readonly seq: number
  readonly witnessId: string
  /** What it was about: `hearing-…`, `event-…`, `accommodation-…`, `rights`. */
  readonly subject: string
  /** How things stood when it was said. */
  readonly fact: string
  /** The same in words, as the page had them. */
  readonly words: string
  readonly outcome: Outcome
  readonly on: CalendarDate
  readonly how: Way | null
  readonly because: string
  readonly by: string
  readonly at: number
  /** Taken back: entered in error. It counts for nothing and stays in the history. */
  readonly isTakenBack: boolean
}

/** Whether the person has already been spoken to about how things stand now. */
export function isSettled(tellings: readonly Telling[], fact: string): boolean {
  if (tellings.length === 0) return false
  const live = tellings.filter((one) => !one.isTakenBack)
  return live.at(-1)?.fact === fact || lastTold(tellings)?.fact === fact
}

/** What she was last told of it, and so may rely on; null when nothing was. */
export function lastTold(tellings: readonly Telling[]): Telling | null {
  return tellings.findLast((one) => one.outcome === 'told' && !one.isTakenBack) ?? null
}
