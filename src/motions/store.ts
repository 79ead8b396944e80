import { and, desc, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import { accommodations } from '../accommodations/views.ts'
import type { Motion } from './motion.ts'
import { motions } from './tables.ts'

/** A motion with what a list says of it. */
export type MotionLine = Motion & {
  /** The witness's reference. */
  readonly witness: string
  readonly hearing: {
    readonly id: string
    readonly type: string
    readonly code: number
    readonly firstDay: string | null
  }
}

/** The motions of the case, the newest first. */
export async function motionsOf(db: Db, scope: CaseScope): Promise<readonly MotionLine[]> {
  const firstDay = sql<string | null>`(select min(date) from ${sittings} where hearing_id = ${hearings.id})`
  const rows = await db
    .select({
      it: motions,
      witness: witnesses.reference,
      hearing: { id: hearings.id, type: hearings.type, code: hearings.code, firstDay },
    })
    .from(motions)
    .innerJoin(accommodations, eq(accommodations.id, motions.accommodationId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .where(eq(motions.caseId, scope.caseId))
    .orderBy(desc(motions.createdAt))
  return rows.map(({ it, ...rest }) => ({ ...motionOf(it), ...rest }))
}

/** One motion of the case, or null. */
export async function motionById(db: Db, scope: CaseScope, id: string): Promise<Motion | null> {
  const [row] = await db
    .select()
    .from(motions)
    .where(and(eq(motions.id, id), eq(motions.caseId, scope.caseId)))
  return row ? motionOf(row) : null
}

function motionOf(row: typeof motions.$inferSelect): Motion {
  const { id, caseId, accommodationId, state, filedOn, docketEntry, version } = row
  return { id, caseId, accommodationId, state, filedOn, docketEntry, version, ...row.facts }
}
