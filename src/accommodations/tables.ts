import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { courtCases } from '../cases/tables.ts'
import { hearings, sittings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'
import type { Need } from '../vocabulary/need.ts'

/** One accommodation of one witness at one hearing: what it is, what the person says, what it needs. */
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
    /** Whether the court has to be asked here, as a person of the office decided. */
    asks: integer('asks', { mode: 'boolean' }).notNull(),
    wish: text('wish', { enum: ['offered', 'wanted', 'declined', 'undecided'] }).notNull(),
    wishSaidOn: text('wish_said_on').notNull(),
    /** What it needs, where that differs from the vocabulary; null: as usual. */
    needs: text('needs', { mode: 'json' }).$type<readonly Need[]>(),
    /** What exactly is asked for, in the office's words: 45 minutes at a time, beside the witness. */
    note: text('note').notNull().default(''),
    /** The instant the office gave it up; null while it has not. */
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBecause: text('withdrawn_because'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('accommodation_once').on(t.witnessId, t.hearingId, t.code),
    index('accommodation_hearing').on(t.hearingId),
    index('accommodation_case').on(t.caseId),
  ],
)

/** One request to the court for an accommodation. Asking again is another row; nothing is written over. */
export const courtRequests = sqliteTable(
  'court_request',
  {
    id: text('id').primaryKey(),
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    /** 1 for the first; the row before it is the request it follows. */
    number: integer('number').notNull(),
    state: text('state', { enum: ['to apply', 'applied', 'opposed', 'withdrawn'] }).notNull(),
    appliedOn: text('applied_on'),
    opposedOn: text('opposed_on'),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('court_request_number').on(t.accommodationId, t.number),
    check('court_request_applied', sql`state in ('to apply', 'withdrawn') or applied_on is not null`),
  ],
)

/** The part of a sitting for which the witness needs an accommodation; no row: the whole of it. */
export const accommodationParts = sqliteTable(
  'accommodation_part',
  {
    accommodationId: text('accommodation_id')
      .notNull()
      .references(() => accommodations.id),
    sittingId: text('sitting_id')
      .notNull()
      .references(() => sittings.id, { onDelete: 'cascade' }),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accommodationId, t.sittingId] }),
    check('accommodation_part_span', sql`starts_at < ends_at`),
  ],
)
