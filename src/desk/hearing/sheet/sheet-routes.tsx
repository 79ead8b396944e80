import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../../../access/env.ts'
import { may } from '../../../access/may.ts'
import { CalendarDate } from '../../../time/calendar-date.ts'
import type { Operations } from '../../../web/openapi.ts'
import { problem } from '../../../web/problem.ts'
import { hearingSeen } from '../hearing-seen.ts'
import { checkedSheet } from './checked-sheet-store.ts'
import { hitInWords, SheetPage } from './sheet-page.tsx'
import { hearingSheetOf } from './sheet-store.ts'

export const sheetRoutes = new Hono<Env>()

const address = '/cases/:caseId/hearings/:hearingId/sheet'

sheetRoutes.get(address, may('see bookings'), async (c) => {
  const { hearing, on, checked } = await sheetAsked(c)
  if (!checked.ok) c.status(409)
  return c.render(<SheetPage hearing={hearing} on={on} sheet={checked} />, { title: 'Hearing sheet' })
})

sheetRoutes.get(`${address}.docx`, may('see bookings'), async (c) => {
  const { hearing, on, checked } = await sheetAsked(c)
  if (!checked.ok) {
    c.status(409)
    return c.render(<SheetPage hearing={hearing} on={on} sheet={checked} />, { title: 'Hearing sheet' })
  }
  c.header('content-disposition', `attachment; filename="hearing-sheet${on ? `-${on}` : ''}.docx"`)
  return c.body(checked.bytes, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
})

sheetRoutes.get(`/api${address}`, may('see bookings'), async (c) => {
  const { sheet, checked } = await sheetAsked(c)
  if (checked.ok) return c.json(sheet)
  return problem(c, 409, 'The hearing sheet would identify someone', {
    detail:
      'Nothing is handed over until the words that do are changed. Use the witness’s reference instead.',
    places: checked.hits.map(hitInWords),
  })
})

/** The sheet that the address names. @throws 404 for a hearing out of reach, and a day on which it does not sit */
async function sheetAsked(c: Context<Env>) {
  const { db, scope, runtime } = c.var
  const hearing = await hearingSeen(c)
  const on = dayAsked(c.req.query('on'))
  if (on !== null && !hearing.sittings.some(({ date }) => date === on)) throw new HTTPException(404)
  const sheet = await hearingSheetOf(db, scope, hearing, on)
  return { hearing, on, sheet, checked: await checkedSheet(db, scope, runtime.keys, sheet) }
}

function dayAsked(on: string | undefined): CalendarDate | null {
  if (on === undefined || on === '') return null
  const day = v.safeParse(CalendarDate, on)
  if (!day.success) throw new HTTPException(404)
  return day.output
}

/** What the description of the API says of it. */
export const sheetOperations: Operations = {
  'GET /api/cases/:caseId/hearings/:hearingId/sheet': {
    says: 'What is in force at each sitting of a hearing, with the conditions ordered and what is arranged',
    query: { on: { says: 'One day of the hearing, such as 2026-09-14; every day without it' } },
  },
}
