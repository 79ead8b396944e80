import { and, eq, isNull, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { teamOf } from '../access/team-store.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { Keeping } from './case-deadlines.ts'
import type { CaseEvent } from './store.ts'
import { caseEventDays, caseEvents, courtDeadlines, deadlineKeepings, eventReadingsAside } from './tables.ts'

/** Notes an event, or another day for one that is noted. The same form sent twice is one event. */
export async function noteEvent(
  db: Db,
  scope: CaseScope,
  event: {
    readonly id: string
    readonly kind: TriggerId
    readonly about: string
    readonly defendantId?: string | null
    readonly on: CalendarDate
    readonly at: ClockTime | null
    /** What it was read in, where the docket tells it. */
    readonly reading?: string
  },
): Promise<void> {
  const { id, kind, about, on, at, defendantId = null, reading = null } = event
  const deed: Deed = {
    did: 'event-recorded',
    about: { kind: 'case event', id },
    caseId: scope.caseId,
    facts: { event: triggers[kind].words, on, at },
  }
  const done = await act(db, scope, deed, [
    db
      .insert(caseEvents)
      .values({ id, caseId: scope.caseId, kind, about, defendantId, reading, createdAt: scope.at }),
    db.insert(caseEventDays).values({ eventId: id, seq: 1, on, at, notedAt: scope.at }),
  ])
  if (!done.ok && done.because !== 'exists already') throw new Error(`an event was refused: ${done.because}`)
}

/** Sets a reading of the docket aside: it is no event that something runs from. Twice is once. */
export async function setEventReadingAside(db: Db, scope: CaseScope, reading: string): Promise<void> {
  const deed: Deed = {
    did: 'event-reading-dismissed',
    about: { kind: 'case event', id: reading },
    caseId: scope.caseId,
    facts: { reading },
  }
  const done = await act(db, scope, deed, [
    db.insert(eventReadingsAside).values({ caseId: scope.caseId, reading, setAsideAt: scope.at }),
  ])
  if (!done.ok && done.because !== 'exists already') throw new Error(`a reading was refused: ${done.because}`)
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

/** Takes an event back that was noted in error; what ran from it falls away and stays in the record. */
export function withdrawEvent(db: Db, scope: CaseScope, event: CaseEvent, because: string): Promise<boolean> {
  const deed: Deed = {
    did: 'event-removed',
    about: { kind: 'case event', id: event.id },
    caseId: scope.caseId,
    facts: { event: triggers[event.kind].words, on: event.on, because },
  }
  const set = { withdrawnAt: scope.at, withdrawnBecause: because }
  return changed(db, scope, deed, touchEvent(db, scope, event, set))
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

/** Takes a day that the court set: one read in an entry, or one noted by hand. Sent twice it is one. */
export async function takeCourtDeadline(
  db: Db,
  scope: CaseScope,
  wanted: {
    readonly id: string
    readonly title: string
    readonly dueOn: CalendarDate
    readonly entryId: string | null
    readonly ordinal: number
    readonly instead: string | null
    readonly state?: 'set' | 'dismissed'
  },
): Promise<void> {
  const { state = 'set' } = wanted
  const deed: Deed = {
    did: state === 'set' ? 'court-deadline-recorded' : 'court-deadline-dismissed',
    about: { kind: 'court deadline', id: wanted.id },
    caseId: scope.caseId,
    facts: { title: wanted.title, dueOn: wanted.dueOn, instead: wanted.instead },
  }
  const row = { ...wanted, state, caseId: scope.caseId, createdAt: scope.at }
  const done = await act(db, scope, deed, [db.insert(courtDeadlines).values(row)])
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
