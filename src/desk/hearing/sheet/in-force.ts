import type { Wish } from '../../../accommodations/accommodation.ts'
import { nameHere } from '../../../accommodations/name-here.ts'
import { type Booking, isLive } from '../../../bookings/booking.ts'
import type { BookedState, CoveredNeed } from '../../../bookings/coverage.ts'
import type { SittingStanding } from '../../../bookings/standing/standing.ts'
import type { AgeBand } from '../../../people/witness.ts'
import type { Span } from '../../../resources/hold.ts'
import { isGranted } from '../../../rulings/order-at.ts'
import type { CalendarDate } from '../../../time/calendar-date.ts'
import type { Zone } from '../../../time/zone.ts'
import type { Code } from '../../../vocabulary/accommodations.ts'

/** An accommodation that is in force at a sitting, as whoever runs the courtroom has to know it. */
export type InForce = {
  readonly accommodationId: string
  readonly code: Code
  /** What it is called in this court for a witness of this age. */
  readonly name: string
  /** The line of the order that gives it; null where none is needed. */
  readonly order: {
    readonly reference: string
    readonly ruledOn: CalendarDate
    /** As ordered, in the court's words; empty where it named none. */
    readonly conditions: string
  } | null
  /** When it is needed; null for the whole sitting. */
  readonly part: Span | null
  /** The court granted it and the witness has said no since: it must not be put before them unasked. */
  readonly isDeclined: boolean
  readonly arranged: readonly Arranged[]
  /** What it needs and nobody has arranged. */
  readonly missing: readonly CoveredNeed[]
}

export type Arranged = Span & {
  readonly resource: string
  readonly sort: string
  /** The clock of its place; null for who has none. */
  readonly clock: Zone | null
  readonly units: number
  readonly state: BookedState
}

/** An accommodation of the hearing with how it stands each day. */
export type Line = {
  readonly id: string
  readonly code: Code
  readonly jurisdiction: string
  readonly wish: Wish
  readonly witnessId: string
  /** The witness's reference. */
  readonly witness: string
  readonly witnessClock: Zone | null
  readonly standing: { readonly days: readonly SittingStanding[] }
}

/** What is in force for one witness at a sitting. */
export type WitnessInForce = {
  readonly witnessId: string
  readonly reference: string
  /** Where the witness lives, when the clock there is not the court's. */
  readonly clock: Zone | null
  readonly accommodations: readonly InForce[]
}

/**
 * What is in force at a sitting: what the court granted, and what needs no order and the witness wants. Nothing that was
 * denied, reserved or withdrawn, has lapsed, or waits for the court.
 *
 * @param lines of the hearing
 * @param ages of the witnesses, by id
 */
export function inForceAt(
  sitting: Span & { readonly id: string },
  lines: readonly Line[],
  bookings: readonly Booking[],
  ages: ReadonlyMap<string, AgeBand>,
): readonly WitnessInForce[] {
  const found = lines.flatMap((line) => {
    const day = line.standing.days.find(({ id }) => id === sitting.id)
    if (!day || !isInForce(day, line.wish)) return []
    const age = ages.get(line.witnessId) ?? 'not known'
    return [{ line, it: inForceOf(line, day, sitting, age, bookings) }]
  })
  return [...Map.groupBy(found, ({ line }) => line.witnessId)].map(([witnessId, those]) => ({
    witnessId,
    reference: those[0]?.line.witness ?? '',
    clock: those[0]?.line.witnessClock ?? null,
    accommodations: those.map(({ it }) => it),
  }))
}

function isInForce({ order }: SittingStanding, wish: Wish): boolean {
  return isGranted(order.state) || (order.state === 'not needed' && wish === 'wanted')
}

function inForceOf(
  { id, code, jurisdiction, wish }: Line,
  day: SittingStanding,
  sitting: Span & { readonly id: string },
  age: AgeBand,
  bookings: readonly Booking[],
): InForce {
  const { order, part, needs } = day
  const line = 'line' in order ? order.line : null
  const isWhole = part.startsAt === sitting.startsAt && part.endsAt === sitting.endsAt
  return {
    accommodationId: id,
    code,
    name: nameHere(jurisdiction, code, age),
    order: line && { reference: line.order, ruledOn: line.ruledOn, conditions: line.conditions },
    part: isWhole ? null : { startsAt: part.startsAt, endsAt: part.endsAt },
    isDeclined: wish === 'declined',
    arranged: bookings
      .filter((one) => one.accommodation.id === id && one.sitting?.id === sitting.id)
      .filter(isLive)
      .filter(({ state }) => state !== 'failed')
      .map(({ resource, units, state, startsAt, endsAt }) => ({
        resource: resource.name,
        sort: resource.sort,
        clock: resource.clock,
        units,
        state,
        startsAt,
        endsAt,
      })),
    missing: needs.filter(({ state }) => state === 'missing' || state === 'failed'),
  }
}
