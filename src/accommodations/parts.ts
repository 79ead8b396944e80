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

/** It is needed for this part alone, unless a part was said before or the condition does not hold as it is written. */
export function statementToNarrowPart(
  db: Db,
  accommodationId: string,
  sittingId: string,
  { startsAt, endsAt }: Span,
  condition: SQL,
): Change {
  return db.run(sql`insert into accommodation_part (accommodation_id, sitting_id, starts_at, ends_at)
    select ${accommodationId}, ${sittingId}, ${startsAt}, ${endsAt} where ${condition} on conflict do nothing`)
}

/** It is needed for this part too. */
export function statementToWidenPart(
  db: Db,
  accommodationId: string,
  sittingId: string,
  { startsAt, endsAt }: Span,
): Change {
  return db
    .update(accommodationParts)
    .set({
      startsAt: sql`min(${accommodationParts.startsAt}, ${startsAt})`,
      endsAt: sql`max(${accommodationParts.endsAt}, ${endsAt})`,
    })
    .where(partOf(accommodationId, sittingId))
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
