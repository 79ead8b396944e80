import { and, eq, isNull } from 'drizzle-orm'
import { attempt, attemptKey, attemptsOf, type Limit } from '../access/attempts.ts'
import { roleMay } from '../access/permissions.ts'
import type { OfficeScope } from '../access/scope.ts'
import { leaveOf } from '../access/store.ts'
import type { Db } from '../db/connection.ts'
import { deadlineEvents } from './deadline-events.ts'
import { deadlinesOfOffice } from '../deadlines/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { eventsOf, type FeedLevel, type Told } from './events.ts'
import { icsOf } from './ics.ts'
import { fingerprintOf, sittingsReached } from './reach.ts'
import { feedCopies, feeds } from './tables.ts'
import { tokenHash, tokenPattern, uidsFor } from './token.ts'

/** Who asks for a feed: with what token, from where, when, and which copies she has already. */
export type Asking = {
  readonly token: string
  readonly address: string
  readonly at: number
  /** ETags of what she has, `*` for any. */
  readonly has: readonly string[]
}

export type FeedAnswer =
  /** Unknown, revoked, of someone whose access ended: there is no telling which. */
  | { readonly found: false }
  | { readonly found: false; readonly tooManyUntil: number }
  | { readonly found: true; readonly etag: string; readonly body: string | null }

/** Different wrong tokens from one address; one dead link that a program keeps asking for is one. */
const misses: Limit = { most: 30, within: 60 * 60_000 }
const dayLength = 86_400_000
/** How long a sitting that is over stays in the calendar. */
const keptDays = 92

/**
 * Answers for a feed with what its owner reaches at this instant. `body` is null when the reader has it already.
 * The text is built only when what it is made of has changed.
 */
export async function readFeed(db: Db, keys: KeyRing, asking: Asking): Promise<FeedAnswer> {
  const { at } = asking
  const [key, hash] = await Promise.all([
    attemptKey(keys, 'feed address', asking.address),
    tokenHash(asking.token),
  ])
  const [[spent], [feed]] = await db.batch([attemptsOf(db, key, at), feedByHash(db, hash)])
  if (spent && spent.count >= misses.most) return { found: false, tooManyUntil: spent.until }
  const reader = feed && tokenPattern.test(asking.token) ? await leaveOf(db, feed.ownerId, at) : null
  if (!feed || !reader || !roleMay(reader.actor.role, 'keep own feeds'))
    return countMiss(db, keys, key, hash, at)
  await noteReading(db, feed, at)
  const since = Math.floor(at / dayLength) * dayLength - keptDays * dayLength
  const made = await fingerprintOf(db, reader, tellsMore(feed.level))
  const fingerprint = await tokenHash(JSON.stringify([format, feed.level, since, made]))
  if (feed.fingerprint === fingerprint && feed.etag) {
    if (holds(asking.has, feed.etag)) return { found: true, etag: feed.etag, body: null }
    const body = await copyOf(db, feed.id, feed.etag)
    if (body !== null) return { found: true, etag: feed.etag, body }
  }
  const { etag, body } = await build(db, keys, feed, reader, since, fingerprint)
  return { found: true, etag, body: holds(asking.has, etag) ? null : body }
}

/** Grows when the code that builds a feed changes what it writes, so that old copies are not served. */
const format = 2

/** What is due is told beside what is heard, and alone. */
function tellsMore(level: FeedLevel): boolean {
  return level === 'working' || level === 'deadlines'
}

type FoundFeed = { id: string; level: FeedLevel; lastReadAt: number | null }

function feedByHash(db: Db, hash: string) {
  return db
    .select({
      id: feeds.id,
      level: feeds.level,
      ownerId: feeds.ownerId,
      lastReadAt: feeds.lastReadAt,
      fingerprint: feedCopies.fingerprint,
      etag: feedCopies.etag,
    })
    .from(feeds)
    .leftJoin(feedCopies, eq(feedCopies.feedId, feeds.id))
    .where(and(eq(feeds.tokenHash, hash), isNull(feeds.revokedAt)))
}

async function countMiss(db: Db, keys: KeyRing, key: string, hash: string, at: number): Promise<FeedAnswer> {
  // A calendar program goes on asking for a link that was revoked; that is no search for others.
  const first = await attempt(db, await attemptKey(keys, 'feed miss', key, hash), misses, at)
  if (first.count === 1) await attempt(db, key, misses, at)
  return { found: false }
}

/** Its owner sees when a feed was last read; to the hour is enough and spares a write at every reading. */
async function noteReading(db: Db, feed: FoundFeed, at: number): Promise<void> {
  if (feed.lastReadAt !== null && at - feed.lastReadAt < 60 * 60_000) return
  await db.update(feeds).set({ lastReadAt: at }).where(eq(feeds.id, feed.id))
}

async function build(
  db: Db,
  keys: KeyRing,
  feed: FoundFeed,
  reader: OfficeScope,
  since: number,
  fingerprint: string,
): Promise<{ etag: string; body: string }> {
  const [sittings, before, due] = await Promise.all([
    feed.level === 'deadlines' ? [] : sittingsReached(db, reader, since, feed.level === 'working'),
    toldBefore(db, feed.id),
    tellsMore(feed.level) ? deadlinesOfOffice(db, reader) : [],
  ])
  const known = new Map(before.map((told) => [told.id, told.uid]))
  const dues = due.flatMap(deadlineEvents)
  const ids = [...sittings, ...dues].map(({ id }) => id)
  const uidOf = await uidsFor(keys, feed.id, ids, known)
  const { events, told } = eventsOf(feed.level, sittings, before, uidOf, since)
  const body = await icsOf(feed.level, [
    ...events,
    ...dues.map(({ id, event }) => ({ ...event, uid: uidOf(id) })),
  ])
  const etag = `"${(await tokenHash(body)).slice(0, 32)}"`
  const copy = { fingerprint, etag, body, told }
  await db
    .insert(feedCopies)
    .values({ feedId: feed.id, ...copy })
    .onConflictDoUpdate({ target: feedCopies.feedId, set: copy })
  return { etag, body }
}

async function toldBefore(db: Db, feedId: string): Promise<readonly Told[]> {
  const [row] = await db
    .select({ told: feedCopies.told })
    .from(feedCopies)
    .where(eq(feedCopies.feedId, feedId))
  // Written by `build` alone, from its own type.
  return (row?.told ?? []) as readonly Told[]
}

/** Null when another reading has replaced the copy meanwhile. */
async function copyOf(db: Db, feedId: string, etag: string): Promise<string | null> {
  const [row] = await db
    .select({ body: feedCopies.body })
    .from(feedCopies)
    .where(and(eq(feedCopies.feedId, feedId), eq(feedCopies.etag, etag)))
  return row?.body ?? null
}

function holds(has: readonly string[], etag: string): boolean {
  return has.includes('*') || has.includes(etag)
}
