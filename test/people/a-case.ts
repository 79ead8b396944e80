import type { Actor, ReleasedKind, Role } from '../../src/access/scope.ts'
import { caseFiles, caseTeam, releases, users } from '../../src/access/tables.ts'
import { courtCases, courts } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { witnesses } from '../../src/people/tables.ts'

/** Monday 14 September 2026, 9 in the morning in San Diego. */
export const monday = Date.parse('2026-09-14T16:00:00Z')

export async function aPerson(db: Db, name: string, role: Role): Promise<Actor> {
  const day = new Date(monday)
  const id = newId(monday)
  const email = `${id}@office.example`
  await db.insert(users).values({ id, name, email, role, createdAt: day, updatedAt: day })
  return { userId: id, role, name }
}

/** A case in San Diego with this team. */
export async function aCase(db: Db, docketNumber: string, ...team: readonly string[]): Promise<string> {
  const id = newId(monday)
  const zone = 'America/Los_Angeles'
  await db
    .insert(courts)
    .values({ id: 'casd', name: 'Southern District of California', jurisdiction: 'us-federal', zone })
    .onConflictDoNothing()
  const caption = 'United States v. Marlow'
  const row = { id, courtId: 'casd', docketNumber, caption, jurisdiction: 'us-federal', zone }
  await db.insert(caseFiles).values({ id })
  await db.insert(courtCases).values({ ...row, createdAt: monday })
  for (const userId of team) await db.insert(caseTeam).values({ caseId: id, userId, joinedAt: monday })
  return id
}

export async function aWitness(db: Db, caseId: string, reference: string): Promise<string> {
  const id = newId(monday)
  const facts = { isVictim: true, ageBand: '16 to 17', language: 'Mam', dialect: 'Todos Santos' } as const
  await db.insert(witnesses).values({ id, caseId, reference, ...facts, createdAt: monday })
  return id
}

export async function aRelease(
  db: Db,
  to: string,
  caseId: string,
  witnessId: string,
  kinds: readonly ReleasedKind[],
  endsAt = monday + 30 * 86_400_000,
): Promise<string> {
  const id = newId(monday)
  const row = {
    id,
    caseId,
    witnessId,
    advocateId: to,
    kinds,
    signedOn: '2026-09-14',
    givenAt: monday,
    endsAt,
  }
  await db.insert(releases).values(row)
  return id
}
