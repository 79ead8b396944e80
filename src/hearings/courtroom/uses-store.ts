import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../../access/scope.ts'
import { casesReached } from '../../access/store.ts'
import { courtCases } from '../../cases/views.ts'
import type { Db } from '../../db/connection.ts'
import type { Span } from '../../resources/hold.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import { type Hearing, isOn } from '../hearing.ts'
import { hearings, sittings } from '../tables.ts'
import { zoneOfHearing } from '../views.ts'
import { type CourtroomUse, markOf, type OtherHearing, othersThere, type SharedCourtroom } from './sharing.ts'

/**
 * Every sitting in these courtrooms within a stretch of time, of whatever case, in order of time. Which hearing it is
 * stands only where the reader is on the team of its case now. What is off occupies no courtroom.
 */
export async function courtroomUses(
  db: Db,
  reader: OfficeScope | CaseScope,
  courtroomIds: readonly string[],
  within: Span,
): Promise<readonly CourtroomUse[]> {
  if (courtroomIds.length === 0) return []
  const rows = await db
    .select({
      courtroomId: sql<string>`${hearings.courtroomId}`,
      hearingId: hearings.id,
      caseId: hearings.caseId,
      type: hearings.type,
      docketNumber: courtCases.docketNumber,
      zone: zoneOfHearing,
      date: sittings.date,
      starts: sittings.starts,
      startsAt: sittings.startsAt,
      endsAt: sittings.endsAt,
      isOwn: sql<boolean>`${inArray(hearings.caseId, casesReached(db, reader))}`.mapWith(Boolean),
    })
    .from(hearings)
    .innerJoin(sittings, eq(sittings.hearingId, hearings.id))
    .innerJoin(courtCases, eq(courtCases.id, hearings.caseId))
    .where(
      and(
        inArray(hearings.courtroomId, [...courtroomIds]),
        inArray(hearings.state, ['set', 'held']),
        lt(sittings.startsAt, within.endsAt),
        gt(sittings.endsAt, within.startsAt),
      ),
    )
    .orderBy(asc(sittings.startsAt), asc(hearings.id))
  return rows.map(({ isOwn, caseId, type, docketNumber, starts, zone, date, ...row }) => ({
    ...row,
    // Zones and days were parsed before they were kept.
    zone: zone as Zone,
    date: date as CalendarDate,
    isTimed: starts !== null,
    seen: isOwn ? { hearingId: row.hearingId, caseId, docketNumber, type } : null,
  }))
}

/** The other hearings in the courtroom while this one sits; none where the office does not keep the courtroom. */
export async function othersInCourtroom(
  db: Db,
  reader: OfficeScope | CaseScope,
  mine: {
    /** Null for what is not a hearing's own sitting: a booking of the courtroom. */
    readonly hearingId: string | null
    readonly courtroomId: string | null
    readonly sittings: readonly Span[]
  },
): Promise<readonly OtherHearing[]> {
  if (mine.courtroomId === null || mine.sittings.length === 0) return []
  const within = {
    startsAt: Math.min(...mine.sittings.map(({ startsAt }) => startsAt)),
    endsAt: Math.max(...mine.sittings.map(({ endsAt }) => endsAt)),
  }
  return othersThere(await courtroomUses(db, reader, [mine.courtroomId], within), mine)
}

/**
 * The courtroom of a form with the other hearings there, where whoever sends it has not been told of them; else null.
 *
 * @param told the mark of those that the form was shown with
 */
export async function sharedUnseen(
  db: Db,
  scope: CaseScope,
  mine: Parameters<typeof othersInCourtroom>[2],
  told: string,
  courtrooms: readonly { readonly id: string; readonly name: string }[],
): Promise<SharedCourtroom | null> {
  const others = await othersInCourtroom(db, scope, mine)
  if (others.length === 0 || told === markOf(others)) return null
  return { courtroom: courtrooms.find(({ id }) => id === mine.courtroomId)?.name ?? 'the courtroom', others }
}

/** A hearing with the others in its courtroom while it sits. A reader by release is not told of them. */
export async function withSharing<T extends Hearing>(
  db: Db,
  scope: CaseScope,
  hearing: T,
): Promise<T & { readonly sharing: readonly OtherHearing[] }> {
  const { id: hearingId, courtroomId, sittings: days } = hearing
  const isAsked = scope.released === null && isOn(hearing.state)
  const mine = { hearingId, courtroomId, sittings: isAsked ? days : [] }
  return { ...hearing, sharing: await othersInCourtroom(db, scope, mine) }
}
