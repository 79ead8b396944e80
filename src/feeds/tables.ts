import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from '../access/tables.ts'

/** A private calendar subscription of one reader at one level of detail. The token itself is never kept. */
export const feeds = sqliteTable(
  'feed',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => users.id),
    /** What the owner calls it; must name nobody. */
    label: text('label').notNull(),
    level: text('level', { enum: ['busy', 'coded', 'working', 'deadlines'] }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
    lastReadAt: integer('last_read_at'),
  },
  (t) => [index('feed_owner').on(t.ownerId)],
)

/** The last built text of a feed and the fingerprint of what it was built from; only a copy, safe to lose. */
export const feedCopies = sqliteTable('feed_copy', {
  feedId: text('feed_id')
    .primaryKey()
    .references(() => feeds.id),
  fingerprint: text('fingerprint').notNull(),
  etag: text('etag').notNull(),
  body: text('body').notNull(),
  /** The sittings the text speaks of, as `events.ts` remembers them, so that one dropped since can be called off. */
  told: text('told', { mode: 'json' }).$type<unknown>().notNull().default([]),
})
