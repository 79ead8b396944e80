import { eq } from 'drizzle-orm'
import { act, type Deed } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { newId } from '../../db/new-id.ts'
import { newInvitation } from '../sign-in/invitation.ts'
import type { Actor, Role } from '../scope.ts'

import { invitations, users } from '../tables.ts'
import { settingPassword } from '../sign-in/welcome.ts'
import type { NewPerson } from './new-person.ts'

/** Who acts, and when; every scope is one. */
export type Who = { readonly actor: Actor; readonly at: number }

export type Added =
  | { readonly ok: true; readonly userId: string; readonly link: string }
  | { readonly ok: false; readonly because: 'e-mail is taken' | 'added already' }

/**
 * Adds a person to the office and makes the one-time link with which she sets her own password and second factor.
 *
 * @param baseUrl address of the office, without a trailing slash
 * @param id of the form that was sent, so that sending it twice adds one person
 */
export async function addPerson(
  db: Db,
  who: Who,
  person: NewPerson,
  baseUrl: string,
  id: string = newId(who.at),
): Promise<Added> {
  const { link, row } = await newInvitation(id, who.at, baseUrl)
  const deed: Deed = { did: 'staff-invited', about: { kind: 'user', id }, facts: { role: person.role } }
  const done = await act(db, who, deed, [
    db.insert(users).values(userRow(id, person, who.at)),
    db.insert(invitations).values(row),
  ])
  if (done.ok) return { ok: true, userId: id, link }
  if (done.because !== 'exists already') throw new Error(`a person was refused: ${done.because}`)
  // Sent twice, both the id and the address are there already, and either may be the one that was named.
  const [same] = await db.select({ id: users.id }).from(users).where(eq(users.id, id))
  return { ok: false, because: same ? 'added already' : 'e-mail is taken' }
}

/** Adds an invented person with a password and without a second factor. Only for a demonstration office. */
export async function seedDemoPerson(
  db: Db,
  who: Who,
  person: NewPerson & { readonly password: string; readonly id?: string },
): Promise<string> {
  const id = person.id ?? newId(who.at)
  const deed: Deed = {
    did: 'staff-added-for-demonstration',
    about: { kind: 'user', id },
    facts: { role: person.role },
  }
  const done = await act(db, who, deed, [
    db.insert(users).values(userRow(id, person, who.at)),
    ...(await settingPassword(db, id, person.password, who.at)),
  ])
  if (!done.ok) throw new Error(`a demonstration account was refused: ${done.because}`)
  return id
}

function userRow(id: string, person: NewPerson, at: number) {
  return {
    id,
    name: person.name,
    email: person.email.toLowerCase(),
    role: person.role satisfies Role,
    organisation: person.organisation,
    createdAt: new Date(at),
    updatedAt: new Date(at),
  }
}
