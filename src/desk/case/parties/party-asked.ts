import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Charge } from '../../../law/charge.ts'
import { jurisdictionOf } from '../../../jurisdictions/jurisdiction-of.ts'
import type { Env } from '../../../access/env.ts'
import type { Count, Defendant } from '../../../cases/party-store.ts'
import { caseFacts } from '../../../cases/store.ts'

/** Who is accused in the case, and the charges its law knows. */
export type PartiesHere = {
  readonly defendants: readonly Defendant[]
  readonly charges: readonly Charge[]
}

export async function partiesHere(c: Context<Env>): Promise<PartiesHere> {
  const { facts, defendants } = await caseFacts(c.var.db, c.var.scope)
  return { defendants, charges: jurisdictionOf(facts.jurisdiction)?.charges ?? [] }
}

/** The defendant of the address. @throws 404, also for one whom a docket printed where only those by hand are meant */
export async function defendantAsked(c: Context<Env>, which?: 'by hand'): Promise<Defendant> {
  const { defendants } = await partiesHere(c)
  const found = defendants.find(({ id }) => id === c.req.param('defendantId'))
  if (!found || (which === 'by hand' && !found.byHand)) throw new HTTPException(404)
  return found
}

/** The count of the address, entered by hand, with whom it is against. @throws 404 */
export async function countAsked(c: Context<Env>): Promise<{ defendant: Defendant; count: Count }> {
  const { defendants } = await partiesHere(c)
  for (const defendant of defendants) {
    const count = defendant.counts.find(({ id }) => id === c.req.param('countId'))
    if (count?.byHand) return { defendant, count }
  }
  throw new HTTPException(404)
}
