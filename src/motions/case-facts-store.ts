import { and, asc, eq, getViewSelectedFields, isNull, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodations } from '../accommodations/views.ts'
import { counsel, counts, courtCases, courts, defendants } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import * as v from 'valibot'
import type { CaseFacts, Counsel, Defendant } from './case-facts.ts'

/** The case as a motion for this accommodation needs it; null when the accommodation is not of this case. */
export async function caseFactsFor(
  db: Db,
  scope: CaseScope,
  accommodationId: string,
): Promise<CaseFacts | null> {
  const firstSitting = sql<
    string | null
  >`(select min(date) from ${sittings} where hearing_id = ${hearings.id})`
  const [row] = await db
    .select({
      court: courts.name,
      case: getViewSelectedFields(courtCases),
      hearing: { type: hearings.type, state: hearings.state, code: hearings.code },
      firstSitting,
      witness: { reference: witnesses.reference, ageBand: witnesses.ageBand },
    })
    .from(accommodations)
    .innerJoin(courtCases, eq(courtCases.id, accommodations.caseId))
    .innerJoin(courts, eq(courts.id, courtCases.courtId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .where(and(eq(accommodations.id, accommodationId), eq(accommodations.caseId, scope.caseId)))
  if (!row) return null
  const lawyers = await counselOf(db, scope)
  const { docketNumber, caption, jurisdiction, zone, assignedJudge } = row.case
  return {
    court: row.court,
    jurisdiction,
    zone,
    docketNumber,
    caption,
    judge: assignedJudge,
    defendants: await defendantsOf(db, scope, lawyers),
    governmentCounsel: lawyers.filter((one) => one.defendantId === null).map((one) => one.counsel),
    hearing: {
      ...row.hearing,
      firstSitting: row.firstSitting === null ? null : v.parse(CalendarDate, row.firstSitting),
    },
    witness: row.witness,
  }
}

type Lawyer = { readonly defendantId: string | null; readonly counsel: Counsel }

async function counselOf(db: Db, scope: CaseScope): Promise<readonly Lawyer[]> {
  const rows = await db
    .select()
    .from(counsel)
    .where(eq(counsel.caseId, scope.caseId))
    .orderBy(asc(counsel.name))
  return rows.map(({ defendantId, name, roles, contact }) => ({
    defendantId,
    counsel: { name, roles, contact },
  }))
}

async function defendantsOf(
  db: Db,
  scope: CaseScope,
  lawyers: readonly Lawyer[],
): Promise<readonly Defendant[]> {
  const people = await db
    .select({ id: defendants.id, name: defendants.name })
    .from(defendants)
    .where(and(eq(defendants.caseId, scope.caseId), isNull(defendants.terminatedOn)))
    .orderBy(asc(defendants.number), asc(defendants.name))
  const charged = await db
    .select({ it: getViewSelectedFields(counts) })
    .from(counts)
    .innerJoin(defendants, eq(defendants.id, counts.defendantId))
    .where(and(eq(defendants.caseId, scope.caseId), eq(counts.status, 'pending'), eq(counts.kind, 'count')))
    .orderBy(asc(sql`length(${counts.number})`), asc(counts.number))
  return people.map(({ id, name }) => ({
    name,
    counts: charged
      .filter(({ it }) => it.defendantId === id)
      .map(({ it: { numbers, citations, charge } }) => ({ numbers, citations, charge })),
    counsel: lawyers.filter((one) => one.defendantId === id).map((one) => one.counsel),
  }))
}
