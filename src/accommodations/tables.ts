import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { courtCases } from '../cases/tables.ts'
import { hearings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'

/** One accommodation of one witness at one hearing. */
export const accommodations = sqliteTable(
  'accommodation',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    witnessId: text('witness_id')
      .notNull()
      .references(() => witnesses.id),
    hearingId: text('hearing_id')
      .notNull()
      .references(() => hearings.id),
    /** One of the 28 codes of the vocabulary. */
    code: text('code').notNull(),
    legalState: text('legal_state', {
      enum: [
        'not needed to ask',
        'to apply',
        'applied',
        'opposed',
        'granted',
        'granted in part',
        'denied',
        'lapsed',
        'varied',
        'withdrawn',
      ],
    }).notNull(),
    logisticsState: text('logistics_state', {
      enum: ['to book', 'held', 'confirmed', 'tested', 'in use', 'done', 'failed', 'released'],
    }).notNull(),
    wish: text('wish', { enum: ['offered', 'wanted', 'declined', 'undecided'] }).notNull(),
    wishSaidOn: text('wish_said_on').notNull(),
    note: text('note').notNull().default(''),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('accommodation_once').on(t.witnessId, t.hearingId, t.code),
    index('accommodation_hearing').on(t.hearingId),
    index('accommodation_case').on(t.caseId, t.legalState),
    // "Confirmed" is never said, not even in the database, while the order is missing.
    check(
      'confirmed_without_order',
      sql`logistics_state not in ('confirmed', 'tested', 'in use') or legal_state in ('not needed to ask', 'granted', 'granted in part', 'varied')`,
    ),
  ],
)

/** What the court decided on one accommodation, line by line. A later line stands before an earlier one. */
export const rulingLines = sqliteTable(
  'ruling_line',
  {
    id: text('id').primaryKey(),
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    outcome: text('outcome', { enum: ['granted', 'granted in part', 'denied', 'varied'] }).notNull(),
    conditions: text('conditions').notNull().default(''),
    ruledOn: text('ruled_on').notNull(),
    /** Docket entry or order number in the court's words. */
    order: text('order_reference').notNull(),
    motionId: text('motion_id'),
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [index('ruling_accommodation').on(t.accommodationId, t.ruledOn)],
)
