import { type SQL, sql } from 'drizzle-orm'
import { docketImports } from '../cases/tables.ts'
import { hearings } from './tables.ts'

/** Of a hearing in a larger question: whether a docket of its case was imported. Otherwise the case is one by hand. */
export function hasDocket(): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${docketImports} where ${docketImports.caseId} = ${hearings.caseId})`.mapWith(
    Boolean,
  )
}
