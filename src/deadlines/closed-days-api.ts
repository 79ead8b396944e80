import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, readJson, unfit } from '../web/problem.ts'
import { closeDay, courtsWithClosedDays, reopenDay } from './closed-days-store.ts'
import { ClosedDay } from './forms.ts'

/** Days on which a court is closed beyond the law, for a program: the same acts as on the page. */
export const closedDaysApi = new Hono<Env>()

closedDaysApi.get('/api/closed-days', may('see resources'), async (c) =>
  c.json({ courts: await courtsWithClosedDays(c.var.db, c.var.office) }),
)

closedDaysApi.post('/api/closed-days', may('keep resources'), async (c) => {
  const body = await readJson(c, ClosedDay)
  if (!body.ok) return body.answer
  const { courtId, on, because } = body.value
  const done = await closeDay(c.var.db, c.var.office, courtId, on, because)
  return done.ok ? c.body(null, 204) : unfit(c, { field: 'courtId', message: 'Choose a court' })
})

closedDaysApi.post('/api/closed-days/:courtId/:on/reopen', may('keep resources'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const on = v.safeParse(CalendarDate, c.req.param('on'))
  if (!on.success) throw new HTTPException(404)
  const done = await reopenDay(c.var.db, c.var.office, c.req.param('courtId'), on.output)
  if (!done.ok) throw new HTTPException(404)
  return c.body(null, 204)
})

const Courts = v.strictObject({
  courts: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      days: v.array(v.strictObject({ on: v.string(), because: v.string() })),
    }),
  ),
})

/** What the description of the API says of these acts. */
export const closedDaysOperations: Operations = {
  'GET /api/closed-days': {
    says: 'Every court of the office with the days noted on which it is closed',
    answers: Courts,
  },
  'POST /api/closed-days': {
    says: 'Note a day on which a court is closed beyond the law; deadlines are counted anew',
    body: ClosedDay,
    answers: 'nothing',
  },
  'POST /api/closed-days/:courtId/:on/reopen': {
    says: 'Take a noted day back',
    body: NoBody,
    answers: 'nothing',
  },
}
