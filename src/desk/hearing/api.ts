import { Hono } from 'hono'
import * as v from 'valibot'
import { HearingLineTold, HearingTold } from '../../hearings/hearing-told.ts'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { hearingsReleased } from '../../accommodations/hearings-reached.ts'
import { withSharing } from '../../hearings/courtroom/uses-store.ts'
import { hearingsOfCase } from '../../hearings/store.ts'
import type { Operations } from '../../web/openapi.ts'
import { hearingSeen } from './hearing-seen.ts'

export const hearingApi = new Hono<Env>()

hearingApi.get('/api/cases/:caseId/hearings', may('see hearings'), async (c) => {
  const { db, scope } = c.var
  return c.json({ hearings: await hearingsOfCase(db, scope, hearingsReleased(db, scope)) })
})

hearingApi.get('/api/cases/:caseId/hearings/:hearingId', may('see hearings'), async (c) =>
  c.json(await withSharing(c.var.db, c.var.scope, await hearingSeen(c))),
)

/** What the description of the API says of these. */
export const hearingOperations: Operations = {
  'GET /api/cases/:caseId/hearings': {
    says: 'The hearings of the case',
    answers: v.strictObject({ hearings: v.array(HearingLineTold) }),
  },
  'GET /api/cases/:caseId/hearings/:hearingId': {
    says: 'One hearing with its sittings',
    answers: HearingTold,
  },
}
