import { and, asc, eq, gt, inArray, isNull, or, sql, getViewSelectedFields } from 'drizzle-orm'
import type { CaseScope } from '../../access/scope.ts'
import { partsAt, statementToMovePart } from '../../accommodations/parts.ts'
import { accommodations } from '../../accommodations/views.ts'
import type { Change, Deed } from '../../audit/act.ts'
import type { Held } from '../../bookings/capacity.ts'
import { heldOf } from '../../bookings/free.ts'
import { statementsToLift, statementsToPutDown, statementToHold } from '../../bookings/put-down.ts'
import { statementsToReleaseOne } from '../../bookings/release.ts'
import { bookings } from '../../bookings/views.ts'
import type { Db } from '../../db/connection.ts'
import { newId } from '../../db/new-id.ts'
import { sittings } from '../../hearings/views.ts'
import { witnesses } from '../../people/views.ts'
import type { Zone } from '../../time/zone.ts'
import { longestHold, type Span } from '../../resources/hold.ts'
import { resourceColumns } from '../../resources/resource-columns.ts'
import { resources } from '../../resources/views.ts'
import type { DeedKey } from '../../vocabulary/deeds.ts'
import {
  type Added,
  type Follow,
  type Follower,
  type SittingChange,
  spanWithin,
  type Surroundings,
} from './follow.ts'

/** Every booking for the hearing that follows it when it moves, in order of time. */
export async function bookingsOfHearing(
  db: Db,
  scope: CaseScope,
  hearingId: string,
): Promise<readonly Follower[]> {
  const rows = await db
    .select({
      booking: getViewSelectedFields(bookings),
      sittingId: sittings.id,
      code: accommodations.code,
      witnessId: accommodations.witnessId,
      resource: resourceColumns,
      spoken: { language: witnesses.language, dialect: witnesses.dialect },
      witnessClock: sql<Zone | null>`${witnesses.zone}`,
    })
    .from(bookings)
    .innerJoin(sittings, eq(sittings.id, bookings.sittingId))
    .innerJoin(accommodations, eq(accommodations.id, bookings.accommodationId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(resources, eq(resources.id, bookings.resourceId))
    .where(
      and(
        eq(sittings.hearingId, hearingId),
        eq(bookings.caseId, scope.caseId),
        or(
          inArray(bookings.state, ['held', 'confirmed', 'tested']),
          // One that failed for a day to come still holds its resource.
          and(eq(bookings.state, 'failed'), gt(bookings.endsAt, scope.at)),
        ),
      ),
    )
    .orderBy(asc(bookings.heldFrom), asc(bookings.id))
  return rows.flatMap(({ booking, ...rest }) => {
    const { state, id, version, units, accommodationId, startsAt, endsAt, heldFrom, heldUntil } = booking
    if (state !== 'held' && state !== 'confirmed' && state !== 'tested' && state !== 'failed') return []
    return [{ ...rest, id, version, state, units, accommodationId, startsAt, endsAt, heldFrom, heldUntil }]
  })
}

/**
 * What could serve where the hearing goes, and what is held of it then, without the bookings that follow. Two questions,
 * however many bookings hang on the hearing.
 *
 * @param within from the first instant that matters to the last
 */
export async function surroundingsOf(
  db: Db,
  followers: readonly Follower[],
  { courthouseId, zone }: { readonly courthouseId: string | null; readonly zone: Zone },
  within: Span,
): Promise<Surroundings> {
  if (followers.length === 0) return { courthouseId, zone, resources: [], held: new Map() }
  const sorts = [...new Set(followers.map(({ resource }) => resource.sort))]
  const all = await db
    .select(resourceColumns)
    .from(resources)
    .where(
      and(
        isNull(resources.retiredAt),
        inArray(resources.sort, sorts),
        courthouseId === null
          ? undefined
          : sql`(${resources.courthouseId} = ${courthouseId} or ${resources.courthouseId} is null or ${resources.kind} = 'person')`,
      ),
    )
    .orderBy(asc(resources.name), asc(resources.id))
  const own = followers.map(({ resource }) => resource.id)
  const leaving = new Set(followers.map(({ id }) => id))
  const held = await heldOf(
    db,
    [...new Set([...all.map(({ id }) => id), ...own])],
    { heldFrom: within.startsAt - longestHold, heldUntil: within.endsAt + longestHold },
    leaving,
  )
  return {
    courthouseId,
    zone,
    resources: all,
    held: new Map([...held].map(([id, those]): [string, Held[]] => [id, [...those]])),
  }
}

/**
 * What following writes: `before` the sittings change, releases and the lifting of what moves off its old slot, so that a
 * swap is no clash; `after` they have, what moves is put down, held and to be confirmed anew, and what is new is held.
 * Each booking that moves, is released or is made has its line in the record.
 *
 * @param addedIds ids of the sittings that are added, in their order
 */
export function statementsToFollow(
  db: Db,
  scope: CaseScope,
  follows: readonly Follow[],
  added: readonly Added[] = [],
  addedIds: readonly string[] = [],
): {
  readonly deeds: readonly Deed[]
  readonly before: readonly Change[]
  readonly after: readonly Change[]
} {
  const moves = follows.filter((one) => one.does === 'moves')
  const releases = follows.filter((one) => one.does === 'is released')
  const made = [
    ...moves.flatMap(({ booking, besides }) =>
      besides.map(({ resource, to }) => ({ ...booking, resourceId: resource.id, hold: to })),
    ),
    ...added.flatMap((one) => {
      const sittingId = addedIds[one.place]
      return sittingId === undefined ? [] : [{ ...one, sittingId, resourceId: one.resource.id, hold: one.to }]
    }),
  ].map((one) => ({ ...one, id: newId(scope.at) }))
  return {
    deeds: [
      ...releases.map(({ booking, because }) => deedOf(scope, booking.id, 'booking-released', { because })),
      ...moves.map(({ booking, resource, to, lost }) =>
        deedOf(scope, booking.id, 'booking-moved', {
          ...told(resource.id, to),
          ...(lost.length > 0 ? { lost } : {}),
        }),
      ),
      ...made.map((one) => deedOf(scope, one.id, 'booking-held', told(one.resourceId, one.hold))),
    ],
    before: [
      ...releases.flatMap(({ booking, because }) =>
        statementsToReleaseOne(db, scope, booking, because, isLoss(because)),
      ),
      ...moves.flatMap(({ booking }) => statementsToLift(db, scope, booking)),
    ],
    after: [
      ...moves.flatMap(({ booking, resource, to, lost }) =>
        statementsToPutDown(db, scope, booking, { ...to, resourceId: resource.id, lost: lost.length > 0 }),
      ),
      ...made.map((one) => statementToHold(db, scope, one)),
    ],
  }
}

function told(resource: string, { startsAt, endsAt }: Span) {
  return { resource, startsAt, endsAt }
}

function deedOf(scope: CaseScope, id: string, did: DeedKey, facts: Deed['facts'] = {}): Deed {
  return { did, about: { kind: 'booking', id }, caseId: scope.caseId, facts }
}

/** Whether it is released although nobody wanted that: then it is shown as lost until it is booked again. */
export function isLoss(because: Extract<Follow, { does: 'is released' }>['because']): boolean {
  return (
    because === 'taken' ||
    because === 'closed then' ||
    because === 'other courthouse' ||
    because === 'too long to hold'
  )
}

/** The part of a sitting for which an accommodation is needed keeps its place when the sitting moves. */
export async function statementsToMoveParts(
  db: Db,
  changes: readonly SittingChange[],
): Promise<readonly Change[]> {
  const moving = changes.filter(({ becomes }) => becomes !== null)
  if (moving.length === 0) return []
  const parts = await partsAt(
    db,
    moving.map(({ sittingId }) => sittingId),
  )
  return parts.flatMap((part) => {
    const change = moving.find(({ sittingId }) => sittingId === part.sittingId)
    return change?.becomes
      ? [statementToMovePart(db, part, spanWithin(part, change.was, change.becomes))]
      : []
  })
}
