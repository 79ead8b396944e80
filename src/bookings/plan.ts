import { isOver, orderAt } from '../rulings/order-at.ts'
import type { BookingRefusal, BookingWish, WishItem } from './booking.ts'
import { type Hold, holdFor, longestHold } from '../resources/hold.ts'
import { closedFor, type ClosedThen } from '../resources/opening.ts'
import type { Place } from './place.ts'
import { reachesCourthouse, type Resource } from '../resources/resource.ts'
import { type BookableSitting, spanAt } from './span.ts'
import { fitOf } from '../resources/spoken.ts'

/** One booking to be made. */
export type Planned = WishItem & {
  readonly place: Place
  readonly sitting: BookableSitting
  readonly resource: Resource
  readonly hold: Hold
}
export type Plan =
  { readonly ok: true; readonly planned: readonly Planned[] } | ({ readonly ok: false } & BookingRefusal)

/** A resource as kept, in use or not. */
export type KeptResource = Resource & { readonly retiredAt: number | null }

/**
 * What a wish comes to, before anyone looks at who else holds the resources.
 *
 * @param places of the wish's accommodations, all of one hearing
 * @param hours `at any hour` for looking what is free near a time at which a place is closed
 */
export function planWish(
  wish: BookingWish,
  places: ReadonlyMap<string, Place>,
  resources: ReadonlyMap<string, KeptResource>,
  hours: 'within the hours' | 'at any hour' = 'within the hours',
): Plan {
  if (wish.items.length === 0 || wish.sittingIds.length === 0) return { ok: false, reason: 'nothing chosen' }
  const planned: Planned[] = []
  for (const item of wish.items) {
    for (const sittingId of wish.sittingIds) {
      const one = planOne(
        wish,
        item,
        sittingId,
        places.get(item.accommodationId),
        resources.get(item.resourceId),
      )
      if ('reason' in one) return { ok: false, ...one }
      const closed = hours === 'at any hour' ? null : closedFor(one.resource, one.hold, one.place.zone)
      if (closed) return { ok: false, ...closedThen(one, closed) }
      planned.push(one)
    }
  }
  return { ok: true, planned }
}

function planOne(
  wish: BookingWish,
  item: WishItem,
  sittingId: string,
  place: Place | undefined,
  resource: KeptResource | undefined,
): Planned | BookingRefusal {
  if (!place) return { reason: 'no such accommodation' }
  const sitting = place.sittings.find((one) => one.id === sittingId)
  if (!sitting) return { reason: 'no such sitting' }
  if (place.hearingState !== 'set') return { reason: 'hearing is off', state: place.hearingState }
  const order = orderAt(place.court, sitting.id).state
  if (isOver(order)) return { reason: 'over', order, date: sitting.date }
  if (!resource) return { reason: 'no such resource' }
  const unfit = unfitFor(resource, place, item.units)
  if (unfit) return unfit
  const decided = spanAt(sitting, place.zone, wish.from, wish.until)
  if (!decided.ok) return decided
  const hold = holdFor(decided.span, resource, place.courthouseId)
  if (hold.heldUntil - hold.heldFrom > longestHold)
    return { reason: 'too long to hold', resource: resource.name }
  return { ...item, place, sitting, resource, hold }
}

function closedThen({ resource, hold: { startsAt, endsAt } }: Planned, closed: ClosedThen): BookingRefusal {
  return { reason: 'closed then', resource: resource.name, closed, wanted: { startsAt, endsAt } }
}

/** Why the resource cannot serve there at all, however free it is; null when it can. */
export function unfitFor(resource: KeptResource, place: Place, units: number): BookingRefusal | null {
  const { name, sort, languages, quantity } = resource
  if (resource.retiredAt !== null) return { reason: 'retired', resource: name }
  if (!resource.serves.includes(place.code))
    return { reason: 'cannot serve', resource: name, code: place.code }
  if (!reachesCourthouse(resource, place.courthouseId)) return { reason: 'other courthouse', resource: name }
  if (units > quantity) return { reason: 'more than there is', resource: name, quantity }
  if (sort === 'interpreter' && fitOf(languages, place.spoken) !== 'speaks it') {
    const wanted = [place.spoken.language, place.spoken.dialect].filter(Boolean).join(' / ')
    return { reason: 'does not speak it', resource: name, wanted }
  }
  return null
}
