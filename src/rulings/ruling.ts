import type { CalendarDate } from '../time/calendar-date.ts'
import type { Need } from '../vocabulary/need.ts'

/** What the court decided on one line. `lapsed` is the one that no court says: the order ran out. */
export type Outcome = 'granted' | 'granted as varied' | 'denied' | 'reserved' | 'withdrawn' | 'lapsed'
/** What a person can record of an order, in the order in which a form offers it. */
export const outcomes = ['granted', 'granted as varied', 'denied', 'reserved', 'withdrawn'] as const
export type RecordedOutcome = (typeof outcomes)[number]

/** Until when the court has reserved its decision: a day, or a hearing of the case. */
export type ReservedUntil =
  { readonly on: CalendarDate } | { readonly hearingId: string; readonly hearing: string }

/** One line of an order as it concerns one accommodation. */
export type RulingLine = {
  readonly id: string
  /** The request it answers; null where the court ruled on what needs no order. */
  readonly requestId: string | null
  readonly outcome: Outcome
  /** What was asked, beside `conditions`, what was ordered: 45 minutes asked, 60 ordered. */
  readonly asked: string
  readonly conditions: string
  /** What it needs as ordered; null where the order leaves that as it was asked. */
  readonly needs: readonly Need[] | null
  /** Null unless reserved. */
  readonly reservedUntil: ReservedUntil | null
  /** The sittings it decides on: all of the hearing, also those set later, or these alone. */
  readonly covers: 'every sitting' | readonly CoveredSitting[]
  readonly ruledOn: CalendarDate
  /** Docket entry or order number in the court's words; empty for what no court ordered. */
  readonly order: string
  /** The instant it was written down, milliseconds: of two lines of one day the later stands. */
  readonly recordedAt: number
  /** Place within its order, from 0. */
  readonly place: number
}

/** A sitting that a line names. Its day is kept in words: the sitting itself may be gone. */
export type CoveredSitting = { readonly id: string | null; readonly date: CalendarDate }

/** Whether the line decides on this sitting. */
export function covers(line: Pick<RulingLine, 'covers'>, sittingId: string): boolean {
  return line.covers === 'every sitting' || line.covers.some(({ id }) => id === sittingId)
}

/** For sorting: the line that stands last. */
export function inOrderOfTime(
  a: Pick<RulingLine, 'ruledOn' | 'recordedAt' | 'place'>,
  b: Pick<RulingLine, 'ruledOn' | 'recordedAt' | 'place'>,
): number {
  if (a.ruledOn !== b.ruledOn) return a.ruledOn < b.ruledOn ? -1 : 1
  return a.recordedAt - b.recordedAt || a.place - b.place
}
