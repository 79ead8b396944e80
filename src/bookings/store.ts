import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodations } from '../accommodations/tables.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'
import type { Booking } from './booking.ts'
import { bookings, resources } from './tables.ts'

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

/** The sorts held or confirmed for each accommodation of the case, by its id. */
export async function bookedSorts(
  db: Db,
  scope: CaseScope,
): Promise<ReadonlyMap<string, readonly { readonly sort: string; readonly state: 'held' | 'confirmed' }[]>> {
  const rows = await db
    .select({ accommodationId: bookings.accommodationId, sort: resources.sort, state: bookings.state })
    .from(bookings)
    .innerJoin(resources, eq(resources.id, bookings.resourceId))
    .where(eq(bookings.caseId, scope.caseId))
  const sorts = new Map<string, { sort: string; state: 'held' | 'confirmed' }[]>()
  for (const { accommodationId, sort, state } of rows) {
    if (state === 'released') continue
    sorts.set(accommodationId, [...(sorts.get(accommodationId) ?? []), { sort, state }])
  }
  return sorts
}

async function bookingsWhere(db: Db, scope: CaseScope, which?: SQL): Promise<readonly Booking[]> {
  const rows = await db
    .select({
      booking: bookings,
      resource: { id: resources.id, name: resources.name, sort: resources.sort, kind: resources.kind },
      accommodation: {
        id: accommodations.id,
        code: accommodations.code,
        legal: accommodations.legalState,
        witness: witnesses.reference,
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
  return rows.map(({ booking, ...rest }) => {
    const { id, version, state, releasedBecause, units, startsAt, endsAt, heldFrom, heldUntil } = booking
    return { ...rest, id, version, state, releasedBecause, units, startsAt, endsAt, heldFrom, heldUntil }
  })
}
