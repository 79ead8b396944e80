import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/** The lines of the record, for the rooms above. Ask for deeds by their keys, never for words. */
export const auditLines = sqliteView('audit_line_view').as((qb) => {
  const { seq, at, actor, role, did, aboutKind, aboutId, caseId, facts } = tables.auditLines
  return qb.select({ seq, at, actor, role, did, aboutKind, aboutId, caseId, facts }).from(tables.auditLines)
})
