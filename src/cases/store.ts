import { and, asc, count, desc, eq, inArray, like, or } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { casesReached, casesReleased } from '../access/store.ts'
import { users } from '../access/views.ts'
import type { Db } from '../db/connection.ts'
import type { Zone } from '../time/zone.ts'
import { waitingByCase } from './readings/store.ts'
import { counsel, counts, courtCases, courts, defendants, docketEntries, docketImports } from './tables.ts'

export type CaseLine = {
  readonly id: string
  readonly docketNumber: string
  /** Null for a reader by release: the caption names the accused. */
  readonly caption: string | null
  readonly court: string
  readonly assignedJudge: string | null
  /** Changes to hearings that the docket proposes and nobody has decided. */
  readonly waiting: number
}

/** The cases this person reaches at this instant, newest first; `search` looks in number, caption and judge. */
export async function ownCases(db: Db, scope: OfficeScope, search = ''): Promise<CaseLine[]> {
  const whole = scope.actor.role !== 'advocate'
  const pattern = `%${search.replaceAll(/[%_\\]/g, '')}%`
  const found = whole
    ? or(
        like(courtCases.docketNumber, pattern),
        like(courtCases.caption, pattern),
        like(courtCases.assignedJudge, pattern),
      )
    : like(courtCases.docketNumber, pattern)
  const rows = await db
    .select({
      id: courtCases.id,
      docketNumber: courtCases.docketNumber,
      caption: courtCases.caption,
      court: courts.name,
      assignedJudge: courtCases.assignedJudge,
    })
    .from(courtCases)
    .innerJoin(courts, eq(courts.id, courtCases.courtId))
    .where(
      and(
        inArray(courtCases.id, whole ? casesReached(db, scope) : casesReleased(db, scope)),
        search ? found : undefined,
      ),
    )
    .orderBy(desc(courtCases.createdAt))
    .limit(500)
  if (!whole) return rows.map((row) => ({ ...row, caption: null, assignedJudge: null, waiting: 0 }))
  const ids = rows.map(({ id }) => id)
  const waiting = await waitingByCase(db, 'hearing', ids)
  return rows.map((row) => ({ ...row, waiting: waiting.get(row.id) ?? 0 }))
}

/** The zone of the case's court. */
export async function caseZone(db: Db, scope: CaseScope): Promise<Zone> {
  const [found] = await db
    .select({ zone: courtCases.zone })
    .from(courtCases)
    .where(eq(courtCases.id, scope.caseId))
  if (!found) throw new Error('a scope was granted for a case that is not there')
  // Parsed before it was written.
  return found.zone as Zone
}

/** What stands above every page of the case. The caption names the accused; a reader by release sees the number alone. */
export async function caseHeadOf(
  db: Db,
  scope: CaseScope,
): Promise<{ docketNumber: string; caption: string | null; jurisdiction: string }> {
  const { docketNumber, caption, jurisdiction } = courtCases
  const [head] = await db
    .select({ docketNumber, caption, jurisdiction })
    .from(courtCases)
    .where(eq(courtCases.id, scope.caseId))
  if (!head) throw new Error('a scope was granted for a case that is not there')
  return { ...head, caption: scope.released === null ? head.caption : null }
}

export type CaseFacts = {
  readonly facts: typeof courtCases.$inferSelect & { readonly courtName: string }
  readonly defendants: readonly (typeof defendants.$inferSelect & {
    readonly counts: readonly (typeof counts.$inferSelect)[]
    readonly counsel: readonly (typeof counsel.$inferSelect)[]
  })[]
  readonly governmentCounsel: readonly (typeof counsel.$inferSelect)[]
  readonly imports: readonly { kind: string; importedAt: number; by: string; doubts: readonly string[] }[]
  readonly entries: number
  readonly waiting: number
}

/** All that the docket told of the case. */
export async function caseFacts(db: Db, scope: CaseScope): Promise<CaseFacts> {
  const id = scope.caseId
  const [[head], people, lawyers, imports, [entries]] = await db.batch([
    db
      .select()
      .from(courtCases)
      .innerJoin(courts, eq(courts.id, courtCases.courtId))
      .where(eq(courtCases.id, id)),
    db
      .select()
      .from(defendants)
      .where(eq(defendants.caseId, id))
      .orderBy(asc(defendants.number), asc(defendants.name)),
    db.select().from(counsel).where(eq(counsel.caseId, id)).orderBy(asc(counsel.id)),
    db
      .select({
        kind: docketImports.kind,
        importedAt: docketImports.importedAt,
        by: users.name,
        doubts: docketImports.doubts,
      })
      .from(docketImports)
      .innerJoin(users, eq(users.id, docketImports.importedBy))
      .where(eq(docketImports.caseId, id))
      .orderBy(desc(docketImports.importedAt)),
    db.select({ n: count() }).from(docketEntries).where(eq(docketEntries.caseId, id)),
  ])
  if (!head) throw new Error('a scope was granted for a case that is not there')
  const ids = people.map((person) => person.id)
  const lines =
    ids.length > 0
      ? await db.select().from(counts).where(inArray(counts.defendantId, ids)).orderBy(asc(counts.id))
      : []
  return {
    facts: { ...head.court_case, courtName: head.court.name },
    defendants: people.map((person) => ({
      ...person,
      counts: lines.filter((line) => line.defendantId === person.id),
      counsel: lawyers.filter((lawyer) => lawyer.defendantId === person.id),
    })),
    governmentCounsel: lawyers.filter((lawyer) => lawyer.defendantId === null),
    imports,
    entries: entries?.n ?? 0,
    waiting: (await waitingByCase(db, 'hearing', [id])).get(id) ?? 0,
  }
}

/** The defendants of the case, as the docket numbers them. */
export async function defendantsOf(
  db: Db,
  scope: CaseScope,
): Promise<readonly { readonly id: string; readonly name: string; readonly number: number | null }[]> {
  return db
    .select({ id: defendants.id, name: defendants.name, number: defendants.number })
    .from(defendants)
    .where(eq(defendants.caseId, scope.caseId))
    .orderBy(asc(defendants.number), asc(defendants.name))
}
