import { inArray, type SQL } from 'drizzle-orm'
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

/**
 * Of a hearing: the actor reaches it. The team all hearings of its open cases, an advocate those tied to a witness who
 * released hearings to her.
 */
export function isReached(db: Db, scope: OfficeScope): SQL {
  return scope.actor.role === 'advocate'
    ? inArray(hearings.id, tiedTo(db, witnessesReleased(db, scope, 'hearings')))
    : inArray(hearings.caseId, casesReached(db, scope))
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
