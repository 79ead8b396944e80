import { and, eq, sql } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { openingFile } from '../access/store.ts'
import { type Change, mustHold } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Docket } from '../docket/file/docket.ts'
import type { DocketFileKind } from '../docket/file/reading.ts'
import { courtName } from './court-name.ts'
import { courtCases, courts, docketImports } from './tables.ts'

/** A docket file as it was read, with the court whose it is. */
export type ReadFile = {
  readonly docket: Docket & { readonly court: string }
  readonly kind: DocketFileKind
  readonly zone: string
  /** SHA-256 of the file, hex. */
  readonly bytesHash: string
  readonly doubts: readonly string[]
}

export type CaseOfDocket = typeof courtCases.$inferSelect

/** The case a docket is of, whoever reaches it; undefined where the office has none of that number. */
export async function caseOfDocket(db: Db, { docket }: ReadFile): Promise<CaseOfDocket | undefined> {
  const [known] = await db
    .select()
    .from(courtCases)
    .where(and(eq(courtCases.courtId, docket.court), eq(courtCases.docketNumber, docket.docketNumber)))
  return known
}

type Keeping = {
  readonly caseId: string
  readonly importId: string
  readonly known: CaseOfDocket | undefined
  /** How many imports of the case there were when it was looked at. */
  readonly imports: number
}

/** What keeping a file writes of the case itself and of the import; its parties and entries are written beside it. */
export function statementsToKeepFile(
  db: Db,
  scope: OfficeScope,
  file: ReadFile,
  { caseId, importId, known, imports }: Keeping,
): readonly Change[] {
  const { kind, bytesHash, doubts } = file
  const [importedBy, importedAt] = [scope.actor.userId, scope.at]
  return [
    noOtherImport(db, caseId, imports),
    ...(known ? changesOfCase(db, file, known) : newCase(db, scope, file, caseId)),
    db
      .insert(docketImports)
      .values({ id: importId, caseId, kind, bytesHash, importedBy, importedAt, doubts }),
  ]
}

/** What the docket says was read from all of its entries: one imported meanwhile would be left out. */
function noOtherImport(db: Db, caseId: string, known: number): Change {
  const there = sql`(select count(*) from ${docketImports} where ${docketImports.caseId} = ${caseId})`
  return mustHold(db, sql`${there} = ${known}`)
}

/** A notice tells of one entry and little of the case; it never takes away what a docket told. */
function changesOfCase(db: Db, { docket }: ReadFile, known: CaseOfDocket): readonly Change[] {
  const told = {
    assignedJudge: docket.assignedJudge ?? known.assignedJudge,
    referredJudge: docket.referredJudge ?? known.referredJudge,
    filedOn: docket.filedOn ?? known.filedOn,
    terminatedOn: docket.terminatedOn ?? known.terminatedOn,
  }
  return [db.update(courtCases).set(told).where(eq(courtCases.id, known.id))]
}

function newCase(db: Db, scope: OfficeScope, { docket, zone }: ReadFile, caseId: string): readonly Change[] {
  return [
    ...openingFile(db, scope, caseId).changes,
    db
      .insert(courts)
      .values({ id: docket.court, name: courtName(docket.court), jurisdiction: 'us-federal', zone })
      .onConflictDoNothing(),
    db.insert(courtCases).values({
      id: caseId,
      courtId: docket.court,
      docketNumber: docket.docketNumber,
      caption: docket.caseName,
      jurisdiction: 'us-federal',
      zone,
      assignedJudge: docket.assignedJudge,
      referredJudge: docket.referredJudge,
      filedOn: docket.filedOn,
      terminatedOn: docket.terminatedOn,
      createdAt: scope.at,
    }),
  ]
}
