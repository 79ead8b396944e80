import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { withSharing } from '../hearings/courtroom/uses-store.ts'
import { hearingAsked } from '../hearings/hearing-asked.ts'
import { HearingTold } from '../hearings/hearing-told.ts'
import { ReasonBody, VersionBody } from '../hearings/wish.ts'
import { decisionInWords } from '../hearings/words.ts'
import type { Operations } from '../web/openapi.ts'
import { changedMeanwhile, problem, readJson } from '../web/problem.ts'
import { type Ending, endHearing } from './end-hearing.ts'

/** What ends a hearing, or its days, for a program: the same act as on the page. */
export const endApi = new Hono<Env>()

const at = '/api/cases/:caseId/hearings/:hearingId'

endApi.post(`${at}/error`, may('change hearings'), (c) => endByProgram(c, 'error'))

export async function endByProgram(c: Context<Env>, ending: Ending): Promise<Response> {
  const { db, scope } = c.var
  const body = await readJson(c, ending === 'hold' ? VersionBody : ReasonBody)
  if (!body.ok) return body.answer
  const done = await endHearing(db, scope, c.req.param('hearingId') ?? '', ending, body.value)
  if (!done.ok && done.reason === 'no such hearing') throw new HTTPException(404)
  const hearing = await hearingAsked(c)
  if (done.ok) return c.json(await withSharing(db, scope, hearing))
  switch (done.reason) {
    case 'not permitted':
    case 'not begun':
      return problem(c, 409, 'That is not possible', { detail: decisionInWords(done), current: hearing })
    case 'no such reading': {
      const detail = 'Nothing was kept. Read the proposals of the case anew.'
      return problem(c, 409, 'No open reading of the docket changes this hearing so', { detail })
    }
    case 'edited meanwhile':
      return changedMeanwhile(c, hearing)
    default:
      return done satisfies never
  }
}

/** What the description of the API says of these acts. */
export const endOperations: Operations = {
  [`POST ${at}/error`]: {
    says: 'Take a hearing out that never was; its bookings are released',
    body: ReasonBody,
    answers: HearingTold,
  },
}
