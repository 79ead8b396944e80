import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../../access/may.ts'
import { addDays, CalendarDate, inWords, mondayOf, monthStart } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import type { Env } from '../../access/env.ts'
import { CalendarPage, type CalendarView } from './calendar-page.tsx'
import { calendarBetween, homeZone } from './calendar-store.ts'
import { monthSpan } from './month-weeks.ts'

export const calendarRoutes = new Hono<Env>()

calendarRoutes.get('/calendar', may('see own cases'), (c) => show(c, 'month'))
calendarRoutes.get('/calendar/month', may('see own cases'), (c) => show(c, 'month'))
calendarRoutes.get('/calendar/week', may('see own cases'), (c) => show(c, 'week'))
calendarRoutes.get('/calendar/day', may('see own cases'), (c) => show(c, 'day'))

async function show(c: Context<Env>, view: CalendarView) {
  const { db, office, now } = c.var
  const today = wallClock(now, await homeZone(db, office)).date
  const asked = v.safeParse(CalendarDate, c.req.query('on'))
  const on = asked.success ? asked.output : today
  const { from, until } = spanOf(view, on)
  const all = await calendarBetween(db, office, from, until)
  const cases = new Map(all.map((sitting) => [sitting.caseId, sitting.docketNumber]))
  const chosen = c.req.query('case') ?? ''
  const sittings = chosen ? all.filter((sitting) => sitting.caseId === chosen) : all
  const page = {
    view,
    on,
    today,
    sittings,
    cases: [...cases].map(([id, docketNumber]) => ({ id, docketNumber })),
    chosen,
    // A date that is none is shown as today's page, and the page says so.
    mistyped: c.req.query('on') !== undefined && !asked.success,
  }
  return c.render(<CalendarPage {...page} />, { title: `Calendar, ${titleOf(view, on)}` })
}

function spanOf(view: CalendarView, on: CalendarDate): { from: CalendarDate; until: CalendarDate } {
  if (view === 'month') return monthSpan(on)
  if (view === 'week') return { from: mondayOf(on), until: addDays(mondayOf(on), 6) }
  return { from: on, until: on }
}

function titleOf(view: CalendarView, on: CalendarDate): string {
  if (view === 'month') return monthStart(on).slice(0, 7)
  return view === 'week' ? `week of ${mondayOf(on)}` : inWords(on)
}
