import { and, asc, eq, exists, inArray, isNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { act, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import { team } from './permissions.ts'
import type { CaseScope } from './scope.ts'
import { hasAccess } from './store.ts'
import { caseTeam, users } from './tables.ts'
import type { Candidate, Teammate } from './team.ts'

/** The case's team now, and who of the office could join it. */
export async function teamOf(
  db: Db,
  scope: CaseScope,
): Promise<{ team: readonly Teammate[]; others: readonly Candidate[] }> {
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      joinedAt: caseTeam.joinedAt,
      leftAt: caseTeam.leftAt,
    })
    .from(users)
    .leftJoin(caseTeam, and(eq(caseTeam.userId, users.id), eq(caseTeam.caseId, scope.caseId)))
    .where(and(worksOnCases(), hasAccess(scope.at)))
    .orderBy(asc(users.name))
  const mates: Teammate[] = []
  const others: Candidate[] = []
  for (const { id, name, role, joinedAt, leftAt } of rows) {
    if (joinedAt !== null && (leftAt === null || leftAt > scope.at)) mates.push({ id, name, role, joinedAt })
    else others.push({ id, name, role })
  }
  return { team: mates, others }
}

/**
 * Puts a coordinator or prosecutor on the case's team. False when there is no such person of the office. Someone who is
 * on the team already keeps the day she joined, and nothing is recorded.
 */
export async function joinTeam(db: Db, scope: CaseScope, userId: string): Promise<boolean> {
  const [person] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), worksOnCases(), hasAccess(scope.at)))
  if (!person) return false
  const place = { joinedAt: scope.at, leftAt: null }
  const done = await act(db, scope, deed(scope, 'team-member-added', userId), [
    db
      .insert(caseTeam)
      .values({ caseId: scope.caseId, userId, ...place })
      .onConflictDoUpdate({
        target: [caseTeam.caseId, caseTeam.userId],
        set: place,
        setWhere: sql`${caseTeam.leftAt} is not null`,
      }),
    mustChangeOne(db),
  ])
  if (!done.ok && done.because !== 'edited meanwhile')
    throw new Error(`a place on the team was refused: ${done.because}`)
  return true
}

/**
 * Takes a person off the team; she sees nothing of the case from this instant. The last one stays, or nobody could
 * reach the case any more.
 */
export async function leaveTeam(
  db: Db,
  scope: CaseScope,
  userId: string,
): Promise<{ ok: true } | { ok: false; because: 'not on the team' | 'last of the team' }> {
  const { at } = scope
  const onIt = and(eq(caseTeam.caseId, scope.caseId), eq(caseTeam.userId, userId), isNull(caseTeam.leftAt))
  const done = await act(db, scope, deed(scope, 'team-member-removed', userId), [
    db
      .update(caseTeam)
      .set({ leftAt: at })
      .where(and(onIt, anotherStays(db, scope, userId))),
    mustChangeOne(db),
  ])
  if (done.ok) return { ok: true }
  const [still] = await db.select({ id: caseTeam.userId }).from(caseTeam).where(onIt)
  return { ok: false, because: still ? 'last of the team' : 'not on the team' }
}

function deed(scope: CaseScope, did: DeedKey, userId: string) {
  return { did, about: { kind: 'user', id: userId }, caseId: scope.caseId }
}

function worksOnCases() {
  return inArray(users.role, team)
}

function anotherStays(db: Db, scope: CaseScope, userId: string) {
  const other = alias(caseTeam, 'other')
  const stays = db
    .select({ one: sql`1` })
    .from(other)
    .innerJoin(users, eq(users.id, other.userId))
    .where(
      and(
        eq(other.caseId, scope.caseId),
        ne(other.userId, userId),
        isNull(other.leftAt),
        hasAccess(scope.at),
      ),
    )
  return exists(stays)
}
