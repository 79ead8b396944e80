import { inArray } from 'drizzle-orm'
import { type CaseScope, type OfficeScope, reaches } from '../access/scope.ts'
import { casesReached, witnessesReleased } from '../access/store.ts'
import type { Db } from '../db/connection.ts'
import { hearings } from '../hearings/views.ts'
import { accommodations } from './tables.ts'

/*
 * Which hearings a reader by release reaches: those at which a released witness has an accommodation, for that alone
 * ties a witness to a hearing. Hearings themselves know nothing of it and are told within which to look.
 */

/** The ids of the hearings of the case that are tied to someone who released hearings to the reader. */
export function hearingsReleased(db: Db, scope: CaseScope) {
  return tiedTo(db, [...(reaches(scope, 'hearings') ?? [])])
}

/** The ids of the hearings that the actor reaches over all open cases: the team all of its own, an advocate those tied. */
export function hearingsReached(db: Db, scope: OfficeScope) {
  const ofTheTeam = inArray(hearings.caseId, casesReached(db, scope))
  const tied = inArray(hearings.id, tiedTo(db, witnessesReleased(db, scope, 'hearings')))
  return db
    .select({ id: hearings.id })
    .from(hearings)
    .where(scope.actor.role === 'advocate' ? tied : ofTheTeam)
}

function tiedTo(db: Db, witnessIds: string[] | ReturnType<typeof witnessesReleased>) {
  return db
    .select({ id: accommodations.hearingId })
    .from(accommodations)
    .where(
      Array.isArray(witnessIds)
        ? inArray(accommodations.witnessId, witnessIds)
        : inArray(accommodations.witnessId, witnessIds),
    )
}
