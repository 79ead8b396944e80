import type { Source } from './rule.ts'

/** The units in which the law states a period. */
export const units = ['days', 'business-days', 'clear-days', 'hours', 'weeks', 'months', 'years'] as const
export type Unit = (typeof units)[number]

export type Direction = 'after' | 'before'

/**
 * Where a period ends when its last day is a closed one: on the next open day, on the one before, or where it is.
 */
export type Roll = 'next' | 'previous' | 'stays'

/** How a jurisdiction counts one unit. */
export type UnitLaw = {
  /** The definition, in our words. */
  readonly says: string
  readonly onClosedDay: Readonly<Record<Direction, Roll>>
  /** The first day counted is the next open one, not simply the next. */
  readonly beginsOnOpenDay?: true
  /** Periods of so many to so many, both included, leave closed days out of the count. */
  readonly leavesOutClosed?: { readonly from: number; readonly until: number }
  readonly source: Source
}

/**
 * How a jurisdiction counts time, as data. A unit that no text was read for is absent, and is answered with that,
 * never with another jurisdiction's way.
 */
export type CountingLaw = {
  readonly units: Readonly<Partial<Record<Unit, UnitLaw>>>
  /** When the clerk's or court's own office is closed on the last day. */
  readonly officeClosed: {
    readonly says: string
    /** `next`: what is due goes on to the next open day, whichever way it was counted. `closed`: a closed day like any. */
    readonly effect: 'next' | 'closed'
    readonly source: Source
  }
  /** Where holidays of the state in which the court sits lengthen a period after an event. */
  readonly stateHolidays?: { readonly says: string; readonly source: Source }
  /** Days added after the period would expire, by the way a paper was served. */
  readonly addedDays?: {
    readonly days: number
    readonly ways: readonly { readonly way: string; readonly says: string }[]
    readonly says: string
    readonly source: Source
  }
  /** When a paper counts as served, by the way it went; a period after service runs from that day. */
  readonly deemedService?: {
    readonly ways: readonly {
      readonly way: string
      readonly says: string
      /** So many business days after the day it went. */
      readonly businessDays: number
      /** If it went on a business day by this time, it is served that same day. */
      readonly sameDayUntil?: string
    }[]
    readonly source: Source
  }
  /** The day from which this way of counting is the law. Before it a count is our arithmetic, and says so. */
  readonly inForce: { readonly from: string; readonly until?: string }
  /** What is still unread or unsettled, in words for a lawyer. */
  readonly gaps: readonly string[]
}
