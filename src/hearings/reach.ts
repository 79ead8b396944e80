import { and, eq, exists, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type CaseScope, type OfficeScope, reaches } from '../access/scope.ts'
import { caseTeam, releases } from '../access/tables.ts'
import { accommodations } from '../accommodations/tables.ts'
import { courtCases } from '../cases/tables.ts'
import type { Db } from '../db/connection.ts'
import { hearings } from './tables.ts'

/*
 * Which hearings a reader reaches: the team all of a case; a reader by release those at which a released witness has
 * an accommodation, for that alone ties a witness to a hearing. What was entered in error never was, to her.
 */

/** Within one case. */
export function withinCase(db: Db, scope: CaseScope): SQL | undefined {
  const released = reaches(scope, 'hearings')
  const ofCase = eq(hearings.caseId, scope.caseId)
  if (released === null) return ofCase
  const tied = db
    .select({ one: sql`1` })
    .from(accommodations)
    .where(and(eq(accommodations.hearingId, hearings.id), inArray(accommodations.witnessId, [...released])))
  return and(ofCase, exists(tied), ne(hearings.state, 'entered-in-error'))
}

/** Ids of the hearings reached over all open cases at the scope's instant. */
export function hearingsReached(db: Db, scope: OfficeScope) {
  return scope.actor.role === 'advocate' ? releasedHearings(db, scope) : teamHearings(db, scope)
}

function teamHearings(db: Db, scope: OfficeScope) {
  return db
    .select({ id: hearings.id })
    .from(caseTeam)
    .innerJoin(courtCases, eq(courtCases.id, caseTeam.caseId))
    .innerJoin(hearings, eq(hearings.caseId, courtCases.id))
    .where(
      and(
        eq(caseTeam.userId, scope.actor.userId),
        or(isNull(caseTeam.leftAt), gt(caseTeam.leftAt, scope.at)),
        isNull(courtCases.closedAt),
      ),
    )
}

function releasedHearings(db: Db, scope: OfficeScope) {
  return db
    .select({ id: accommodations.hearingId })
    .from(releases)
    .innerJoin(courtCases, eq(courtCases.id, releases.caseId))
    .innerJoin(accommodations, eq(accommodations.witnessId, releases.witnessId))
    .where(and(inForce(scope, 'hearings'), isNull(courtCases.closedAt)))
}

/** Releases to this reader in force at the scope's instant, of one kind. */
export function inForce(scope: OfficeScope, kind: 'hearings' | 'accommodations'): SQL | undefined {
  return and(
    eq(releases.advocateId, scope.actor.userId),
    gt(releases.endsAt, scope.at),
    isNull(releases.withdrawnAt),
    sql`exists (select 1 from json_each(${releases.kinds}) where value = ${kind})`,
  )
}
