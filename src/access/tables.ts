import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type ReleasedKind, roles } from './scope.ts'

/** People who sign in. Column names are those the sign-in library asks for; `role` and `endedAt` are ours. */
export const users = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }).default(false),
  role: text('role', { enum: roles }).notNull(),
  /** For advocates: the independent organisation they work for. */
  organisation: text('organisation'),
  /** The instant this person's access to the office ended, milliseconds; null while it lasts. */
  endedAt: integer('ended_at'),
})

export const sessions = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    token: text('token').notNull().unique(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (t) => [index('session_user').on(t.userId)],
)

export const accounts = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('account_user').on(t.userId)],
)

export const verifications = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)

export const twoFactors = sqliteTable(
  'two_factor',
  {
    id: text('id').primaryKey(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    verified: integer('verified', { mode: 'boolean' }).default(true),
    /** Wrong codes in a row, over all sign-ins; the library locks the account for a while after ten. */
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: integer('locked_until', { mode: 'timestamp_ms' }),
  },
  (t) => [index('two_factor_user').on(t.userId)],
)

/** A one-time link with which an invited person sets her own password and second factor. Only its hash is kept. */
export const invitations = sqliteTable('invitation', {
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

/** How often something was tried from somewhere within a window: sign-in, feed tokens. Keys are hashes. */
export const attempts = sqliteTable('attempt', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  windowEndsAt: integer('window_ends_at').notNull(),
})

/** What can be reached of a case at all: nothing once it is closed. The case itself stands in `court_case`. */
export const caseFiles = sqliteTable('case_file', {
  id: text('id').primaryKey(),
  /** The instant access through the case ended, milliseconds; null while it is open. */
  closedAt: integer('closed_at'),
})

/** Who of the office works on which case, and until when. */
export const caseTeam = sqliteTable(
  'case_team',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFiles.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    joinedAt: integer('joined_at').notNull(),
    leftAt: integer('left_at'),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.userId] }), index('case_team_user').on(t.userId)],
)

/** A person's written, time-limited permission that one named advocate may see named kinds of facts. */
export const releases = sqliteTable(
  'release',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFiles.id),
    /** A witness of the case: a trigger sees to it, for witnesses stand in a room above this one. */
    witnessId: text('witness_id').notNull(),
    advocateId: text('advocate_id')
      .notNull()
      .references(() => users.id),
    /** JSON array of the released kinds: hearings, needs, accommodations, identity. */
    kinds: text('kinds', { mode: 'json' }).$type<readonly ReleasedKind[]>().notNull(),
    /** Day the written release was signed, the person's own calendar. */
    signedOn: text('signed_on').notNull(),
    givenAt: integer('given_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('release_advocate').on(t.advocateId, t.endsAt), index('release_witness').on(t.witnessId)],
)
