import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { courts } from '../cases/tables.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { WeeklyHours } from './hours.ts'

/** A building where a court sits. */
export const courthouses = sqliteTable('courthouse', {
  id: text('id').primaryKey(),
  courtId: text('court_id')
    .notNull()
    .references(() => courts.id),
  name: text('name').notNull(),
  address: text('address').notNull().default(''),
  zone: text('zone').notNull(),
  retiredAt: integer('retired_at'),
  version: integer('version').notNull().default(1),
})

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
    /** IANA zone of the place it is in, where that is no courthouse of ours: a site abroad, an interpreter at home. */
    zone: text('zone'),
    /** When it can be used, on the clock of its place; null: at any time. */
    hours: text('hours', { mode: 'json' }).$type<WeeklyHours>(),
    /** Days on which it cannot be used, on the calendar of its place. */
    closedOn: text('closed_on', { mode: 'json' }).$type<readonly CalendarDate[]>().notNull().default([]),
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
