import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { courtCases } from '../cases/tables.ts'
import type { Db } from '../db/connection.ts'
import type { Actor, Released, ReleasedKind } from './scope.ts'
import { caseTeam, releases } from './tables.ts'

/**
 * What of a case this person reaches at this instant: all (`null`), some released witnesses, or `'nothing'`.
 * A team place that ended, a release that ran out or was withdrawn, and a closed case all end it at once.
 */
export async function reachOf(
  db: Db,
  actor: Actor,
  caseId: string,
  at: number,
): Promise<null | readonly Released[] | 'nothing'> {
  if (actor.role === 'advocate') return releasedTo(db, actor.userId, caseId, at)
  const [place] = await db
    .select({ caseId: caseTeam.caseId })
    .from(caseTeam)
    .innerJoin(courtCases, eq(courtCases.id, caseTeam.caseId))
    .where(
      and(
        eq(caseTeam.caseId, caseId),
        eq(caseTeam.userId, actor.userId),
        or(isNull(caseTeam.leftAt), gt(caseTeam.leftAt, at)),
        isNull(courtCases.closedAt),
      ),
    )
  return place ? null : 'nothing'
}

async function releasedTo(
  db: Db,
  advocateId: string,
  caseId: string,
  at: number,
): Promise<readonly Released[] | 'nothing'> {
  const rows = await db
    .select({ witnessId: releases.witnessId, kinds: releases.kinds })
    .from(releases)
    .innerJoin(courtCases, eq(courtCases.id, releases.caseId))
    .where(
      and(
        eq(releases.advocateId, advocateId),
        eq(releases.caseId, caseId),
        gt(releases.endsAt, at),
        isNull(releases.withdrawnAt),
        isNull(courtCases.closedAt),
      ),
    )
  if (rows.length === 0) return 'nothing'
  return rows.map((row) => ({ witnessId: row.witnessId, kinds: row.kinds as readonly ReleasedKind[] }))
}
