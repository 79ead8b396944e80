import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../../access/env.ts'
import { hearingsReleased } from '../../accommodations/hearings-reached.ts'
import { hearingById, type KeptHearing } from '../../hearings/store.ts'

/** The hearing the address names, also for a reader by release. @throws 404 when there is none that she reaches */
export async function hearingSeen(c: Context<Env>): Promise<KeptHearing> {
  const { db, scope } = c.var
  const id = c.req.param('hearingId') ?? ''
  const hearing = await hearingById(db, scope, id, hearingsReleased(db, scope))
  if (!hearing) throw new HTTPException(404)
  return hearing
}
