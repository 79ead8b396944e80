import { Hono } from 'hono'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { paths } from '../../web/paths.ts'
import { lists, TodayPage } from './today-page.tsx'
import { todayOf } from './today-store.ts'

export const todayRoutes = new Hono<Env>()

// Administrators keep rooms and people and see no case: their day begins there.
todayRoutes.get('/', may('use the office'), async (c) => {
  const { db, office, actor } = c.var
  if (actor.role === 'administrator') return c.redirect(paths.peopleOfTheOffice(), 303)
  const showing = lists.find((one) => one === c.req.query('all'))
  return c.render(<TodayPage {...await todayOf(db, office)} showing={showing} />, { title: 'Today' })
})
