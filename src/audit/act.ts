import { desc, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Actor } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { inTurn } from '../db/in-turn.ts'
import { type DatabaseRefusal, refusalOf } from '../db/refusal.ts'
import { chainHash, firstHash, type RecordedLine } from './chain.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import { auditLines, mustHaveChanged } from './tables.ts'

/** What the record will say of an act. `facts` never holds an identity value. */
export type Deed = {
  readonly did: DeedKey
  readonly about: { readonly kind: string; readonly id: string }
  readonly caseId?: string
  readonly facts?: Readonly<Record<string, unknown>>
}

/** How long an act tries to be the next in the record while others are, milliseconds: as long as a browser waits. */
const longestWait = 30_000

export type Change = BatchItem<'sqlite'>
export type ActResult = { ok: true } | ({ ok: false } & DatabaseRefusal)

/**
 * Keeps an act: its changes and its line in the record together, or neither. The line is chained to the one
 * before it; when another process wrote meanwhile, the unique chain refuses and the act is tried again.
 *
 * @param who the actor and the instant, as in every scope
 * @param deeds one deed, or several where one act is several facts
 * @returns what the database refused, as a value; anything else is thrown
 */
export async function act(
  db: Db,
  who: { readonly actor: Actor; readonly at: number },
  deeds: Deed | readonly Deed[],
  changes: readonly Change[],
): Promise<ActResult> {
  const list: readonly Deed[] = 'did' in deeds ? [deeds] : deeds
  const until = performance.now() + longestWait
  for (let attempt = 1; ; attempt++) {
    const refusal = await inTurn(db, () => tryOnce(db, who, list, changes))
    if (!refusal) return { ok: true }
    const chainMoved = refusal.because === 'exists already' && refusal.column.startsWith('audit_line.')
    if (!chainMoved) return { ok: false, ...refusal }
    if (performance.now() > until) throw new Error('the record could not be written: its chain kept moving')
    // Spread out, so that many who write at once from several processes do not meet again and again.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(10 * attempt, 400)))
  }
}

/** Follows an update that must have met exactly one row of the expected version; aborts the act when it did not. */
export function mustChangeOne(db: Db): Change {
  return db.insert(mustHaveChanged).values({ rows: sql`changes()` })
}

async function tryOnce(
  db: Db,
  who: { readonly actor: Actor; readonly at: number },
  deeds: readonly Deed[],
  changes: readonly Change[],
): Promise<DatabaseRefusal | null> {
  try {
    const lines = await linesFor(db, who, deeds)
    await db.batch([...changes, db.insert(auditLines).values(lines)] as unknown as readonly [
      Change,
      ...Change[],
    ])
    return null
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal) return refusal
    throw error
  }
}

async function linesFor(
  db: Db,
  who: { readonly actor: Actor; readonly at: number },
  deeds: readonly Deed[],
): Promise<(RecordedLine & Pick<Deed, 'did'>)[]> {
  const [last] = await db
    .select({ seq: auditLines.seq, hash: auditLines.hash })
    .from(auditLines)
    .orderBy(desc(auditLines.seq))
    .limit(1)
  const lines: (RecordedLine & Pick<Deed, 'did'>)[] = []
  let { seq, hash } = last ?? { seq: 0, hash: firstHash }
  for (const deed of deeds) {
    seq += 1
    const line = {
      seq,
      at: who.at,
      actor: who.actor.userId,
      role: who.actor.role,
      did: deed.did,
      aboutKind: deed.about.kind,
      aboutId: deed.about.id,
      caseId: deed.caseId ?? null,
      facts: JSON.stringify(deed.facts ?? {}),
      previousHash: hash,
    }
    hash = await chainHash(line)
    lines.push({ ...line, hash })
  }
  return lines
}
