import { and, asc, eq, sql, type SQL } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodations } from '../accommodations/views.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import { orderAt } from '../rulings/order-at.ts'
import { beforeTheCourt } from '../rulings/store.ts'
import type { Zone } from '../time/zone.ts'
import { clockOfResource } from '../resources/resource-columns.ts'
import type { Booking } from './booking.ts'
import { bookings } from './tables.ts'
import { resources } from '../resources/views.ts'

/** Every booking of the case, released ones too, in order of time. */
export function bookingsOfCase(db: Db, scope: CaseScope): Promise<readonly Booking[]> {
  return bookingsWhere(db, scope)
}

/** The bookings of one accommodation, released ones too, in order of time. */
export function bookingsOfAccommodation(
  db: Db,
  scope: CaseScope,
  accommodationId: string,
): Promise<readonly Booking[]> {
  return bookingsWhere(db, scope, eq(bookings.accommodationId, accommodationId))
}

/** One booking; null when there is none in the scope's case. */
export async function bookingById(db: Db, scope: CaseScope, id: string): Promise<Booking | null> {
  const [found] = await bookingsWhere(db, scope, eq(bookings.id, id))
  return found ?? null
}

async function bookingsWhere(db: Db, scope: CaseScope, which?: SQL): Promise<readonly Booking[]> {
  const rows = await db
    .select({
      booking: bookings,
      resource: {
        id: resources.id,
        name: resources.name,
        sort: resources.sort,
        kind: resources.kind,
        clock: clockOfResource,
      },
      accommodation: {
        id: accommodations.id,
        code: accommodations.code,
        witness: witnesses.reference,
        witnessClock: sql<Zone | null>`${witnesses.zone}`,
        asks: accommodations.asks,
        withdrawn: accommodations.withdrawnAt,
      },
      hearing: { id: hearings.id, type: hearings.type, zone: hearings.zone },
      sitting: { id: sittings.id, date: sittings.date },
    })
    .from(bookings)
    .innerJoin(resources, eq(resources.id, bookings.resourceId))
    .innerJoin(accommodations, eq(accommodations.id, bookings.accommodationId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .leftJoin(sittings, eq(sittings.id, bookings.sittingId))
    .where(and(eq(bookings.caseId, scope.caseId), which))
    .orderBy(asc(bookings.heldFrom), asc(bookings.id))
  const court = await beforeTheCourt(db, [
    ...new Map(rows.map(({ accommodation }) => [accommodation.id, accommodation])).values(),
  ])
  return rows.map(
    ({ booking, accommodation: { asks, withdrawn: _withdrawn, ...accommodation }, ...rest }) => {
      const { id, version, state, releasedBecause, failedBecause, units } = booking
      const { startsAt, endsAt, heldFrom, heldUntil } = booking
      const before = court.get(accommodation.id) ?? { asks, isWithdrawn: false, requests: [], lines: [] }
      return {
        ...rest,
        accommodation,
        order: orderAt(before, rest.sitting?.id ?? ''),
        id,
        version,
        state,
        releasedBecause,
        failedBecause,
        units,
        startsAt,
        endsAt,
        heldFrom,
        heldUntil,
      }
    },
  )
}
