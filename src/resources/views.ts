import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/* What the rooms above may read and join of courthouses and resources, under the names of the tables. */

export const courthouses = sqliteView('courthouse_view').as((qb) => qb.select().from(tables.courthouses))
export const resources = sqliteView('resource_view').as((qb) => qb.select().from(tables.resources))
