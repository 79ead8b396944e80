import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { courtCases, docketEntries } from '../tables.ts'

/** What was read in the docket and waits for a person, of every kind; made at import, decided by the room it concerns. */
export const readings = sqliteTable(
  'reading',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    entryId: text('entry_id')
      .notNull()
      .references(() => docketEntries.id),
    kind: text('kind', { enum: ['hearing', 'last-day', 'event', 'excluded-time'] }).notNull(),
    /** The fact it states, of `keyOf`: the same at every import. */
    key: text('key').notNull(),
    /** Order among what its entry says. */
    place: integer('place').notNull(),
    /** What the docket says, of the type of its kind. */
    value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
    state: text('state', { enum: ['waiting', 'taken', 'dismissed', 'superseded'] }).notNull(),
    /** What came of it once taken, of the type of its kind. */
    result: text('result', { mode: 'json' }).$type<unknown>(),
    decidedBy: text('decided_by'),
    decidedAt: integer('decided_at'),
    madeAt: integer('made_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    // A fact is asked once in a case: it waits or is decided; what was superseded may come again.
    uniqueIndex('reading_key')
      .on(t.caseId, t.key)
      .where(sql`${t.state} <> 'superseded'`),
    index('reading_waiting').on(t.caseId, t.kind, t.state),
    check(
      'reading_decided_by_someone',
      sql`(${t.state} in ('taken', 'dismissed')) = (${t.decidedBy} is not null and ${t.decidedAt} is not null)`,
    ),
    check('reading_taken_as_something', sql`(${t.state} = 'taken') = (${t.result} is not null)`),
  ],
)
