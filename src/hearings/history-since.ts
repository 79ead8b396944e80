import type { CaseScope } from '../access/scope.ts'
import { type HistoryLine, historyOf } from '../access/history.ts'
import type { Db } from '../db/connection.ts'

/** What was done to the hearing after the version that a reader had open. */
export async function historySince(
  db: Db,
  scope: CaseScope,
  hearingId: string,
  version: number,
): Promise<readonly HistoryLine[]> {
  const lines = await historyOf(db, scope, { kind: 'hearing', id: hearingId })
  return lines.filter((line) => Number(line.facts['version']) > version)
}
