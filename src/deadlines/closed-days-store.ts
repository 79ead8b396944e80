import { and, asc, eq } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, type Deed } from '../audit/act.ts'
import { courts } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { CourtClosedDay } from './case-law.ts'
import { courtClosedDays } from './tables.ts'

export type CourtWithClosedDays = {
  readonly id: string
  readonly name: string
  readonly days: readonly CourtClosedDay[]
}

/** Every court of the office with the days noted for it. */
export async function courtsWithClosedDays(
  db: Db,
  _scope: OfficeScope,
): Promise<readonly CourtWithClosedDays[]> {
  const rows = await db
    .select({ id: courts.id, name: courts.name, on: courtClosedDays.on, because: courtClosedDays.because })
    .from(courts)
    .leftJoin(courtClosedDays, eq(courtClosedDays.courtId, courts.id))
    .orderBy(asc(courts.name), asc(courtClosedDays.on))
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, some]) => ({
    id,
    name: some[0]?.name ?? '',
    days: some.flatMap(({ on, because }) =>
      on === null || because === null ? [] : [{ on: on as CalendarDate, because }],
    ),
  }))
}

/** Notes that a court is closed on a day. False when there is no such court. Noted twice, the last reason stays. */
export async function closeDay(
  db: Db,
  scope: OfficeScope,
  courtId: string,
  on: CalendarDate,
  because: string,
): Promise<boolean> {
  const deed: Deed = {
    did: 'court-closure-recorded',
    about: { kind: 'court', id: courtId },
    facts: { on, because },
  }
  const row = { courtId, on, because, addedAt: scope.at }
  const done = await act(db, scope, deed, [
    db
      .insert(courtClosedDays)
      .values(row)
      .onConflictDoUpdate({ target: [courtClosedDays.courtId, courtClosedDays.on], set: { because } }),
  ])
  if (!done.ok && done.because !== 'refers to nothing') throw new Error(`a day was refused: ${done.because}`)
  return done.ok
}

/** Takes a noted day back. */
export async function reopenDay(
  db: Db,
  scope: OfficeScope,
  courtId: string,
  on: CalendarDate,
): Promise<void> {
  const deed: Deed = {
    did: 'court-closure-removed',
    about: { kind: 'court', id: courtId },
    facts: { on },
  }
  const done = await act(db, scope, deed, [
    db.delete(courtClosedDays).where(and(eq(courtClosedDays.courtId, courtId), eq(courtClosedDays.on, on))),
  ])
  if (!done.ok) throw new Error(`a day was refused: ${done.because}`)
}
