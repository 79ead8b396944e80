import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Change, Planned } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { team } from './permissions.ts'
import { type Actor, grantOffice, type OfficeScope, type Released, type ReleasedKind } from './scope.ts'
import { caseFiles, caseTeam, releases, users } from './tables.ts'

/*
 * The one place that says what someone reaches at an instant. A place on a team that ended, a release that ran out or
 * was withdrawn, and a case that was closed all end it at once. Other rooms look within what is given here.
 */

/** Who looks, and when: every scope is one. */
type Reader = { readonly actor: Actor; readonly at: number }

/** What of a case this person reaches: all (`null`), some released witnesses, or `'nothing'`. */
export async function reachOf(
  db: Db,
  actor: Actor,
  caseId: string,
  at: number,
): Promise<null | readonly Released[] | 'nothing'> {
  if (actor.role !== 'advocate') return (await reachesCase(db, { actor, at }, caseId)) ? null : 'nothing'
  const { witnessId, kinds } = releases
  const released = await db
    .select({ witnessId, kinds })
    .from(releases)
    .innerJoin(caseFiles, eq(caseFiles.id, releases.caseId))
    .where(and(inForce({ actor, at }), eq(releases.caseId, caseId)))
  return released.length > 0 ? released : 'nothing'
}

/** Whether the case is open and the actor on its team. */
export async function reachesCase(db: Db, reader: Reader, caseId: string): Promise<boolean> {
  const [place] = await db
    .select({ id: caseTeam.caseId })
    .from(caseTeam)
    .innerJoin(caseFiles, eq(caseFiles.id, caseTeam.caseId))
    .where(and(onTeam(reader), eq(caseTeam.caseId, caseId)))
  return place !== undefined
}

/** The ids of the open cases on whose team the actor is: a query to look within. An advocate is on none. */
export function casesReached(db: Db, reader: Reader) {
  return db
    .select({ id: caseTeam.caseId })
    .from(caseTeam)
    .innerJoin(caseFiles, eq(caseFiles.id, caseTeam.caseId))
    .where(onTeam(reader))
}

/** The ids of the open cases in which someone has released something to the actor: a query to look within. */
export function casesReleased(db: Db, reader: Reader) {
  return db
    .select({ id: releases.caseId })
    .from(releases)
    .innerJoin(caseFiles, eq(caseFiles.id, releases.caseId))
    .where(inForce(reader))
}

/**
 * The ids of the witnesses who have released facts of these kinds to the actor, all of them by one release: a query to
 * look within.
 */
export function witnessesReleased(db: Db, reader: Reader, ...kinds: readonly ReleasedKind[]) {
  return db
    .select({ id: releases.witnessId })
    .from(releases)
    .innerJoin(caseFiles, eq(caseFiles.id, releases.caseId))
    .where(and(inForce(reader), ...kinds.map(includes)))
}

/** The releases to the actor that are in force, for what changes whenever one of them does. */
export function releasesInForce(db: Db, reader: Reader) {
  const { id, caseId, witnessId, kinds } = releases
  return db
    .select({ id, caseId, witnessId, kinds })
    .from(releases)
    .innerJoin(caseFiles, eq(caseFiles.id, releases.caseId))
    .where(inForce(reader))
    .as('released')
}

/** Leave in the office at large for somebody who is not here, whose calendar reads a feed of hers. Null once her access ended. */
export async function leaveOf(db: Db, userId: string, at: number): Promise<OfficeScope | null> {
  const [person] = await db
    .select({ name: users.name, role: users.role })
    .from(users)
    .where(and(eq(users.id, userId), hasAccess(at)))
  return person ? grantOffice({ userId, ...person }, at) : null
}

/** Opens the file of a new case, with the actor on its team. The case itself is written in the same act. */
export function openingFile(db: Db, { actor, at }: OfficeScope, caseId: string): Planned {
  const changes: readonly Change[] = [
    db.insert(caseFiles).values({ id: caseId }),
    db.insert(caseTeam).values({ caseId, userId: actor.userId, joinedAt: at }),
  ]
  return { changes, deeds: [] }
}

/** Of a person: her access to the office has not ended. */
export function hasAccess(at: number): SQL | undefined {
  return or(isNull(users.endedAt), gt(users.endedAt, at))
}

function onTeam({ actor, at }: Reader): SQL | undefined {
  return and(
    // The role alone decides for everyone else: no place on a team tells an administrator of a case.
    team.some((role) => role === actor.role) ? undefined : sql`0`,
    eq(caseTeam.userId, actor.userId),
    or(isNull(caseTeam.leftAt), gt(caseTeam.leftAt, at)),
    isNull(caseFiles.closedAt),
  )
}

function inForce({ actor, at }: Reader): SQL | undefined {
  return and(
    eq(releases.advocateId, actor.userId),
    gt(releases.endsAt, at),
    isNull(releases.withdrawnAt),
    isNull(caseFiles.closedAt),
  )
}

function includes(kind: ReleasedKind): SQL {
  return sql`exists (select 1 from json_each(${releases.kinds}) where value = ${kind})`
}

/** The name of someone of the office, for what they did; of an act of the office itself, that. */
export async function nameOf(db: Db, userId: string): Promise<string> {
  const [person] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId))
  return person?.name ?? 'The office'
}
