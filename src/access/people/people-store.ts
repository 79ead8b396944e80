import { and, asc, eq, exists, gt, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { act, type Deed, mustChangeOne } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { newInvitation, voidingLinks } from '../sign-in/invitation.ts'
import type { PersonOfTheOffice } from './person.ts'
import type { OfficeScope } from '../scope.ts'
import { endingSessions } from '../sign-in/session-store.ts'
import { accounts, caseTeam, invitations, releases, users } from '../tables.ts'

export type Ended =
  { ok: true } | { ok: false; because: 'not there' | 'ended already' | 'last administrator' }
export type Relinked =
  { ok: true; name: string; link: string } | { ok: false; because: 'not there' | 'oneself' }

/** Whether anybody ever had access: then there is something that only the office's keys open. */
export async function hasPeople(db: Db): Promise<boolean> {
  return (await db.$count(users)) > 0
}

/** Everyone who has or had access, by name. */
export async function peopleOfTheOffice(db: Db, scope: OfficeScope): Promise<readonly PersonOfTheOffice[]> {
  const rows = await db
    .select({ user: users, password: accounts.id })
    .from(users)
    .leftJoin(accounts, eq(accounts.userId, users.id))
    .orderBy(asc(users.name))
  return rows.map(({ user, password }) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    organisation: user.organisation,
    state:
      user.endedAt !== null && user.endedAt <= scope.at
        ? 'ended'
        : password === null
          ? 'invited'
          : user.twoFactorEnabled
            ? 'active'
            : 'setting up',
  }))
}

/**
 * Ends a person's access to the office at this instant: sessions, links, places on case teams and releases to her.
 * The last administrator who can sign in stays, or nobody could let anyone in again.
 */
export async function endAccess(db: Db, scope: OfficeScope, userId: string): Promise<Ended> {
  const { at } = scope
  const deed: Deed = { did: 'staff-access-ended', about: { kind: 'user', id: userId } }
  const done = await act(db, scope, deed, [
    db
      .update(users)
      .set({ endedAt: at, updatedAt: new Date(at) })
      .where(and(eq(users.id, userId), isNull(users.endedAt), mayGo(db, userId))),
    mustChangeOne(db),
    endingSessions(db, userId),
    voidingLinks(db, userId),
    db
      .update(caseTeam)
      .set({ leftAt: at })
      .where(and(eq(caseTeam.userId, userId), isNull(caseTeam.leftAt))),
    db
      .update(releases)
      .set({ endsAt: at })
      .where(and(eq(releases.advocateId, userId), gt(releases.endsAt, at), isNull(releases.withdrawnAt))),
  ])
  if (done.ok) return { ok: true }
  const [person] = await db.select({ endedAt: users.endedAt }).from(users).where(eq(users.id, userId))
  if (!person) return { ok: false, because: 'not there' }
  return { ok: false, because: person.endedAt === null ? 'last administrator' : 'ended already' }
}

/**
 * Makes a new one-time link. For a lost link, password or telephone, and to give access again to someone whose
 * access had ended (case teams and releases stay ended). Earlier links, sessions and the password are void at
 * once: what was lost may have been found by somebody. Not for oneself: a link that is then lost shuts one out.
 */
export async function makeNewLink(
  db: Db,
  scope: OfficeScope,
  userId: string,
  baseUrl: string,
): Promise<Relinked> {
  if (userId === scope.actor.userId) return { ok: false, because: 'oneself' }
  const { link, row } = await newInvitation(userId, scope.at, baseUrl)
  const deed: Deed = { did: 'staff-link-renewed', about: { kind: 'user', id: userId } }
  const done = await act(db, scope, deed, [
    db
      .update(users)
      .set({ endedAt: null, updatedAt: new Date(scope.at) })
      .where(eq(users.id, userId)),
    mustChangeOne(db),
    voidingLinks(db, userId),
    endingSessions(db, userId),
    db.delete(accounts).where(eq(accounts.userId, userId)),
    db.insert(invitations).values(row),
  ])
  if (!done.ok) return { ok: false, because: 'not there' }
  const [person] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId))
  return { ok: true, name: person?.name ?? '', link }
}

/** Within the statement itself: two administrators who end each other's access at once must not both succeed. */
function mayGo(db: Db, userId: string) {
  const other = alias(users, 'other')
  const anotherAdministrator = db
    .select({ one: sql`1` })
    .from(other)
    .innerJoin(accounts, eq(accounts.userId, other.id))
    .where(and(eq(other.role, 'administrator'), isNull(other.endedAt), ne(other.id, userId)))
  return or(ne(users.role, 'administrator'), exists(anotherAdministrator))
}
