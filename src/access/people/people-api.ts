import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { newId } from '../../db/new-id.ts'
import type { Operations } from '../../web/openapi.ts'
import { NoBody, problem, readJson, unfit } from '../../web/problem.ts'
import type { Env } from '../env.ts'
import { may } from '../may.ts'
import { roles } from '../scope.ts'
import { addPerson } from './add-person.ts'
import { AddedPerson } from './new-person.ts'
import { endAccess, makeNewLink, peopleOfTheOffice } from './people-store.ts'
import { addedAlready, emailTaken, endRefusals, notOneself } from './refusals.ts'

/** The people of the office for a program of an administrator: the same acts as on the page. */
export const peopleApi = new Hono<Env>()

const keep = may('keep people of the office')
const all = '/api/people-of-the-office'

peopleApi.get(all, keep, async (c) => c.json({ people: await peopleOfTheOffice(c.var.db, c.var.office) }))

peopleApi.post(all, keep, async (c) => {
  const body = await readJson(c, AddedPerson)
  if (!body.ok) return body.answer
  const { id = newId(c.var.now), ...person } = body.value
  const added = await addPerson(c.var.db, c.var.office, person, c.var.runtime.baseUrl, id)
  if (added.ok) return c.json({ id, link: added.link }, 201)
  if (added.because === 'e-mail is taken') return unfit(c, emailTaken)
  return problem(c, 409, 'This person was added already', { detail: addedAlready })
})

peopleApi.post(`${all}/:userId/end`, keep, async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const ended = await endAccess(c.var.db, c.var.office, c.req.param('userId'))
  if (ended.ok) return c.body(null, 204)
  if (ended.because === 'not there') throw new HTTPException(404)
  const detail = endRefusals[ended.because]
  return problem(c, 409, 'Access was not ended', { detail, reason: ended.because })
})

peopleApi.post(`${all}/:userId/link`, keep, async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  const userId = c.req.param('userId')
  const made = await makeNewLink(c.var.db, c.var.office, userId, c.var.runtime.baseUrl)
  if (made.ok) return c.json({ id: userId, link: made.link })
  if (made.because === 'not there') throw new HTTPException(404)
  return problem(c, 409, 'Not for yourself', { detail: notOneself })
})

/** The one-time link is told this once; only a hash of it is kept. */
const Linked = v.strictObject({ id: v.string(), link: v.string() })
const People = v.strictObject({
  people: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      email: v.string(),
      role: v.picklist(roles),
      organisation: v.nullable(v.string()),
      state: v.picklist(['invited', 'setting up', 'active', 'ended']),
    }),
  ),
})

/** What the description of the API says of these acts. */
export const peopleOperations: Operations = {
  [`GET ${all}`]: { says: 'Everyone who has or had access to the office', answers: People },
  [`POST ${all}`]: {
    says: 'Add a person; the one-time link to set a password is told this once',
    body: AddedPerson,
    answers: Linked,
  },
  [`POST ${all}/:userId/end`]: {
    says: 'End a person’s access at once, with her sessions, places on teams and releases',
    body: NoBody,
    answers: 'nothing',
  },
  [`POST ${all}/:userId/link`]: {
    says: 'Make a new one-time link, or give access again; earlier links, sessions and the password are void',
    body: NoBody,
    answers: Linked,
  },
}
