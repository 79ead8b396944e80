import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { courtCases } from '../cases/tables.ts'
import { courthouses, resources } from '../resources/tables.ts'
import type { TriggerId } from '../law/trigger.ts'

export const hearings = sqliteTable(
  'hearing',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** The event as the court calls it: `Sentencing`, `Jury Trial`. */
    type: text('type').notNull(),
    state: text('state', { enum: ['set', 'held', 'continued', 'vacated', 'entered-in-error'] }).notNull(),
    /** Why it was vacated, continued without a day, or entered in error. */
    because: text('because'),
    judge: text('judge'),
    courthouseId: text('courthouse_id').references(() => courthouses.id),
    /** The courtroom, where the office keeps it among its rooms. */
    courtroomId: text('courtroom_id').references(() => resources.id),
    /** Courtroom or place in the court's words, where the office does not keep it. */
    place: text('place'),
    remote: text('remote', { enum: ['zoom', 'telephone', 'video'] }),
    /** JSON array of defendant names the setting names; empty means the whole case. */
    defendantNames: text('defendant_names', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Triggers of the law as a person said them; null where they are read from the type. */
    setsRunning: text('sets_running', { mode: 'json' }).$type<readonly TriggerId[]>(),
    /** Number behind `A-` in coded feeds; unique in the office, tells nothing. */
    code: integer('code').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('hearing_case').on(t.caseId, t.state),
    index('hearing_courtroom').on(t.courtroomId),
    uniqueIndex('hearing_code').on(t.code),
  ],
)

/** One day in court. Local date and times are the truth; the instants are computed from them for look-up. */
export const sittings = sqliteTable(
  'sitting',
  {
    id: text('id').primaryKey(),
    hearingId: text('hearing_id')
      .notNull()
      .references(() => hearings.id),
    date: text('date').notNull(),
    /** `HH:MM` of the venue's clock; null where the court has printed no time. */
    starts: text('starts'),
    ends: text('ends'),
    /** For an hour that occurs twice: which of the two. */
    occurrence: text('occurrence', { enum: ['first', 'second'] })
      .notNull()
      .default('first'),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('sitting_hearing').on(t.hearingId, t.startsAt),
    index('sitting_span').on(t.startsAt, t.endsAt),
    uniqueIndex('sitting_day').on(t.hearingId, t.date, t.startsAt),
  ],
)
