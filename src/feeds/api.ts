import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { paths } from '../web/paths.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson } from '../web/problem.ts'
import { feedLevels } from './events.ts'
import { NewFeed, NewLink } from './feed-form.ts'
import { feedsOf, makeFeed, renewFeed, revokeFeed } from './store.ts'

export const feedsApi = new Hono<Env>()

feedsApi.get('/api/feeds', may('keep own feeds'), async (c) => {
  return c.json({ feeds: await feedsOf(c.var.db, c.var.office) })
})

feedsApi.post('/api/feeds', may('keep own feeds'), async (c) => {
  const body = await readJson(c, NewFeed)
  if (!body.ok) return body.answer
  const { db, office, runtime, now } = c.var
  const id = body.value.id ?? newId(now)
  const made = await makeFeed(db, office, runtime.keys, { ...body.value, id })
  if (made.ok) return c.json({ id, url: runtime.baseUrl + paths.feed(made.token) }, 201)
  switch (made.reason) {
    case 'not released':
      return problem(c, 422, 'Nobody has released that much to you', {
        detail: 'Choose the level busy or coded.',
      })
    case 'label names someone':
      return problem(c, 422, 'The label holds a person’s reference', {
        detail: 'Choose a word that points to nobody.',
      })
    case 'made already':
      return problem(c, 409, 'This feed was made already', {
        detail: 'Its link has been exchanged or ended since.',
      })
    default:
      return made satisfies never
  }
})

feedsApi.post('/api/feeds/:feedId/renew', may('keep own feeds'), async (c) => {
  const body = await readJson(c, NewLink)
  if (!body.ok) return body.answer
  const { db, office, runtime, now } = c.var
  const [feedId, linkId] = [c.req.param('feedId'), body.value.id ?? newId(now)]
  const renewed = await renewFeed(db, office, runtime.keys, feedId, linkId)
  if (!renewed.ok) throw new HTTPException(404)
  return c.json({ id: feedId, url: runtime.baseUrl + paths.feed(renewed.token) })
})

feedsApi.post('/api/feeds/:feedId/revoke', may('keep own feeds'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const revoked = await revokeFeed(c.var.db, c.var.office, c.req.param('feedId'))
  if (!revoked.ok) throw new HTTPException(404)
  return c.body(null, 204)
})

const FeedTold = v.strictObject({
  id: v.string(),
  label: v.string(),
  level: v.picklist(feedLevels),
  createdAt: v.number(),
  revokedAt: v.nullable(v.number()),
  lastReadAt: v.nullable(v.number()),
})
const LinkTold = v.strictObject({ id: v.string(), url: v.string() })

/** What the description of the API says of these acts. */
export const feedsOperations: Operations = {
  'GET /api/feeds': {
    says: 'Your feeds, without their links',
    answers: v.strictObject({ feeds: v.array(FeedTold) }),
  },
  'POST /api/feeds': {
    says: 'Make a feed; its link is told this once',
    body: NewFeed,
    answers: LinkTold,
  },
  'POST /api/feeds/:feedId/renew': {
    says: 'Give a feed another link, told this once; the old one stops',
    body: NewLink,
    answers: LinkTold,
  },
  'POST /api/feeds/:feedId/revoke': { says: 'End a feed at once', body: NoBody, answers: 'nothing' },
}
