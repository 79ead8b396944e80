import { type Hold, holdFor, longestHold, type Span } from '../../resources/hold.ts'
import { reachesCourthouse, type Resource } from '../../resources/resource.ts'
import type { Spoken } from '../../resources/spoken.ts'

/*
 * A hearing does not move alone. For whoever moves one:
 *
 *   followers = await bookingsOfHearing(db, scope, hearingId)                   follow-store.ts
 *   follows   = follow(followers, changes, courthouseId)                        this file, pure
 *   follows   = await workAround(db, scope, follows, courthouseId)              follow-store.ts: clashes → another
 *                                                                               resource of the sort, or released
 *   show `follows` (they carry names of resources, never of people); on yes, in ONE act:
 *   { before, after } = statementsToFollow(db, scope, follows)                  follow-store.ts
 *   act(db, scope, [deed, ...deedsOfFollowing(scope, follows)],
 *     [...before, ...sittings inserted or updated, ...after, ...sittings deleted])
 *
 * `before` releases what must go and lifts the rest off its old slots, so that a swap is no clash; `after` puts it
 * down at the new times. A sitting may be deleted last: its released bookings keep their history without it.
 */

/** What becomes of one sitting: the same row at a new time, another row, or none at all. */
export type SittingChange = {
  readonly sittingId: string
  /** The sitting's span before. */
  readonly was: Span
  readonly becomes: (Span & { readonly sittingId: string }) | null
}

/** A booking that hangs on a hearing: held or confirmed, never released. */
export type Follower = Hold & {
  readonly id: string
  readonly version: number
  readonly state: 'held' | 'confirmed'
  readonly units: number
  readonly sittingId: string
  readonly accommodationId: string
  readonly code: string
  /** What an interpreter must speak, should another be needed. */
  readonly spoken: Spoken
  readonly resource: Resource
}

export type ReleasedBecause = 'sitting is gone' | 'other courthouse' | 'taken' | 'too long to hold' | 'let go'

export type Follow =
  | { readonly does: 'stays'; readonly booking: Follower }
  | {
      readonly does: 'moves'
      readonly booking: Follower
      readonly sittingId: string
      readonly to: Hold
      /** The resource it moves to; its own, unless that one is taken at the new time. */
      readonly resource: Resource
    }
  | { readonly does: 'is released'; readonly booking: Follower; readonly because: ReleasedBecause }

/** The moves alone, for looking whether they clash. */
export type Move = Extract<Follow, { does: 'moves' }>

/**
 * What each booking would do when the hearing's sittings change, before anyone looks at who else holds the resource.
 *
 * A booking of the whole sitting stays one of the whole sitting; a narrower one keeps its distance from the start and
 * its length as far as the new sitting holds them; one that lay outside its sitting keeps both. Rooms and equipment do not go to another courthouse.
 *
 * @param courthouseId where the hearing will be; null when the court has not said
 */
export function follow(
  bookings: readonly Follower[],
  changes: readonly SittingChange[],
  courthouseId: string | null,
): readonly Follow[] {
  const changeOf = new Map(changes.map((change) => [change.sittingId, change]))
  return bookings.map((booking) => followOne(booking, changeOf.get(booking.sittingId), courthouseId))
}

function followOne(
  booking: Follower,
  change: SittingChange | undefined,
  courthouseId: string | null,
): Follow {
  if (change && !change.becomes) return { does: 'is released', booking, because: 'sitting is gone' }
  const { resource } = booking
  if (!reachesCourthouse(resource, courthouseId)) {
    return { does: 'is released', booking, because: 'other courthouse' }
  }
  const span = change?.becomes ? spanWithin(booking, change.was, change.becomes) : booking
  const to = holdFor(span, resource, courthouseId)
  if (to.heldUntil - to.heldFrom > longestHold) {
    return { does: 'is released', booking, because: 'too long to hold' }
  }
  const sittingId = change?.becomes?.sittingId ?? booking.sittingId
  if (sittingId === booking.sittingId && sameHold(to, booking)) return { does: 'stays', booking }
  return { does: 'moves', booking, sittingId, to, resource }
}

/** Where a booked part of the old sitting lies in the new one. */
function spanWithin(booked: Span, was: Span, now: Span): Span {
  if (booked.startsAt === was.startsAt && booked.endsAt === was.endsAt) return now
  const shift = now.startsAt - was.startsAt
  if (booked.startsAt < was.startsAt || booked.endsAt > was.endsAt) {
    return { startsAt: booked.startsAt + shift, endsAt: booked.endsAt + shift }
  }
  const length = Math.min(booked.endsAt - booked.startsAt, now.endsAt - now.startsAt)
  const startsAt = Math.max(now.startsAt, Math.min(booked.startsAt + shift, now.endsAt - length))
  return { startsAt, endsAt: startsAt + length }
}

function sameHold(a: Hold, b: Hold): boolean {
  return (
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    a.heldFrom === b.heldFrom &&
    a.heldUntil === b.heldUntil
  )
}
