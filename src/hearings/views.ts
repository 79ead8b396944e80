import { sql } from 'drizzle-orm'
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core'
import type { TriggerId } from '../law/trigger.ts'
import { courtCases } from '../cases/views.ts'
import { courthouses, resources } from '../resources/views.ts'
import type { Remote } from './hearing.ts'
import { sittings as kept } from './tables.ts'

/** The zone of the courthouse a hearing is in; where the court has not said which, that of the case. */
export const zoneOfHearing = sql<string>`coalesce((select zone from ${courthouses} place where place.id = hearing.courthouse_id), (select zone from ${courtCases} tried where tried.id = hearing.case_id))`

/** The name of the courtroom, where the office keeps it. */
export const courtroomOfHearing = sql<
  string | null
>`(select name from ${resources} room where room.id = hearing.courtroom_id)`

/** Hearings, with the zone in which they sit, for reading: rooms above join this and write nothing. */
export const hearings = sqliteView('hearing_view', {
  id: text('id').notNull(),
  caseId: text('case_id').notNull(),
  type: text('type').notNull(),
  state: text('state', { enum: ['set', 'held', 'continued', 'vacated', 'entered-in-error'] }).notNull(),
  because: text('because'),
  judge: text('judge'),
  courthouseId: text('courthouse_id'),
  courtroomId: text('courtroom_id'),
  /** The name of the courtroom, where the office keeps it. */
  courtroom: text('courtroom'),
  place: text('place'),
  remote: text('remote').$type<Remote>(),
  defendantNames: text('defendant_names', { mode: 'json' }).$type<readonly string[]>().notNull(),
  setsRunning: text('sets_running', { mode: 'json' }).$type<readonly TriggerId[]>(),
  zone: text('zone').notNull(),
  code: integer('code').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  version: integer('version').notNull(),
}).as(
  sql`select id, case_id, type, state, because, judge, courthouse_id, courtroom_id, ${courtroomOfHearing} as courtroom, place, remote, defendant_names, sets_running, ${zoneOfHearing} as zone, code, created_at, updated_at, version from hearing`,
)

/** Days in court, for reading. */
export const sittings = sqliteView('sitting_view').as((query) => query.select().from(kept))
