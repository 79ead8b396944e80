import { asc, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodations } from '../accommodations/views.ts'
import type { Db } from '../db/connection.ts'
import { witnesses } from '../people/views.ts'
import { hearsOf } from './to-tell.ts'

/** A person of the case by reference. */
export type WhoMustHear = { readonly id: string; readonly reference: string }

/** Who has to hear from a person, before any calendar shows it, that a hearing changes: the rule of `toTell`. */
export async function whoMustHear(
  db: Db,
  scope: CaseScope,
  hearingId: string,
): Promise<readonly WhoMustHear[]> {
  const testifies = sql<number>`exists (select 1 from ${accommodations} where ${accommodations.witnessId} = ${witnesses.id} and ${accommodations.hearingId} = ${hearingId})`
  const rows = await db
    .select({
      id: witnesses.id,
      reference: witnesses.reference,
      isVictim: witnesses.isVictim,
      testifies: testifies.mapWith(Boolean),
    })
    .from(witnesses)
    .where(eq(witnesses.caseId, scope.caseId))
    .orderBy(sql`length(${witnesses.reference})`, asc(witnesses.reference))
  return rows
    .filter((one) => hearsOf(one.isVictim, one.testifies))
    .map(({ id, reference }) => ({ id, reference }))
}
