import { and, eq, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { hearings } from './tables.ts'

/** Ids of hearings, as a query to look within. */
export type HearingIds = SQLWrapper

/** What a reader by release reaches where nobody has said what was released to her. */
export const none: HearingIds = sql`(select null)`

/**
 * The hearings of the case that the scope reaches: the team's all; a reader by release those among `released`, which
 * the room that knows what ties a witness to a hearing has to name. What was entered in error never was, to her.
 */
export function withinCase(scope: CaseScope, released: HearingIds): SQL | undefined {
  const ofCase = eq(hearings.caseId, scope.caseId)
  if (scope.released === null) return ofCase
  return and(ofCase, sql`${hearings.id} in ${released}`, ne(hearings.state, 'entered-in-error'))
}
