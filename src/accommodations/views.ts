import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/* What the rooms above may read and join of accommodations, under the names of the tables. */

export const accommodations = sqliteView('accommodation_view').as((qb) =>
  qb.select().from(tables.accommodations),
)
export const courtRequests = sqliteView('court_request_view').as((qb) =>
  qb.select().from(tables.courtRequests),
)
export const accommodationParts = sqliteView('accommodation_part_view').as((qb) =>
  qb.select().from(tables.accommodationParts),
)
