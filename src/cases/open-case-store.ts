import { and, asc, eq, sql } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { openingFile, reachesCase } from '../access/store.ts'
import { act, carryOut, type Change, mustChangeOne, type Planned, together } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { idWithin } from '../db/id-within.ts'
import { newId } from '../db/new-id.ts'
import type { Zone } from '../time/zone.ts'
import type { FieldError } from '../web/form.ts'
import { foldedNumber } from './case-number.ts'
import type { Court } from './court-meant.ts'
import { courtCases, courts, docketImports } from './tables.ts'
import { type CaseSaid, printedCase, type WrittenCase, writtenCase } from './written-case.ts'

/** Why a number cannot be used: the actor's own case has it, or one of which he is told nothing. */
export type NumberTaken =
  | { readonly ok: false; readonly because: 'here already'; readonly caseId: string }
  | { readonly ok: false; readonly because: 'not for you' }

/** What was said is no case yet: each value with what to say otherwise. */
export type Unfit = { readonly ok: false; readonly because: 'unfit'; readonly errors: readonly FieldError[] }

/** With its number as the court writes it. */
export type OpenedCase =
  { readonly ok: true; readonly caseId: string; readonly docketNumber: string } | NumberTaken

/** Every court of the office. A court is public: which cases it has is not told. */
export function courtsOfOffice(db: Db, _scope: OfficeScope): Promise<readonly Court[]> {
  return courtsKnownTo(db)
}

async function courtsKnownTo(db: Db): Promise<readonly Court[]> {
  const rows = await db.select().from(courts).orderBy(asc(courts.name))
  // Parsed before it was written.
  return rows.map((row) => ({ ...row, zone: row.zone as Zone }))
}

/** Opens the case that a person says, at a court of the office or at a new one. Sent twice, it is one case. */
export async function enterCase(
  db: Db,
  scope: OfficeScope,
  id: string,
  said: CaseSaid,
): Promise<OpenedCase | Unfit> {
  const read = writtenCase(said, await courtsOfOffice(db, scope), idWithin(id, 1))
  if (!read.ok) return { ok: false, because: 'unfit', errors: read.errors }
  return openCase(db, scope, { ...read.written, id })
}

/** Keeps a case entered by hand, with the actor on its team. The same form sent twice is one case. */
export async function openCase(
  db: Db,
  scope: OfficeScope,
  wanted: WrittenCase & { readonly id: string },
): Promise<OpenedCase> {
  const before = await taken(db, scope, wanted)
  if (before) return before
  const { id, court, docketNumber, caption, judge, filedOn } = wanted
  const opening: Planned = {
    deeds: [
      {
        did: 'case-opened-by-hand',
        about: { kind: 'case', id },
        caseId: id,
        facts: { docketNumber, jurisdiction: court.jurisdiction },
      },
    ],
    changes: [
      ...newCourt(db, wanted),
      db.insert(courtCases).values({
        id,
        courtId: court.id,
        docketNumber,
        caption,
        jurisdiction: court.jurisdiction,
        zone: court.zone,
        assignedJudge: judge,
        filedOn,
        createdAt: scope.at,
      }),
    ],
  }
  const kept = await carryOut(db, scope, together(openingFile(db, scope, id), opening))
  if (kept.ok) return { ok: true, caseId: id, docketNumber }
  // Somebody, perhaps this form's first click, opened it at the same moment.
  return (await taken(db, scope, wanted)) ?? { ok: false, because: 'not for you' }
}

export type CorrectedCase =
  { readonly ok: true } | { readonly ok: false; readonly because: 'edited meanwhile' } | NumberTaken

/** Corrects the case as a person says it. Court and number of a case whose docket was imported are the docket's and stay. */
export async function correctCaseAsSaid(
  db: Db,
  scope: CaseScope,
  said: CaseSaid,
  version: number,
): Promise<CorrectedCase | Unfit> {
  const courtsKnown = await courtsKnownTo(db)
  const [head] = await db.select().from(courtCases).where(eq(courtCases.id, scope.caseId))
  const own = courtsKnown.find(({ id }) => id === head?.courtId)
  const isPrinted = (await db.$count(docketImports, eq(docketImports.caseId, scope.caseId))) > 0
  const read =
    own && head && isPrinted
      ? printedCase(said, own, head.docketNumber)
      : writtenCase(said, courtsKnown, newId(scope.at))
  if (!read.ok) return { ok: false, because: 'unfit', errors: read.errors }
  return correctCase(db, scope, read.written, version)
}

/**
 * Corrects what was entered. Another court brings its law and its clock; hearings that are set keep their own clocks.
 *
 * @param version of the case as it was on the page
 */
export async function correctCase(
  db: Db,
  scope: CaseScope,
  wanted: WrittenCase,
  version: number,
): Promise<CorrectedCase> {
  const other = await withNumber(db, wanted)
  if (other && other.id !== scope.caseId) return told(db, scope, other.id)
  const [before] = await db.select().from(courtCases).where(eq(courtCases.id, scope.caseId))
  if (!before) throw new Error('a scope was granted for a case that is not there')
  const { court, docketNumber, caption, judge: assignedJudge, filedOn } = wanted
  const facts = { courtId: court.id, docketNumber, caption, assignedJudge, filedOn }
  // The clock may have been chosen for this case: it changes only with the court.
  const law = court.id === before.courtId ? {} : { jurisdiction: court.jurisdiction, zone: court.zone }
  const kept = await act(
    db,
    scope,
    {
      did: 'case-corrected',
      about: { kind: 'case', id: scope.caseId },
      caseId: scope.caseId,
      facts: changed(before, { ...facts, ...law }),
    },
    [
      ...newCourt(db, wanted),
      db
        .update(courtCases)
        .set({ ...facts, ...law, version: sql`${courtCases.version} + 1` })
        .where(and(eq(courtCases.id, scope.caseId), eq(courtCases.version, version))),
      mustChangeOne(db),
    ],
  )
  if (kept.ok) return { ok: true }
  const meanwhile = kept.because === 'exists already' ? await withNumber(db, wanted) : undefined
  return meanwhile ? told(db, scope, meanwhile.id) : { ok: false, because: 'edited meanwhile' }
}

/** What was and what is, of the fields that are another. */
function changed(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { readonly from: object; readonly to: object } {
  const fields = Object.keys(after).filter((field) => before[field] !== after[field])
  const of = (row: typeof before) => Object.fromEntries(fields.map((field) => [field, row[field]]))
  return { from: of(before), to: of(after) }
}

/** The answer where the number, or the form's own id, is in use; null where both are free. */
async function taken(
  db: Db,
  scope: OfficeScope,
  wanted: WrittenCase & { readonly id: string },
): Promise<OpenedCase | null> {
  const [same] = await db.select({ id: courtCases.id }).from(courtCases).where(eq(courtCases.id, wanted.id))
  if (same) {
    const reached = await reachesCase(db, scope, same.id)
    const { docketNumber } = wanted
    return reached ? { ok: true, caseId: same.id, docketNumber } : { ok: false, because: 'not for you' }
  }
  const other = await withNumber(db, wanted)
  return other ? told(db, scope, other.id) : null
}

async function withNumber(db: Db, { court, docketNumber }: WrittenCase): Promise<{ id: string } | undefined> {
  const number = sql`lower(replace(${courtCases.docketNumber}, ' ', ''))`
  const [found] = await db
    .select({ id: courtCases.id })
    .from(courtCases)
    .where(and(eq(courtCases.courtId, court.id), eq(number, foldedNumber(docketNumber))))
  return found
}

/** Who is on the team is led to the case. To anybody else it does not exist: the team finds in its history who asked. */
async function told(db: Db, scope: OfficeScope | CaseScope, caseId: string): Promise<NumberTaken> {
  if (await reachesCase(db, scope, caseId)) return { ok: false, because: 'here already', caseId }
  const did = 'case-number-entered-from-outside'
  await act(db, scope, { did, about: { kind: 'case', id: caseId }, caseId }, [])
  return { ok: false, because: 'not for you' }
}

function newCourt(db: Db, { court, isNewCourt }: WrittenCase): readonly Change[] {
  return isNewCourt ? [statementToKeepCourt(db, court)] : []
}

/** A court that the office did not know; one that it knows stays as it is. */
export function statementToKeepCourt(db: Db, court: typeof courts.$inferInsert): Change {
  return db.insert(courts).values(court).onConflictDoNothing()
}
