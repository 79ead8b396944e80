import { and, asc, eq, gt, inArray, min, or, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { courtCases } from '../cases/tables.ts'
import type { Db } from '../db/connection.ts'
import { hearingsReached } from '../hearings/reach.ts'
import { hearings, sittings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { accommodations } from './tables.ts'
import type { Code } from '../vocabulary/accommodations.ts'

/** An accommodation that waits for the office: ordered by the court but not arranged, or wanted but not asked for. */
export type Pressing = {
  readonly id: string
  readonly caseId: string
  readonly docketNumber: string
  readonly reference: string
  readonly code: Code
  readonly because: 'granted, not arranged' | 'wanted, not asked for'
  readonly hearing: string
  /** The hearing's next day. */
  readonly date: CalendarDate
}

/** How many are listed at most; the rest stand in each case. */
const most = 30

/** What presses in all cases of the team, the nearest hearing first. */
export async function pressing(db: Db, scope: OfficeScope): Promise<readonly Pressing[]> {
  const date = min(sittings.date)
  const granted = inArray(accommodations.legalState, ['granted', 'granted in part', 'varied'])
  const wanted = and(eq(accommodations.legalState, 'to apply'), eq(accommodations.wish, 'wanted'))
  const rows = await db
    .select({
      id: accommodations.id,
      caseId: accommodations.caseId,
      docketNumber: courtCases.docketNumber,
      reference: witnesses.reference,
      code: accommodations.code,
      legal: accommodations.legalState,
      hearing: hearings.type,
      date,
    })
    .from(accommodations)
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .innerJoin(sittings, and(eq(sittings.hearingId, hearings.id), gt(sittings.endsAt, scope.at)))
    .innerJoin(courtCases, eq(courtCases.id, accommodations.caseId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .where(
      and(
        inArray(hearings.id, hearingsReached(db, scope)),
        eq(hearings.state, 'set'),
        or(and(granted, eq(accommodations.logisticsState, 'to book')), wanted),
      ),
    )
    .groupBy(accommodations.id)
    // What the court has ordered and nobody has arranged is shouted first.
    .orderBy(sql`${accommodations.legalState} = 'to apply'`, asc(date))
    .limit(most)
  return rows.map(({ legal, code, date: day, ...row }) => ({
    ...row,
    // Both were checked when they were written.
    code: code as Code,
    date: day as CalendarDate,
    because: legal === 'to apply' ? 'wanted, not asked for' : 'granted, not arranged',
  }))
}
