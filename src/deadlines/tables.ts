import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { courtCases, courts, defendants, docketEntries } from '../cases/tables.ts'

/** Something that happened and sets a period of the law running, where no hearing does. */
export const caseEvents = sqliteTable(
  'case_event',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** A trigger of `law/trigger.ts`. */
    kind: text('kind').notNull(),
    /** In the office's words, to tell two of a kind apart: a defendant, a docket entry. */
    about: text('about').notNull().default(''),
    /** The defendant it concerns; null where it concerns them all. */
    defendantId: text('defendant_id').references(() => defendants.id),
    createdAt: integer('created_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBecause: text('withdrawn_because'),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('case_event_case').on(t.caseId, t.kind)],
)

/** The day of an event, each time somebody noted it; the last counts, the others are its history. */
export const caseEventDays = sqliteTable(
  'case_event_day',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => caseEvents.id),
    seq: integer('seq').notNull(),
    on: text('on_date').notNull(),
    /** `HH:MM` on the court's clock, where hours are counted from it. */
    at: text('at_time'),
    because: text('because').notNull().default(''),
    notedAt: integer('noted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.seq] })],
)

/** What the office decided about one deadline; who has none is open and nobody's. */
export const deadlineKeepings = sqliteTable(
  'deadline_keeping',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** Key of the rule and the trigger it runs from, as on the page: `D-CCTV--hearing-…`. */
    deadline: text('deadline').notNull(),
    ownerId: text('owner_id'),
    state: text('state', { enum: ['open', 'done', 'excused', 'does not arise'] }).notNull(),
    /** The day it was done, or the court excused it. */
    on: text('on_date'),
    /** The act that met it, or the order that excused it. */
    words: text('words').notNull().default(''),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.deadline] }),
    check('deadline_day', sql`${t.state} in ('open', 'does not arise') or ${t.on} is not null`),
  ],
)

/** A day that the court itself set, read in the docket and taken by a person, or noted by hand. */
export const courtDeadlines = sqliteTable(
  'court_deadline',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    title: text('title').notNull(),
    dueOn: text('due_on').notNull(),
    /** The entry it was read in. */
    entryId: text('entry_id').references(() => docketEntries.id),
    /** The deadline of the law that the court set another day for, as on the page. */
    instead: text('instead'),
    state: text('state', { enum: ['set', 'vacated'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('court_deadline_case').on(t.caseId, t.state)],
)

/** A day on which a court's office is closed or cannot be reached, beyond what the law says. */
export const courtClosedDays = sqliteTable(
  'court_closed_day',
  {
    courtId: text('court_id')
      .notNull()
      .references(() => courts.id),
    on: text('on_date').notNull(),
    because: text('because').notNull(),
    addedAt: integer('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.courtId, t.on] })],
)
