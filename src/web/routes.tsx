import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { open } from '../access/may.ts'
import { casesRoutes } from '../cases/routes.tsx'
import type { Env } from './env.ts'

/** The office's own addresses, and every room mounted beside them. */
export const office = new Hono<Env>()

office.get('/healthz', open('load balancers ask whether the office is up'), async (c) => {
  await c.var.db.run(sql`select 1`)
  return c.json({ ok: true })
})

office.route('/', casesRoutes)
