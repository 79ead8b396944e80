import { and, eq, isNull, ne } from 'drizzle-orm'
import { type CaseScope, grantForCorrection, type OfficeScope } from '../../access/scope.ts'
import { type ActResult, carryOut, type Planned, together } from '../../audit/act.ts'
import { mustHaveBookings } from '../../bookings/put-down.ts'
import { planZone } from '../../cases/zone-store.ts'
import type { Db } from '../../db/connection.ts'
import { statementsToPutOnClock } from '../../hearings/acts.ts'
import { type PlacedSitting, type RefusedSitting, placeSittings } from '../../hearings/sitting.ts'
import { hearingsOfCase, type KeptHearing } from '../../hearings/store.ts'
import { hearings } from '../../hearings/views.ts'
import { planCourthouseZone } from '../../resources/courthouse-store.ts'
import type { Resource } from '../../resources/resource.ts'
import type { Zone } from '../../time/zone.ts'
import { type Follow, follow, type Follower, type SittingChange } from '../bookings/follow.ts'
import {
  bookingsOfHearing,
  statementsToFollow,
  statementsToMoveParts,
  surroundingsOf,
} from '../bookings/follow-store.ts'
import { markOf } from '../mark.ts'
import { dayOf } from '../moving.ts'

/** Whose clock is corrected: a courthouse's, or that of a case, which hearings without a courthouse follow. */
export type Whose =
  | { readonly kind: 'courthouse'; readonly id: string; readonly version: number }
  | { readonly kind: 'case'; readonly scope: CaseScope; readonly version: number }

/** A correction as it would be carried out: days and hours stay as printed, instants change, bookings follow. */
export type ClockPlan = {
  readonly from: Zone
  readonly to: Zone
  readonly hearings: readonly {
    readonly scope: CaseScope
    readonly hearing: KeptHearing
    readonly placed: readonly PlacedSitting[]
    readonly changes: readonly SittingChange[]
    readonly bookings: readonly Follower[]
  }[]
  /** Hearings with an hour that the other clock does not have that day; with any of them nothing is corrected. */
  readonly without: readonly { readonly hearing: KeptHearing; readonly refusals: readonly RefusedSitting[] }[]
  readonly follows: readonly Follow[]
  readonly mark: string
}

/** Works out what a correction of the clock would do. Writes nothing. */
export async function planClock(
  db: Db,
  office: OfficeScope,
  whose: Whose,
  clock: { readonly from: Zone; readonly to: Zone },
): Promise<ClockPlan> {
  const courthouseId = whose.kind === 'courthouse' ? whose.id : null
  const concerned = await hearingsOn(db, office, whose)
  const placed = concerned.map((one) => {
    const { sittings, type } = one.hearing
    return { ...one, placing: placeSittings(sittings, clock.to, type) }
  })
  const without = placed.flatMap(({ hearing, placing }) =>
    placing.ok ? [] : [{ hearing, refusals: placing.refusals }],
  )
  const standing = await Promise.all(
    placed.flatMap(({ scope, hearing, placing }) =>
      placing.ok ? [withBookings(db, scope, hearing, placing.sittings, clock.to)] : [],
    ),
  )
  const followers = standing.flatMap(({ bookings }) => bookings)
  const changes = standing.flatMap((one) => one.changes)
  const instants = changes.flatMap(({ was, becomes }) => [was, ...(becomes ? [becomes] : [])])
  const around = await surroundingsOf(
    db,
    followers,
    { courthouseId, zone: clock.to },
    {
      startsAt: Math.min(...instants.map(({ startsAt }) => startsAt)),
      endsAt: Math.max(...instants.map(({ endsAt }) => endsAt)),
    },
  )
  // What stands in the courthouse keeps its hours on the corrected clock.
  const onClock = <T extends Resource>(one: T): T =>
    courthouseId !== null && one.courthouseId === courthouseId ? { ...one, clock: clock.to } : one
  const follows = follow(
    followers.map((one) => ({ ...one, resource: onClock(one.resource) })),
    changes,
    { ...around, resources: around.resources.map(onClock) },
  )
  const shown = [
    standing.map(({ hearing }) => [hearing.id, hearing.version]),
    follows.map((one) => [
      one.booking.id,
      one.booking.version,
      one.does,
      one.does === 'moves' ? one.lost : null,
    ]),
  ]
  return { ...clock, hearings: standing, without, follows, mark: await markOf([clock, shown]) }
}

/** Corrects the clock, and with it every hearing and booking on it, in one act or not at all. */
export async function correctClock(
  db: Db,
  office: OfficeScope,
  whose: Whose,
  plan: ClockPlan,
): Promise<ActResult> {
  const byCase = Map.groupBy(plan.hearings, ({ scope }) => scope.caseId)
  const parts = await Promise.all([...byCase.values()].map((those) => ofCase(db, plan, those)))
  return carryOut(
    db,
    office,
    together(
      whose.kind === 'case'
        ? planZone(db, whose.scope, plan.to, whose.version)
        : planCourthouseZone(db, whose, { from: plan.from, to: plan.to }),
      // Every booking leaves its old slot before any takes its new one.
      ...parts.map(({ before }) => before),
      ...parts.map(({ change }) => change),
      ...parts.map(({ after }) => after),
    ),
  )
}

async function ofCase(db: Db, plan: ClockPlan, those: ClockPlan['hearings']) {
  const [{ scope } = { scope: null }] = those
  if (!scope) throw new Error('a group has a member')
  const mine = new Set(those.flatMap(({ bookings }) => bookings.map(({ id }) => id)))
  const follows = plan.follows.filter(({ booking }) => mine.has(booking.id))
  const { deeds, before, after } = statementsToFollow(db, scope, follows)
  const moved = await statementsToMoveParts(
    db,
    those.flatMap(({ changes }) => changes),
  )
  const put = those.map(({ hearing, placed }) => statementsToPutOnClock(db, scope, hearing, plan.to, placed))
  const counted = those.map(({ hearing, bookings }) =>
    mustHaveBookings(db, scope, hearing.id, bookings.length),
  )
  return {
    before: { changes: [...counted, ...before], deeds: [] },
    change: together(...put),
    after: { changes: [...after, ...moved], deeds },
  } satisfies Record<string, Planned>
}

async function withBookings(
  db: Db,
  scope: CaseScope,
  hearing: KeptHearing,
  placed: readonly PlacedSitting[],
  zone: Zone,
) {
  const changes = hearing.sittings.flatMap((sitting, place): SittingChange[] => {
    const to = placed[place]
    if (!to) return []
    return [{ sittingId: sitting.id, was: dayOf(sitting, hearing.zone), becomes: dayOf(to, zone) }]
  })
  const bookings = await bookingsOfHearing(db, scope, hearing.id)
  return { scope, hearing, placed, changes, bookings }
}

/** Hearings whose hours are on that clock, also those that were held: a feed must not show them at another hour. */
async function hearingsOn(db: Db, office: OfficeScope, whose: Whose) {
  const on =
    whose.kind === 'courthouse'
      ? eq(hearings.courthouseId, whose.id)
      : and(eq(hearings.caseId, whose.scope.caseId), isNull(hearings.courthouseId))
  const rows = await db
    .select({ id: hearings.id, caseId: hearings.caseId })
    .from(hearings)
    .where(and(on, ne(hearings.state, 'entered-in-error')))
  const found = await Promise.all(
    [...Map.groupBy(rows, ({ caseId }) => caseId)].map(async ([caseId, those]) => {
      const scope = whose.kind === 'case' ? whose.scope : grantForCorrection(office, caseId)
      const ids = new Set(those.map(({ id }) => id))
      return (await hearingsOfCase(db, scope))
        .filter(({ id }) => ids.has(id))
        .map((hearing) => ({ scope, hearing }))
    }),
  )
  return found.flat()
}
