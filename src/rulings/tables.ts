import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { accommodations, courtRequests } from '../accommodations/tables.ts'
import { courtCases } from '../cases/tables.ts'
import { hearings, sittings } from '../hearings/tables.ts'
import type { Need } from '../vocabulary/need.ts'

/** One order of the court, as it was written down; its decisions are its lines. */
export const courtOrders = sqliteTable(
  'court_order',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** Docket entry or order number in the court's words; empty where no court ordered anything: an order lapsed. */
    reference: text('reference').notNull(),
    ruledOn: text('ruled_on').notNull(),
    /** The motion that the court ruled on, when it was drafted here. */
    motionId: text('motion_id'),
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [index('court_order_case').on(t.caseId, t.ruledOn)],
)

/** One decision of an order. It only comes to be; a later line amends it. */
export const rulingLines = sqliteTable(
  'ruling_line',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => courtOrders.id),
    /** Place within the order, from 0. */
    place: integer('place').notNull(),
    outcome: text('outcome', {
      enum: ['granted', 'granted as varied', 'denied', 'reserved', 'withdrawn', 'lapsed'],
    }).notNull(),
    asked: text('asked').notNull().default(''),
    conditions: text('conditions').notNull().default(''),
    /** What it needs as ordered; null: as asked. */
    needs: text('needs', { mode: 'json' }).$type<readonly Need[]>(),
    reservedUntilOn: text('reserved_until_on'),
    reservedUntilHearingId: text('reserved_until_hearing_id').references(() => hearings.id),
    /** Whether it decides on every sitting, also on those set later; else on those of `ruling_line_sitting`. */
    everySitting: integer('every_sitting', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('ruling_line_order').on(t.orderId),
    check(
      'ruling_line_outcome',
      sql`outcome in ('granted', 'granted as varied', 'denied', 'reserved', 'withdrawn', 'lapsed')`,
    ),
    check(
      'ruling_line_reserved',
      sql`(outcome = 'reserved') = (reserved_until_on is not null or reserved_until_hearing_id is not null)`,
    ),
  ],
)

/** A sitting that a line names. The day stays when the sitting is gone. */
export const rulingLineSittings = sqliteTable(
  'ruling_line_sitting',
  {
    lineId: text('line_id')
      .notNull()
      .references(() => rulingLines.id),
    date: text('date').notNull(),
    /** Among the sittings of one line. */
    place: integer('place').notNull(),
    sittingId: text('sitting_id').references(() => sittings.id, { onDelete: 'set null' }),
  },
  (t) => [primaryKey({ columns: [t.lineId, t.place] }), index('ruling_line_sitting_of').on(t.sittingId)],
)

/** An accommodation that a line decides on, and the request it answers. */
export const rulingLinesOn = sqliteTable(
  'ruling_line_on',
  {
    lineId: text('line_id')
      .notNull()
      .references(() => rulingLines.id),
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    requestId: text('request_id').references(() => courtRequests.id),
  },
  (t) => [
    primaryKey({ columns: [t.lineId, t.accommodationId] }),
    index('ruling_line_on_accommodation').on(t.accommodationId),
  ],
)
