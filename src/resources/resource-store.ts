import { and, asc, eq, isNull, like, or, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, type ActResult, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { ResourceAnswer, ResourceFacts, ResourceKind, ResourceRecord } from './resource.ts'
import { resourceColumns } from './resource-columns.ts'
import { resources as kept } from './tables.ts'
import { courthouses, resources } from './views.ts'

export type ResourceSearch = {
  readonly search?: string
  readonly kind?: ResourceKind | undefined
  readonly courthouseId?: string | undefined
  readonly withRetired?: boolean
}

const columns = {
  ...resourceColumns,
  courthouse: courthouses.name,
  note: resources.note,
  retiredAt: resources.retiredAt,
  version: resources.version,
}

/** The resources that fit a search, by kind, sort and name. */
export function searchResources(
  db: Db,
  _scope: OfficeScope,
  { search = '', kind, courthouseId, withRetired = false }: ResourceSearch,
): Promise<readonly ResourceRecord[]> {
  const pattern = `%${search.replaceAll(/[%_\\]/g, '')}%`
  return db
    .select(columns)
    .from(resources)
    .leftJoin(courthouses, eq(courthouses.id, resources.courthouseId))
    .where(
      and(
        search
          ? or(
              like(resources.name, pattern),
              like(resources.sort, pattern),
              // Languages are found as they were typed, not by the JSON around them.
              sql`exists (select 1 from json_each(${resources.languages}) where value like ${pattern})`,
            )
          : undefined,
        kind ? eq(resources.kind, kind) : undefined,
        courthouseId ? eq(resources.courthouseId, courthouseId) : undefined,
        withRetired ? undefined : isNull(resources.retiredAt),
      ),
    )
    .orderBy(asc(resources.kind), asc(resources.sort), asc(resources.name))
    .limit(500)
}

export async function resourceById(db: Db, _scope: OfficeScope, id: string): Promise<ResourceRecord | null> {
  const [found] = await db
    .select(columns)
    .from(resources)
    .leftJoin(courthouses, eq(courthouses.id, resources.courthouseId))
    .where(eq(resources.id, id))
  return found ?? null
}

/** The buildings where courts sit, by name, for choosing one. */
export function courthouseChoices(
  db: Db,
): Promise<readonly { readonly id: string; readonly name: string; readonly zone: string }[]> {
  return db
    .select({ id: courthouses.id, name: courthouses.name, zone: courthouses.zone })
    .from(courthouses)
    .where(isNull(courthouses.retiredAt))
    .orderBy(asc(courthouses.name))
}

/** Keeps a new resource. The same form sent twice is one resource. */
export async function addResource(
  db: Db,
  scope: OfficeScope,
  id: string,
  facts: ResourceFacts,
): Promise<ResourceAnswer> {
  const { kind, sort, name, quantity } = facts
  const deed: Deed = {
    did: 'resource-added',
    about: { kind: 'resource', id },
    facts: { kind, sort, name, quantity },
  }
  const done = await act(db, scope, deed, [db.insert(kept).values({ id, ...facts })])
  if (!done.ok && done.because === 'exists already') return { ok: true }
  return answer(done)
}

/** Changes a resource as seen. A quantity below what is held at some instant from now on is refused. */
export async function changeResource(
  db: Db,
  scope: OfficeScope,
  seen: { readonly id: string; readonly version: number },
  facts: ResourceFacts,
): Promise<ResourceAnswer> {
  const { kind, sort, name, quantity } = facts
  const deed: Deed = {
    did: 'resource-changed',
    about: { kind: 'resource', id: seen.id },
    facts: { kind, sort, name, quantity },
  }
  return answer(await act(db, scope, deed, [update(db, seen, facts), mustChangeOne(db)]))
}

/** Takes a resource out of use; refused while it is held for a time to come. */
export async function retireResource(
  db: Db,
  scope: OfficeScope,
  seen: { readonly id: string; readonly version: number },
): Promise<ResourceAnswer> {
  const deed: Deed = { did: 'resource-retired', about: { kind: 'resource', id: seen.id } }
  return answer(await act(db, scope, deed, [update(db, seen, { retiredAt: scope.at }), mustChangeOne(db)]))
}

/** Takes a retired resource back into use. */
export async function reinstateResource(
  db: Db,
  scope: OfficeScope,
  seen: { readonly id: string; readonly version: number },
): Promise<ResourceAnswer> {
  const deed: Deed = { did: 'resource-restored', about: { kind: 'resource', id: seen.id } }
  return answer(await act(db, scope, deed, [update(db, seen, { retiredAt: null }), mustChangeOne(db)]))
}

function update(
  db: Db,
  seen: { readonly id: string; readonly version: number },
  set: Partial<typeof kept.$inferInsert>,
) {
  return db
    .update(kept)
    .set({ ...set, version: sql`${kept.version} + 1` })
    .where(and(eq(kept.id, seen.id), eq(kept.version, seen.version)))
}

function answer(done: ActResult): ResourceAnswer {
  if (done.ok) return done
  if (done.because === 'refers to nothing') return { ok: false, reason: 'no such courthouse' }
  const held = done.because === 'not allowed' && done.rule === 'resource_is_held'
  return { ok: false, reason: held ? 'still held' : 'edited meanwhile' }
}
