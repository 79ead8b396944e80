import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../access/env.ts'
import { hearingById, type KeptHearing } from './store.ts'

/** The hearing the address names. @throws 404 when there is none, or none that this reader reaches. */
export async function hearingAsked(c: Context<Env>): Promise<KeptHearing> {
  const hearing = await hearingById(c.var.db, c.var.scope, c.req.param('hearingId') ?? '')
  if (!hearing) throw new HTTPException(404)
  return hearing
}
