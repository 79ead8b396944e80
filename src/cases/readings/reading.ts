import type { TriggerId } from '../../law/trigger.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'

/** What a docket entry says of one hearing. Dates and times are the court's own; null where none is printed. */
export type HearingSaid = {
  readonly action: 'set' | 'reset' | 'continued' | 'vacated' | 'held' | 'remote'
  readonly type: string
  readonly date: string | null
  readonly time: string | null
  readonly fromDate: string | null
  readonly location: string | null
  readonly judge: string | null
  readonly remote: 'zoom' | 'telephone' | 'video' | null
  readonly defendants: readonly string[]
  /** The words took back every setting of the case, not one. */
  readonly all: boolean
}

/** A last day that an entry prints. */
export type LastDaySaid = { readonly what: string; readonly dueOn: CalendarDate }

/** Something that happened and from which periods of the law run. */
export type EventSaid = {
  readonly kind: TriggerId
  readonly on: CalendarDate
  /** The one of several defendants whom the entry names; null where it names none, or more. */
  readonly defendantId: string | null
  /** It happens once to each defendant: one recorded by hand is the same event. */
  readonly once: boolean
}

/** A stretch that entries leave out of the Speedy Trial clock, or may. */
export type ExcludedTimeSaid = {
  /** Why it is left out, the same before and after its end is known: `motion 9`. */
  readonly matter: string
  readonly from: CalendarDate
  /** Null where the docket shows no end yet. */
  readonly until: CalendarDate | null
  /** As far as the docket's own words tell; null where a person has to choose. */
  readonly paragraph: string | null
  readonly findings: readonly string[]
  readonly defendantId: string | null
  /** In a sentence, with the entries it was read in. */
  readonly says: string
  /** Ids of the further entries that print the same stretch. */
  readonly alsoIn: readonly string[]
}

/** What can be read from a docket and waits for a person, by its kind. */
export type ReadingValues = {
  readonly hearing: HearingSaid
  readonly 'last-day': LastDaySaid
  readonly event: EventSaid
  readonly 'excluded-time': ExcludedTimeSaid
}
export type ReadingKind = keyof ReadingValues

/** What came of a reading that was taken. */
export type ReadingResults = {
  /** Null where the words changed no hearing that is known. */
  readonly hearing: { readonly hearingId: string | null }
  readonly 'last-day': { readonly courtDeadlineId: string }
  readonly event: { readonly eventId: string }
  readonly 'excluded-time': { readonly exclusionId: string }
}

/** The entry a reading was made from. */
export type EntryRead = {
  readonly id: string
  readonly number: string | null
  readonly filedOn: CalendarDate | null
  readonly text: string
}

/** Taken and dismissed by a person; superseded by an import in which the docket no longer says it. */
export type Standing<K extends ReadingKind> =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'taken'
      readonly result: ReadingResults[K]
      readonly decidedBy: string
      readonly decidedAt: number
    }
  | { readonly state: 'dismissed'; readonly decidedBy: string; readonly decidedAt: number }
  | { readonly state: 'superseded' }

/** Something that an entry of the docket was read to say, until and after a person decided it. */
export type Reading<K extends ReadingKind> = {
  readonly id: string
  readonly kind: K
  readonly value: ReadingValues[K]
  readonly entry: EntryRead
  readonly version: number
} & Standing<K>
