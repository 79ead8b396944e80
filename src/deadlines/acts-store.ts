import { and, eq, isNull, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { teamOf } from '../access/team-store.ts'
import { act, type Change, type Deed, mustChangeOne, type Planned } from '../audit/act.ts'
import { statementToAskAgain } from '../cases/readings/store.ts'
import type { Db } from '../db/connection.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { Keeping } from './case-deadlines.ts'
import type { CaseEvent } from './store.ts'
import { caseEventDays, caseEvents, courtDeadlines, deadlineKeepings } from './tables.ts'

/** An event to be noted. */
export type NewEvent = {
  readonly id: string
  readonly kind: TriggerId
  readonly about: string
  readonly defendantId?: string | null
  readonly on: CalendarDate
  readonly at: ClockTime | null
}

/** What noting an event writes. */
export function statementsToNoteEvent(db: Db, scope: CaseScope, event: NewEvent): Planned {
  const { id, kind, about, on, at, defendantId = null } = event
  const deed: Deed = {
    did: 'event-recorded',
    about: { kind: 'case event', id },
    caseId: scope.caseId,
    facts: { event: triggers[kind].words, on, at },
  }
  return {
    deeds: [deed],
    changes: [
      db
        .insert(caseEvents)
        .values({ id, caseId: scope.caseId, kind, about, defendantId, createdAt: scope.at }),
      db.insert(caseEventDays).values({ eventId: id, seq: 1, on, at, notedAt: scope.at }),
    ],
  }
}

/** Notes an event by hand. The same form sent twice is one event. */
export async function noteEvent(db: Db, scope: CaseScope, event: NewEvent): Promise<void> {
  const { deeds, changes } = statementsToNoteEvent(db, scope, event)
  const done = await act(db, scope, deeds, changes)
  if (!done.ok && done.because !== 'exists already') throw new Error(`an event was refused: ${done.because}`)
}

/** Gives an event another day and keeps the old one; every deadline that runs from it is counted anew. */
export function moveEvent(
  db: Db,
  scope: CaseScope,
  event: CaseEvent,
  to: { readonly on: CalendarDate; readonly at: ClockTime | null; readonly because: string },
): Promise<boolean> {
  const seq = event.former.length + 2
  const deed: Deed = {
    did: 'event-moved',
    about: { kind: 'case event', id: event.id },
    caseId: scope.caseId,
    facts: { event: triggers[event.kind].words, from: event.on, ...to },
  }
  return changed(db, scope, deed, [
    ...touchEvent(db, scope, event, {}),
    db.insert(caseEventDays).values({ eventId: event.id, seq, ...to, notedAt: scope.at }),
  ])
}

/**
 * Takes an event back that was noted in error; what ran from it falls away and stays in the record. Where it was read
 * in the docket, it is asked again.
 */
export function withdrawEvent(db: Db, scope: CaseScope, event: CaseEvent, because: string): Promise<boolean> {
  const deed: Deed = {
    did: 'event-removed',
    about: { kind: 'case event', id: event.id },
    caseId: scope.caseId,
    facts: { event: triggers[event.kind].words, on: event.on, because },
  }
  const set = { withdrawnAt: scope.at, withdrawnBecause: because }
  return changed(db, scope, deed, [
    ...touchEvent(db, scope, event, set),
    statementToAskAgain(db, scope, 'event', { eventId: event.id }),
  ])
}

/** Whether the event was of this case and is taken back: the same form sent twice finds it gone. */
export async function isWithdrawn(db: Db, scope: CaseScope, eventId: string): Promise<boolean> {
  const [found] = await db
    .select({ at: caseEvents.withdrawnAt })
    .from(caseEvents)
    .where(and(eq(caseEvents.id, eventId), eq(caseEvents.caseId, scope.caseId)))
  return found !== undefined && found.at !== null
}

/** What is to be kept of a deadline. */
export type Decision = Pick<Keeping, 'ownerId' | 'state' | 'on' | 'words'>

const markedAs: Readonly<Record<Decision['state'], DeedKey>> = {
  open: 'deadline-updated',
  done: 'deadline-done',
  excused: 'deadline-excused',
  'does not arise': 'deadline-not-arising',
}

/** Keeps whose a deadline is and what became of it, if nobody has since `version` (0 where nothing was kept). */
export function keepDeadline(
  db: Db,
  scope: CaseScope,
  deadline: string,
  version: number,
  decision: Decision,
): Promise<boolean> {
  const deed: Deed = {
    did: markedAs[decision.state],
    about: { kind: 'deadline', id: deadline },
    caseId: scope.caseId,
    facts: { ...decision },
  }
  const row = { caseId: scope.caseId, deadline, ...decision }
  const change: readonly Change[] =
    version === 0
      ? [db.insert(deadlineKeepings).values(row)]
      : [
          db
            .update(deadlineKeepings)
            .set({ ...decision, version: sql`${deadlineKeepings.version} + 1` })
            .where(
              and(
                eq(deadlineKeepings.caseId, scope.caseId),
                eq(deadlineKeepings.deadline, deadline),
                eq(deadlineKeepings.version, version),
              ),
            ),
          mustChangeOne(db),
        ]
  return changed(db, scope, deed, change)
}

/** Who of the case's team may own a deadline. */
export async function possibleOwners(
  db: Db,
  scope: CaseScope,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { team } = await teamOf(db, scope)
  return team.map(({ id, name }) => ({ id, name }))
}

/** A day that the court set: read in an entry, or noted by hand. */
export type NewCourtDay = {
  readonly id: string
  readonly title: string
  readonly dueOn: CalendarDate
  /** The entry it was read in. */
  readonly entryId: string | null
  readonly instead: string | null
}

/** What taking a day that the court set writes. */
export function statementsToSetCourtDay(db: Db, scope: CaseScope, wanted: NewCourtDay): Planned {
  const { id, title, dueOn, instead } = wanted
  const deed: Deed = {
    did: 'court-deadline-recorded',
    about: { kind: 'court deadline', id },
    caseId: scope.caseId,
    facts: { title, dueOn, instead },
  }
  const row = { ...wanted, state: 'set' as const, caseId: scope.caseId, createdAt: scope.at }
  return { deeds: [deed], changes: [db.insert(courtDeadlines).values(row)] }
}

/** Notes by hand a day that the court set. Sent twice it is one. */
export async function noteCourtDay(
  db: Db,
  scope: CaseScope,
  wanted: Omit<NewCourtDay, 'entryId'>,
): Promise<void> {
  const { deeds, changes } = statementsToSetCourtDay(db, scope, { ...wanted, entryId: null })
  const done = await act(db, scope, deeds, changes)
  if (!done.ok && done.because !== 'exists already')
    throw new Error(`a court's day was refused: ${done.because}`)
}

/** The court took its day back. */
export function vacateCourtDeadline(db: Db, scope: CaseScope, id: string, version: number): Promise<boolean> {
  const deed: Deed = {
    did: 'court-deadline-vacated',
    about: { kind: 'court deadline', id },
    caseId: scope.caseId,
  }
  return changed(db, scope, deed, [
    db
      .update(courtDeadlines)
      .set({ state: 'vacated', version: sql`${courtDeadlines.version} + 1` })
      .where(
        and(
          eq(courtDeadlines.id, id),
          eq(courtDeadlines.caseId, scope.caseId),
          eq(courtDeadlines.version, version),
          eq(courtDeadlines.state, 'set'),
        ),
      ),
    mustChangeOne(db),
  ])
}

/** What became of a day that the court set in this case; null where there is none of that id. */
export async function stateOfCourtDay(
  db: Db,
  scope: CaseScope,
  id: string,
): Promise<typeof courtDeadlines.$inferSelect.state | null> {
  const [found] = await db
    .select({ state: courtDeadlines.state })
    .from(courtDeadlines)
    .where(and(eq(courtDeadlines.id, id), eq(courtDeadlines.caseId, scope.caseId)))
  return found?.state ?? null
}

function touchEvent(
  db: Db,
  scope: CaseScope,
  event: CaseEvent,
  set: Partial<typeof caseEvents.$inferInsert>,
): readonly Change[] {
  return [
    db
      .update(caseEvents)
      .set({ ...set, version: sql`${caseEvents.version} + 1` })
      .where(
        and(
          eq(caseEvents.id, event.id),
          eq(caseEvents.caseId, scope.caseId),
          eq(caseEvents.version, event.version),
          isNull(caseEvents.withdrawnAt),
        ),
      ),
    mustChangeOne(db),
  ]
}

/** False when somebody else changed it meanwhile. */
async function changed(
  db: Db,
  scope: CaseScope,
  deed: Parameters<typeof act>[2],
  changes: readonly Change[],
): Promise<boolean> {
  const done = await act(db, scope, deed, changes)
  if (done.ok) return true
  if (done.because === 'edited meanwhile' || done.because === 'exists already') return false
  throw new Error(`a change to deadlines was refused: ${done.because}`)
}
