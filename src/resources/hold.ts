import type { ResourceKind } from './resource.ts'

/** From one instant to another, milliseconds; the end does not belong to it. */
export type Span = { readonly startsAt: number; readonly endsAt: number }

/** The time something is wanted, and the longer time it is held for: set-up, travel and strike around it. */
export type Hold = Span & { readonly heldFrom: number; readonly heldUntil: number }

/** What of a resource decides how long it is held around the time it is wanted. */
export type Around = {
  readonly kind: ResourceKind
  readonly courthouseId: string | null
  readonly setupMinutes: number
  readonly strikeMinutes: number
  readonly travelMinutes: number
}

/** No hold is longer, milliseconds; the database refuses it too (`booking_length`). */
export const longestHold = 72 * 3_600_000

/**
 * How long a resource is held to be there for `span`. A person who belongs to another courthouse, or to none, is
 * held for the journey each way besides.
 *
 * @param courthouseId where the sitting is; null when the court has not said
 */
export function holdFor(span: Span, resource: Around, courthouseId: string | null): Hold {
  const travel = travels(resource, courthouseId) ? resource.travelMinutes : 0
  return {
    startsAt: span.startsAt,
    endsAt: span.endsAt,
    heldFrom: span.startsAt - (resource.setupMinutes + travel) * minute,
    heldUntil: span.endsAt + (resource.strikeMinutes + travel) * minute,
  }
}

const minute = 60_000

function travels(resource: Around, courthouseId: string | null): boolean {
  return (
    resource.kind === 'person' && (resource.courthouseId === null || resource.courthouseId !== courthouseId)
  )
}
