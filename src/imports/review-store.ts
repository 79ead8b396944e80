import { and, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, type Change, mustChangeOne } from '../audit/act.ts'
import { liveBookingsByHearing } from '../bookings/live-store.ts'
import type { Db } from '../db/connection.ts'
import type { Hearing } from '../hearings/hearing.ts'
import { hearingsOfCase } from '../hearings/store.ts'
import type { Zone } from '../time/zone.ts'
import { applyChanges, toKnown } from './apply-changes.ts'
import { noneOfThem } from './known-hearing.ts'
import { planChanges, type PlannedChange } from './plan-changes.ts'
import { type KeptProposal, proposalsOf } from '../cases/store.ts'
import { courtCases, proposals } from '../cases/tables.ts'

/** A proposal with what it would do, and why a person must look at it alone before it is taken. */
export type ReviewedProposal = KeptProposal & {
  readonly changes: readonly PlannedChange[]
  /** Live bookings on the hearings it would move, continue or vacate. */
  readonly hanging: number
  /** It would move a hearing of several sittings, of which the docket names one. */
  readonly severalSittings: boolean
}

/** Which hearing a person says that a reading means, by proposal: a hearing's id, or `noneOfThem`. */
export type Meant = ReadonlyMap<string, string>

/** The open proposals of the case with what each would do if those before it are taken, and those decided before. */
export async function reviewOf(
  db: Db,
  scope: CaseScope,
): Promise<{
  open: readonly ReviewedProposal[]
  decided: readonly KeptProposal[]
  hearings: readonly Hearing[]
}> {
  const [kept, hearings, held] = await Promise.all([
    proposalsOf(db, scope),
    hearingsOfCase(db, scope),
    liveBookingsByHearing(db, scope),
  ])
  const waiting = kept.filter((one) => one.state === 'proposed')
  const planned = planOf(hearings, waiting)
  const open = waiting.map((one) => {
    const changes = planned.filter((change) => change.proposalId === one.id)
    return { ...one, changes, ...whatHangs(changes, hearings, held) }
  })
  return { open, decided: kept.filter((one) => one.state !== 'proposed').toReversed(), hearings }
}

export type Accepted =
  { readonly ok: true; readonly taken: number; readonly left: number } | Extract<ActResult, { ok: false }>

/**
 * Takes proposals, in docket order, as one act. Those that would move hearings on which bookings hang, or hearings of
 * several sittings, are left for a person to follow one by one; so are those whose time the clock does not show, and
 * those that could mean several hearings where nobody has said which.
 *
 * @param chosen ids of proposals; those decided meanwhile are passed over
 */
export async function acceptProposals(
  db: Db,
  scope: CaseScope,
  chosen: readonly string[],
  meant: Meant = new Map(),
): Promise<Accepted> {
  const { open, hearings } = await reviewOf(db, scope)
  const wanted = open.filter((one) => chosen.includes(one.id))
  // Plan anew with only the chosen: what the others would have done is not yet so.
  const [held, planned] = [await liveBookingsByHearing(db, scope), planOf(hearings, wanted, meant)]
  const free = wanted.filter((one) => {
    const changes = planned.filter((change) => change.proposalId === one.id)
    const hangs = whatHangs(changes, hearings, held)
    return hangs.hanging === 0 && !hangs.severalSittings && isAnswered(one, changes, meant.get(one.id))
  })
  const venue = await zoneOf(db, scope)
  const applied = applyChanges(db, scope, venue, hearings, planOf(hearings, free, meant))
  const taken = free.filter((one) => !applied.impossible.has(one.id))
  if (taken.length === 0) return { ok: true, taken: 0, left: wanted.length }
  const kept = await act(
    db,
    scope,
    [
      ...applied.deeds,
      {
        did: 'docket-changes-accepted',
        about: { kind: 'case', id: scope.caseId },
        caseId: scope.caseId,
        facts: { proposals: taken.map((one) => one.id) },
      },
    ],
    [...applied.changes, ...markAccepted(db, scope, taken, applied.hearingOf)],
  )
  return kept.ok ? { ok: true, taken: taken.length, left: wanted.length - taken.length } : kept
}

/** Sets a proposal aside, or proposes it again. The same wish twice is one act. */
export async function decide(
  db: Db,
  scope: CaseScope,
  proposalId: string,
  to: 'dismissed' | 'proposed',
): Promise<ActResult> {
  const from = to === 'dismissed' ? 'proposed' : 'dismissed'
  const decidedBy = to === 'dismissed' ? scope.actor.userId : null
  const decidedAt = to === 'dismissed' ? scope.at : null
  return act(
    db,
    scope,
    {
      did: to === 'dismissed' ? 'docket-change-dismissed' : 'docket-change-reopened',
      about: { kind: 'proposal', id: proposalId },
      caseId: scope.caseId,
    },
    [
      db
        .update(proposals)
        .set({ state: to, decidedBy, decidedAt, because: null })
        .where(
          and(eq(proposals.id, proposalId), eq(proposals.caseId, scope.caseId), eq(proposals.state, from)),
        ),
      mustChangeOne(db),
    ],
  )
}

/** What the proposals would do, each as if those before it were taken. */
export function planOf(
  hearings: readonly Hearing[],
  waiting: readonly KeptProposal[],
  meant: Meant = new Map(),
): readonly PlannedChange[] {
  return planChanges(
    hearings.map(toKnown),
    waiting.map((one) => ({
      id: one.id,
      filedOn: one.entry.filedOn,
      reading: one.reading,
      meant: meant.get(one.id),
    })),
  )
}

/**
 * Whether nothing is left open about which hearing is meant. The review asks with all that waits in view: what it asked
 * there is not answered by taking the reading alone, and an answer holds only for the hearing that it names.
 */
function isAnswered(
  asked: ReviewedProposal,
  changes: readonly PlannedChange[],
  meant: string | undefined,
): boolean {
  if (meant === undefined) return [...asked.changes, ...changes].every(({ effect }) => effect !== 'ask')
  return changes.every(({ effect, before }) =>
    meant === noneOfThem ? effect !== 'ask' && before === null : before?.key === meant,
  )
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

/** Marks proposals as taken; the act is refused when someone decided one of them meanwhile. */
export function markAccepted(
  db: Db,
  scope: CaseScope,
  taken: readonly { readonly id: string }[],
  hearingOf: ReadonlyMap<string, string | null>,
): Change[] {
  return taken.flatMap((one) => [
    db
      .update(proposals)
      .set({
        state: 'accepted',
        hearingId: hearingOf.get(one.id) ?? null,
        decidedBy: scope.actor.userId,
        decidedAt: scope.at,
        because: null,
      })
      .where(
        and(eq(proposals.id, one.id), eq(proposals.caseId, scope.caseId), eq(proposals.state, 'proposed')),
      ),
    mustChangeOne(db),
  ])
}

async function zoneOf(db: Db, scope: CaseScope): Promise<Zone> {
  const [row] = await db
    .select({ zone: courtCases.zone })
    .from(courtCases)
    .where(eq(courtCases.id, scope.caseId))
  if (!row) throw new Error('a scope was granted for a case that is not there')
  // Checked when it was written.
  return row.zone as Zone
}
