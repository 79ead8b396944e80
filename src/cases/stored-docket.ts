import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../db/connection.ts'
import type { KnownReading } from './readings/renew.ts'
import { knownReadings } from './readings/store.ts'
import { counsel, counts, defendants, docketEntries, docketImports } from './tables.ts'

/** All that earlier imports of a case kept. */
export type Stored = {
  readonly defendants: readonly (typeof defendants.$inferSelect)[]
  readonly counts: readonly (typeof counts.$inferSelect)[]
  readonly counsel: readonly (typeof counsel.$inferSelect)[]
  readonly entries: readonly (typeof docketEntries.$inferSelect)[]
  readonly readings: readonly KnownReading[]
  readonly hashes: ReadonlySet<string>
  /** How many imports there were. */
  readonly imports: number
}

export async function storedIn(db: Db, caseId: string): Promise<Stored> {
  const [people, lawyers, entries, imports] = await db.batch([
    db.select().from(defendants).where(eq(defendants.caseId, caseId)),
    db.select().from(counsel).where(eq(counsel.caseId, caseId)),
    db.select().from(docketEntries).where(eq(docketEntries.caseId, caseId)),
    db.select({ hash: docketImports.bytesHash }).from(docketImports).where(eq(docketImports.caseId, caseId)),
  ])
  const ids = people.map((person) => person.id)
  return {
    defendants: people,
    counts: ids.length > 0 ? await db.select().from(counts).where(inArray(counts.defendantId, ids)) : [],
    counsel: lawyers,
    entries,
    readings: await knownReadings(db, caseId),
    hashes: new Set(imports.map((one) => one.hash)),
    imports: imports.length,
  }
}
