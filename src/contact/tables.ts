import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { courtCases } from '../cases/tables.ts'
import { witnesses } from '../people/tables.ts'
import { outcomes, ways } from './telling.ts'

/** What was said to one person about one thing, or why it was not. Added to; only its taking back is written later. */
export const tellings = sqliteTable(
  'telling',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    witnessId: text('witness_id')
      .notNull()
      .references(() => witnesses.id),
    /** `hearing-…`, `event-…`, `accommodation-…`, `rights`. */
    subject: text('subject').notNull(),
    /** Its place among the tellings of this subject to this person: two people at once cannot both be the next. */
    seq: integer('seq').notNull(),
    /** How things stood when it was said, for comparing, and in words. */
    fact: text('fact').notNull(),
    words: text('words').notNull(),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    on: text('on_date').notNull(),
    how: text('how', { enum: ways }),
    because: text('because').notNull().default(''),
    by: text('told_by').notNull(),
    at: integer('at').notNull(),
    takenBackAt: integer('taken_back_at'),
  },
  (t) => [
    uniqueIndex('telling_next').on(t.caseId, t.witnessId, t.subject, t.seq),
    index('telling_subject').on(t.caseId, t.subject),
    check('told_somehow', sql`${t.outcome} <> 'told' or ${t.how} is not null`),
    check('not_told_because', sql`${t.outcome} <> 'not to be told' or ${t.because} <> ''`),
  ],
)

/** How many days the office gives itself to do what the law asks of it without a number. */
export const contactTargets = sqliteTable(
  'contact_target',
  {
    /** Id of the duty, `us-federal/stages`. */
    duty: text('duty').primaryKey(),
    /** Null where the office took its target back. */
    days: integer('days'),
    version: integer('version').notNull().default(1),
  },
  (t) => [check('target_in_reach', sql`${t.days} between 1 and 60`)],
)
