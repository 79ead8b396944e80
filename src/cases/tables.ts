import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { caseFiles } from '../access/tables.ts'

/** A body that hears cases, with the zone its clocks keep. */
export const courts = sqliteTable('court', {
  /** The court's PACER id where it has one (`casd`), else one the office chose. */
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  /** IANA zone. */
  zone: text('zone').notNull(),
})

export const courtCases = sqliteTable(
  'court_case',
  {
    id: text('id')
      .primaryKey()
      .references(() => caseFiles.id),
    courtId: text('court_id')
      .notNull()
      .references(() => courts.id),
    docketNumber: text('docket_number').notNull(),
    caption: text('caption').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    zone: text('zone').notNull(),
    assignedJudge: text('assigned_judge'),
    referredJudge: text('referred_judge'),
    filedOn: text('filed_on'),
    terminatedOn: text('terminated_on'),
    createdAt: integer('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('case_docket').on(t.courtId, t.docketNumber)],
)

export const defendants = sqliteTable(
  'defendant',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    number: integer('number'),
    name: text('name').notNull(),
    highestOffenseOpening: text('highest_offense_opening'),
    highestOffenseTerminated: text('highest_offense_terminated'),
    terminatedOn: text('terminated_on'),
    /** Entered by hand: it can be corrected and taken back, until a docket prints it. */
    byHand: integer('by_hand', { mode: 'boolean' }).notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('defendant_name').on(t.caseId, t.name)],
)

/** One line of counts as the docket prints it; `numbers` holds each count it covers. */
export const counts = sqliteTable(
  'count',
  {
    id: text('id').primaryKey(),
    defendantId: text('defendant_id')
      .notNull()
      .references(() => defendants.id),
    number: text('number').notNull(),
    numbers: text('numbers', { mode: 'json' }).$type<readonly string[]>().notNull(),
    charge: text('charge').notNull(),
    citations: text('citations', { mode: 'json' }).$type<readonly string[]>().notNull(),
    kind: text('kind', { enum: ['count', 'complaint'] }).notNull(),
    status: text('status', { enum: ['pending', 'terminated'] }).notNull(),
    disposition: text('disposition'),
    /** Entered by hand, as a defendant can be. */
    byHand: integer('by_hand', { mode: 'boolean' }).notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('count_line').on(t.defendantId, t.kind, t.number, t.charge, t.status)],
)

export const counsel = sqliteTable(
  'counsel',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** Null: counsel for the government. */
    defendantId: text('defendant_id').references(() => defendants.id),
    name: text('name').notNull(),
    roles: text('roles', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Office address block as the docket prints it, for certificates of service. */
    contact: text('contact').notNull().default(''),
  },
  (t) => [uniqueIndex('counsel_name').on(t.caseId, t.defendantId, t.name)],
)

/** One upload or paste of a docket. The same bytes twice are one import. */
export const docketImports = sqliteTable(
  'docket_import',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    kind: text('kind').notNull(),
    /** SHA-256 of the bytes, hex. */
    bytesHash: text('bytes_hash').notNull(),
    importedBy: text('imported_by').notNull(),
    importedAt: integer('imported_at').notNull(),
    doubts: text('doubts', { mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (t) => [index('import_case').on(t.caseId, t.importedAt)],
)

export const docketEntries = sqliteTable(
  'docket_entry',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => courtCases.id),
    /** Stable across imports and file forms. */
    key: text('key').notNull(),
    number: text('number'),
    filedOn: text('filed_on'),
    text: text('text').notNull(),
    /** Order among entries filed on one day, from the file itself: many entries have no number. */
    place: integer('place').notNull().default(0),
    importId: text('import_id')
      .notNull()
      .references(() => docketImports.id),
  },
  (t) => [uniqueIndex('entry_key').on(t.caseId, t.key), index('entry_filed').on(t.caseId, t.filedOn)],
)
