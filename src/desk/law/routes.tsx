import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../../access/may.ts'
import { jurisdictions } from '../../jurisdictions/all.ts'
import { type CalendarDate, date } from '../../time/calendar-date.ts'
import { zone } from '../../time/zone.ts'
import { wallClock } from '../../time/zoned.ts'
import type { Env } from '../../access/env.ts'
import { closedDaysBetween } from '../../law/closed-days.ts'
import { JurisdictionPage } from './jurisdiction-page.tsx'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import { LawPage } from './law-page.tsx'
import { findIn } from './search.ts'

export const lawRoutes = new Hono<Env>()

const longestSearch = 200

lawRoutes.get('/law', may('use the office'), (c) =>
  c.render(<LawPage jurisdictions={jurisdictions} today={todayOf(c.var.now)} />, { title: 'The law' }),
)

lawRoutes.get('/law/:jurisdiction', may('use the office'), (c) => {
  const law = jurisdictionOf(c.req.param('jurisdiction'))
  if (!law) throw new HTTPException(404)
  const today = todayOf(c.var.now)
  const search = (c.req.query('q') ?? '').trim().slice(0, longestSearch)
  return c.render(
    <JurisdictionPage
      {...{ law, today, search }}
      found={findIn(law, search)}
      closed={twoYears(law.closedDays, today)}
    />,
    {
      title: law.name,
    },
  )
})

function todayOf(now: number): CalendarDate {
  return wallClock(now, zone('UTC')).date
}

function twoYears(closed: Parameters<typeof closedDaysBetween>[0], today: CalendarDate) {
  const year = Number(today.slice(0, 4))
  return closedDaysBetween(closed, date(`${year}-01-01`), date(`${year + 1}-12-31`))
}
