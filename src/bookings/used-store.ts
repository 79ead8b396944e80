import { and, eq, inArray, lte, or } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { bookings, deliveries } from './tables.ts'

/** At which of these sittings something was used, or recorded as done or not delivered: those days took place. */
export async function usedSittings(
  db: Db,
  scope: CaseScope,
  sittingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sittingIds.length === 0) return new Set()
  const [booked, delivered] = await Promise.all([
    db
      .select({ sittingId: bookings.sittingId })
      .from(bookings)
      .where(
        and(
          inArray(bookings.sittingId, [...sittingIds]),
          eq(bookings.caseId, scope.caseId),
          or(
            inArray(bookings.state, ['in use', 'done']),
            and(eq(bookings.state, 'failed'), lte(bookings.endsAt, scope.at)),
          ),
        ),
      ),
    db
      .select({ sittingId: deliveries.sittingId })
      .from(deliveries)
      .where(inArray(deliveries.sittingId, [...sittingIds])),
  ])
  return new Set([...booked, ...delivered].flatMap(({ sittingId }) => sittingId ?? []))
}
