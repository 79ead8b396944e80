import { type Context, Hono } from 'hono'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { recordOrder } from '../../bookings/record-order.ts'
import { standingsOf } from '../../bookings/standing/standing-store.ts'
import { newId } from '../../db/new-id.ts'
import { hearingAsked } from '../../hearings/hearing-asked.ts'
import { daysInWords } from '../../hearings/words.ts'
import { ordersOf } from '../../rulings/store.ts'
import { wallClock } from '../../time/zoned.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { orderRefusalInWords } from './court-words.ts'
import { linesIn, OrderForm } from './forms.ts'
import { hearingsAhead } from './list-store.ts'
import { OrderPage } from './order-page.tsx'
import { OrdersPage } from './orders-page.tsx'

export const orderRoutes = new Hono<Env>()

orderRoutes.get('/cases/:caseId/orders', may('record rulings'), async (c) => {
  const { db, scope } = c.var
  const [orders, all] = await Promise.all([ordersOf(db, scope), standingsOf(db, scope)])
  const names = new Map(all.map((one) => [one.id, one]))
  return c.render(<OrdersPage caseId={scope.caseId} orders={orders} accommodations={names} />, {
    title: 'Orders',
  })
})

const address = '/cases/:caseId/hearings/:hearingId/orders/new'

orderRoutes.get(address, may('record rulings'), async (c) => {
  const hearing = await hearingAsked(c)
  return answer(c, { id: newId(c.var.now), ruledOn: wallClock(c.var.now, hearing.zone).date })
})

orderRoutes.post(address, may('record rulings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const form = await readForm(c, OrderForm)
  const its = await standingsOf(db, scope, { hearingId: hearing.id })
  const read = linesIn(
    form.given,
    its.map(({ id, facts }) => ({ id, sittings: facts.sittings })),
  )
  const errors = [...(form.ok ? [] : form.errors), ...read.errors]
  if (!form.ok || errors.length > 0) return answer(c, form.given, { errors })
  const kept = await recordOrder(db, scope, { ...form.value, motionId: null, lines: read.lines })
  if (!kept.ok) return answer(c, form.given, { refused: orderRefusalInWords(kept) })
  return c.redirect(paths.orders(scope.caseId), 303)
})

async function answer(
  c: Context<Env>,
  given: Given,
  wrong: { errors?: readonly FieldError[]; refused?: string } = {},
) {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const [accommodations, hearings] = await Promise.all([
    standingsOf(db, scope, { hearingId: hearing.id }),
    hearingsAhead(db, scope),
  ])
  const view = {
    caseId: scope.caseId,
    hearing: { id: hearing.id, type: hearing.type, days: daysInWords(hearing.sittings) },
    accommodations,
    hearings: hearings.filter(({ id }) => id !== hearing.id),
  }
  if (wrong.refused) c.status(409)
  else if (wrong.errors) c.status(422)
  return c.render(<OrderPage view={view} given={given} {...wrong} />, { title: 'Record an order' })
}
