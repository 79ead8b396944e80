import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DeedKey } from '../vocabulary/deeds.ts'

/** The record: who did or saw what, when, under which authority. Triggers refuse every change to a line. */
export const auditLines = sqliteTable(
  'audit_line',
  {
    seq: integer('seq').primaryKey(),
    at: integer('at').notNull(),
    /** User id, or `office` for an act of the running system, or `command-line`. */
    actor: text('actor').notNull(),
    role: text('role').notNull(),
    /** Typed, so that a query can ask only for deeds that there are; a record of old may hold another word. */
    did: text('did').notNull().$type<DeedKey>(),
    aboutKind: text('about_kind').notNull(),
    aboutId: text('about_id').notNull(),
    caseId: text('case_id'),
    /** Facts of the act as JSON. Never an identity value. */
    facts: text('facts').notNull(),
    previousHash: text('previous_hash').notNull().unique(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [index('audit_case').on(t.caseId, t.seq), index('audit_about').on(t.aboutKind, t.aboutId, t.seq)],
)

/**
 * Never holds a row. A statement that must have changed exactly one row is followed by an insert of `changes()`
 * here; the trigger aborts the whole act with `edited_meanwhile` when it did not.
 */
export const mustHaveChanged = sqliteTable('must_have_changed', {
  rows: integer('rows').notNull(),
})
