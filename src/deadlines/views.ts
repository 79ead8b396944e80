import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/* What the rooms above may read and join of deadlines, under the names of the tables. */

export const caseEvents = sqliteView('case_event_view').as((qb) => qb.select().from(tables.caseEvents))
export const caseEventDays = sqliteView('case_event_day_view').as((qb) =>
  qb.select().from(tables.caseEventDays),
)
export const deadlineKeepings = sqliteView('deadline_keeping_view').as((qb) =>
  qb.select().from(tables.deadlineKeepings),
)
export const courtDeadlines = sqliteView('court_deadline_view').as((qb) =>
  qb.select().from(tables.courtDeadlines),
)
export const courtClosedDays = sqliteView('court_closed_day_view').as((qb) =>
  qb.select().from(tables.courtClosedDays),
)
