import { and, asc, eq, ne } from 'drizzle-orm'
import type { CaseScope } from '../../access/scope.ts'
import { statementToBookAgain, statementToHoldAnew } from '../../accommodations/arrangement.ts'
import { accommodations } from '../../accommodations/tables.ts'
import { type Change, type Deed, mustChangeOne } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { sittings } from '../../hearings/tables.ts'
import { witnesses } from '../../people/tables.ts'
import { fits, type Held } from '../../bookings/capacity.ts'
import type { Follow, Follower, Move } from './follow.ts'
import { freeAmong, heldOf, resourcesThatServe } from '../../bookings/free.ts'
import { holdFor } from '../../resources/hold.ts'
import { asSeen, statementsToReleaseOne, touched } from '../../bookings/release.ts'
import { resourceColumns } from '../../resources/resource-columns.ts'
import { bookings, resources } from '../../bookings/tables.ts'

/** How to use this file stands at the top of `follow.ts`. Every booking that is held or confirmed for the hearing. */
export async function bookingsOfHearing(
  db: Db,
  scope: CaseScope,
  hearingId: string,
): Promise<readonly Follower[]> {
  const rows = await db
    .select({
      booking: bookings,
      sittingId: sittings.id,
      code: accommodations.code,
      resource: resourceColumns,
      spoken: { language: witnesses.language, dialect: witnesses.dialect },
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
        ne(bookings.state, 'released'),
      ),
    )
    .orderBy(asc(bookings.heldFrom), asc(bookings.id))
  return rows.flatMap(({ booking, ...rest }) => {
    const { state, id, version, units, accommodationId, startsAt, endsAt, heldFrom, heldUntil } = booking
    if (state === 'released') return []
    return [{ ...rest, id, version, state, units, accommodationId, startsAt, endsAt, heldFrom, heldUntil }]
  })
}

/** The moves that would hold a resource beyond its quantity, with everything else moved and released as planned. */
export async function clashesOf(db: Db, follows: readonly Follow[]): Promise<readonly Move[]> {
  const moves = follows.filter((one) => one.does === 'moves')
  if (moves.length === 0) return []
  const leaving = new Set(follows.filter((one) => one.does !== 'stays').map((one) => one.booking.id))
  const held = await heldOf(db, [...new Set(moves.map((move) => move.resource.id))], spanOf(moves), leaving)
  return moves.filter((move) => {
    const beside = held.get(move.resource.id) ?? []
    const wanted = heldBy(move)
    if (!fits(beside, wanted, move.resource.quantity)) return true
    held.set(move.resource.id, [...beside, wanted])
    return false
  })
}

/**
 * The worked alternative: each move that clashes goes to another free resource of the same sort, the one that serves
 * it best, or is released as taken when there is none. Everything else is as given.
 */
export async function workAround(
  db: Db,
  follows: readonly Follow[],
  courthouseId: string | null,
): Promise<readonly Follow[]> {
  const clashing = new Set(await clashesOf(db, follows))
  const planned = follows.filter((one): one is Move => one.does === 'moves' && !clashing.has(one))
  const worked: Follow[] = []
  for (const one of follows) {
    if (one.does !== 'moves' || !clashing.has(one)) {
      worked.push(one)
      continue
    }
    const instead = await otherResource(db, one, planned, courthouseId)
    if (instead) planned.push(instead)
    worked.push(instead ?? { does: 'is released', booking: one.booking, because: 'taken' })
  }
  return worked
}

async function otherResource(
  db: Db,
  move: Move,
  planned: readonly Move[],
  courthouseId: string | null,
): Promise<Move | null> {
  const { booking, to } = move
  const others = await resourcesThatServe(db, { ...booking, sort: booking.resource.sort, courthouseId })
  const free = await freeAmong(
    db,
    others.filter((other) => other.id !== move.resource.id),
    { span: to, courthouseId, units: booking.units },
    planned.map((one) => ({ resourceId: one.resource.id, ...heldBy(one) })),
  )
  const [resource] = free
  return resource ? { ...move, resource, to: holdFor(to, resource, courthouseId) } : null
}

/** `before` the sittings change, `after` they have; all in one act with them, see the top of `follow.ts`. */
export function statementsToFollow(
  db: Db,
  scope: CaseScope,
  follows: readonly Follow[],
): { readonly before: readonly Change[]; readonly after: readonly Change[] } {
  const moves = follows.filter((one) => one.does === 'moves')
  const releases = follows.filter((one) => one.does === 'is released')
  const release = statementsToRelease(db, scope, releases)
  const move = statementsToMove(db, scope, moves)
  return { before: [...release.before, ...move.before], after: [...move.after, ...release.after] }
}

/** Releases, in `before`; in `after`, what is left without a booking is to book again. */
export function statementsToRelease(
  db: Db,
  scope: CaseScope,
  releases: readonly Extract<Follow, { does: 'is released' }>[],
) {
  const ids = [...new Set(releases.map((one) => one.booking.accommodationId))]
  return {
    before: releases.flatMap((one) => statementsToReleaseOne(db, scope, one.booking, one.because)),
    after: ids.length > 0 ? [statementToBookAgain(db, scope, ids)] : [],
  }
}

/** Lifts each booking off its slot in `before` and puts it down at the new one in `after`, held and to be confirmed anew. */
export function statementsToMove(db: Db, scope: CaseScope, moves: readonly Move[]) {
  const ids = [...new Set(moves.map((one) => one.booking.accommodationId))]
  return {
    before: moves.flatMap(({ booking }) => [
      db.update(bookings).set({ state: 'released' }).where(asSeen(scope, booking)),
      mustChangeOne(db),
    ]),
    after: [
      ...moves.flatMap(({ booking, sittingId, to, resource }) => [
        db
          .update(bookings)
          .set({
            state: 'held',
            releasedBecause: null,
            rulingLineId: null,
            sittingId,
            resourceId: resource.id,
            startsAt: to.startsAt,
            endsAt: to.endsAt,
            heldFrom: to.heldFrom,
            heldUntil: to.heldUntil,
            ...touched(scope),
          })
          .where(asSeen(scope, booking)),
        mustChangeOne(db),
      ]),
      ...(ids.length > 0 ? [statementToHoldAnew(db, scope, ids)] : []),
    ],
  }
}

/** One line in the record for each booking that moves or is released. */
export function deedsOfFollowing(scope: CaseScope, follows: readonly Follow[]): readonly Deed[] {
  return follows.flatMap((one): Deed[] => {
    const about = { kind: 'booking', id: one.booking.id }
    const of = { about, caseId: scope.caseId }
    switch (one.does) {
      case 'stays':
        return []
      case 'moves': {
        const { startsAt, endsAt } = one.to
        return [{ ...of, did: 'moved the booking', facts: { resource: one.resource.id, startsAt, endsAt } }]
      }
      case 'is released':
        return [{ ...of, did: 'released the booking', facts: { because: one.because } }]
      default:
        return one satisfies never
    }
  })
}

function heldBy(move: Move): Held {
  return { heldFrom: move.to.heldFrom, heldUntil: move.to.heldUntil, units: move.booking.units }
}

function spanOf(moves: readonly Move[]) {
  return {
    heldFrom: Math.min(...moves.map((move) => move.to.heldFrom)),
    heldUntil: Math.max(...moves.map((move) => move.to.heldUntil)),
  }
}
