import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accommodations } from '../accommodations/tables.ts'
import { courtCases } from '../cases/tables.ts'
import { sittings } from '../hearings/tables.ts'
import { resources } from '../resources/tables.ts'
import { rulingLines } from '../rulings/tables.ts'

/**
 * A resource held for one accommodation at one sitting. `held_from` to `held_until` includes set-up, travel and
 * strike; triggers refuse what would hold a resource beyond its quantity at any instant.
 */
export const bookings = sqliteTable(
  'booking',
  {
    id: text('id').primaryKey(),
    resourceId: text('resource_id')
      .notNull()
      .references(() => resources.id),
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    /** Null only for a released booking whose sitting is no more. */
    sittingId: text('sitting_id').references(() => sittings.id, { onDelete: 'set null' }),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    units: integer('units').notNull().default(1),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    heldFrom: integer('held_from').notNull(),
    heldUntil: integer('held_until').notNull(),
    state: text('state', {
      enum: ['held', 'confirmed', 'tested', 'in use', 'done', 'failed', 'released'],
    }).notNull(),
    releasedBecause: text('released_because'),
    /** Whether it was released against the office's wish: taken, out of reach, its day cut off. */
    lost: integer('lost', { mode: 'boolean' }).notNull().default(false),
    /** Why it failed, in the words of who saw it. */
    failedBecause: text('failed_because'),
    /** The line of the ruling that lets it be confirmed; null where none is needed or none is there yet. */
    rulingLineId: text('ruling_line_id').references(() => rulingLines.id),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('booking_accommodation').on(t.accommodationId),
    index('booking_sitting').on(t.sittingId),
    index('booking_case').on(t.caseId, t.heldFrom),
    index('booking_day')
      .on(t.heldFrom)
      .where(sql`state <> 'released'`),
    // What the triggers and the search for free resources read.
    index('booking_live')
      .on(t.resourceId, t.heldFrom, t.heldUntil, t.units)
      .where(sql`state <> 'released'`),
    check('booking_span', sql`starts_at < ends_at and held_from <= starts_at and ends_at <= held_until`),
    // Overlaps are looked for no further back than this: the look-up stays as short with a million rows as with ten.
    check('booking_length', sql`held_until - held_from <= 259200000`),
    check('booking_units', sql`units between 1 and 10000`),
    check(
      'booking_state',
      sql`state in ('held', 'confirmed', 'tested', 'in use', 'done', 'failed', 'released')`,
    ),
    check('booking_live_has_sitting', sql`state = 'released' or sitting_id is not null`),
  ],
)

/** How an accommodation that needs no resource went at a sitting, as somebody recorded. */
export const deliveries = sqliteTable(
  'delivery',
  {
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    sittingId: text('sitting_id')
      .notNull()
      .references(() => sittings.id),
    state: text('state', { enum: ['done', 'failed'] }).notNull(),
    because: text('because'),
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accommodationId, t.sittingId] })],
)
