import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne, type Planned } from '../audit/act.ts'
import type { Zone } from '../time/zone.ts'
import { courts } from '../cases/views.ts'
import type { Courthouse, CourthouseAnswer } from './courthouse.ts'
import { courthouses } from './tables.ts'
import type { Db } from '../db/connection.ts'
import { resources } from './tables.ts'

export function courthousesOf(db: Db, _scope: OfficeScope): Promise<readonly Courthouse[]> {
  return db
    .select({
      id: courthouses.id,
      name: courthouses.name,
      address: courthouses.address,
      court: courts.name,
      zone: courthouses.zone,
      retiredAt: courthouses.retiredAt,
      version: courthouses.version,
    })
    .from(courthouses)
    .innerJoin(courts, eq(courts.id, courthouses.courtId))
    .orderBy(asc(courthouses.name))
}

/** The courts known to the office, with the zone their clocks keep. */
export function courtChoices(db: Db): Promise<readonly { id: string; name: string; zone: string }[]> {
  return db
    .select({ id: courts.id, name: courts.name, zone: courts.zone })
    .from(courts)
    .orderBy(asc(courts.name))
}

/** Keeps a new courthouse; where no zone is said, its clock is the court's. The same form sent twice is one courthouse. */
export async function addCourthouse(
  db: Db,
  scope: OfficeScope,
  wish: {
    readonly id: string
    readonly courtId: string
    readonly name: string
    readonly address: string
    readonly zone: string | null
  },
): Promise<CourthouseAnswer> {
  const [court] = await db.select({ zone: courts.zone }).from(courts).where(eq(courts.id, wish.courtId))
  if (!court) return { ok: false, reason: 'no such court' }
  const deed: Deed = {
    did: 'courthouse-added',
    about: { kind: 'courthouse', id: wish.id },
    facts: { name: wish.name },
  }
  const row = { ...wish, zone: wish.zone ?? court.zone }
  const done = await act(db, scope, deed, [db.insert(courthouses).values(row)])
  if (done.ok || done.because === 'exists already') return { ok: true }
  return { ok: false, reason: done.because === 'refers to nothing' ? 'no such court' : 'edited meanwhile' }
}

/** Says which clock a courthouse keeps. Its hearings follow it in the same act; not written yet. */
export function planCourthouseZone(
  db: Db,
  seen: { readonly id: string; readonly version: number },
  clock: { readonly from: string; readonly to: Zone },
): Planned {
  return {
    deeds: [{ did: 'courthouse-clock-corrected', about: { kind: 'courthouse', id: seen.id }, facts: clock }],
    changes: [
      db
        .update(courthouses)
        .set({ zone: clock.to, version: sql`${courthouses.version} + 1` })
        .where(and(eq(courthouses.id, seen.id), eq(courthouses.version, seen.version))),
      mustChangeOne(db),
    ],
  }
}

/** Takes a courthouse off the lists; refused while a room or a thing in it is in use. Sent twice, it is off once. */
export async function retireCourthouse(
  db: Db,
  scope: OfficeScope,
  seen: { readonly id: string; readonly version: number },
): Promise<CourthouseAnswer> {
  const [inUse] = await db
    .select({ id: resources.id })
    .from(resources)
    .where(and(eq(resources.courthouseId, seen.id), isNull(resources.retiredAt)))
    .limit(1)
  if (inUse) return { ok: false, reason: 'still in use' }
  const deed: Deed = { did: 'courthouse-retired', about: { kind: 'courthouse', id: seen.id } }
  const done = await act(db, scope, deed, [
    db
      .update(courthouses)
      .set({ retiredAt: scope.at, version: sql`${courthouses.version} + 1` })
      .where(
        and(
          eq(courthouses.id, seen.id),
          eq(courthouses.version, seen.version),
          isNull(courthouses.retiredAt),
        ),
      ),
    mustChangeOne(db),
  ])
  if (done.ok) return done
  const [now] = await db.select().from(courthouses).where(eq(courthouses.id, seen.id))
  if (!now) return { ok: false, reason: 'no such courthouse' }
  return now.retiredAt !== null ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}
