import { and, count, eq, sql } from 'drizzle-orm'
import { type Change, mustHold } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import type { Planned } from './plan.ts'

/**
 * Refuses the act as edited meanwhile where a hearing was moved or taken off its days since the plan was made: what was
 * planned for the old hours or the old courthouse would be left behind there.
 */
export function statementsThatStillSit(db: Db, planned: readonly Planned[]): readonly Change[] {
  const once = new Map(planned.map((one) => [one.sitting.id, one]))
  return [...once.values()].map(({ sitting, place: { courthouseId } }) => {
    const sits = db
      .select({ n: count() })
      .from(sittings)
      .innerJoin(hearings, eq(hearings.id, sittings.hearingId))
      .where(
        and(
          eq(sittings.id, sitting.id),
          eq(sittings.startsAt, sitting.startsAt),
          eq(sittings.endsAt, sitting.endsAt),
          eq(hearings.state, 'set'),
          sql`${hearings.courthouseId} is ${courthouseId}`,
        ),
      )
    return mustHold(db, sql`${sits}`)
  })
}
