import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../../db/new-id.ts'
import type { Env } from '../env.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { pageAsked, pageOf } from '../../web/paging.tsx'
import { paths } from '../../web/paths.ts'
import { addPerson } from './add-person.ts'
import { may } from '../may.ts'
import { AddedPerson } from './new-person.ts'
import { addedAlready, emailTaken, endRefusals, notOneself } from './refusals.ts'
import { LinkPage, PeoplePage } from './people-page.tsx'
import { endAccess, makeNewLink, peopleOfTheOffice } from './people-store.ts'

export const peopleRoutes = new Hono<Env>()

const keep = may('keep people of the office')

peopleRoutes.get('/people-of-the-office', keep, (c) => people(c))

peopleRoutes.post('/people-of-the-office', keep, async (c) => {
  const form = await readForm(c, AddedPerson)
  if (!form.ok) return people(c, { status: 422, given: form.given, errors: form.errors })
  const { id = newId(c.var.now), ...person } = form.value
  const added = await addPerson(c.var.db, c.var.office, person, c.var.runtime.baseUrl, id)
  if (added.ok) return c.render(<LinkPage name={person.name} link={added.link} />, { title: 'One-time link' })
  if (added.because === 'added already') return people(c, { status: 409, refusal: addedAlready })
  return people(c, { status: 422, given: form.given, errors: [emailTaken] })
})

peopleRoutes.post('/people-of-the-office/:userId/end', keep, async (c) => {
  const ended = await endAccess(c.var.db, c.var.office, c.req.param('userId'))
  if (ended.ok) return c.redirect(paths.peopleOfTheOffice(), 303)
  if (ended.because === 'not there') throw new HTTPException(404)
  return people(c, { status: 409, refusal: endRefusals[ended.because] })
})

peopleRoutes.post('/people-of-the-office/:userId/link', keep, async (c) => {
  const userId = c.req.param('userId')
  const made = await makeNewLink(c.var.db, c.var.office, userId, c.var.runtime.baseUrl)
  if (made.ok) return c.render(<LinkPage name={made.name} link={made.link} />, { title: 'One-time link' })
  if (made.because === 'oneself') return people(c, { status: 409, refusal: notOneself })
  throw new HTTPException(404)
})

const peopleOnPage = 100

type Shown = { status: 409 | 422; given?: Given; errors?: readonly FieldError[]; refusal?: string }

async function people(c: Context<Env>, shown?: Shown): Promise<Response> {
  if (shown) c.status(shown.status)
  const { status: _, ...rest } = shown ?? { status: 200 }
  const all = await peopleOfTheOffice(c.var.db, c.var.office)
  const page = (
    <PeoplePage
      people={pageOf(all, pageAsked(c.req.query('page')), peopleOnPage)}
      ownId={c.var.actor.userId}
      formId={newId(c.var.now)}
      {...rest}
    />
  )
  return c.render(page, { title: 'People of the office' })
}
