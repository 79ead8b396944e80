import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { type CaseScope, reaches } from '../access/scope.ts'
import { courtCases } from '../cases/views.ts'
import { among } from '../db/among.ts'
import type { Db } from '../db/connection.ts'
import { manyRows } from '../db/many-rows.ts'
import { hearings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Zone } from '../time/zone.ts'
import { isCode } from '../vocabulary/accommodations.ts'
import type { Accommodation } from './accommodation.ts'
import type { CourtRequest } from './asked-for.ts'
import { accommodations, courtRequests } from './tables.ts'

/** An accommodation with what a page says of where it belongs. */
export type AccommodationLine = Accommodation & {
  /** The witness's reference. */
  readonly witness: string
  /**
   * Where the witness lives, when the clock there is not the court's; null also for a reader to whom needs are not
   * released.
   */
  readonly witnessClock: Zone | null
  readonly hearing: { readonly type: string; readonly state: string; readonly zone: Zone }
  readonly jurisdiction: string
  /** The hearing's first day in court. */
  readonly firstDay: CalendarDate | null
}

export type Narrowed = {
  readonly id?: string | undefined
  readonly hearingId?: string | undefined
  readonly witnessId?: string | undefined
}

/** The accommodations of the case that the scope reaches, by hearing and witness. */
export function accommodationsOf(
  db: Db,
  scope: CaseScope,
  { id, hearingId, witnessId }: Narrowed = {},
): Promise<readonly AccommodationLine[]> {
  return linesWhere(
    db,
    scope,
    and(
      id ? eq(accommodations.id, id) : undefined,
      hearingId ? eq(accommodations.hearingId, hearingId) : undefined,
      witnessId ? eq(accommodations.witnessId, witnessId) : undefined,
    ),
  )
}

/** One accommodation; null when there is none that the scope reaches. */
export async function accommodationById(
  db: Db,
  scope: CaseScope,
  id: string,
): Promise<AccommodationLine | null> {
  const [found] = await linesWhere(db, scope, eq(accommodations.id, id))
  return found ?? null
}

/** These accommodations of the case, by id. */
export async function accommodationsByIds(
  db: Db,
  scope: CaseScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccommodationLine>> {
  const found = await linesWhere(db, scope, inArray(accommodations.id, [...ids]))
  return new Map(found.map((one) => [one.id, one]))
}

/** What was asked of the court for each of these accommodations, by its id, in order of number. */
export async function requestsOf(
  db: Db,
  accommodationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CourtRequest[]>> {
  if (accommodationIds.length === 0) return new Map()
  const rows = await manyRows(db, getTableColumns(courtRequests), (select) =>
    select
      .from(courtRequests)
      .where(among(courtRequests.accommodationId, accommodationIds))
      .orderBy(asc(courtRequests.number)),
  )
  return Map.groupBy(
    rows.map(({ appliedOn, opposedOn, ...row }) => ({
      ...row,
      // Days were parsed before they were kept.
      appliedOn: appliedOn as CalendarDate | null,
      opposedOn: opposedOn as CalendarDate | null,
    })),
    (row) => row.accommodationId,
  )
}

async function linesWhere(
  db: Db,
  scope: CaseScope,
  which: SQL | undefined,
): Promise<readonly AccommodationLine[]> {
  const released = reaches(scope, 'accommodations')
  const firstDay = sql<
    string | null
  >`(select min(date) from sitting_view where hearing_id = ${accommodations.hearingId})`
  const rows = await db
    .select({
      it: accommodations,
      witness: witnesses.reference,
      witnessClock: sql<Zone | null>`${witnesses.zone}`,
      hearing: { type: hearings.type, state: hearings.state, zone: hearings.zone },
      jurisdiction: courtCases.jurisdiction,
      firstDay,
    })
    .from(accommodations)
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .innerJoin(courtCases, eq(courtCases.id, accommodations.caseId))
    .where(
      and(
        eq(accommodations.caseId, scope.caseId),
        released === null ? undefined : inArray(accommodations.witnessId, [...released]),
        which,
      ),
    )
    .orderBy(asc(firstDay), asc(accommodations.hearingId), asc(witnesses.reference), asc(accommodations.code))
  const needs = reaches(scope, 'needs')
  return rows.map(({ it, hearing, firstDay: first, witnessClock, ...rest }) => ({
    ...rest,
    witnessClock: needs === null || needs.includes(it.witnessId) ? witnessClock : null,
    ...accommodationOf(it),
    // Zones and days are parsed before they are stored.
    hearing: { ...hearing, zone: hearing.zone as Zone },
    firstDay: first as CalendarDate | null,
  }))
}

/** An accommodation as its row tells it. */
function accommodationOf(row: typeof accommodations.$inferSelect): Accommodation {
  const { id, caseId, witnessId, hearingId, code, asks, wish, needs, note, version } = row
  if (!isCode(code)) throw new Error('an accommodation has a code outside the vocabulary')
  const withdrawn =
    row.withdrawnAt === null ? null : { at: row.withdrawnAt, because: row.withdrawnBecause ?? '' }
  const wishSaidOn = row.wishSaidOn as CalendarDate
  return { id, caseId, witnessId, hearingId, code, asks, wish, wishSaidOn, needs, note, withdrawn, version }
}
