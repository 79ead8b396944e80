import type { OrderAt, OrderState } from '../rulings/order-at.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Hold, Span } from '../resources/hold.ts'
import type { Zone } from '../time/zone.ts'
import type { BookedState } from './coverage.ts'
import type { ClosedThen } from '../resources/opening.ts'
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
  /** The court said no, or the office gave it up. */
  | { readonly reason: 'over'; readonly order: OrderState; readonly date: CalendarDate }
  | { readonly reason: 'order missing'; readonly order: OrderState }
  | { readonly reason: 'not permitted'; readonly from: BookingState; readonly to: BookingState }
  | { readonly reason: 'not begun'; readonly beginsAt: number }
  | {
      readonly reason: 'closed then'
      readonly resource: string
      readonly closed: ClosedThen
      readonly wanted: Span
    }
  | { readonly reason: 'edited meanwhile' }
  | SpanRefusal

export type Reservation =
  { readonly ok: true; readonly bookingIds: readonly string[] } | ({ readonly ok: false } & BookingRefusal)
export type BookingAnswer = { readonly ok: true } | ({ readonly ok: false } & BookingRefusal)

export type BookingState = BookedState | 'released'

/** A state that somebody reports of a booking: said yes to, tried out, begun, over, or it did not work. */
export type Reported = BookedState

/**
 * Every permitted move; what is not here is refused. The way back is there for whoever pressed the wrong button; what
 * was released is booked anew.
 */
export const bookingMoves = {
  held: ['confirmed', 'failed', 'released'],
  confirmed: ['held', 'tested', 'in use', 'done', 'failed', 'released'],
  tested: ['confirmed', 'in use', 'done', 'failed', 'released'],
  'in use': ['confirmed', 'done', 'failed'],
  done: ['confirmed', 'failed'],
  failed: ['confirmed', 'done', 'released'],
  released: [],
} as const satisfies Record<BookingState, readonly BookingState[]>

/** Whether the booking may make the move. */
export function mayBecome(from: BookingState, to: BookingState): boolean {
  const permitted: readonly BookingState[] = bookingMoves[from]
  return permitted.includes(to)
}

/** The instant from which that can be reported of it: nothing is in use or done before its time. Null: at any time. */
export function reportableFrom(
  to: Reported,
  { heldFrom, startsAt }: Pick<Hold, 'heldFrom' | 'startsAt'>,
): number | null {
  if (to === 'in use') return heldFrom
  return to === 'done' ? startsAt : null
}

/** A booking as the case's team sees it. */
export type Booking = Hold & {
  readonly id: string
  readonly version: number
  readonly state: BookingState
  readonly releasedBecause: string | null
  readonly failedBecause: string | null
  readonly units: number
  readonly resource: Pick<Resource, 'id' | 'name' | 'sort' | 'kind' | 'clock'>
  readonly accommodation: {
    readonly id: string
    readonly code: string
    /** The witness's reference. */
    readonly witness: string
    /** Where the witness lives, when the clock there is not the court's. */
    readonly witnessClock: Zone | null
  }
  readonly hearing: { readonly id: string; readonly type: string; readonly zone: string }
  /** Where the court stands on the accommodation at the booking's sitting. */
  readonly order: OrderAt
  /** Null for a released booking whose sitting is no more. */
  readonly sitting: { readonly id: string; readonly date: string } | null
}

/** Whether the resource is held for it. */
export function isLive<T extends { readonly state: BookingState }>(
  booking: T,
): booking is T & { readonly state: BookedState } {
  return booking.state !== 'released'
}
