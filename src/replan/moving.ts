import { sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { ActResult, Change, Deed } from '../audit/act.ts'
import { mustHaveChanged } from '../audit/tables.ts'
import { type Follow, follow, type SittingChange } from './bookings/follow.ts'
import {
  bookingsOfHearing,
  deedsOfFollowing,
  statementsToFollow,
  workAround,
} from './bookings/follow-store.ts'
import { bookings } from '../bookings/tables.ts'
import type { Db } from '../db/connection.ts'
import { type Destination, type PlannedAct, statementsToMove } from '../hearings/acts.ts'
import type { Hearing } from '../hearings/hearing.ts'
import { pairSittings, standsJustSo } from '../hearings/sitting-pairs.ts'
import { keep } from '../hearings/store.ts'
import { sittings } from '../hearings/tables.ts'

/** A move as it would be carried out: the hearing does not move alone. */
export type MovePlan = {
  readonly to: Destination
  /** What each booking that hangs on the hearing would do, with the worked alternative where it would clash. */
  readonly follows: readonly Follow[]
  /** Changes when anything above does: what a person agrees to must be what is then done. */
  readonly mark: string
}

/** What else one act writes with the move: the reading of the docket that it follows. */
export type Besides = { readonly deeds: readonly Deed[]; readonly changes: readonly Change[] }
const nothingBesides: Besides = { deeds: [], changes: [] }

/** Works out what hangs on the hearing and where it would go. Writes nothing. */
export async function planMove(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  to: Destination,
): Promise<MovePlan> {
  const courthouseId = to.facts?.courthouseId === undefined ? hearing.courthouseId : to.facts.courthouseId
  const hanging = await bookingsOfHearing(db, scope, hearing.id)
  const wished = follow(hanging, changesOf(hearing, to), courthouseId)
  const follows = await workAround(db, wished, courthouseId)
  return { to, follows, mark: await markOf(follows) }
}

/**
 * Moves the hearing and all that hangs on it in one act, or nothing.
 *
 * @param release ids of bookings that the mover would rather let go
 */
export function carryOutMove(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  plan: MovePlan,
  release: readonly string[],
  besides: Besides = nothingBesides,
): Promise<ActResult> {
  const follows = plan.follows.map((one): Follow => (release.includes(one.booking.id) ? letGo(one) : one))
  return keepWith(db, scope, statementsToMove(db, scope, hearing, plan.to), follows, besides)
}

/** Keeps an end of the hearing, or of its days, and releases every booking for it in the same act. */
export async function keepReleasing(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  planned: PlannedAct,
  besides: Besides = nothingBesides,
): Promise<ActResult> {
  const hanging = await bookingsOfHearing(db, scope, hearing.id)
  const follows = hanging.map((booking): Follow => ({
    does: 'is released',
    booking,
    because: 'sitting is gone',
  }))
  return keepWith(db, scope, planned, follows, besides)
}

function keepWith(
  db: Db,
  scope: CaseScope,
  planned: PlannedAct,
  follows: readonly Follow[],
  besides: Besides,
) {
  const { before, after } = statementsToFollow(db, scope, follows)
  return keep(db, scope, planned, {
    deeds: [...deedsOfFollowing(scope, follows), ...besides.deeds],
    before: [noOtherHangs(db, planned.after.id, follows.length), ...before],
    after: [...after, ...besides.changes],
  })
}

/** A booking made since the plan was worked out would be left behind: then the act is refused as edited meanwhile. */
function noOtherHangs(db: Db, hearingId: string, known: number): Change {
  const live = sql`(select count(*) from ${bookings} join ${sittings} on ${sittings.id} = ${bookings.sittingId} where ${sittings.hearingId} = ${hearingId} and ${bookings.state} <> 'released')`
  return db.insert(mustHaveChanged).values({ rows: sql`${live} = ${known}` })
}

function changesOf(hearing: Hearing, to: Destination): readonly SittingChange[] {
  const { going, dropped } = pairSittings(hearing.sittings, to.sittings)
  return [
    ...going
      .filter((pair) => !standsJustSo([pair.from], [pair.to]))
      .map((pair) => ({
        sittingId: pair.from.id,
        was: pair.from,
        becomes: { ...pair.to, sittingId: pair.from.id },
      })),
    ...dropped.map((sitting) => ({ sittingId: sitting.id, was: sitting, becomes: null })),
  ]
}

function letGo({ booking }: Follow): Follow {
  return { does: 'is released', booking, because: 'let go' }
}

async function markOf(follows: readonly Follow[]): Promise<string> {
  const told = follows.map((one) => [
    one.booking.id,
    one.booking.version,
    one.does,
    one.does === 'moves' ? [one.resource.id, one.to.heldFrom, one.to.heldUntil] : null,
  ])
  const bytes = new TextEncoder().encode(JSON.stringify(told))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
