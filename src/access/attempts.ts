import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { keyedHash } from '../keys/keyed-hash.ts'
import { attempts } from './tables.ts'

/** How often something may be tried within how long, milliseconds. */
export type Limit = { readonly most: number; readonly within: number }
export type Attempted =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly until: number; readonly count: number }

/** Counts one try, before it is made: looking first and counting after would let many through at once. */
export async function attempt(db: Db, key: string, limit: Limit, at: number): Promise<Attempted> {
  const over = sql`${attempts.windowEndsAt} <= ${at}`
  const [row] = await db
    .insert(attempts)
    .values({ key, count: 1, windowEndsAt: at + limit.within })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        count: sql`case when ${over} then 1 else ${attempts.count} + 1 end`,
        windowEndsAt: sql`case when ${over} then ${at + limit.within} else ${attempts.windowEndsAt} end`,
      },
    })
    .returning()
  const { count, windowEndsAt: until } = row ?? { count: 1, windowEndsAt: at }
  return count <= limit.most ? { ok: true, count } : { ok: false, until, count }
}

/** How often something was tried in the window that lasts, if one does; counts nothing. */
export function attemptsOf(db: Db, key: string, at: number) {
  return db
    .select({ count: attempts.count, until: attempts.windowEndsAt })
    .from(attempts)
    .where(and(eq(attempts.key, key), gt(attempts.windowEndsAt, at)))
}

/** Forgets the tries of one key, once one has succeeded. */
export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.delete(attempts).where(eq(attempts.key, key))
}

/** Removes what no longer counts for anyone. */
export async function forgetOldAttempts(db: Db, at: number): Promise<void> {
  await db.delete(attempts).where(lt(attempts.windowEndsAt, at))
}

/** The key under which tries are counted: a keyed hash, so that no address or e-mail is kept. */
export function attemptKey(keys: KeyRing, ...parts: readonly string[]): Promise<string> {
  return keyedHash(keys, ...parts)
}
