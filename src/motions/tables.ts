import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accommodations } from '../accommodations/tables.ts'
import { courtCases } from '../cases/tables.ts'
import type { KeptFacts } from './motion.ts'

export const motions = sqliteTable(
  'motion',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    /** Template id: `us-federal/child-closed-circuit`. */
    template: text('template').notNull(),
    state: text('state', { enum: ['drafting', 'ready', 'filed', 'opposed', 'ruled'] }).notNull(),
    /** Never holds an identity value: every answer is checked before it is kept. */
    facts: text('facts', { mode: 'json' }).$type<KeptFacts>().notNull(),
    filedOn: text('filed_on'),
    docketEntry: text('docket_entry'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('motion_case').on(t.caseId, t.state), index('motion_accommodation').on(t.accommodationId)],
)
