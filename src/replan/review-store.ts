import type { CaseScope } from '../access/scope.ts'
import { type WhoMustHear, whoMustHear } from '../contact/who-must-hear-store.ts'
import type { Db } from '../db/connection.ts'
import type { Destination } from '../hearings/acts.ts'
import type { Hearing } from '../hearings/hearing.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Consequence } from './consequence.ts'
import { consequencesOf } from './dependants/all-store.ts'
import { markOf } from './mark.ts'
import { type MovePlan, planMove } from './moving.ts'

/** What a change of a hearing does beside the bookings: to what depends on it, and to whom it concerns. */
export type Effects = {
  readonly consequences: readonly Consequence[]
  /** Whom a person has to tell before any calendar does. */
  readonly tells: readonly WhoMustHear[]
}

/** A move with all it does, before a person agrees to it. */
export type MoveReview = Effects & {
  readonly plan: MovePlan
  /** Changes when anything that was shown does. */
  readonly mark: string
}

/** All that a move of the hearing would do. Writes nothing. */
export async function reviewMove(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  hearing: Hearing,
  to: Destination,
): Promise<MoveReview> {
  const changed = { hearing, sittings: to.sittings, zone: to.zone }
  const [plan, consequences, tells] = await Promise.all([
    planMove(db, scope, hearing, to),
    consequencesOf(db, scope, keys, changed),
    whoMustHear(db, scope, hearing.id),
  ])
  const shown = consequences.map(({ what, weight, becomes }) => [what, weight, becomes])
  return { plan, consequences, tells, mark: await markOf([plan.mark, shown]) }
}

/** All that it would do if the hearing took place no more. Writes nothing. */
export async function reviewEnd(db: Db, scope: CaseScope, keys: KeyRing, hearing: Hearing): Promise<Effects> {
  const [consequences, tells] = await Promise.all([
    consequencesOf(db, scope, keys, { hearing, sittings: [], zone: hearing.zone }),
    whoMustHear(db, scope, hearing.id),
  ])
  return { consequences, tells }
}
