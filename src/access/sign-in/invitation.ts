import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '../../db/connection.ts'
import { paths } from '../../web/paths.ts'
import { invitations, users } from '../tables.ts'

/** How long a one-time link lasts, milliseconds. */
const lasts = 7 * 86_400_000

/** A one-time link and the row that remembers it. The link is shown once; only its hash is kept. */
export type NewInvitation = { readonly link: string; readonly row: typeof invitations.$inferInsert }

/** Whom a one-time link invites. */
export type Invited = { readonly userId: string; readonly name: string; readonly email: string }

/** @param baseUrl address of the office, without a trailing slash */
export async function newInvitation(userId: string, at: number, baseUrl: string): Promise<NewInvitation> {
  const token = base64Url(crypto.getRandomValues(new Uint8Array(32)))
  return {
    link: baseUrl + paths.welcome(token),
    row: { tokenHash: await linkHash(token), userId, expiresAt: at + lasts },
  }
}

/** Whom this link invites; null when it was used, has run out, never was, or its person's access has ended. */
export async function invitedBy(db: Db, token: string, at: number): Promise<Invited | null> {
  const [row] = await db
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.userId))
    .where(
      and(
        eq(invitations.tokenHash, await linkHash(token)),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, at),
        or(isNull(users.endedAt), gt(users.endedAt, at)),
      ),
    )
  return row ?? null
}

/**
 * The statement that uses a link up; it must change exactly one row, so that of two at once one is refused.
 * @param hash from `linkHash`: an async function would run the statement when it hands it back
 */
export function usingUp(db: Db, hash: string, at: number) {
  return db
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.tokenHash, hash), isNull(invitations.usedAt), gt(invitations.expiresAt, at)))
}

/** The statement that voids every link of a person that was not used. */
export function voidingLinks(db: Db, userId: string) {
  return db.delete(invitations).where(and(eq(invitations.userId, userId), isNull(invitations.usedAt)))
}

/** What is kept of a link's token. */
export async function linkHash(token: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
}
