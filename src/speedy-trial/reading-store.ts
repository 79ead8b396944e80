import type { CaseScope } from '../access/scope.ts'
import type { Planned } from '../audit/act.ts'
import { decideReading, type PlannedDecision } from '../cases/readings/decide-store.ts'
import type { ReadingRefusal } from '../cases/readings/decision.ts'
import { readingsOf, statementsToTake } from '../cases/readings/store.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { NotRecorded } from './not-recorded.ts'
import { speedyTrialOf, statementsToChange, statementsToLeaveOut } from './store.ts'
import { recordedOf } from './to-review.ts'

/** How excluded time of the docket is to be recorded; what is not said stays as it was read. */
export type RecordedAs = {
  readonly paragraph?: string | undefined
  /** Its end, where the docket shows none. */
  readonly until?: CalendarDate | null | undefined
  readonly defendantId?: string | null | undefined
  readonly findings?: readonly string[] | undefined
}

/**
 * Records time that the docket leaves out. Where the same matter is recorded already, as a motion that was pending,
 * that record gets the end that the docket shows now.
 */
export function recordExcludedTime(
  db: Db,
  scope: CaseScope,
  id: string,
  as: RecordedAs,
): Promise<{ readonly ok: true } | ReadingRefusal | NotRecorded> {
  const asked = { kind: 'excluded-time', id } as const
  return decideReading<'excluded-time', NotRecorded>(db, scope, asked, async (reading) => {
    const { law, defendants, noted } = await speedyTrialOf(db, scope)
    const { value } = reading
    const until = value.until ?? as.until ?? null
    if (!law) return refused('no such clock')
    if (until !== null && until < value.from) return refused('ends before it begins')
    const before = recordedOf(reading, await readingsOf(db, scope, 'excluded-time'), noted)
    if (before) {
      const to = { until, words: value.says }
      return taken(before.id, statementsToChange(db, scope, before.id, before.version, to))
    }
    const { paragraph = value.paragraph ?? '', findings = value.findings } = as
    const defendantId = as.defendantId === undefined ? value.defendantId : as.defendantId
    if (!law.exclusions.some((one) => one.id === paragraph)) return refused('no such paragraph')
    if (defendantId !== null && !defendants.some((one) => one.id === defendantId))
      return refused('no such defendant')
    const stretch = { paragraph, from: value.from, until, defendantId, words: value.says, findings }
    const fresh = newId(scope.at)
    return taken(fresh, statementsToLeaveOut(db, scope, { id: fresh, ...stretch }))

    function taken(exclusionId: string, { deeds, changes }: Planned): PlannedDecision {
      return {
        ok: true,
        deeds,
        changes: [...changes, ...statementsToTake(db, scope, reading, { exclusionId })],
      }
    }
  })
}

function refused(reason: NotRecorded['reason']): NotRecorded {
  return { ok: false, reason }
}
