import { and, eq, ne } from 'drizzle-orm'
import { act, type Deed } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { newId } from '../../db/new-id.ts'
import { newInvitation, voidingLinks } from '../sign-in/invitation.ts'
import { theOffice } from '../sign-in/sign-in.ts'
import { accounts, invitations, users } from '../tables.ts'

/** Stands in for the first administrator's own address until she has given it. Nobody can have it. */
export const placeholderEmail = 'first-administrator@office.invalid'

/**
 * The one-time link for the first administrator of an office that has nobody yet, or null once someone is there.
 * Each call makes a new link and voids the one before: only a hash is kept, so an old one cannot be shown again.
 */
export async function ensureInvitation(db: Db, at: number, baseUrl: string): Promise<string | null> {
  const [someone] = await db
    .select({ id: users.id })
    .from(users)
    .where(ne(users.email, placeholderEmail))
    .limit(1)
  if (someone) return null
  await db.insert(users).values(placeholder(at)).onConflictDoNothing()
  const [first] = await db
    .select({ id: users.id, hasPassword: accounts.id })
    .from(users)
    .leftJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .where(eq(users.email, placeholderEmail))
  if (!first || first.hasPassword) return null
  const { link, row } = await newInvitation(first.id, at, baseUrl)
  const deed: Deed = { did: 'first-administrator-link-made', about: { kind: 'user', id: first.id } }
  await act(db, { actor: theOffice, at }, deed, [
    voidingLinks(db, first.id),
    db.insert(invitations).values(row),
  ])
  return link
}

function placeholder(at: number): typeof users.$inferInsert {
  const when = new Date(at)
  return {
    id: newId(at),
    name: 'First administrator',
    email: placeholderEmail,
    role: 'administrator',
    createdAt: when,
    updatedAt: when,
  }
}
