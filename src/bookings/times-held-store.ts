import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { bookings } from './tables.ts'

/** When the resource is held from now on, without case or witness. */
export function timesHeld(db: Db, scope: OfficeScope, resourceId: string) {
  return db
    .select({
      heldFrom: bookings.heldFrom,
      heldUntil: bookings.heldUntil,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      units: bookings.units,
      state: bookings.state,
    })
    .from(bookings)
    .where(
      and(
        eq(bookings.resourceId, resourceId),
        sql`${bookings.state} <> 'released'`,
        gt(bookings.heldUntil, scope.at),
      ),
    )
    .orderBy(asc(bookings.heldFrom))
    .limit(200)
}
