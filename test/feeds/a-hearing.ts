import { eq, sql } from 'drizzle-orm'
import { accommodations } from '../../src/accommodations/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { placeSitting } from '../../src/hearings/sitting.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { aRuling } from '../rulings/a-ruling.ts'

type Kept = { readonly id: string; readonly sittingIds: readonly string[] }

/** A sentencing in San Diego on these days, 9:30 to 12:00. */
export async function aHearing(
  db: Db,
  caseId: string,
  code: number,
  at: number,
  ...days: readonly string[]
): Promise<Kept> {
  const id = newId(at)
  const facts = { type: 'Sentencing', state: 'set', place: 'Courtroom 4B', judge: 'Ines Calloway' } as const
  await db.insert(hearings).values({
    id,
    caseId,
    code,
    ...facts,
    defendantNames: ['Rex Marlow'],
    createdAt: at,
    updatedAt: at,
  })
  const sittingIds: string[] = []
  for (const day of days) {
    const sittingId = newId(at)
    await db.insert(sittings).values({ id: sittingId, hearingId: id, ...placed(day, '09:30') })
    sittingIds.push(sittingId)
  }
  return { id, sittingIds }
}

function placed(day: string, from: string) {
  const wish = { date: date(day), starts: clock(from), ends: clock('12:00'), occurrence: null }
  const put = placeSitting(wish, zone('America/Los_Angeles'), 'Sentencing')
  if (!put.ok) throw new Error(put.refusal.reason)
  return put.sitting
}

export async function moveSitting(
  db: Db,
  hearing: Kept,
  at: number,
  day: string,
  from: string,
): Promise<void> {
  const [sittingId = ''] = hearing.sittingIds
  await db.batch([
    db
      .update(sittings)
      .set({ ...placed(day, from), version: sql`version + 1` })
      .where(eq(sittings.id, sittingId)),
    changed(db, hearing, at, {}),
  ])
}

export async function dropLastSitting(db: Db, hearing: Kept, at: number): Promise<void> {
  await db.batch([
    db.delete(sittings).where(eq(sittings.id, hearing.sittingIds.at(-1) ?? '')),
    changed(db, hearing, at, {}),
  ])
}

export async function vacate(db: Db, hearing: Kept, at: number): Promise<void> {
  await changed(db, hearing, at, { state: 'vacated', because: 'Plea entered' })
}

function changed(db: Db, hearing: Kept, at: number, set: Partial<typeof hearings.$inferInsert>) {
  return db
    .update(hearings)
    .set({ ...set, updatedAt: at, version: sql`version + 1` })
    .where(eq(hearings.id, hearing.id))
}

export async function anAccommodation(
  db: Db,
  caseId: string,
  witnessId: string,
  hearingId: string,
  code: string,
  at: number,
): Promise<string> {
  const id = newId(at)
  await db.insert(accommodations).values({
    id,
    caseId,
    witnessId,
    hearingId,
    code,
    asks: true,
    wish: 'wanted',
    wishSaidOn: '2026-09-01',
    createdAt: at,
    updatedAt: at,
  })
  await aRuling(db, id, 'granted')
  return id
}
