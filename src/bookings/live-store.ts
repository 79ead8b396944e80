import { and, count, eq, ne } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { sittings } from '../hearings/views.ts'
import { bookings } from './tables.ts'

/** How many live bookings, held or confirmed, hang on each hearing of the case; hearings without any are absent. */
export async function liveBookingsByHearing(db: Db, scope: CaseScope): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ hearingId: sittings.hearingId, n: count() })
    .from(bookings)
    .innerJoin(sittings, eq(sittings.id, bookings.sittingId))
    .where(and(eq(bookings.caseId, scope.caseId), ne(bookings.state, 'released')))
    .groupBy(sittings.hearingId)
  return new Map(rows.map((row) => [row.hearingId, row.n]))
}
