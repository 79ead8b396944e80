import type { CaseScope } from '../access/scope.ts'
import { defendantsOf } from '../cases/store.ts'
import { decideReading } from '../cases/readings/decide-store.ts'
import type { ReadingRefusal, Waiting } from '../cases/readings/decision.ts'
import { readingsWaiting, statementsToTake } from '../cases/readings/store.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { statementsToNoteEvent, statementsToSetCourtDay } from './acts-store.ts'
import { entryInWords } from './docket-entries.ts'
import { isRecorded } from './event-readings.ts'
import type { NotRecorded } from './not-recorded.ts'
import { type DeadlinesOfCase, deadlinesOfCase } from './store.ts'

/** Last days that the docket prints and nobody has decided, the newest entries first. */
export async function lastDaysToReview(db: Db, scope: CaseScope): Promise<readonly Waiting<'last-day'>[]> {
  const inOrder = await readingsWaiting(db, scope, 'last-day')
  return [...Map.groupBy(inOrder, ({ entry }) => entry.id).values()].toReversed().flat()
}

/** Events that the docket tells of, that nobody has decided and nobody has recorded by hand. */
export async function eventsToReview(
  db: Db,
  scope: CaseScope,
  { law, events }: DeadlinesOfCase,
): Promise<readonly Waiting<'event'>[]> {
  if (!law) return []
  return (await readingsWaiting(db, scope, 'event')).filter(({ value }) => !isRecorded(value, events))
}

type Recorded = { readonly ok: true } | ReadingRefusal | NotRecorded

/**
 * Records a last day of the docket as one that the court set.
 *
 * @param instead the deadline of the law that it takes the place of; only where the law lets the court set another day
 */
export function recordLastDay(
  db: Db,
  scope: CaseScope,
  id: string,
  instead: string | null,
): Promise<Recorded> {
  return decideReading<'last-day', NotRecorded>(db, scope, { kind: 'last-day', id }, async (reading) => {
    const known = instead === null ? null : await deadlinesOfCase(db, scope)
    if (known && !known.deadlines.some((one) => one.id === instead && one.rule.courtMaySet))
      return { ok: false, reason: 'law sets the day' }
    const courtDeadlineId = newId(scope.at)
    const { what: title, dueOn } = reading.value
    const day = { id: courtDeadlineId, title, dueOn, entryId: reading.entry.id, instead }
    const { deeds, changes } = statementsToSetCourtDay(db, scope, day)
    const taken = statementsToTake(db, scope, reading, { courtDeadlineId })
    return { ok: true, deeds, changes: [...changes, ...taken] }
  })
}

/** Records an event of the docket: as it was read, or with another day or for another defendant. */
export function recordEvent(
  db: Db,
  scope: CaseScope,
  id: string,
  as: { readonly on?: CalendarDate | undefined; readonly defendantId?: string | null | undefined } = {},
): Promise<Recorded> {
  return decideReading<'event', NotRecorded>(db, scope, { kind: 'event', id }, async (reading) => {
    const { events } = await deadlinesOfCase(db, scope)
    if (isRecorded(reading.value, events)) return { ok: false, reason: 'recorded by hand' }
    const { kind } = reading.value
    const on = as.on ?? reading.value.on
    const defendantId = as.defendantId === undefined ? reading.value.defendantId : as.defendantId
    const people = await defendantsOf(db, scope)
    if (defendantId !== null && !people.some((one) => one.id === defendantId))
      return { ok: false, reason: 'no such defendant' }
    const eventId = newId(scope.at)
    const event = { id: eventId, kind, about: entryInWords(reading.entry), on, at: null, defendantId }
    const { deeds, changes } = statementsToNoteEvent(db, scope, event)
    return {
      ok: true,
      deeds,
      changes: [...changes, ...statementsToTake(db, scope, reading, { eventId })],
    }
  })
}

/** Records events as they were read, each an act of its own; those decided meanwhile are passed over. */
export async function recordEvents(
  db: Db,
  scope: CaseScope,
  ids: readonly string[],
): Promise<{ readonly recorded: number; readonly left: number }> {
  let recorded = 0
  for (const id of ids) if ((await recordEvent(db, scope, id)).ok) recorded += 1
  return { recorded, left: ids.length - recorded }
}
