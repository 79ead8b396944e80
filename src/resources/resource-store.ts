import { and, asc, eq, isNull, like, or, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { ResourceAnswer, ResourceFacts, ResourceKind, ResourceRecord } from './resource.ts'
import type { Zone } from '../time/zone.ts'
import { resourceColumns } from './resource-columns.ts'
import { resources as kept } from './tables.ts'
import { courthouses, resources } from './views.ts'

export type ResourceSearch = {
  readonly search?: string
  readonly kind?: ResourceKind | undefined
  readonly courthouseId?: string | undefined
  readonly withRetired?: boolean
  /** How many of those that fit are left out before the first, and how many are told at the most. */
  readonly skipped?: number
  readonly most?: number
}

const columns = {
  ...resourceColumns,
  courthouse: courthouses.name,
  zone: sql<Zone | null>`${resources.zone}`,
  note: resources.note,
  retiredAt: resources.retiredAt,
  version: resources.version,
}

/** The resources that fit a search, by kind, sort and name. */
export function searchResources(
  db: Db,
  _scope: OfficeScope,
  { search = '', kind, courthouseId, withRetired = false, skipped = 0, most = 500 }: ResourceSearch,
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
    .orderBy(asc(resources.kind), asc(resources.sort), asc(resources.name), asc(resources.id))
    .limit(most)
    .offset(skipped)
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
  const done = await act(db, scope, deedOf('resource-added', id, toldOf(facts)), [
    db.insert(kept).values({ id, ...facts }),
  ])
  if (done.ok || done.because === 'exists already') return { ok: true }
  return {
    ok: false,
    reason: done.because === 'refers to nothing' ? 'no such courthouse' : 'edited meanwhile',
  }
}

/**
 * Changes a resource as seen. A quantity below what is held at some instant from now on is refused. Sent twice, the
 * second finds it as it wanted it.
 */
export function changeResource(
  db: Db,
  scope: OfficeScope,
  seen: Seen,
  facts: ResourceFacts,
): Promise<ResourceAnswer> {
  const isSo = (now: ResourceRecord) =>
    Object.entries(facts).every(([field, value]) => isSame(now[field as keyof ResourceFacts], value))
  return change(db, scope, seen, deedOf('resource-changed', seen.id, toldOf(facts)), facts, isSo)
}

/** Takes a resource out of use; refused while it is held for a time to come. */
export function retireResource(db: Db, scope: OfficeScope, seen: Seen): Promise<ResourceAnswer> {
  const isSo = (now: ResourceRecord) => now.retiredAt !== null
  return change(db, scope, seen, deedOf('resource-retired', seen.id), { retiredAt: scope.at }, isSo)
}

/** Takes a retired resource back into use. */
export function reinstateResource(db: Db, scope: OfficeScope, seen: Seen): Promise<ResourceAnswer> {
  const isSo = (now: ResourceRecord) => now.retiredAt === null
  return change(db, scope, seen, deedOf('resource-restored', seen.id), { retiredAt: null }, isSo)
}

/** A resource as it stood on the page, or in the answer, that was acted on. */
type Seen = { readonly id: string; readonly version: number }

async function change(
  db: Db,
  scope: OfficeScope,
  seen: Seen,
  deed: Deed,
  set: Partial<typeof kept.$inferInsert>,
  isSo: (now: ResourceRecord) => boolean,
): Promise<ResourceAnswer> {
  const now = await resourceById(db, scope, seen.id)
  if (!now) return { ok: false, reason: 'no such resource' }
  if (now.version === seen.version + 1 && isSo(now)) return { ok: true }
  const update = db
    .update(kept)
    .set({ ...set, version: sql`${kept.version} + 1` })
    .where(and(eq(kept.id, seen.id), eq(kept.version, seen.version)))
  const done = await act(db, scope, deed, [update, mustChangeOne(db)])
  if (done.ok) return done
  if (done.because === 'refers to nothing') return { ok: false, reason: 'no such courthouse' }
  if (done.because === 'not allowed' && done.rule === 'resource_is_held')
    return { ok: false, reason: 'still held' }
  const meanwhile = await resourceById(db, scope, seen.id)
  return meanwhile?.version === seen.version + 1 && isSo(meanwhile)
    ? { ok: true }
    : { ok: false, reason: 'edited meanwhile' }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function deedOf(did: DeedKey, id: string, facts?: Deed['facts']): Deed {
  return { did, about: { kind: 'resource', id }, ...(facts ? { facts } : {}) }
}

function toldOf({ kind, sort, name, quantity }: ResourceFacts) {
  return { kind, sort, name, quantity }
}
