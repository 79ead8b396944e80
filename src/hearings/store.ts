import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, type Change, type Deed } from '../audit/act.ts'
import { courthouses } from '../resources/views.ts'
import type { Db } from '../db/connection.ts'
import type { TriggerId } from '../law/trigger.ts'
import { type NewHearing, type PlannedAct, statementsToSet } from './acts.ts'
import { hasDocket } from './docket-store.ts'
import type { Hearing } from './hearing.ts'
import { type HearingIds, none, withinCase } from './reach.ts'
import { hearingOf } from './row.ts'
import { hearings, sittings } from './tables.ts'
import { courtroomOfHearing, zoneOfHearing } from './views.ts'

/** A hearing as kept, with what only the database knows. */
export type KeptHearing = Hearing & {
  /** Number behind `A-` in coded calendars. */
  readonly code: number
  readonly courthouse: string | null
  /** The name of the courtroom, where the office keeps it; `place` then is what the court calls it. */
  readonly courtroom: string | null
  /** What a person said that it sets running; null where its name alone tells. */
  readonly setsRunning: readonly TriggerId[] | null
  /** A docket of the case was imported: what the hearing lacks was not printed there. */
  readonly fromDocket: boolean
}

/**
 * The hearings of the case that the scope reaches, in order of their first day.
 *
 * @param released the hearings that a reader by release may see; without it she sees none
 */
export async function hearingsOfCase(
  db: Db,
  scope: CaseScope,
  released: HearingIds = none,
): Promise<readonly KeptHearing[]> {
  return hearingsWhere(db, scope, released)
}

/** One hearing; null when there is none, or none that the scope reaches. */
export async function hearingById(
  db: Db,
  scope: CaseScope,
  id: string,
  released: HearingIds = none,
): Promise<KeptHearing | null> {
  const [found] = await hearingsWhere(db, scope, released, id)
  return found ?? null
}

async function hearingsWhere(
  db: Db,
  scope: CaseScope,
  released: HearingIds,
  id?: string,
): Promise<readonly KeptHearing[]> {
  const rows = await db
    .select({
      hearing: { ...getTableColumns(hearings), zone: zoneOfHearing },
      sitting: sittings,
      courthouse: courthouses.name,
      courtroom: courtroomOfHearing,
      fromDocket: hasDocket(hearings.caseId),
    })
    .from(hearings)
    .innerJoin(sittings, eq(sittings.hearingId, hearings.id))
    .leftJoin(courthouses, eq(courthouses.id, hearings.courthouseId))
    .where(and(withinCase(scope, released), id === undefined ? undefined : eq(hearings.id, id)))
    .orderBy(asc(sittings.startsAt))
  return byHearing(rows).map(([first, ...rest]) => {
    const days = [first, ...rest].map((row) => row.sitting)
    const kept = hearingOf(first.hearing, days)
    // A reader by release supports one witness: the names of the accused are not hers to read.
    const defendantNames = scope.released === null ? kept.defendantNames : []
    const { code, setsRunning } = first.hearing
    return {
      ...kept,
      defendantNames,
      code,
      courthouse: first.courthouse,
      courtroom: first.courtroom,
      setsRunning,
      fromDocket: first.fromDocket,
    }
  })
}

type Together<T> = readonly [T, ...T[]]

function byHearing<T extends { hearing: { id: string } }>(rows: readonly T[]): readonly Together<T>[] {
  const found = new Map<string, [T, ...T[]]>()
  for (const row of rows) {
    const together = found.get(row.hearing.id)
    if (together) together.push(row)
    else found.set(row.hearing.id, [row])
  }
  return [...found.values()]
}

/** Keeps a new hearing. The same form sent twice is refused the second time with `exists already`. */
export function setHearing(db: Db, scope: CaseScope, wanted: NewHearing): Promise<ActResult> {
  return keep(db, scope, statementsToSet(db, scope, wanted))
}

/** What the bookings that hang on a hearing write in the same act, in the halves that `bookings/` gives. */
export type Alongside = {
  readonly deeds: readonly Deed[]
  readonly before: readonly Change[]
  readonly after: readonly Change[]
}
export const nothingAlongside: Alongside = { deeds: [], before: [], after: [] }

/** Keeps a planned act and all that follows it, or nothing. */
export function keep(
  db: Db,
  scope: CaseScope,
  planned: PlannedAct,
  { deeds, before, after } = nothingAlongside,
): Promise<ActResult> {
  return act(db, scope, [...planned.deeds, ...deeds], [...before, ...planned.changes, ...after])
}
