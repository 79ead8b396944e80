import { and, asc, eq, gt } from 'drizzle-orm'
import type { Actor } from '../access/scope.ts'
import { act } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { keyOf, seal, unseal } from '../keys/seal.ts'
import { vaultValues } from './tables.ts'

/** What a rotation did. While `unreadable` is not empty, the old keys must not be thrown away. */
export type Rotation = {
  readonly sealedAnew: number
  readonly current: number
  readonly unreadable: readonly {
    readonly valueId: string
    readonly reason: 'key lost' | 'tampered'
    readonly keyId?: string
  }[]
}

/** How many values one act seals anew. */
const batch = 200

/**
 * Seals with the current key every value that an older key sealed, corrected values too. Each batch is one act;
 * stopped in between, it goes on where it was the next time. A value replaced meanwhile is left to the next run.
 */
export async function rotate(
  db: Db,
  who: { readonly actor: Actor; readonly at: number },
  keys: KeyRing,
): Promise<Rotation> {
  let [after, sealedAnew, current] = ['', 0, 0]
  const unreadable: Rotation['unreadable'][number][] = []
  for (;;) {
    const rows = await db
      .select()
      .from(vaultValues)
      .where(gt(vaultValues.id, after))
      .orderBy(asc(vaultValues.id))
      .limit(batch)
    if (rows.length === 0) return { sealedAnew, current, unreadable }
    const old = rows.filter((row) => keyOf(row.sealed) !== keys.current)
    const anew = await Promise.all(old.map((row) => sealAnew(db, keys, row)))
    const changes = anew.flatMap((one) => ('change' in one ? [one.change] : []))
    unreadable.push(...anew.flatMap((one) => ('change' in one ? [] : [one])))
    if (changes.length > 0) {
      const about = { kind: 'office', id: 'vault' }
      const facts = { key: keys.current, values: changes.length }
      const done = await act(db, who, { did: 'identity-resealed', about, facts }, changes)
      if (!done.ok) throw new Error(`a rotation was refused: ${done.because}`)
    }
    sealedAnew += changes.length
    current += rows.length - old.length
    after = rows.at(-1)?.id ?? after
  }
}

async function sealAnew(db: Db, keys: KeyRing, row: typeof vaultValues.$inferSelect) {
  const place = { valueId: row.id, witnessId: row.witnessId, kind: row.kind }
  const opened = await unseal(keys, place, row.sealed)
  if (!opened.ok) {
    const { reason } = opened
    return { valueId: row.id, reason, ...(opened.reason === 'key lost' ? { keyId: opened.keyId } : {}) }
  }
  const sealed = await seal(keys, place, opened.value)
  const still = and(eq(vaultValues.id, row.id), eq(vaultValues.sealed, row.sealed))
  return { change: db.update(vaultValues).set({ sealed }).where(still) }
}
