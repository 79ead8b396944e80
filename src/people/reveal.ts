import { type CaseScope, reaches } from '../access/scope.ts'
import { act } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { identityHeldIn } from './held-in.ts'
import type { IdentityKind } from './identity-value.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { entriesOf, type OpenedValue, openValues } from './vault.ts'

export type Revealing =
  | { readonly ok: true; readonly values: readonly OpenedValue[] }
  /** The scope does not reach this person's identity; there is no telling whether she exists. */
  | { readonly ok: false; readonly reason: 'not released' }
  | { readonly ok: false; readonly reason: 'reason holds identity'; readonly kind: IdentityKind }

/**
 * Gives the identity of a witness to one person for one reason. The line in the record is durable before a value is
 * given; it names person, reason and time, never a value. A value that cannot be opened says why in its place.
 */
export async function reveal(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  witnessId: string,
  reason: string,
): Promise<Revealing> {
  const released = reaches(scope, 'identity')
  if (released !== null && !released.includes(witnessId)) return { ok: false, reason: 'not released' }
  const values = await openValues(db, scope, keys, witnessId)
  const kind = identityHeldIn(reason, entriesOf(values))
  const about = { kind: 'witness', id: witnessId }
  if (kind) {
    await act(
      db,
      scope,
      { did: 'identifying-words-refused', about, caseId: scope.caseId, facts: { kind } },
      [],
    )
    return { ok: false, reason: 'reason holds identity', kind }
  }
  const facts = { reason, kinds: [...new Set(values.map((value) => value.kind))] }
  const recorded = await act(db, scope, { did: 'identity-revealed', about, caseId: scope.caseId, facts }, [])
  if (!recorded.ok) throw new Error(`the record refused: ${recorded.because}`)
  return { ok: true, values }
}
