import { desc, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db/connection.ts'
import { inTurn } from '../db/in-turn.ts'
import { type DatabaseRefusal, refusalOf } from '../db/refusal.ts'
import { chainHash, firstHash, type RecordedLine } from './chain.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import { auditLines, mustHaveChanged } from './tables.ts'

/** Who acts, and the instant: a scope, or the office itself. Of the actor the record keeps these two. */
export type Who = {
  readonly actor: { readonly userId: string; readonly role: string }
  readonly at: number
}

/** What the record will say of an act. `facts` never holds an identity value. */
export type Deed = {
  readonly did: DeedKey
  readonly about: { readonly kind: string; readonly id: string }
  readonly caseId?: string
  readonly facts?: Readonly<Record<string, unknown>>
}

export type Change = BatchItem<'sqlite'>

/** A change of state that was decided and is not written yet: its statements in order, and its lines in the record. */
export type Planned = { readonly changes: readonly Change[]; readonly deeds: readonly Deed[] }

export type ActResult = { ok: true } | ({ ok: false } & DatabaseRefusal)

/** How long an act tries to be the next in the record while others are, milliseconds: as long as a browser waits. */
const longestWait = 30_000

/** Several planned changes as one, in this order: all of them are written, or none. */
export function together(...planned: readonly Planned[]): Planned {
  return {
    changes: planned.flatMap((one) => one.changes),
    deeds: planned.flatMap((one) => one.deeds),
  }
}

/**
 * Writes what was planned: its changes and its lines in the record together, or neither. The lines are chained to the
 * one before them; when another process wrote meanwhile, the unique chain refuses and the whole is tried again.
 *
 * @param planned with nothing in it, nothing is written; changes without a deed are a mistake
 * @returns what the database refused, as a value; anything else is thrown
 */
export async function carryOut(db: Db, who: Who, planned: Planned): Promise<ActResult> {
  if (planned.deeds.length === 0) {
    if (planned.changes.length > 0) throw new Error('a change was planned that the record would not know of')
    return { ok: true }
  }
  const until = performance.now() + longestWait
  for (let attempt = 1; ; attempt++) {
    const refusal = await inTurn(db, () => tryOnce(db, who, planned))
    if (!refusal) return { ok: true }
    const chainMoved = refusal.because === 'exists already' && refusal.column.startsWith('audit_line.')
    if (!chainMoved) return { ok: false, ...refusal }
    if (performance.now() > until) throw new Error('the record could not be written: its chain kept moving')
    // Spread out, so that many who write at once from several processes do not meet again and again.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(10 * attempt, 400)))
  }
}

/** `carryOut` for callers that hold deeds and changes apart. */
export function act(
  db: Db,
  who: Who,
  deeds: Deed | readonly Deed[],
  changes: readonly Change[],
): Promise<ActResult> {
  return carryOut(db, who, { changes, deeds: 'did' in deeds ? [deeds] : deeds })
}

/** Follows an update that must have met exactly one row of the expected version; aborts the act when it did not. */
export function mustChangeOne(db: Db): Change {
  return db.insert(mustHaveChanged).values({ rows: sql`changes()` })
}

async function tryOnce(db: Db, who: Who, { changes, deeds }: Planned): Promise<DatabaseRefusal | null> {
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
  who: Who,
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

/** Aborts the whole act as edited meanwhile when the condition does not hold at this point of it. */
export function mustHold(db: Db, condition: SQL): Change {
  return db.insert(mustHaveChanged).values({ rows: sql`${condition}` })
}
