import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Change } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Span } from '../resources/hold.ts'
import { accommodationParts } from './tables.ts'

/** The part of a sitting for which an accommodation is needed. */
export type KeptPart = Span & { readonly accommodationId: string; readonly sittingId: string }

/** The parts of these sittings. */
export function partsAt(db: Db, sittingIds: readonly string[]): Promise<readonly KeptPart[]> {
  return db
    .select()
    .from(accommodationParts)
    .where(inArray(accommodationParts.sittingId, [...sittingIds]))
}

/**
 * It is needed for this part: where a part was said before, for this one too; where none was, for this alone, if the
 * condition holds as it is written. Two who say so at once are both heard.
 */
export function statementToNeedPart(
  db: Db,
  accommodationId: string,
  sittingId: string,
  { startsAt, endsAt }: Span,
  condition: SQL,
): Change {
  return db.run(sql`insert into accommodation_part (accommodation_id, sitting_id, starts_at, ends_at)
    select ${accommodationId}, ${sittingId}, ${startsAt}, ${endsAt} where ${condition} or exists (
      select 1 from accommodation_part where accommodation_id = ${accommodationId} and sitting_id = ${sittingId})
    on conflict do update set
      starts_at = min(starts_at, excluded.starts_at), ends_at = max(ends_at, excluded.ends_at)`)
}

/** It is needed for this part instead, because its sitting moved. */
export function statementToMovePart(db: Db, part: KeptPart, { startsAt, endsAt }: Span): Change {
  return db
    .update(accommodationParts)
    .set({ startsAt, endsAt })
    .where(partOf(part.accommodationId, part.sittingId))
}

function partOf(accommodationId: string, sittingId: string) {
  return and(
    eq(accommodationParts.accommodationId, accommodationId),
    eq(accommodationParts.sittingId, sittingId),
  )
}
