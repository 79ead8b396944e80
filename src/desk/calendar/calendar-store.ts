import { and, asc, between, eq, getViewSelectedFields, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { OfficeScope } from '../../access/scope.ts'
import { witnessesReleased } from '../../access/store.ts'
import { isReached } from '../../accommodations/hearings-reached.ts'
import { accommodations } from '../../accommodations/views.ts'
import { courtCases } from '../../cases/views.ts'
import type { Db } from '../../db/connection.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import type { CalendarSitting } from './calendar-sitting.ts'
import { othersThere } from '../../hearings/courtroom/sharing.ts'
import { courtroomUses } from '../../hearings/courtroom/uses-store.ts'
import { isOn } from '../../hearings/hearing.ts'
import { hasDocket } from '../../hearings/docket-store.ts'
import { sittingOf } from '../../hearings/row.ts'
import { hearings, sittings } from '../../hearings/views.ts'

/**
 * The sittings from one day to another, both included, of all cases the reader reaches: by the venue's own calendar,
 * so that a hearing in Guam stands on its day in Guam. What was entered in error is on no calendar.
 */
export async function calendarBetween(
  db: Db,
  scope: OfficeScope,
  from: CalendarDate,
  until: CalendarDate,
): Promise<readonly CalendarSitting[]> {
  const rows = await calendarQuery(db, scope, from, until)
  const shown = rows.map(({ sitting, zone, ...row }) => ({
    ...row,
    ...sittingOf(sitting),
    zone: zone as Zone,
  }))
  const uses = scope.actor.role === 'advocate' ? [] : await usesAround(db, scope, shown)
  return shown.map((one) => ({
    ...one,
    sharing: isOn(one.state) ? othersThere(uses, { ...one, sittings: [one] }) : [],
  }))
}

/** All that sits in the courtrooms of these sittings while any of them does. */
async function usesAround(
  db: Db,
  scope: OfficeScope,
  shown: readonly {
    readonly courtroomId: string | null
    readonly startsAt: number
    readonly endsAt: number
  }[],
) {
  const roomed = shown.filter(({ courtroomId }) => courtroomId !== null)
  if (roomed.length === 0) return []
  const courtroomIds = [...new Set(roomed.flatMap(({ courtroomId }) => courtroomId ?? []))]
  const startsAt = Math.min(...roomed.map((one) => one.startsAt))
  const endsAt = Math.max(...roomed.map((one) => one.endsAt))
  return courtroomUses(db, scope, courtroomIds, { startsAt, endsAt })
}

/** The statement alone, for looking at its plan. */
export function calendarQuery(db: Db, scope: OfficeScope, from: CalendarDate, until: CalendarDate) {
  const day = sql<number>`(select count(*) from ${sittings} other where other.hearing_id = ${hearings.id} and other.starts_at <= ${sittings.startsAt})`
  const days = sql<number>`(select count(*) from ${sittings} other where other.hearing_id = ${hearings.id})`
  return db
    .select({
      sitting: getViewSelectedFields(sittings),
      hearingId: hearings.id,
      caseId: hearings.caseId,
      docketNumber: courtCases.docketNumber,
      type: hearings.type,
      state: hearings.state,
      courtroomId: hearings.courtroomId,
      place: sql<string | null>`coalesce(${hearings.courtroom}, ${hearings.place})`,
      remote: hearings.remote,
      zone: hearings.zone,
      fromDocket: hasDocket(hearings.caseId),
      day: day.mapWith(Number),
      days: days.mapWith(Number),
      accommodations: sql<number>`(${accommodationsSeen(db, scope)})`.mapWith(Number),
    })
    .from(hearings)
    .innerJoin(courtCases, eq(courtCases.id, hearings.caseId))
    .innerJoin(sittings, eq(sittings.hearingId, hearings.id))
    .where(
      and(isReached(db, scope), ne(hearings.state, 'entered-in-error'), between(sittings.date, from, until)),
    )
    .orderBy(asc(sittings.date), asc(sittings.startsAt), asc(hearings.id))
}

/** How many accommodations at the hearing are wanted, or may be. A reader by release counts those released to her. */
function accommodationsSeen(db: Db, scope: OfficeScope): SQL {
  const inPlay = and(
    eq(accommodations.hearingId, hearings.id),
    ne(accommodations.wish, 'declined'),
    isNull(accommodations.withdrawnAt),
  )
  const released = witnessesReleased(db, scope, 'accommodations')
  const seen = scope.actor.role === 'advocate' ? inArray(accommodations.witnessId, released) : undefined
  return db
    .select({ n: sql`count(*)` })
    .from(accommodations)
    .where(and(inPlay, seen))
    .getSQL()
}

/** The zone most hearings of the reader keep; UTC while there are none. Decides which day is today. */
export async function homeZone(db: Db, scope: OfficeScope): Promise<Zone> {
  const [row] = await db
    .select({ zone: hearings.zone })
    .from(hearings)
    .where(isReached(db, scope))
    .groupBy(hearings.zone)
    .orderBy(sql`count(*) desc`)
    .limit(1)
  return (row?.zone ?? 'UTC') as Zone
}
