import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { CalendarDate, daysBetween } from '../../time/calendar-date.ts'
import { CalendarSittingTold } from '../../hearings/hearing-told.ts'
import type { Operations } from '../../web/openapi.ts'
import { problem } from '../../web/problem.ts'
import { calendarBetween } from './calendar-store.ts'

export const calendarApi = new Hono<Env>()

/** No calendar is asked for more days at once. */
const mostDays = 400
const Between = v.object({ from: CalendarDate, to: CalendarDate })

calendarApi.get('/api/calendar', may('see own cases'), async (c) => {
  const asked = v.safeParse(Between, c.req.query())
  if (!asked.success)
    return problem(c, 422, 'Say from which day to which', {
      detail: 'Such as ?from=2026-09-01&to=2026-09-30.',
    })
  const { from, to } = asked.output
  const length = daysBetween(from, to)
  if (length < 0 || length > mostDays)
    return problem(c, 422, 'That is no stretch of days', {
      detail: `Ask for 1 to ${mostDays} days, the first day first.`,
    })
  return c.json({ sittings: await calendarBetween(c.var.db, c.var.office, from, to) })
})

/** What the description of the API says of it. */
export const calendarOperations: Operations = {
  'GET /api/calendar': {
    says: 'Every sitting of the cases you reach, from one day to another',
    query: {
      from: { says: 'First day, such as 2026-09-01', isRequired: true },
      to: { says: 'Last day, 400 days later at most', isRequired: true },
    },
    answers: v.strictObject({ sittings: v.array(CalendarSittingTold) }),
  },
}
