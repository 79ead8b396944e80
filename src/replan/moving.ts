import type { CaseScope } from '../access/scope.ts'
import { accommodationsByIds } from '../accommodations/store.ts'
import type { ActResult, Change, Deed } from '../audit/act.ts'
import { mustHaveBookings } from '../bookings/put-down.ts'
import { usedSittings } from '../bookings/used-store.ts'
import type { Db } from '../db/connection.ts'
import { type Destination, type PlannedAct, statementsToMove } from '../hearings/acts.ts'
import type { Hearing } from '../hearings/hearing.ts'
import type { PlacedSitting } from '../hearings/sitting.ts'
import { pairSittings, standsJustSo } from '../hearings/sitting-pairs.ts'
import { keep } from '../hearings/store.ts'
import { isOver, orderAt } from '../rulings/order-at.ts'
import { beforeTheCourt } from '../rulings/store.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { dayBounds } from '../time/zoned.ts'
import type { Zone } from '../time/zone.ts'
import {
  type Added,
  type DayInCourt,
  type Follow,
  type Follower,
  follow,
  holdOnAddedDays,
  type SittingChange,
  withAnother,
} from './bookings/follow.ts'
import { markOf } from './mark.ts'
import {
  bookingsOfHearing,
  statementsToFollow,
  statementsToMoveParts,
  surroundingsOf,
} from './bookings/follow-store.ts'

/** A move as it would be carried out: the hearing does not move alone. */
export type MovePlan = {
  readonly to: Destination
  readonly courthouseId: string | null
  readonly changes: readonly SittingChange[]
  /** What each booking that hangs on the hearing would do, with the worked alternative where it would clash. */
  readonly follows: readonly Follow[]
  /** What is held on the days that are added, as on the others. */
  readonly added: readonly Added[]
  /** Days that would go although something was used on them: they took place, and the move is refused. */
  readonly used: readonly CalendarDate[]
  /** Changes when anything above does: what a person agrees to must be what is then done. */
  readonly mark: string
}

/** What a person chose of the plan instead of what was worked out, by the id of the booking. */
export type Choices = {
  /** Bookings to release rather than move. */
  readonly release: readonly string[]
  /** Another of the resources that were offered, by booking. */
  readonly instead: ReadonlyMap<string, string>
  /** Whether what is worked out for added days is left out. */
  readonly leaveAddedDays: boolean
}
export const asWorkedOut: Choices = { release: [], instead: new Map(), leaveAddedDays: false }

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
  const changes = changesOf(hearing, to)
  const { going, dropped, added: fresh } = pairSittings(hearing.sittings, to.sittings)
  const leaving = [
    ...dropped,
    ...going.flatMap((pair) => (pair.from.date === pair.to.date ? [] : [pair.from])),
  ]
  const [followers, used] = await Promise.all([
    bookingsOfHearing(db, scope, hearing.id),
    usedSittings(
      db,
      scope,
      leaving.map(({ id }) => id),
    ),
  ])
  const around = await surroundingsOf(
    db,
    followers,
    { courthouseId, zone: to.zone },
    {
      startsAt: Math.min(...[...hearing.sittings, ...to.sittings].map((one) => one.startsAt)),
      endsAt: Math.max(...[...hearing.sittings, ...to.sittings].map((one) => one.endsAt)),
    },
  )
  const follows = follow(followers, changes, around)
  const days = fresh.map((one) => dayOf(one, to.zone))
  const lasting = days.length === 0 ? [] : await wantedLater(db, scope, followers)
  const added = holdOnAddedDays(lasting, days, around)
  return {
    to,
    courthouseId,
    changes,
    follows,
    added,
    used: leaving.filter(({ id }) => used.has(id)).map(({ date }) => date),
    mark: await markOf(shownOf(follows, added)),
  }
}

/** Of these, what is wanted on a day that is set later too: neither declined, nor denied or given up for it. */
async function wantedLater(
  db: Db,
  scope: CaseScope,
  followers: readonly Follower[],
): Promise<readonly Follower[]> {
  const its = await accommodationsByIds(
    db,
    scope,
    followers.map(({ accommodationId }) => accommodationId),
  )
  const court = await beforeTheCourt(db, [...its.values()])
  return followers.filter(({ accommodationId }) => {
    const before = court.get(accommodationId)
    // No sitting has this id: only what decides on every sitting covers it.
    const isOpen = before !== undefined && !isOver(orderAt(before, '').state)
    return isOpen && its.get(accommodationId)?.wish !== 'declined'
  })
}

/** Moves the hearing and all that hangs on it in one act, or nothing. */
export async function carryOutMove(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  plan: MovePlan,
  choices: Choices = asWorkedOut,
  besides: Besides = nothingBesides,
): Promise<ActResult> {
  if (plan.used.length > 0) return { ok: false, because: 'not allowed', rule: 'day_was_used' }
  const follows = plan.follows.map((one) => chosen(one, choices, plan.courthouseId))
  const added = choices.leaveAddedDays ? [] : plan.added
  const parts = await statementsToMoveParts(db, plan.changes)
  const planned = statementsToMove(db, scope, hearing, plan.to)
  return keepWith(
    db,
    scope,
    planned,
    follows,
    { deeds: besides.deeds, changes: [...parts, ...besides.changes] },
    added,
  )
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
  added: readonly Added[] = [],
) {
  const known = new Set(planned.before.sittings.map(({ id }) => id))
  const addedIds = planned.after.sittings.map(({ id }) => id).filter((id) => !known.has(id))
  const { deeds, before, after } = statementsToFollow(db, scope, follows, added, addedIds)
  return keep(db, scope, planned, {
    deeds: [...deeds, ...besides.deeds],
    // A booking made since the plan was worked out would be left behind.
    before: [mustHaveBookings(db, scope, planned.after.id, follows.length), ...before],
    after: [...after, ...besides.changes],
  })
}

/** Every sitting that changes. */
function changesOf(hearing: Hearing, to: Destination): readonly SittingChange[] {
  const { going, dropped } = pairSittings(hearing.sittings, to.sittings)
  return [
    ...going
      .filter((pair) => !standsJustSo([pair.from], [pair.to]))
      .map((pair) => ({
        sittingId: pair.from.id,
        was: dayOf(pair.from, hearing.zone),
        becomes: dayOf(pair.to, to.zone),
      })),
    ...dropped.map((sitting) => ({
      sittingId: sitting.id,
      was: dayOf(sitting, hearing.zone),
      becomes: null,
    })),
  ]
}

/** A sitting as bookings follow it. */
export function dayOf({ date, starts, startsAt, endsAt }: PlacedSitting, zone: Zone): DayInCourt {
  return { startsAt, endsAt, isTimed: starts !== null, midnight: dayBounds(date, zone).startsAt }
}

function chosen(one: Follow, { release, instead }: Choices, courthouseId: string | null): Follow {
  if (release.includes(one.booking.id))
    return { does: 'is released', booking: one.booking, because: 'let go' }
  const other = one.does === 'moves' && one.others.find(({ id }) => id === instead.get(one.booking.id))
  return other ? withAnother(one, other, courthouseId) : one
}

function shownOf(follows: readonly Follow[], added: readonly Added[]): unknown {
  const told = follows.map((one) => [
    one.booking.id,
    one.booking.version,
    one.does,
    one.does === 'moves'
      ? [one.resource.id, one.to, one.besides.map(({ resource, to }) => [resource.id, to]), one.lost]
      : null,
  ])
  return [told, added.map((one) => [one.accommodationId, one.resource.id, one.to])]
}
