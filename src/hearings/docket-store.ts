import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { docketImports } from '../cases/views.ts'

/** Of a case in a larger question: whether a docket of it was imported. Otherwise the case is one by hand. */
export function hasDocket(caseId: SQLWrapper): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${docketImports} where ${docketImports.caseId} = ${caseId})`.mapWith(
    Boolean,
  )
}
