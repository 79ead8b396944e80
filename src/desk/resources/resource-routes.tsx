import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../../access/may.ts'
import { roleMay } from '../../access/permissions.ts'
import { isSort } from '../../vocabulary/sorts.ts'
import { servedBy } from '../../vocabulary/accommodations.ts'
import { newId } from '../../db/new-id.ts'
import type { Env } from '../../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../../web/form.ts'
import { pageAsked, pageOf } from '../../web/paging.tsx'
import { paths } from '../../web/paths.ts'
import { AsSeen, ChangedResource, NewResource } from '../../resources/forms.ts'
import { EditResourcePage, NewResourcePage } from './resource-form-page.tsx'
import { resourceRefusal } from '../../resources/refusals.ts'
import { defaultsFor, givenOf } from '../../resources/resource-given.ts'
import { ResourcePage } from './resource-page.tsx'
import type { ResourceAnswer, ResourceKind, ResourceRecord } from '../../resources/resource.ts'
import {
  addResource,
  changeResource,
  courthouseChoices,
  reinstateResource,
  resourceById,
  retireResource,
  searchResources,
} from '../../resources/resource-store.ts'
import { timesHeld } from '../../bookings/times-held-store.ts'
import { ResourcesPage } from './resources-page.tsx'

export const resourceRoutes = new Hono<Env>()

const resourcesOnPage = 100
const kinds: readonly ResourceKind[] = ['room', 'equipment', 'person']

resourceRoutes.get('/resources', may('see resources'), async (c) => {
  const { db, office } = c.var
  const search = (c.req.query('q') ?? '').trim().slice(0, 60)
  const kind = kinds.find((one) => one === c.req.query('kind'))
  const courthouseId = c.req.query('at') || undefined
  const withRetired = c.req.query('retired') === 'yes'
  const page = pageAsked(c.req.query('page'))
  const [skipped, most] = [(page - 1) * resourcesOnPage, resourcesOnPage + 1]
  const [found, courthouses] = await Promise.all([
    searchResources(db, office, { search, kind, courthouseId, withRetired, skipped, most }),
    courthouseChoices(db),
  ])
  const resources = pageOf(found, page, resourcesOnPage, skipped)
  const asked = { search, kind: kind ?? '', courthouseId: courthouseId ?? '', withRetired }
  return c.render(<ResourcesPage {...{ resources, courthouses, asked, mayKeep: mayKeep(c) }} />, {
    title: 'Rooms and equipment',
  })
})

resourceRoutes.get('/resources/new', may('keep resources'), async (c) => {
  const sort = c.req.query('sort') ?? ''
  const given = { id: newId(c.var.now), ...(isSort(sort) ? defaultsFor(sort) : {}) }
  return answerNew(c, given)
})

resourceRoutes.post('/resources/new', may('keep resources'), async (c) => {
  const form = await readForm(c, NewResource)
  if (!form.ok) return answerNew(c, form.given, form.errors)
  const { id = newId(c.var.now), ...facts } = form.value
  const added = await addResource(c.var.db, c.var.office, id, facts)
  if (!added.ok)
    return answerNew(
      c,
      form.given,
      [{ field: 'courthouseId', message: resourceRefusal(added) }],
      added.reason === 'no such courthouse' ? 422 : 409,
    )
  return c.redirect(paths.resource(id), 303)
})

resourceRoutes.get('/resources/:resourceId', may('see resources'), async (c) =>
  answer(c, await theResource(c)),
)

resourceRoutes.get('/resources/:resourceId/edit', may('keep resources'), async (c) => {
  const resource = await theResource(c)
  return answerEdit(c, resource, givenOf(resource))
})

resourceRoutes.post('/resources/:resourceId/edit', may('keep resources'), async (c) => {
  const resource = await theResource(c)
  const form = await readForm(c, ChangedResource)
  if (!form.ok) return answerEdit(c, resource, form.given, form.errors)
  const { version, ...facts } = form.value
  const saved = await changeResource(c.var.db, c.var.office, { id: resource.id, version }, facts)
  if (saved.ok) return c.redirect(paths.resource(resource.id), 303)
  const field = fieldOf[saved.reason] ?? ''
  // Saved again from the same form, it goes on from what is there now: the reader has been told to look.
  const given = { ...form.given, version: String(resource.version) }
  const status = saved.reason === 'no such courthouse' ? 422 : 409
  return answerEdit(c, resource, given, [{ field, message: resourceRefusal(saved) }], status)
})

const fieldOf: Readonly<Partial<Record<string, string>>> = {
  'still held': 'quantity',
  'no such courthouse': 'courthouseId',
}

resourceRoutes.post('/resources/:resourceId/retire', may('keep resources'), async (c) => {
  const [resource, form] = [await theResource(c), await readForm(c, AsSeen)]
  if (!form.ok) return answer(c, resource, form.errors[0]?.message)
  const seen = { id: resource.id, ...form.value }
  return kept(c, resource, await retireResource(c.var.db, c.var.office, seen))
})

resourceRoutes.post('/resources/:resourceId/reinstate', may('keep resources'), async (c) => {
  const [resource, form] = [await theResource(c), await readForm(c, AsSeen)]
  if (!form.ok) return answer(c, resource, form.errors[0]?.message)
  const seen = { id: resource.id, ...form.value }
  return kept(c, resource, await reinstateResource(c.var.db, c.var.office, seen))
})

function kept(c: Context<Env>, resource: ResourceRecord, done: ResourceAnswer) {
  if (done.ok) return c.redirect(paths.resource(resource.id), 303)
  return answer(c, resource, resourceRefusal(done))
}

async function answer(c: Context<Env>, resource: ResourceRecord, refused?: string) {
  const held = await timesHeld(c.var.db, c.var.office, resource.id)
  if (refused) c.status(409)
  return c.render(
    <ResourcePage {...{ resource, held, refused, mayKeep: mayKeep(c), zone: resource.clock ?? 'UTC' }} />,
    { title: 'Resource' },
  )
}

async function answerNew(
  c: Context<Env>,
  given: Given,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
) {
  const courthouses = await courthouseChoices(c.var.db)
  if (errors) c.status(status)
  const sort = typed(given, 'sort')
  return c.render(<NewResourcePage {...{ given, errors, courthouses, suggested: servedBy(sort) }} />, {
    title: 'Add a resource',
  })
}

async function answerEdit(
  c: Context<Env>,
  resource: ResourceRecord,
  given: Given,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
) {
  const courthouses = await courthouseChoices(c.var.db)
  if (errors) c.status(status)
  return c.render(<EditResourcePage {...{ resource, given, errors, courthouses }} />, {
    title: 'Change a resource',
  })
}

async function theResource(c: Context<Env>): Promise<ResourceRecord> {
  const resource = await resourceById(c.var.db, c.var.office, c.req.param('resourceId') ?? '')
  if (!resource) throw new HTTPException(404)
  return resource
}

function mayKeep(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role, 'keep resources')
}
