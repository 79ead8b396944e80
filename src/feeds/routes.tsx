import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may, open } from '../access/may.ts'
import { addressOf } from '../access/sign-in/visitor.ts'
import { newId } from '../db/new-id.ts'
import { deadlinesOfCase } from '../deadlines/store.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { feedsApi } from './api.ts'
import { deadlineEvents } from './deadline-events.ts'
import { RenewFeedPage, RevokeFeedPage } from './end-link-page.tsx'
import type { FeedLevel } from './events.ts'
import { NewFeed, NewLink } from './feed-form.ts'
import { FeedLinkPage } from './feed-link-page.tsx'
import { FeedsPage } from './feeds-page.tsx'
import { icsOf } from './ics.ts'
import { readFeed } from './read-feed.ts'
import { feedById, feedsOf, type KeptFeed, levelsFor, makeFeed, renewFeed, revokeFeed } from './store.ts'

export const feedsRoutes = new Hono<Env>()

feedsRoutes.get('/feeds/:file{.+\\.ics}', open('the token is the key'), async (c) => {
  const asking = {
    token: c.req.param('file').slice(0, -'.ics'.length),
    address: addressOf(c),
    at: c.var.now,
    has: etagsIn(c.req.header('if-none-match')),
  }
  const answer = await readFeed(c.var.db, c.var.runtime.keys, asking)
  if (!answer.found) return nothingThere(c, 'tooManyUntil' in answer ? answer.tooManyUntil : null)
  // Asked for anew each time: what a program or a proxy kept might be more than its reader still reaches.
  const headers = { etag: answer.etag, 'cache-control': 'private, no-cache' }
  if (answer.body === null) return c.body(null, 304, headers)
  return c.body(answer.body, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
})

feedsRoutes.get('/feeds', may('keep own feeds'), (c) => answerFeeds(c, { id: newId(c.var.now) }))

feedsRoutes.post('/feeds', may('keep own feeds'), async (c) => {
  const form = await readForm(c, NewFeed)
  if (!form.ok) return answerFeeds(c, form.given, form.errors)
  const { db, office, runtime, now } = c.var
  const made = await makeFeed(db, office, runtime.keys, { ...form.value, id: form.value.id ?? newId(now) })
  if (made.ok) return answerLink(c, form.value, made.token)
  switch (made.reason) {
    case 'not released':
      return answerFeeds(c, form.given, [{ field: 'level', message: 'Nobody has released that much to you' }])
    case 'label names someone':
      return answerFeeds(c, form.given, [
        { field: 'label', message: 'That holds a person’s reference. Choose a word that points to nobody' },
      ])
    case 'made already':
      // Its link was exchanged or ended since; the list says so.
      return c.redirect(paths.feeds(), 303)
    default:
      return made satisfies never
  }
})

feedsRoutes.get('/feeds/:feedId/renew', may('keep own feeds'), async (c) => {
  return c.render(<RenewFeedPage feed={await theFeed(c)} id={newId(c.var.now)} />, { title: 'A new link' })
})

feedsRoutes.post('/feeds/:feedId/renew', may('keep own feeds'), async (c) => {
  const { db, office, runtime, now } = c.var
  const feedId = c.req.param('feedId')
  const form = await readForm(c, NewLink)
  if (!form.ok) return c.redirect(paths.renewFeed(feedId), 303)
  const renewed = await renewFeed(db, office, runtime.keys, feedId, form.value.id ?? newId(now))
  if (!renewed.ok) throw new HTTPException(404)
  return answerLink(c, renewed.feed, renewed.token)
})

feedsRoutes.get('/feeds/:feedId/revoke', may('keep own feeds'), async (c) => {
  return c.render(<RevokeFeedPage feed={await theFeed(c)} />, { title: 'Revoke a feed' })
})

feedsRoutes.post('/feeds/:feedId/revoke', may('keep own feeds'), async (c) => {
  const revoked = await revokeFeed(c.var.db, c.var.office, c.req.param('feedId'))
  if (!revoked.ok) throw new HTTPException(404)
  return c.redirect(paths.feeds(), 303)
})

feedsRoutes.get('/cases/:caseId/deadlines.ics', may('see deadlines'), async (c) => {
  const known = await deadlinesOfCase(c.var.db, c.var.scope)
  c.header('content-disposition', 'attachment; filename="deadlines.ics"')
  const events = deadlineEvents(known).map(({ id, event }) => ({
    ...event,
    uid: `${id.replace(' ', '-')}@anteroom`,
  }))
  return c.body(await icsOf('deadlines', events), 200, {
    'content-type': 'text/calendar; charset=utf-8',
  })
})

feedsRoutes.route('/', feedsApi)

async function theFeed(c: Context<Env>): Promise<KeptFeed> {
  const feed = await feedById(c.var.db, c.var.office, c.req.param('feedId') ?? '')
  if (!feed) throw new HTTPException(404)
  return feed
}

async function answerFeeds(c: Context<Env>, given: Given, errors?: readonly FieldError[]): Promise<Response> {
  const { db, office } = c.var
  const [feeds, levels] = await Promise.all([feedsOf(db, office), levelsFor(db, office)])
  if (errors) c.status(422)
  return c.render(<FeedsPage {...{ feeds, levels, given, errors }} />, { title: 'Calendar feeds' })
}

function answerLink(
  c: Context<Env>,
  { label, level }: { label: string; level: FeedLevel },
  token: string,
): Response | Promise<Response> {
  const link = c.var.runtime.baseUrl + paths.feed(token)
  return c.render(<FeedLinkPage {...{ label, level, link }} />, { title: 'Your feed' })
}

/** The same for a link that never was, one that was revoked and one whose owner has left. */
function nothingThere(c: Context<Env>, until: number | null): Response {
  if (until === null) return c.text('There is no calendar at this address.\n', 404)
  const seconds = Math.max(1, Math.ceil((until - c.var.now) / 1000))
  return c.text('Too many addresses without a calendar. Try again later.\n', 429, {
    'retry-after': String(seconds),
  })
}

function etagsIn(header: string | undefined): readonly string[] {
  return (header ?? '').split(',').map((etag) => etag.trim().replace(/^W\//, ''))
}
