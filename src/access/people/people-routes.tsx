import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { newId } from '../../db/new-id.ts'
import type { Env } from '../env.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { formId } from '../../web/text.ts'
import { addPerson } from './add-person.ts'
import { may } from '../may.ts'
import { NewPerson } from './new-person.ts'
import { LinkPage, PeoplePage } from './people-page.tsx'
import { endAccess, makeNewLink, peopleOfTheOffice } from './people-store.ts'

export const peopleRoutes = new Hono<Env>()

const keep = may('keep people of the office')

peopleRoutes.get('/people-of-the-office', keep, (c) => people(c))

peopleRoutes.post('/people-of-the-office', keep, async (c) => {
  const form = await readForm(c, v.intersect([v.object({ id: formId }), NewPerson]))
  if (!form.ok) return people(c, { status: 422, given: form.given, errors: form.errors })
  const { id, ...person } = form.value
  const added = await addPerson(c.var.db, c.var.office, person, c.var.runtime.baseUrl, id)
  if (added.ok) return c.render(<LinkPage name={person.name} link={added.link} />, { title: 'One-time link' })
  if (added.because === 'added already') return people(c, { status: 409, refusal: addedAlready })
  return people(c, { status: 422, given: form.given, errors: [emailTaken] })
})

peopleRoutes.post('/people-of-the-office/:userId/end', keep, async (c) => {
  const ended = await endAccess(c.var.db, c.var.office, c.req.param('userId'))
  if (ended.ok) return c.redirect(paths.peopleOfTheOffice(), 303)
  return people(c, { status: 409, refusal: ended.because === 'last administrator' ? lastOne : endedAlready })
})

peopleRoutes.post('/people-of-the-office/:userId/link', keep, async (c) => {
  const userId = c.req.param('userId')
  const made = await makeNewLink(c.var.db, c.var.office, userId, c.var.runtime.baseUrl)
  if (!made.ok && made.because === 'oneself') return people(c, { status: 409, refusal: notOneself })
  if (!made.ok) throw new HTTPException(404)
  const name = (await peopleOfTheOffice(c.var.db, c.var.office)).find((p) => p.id === userId)?.name ?? ''
  return c.render(<LinkPage name={name} link={made.link} />, { title: 'One-time link' })
})

const emailTaken = {
  field: 'email',
  message: 'Someone of the office has or had this address. Give access there',
}
const addedAlready =
  'This form was sent before, and the person was added then. If nobody noted the link, make a new one beside the name.'
const lastOne =
  'This is the last administrator who can sign in. Add another first, or nobody could let anyone in.'
const endedAlready = 'Access had ended already, or there is no such person.'
const notOneself =
  'A new link would shut you out if it were lost. Change your own password and backup codes on your account page.'

type Shown = { status: 409 | 422; given?: Given; errors?: readonly FieldError[]; refusal?: string }

async function people(c: Context<Env>, shown?: Shown): Promise<Response> {
  if (shown) c.status(shown.status)
  const { status: _, ...rest } = shown ?? { status: 200 }
  const page = (
    <PeoplePage
      people={await peopleOfTheOffice(c.var.db, c.var.office)}
      ownId={c.var.actor.userId}
      formId={newId(c.var.now)}
      {...rest}
    />
  )
  return c.render(page, { title: 'People of the office' })
}
