import { and, eq } from 'drizzle-orm'
import { mustChangeOne, type Planned } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { hearings } from './tables.ts'

/** What hearings that name a defendant write when the name changes, in the act that changes it. */
export async function renamingAtHearings(db: Db, caseId: string, from: string, to: string): Promise<Planned> {
  if (from === to) return { changes: [], deeds: [] }
  const naming = await hearingsNaming(db, caseId, from)
  const changes = naming.flatMap(({ id, version, defendantNames }) => [
    db
      .update(hearings)
      .set({
        defendantNames: defendantNames.map((name) => (name === from ? to : name)),
        version: version + 1,
      })
      .where(and(eq(hearings.id, id), eq(hearings.version, version))),
    mustChangeOne(db),
  ])
  return { changes, deeds: [] }
}

/** Whether a hearing of the case names this defendant. */
export async function isNamedAtHearings(db: Db, caseId: string, name: string): Promise<boolean> {
  return (await hearingsNaming(db, caseId, name)).length > 0
}

async function hearingsNaming(db: Db, caseId: string, name: string) {
  const { id, version, defendantNames } = hearings
  const rows = await db
    .select({ id, version, defendantNames })
    .from(hearings)
    .where(eq(hearings.caseId, caseId))
  return rows.filter((row) => row.defendantNames.includes(name))
}
