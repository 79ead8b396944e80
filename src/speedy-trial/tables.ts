import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { courtCases, defendants } from '../cases/tables.ts'

/** A stretch of time that may be left out of the Speedy Trial clock, read in the docket or noted by hand. */
export const speedyTrialExclusions = sqliteTable(
  'speedy_trial_exclusion',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** As the statute numbers it: `(h)(1)(D)`. */
    paragraph: text('paragraph').notNull(),
    from: text('from_on').notNull(),
    /** Null while it goes on. */
    until: text('until_on'),
    /** Null for every defendant. */
    defendantId: text('defendant_id').references(() => defendants.id),
    words: text('words').notNull().default(''),
    /** Factors found on the record. */
    findings: text('findings', { mode: 'json' }).$type<readonly string[]>().notNull(),
    state: text('state', { enum: ['counted', 'withdrawn'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('speedy_trial_exclusion_case').on(t.caseId, t.state),
    check('exclusion_ends_after_it_begins', sql`${t.until} is null or ${t.until} >= ${t.from}`),
  ],
)
