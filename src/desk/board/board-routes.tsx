import { Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../../access/may.ts'
import { roleMay } from '../../access/permissions.ts'
import { CalendarDate } from '../../time/calendar-date.ts'
import { zone } from '../../time/zone.ts'
import { dayBounds, wallClock } from '../../time/zoned.ts'
import type { Env } from '../../access/env.ts'
import { courtroomUses } from '../../hearings/courtroom/uses-store.ts'
import { boardOf, hearingsOn } from './board.ts'
import { pageAsked, pageOf } from '../../web/paging.tsx'
import { BoardPage } from './board-page.tsx'
import { boardHolds, boardPlaces, boardResources } from './board-store.ts'

export const boardRoutes = new Hono<Env>()

const rowsOnPage = 60

boardRoutes.get('/board', may('see resources'), async (c) => {
  const { db, office, now, actor } = c.var
  const places = await boardPlaces(db)
  const place = places.find((one) => one.id === c.req.query('at')) ?? places[0] ?? null
  const venue = place?.zone ?? zone('UTC')
  const today = wallClock(now, venue).date
  const asked = v.safeParse(CalendarDate, c.req.query('on'))
  const on = asked.success ? asked.output : today
  const page = pageAsked(c.req.query('page'))
  const skipped = (page - 1) * rowsOnPage
  const found = place ? await boardResources(db, place.id, { skipped, most: rowsOnPage + 1 }) : []
  const rows = pageOf(found, page, rowsOnPage, skipped)
  const resources = rows.shown
  const ids = resources.map((one) => one.id)
  const day = dayBounds(on, venue)
  const courtrooms = resources.filter(({ sort }) => sort === 'courtroom').map(({ id }) => id)
  const [holds, uses] = await Promise.all([
    boardHolds(db, office, ids, day),
    courtroomUses(db, office, courtrooms, day),
  ])
  const hearings = hearingsOn(uses)
  const board = boardOf(resources, holds, on, venue, hearings)
  const mayKeep = roleMay(actor.role, 'keep resources')
  return c.render(<BoardPage {...{ places, place, on, today, board, holds, hearings, mayKeep, rows }} />, {
    title: 'Board',
  })
})
