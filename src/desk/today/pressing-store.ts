import { and, asc, eq, gt, isNull, min, getViewSelectedFields } from 'drizzle-orm'
import type { OfficeScope } from '../../access/scope.ts'
import { accommodations } from '../../accommodations/views.ts'
import { pressOf, type Standing, standingOf } from '../../bookings/standing/standing.ts'
import { factsOf } from '../../bookings/standing/standing-store.ts'
import { courtCases } from '../../cases/views.ts'
import type { Db } from '../../db/connection.ts'
import { manyRows } from '../../db/many-rows.ts'
import { isReached } from '../../accommodations/hearings-reached.ts'
import { hearings, sittings } from '../../hearings/views.ts'
import { witnesses } from '../../people/views.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import { type Code, isCode } from '../../vocabulary/accommodations.ts'

/** An accommodation that waits for the office. */
export type Pressing = {
  readonly id: string
  readonly caseId: string
  readonly docketNumber: string
  readonly reference: string
  readonly code: Code
  readonly standing: Standing
  /** 1 first: what the court granted and nobody arranged. */
  readonly press: 1 | 2 | 3 | 4
  readonly hearing: string
  readonly zone: Zone
  /** The hearing's next day. */
  readonly date: CalendarDate
}

/** How many are looked at, the nearest hearings first, and how many of them are listed; the rest stand in each case. */
const looked = 400
const most = 30

/** What presses in all cases of the team: what was granted first, then the nearest hearing. */
export async function pressing(db: Db, scope: OfficeScope): Promise<readonly Pressing[]> {
  const date = min(sittings.date)
  const fields = {
    it: getViewSelectedFields(accommodations),
    docketNumber: courtCases.docketNumber,
    reference: witnesses.reference,
    hearing: hearings.type,
    zone: hearings.zone,
    date,
  }
  const rows = await manyRows(db, fields, (select) =>
    select
      .from(accommodations)
      .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
      .innerJoin(sittings, and(eq(sittings.hearingId, hearings.id), gt(sittings.endsAt, scope.at)))
      .innerJoin(courtCases, eq(courtCases.id, accommodations.caseId))
      .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
      .where(and(isReached(db, scope), eq(hearings.state, 'set'), isNull(accommodations.withdrawnAt)))
      .groupBy(accommodations.id)
      .orderBy(asc(date), asc(accommodations.id))
      .limit(looked),
  )
  const its = rows.flatMap(({ it, ...rest }) =>
    isCode(it.code)
      ? [
          {
            ...rest,
            ...it,
            code: it.code,
            wishSaidOn: it.wishSaidOn as CalendarDate,
            withdrawn: null,
            hearing: { type: rest.hearing, state: 'set' },
          },
        ]
      : [],
  )
  const facts = await factsOf(db, its)
  return its
    .flatMap((it): readonly Pressing[] => {
      const known = facts.get(it.id)
      if (!known) return []
      const standing = standingOf(known, scope.at)
      const press = pressOf(standing, it.wish)
      if (press === null) return []
      const { id, caseId, docketNumber, reference, code } = it
      // Zones and days were parsed before they were kept.
      const when = { zone: it.zone as Zone, date: it.date as CalendarDate }
      return [
        { id, caseId, docketNumber, reference, code, standing, press, hearing: it.hearing.type, ...when },
      ]
    })
    .toSorted((a, b) => a.press - b.press)
    .slice(0, most)
}
