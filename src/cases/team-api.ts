import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { roles } from '../access/scope.ts'
import { joinTeam, leaveTeam, teamOf } from '../access/team-store.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson, unfit } from '../web/problem.ts'
import { JoinTeam } from './case-form.ts'
import { leaveRefusals, nobodyToJoin } from './team-refusals.ts'

/** The case's team for a program: the same acts as on the page. */
export const teamApi = new Hono<Env>()

const change = may('change the case')
const all = '/api/cases/:caseId/team'

teamApi.get(all, change, async (c) => c.json(await teamOf(c.var.db, c.var.scope)))

teamApi.post(all, change, async (c) => {
  const body = await readJson(c, JoinTeam)
  if (!body.ok) return body.answer
  const joined = await joinTeam(c.var.db, c.var.scope, body.value.userId)
  return joined ? c.json(await teamOf(c.var.db, c.var.scope)) : unfit(c, nobodyToJoin)
})

teamApi.post(`${all}/:userId/leave`, change, async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const left = await leaveTeam(c.var.db, c.var.scope, c.req.param('userId'))
  // Who took herself off sees nothing of the case from this instant, the team neither.
  if (left.ok) return c.body(null, 204)
  const detail = leaveRefusals[left.because]
  return problem(c, 409, 'Nobody was taken off the team', { detail, reason: left.because })
})

const person = { id: v.string(), name: v.string(), role: v.picklist(roles) }
const Team = v.strictObject({
  team: v.array(v.strictObject({ ...person, joinedAt: v.number() })),
  others: v.array(v.strictObject(person)),
})

/** What the description of the API says of these acts. */
export const teamOperations: Operations = {
  [`GET ${all}`]: { says: 'Who is on the case’s team, and who of the office could join it', answers: Team },
  [`POST ${all}`]: { says: 'Put a person on the case’s team', body: JoinTeam, answers: Team },
  [`POST ${all}/:userId/leave`]: {
    says: 'Take a person off the case’s team; the last one stays',
    body: NoBody,
    answers: 'nothing',
  },
}
