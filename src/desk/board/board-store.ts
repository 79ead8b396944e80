import { and, asc, eq, gt, inArray, isNull, lt, or, sql, getViewSelectedFields } from 'drizzle-orm'
import type { OfficeScope } from '../../access/scope.ts'
import { casesReached } from '../../access/store.ts'
import { accommodations } from '../../accommodations/views.ts'
import { courtCases } from '../../cases/views.ts'
import { courthouses } from '../../resources/views.ts'
import type { Db } from '../../db/connection.ts'
import type { Zone } from '../../time/zone.ts'
import type { BoardHold, BoardRow } from './board.ts'
import { longestHold } from '../../resources/hold.ts'
import { bookings } from '../../bookings/views.ts'
import { resources } from '../../resources/views.ts'

export type BoardPlace = { readonly id: string; readonly name: string; readonly zone: Zone }

/** The courthouses that have a board, by name. */
export async function boardPlaces(db: Db): Promise<readonly BoardPlace[]> {
  const rows = await db
    .select({ id: courthouses.id, name: courthouses.name, zone: courthouses.zone })
    .from(courthouses)
    .where(isNull(courthouses.retiredAt))
    .orderBy(asc(courthouses.name))
  // Zones are parsed before they are stored.
  return rows.map((row) => ({ ...row, zone: row.zone as Zone }))
}

/** What stands in the courthouse, and the people who come to any. */
export function boardResources(
  db: Db,
  courthouseId: string,
  { skipped, most }: { readonly skipped: number; readonly most: number },
): Promise<readonly BoardRow['resource'][]> {
  return db
    .select({
      id: resources.id,
      name: resources.name,
      sort: resources.sort,
      kind: resources.kind,
      quantity: resources.quantity,
    })
    .from(resources)
    .where(
      and(
        isNull(resources.retiredAt),
        or(eq(resources.courthouseId, courthouseId), isNull(resources.courthouseId)),
      ),
    )
    .orderBy(
      sql`case ${resources.kind} when 'room' then 1 when 'equipment' then 2 else 3 end`,
      asc(resources.sort),
      asc(resources.name),
      asc(resources.id),
    )
    .limit(most)
    .offset(skipped)
}

/** What is held of them within a day; whose it is only where the reader is on the team of the case now. */
export async function boardHolds(
  db: Db,
  scope: OfficeScope,
  resourceIds: readonly string[],
  day: { readonly startsAt: number; readonly endsAt: number },
): Promise<readonly BoardHold[]> {
  if (resourceIds.length === 0) return []
  const rows = await db
    .select({
      booking: getViewSelectedFields(bookings),
      isOwn: sql<boolean>`${inArray(bookings.caseId, casesReached(db, scope))}`.mapWith(Boolean),
      docketNumber: courtCases.docketNumber,
      code: accommodations.code,
    })
    .from(bookings)
    .innerJoin(accommodations, eq(accommodations.id, bookings.accommodationId))
    .innerJoin(courtCases, eq(courtCases.id, bookings.caseId))
    .where(
      and(
        inArray(bookings.resourceId, [...resourceIds]),
        sql`${bookings.state} <> 'released'`,
        gt(bookings.heldFrom, day.startsAt - longestHold),
        lt(bookings.heldFrom, day.endsAt),
        gt(bookings.heldUntil, day.startsAt),
      ),
    )
    .orderBy(asc(bookings.heldFrom))
  return rows.flatMap(({ booking, isOwn, docketNumber, code }) => {
    const { id, resourceId, units, state, startsAt, endsAt, heldFrom, heldUntil } = booking
    if (state === 'released') return []
    const ofCase = isOwn ? { id: booking.caseId, docketNumber, code } : null
    return [{ id, resourceId, units, state, startsAt, endsAt, heldFrom, heldUntil, case: ofCase }]
  })
}
