import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { reaches } from '../../access/scope.ts'
import { standingsOf } from '../../bookings/standing/standing-store.ts'
import { witnessById } from '../../people/store.ts'
import { keptValues } from '../../people/vault.ts'
import { WitnessPage } from './witness-page.tsx'

export const witnessRoutes = new Hono<Env>()

witnessRoutes.get('/cases/:caseId/witnesses/:witnessId', may('see witnesses'), async (c) => {
  const { db, scope } = c.var
  const witness = await witnessById(db, scope, c.req.param('witnessId'))
  if (!witness) throw new HTTPException(404)
  const identity = reaches(scope, 'identity')
  const kept =
    identity === null || identity.includes(witness.id) ? await keptValues(db, scope, witness.id) : null
  const accommodations = await standingsOf(db, scope, { witnessId: witness.id })
  return c.render(
    <WitnessPage
      caseId={scope.caseId}
      {...{ witness, kept, accommodations }}
      team={scope.released === null}
    />,
    { title: 'Witness' },
  )
})
