import { and, asc, eq, ne } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
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

export type ClosedDayAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: 'no such court' }

/** Notes that a court is closed on a day. Noted again for another reason, the last reason stays; sent twice, it is noted once. */
export async function closeDay(
  db: Db,
  scope: OfficeScope,
  courtId: string,
  on: CalendarDate,
  because: string,
): Promise<ClosedDayAnswer> {
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
      .onConflictDoUpdate({
        target: [courtClosedDays.courtId, courtClosedDays.on],
        set: { because },
        setWhere: ne(courtClosedDays.because, because),
      }),
    mustChangeOne(db),
  ])
  // Nothing changed: it stands so already.
  if (done.ok || done.because === 'edited meanwhile') return { ok: true }
  if (done.because === 'refers to nothing') return { ok: false, reason: 'no such court' }
  throw new Error(`a day was refused: ${done.because}`)
}

/** Takes a noted day back. Sent twice, it is taken back once. */
export async function reopenDay(
  db: Db,
  scope: OfficeScope,
  courtId: string,
  on: CalendarDate,
): Promise<ClosedDayAnswer> {
  if ((await db.$count(courts, eq(courts.id, courtId))) === 0) return { ok: false, reason: 'no such court' }
  const deed: Deed = {
    did: 'court-closure-removed',
    about: { kind: 'court', id: courtId },
    facts: { on },
  }
  const done = await act(db, scope, deed, [
    db.delete(courtClosedDays).where(and(eq(courtClosedDays.courtId, courtId), eq(courtClosedDays.on, on))),
    mustChangeOne(db),
  ])
  if (done.ok || done.because === 'edited meanwhile') return { ok: true }
  throw new Error(`a day was refused: ${done.because}`)
}
