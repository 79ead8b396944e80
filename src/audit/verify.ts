import { asc, gt } from 'drizzle-orm'
import type { Db } from '../db/connection.ts'
import { type ChainFault, findFault, type RecordedLine } from './chain.ts'
import { auditLines } from './tables.ts'

export type Verification =
  { whole: true; lines: number; lastHash: string | null } | ({ whole: false } & (ChainFault | NotAsNoted))

/** What was noted of the record earlier: its length then, and the hash of its last line. */
export type Noted = { readonly lines: number; readonly lastHash: string | null }
/** A chain that fits within itself and is not the one that was noted: cut short, or written anew. */
export type NotAsNoted = { readonly seq: number; readonly fault: 'cut short' | 'not the line that was noted' }

type Link = { readonly seq: number; readonly hash: string } | null

const linesAtATime = 1000

/**
 * Reads the whole record and recomputes its chain. Lines cut off at the end cannot be seen from within: compare
 * `lines` and `lastHash` with those noted earlier. Neither can a record that someone wrote anew from its first line.
 *
 * @param noted what was noted of the record earlier; it may have grown since
 */
export async function verify(db: Db, noted: Noted | null = null): Promise<Verification> {
  let last: Link = null
  for (;;) {
    const lines = await linesAfter(db, last)
    const fault = (await findFault(lines, last)) ?? unlike(noted, lines)
    if (fault) return { whole: false, ...fault }
    last = lines.at(-1) ?? last
    if (lines.length < linesAtATime) break
  }
  const length = last?.seq ?? 0
  if (noted && length < noted.lines) return { whole: false, seq: length, fault: 'cut short' }
  return { whole: true, lines: length, lastHash: last?.hash ?? null }
}

function unlike(noted: Noted | null, lines: readonly RecordedLine[]): NotAsNoted | null {
  if (noted?.lastHash == null) return null
  const then = lines.find((line) => line.seq === noted.lines)
  return then && then.hash !== noted.lastHash ? { seq: then.seq, fault: 'not the line that was noted' } : null
}

function linesAfter(db: Db, last: Link): Promise<RecordedLine[]> {
  return db
    .select()
    .from(auditLines)
    .where(gt(auditLines.seq, last?.seq ?? 0))
    .orderBy(asc(auditLines.seq))
    .limit(linesAtATime)
}
