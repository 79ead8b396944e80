import { and, asc, eq, inArray, sql, getViewSelectedFields } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodationParts, accommodations } from '../accommodations/views.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import { beforeTheCourt } from '../rulings/store.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { isCode } from '../vocabulary/accommodations.ts'
import type { Place } from './place.ts'
import type { BookableSitting } from './span.ts'

/** The places of accommodations, by id; absent when there is none in the scope's case. */
export async function placesOf(
  db: Db,
  scope: CaseScope,
  accommodationIds: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const rows = await db
    .select({
      accommodationId: accommodations.id,
      it: getViewSelectedFields(accommodations),
      witnessId: accommodations.witnessId,
      witnessClock: sql<Zone | null>`${witnesses.zone}`,
      spoken: { language: witnesses.language, dialect: witnesses.dialect },
      hearingId: hearings.id,
      hearingState: hearings.state,
      courthouseId: hearings.courthouseId,
      zone: hearings.zone,
    })
    .from(accommodations)
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .where(and(inArray(accommodations.id, [...accommodationIds]), eq(accommodations.caseId, scope.caseId)))
  const [days, parts, court] = await Promise.all([
    sittingsOf(db, [...new Set(rows.map((row) => row.hearingId))]),
    db
      .select()
      .from(accommodationParts)
      .where(inArray(accommodationParts.accommodationId, [...accommodationIds])),
    beforeTheCourt(
      db,
      rows.map(({ it: { id, asks, withdrawnAt } }) => ({ id, asks, withdrawn: withdrawnAt })),
    ),
  ])
  return new Map(
    rows.flatMap(({ it: { code, needs }, ...row }): readonly [string, Place][] => {
      const before = court.get(row.accommodationId)
      if (!before || !isCode(code)) return []
      // Zones are parsed before they are stored.
      const place = { ...row, code, needs, court: before, zone: row.zone as Zone }
      const placed = (days.get(row.hearingId) ?? []).map((day) => ({
        ...day,
        part:
          parts.find((one) => one.accommodationId === row.accommodationId && one.sittingId === day.id) ??
          null,
      }))
      return [[row.accommodationId, { ...place, sittings: placed }]]
    }),
  )
}

async function sittingsOf(
  db: Db,
  hearingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Omit<BookableSitting, 'part'>[]>> {
  const rows = await db
    .select()
    .from(sittings)
    .where(inArray(sittings.hearingId, [...hearingIds]))
    .orderBy(asc(sittings.startsAt))
  const days = new Map<string, Omit<BookableSitting, 'part'>[]>()
  for (const { hearingId, id, startsAt, endsAt, occurrence, ...row } of rows) {
    // Dates and times are parsed before they are stored.
    const [date, starts] = [row.date as CalendarDate, row.starts as ClockTime | null]
    days.set(hearingId, [...(days.get(hearingId) ?? []), { id, startsAt, endsAt, occurrence, date, starts }])
  }
  return days
}
