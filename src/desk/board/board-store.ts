import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { OfficeScope } from '../../access/scope.ts'
import { caseTeam } from '../../access/tables.ts'
import { accommodations } from '../../accommodations/tables.ts'
import { courtCases } from '../../cases/tables.ts'
import { courthouses } from '../../resources/tables.ts'
import type { Db } from '../../db/connection.ts'
import type { Zone } from '../../time/zone.ts'
import type { BoardHold, BoardRow } from './board.ts'
import { longestHold } from '../../resources/hold.ts'
import { bookings } from '../../bookings/tables.ts'
import { resources } from '../../resources/tables.ts'

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
export function boardResources(db: Db, courthouseId: string): Promise<readonly BoardRow['resource'][]> {
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
    )
    .limit(300)
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
      booking: bookings,
      caseId: caseTeam.caseId,
      docketNumber: courtCases.docketNumber,
      code: accommodations.code,
    })
    .from(bookings)
    .innerJoin(accommodations, eq(accommodations.id, bookings.accommodationId))
    .innerJoin(courtCases, eq(courtCases.id, bookings.caseId))
    .leftJoin(
      caseTeam,
      and(
        eq(caseTeam.caseId, bookings.caseId),
        eq(caseTeam.userId, scope.actor.userId),
        or(isNull(caseTeam.leftAt), gt(caseTeam.leftAt, scope.at)),
        isNull(courtCases.closedAt),
      ),
    )
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
  return rows.flatMap(({ booking, caseId, docketNumber, code }) => {
    const { id, resourceId, units, state, startsAt, endsAt, heldFrom, heldUntil } = booking
    if (state === 'released') return []
    // The role alone decides for an administrator: no place on a team tells him of a case.
    const own = scope.actor.role === 'administrator' ? null : caseId
    const ofCase = own === null ? null : { id: own, docketNumber, code }
    return [{ id, resourceId, units, state, startsAt, endsAt, heldFrom, heldUntil, case: ofCase }]
  })
}
