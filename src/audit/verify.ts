import { asc, gt } from 'drizzle-orm'
import type { Db } from '../db/connection.ts'
import { type ChainFault, findFault, type RecordedLine } from './chain.ts'
import { auditLines } from './tables.ts'

export type Verification =
  { whole: true; lines: number; lastHash: string | null } | ({ whole: false } & ChainFault)

type Link = { readonly seq: number; readonly hash: string } | null

const linesAtATime = 1000

/**
 * Reads the whole record and recomputes its chain. Lines cut off at the end cannot be seen from within: compare
 * `lines` and `lastHash` with those noted earlier.
 */
export async function verify(db: Db): Promise<Verification> {
  let last: Link = null
  for (;;) {
    const lines = await linesAfter(db, last)
    const fault = await findFault(lines, last)
    if (fault) return { whole: false, ...fault }
    last = lines.at(-1) ?? last
    if (lines.length < linesAtATime)
      return { whole: true, lines: last?.seq ?? 0, lastHash: last?.hash ?? null }
  }
}

function linesAfter(db: Db, last: Link): Promise<RecordedLine[]> {
  return db
    .select()
    .from(auditLines)
    .where(gt(auditLines.seq, last?.seq ?? 0))
    .orderBy(asc(auditLines.seq))
    .limit(linesAtATime)
}
