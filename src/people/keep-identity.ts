import { and, eq } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { type HeldInWords, heldInWords } from './held-in.ts'
import { faultOf } from './identity-form.ts'
import type { IdentityKind } from './identity-value.ts'
import { witnessById } from './store.ts'
import { vaultValues } from './tables.ts'
import { addIdentityValue } from './vault.ts'

export type IdentityRefusal =
  | { readonly ok: false; readonly reason: 'no such witness' }
  | { readonly ok: false; readonly reason: 'no such value' }
  /** By somebody else, since it was read. */
  | { readonly ok: false; readonly reason: 'replaced already' }
  | { readonly ok: false; readonly reason: 'not of its kind'; readonly says: string }
  /** Words about the witness outside the vault hold the value: they have to go first. */
  | ({ readonly ok: false; readonly reason: 'words hold it' } & HeldInWords)
export type IdentityKept = { readonly ok: true } | IdentityRefusal

type Wish = { readonly id: string; readonly witnessId: string; readonly value: string }

/** Keeps one more value of a witness. Sent twice with one id, it is one value. */
export async function keepIdentity(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  wish: Wish & { readonly kind: IdentityKind },
): Promise<IdentityKept> {
  return keep(db, scope, keys, wish)
}

/** Keeps a value in the place of another, with its kind: the old one stays, marked. Sent twice, it is one value. */
export async function replaceIdentity(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  wish: Wish & { readonly replaces: string },
): Promise<IdentityKept> {
  const [old] = await db
    .select({ kind: vaultValues.kind })
    .from(vaultValues)
    .where(and(eq(vaultValues.id, wish.replaces), eq(vaultValues.witnessId, wish.witnessId)))
  if (!old) return { ok: false, reason: 'no such value' }
  return keep(db, scope, keys, { ...wish, kind: old.kind })
}

async function keep(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  wish: Wish & { readonly kind: IdentityKind; readonly replaces?: string },
): Promise<IdentityKept> {
  const { id: valueId, witnessId, kind, value, replaces } = wish
  const witness = await witnessById(db, scope, witnessId)
  if (!witness) return { ok: false, reason: 'no such witness' }
  const says = faultOf({ kind, value })
  if (says) return { ok: false, reason: 'not of its kind', says }
  const { language = '', dialect = '', needs = '' } = witness.facts ?? {}
  const held = heldInWords({ reference: witness.reference, language, dialect, needs }, [{ kind, value }])
  if (held) return { ok: false, reason: 'words hold it', ...held }
  return addIdentityValue(db, scope, keys, { valueId, witnessId, kind }, value, replaces)
}
