import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accommodations, rulingLines } from '../accommodations/tables.ts'
import { courtCases, courthouses } from '../cases/tables.ts'
import { sittings } from '../hearings/tables.ts'

/** A room, a piece of equipment (with a quantity) or a person that an accommodation needs. */
export const resources = sqliteTable(
  'resource',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['room', 'equipment', 'person'] }).notNull(),
    name: text('name').notNull(),
    /** What it is, in the court's word: `courtroom`, `link room`, `screen`, `interpreter`. */
    sort: text('sort').notNull(),
    courthouseId: text('courthouse_id').references(() => courthouses.id),
    quantity: integer('quantity').notNull().default(1),
    setupMinutes: integer('setup_minutes').notNull().default(0),
    strikeMinutes: integer('strike_minutes').notNull().default(0),
    /** For people: each way, to a courthouse that is not their own. */
    travelMinutes: integer('travel_minutes').notNull().default(0),
    /** JSON array of accommodation codes it can serve. */
    serves: text('serves', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** For interpreters: languages and dialects, `Spanish` or `Mam / Todos Santos`. */
    languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull(),
    note: text('note').notNull().default(''),
    retiredAt: integer('retired_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('resource_kind').on(t.kind, t.sort),
    check('resource_quantity', sql`quantity between 1 and 10000`),
    check('resource_single', sql`kind = 'equipment' or quantity = 1`),
    check(
      'resource_minutes',
      sql`setup_minutes between 0 and 1440 and strike_minutes between 0 and 1440 and travel_minutes between 0 and 1440`,
    ),
  ],
)

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
    state: text('state', { enum: ['held', 'confirmed', 'released'] }).notNull(),
    releasedBecause: text('released_because'),
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
    check('booking_state', sql`state in ('held', 'confirmed', 'released')`),
    check('booking_live_has_sitting', sql`state = 'released' or sitting_id is not null`),
  ],
)
