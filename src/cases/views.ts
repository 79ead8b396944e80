import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/*
 * What the rooms above may read and join of cases, under the names of the tables. Nothing is written here: whoever
 * changes a case asks this room.
 */

export const courts = sqliteView('court_view').as((qb) => qb.select().from(tables.courts))
export const courtCases = sqliteView('court_case_view').as((qb) => qb.select().from(tables.courtCases))
export const defendants = sqliteView('defendant_view').as((qb) => qb.select().from(tables.defendants))
export const counts = sqliteView('count_view').as((qb) => qb.select().from(tables.counts))
export const counsel = sqliteView('counsel_view').as((qb) => qb.select().from(tables.counsel))
export const docketImports = sqliteView('docket_import_view').as((qb) =>
  qb.select().from(tables.docketImports),
)
export const docketEntries = sqliteView('docket_entry_view').as((qb) =>
  qb.select().from(tables.docketEntries),
)
