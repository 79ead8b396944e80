import { and, desc, eq, gt, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '../../db/connection.ts'
import { absoluteLimit, lastsUntil, type OwnSession, type Session } from './session.ts'
import { sessions, users } from '../tables.ts'

/** How often use is written down, milliseconds: the idle limit may come that much early, never late. */
const noteUseEvery = 60_000

/**
 * The session of a token, while it lasts: not past its idle or absolute limit, and its owner's access to the
 * office not ended. Finding it counts as use.
 */
export async function useSession(db: Db, token: string, at: number): Promise<Session | null> {
  const [row] = await db
    .select({
      id: sessions.id,
      userId: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      secondFactor: users.twoFactorEnabled,
      startedAt: sessions.createdAt,
      usedAt: sessions.updatedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.token, token), lasting(at), or(isNull(users.endedAt), gt(users.endedAt, at))))
  if (!row) return null
  if (at - row.usedAt.getTime() >= noteUseEvery) await noteUse(db, row.id, row.startedAt.getTime(), at)
  const { startedAt: _, usedAt: __, ...session } = row
  return { ...session, secondFactor: session.secondFactor ?? false }
}

/** The sessions of a person that last, the latest used first. */
export async function ownSessions(db: Db, userId: string, at: number): Promise<readonly OwnSession[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), lasting(at)))
    .orderBy(desc(sessions.updatedAt))
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.createdAt.getTime(),
    usedAt: row.updatedAt.getTime(),
    device: row.userAgent ?? '',
  }))
}

/** The statement that ends one session of a person. */
export function endingSession(db: Db, userId: string, sessionId: string) {
  return db.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)))
}

/** The statement that ends all sessions of a person, or all but one. */
export function endingSessions(db: Db, userId: string, but?: string) {
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), but === undefined ? undefined : ne(sessions.id, but)))
}

function lasting(at: number) {
  return and(gt(sessions.expiresAt, new Date(at)), gt(sessions.createdAt, new Date(at - absoluteLimit)))
}

async function noteUse(db: Db, id: string, startedAt: number, at: number): Promise<void> {
  await db
    .update(sessions)
    .set({ updatedAt: new Date(at), expiresAt: new Date(lastsUntil(startedAt, at)) })
    .where(eq(sessions.id, id))
}
