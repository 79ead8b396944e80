import type { CaseScope } from '../access/scope.ts'
import type { Deed, Planned } from '../audit/act.ts'
import { readingById, statementsToTake } from '../cases/readings/store.ts'
import type { Db } from '../db/connection.ts'
import { hearingsOfCase } from '../hearings/store.ts'
import type { PlannedChange } from './docket/plan-changes.ts'
import { planOf, type ProposedChange } from './docket/proposed-changes.ts'

/** What an open reading of the docket would do to hearings that do not move alone, in the order to follow it. */
export type Following = { readonly proposal: ProposedChange; readonly changes: readonly PlannedChange[] }

/**
 * The changes of one open proposal, as if it were taken now and alone. Null when there is no such proposal, or when it
 * was decided meanwhile.
 *
 * @param meant the hearing that a person says it means, where its words leave that open
 */
export async function followingOf(
  db: Db,
  scope: CaseScope,
  proposalId: string,
  meant?: string,
): Promise<Following | null> {
  const [proposal, hearings] = await Promise.all([
    readingById(db, scope, { kind: 'hearing', id: proposalId }),
    hearingsOfCase(db, scope),
  ])
  if (proposal?.state !== 'waiting') return null
  const said = new Map(meant === undefined ? [] : [[proposalId, meant]])
  const changes = planOf(hearings, [proposal], said).filter((change) => change.effect !== 'nothing')
  return { proposal, changes }
}

/** A reading followed at one hearing. */
export type FollowedReading = {
  readonly proposal: ProposedChange
  /** What it does to this hearing. */
  readonly change: PlannedChange
  /** Nothing else of it is left to do: with this hearing the whole reading is taken. */
  readonly isLast: boolean
}

/**
 * The reading as it concerns one hearing; null when it is not open or no longer changes this hearing. Where its words
 * could mean several, it is this one that it is followed at.
 */
export async function readingAt(
  db: Db,
  scope: CaseScope,
  proposalId: string,
  hearingId: string,
): Promise<FollowedReading | null> {
  const following = await followingOf(db, scope, proposalId, hearingId)
  const change = following?.changes.find((one) => one.before?.key === hearingId)
  if (!following || !change) return null
  return { proposal: following.proposal, change, isLast: following.changes.length === 1 }
}

/**
 * What the act on the hearing writes besides, so that the reading is taken in the same act or not at all. Refused with
 * `edited meanwhile` when someone decided the reading in between. Where other hearings of it are left, it stays open.
 */
export function takenAlongside(
  db: Db,
  scope: CaseScope,
  { proposal, isLast }: FollowedReading,
  hearingId: string,
): Planned {
  if (!isLast) return { deeds: [], changes: [] }
  return {
    deeds: [deedOfTaking(scope, [proposal])],
    changes: statementsToTake(db, scope, proposal, { hearingId }),
  }
}

/** The line of the record that says which proposed changes an act took. */
export function deedOfTaking(scope: CaseScope, taken: readonly { readonly id: string }[]): Deed {
  return {
    did: 'docket-changes-accepted',
    about: { kind: 'case', id: scope.caseId },
    caseId: scope.caseId,
    facts: { proposals: taken.map(({ id }) => id) },
  }
}
