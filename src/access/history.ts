import { and, asc, eq, getViewSelectedFields } from 'drizzle-orm'
import type { CaseScope } from './scope.ts'
import { users } from './tables.ts'
import type { Db } from '../db/connection.ts'
import { auditLines } from '../audit/views.ts'

/** A line of the record as the pages of a case show it. */
export type HistoryLine = {
  readonly at: number
  /** Who did it; the role alone for what the office itself or a command did. */
  readonly who: string
  /** A key of `vocabulary/deeds.ts`; it has words there. */
  readonly did: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** What was done to one thing of the case, in order. */
export async function historyOf(
  db: Db,
  scope: CaseScope,
  about: { readonly kind: string; readonly id: string },
): Promise<readonly HistoryLine[]> {
  const rows = await db
    .select({ line: getViewSelectedFields(auditLines), name: users.name })
    .from(auditLines)
    .leftJoin(users, eq(users.id, auditLines.actor))
    .where(
      and(
        eq(auditLines.aboutKind, about.kind),
        eq(auditLines.aboutId, about.id),
        eq(auditLines.caseId, scope.caseId),
      ),
    )
    .orderBy(asc(auditLines.seq))
  return rows.map(({ line, name }) => ({
    at: line.at,
    who: name ?? line.role,
    did: line.did,
    facts: JSON.parse(line.facts) as Readonly<Record<string, unknown>>,
  }))
}
