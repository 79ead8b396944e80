import type { RecordedOutcome } from '../rulings/ruling.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Code } from '../vocabulary/accommodations.ts'
import type { Need } from '../vocabulary/need.ts'

/** One decision, as a person records it. */
export type LineToRecord = {
  readonly outcome: RecordedOutcome
  /** The accommodations it decides on, each as it was seen; a version left out is not looked at. */
  readonly on: readonly { readonly id: string; readonly version?: number | undefined }[]
  /** The sittings it decides on; null: every one, also those set later. */
  readonly sittingIds: readonly string[] | null
  readonly asked: string
  readonly conditions: string
  readonly needs: readonly Need[] | null
  /** For a reserved decision alone: a day, or a hearing of the case. */
  readonly reservedUntilOn: CalendarDate | null
  readonly reservedUntilHearingId: string | null
}

/** One order of the court with its lines. */
export type OrderToRecord = {
  /** Of the form that was sent; the same form sent twice is one order. */
  readonly id: string
  /** Docket entry or order number. */
  readonly reference: string
  readonly ruledOn: CalendarDate
  /** The day the application was filed, where nobody recorded that before. */
  readonly appliedOn: CalendarDate | null
  readonly motionId: string | null
  readonly lines: readonly LineToRecord[]
}

/** Which accommodation a refusal is about, by reference and code. */
export type About = { readonly witness: string; readonly code: Code }

export type OrderRefusal =
  | { readonly reason: 'nothing decided' }
  | { readonly reason: 'no sitting chosen' }
  | { readonly reason: 'no such accommodation' }
  | { readonly reason: 'edited meanwhile' }
  | { readonly reason: 'ruled in the future' }
  | ({ readonly reason: 'withdrawn' } & About)
  | ({ readonly reason: 'no order needed' } & About)
  | ({ readonly reason: 'not applied for' } & About)
  | ({ readonly reason: 'ruled before it was applied for'; readonly appliedOn: CalendarDate } & About)
  | ({ readonly reason: 'hearing was over'; readonly lastDay: CalendarDate } & About)
  | ({ readonly reason: 'hearing is off'; readonly state: string } & About)
  | ({ readonly reason: 'no such sitting' } & About)
  | ({ readonly reason: 'ruled on twice'; readonly date: CalendarDate } & About)
  | { readonly reason: 'reserved until when?' }
  | { readonly reason: 'reserved until a day gone by' }
  | { readonly reason: 'no such hearing' }
export type OrderAnswer = { readonly ok: true } | ({ readonly ok: false } & OrderRefusal)
