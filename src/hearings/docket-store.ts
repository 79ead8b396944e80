import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { docketImports } from '../cases/tables.ts'

/** In a larger question: whether a docket of the case was imported. Otherwise the case is one by hand. */
export function hasDocket(caseId: SQLiteColumn): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${docketImports} where ${docketImports.caseId} = ${caseId})`.mapWith(
    Boolean,
  )
}
