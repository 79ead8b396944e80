import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, type Planned, together } from '../audit/act.ts'
import { liveBookingsByHearing } from '../bookings/live-store.ts'
import { decideReading } from '../cases/readings/decide-store.ts'
import type { ReadingRefusal } from '../cases/readings/decision.ts'
import type { Reading } from '../cases/readings/reading.ts'
import { readingsOf, statementsToTake } from '../cases/readings/store.ts'
import { caseZone } from '../cases/store.ts'
import type { Db } from '../db/connection.ts'
import type { Hearing } from '../hearings/hearing.ts'
import { hearingsOfCase } from '../hearings/store.ts'
import { noneOfThem } from '../replan/docket/known-hearing.ts'
import type { PlannedChange } from '../replan/docket/plan-changes.ts'
import { type Meant, planOf, type ProposedChange } from '../replan/docket/proposed-changes.ts'
import { deedOfTaking } from '../replan/reading-store.ts'
import { applyChanges } from './apply-changes.ts'
import type { NotFree } from './not-free.ts'

/** A proposed change with what it would do, and why a person must look at it alone before it is taken. */
export type ReviewedProposal = ProposedChange & {
  readonly changes: readonly PlannedChange[]
  /** Live bookings on the hearings it would move, continue or vacate. */
  readonly hanging: number
  /** It would move a hearing of several sittings, of which the docket names one. */
  readonly severalSittings: boolean
}

export type DecidedProposal = Exclude<Reading<'hearing'>, { state: 'waiting' }>

/** The case as it is reviewed: what is open with what it would do if those before it are taken, and what was decided. */
type Review = {
  readonly open: readonly ReviewedProposal[]
  readonly decided: readonly DecidedProposal[]
  readonly hearings: readonly Hearing[]
  /** Live bookings, by hearing. */
  readonly held: ReadonlyMap<string, number>
}

export async function reviewOf(db: Db, scope: CaseScope): Promise<Review> {
  const [all, hearings, held] = await Promise.all([
    readingsOf(db, scope, 'hearing'),
    hearingsOfCase(db, scope),
    liveBookingsByHearing(db, scope),
  ])
  const waiting = all.filter((one): one is ProposedChange => one.state === 'waiting')
  const planned = Map.groupBy(planOf(hearings, waiting), ({ proposalId }) => proposalId)
  const open = waiting.map((one) => {
    const changes = planned.get(one.id) ?? []
    return { ...one, changes, ...whatHangs(changes, hearings, held) }
  })
  const decided = all.filter((one): one is DecidedProposal => one.state !== 'waiting')
  return { open, decided: decided.toReversed(), hearings, held }
}

export type Accepted =
  { readonly ok: true; readonly taken: number; readonly left: number } | Extract<ActResult, { ok: false }>

/**
 * Takes proposals, in docket order, as one act. Those that would move hearings on which bookings hang, or hearings of
 * several sittings, are left for a person to follow one by one; so are those whose time the clock does not show, and
 * those that could mean several hearings where nobody has said which.
 *
 * @param chosen ids of proposals, or all that wait; those decided meanwhile are passed over
 */
export async function acceptProposals(
  db: Db,
  scope: CaseScope,
  chosen: readonly string[] | 'all',
  meant: Meant = new Map(),
): Promise<Accepted> {
  const review = await reviewOf(db, scope)
  const ids = chosen === 'all' ? null : new Set(chosen)
  const wanted = review.open.filter(({ id }) => ids?.has(id) ?? true)
  const { taken, left, planned } = await planToTake(db, scope, review, wanted, meant)
  if (taken === 0) return { ok: true, taken, left: left.size }
  const kept = await act(db, scope, planned.deeds, planned.changes)
  return kept.ok ? { ok: true, taken, left: left.size } : kept
}

/**
 * Takes one proposal, if it stands free.
 *
 * @param meant which hearing a person says it means, where its words leave that open
 */
export function acceptProposal(
  db: Db,
  scope: CaseScope,
  id: string,
  meant?: string,
): Promise<{ readonly ok: true } | ReadingRefusal | NotFree> {
  return decideReading<'hearing', NotFree>(db, scope, { kind: 'hearing', id }, async (proposal) => {
    const review = await reviewOf(db, scope)
    const changes = review.open.find((one) => one.id === id)?.changes ?? []
    const said: Meant = new Map(meant === undefined ? [] : [[id, meant]])
    const { left, planned } = await planToTake(db, scope, review, [{ ...proposal, changes }], said)
    const reason = left.get(id)
    return reason ? { ok: false, reason } : { ok: true, ...planned }
  })
}

/** A proposed change beside what the review says it would do, with all that waits in view. */
type Wanted = ProposedChange & Pick<ReviewedProposal, 'changes'>

async function planToTake(
  db: Db,
  scope: CaseScope,
  { hearings, held }: Review,
  wanted: readonly Wanted[],
  meant: Meant,
): Promise<{ taken: number; left: ReadonlyMap<string, NotFree['reason']>; planned: Planned }> {
  // Plan anew with only the wanted: what the others would have done is not yet so.
  const planned = Map.groupBy(planOf(hearings, wanted, meant), ({ proposalId }) => proposalId)
  const left = new Map<string, NotFree['reason']>()
  for (const one of wanted) {
    const changes = planned.get(one.id) ?? []
    const { hanging, severalSittings } = whatHangs(changes, hearings, held)
    const why = whyUnanswered(one, changes, meant.get(one.id))
    if (why) left.set(one.id, why)
    else if (hanging > 0 || severalSittings) left.set(one.id, 'moves more')
  }
  const free = wanted.filter(({ id }) => !left.has(id))
  const zone = await caseZone(db, scope)
  const applied = applyChanges(db, scope, zone, hearings, planOf(hearings, free, meant))
  for (const id of applied.impossible) left.set(id, 'no such time')
  const taken = free.filter(({ id }) => !left.has(id))
  const marks = taken.flatMap((one) =>
    statementsToTake(db, scope, one, { hearingId: applied.hearingOf.get(one.id) ?? null }),
  )
  const taking = { deeds: [deedOfTaking(scope, taken)], changes: marks }
  return { taken: taken.length, left, planned: together(applied, taking) }
}

/**
 * Why it is left open which hearing is meant. The review asks with all that waits in view: what it asked there is not
 * answered by taking the reading alone, and an answer holds only for the hearing that it names.
 */
function whyUnanswered(
  asked: Wanted,
  changes: readonly PlannedChange[],
  meant: string | undefined,
): 'which hearing' | 'another hearing' | null {
  const asks = (one: PlannedChange) => one.effect === 'ask'
  if (changes.some(asks) || (meant === undefined && asked.changes.some(asks))) return 'which hearing'
  if (meant === undefined) return null
  const isMeant = changes.every(({ before }) => (before?.key ?? noneOfThem) === meant)
  return isMeant ? null : 'another hearing'
}

function whatHangs(
  changes: readonly PlannedChange[],
  hearings: readonly Hearing[],
  held: ReadonlyMap<string, number>,
): { hanging: number; severalSittings: boolean } {
  const moving = changes.filter((c) => c.before && ['move', 'continue', 'vacate'].includes(c.effect))
  const ids = new Set(moving.map((c) => c.before?.key ?? ''))
  const moved = new Set(moving.filter((c) => c.effect === 'move').map((c) => c.before?.key ?? ''))
  return {
    hanging: [...ids].reduce((sum, id) => sum + (held.get(id) ?? 0), 0),
    severalSittings: hearings.some((hearing) => moved.has(hearing.id) && hearing.sittings.length > 1),
  }
}
