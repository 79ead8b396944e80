import { and, asc, eq, inArray } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodations } from '../accommodations/tables.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
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
      code: accommodations.code,
      legal: accommodations.legalState,
      witnessId: accommodations.witnessId,
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
  const days = await sittingsOf(db, [...new Set(rows.map((row) => row.hearingId))])
  return new Map(
    rows.map((row) => [
      row.accommodationId,
      // Zones are parsed before they are stored.
      { ...row, zone: row.zone as Zone, sittings: days.get(row.hearingId) ?? [] },
    ]),
  )
}

async function sittingsOf(
  db: Db,
  hearingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BookableSitting[]>> {
  const rows = await db
    .select()
    .from(sittings)
    .where(inArray(sittings.hearingId, [...hearingIds]))
    .orderBy(asc(sittings.startsAt))
  const days = new Map<string, BookableSitting[]>()
  for (const { hearingId, id, startsAt, endsAt, occurrence, ...row } of rows) {
    // Dates and times are parsed before they are stored.
    const [date, starts] = [row.date as CalendarDate, row.starts as ClockTime | null]
    days.set(hearingId, [...(days.get(hearingId) ?? []), { id, startsAt, endsAt, occurrence, date, starts }])
  }
  return days
}
