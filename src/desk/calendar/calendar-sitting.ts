import type { CalendarDate } from '../../time/calendar-date.ts'
import type { ClockTime } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import type { OtherHearing } from '../../hearings/courtroom/sharing.ts'
import type { HearingState, Remote } from '../../hearings/hearing.ts'

/** One sitting as a calendar shows it: the case by its number, no name of anyone. */
export type CalendarSitting = {
  readonly id: string
  readonly hearingId: string
  readonly caseId: string
  readonly docketNumber: string
  readonly type: string
  readonly state: HearingState
  readonly courtroomId: string | null
  /** The courtroom the office keeps, else the place in the court's words. */
  readonly place: string | null
  /** Other hearings in its courtroom while it sits; none for a reader by release. */
  readonly sharing: readonly OtherHearing[]
  readonly remote: Remote | null
  readonly zone: Zone
  /** A docket of the case was imported: a place that is lacking was not printed there. */
  readonly fromDocket: boolean
  readonly date: CalendarDate
  readonly starts: ClockTime | null
  readonly ends: ClockTime | null
  readonly startsAt: number
  readonly endsAt: number
  /** Which day of how many the hearing sits. */
  readonly day: number
  readonly days: number
  /** Accommodations in play that the reader may see. */
  readonly accommodations: number
}

/** The zones of what is shown; one alone need not be repeated on every line. */
export function zonesOf(sittings: readonly CalendarSitting[]): readonly Zone[] {
  return [...new Set(sittings.map((sitting) => sitting.zone))]
}
