import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type CaseScope, reaches } from '../access/scope.ts'
import { courtCases } from '../cases/tables.ts'
import type { Db } from '../db/connection.ts'
import { hearings } from '../hearings/tables.ts'
import { witnesses } from '../people/tables.ts'
import type { Zone } from '../time/zone.ts'
import type { Accommodation, RulingLine } from './accommodation.ts'
import { accommodations, rulingLines } from './tables.ts'
import { isCode } from '../vocabulary/accommodations.ts'

/** An accommodation with what a page says of where it belongs. */
export type AccommodationLine = Accommodation & {
  /** The witness's reference. */
  readonly witness: string
  readonly hearing: { readonly type: string; readonly state: string; readonly zone: Zone }
  readonly jurisdiction: string
  /** The hearing's first day in court. */
  readonly firstDay: string | null
}

export type Narrowed = { readonly hearingId?: string | undefined; readonly witnessId?: string | undefined }

/** The accommodations of the case that the scope reaches, by hearing and witness. */
export function accommodationsOf(
  db: Db,
  scope: CaseScope,
  { hearingId, witnessId }: Narrowed = {},
): Promise<readonly AccommodationLine[]> {
  return linesWhere(
    db,
    scope,
    and(
      hearingId ? eq(accommodations.hearingId, hearingId) : undefined,
      witnessId ? eq(accommodations.witnessId, witnessId) : undefined,
    ),
  )
}

/** One accommodation; null when there is none that the scope reaches. */
export async function accommodationById(
  db: Db,
  scope: CaseScope,
  id: string,
): Promise<AccommodationLine | null> {
  const [found] = await linesWhere(db, scope, eq(accommodations.id, id))
  return found ?? null
}

/** What the court decided, line by line, the line that stands first. */
export function rulingsOf(db: Db, accommodationId: string): Promise<readonly RulingLine[]> {
  return db
    .select({
      id: rulingLines.id,
      outcome: rulingLines.outcome,
      conditions: rulingLines.conditions,
      ruledOn: rulingLines.ruledOn,
      order: rulingLines.order,
    })
    .from(rulingLines)
    .where(eq(rulingLines.accommodationId, accommodationId))
    .orderBy(desc(rulingLines.ruledOn), desc(rulingLines.recordedAt))
}

async function linesWhere(
  db: Db,
  scope: CaseScope,
  which: SQL | undefined,
): Promise<readonly AccommodationLine[]> {
  const released = reaches(scope, 'accommodations')
  const firstDay = sql<string | null>`(select min(date) from sitting where hearing_id = ${hearings.id})`
  const rows = await db
    .select({
      it: accommodations,
      witness: witnesses.reference,
      hearing: { type: hearings.type, state: hearings.state, zone: hearings.zone },
      jurisdiction: courtCases.jurisdiction,
      firstDay,
    })
    .from(accommodations)
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .innerJoin(courtCases, eq(courtCases.id, accommodations.caseId))
    .where(
      and(
        eq(accommodations.caseId, scope.caseId),
        released === null ? undefined : inArray(accommodations.witnessId, [...released]),
        which,
      ),
    )
    .orderBy(asc(firstDay), asc(hearings.id), asc(witnesses.reference), asc(accommodations.code))
  return rows.map(({ it, hearing, ...rest }) => ({
    ...rest,
    ...accommodationOf(it),
    // Zones are parsed before they are stored.
    hearing: { ...hearing, zone: hearing.zone as Zone },
  }))
}

/** An accommodation as its row tells it. */
export function accommodationOf(row: typeof accommodations.$inferSelect): Accommodation {
  const { id, caseId, witnessId, hearingId, code, wish, wishSaidOn, note, version } = row
  if (!isCode(code)) throw new Error('an accommodation has a code outside the vocabulary')
  const states = { legal: row.legalState, logistics: row.logisticsState }
  return { id, caseId, witnessId, hearingId, code, ...states, wish, wishSaidOn, note, version }
}
