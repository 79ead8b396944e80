import { eq } from 'drizzle-orm'
import { act, type Change, type Deed, mustChangeOne } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { newId } from '../../db/new-id.ts'
import { linkHash, usingUp } from './invitation.ts'
import { endingSessions } from './session-store.ts'
import { accounts, twoFactors, users } from '../tables.ts'

/** What a person sets who came by a one-time link. Name and e-mail only for the first administrator. */
export type Settling = {
  readonly userId: string
  readonly password: string
  readonly self: { readonly name: string; readonly email: string } | undefined
}

export type Settled =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'link is void' }
  | { readonly ok: false; readonly because: 'e-mail is taken' }

/**
 * Uses the link up and sets the password, or neither. Whatever was there before is void: sessions, the old
 * password, and the second factor, since a new link is also what a person asks for who has lost her telephone.
 */
export async function settleIn(db: Db, token: string, settling: Settling, at: number): Promise<Settled> {
  const { userId, self } = settling
  const [person] = await db.select().from(users).where(eq(users.id, userId))
  if (!person) return { ok: false, because: 'link is void' }
  const changes: Change[] = [
    usingUp(db, await linkHash(token), at),
    mustChangeOne(db),
    db
      .update(users)
      .set({ ...self, twoFactorEnabled: false, updatedAt: new Date(at) })
      .where(eq(users.id, userId)),
    ...(await settingPassword(db, userId, settling.password, at)),
    db.delete(twoFactors).where(eq(twoFactors.userId, userId)),
    endingSessions(db, userId),
  ]
  const actor = { userId, role: person.role, name: self?.name ?? person.name }
  const deed: Deed = { did: 'password-set-by-link', about: { kind: 'user', id: userId } }
  const done = await act(db, { actor, at }, deed, changes)
  if (done.ok) return { ok: true }
  return { ok: false, because: done.because === 'exists already' ? 'e-mail is taken' : 'link is void' }
}

/** The statements that give a person this password and no other, in the form the sign-in library reads. */
export async function settingPassword(db: Db, userId: string, password: string, at: number) {
  const { hashPassword } = await import('better-auth/crypto')
  return [
    db.delete(accounts).where(eq(accounts.userId, userId)),
    db.insert(accounts).values({
      id: newId(at),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: await hashPassword(password),
      createdAt: new Date(at),
      updatedAt: new Date(at),
    }),
  ] as const
}
