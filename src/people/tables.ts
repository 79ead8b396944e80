import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { courtCases } from '../cases/tables.ts'
import { identityKinds } from './identity-value.ts'
import { ageBands } from './witness.ts'

/** A person who may testify, by reference only. Names live in `vault_value`. */
export const witnesses = sqliteTable(
  'witness',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** `W-3`, `Minor Victim 1`, initials: unique within the case. */
    reference: text('reference').notNull(),
    isVictim: integer('is_victim', { mode: 'boolean' }).notNull(),
    ageBand: text('age_band', { enum: ageBands }).notNull(),
    /** Spoken language and, apart from it, dialect. */
    language: text('language').notNull().default(''),
    dialect: text('dialect').notNull().default(''),
    /** IANA zone where the person lives, when it is not the court's. */
    zone: text('zone'),
    abroad: integer('abroad', { mode: 'boolean' }).notNull().default(false),
    /** Needs and wishes in neutral words, no facts of the case. */
    needs: text('needs').notNull().default(''),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('witness_reference').on(t.caseId, t.reference)],
)

/** One identity value, encrypted. `sealed` is a compact JWE whose header names its key. */
export const vaultValues = sqliteTable(
  'vault_value',
  {
    id: text('id').primaryKey(),
    witnessId: text('witness_id')
      .notNull()
      .references(() => witnesses.id),
    kind: text('kind', { enum: identityKinds }).notNull(),
    sealed: text('sealed').notNull(),
    /** Keyed hash of the normalised value, for exact look-up and for finding the same person twice. */
    lookup: text('lookup').notNull(),
    createdAt: integer('created_at').notNull(),
    /** A corrected value stays, marked with the instant it stopped being current. */
    replacedAt: integer('replaced_at'),
  },
  (t) => [index('vault_witness').on(t.witnessId, t.replacedAt), index('vault_lookup').on(t.kind, t.lookup)],
)
