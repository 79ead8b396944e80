import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../db/connection.ts'
import { type Held, leastFree } from './capacity.ts'
import { holdFor, longestHold, type Span } from '../resources/hold.ts'
import { reachesCourthouse, type Resource } from '../resources/resource.ts'
import { resourceColumns } from '../resources/resource-columns.ts'
import type { Zone } from '../time/zone.ts'
import { closedFor } from '../resources/opening.ts'
import { fitOf, type Spoken } from '../resources/spoken.ts'
import { bookings } from './tables.ts'
import { resources } from '../resources/views.ts'

/** What is looked for: something of a sort that can serve an accommodation where the sitting is. */
export type Sought = {
  readonly code: string
  /** Null: of any sort. */
  readonly sort: string | null
  readonly spoken: Spoken
  /** Where the sitting is; null when the court has not said; `anywhere` asks of every courthouse. */
  readonly courthouseId: string | null
}

/** A time something is wanted for, at a courthouse. */
export type WantedFor = {
  readonly span: Span
  readonly courthouseId: string | null
  /** The court's, for whoever has no place of their own. */
  readonly zone: Zone
  readonly units: number
}

/**
 * Every resource in use that can serve it, whether free or not, by name. An interpreter who does not speak the
 * witness's language and dialect cannot.
 */
export async function resourcesThatServe(db: Db, sought: Sought): Promise<readonly Resource[]> {
  const rows = await db
    .select(resourceColumns)
    .from(resources)
    .where(
      and(
        isNull(resources.retiredAt),
        sql`exists (select 1 from json_each(${resources.serves}) where value = ${sought.code})`,
        ...(sought.sort === null ? [] : [eq(resources.sort, sought.sort)]),
      ),
    )
    .orderBy(asc(resources.name), asc(resources.id))
  return rows.filter((one) => reaches(one, sought.courthouseId) && speaks(one, sought.spoken))
}

/** Of these, the ones that are open and free for the time, in the order given; `besides` is held although not stored yet. */
export async function freeAmong(
  db: Db,
  among: readonly Resource[],
  wanted: WantedFor,
  besides: readonly (Held & { readonly resourceId: string })[] = [],
): Promise<readonly Resource[]> {
  const units = await unitsFree(db, among, wanted, { besides })
  return among.filter((one) => (units.get(one.id) ?? 0) >= wanted.units)
}

/**
 * How many units of each of these are free for the whole of a time, by id; none of what is closed then.
 *
 * @param besides held although not stored yet
 * @param without ids of bookings that do not count: one's own
 */
export async function unitsFree(
  db: Db,
  among: readonly Resource[],
  wanted: Omit<WantedFor, 'units'>,
  {
    besides = [],
    without = new Set(),
  }: {
    readonly besides?: readonly (Held & { readonly resourceId: string })[]
    readonly without?: ReadonlySet<string>
  } = {},
): Promise<ReadonlyMap<string, number>> {
  if (among.length === 0) return new Map()
  const holds = new Map(among.map((one) => [one.id, holdFor(wanted.span, one, wanted.courthouseId)]))
  const held = await heldOf(
    db,
    among.map((one) => one.id),
    {
      heldFrom: Math.min(...[...holds.values()].map((hold) => hold.heldFrom)),
      heldUntil: Math.max(...[...holds.values()].map((hold) => hold.heldUntil)),
    },
    without,
  )
  return new Map(
    among.map((one) => {
      const hold = holds.get(one.id)
      if (!hold || closedFor(one, wanted.span, wanted.zone)) return [one.id, 0]
      const beside = [...(held.get(one.id) ?? []), ...besides.filter((other) => other.resourceId === one.id)]
      return [one.id, leastFree(beside, hold, one.quantity)]
    }),
  )
}

/**
 * What is held of each resource within a stretch of time, tentative holds too.
 *
 * @param without ids of bookings that do not count
 */
export async function heldOf(
  db: Db,
  resourceIds: readonly string[],
  within: { readonly heldFrom: number; readonly heldUntil: number },
  without: ReadonlySet<string> = new Set(),
): Promise<Map<string, readonly Held[]>> {
  const rows = await db
    .select({
      id: bookings.id,
      resourceId: bookings.resourceId,
      heldFrom: bookings.heldFrom,
      heldUntil: bookings.heldUntil,
      units: bookings.units,
    })
    .from(bookings)
    .where(
      and(
        inArray(bookings.resourceId, [...resourceIds]),
        // Written as in the partial index, or the planner would not use it.
        sql`${bookings.state} <> 'released'`,
        gt(bookings.heldFrom, within.heldFrom - longestHold),
        lt(bookings.heldFrom, within.heldUntil),
        gt(bookings.heldUntil, within.heldFrom),
      ),
    )
  const held = new Map<string, Held[]>()
  for (const row of rows) {
    if (!without.has(row.id)) held.set(row.resourceId, [...(held.get(row.resourceId) ?? []), row])
  }
  return held
}

function reaches(resource: Resource, courthouseId: Sought['courthouseId']): boolean {
  return courthouseId === 'anywhere' || reachesCourthouse(resource, courthouseId)
}

function speaks(resource: Resource, spoken: Spoken): boolean {
  return resource.sort !== 'interpreter' || fitOf(resource.languages, spoken) === 'speaks it'
}
