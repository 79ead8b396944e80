import type { LegalState } from '../accommodations/legal-state.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Hold, Span } from '../resources/hold.ts'
import type { Resource, ResourceKind } from '../resources/resource.ts'
import type { SpanRefusal } from './span.ts'

/** One thing wanted for one accommodation. */
export type WishItem = {
  readonly accommodationId: string
  readonly resourceId: string
  readonly units: number
}

/** Everything a person wants held in one act: each item at each sitting, or nothing at all. */
export type BookingWish = {
  /** Of the form that was sent; the same form sent twice is one act. */
  readonly id: string
  readonly sittingIds: readonly string[]
  /** On the venue's clock; null is the sitting's own. */
  readonly from: ClockTime | null
  readonly until: ClockTime | null
  readonly items: readonly WishItem[]
}

/** A resource that is held for someone else at a wanted time. */
export type Clash = {
  readonly resource: { readonly id: string; readonly name: string; readonly kind: ResourceKind }
  readonly date: CalendarDate
  readonly span: Span
  readonly alternatives: Alternatives
}

/** What is free near what was wanted, nearest first. */
export type Alternatives = {
  /** The same resource at other times of the same day. */
  readonly otherTimes: readonly Span[]
  /** Others of its sort that can be used where the sitting is. */
  readonly others: readonly Pick<Resource, 'id' | 'name' | 'sort'>[]
  /** Rooms and things of its sort in other courthouses: the hearing would have to go there. */
  readonly elsewhere: readonly (Pick<Resource, 'id' | 'name' | 'sort'> & { readonly courthouse: string })[]
}

export type BookingRefusal =
  | { readonly reason: 'taken'; readonly clashes: readonly Clash[] }
  | { readonly reason: 'nothing chosen' }
  | { readonly reason: 'no such accommodation' }
  | { readonly reason: 'no such sitting' }
  | { readonly reason: 'no such resource' }
  | { readonly reason: 'no such booking' }
  | { readonly reason: 'hearing is off'; readonly state: string }
  | { readonly reason: 'retired'; readonly resource: string }
  | { readonly reason: 'cannot serve'; readonly resource: string; readonly code: string }
  | { readonly reason: 'does not speak it'; readonly resource: string; readonly wanted: string }
  | { readonly reason: 'other courthouse'; readonly resource: string }
  | { readonly reason: 'more than there is'; readonly resource: string; readonly quantity: number }
  | { readonly reason: 'too long to hold'; readonly resource: string }
  | { readonly reason: 'over'; readonly legal: LegalState }
  | { readonly reason: 'order missing'; readonly legal: LegalState }
  | { readonly reason: 'not held'; readonly state: BookingState }
  | { readonly reason: 'edited meanwhile' }
  | SpanRefusal

export type Reservation =
  { readonly ok: true; readonly bookingIds: readonly string[] } | ({ readonly ok: false } & BookingRefusal)
export type BookingAnswer = { readonly ok: true } | ({ readonly ok: false } & BookingRefusal)

export type BookingState = 'held' | 'confirmed' | 'released'

/** A booking as the case's team sees it. */
export type Booking = Hold & {
  readonly id: string
  readonly version: number
  readonly state: BookingState
  readonly releasedBecause: string | null
  readonly units: number
  readonly resource: Pick<Resource, 'id' | 'name' | 'sort' | 'kind'>
  readonly accommodation: {
    readonly id: string
    readonly code: string
    readonly legal: LegalState
    /** The witness's reference. */
    readonly witness: string
  }
  readonly hearing: { readonly id: string; readonly type: string; readonly zone: string }
  /** Null for a released booking whose sitting is no more. */
  readonly sitting: { readonly id: string; readonly date: string } | null
}

/** Whether the resource is held for it. */
export function isLive<T extends { readonly state: BookingState }>(
  booking: T,
): booking is T & { readonly state: 'held' | 'confirmed' } {
  return booking.state !== 'released'
}
