import { and, desc, eq, isNull } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { type FeedLevel, feedLevels } from './events.ts'
import { namesReference } from './label.ts'
import { reachesWorking, referencesReached } from './reach.ts'
import { feedCopies, feeds } from './tables.ts'
import { tokenFor, tokenHash } from './token.ts'

/** A feed as its owner sees it in her list. Its link is not among it: the office does not have it. */
export type KeptFeed = {
  readonly id: string
  readonly label: string
  readonly level: FeedLevel
  readonly createdAt: number
  readonly revokedAt: number | null
  readonly lastReadAt: number | null
}

export type FeedMade =
  /** The token exists here and in the answer alone. */
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'not released' }
  | { readonly ok: false; readonly reason: 'label names someone' }
  /** By this very form, and it was given another link or revoked since. */
  | { readonly ok: false; readonly reason: 'made already' }

export type FeedWish = { readonly id: string; readonly label: string; readonly level: FeedLevel }

/** The feeds of the actor, the newest first. */
export function feedsOf(db: Db, scope: OfficeScope): Promise<readonly KeptFeed[]> {
  const { id, label, level, createdAt, revokedAt, lastReadAt } = feeds
  return db
    .select({ id, label, level, createdAt, revokedAt, lastReadAt })
    .from(feeds)
    .where(eq(feeds.ownerId, scope.actor.userId))
    .orderBy(desc(feeds.createdAt), desc(feeds.id))
}

/** One feed of the actor that is not revoked; null when there is none. */
export async function feedById(db: Db, scope: OfficeScope, id: string): Promise<KeptFeed | null> {
  const all = await feedsOf(db, scope)
  return all.find((feed) => feed.id === id && feed.revokedAt === null) ?? null
}

/** The levels the actor may choose from at this instant. */
export async function levelsFor(db: Db, scope: OfficeScope): Promise<readonly FeedLevel[]> {
  const working = await reachesWorking(db, scope)
  // What is due is the office's own work.
  const ofTheOffice = scope.actor.role !== 'advocate'
  return feedLevels.filter((level) => (level === 'working' ? working : level !== 'deadlines' || ofTheOffice))
}

/** Makes a feed of the actor and gives its token, once; the same form sent twice is given the same token. */
export async function makeFeed(db: Db, scope: OfficeScope, keys: KeyRing, wish: FeedWish): Promise<FeedMade> {
  if (!(await levelsFor(db, scope)).includes(wish.level)) return { ok: false, reason: 'not released' }
  if (namesReference(wish.label, await referencesReached(db, scope)))
    return { ok: false, reason: 'label names someone' }
  const token = await tokenFor(keys, wish.id, wish.id)
  const hash = await tokenHash(token)
  const row = { ...wish, ownerId: scope.actor.userId, tokenHash: hash, createdAt: scope.at }
  const done = await act(
    db,
    scope,
    { did: 'feed-added', about: { kind: 'feed', id: wish.id }, facts: { level: wish.level } },
    [db.insert(feeds).values(row)],
  )
  if (done.ok || (await isTokenOf(db, scope, wish.id, hash))) return { ok: true, token }
  if (done.because === 'exists already') return { ok: false, reason: 'made already' }
  throw new Error(`a feed was refused: ${done.because}`)
}

export type Renewed =
  | { readonly ok: true; readonly feed: KeptFeed; readonly token: string }
  /** Not there, not the actor's, or revoked. */
  | { readonly ok: false; readonly reason: 'no such feed' }

/** Gives the feed another link; the old one ends at once. Sent twice with one id, it is one link. */
export async function renewFeed(
  db: Db,
  scope: OfficeScope,
  keys: KeyRing,
  feedId: string,
  formId: string,
): Promise<Renewed> {
  const feed = await feedById(db, scope, feedId)
  if (!feed) return { ok: false, reason: 'no such feed' }
  const token = await tokenFor(keys, feedId, formId)
  const hash = await tokenHash(token)
  if (await isTokenOf(db, scope, feedId, hash)) return { ok: true, feed, token }
  const done = await act(db, scope, { did: 'feed-link-replaced', about: { kind: 'feed', id: feedId } }, [
    db.update(feeds).set({ tokenHash: hash, lastReadAt: null }).where(lasting(scope, feedId)),
    mustChangeOne(db),
  ])
  return done.ok ? { ok: true, feed, token } : { ok: false, reason: 'no such feed' }
}

export type Revoked = { readonly ok: true } | { readonly ok: false; readonly reason: 'no such feed' }

/** Ends a feed at once, and throws its copy away. Sent twice, it is ended once. */
export async function revokeFeed(db: Db, scope: OfficeScope, feedId: string): Promise<Revoked> {
  const own = and(eq(feeds.id, feedId), eq(feeds.ownerId, scope.actor.userId))
  if ((await db.$count(feeds, own)) === 0) return { ok: false, reason: 'no such feed' }
  const done = await act(db, scope, { did: 'feed-revoked', about: { kind: 'feed', id: feedId } }, [
    db.update(feeds).set({ revokedAt: scope.at }).where(lasting(scope, feedId)),
    mustChangeOne(db),
    db.delete(feedCopies).where(eq(feedCopies.feedId, feedId)),
  ])
  if (done.ok || done.because === 'edited meanwhile') return { ok: true }
  throw new Error(`ending a feed was refused: ${done.because}`)
}

async function isTokenOf(db: Db, scope: OfficeScope, feedId: string, hash: string): Promise<boolean> {
  return (await db.$count(feeds, and(lasting(scope, feedId), eq(feeds.tokenHash, hash)))) === 1
}

function lasting(scope: OfficeScope, feedId: string) {
  return and(eq(feeds.id, feedId), eq(feeds.ownerId, scope.actor.userId), isNull(feeds.revokedAt))
}
