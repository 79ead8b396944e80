import { and, eq, inArray, ne } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import type { Sort } from '../vocabulary/sorts.ts'
import { accommodations } from '../accommodations/views.ts'
import { entryOf } from '../vocabulary/accommodations.ts'
import { needsOf } from '../vocabulary/need.ts'
import type { Db } from '../db/connection.ts'
import type { ClockTime } from '../time/clock-time.ts'
import { type OtherHearing, othersThere } from '../hearings/courtroom/sharing.ts'
import { courtroomUses } from '../hearings/courtroom/uses-store.ts'
import { resourcesThatServe, unitsFree } from './free.ts'
import type { Place } from './place.ts'
import type { Resource } from '../resources/resource.ts'
import { type BookableSitting, spanAt } from './span.ts'
import { bookings } from './tables.ts'

/** A resource that could serve, and whether it is free on every day that was asked about. */
export type Option = {
  readonly resource: Resource
  readonly free: boolean
  /** Units of it that are free on all of them. */
  readonly unitsFree: number
  /** Whether this accommodation holds it there itself. */
  readonly isOwn: boolean
  /** Held for the same witness before: people prefer the same faces. */
  readonly usedBefore: boolean
  /** Of a courtroom: other hearings that sit there on these days at these times. */
  readonly sharing: readonly OtherHearing[]
}
/** What could fill one need of an accommodation, the best first. */
export type Need = { readonly sort: string; readonly needed: boolean; readonly options: readonly Option[] }

export type Asked = {
  readonly sittings: readonly BookableSitting[]
  readonly from: ClockTime | null
  readonly until: ClockTime | null
}

/** For each sort of resource an accommodation needs or often goes with: who or what could be held, and is free. */
export async function optionsFor(
  db: Db,
  scope: CaseScope,
  place: Place,
  asked: Asked,
): Promise<readonly Need[]> {
  const { code, spoken, courthouseId } = place
  const all = await resourcesThatServe(db, { code, sort: null, spoken, courthouseId })
  const [free, own, before, sharing] = await Promise.all([
    freeOnAll(db, place, all, asked),
    heldItself(db, place, asked),
    usedBefore(db, scope, place.witnessId),
    sharingOf(db, scope, place, all, asked),
  ])
  const { also } = entryOf(code)
  const needs = needsOf(code, place.needs).map(({ sort }) => sort)
  const known: readonly Sort[] = [...new Set([...needs, ...also])]
  const others = [...new Set(all.map((one) => one.sort))].filter((sort) => !known.some((one) => one === sort))
  return [...known, ...others].map((sort) => ({
    sort,
    needed: needs.some((one) => one === sort),
    options: all
      .filter((one) => one.sort === sort)
      .map((resource) => ({
        resource,
        free: (free.get(resource.id) ?? 0) > 0,
        unitsFree: free.get(resource.id) ?? 0,
        isOwn: own.has(resource.id),
        usedBefore: before.has(resource.id),
        sharing: sharing.get(resource.id) ?? [],
      }))
      .toSorted((a, b) => rank(b) - rank(a)),
  }))
}

/** Every resource that can serve the accommodation at its sittings and is free there. */
export async function freeResources(
  db: Db,
  scope: CaseScope,
  place: Place,
  asked: Asked,
): Promise<readonly (Resource & Pick<Option, 'sharing'>)[]> {
  const { code, spoken, courthouseId } = place
  const all = await resourcesThatServe(db, { code, sort: null, spoken, courthouseId })
  const [free, sharing] = await Promise.all([
    freeOnAll(db, place, all, asked),
    sharingOf(db, scope, place, all, asked),
  ])
  return all
    .filter((one) => (free.get(one.id) ?? 0) > 0)
    .map((one) => ({ ...one, sharing: sharing.get(one.id) ?? [] }))
}

/** Other hearings that sit in each of the courtrooms among these, by its id. */
async function sharingOf(
  db: Db,
  scope: CaseScope,
  { hearingId, zone }: Place,
  among: readonly Resource[],
  { sittings, from, until }: Asked,
): Promise<ReadonlyMap<string, readonly OtherHearing[]>> {
  const courtrooms = among.filter(({ sort }) => sort === 'courtroom')
  const spans = sittings.flatMap((sitting) => {
    const decided = spanAt(sitting, zone, from, until)
    return decided.ok ? [decided.span] : []
  })
  if (courtrooms.length === 0 || spans.length === 0) return new Map()
  const uses = await courtroomUses(
    db,
    scope,
    courtrooms.map(({ id }) => id),
    {
      startsAt: Math.min(...spans.map(({ startsAt }) => startsAt)),
      endsAt: Math.max(...spans.map(({ endsAt }) => endsAt)),
    },
  )
  return new Map(
    courtrooms.map(({ id }) => [id, othersThere(uses, { hearingId, courtroomId: id, sittings: spans })]),
  )
}

function rank(option: Option): number {
  return (option.free ? 2 : 0) + (option.usedBefore ? 1 : 0)
}

/** Units of each that are free on every one of the days; none where a day has no time. */
async function freeOnAll(
  db: Db,
  { zone, courthouseId }: Place,
  among: readonly Resource[],
  { sittings, from, until }: Asked,
): Promise<ReadonlyMap<string, number>> {
  const least = new Map(among.map(({ id, quantity }) => [id, quantity]))
  for (const sitting of sittings) {
    const decided = spanAt(sitting, zone, from, until)
    if (!decided.ok) return new Map()
    const left = among.filter(({ id }) => (least.get(id) ?? 0) > 0)
    const units = await unitsFree(db, left, { span: decided.span, courthouseId, zone })
    for (const [id, free] of units) least.set(id, Math.min(least.get(id) ?? 0, free))
  }
  return least
}

/** Ids of what the accommodation holds at one of these days itself. */
async function heldItself(
  db: Db,
  { accommodationId }: Place,
  { sittings }: Asked,
): Promise<ReadonlySet<string>> {
  const ids = sittings.map(({ id }) => id)
  const rows = await db
    .selectDistinct({ resourceId: bookings.resourceId })
    .from(bookings)
    .where(
      and(
        eq(bookings.accommodationId, accommodationId),
        inArray(bookings.sittingId, ids),
        ne(bookings.state, 'released'),
      ),
    )
  return new Set(rows.map((row) => row.resourceId))
}

async function usedBefore(db: Db, scope: CaseScope, witnessId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ resourceId: bookings.resourceId })
    .from(bookings)
    .innerJoin(accommodations, eq(accommodations.id, bookings.accommodationId))
    .where(and(eq(accommodations.witnessId, witnessId), eq(bookings.caseId, scope.caseId)))
  return new Set(rows.map((row) => row.resourceId))
}
