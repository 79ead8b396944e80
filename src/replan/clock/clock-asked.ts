import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../../access/env.ts'
import { caseFacts } from '../../cases/store.ts'
import { courthousesOf } from '../../resources/courthouse-store.ts'
import type { Zone } from '../../time/zone.ts'
import { paths } from '../../web/paths.ts'
import type { Whose } from './clock-store.ts'

/** What keeps the clock, as it stands now. */
export type Asked = {
  readonly whose: Whose
  readonly of: string
  readonly zone: Zone
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
}

/** The courthouse of the address. @throws 404 when there is none */
export async function courthouseAsked(c: Context<Env>): Promise<Asked> {
  const { db, office } = c.var
  const id = c.req.param('courthouseId') ?? ''
  const house = (await courthousesOf(db, office)).find((one) => one.id === id)
  if (!house) throw new HTTPException(404)
  return {
    whose: { kind: 'courthouse', id, version: house.version },
    of: house.name,
    zone: house.zone as Zone,
    action: paths.courthouseClock(id),
    back: { href: paths.courthouses(), label: 'Courthouses' },
  }
}

/** The court of the case of the address. */
export async function caseAsked(c: Context<Env>): Promise<Asked> {
  const { facts } = await caseFacts(c.var.db, c.var.scope)
  return {
    whose: { kind: 'case', scope: c.var.scope, version: facts.version },
    of: `the court in ${facts.docketNumber}`,
    zone: facts.zone as Zone,
    action: paths.caseClock(facts.id),
    back: { href: paths.case(facts.id), label: 'Overview' },
  }
}
