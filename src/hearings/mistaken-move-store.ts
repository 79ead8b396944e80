import { and, desc, eq, inArray, notExists, type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { CaseScope } from '../access/scope.ts'
import { auditLines } from '../audit/views.ts'
import type { Db } from '../db/connection.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'

/** The deeds by which a hearing gets other days. */
export const movingDeeds = ['hearing-moved', 'hearing-move-corrected'] as const satisfies readonly DeedKey[]

/** The last move of a hearing as the record tells it. */
export type LastMove = {
  /** The version that the hearing had after it. */
  readonly version: number
  readonly before: v.InferOutput<typeof Facts>['from']
  readonly place: v.InferOutput<typeof Facts>['leaves']
}

const Day = v.object({ date: CalendarDate, starts: v.nullable(ClockTime), ends: v.nullable(ClockTime) })
const Place = v.object({
  place: v.nullable(v.string()),
  courthouseId: v.nullable(v.string()),
  courtroomId: v.nullable(v.string()),
})
const Facts = v.object({
  version: v.number(),
  from: v.array(Day),
  to: v.array(Day),
  leaves: v.optional(v.nullable(Place), null),
})

/**
 * That a line of the record about a hearing was not corrected later as a mistaken move. What was corrected was no
 * continuance: it counts in no history of days and in no figure.
 */
export function wasNoMistake(db: Db): SQL {
  const { aboutKind, aboutId, did, facts } = auditLines
  const later = db.select({ aboutKind, aboutId, did, facts }).from(auditLines).as('later')
  return notExists(
    db
      .select({ one: sql`1` })
      .from(later)
      .where(
        and(
          eq(later.aboutKind, 'hearing'),
          eq(later.aboutId, auditLines.aboutId),
          eq(later.did, 'hearing-move-corrected'),
          sql`json_extract(${later.facts}, '$.corrects') = json_extract(${auditLines.facts}, '$.version')`,
        ),
      ),
  )
}

/** The last move of the hearing that still stands; null when none does: it stands on the days on which it was set. */
export async function lastMoveOf(db: Db, scope: CaseScope, hearingId: string): Promise<LastMove | null> {
  const [line] = await db
    .select({ facts: auditLines.facts })
    .from(auditLines)
    .where(
      and(
        eq(auditLines.caseId, scope.caseId),
        eq(auditLines.aboutKind, 'hearing'),
        eq(auditLines.aboutId, hearingId),
        inArray(auditLines.did, [...movingDeeds]),
        wasNoMistake(db),
      ),
    )
    .orderBy(desc(auditLines.seq))
    .limit(1)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Facts), line?.facts)
  if (!read.success || JSON.stringify(read.output.from) === JSON.stringify(read.output.to)) return null
  return { version: read.output.version, before: read.output.from, place: read.output.leaves }
}
