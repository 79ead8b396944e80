import { eq } from 'drizzle-orm'
import { grantCase, grantOffice, type ReleasedKind, type Role } from '../../src/access/scope.ts'
import { caseFiles, caseTeam, releases, users } from '../../src/access/tables.ts'
import { accommodations } from '../../src/accommodations/tables.ts'
import { act } from '../../src/audit/act.ts'
import { bookings } from '../../src/bookings/tables.ts'
import { resources } from '../../src/resources/tables.ts'
import { courtCases, courts, defendants } from '../../src/cases/tables.ts'
import { courthouses } from '../../src/resources/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { statementsToSet } from '../../src/hearings/acts.ts'
import type { Hearing } from '../../src/hearings/hearing.ts'
import type { Sitting } from '../../src/hearings/sitting.ts'
import { witnesses } from '../../src/people/tables.ts'
import type { Zone } from '../../src/time/zone.ts'
import { newYork, placed } from './a-hearing.ts'

/** Thursday, September 10, 2026, 11 in the morning in New York. */
export const now = Date.parse('2026-09-10T15:00:00Z')
const actor = (userId: string, role: Role) => ({ userId, role, name: userId })

/**
 * A court in New York with a courthouse; two cases; a coordinator (by default `ada`, made here) on the team of the
 * first; the second is another team's. Witnesses W-1 and W-2 in the first.
 */
export async function twoCases(db: Db, coordinator?: string) {
  const ada = coordinator ?? (await person(db, 'ada', 'coordinator'))
  const [ours, theirs] = [newId(), newId()]
  const [harbor, hill] = [newId(), newId()]
  await db
    .insert(courts)
    .values({ id: 'nyed', name: 'Eastern District', jurisdiction: 'us-federal', zone: newYork })
  for (const [id, name] of [
    [harbor, 'Harbor Street Courthouse'],
    [hill, 'Hill Courthouse'],
  ] as const)
    await db.insert(courthouses).values({ id, courtId: 'nyed', name, zone: newYork })
  await db.insert(caseFiles).values([{ id: ours }, { id: theirs }])
  for (const [n, id] of [ours, theirs].entries())
    await db.insert(courtCases).values({
      id,
      courtId: 'nyed',
      docketNumber: `1:26-cr-0011${n}`,
      caption: 'United States v. Marrow',
      jurisdiction: 'us-federal',
      zone: newYork,
      createdAt: now,
    })
  await db.insert(caseTeam).values({ caseId: ours, userId: ada, joinedAt: 1 })
  for (const [n, name] of ['Silas Marrow', 'June Okell'].entries())
    await db.insert(defendants).values({ id: newId(), caseId: ours, number: n + 1, name })
  const [w1, w2] = [await aWitness(db, ours, 'W-1'), await aWitness(db, ours, 'W-2')]
  return {
    ada,
    ours,
    theirs,
    harbor,
    hill,
    w1,
    w2,
    scope: grantCase(actor(ada, 'coordinator'), now, ours),
    theirScope: grantCase(actor('someone', 'coordinator'), now, theirs),
    office: grantOffice(actor(ada, 'coordinator'), now),
  }
}
export type TwoCases = Awaited<ReturnType<typeof twoCases>>

export async function person(db: Db, name: string, role: Role): Promise<string> {
  const at = new Date(now)
  const email = `${name}@example.org`
  await db.insert(users).values({ id: name, name, email, role, createdAt: at, updatedAt: at })
  return name
}

export async function aWitness(db: Db, caseId: string, reference: string): Promise<string> {
  const id = newId()
  await db
    .insert(witnesses)
    .values({ id, caseId, reference, isVictim: true, ageBand: 'adult', createdAt: now })
  return id
}

/** A courthouse of the first case's court that keeps another zone. */
async function aCourthouse(db: Db, cases: TwoCases, zone: Zone): Promise<string> {
  const id = newId()
  const [{ courtId } = { courtId: '' }] = await db
    .select({ courtId: courthouses.courtId })
    .from(courthouses)
    .where(eq(courthouses.id, cases.harbor))
  await db.insert(courthouses).values({ id, courtId, name: `Courthouse in ${zone}`, zone })
  return id
}

/** A hearing of the first case, in Harbor Street unless said otherwise. */
export async function aHearing(
  db: Db,
  cases: TwoCases,
  days: readonly string[],
  more: Partial<Hearing> = {},
): Promise<Hearing> {
  const scope = more.caseId === cases.theirs ? cases.theirScope : cases.scope
  const { type = 'Jury Trial', zone = newYork } = more
  const courthouseId =
    more.courthouseId ?? (zone === newYork ? cases.harbor : await aCourthouse(db, cases, zone))
  const wanted = {
    id: newId(),
    type,
    zone,
    courthouseId,
    courtroomId: null,
    judge: 'Ellen Farrow',
    place: 'Courtroom 4D',
    remote: null,
    defendantNames: [],
    sittings: placed(days, zone, type),
  }
  const planned = statementsToSet(db, scope, wanted)
  const done = await act(db, scope, planned.deeds, planned.changes)
  if (!done.ok) throw new Error(done.because)
  return planned.after
}

export async function anAccommodation(
  db: Db,
  cases: TwoCases,
  witnessId: string,
  hearingId: string,
  code = 'SCREEN',
) {
  const id = newId()
  await db.insert(accommodations).values({
    id,
    caseId: cases.ours,
    witnessId,
    hearingId,
    code,
    asks: false,
    wish: 'wanted',
    wishSaidOn: '2026-09-01',
    createdAt: now,
    updatedAt: now,
  })
  return id
}

/** A screen of Harbor Street that needs neither set-up nor strike. */
export async function aScreen(db: Db, cases: TwoCases, name: string): Promise<string> {
  const id = newId()
  await db.insert(resources).values({
    id,
    name,
    kind: 'equipment',
    sort: 'screen',
    courthouseId: cases.harbor,
    serves: ['SCREEN'],
    languages: [],
  })
  return id
}

/** The resource held for the whole sitting. */
export async function aBooking(
  db: Db,
  cases: TwoCases,
  resourceId: string,
  accommodationId: string,
  sitting: Sitting,
) {
  const id = newId()
  const { startsAt, endsAt } = sitting
  await db.insert(bookings).values({
    id,
    resourceId,
    accommodationId,
    sittingId: sitting.id,
    caseId: cases.ours,
    state: 'held',
    startsAt,
    endsAt,
    heldFrom: startsAt,
    heldUntil: endsAt,
    createdAt: now,
    updatedAt: now,
  })
  return id
}

export async function aRelease(
  db: Db,
  cases: TwoCases,
  advocateId: string,
  witnessId: string,
  kinds: readonly ReleasedKind[],
  endsAt = now + 86_400_000,
): Promise<void> {
  await db.insert(releases).values({
    id: newId(),
    caseId: cases.ours,
    witnessId,
    advocateId,
    kinds,
    signedOn: '2026-09-01',
    givenAt: 1,
    endsAt,
  })
}
