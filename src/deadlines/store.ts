import { and, asc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { casesReached } from '../access/store.ts'
import { users } from '../access/views.ts'
import { auditLines } from '../audit/views.ts'
import { courtCases, docketEntries } from '../cases/views.ts'
import { among } from '../db/among.ts'
import type { Db } from '../db/connection.ts'
import { movingDeeds, wasNoMistake } from '../hearings/mistaken-move-store.ts'
import { manyRows } from '../db/many-rows.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { wallClock } from '../time/zoned.ts'
import {
  type CaseDeadline,
  caseDeadlines,
  type CaseLaw,
  type CaseTrigger,
  type CourtSet,
  type Keeping,
} from './case-deadlines.ts'
import { caseLaw } from './case-law.ts'
import { triggersOfHearing } from '../law/hearing-triggers.ts'
import { caseEventDays, caseEvents, courtClosedDays, courtDeadlines, deadlineKeepings } from './tables.ts'

/** An event as noted, with every day it was noted on. */
export type CaseEvent = {
  readonly id: string
  readonly kind: TriggerId
  readonly about: string
  readonly defendantId: string | null
  readonly on: CalendarDate
  readonly at: ClockTime | null
  readonly former: readonly { readonly on: CalendarDate; readonly because: string }[]
  readonly changedAt: number
  readonly version: number
}

/** A court's own day, with what the office decided about it. */
export type CourtDeadline = CourtSet & {
  readonly keeping: Keeping | null
  readonly version: number
}

/** All that the deadlines of a case are made of. */
export type DeadlinesOfCase = {
  readonly caseId: string
  readonly caption: string
  readonly docketNumber: string
  readonly law: CaseLaw | null
  readonly zone: Zone
  readonly today: CalendarDate
  readonly deadlines: readonly CaseDeadline[]
  readonly courtSet: readonly CourtDeadline[]
  readonly events: readonly CaseEvent[]
  /** First day of the trial that is set or was held, the first of several. */
  readonly trialOn: CalendarDate | null
  /** Hearings ahead from which nothing runs by their name, and of which nobody has said what runs. */
  readonly silent: readonly Setting[]
}

/** Every deadline of the case as it stands now, with the days each had before. */
export async function deadlinesOfCase(db: Db, scope: CaseScope): Promise<DeadlinesOfCase> {
  const former = await formerDays(db, scope)
  const [found] = await gather(db, scope.at, [scope.caseId], former)
  if (!found) throw new Error('a case that was granted is not there')
  return found
}

/** A hearing on another day, or on none, to see what that would do. */
export type HearingInstead = {
  readonly hearingId: string
  /** Its first day in court, the time where the court has given one; null where it does not take place. */
  readonly first: { readonly on: CalendarDate; readonly at: ClockTime | null } | null
}

/** The deadlines of the case as they would stand if a hearing were on another day. Writes nothing. */
export async function deadlinesIf(
  db: Db,
  scope: CaseScope,
  instead: HearingInstead,
): Promise<readonly CaseDeadline[]> {
  const [found] = await gather(db, scope.at, [scope.caseId], new Map(), instead)
  return found?.deadlines ?? []
}

/** The deadlines of every case on whose team the actor is. */
export async function deadlinesOfOffice(db: Db, scope: OfficeScope): Promise<readonly DeadlinesOfCase[]> {
  const cases = await casesReached(db, scope)
  const ids = cases.map(({ id }) => id)
  return gather(db, scope.at, ids, new Map())
}

type Former = ReadonlyMap<string, readonly CalendarDate[]>

/** Asks for all the cases at once: a day of forty cases is as many questions as one. */
async function gather(
  db: Db,
  at: number,
  caseIds: readonly string[],
  former: Former,
  hearingInstead?: HearingInstead,
): Promise<readonly DeadlinesOfCase[]> {
  if (caseIds.length === 0) return []
  const ids = [...caseIds]
  const [cases, settings, eventRows, keepingRows, orderRows, closed] = await Promise.all([
    db.select().from(courtCases).where(among(courtCases.id, ids)),
    settingsOf(db, ids),
    eventRowsOf(db, ids),
    keepingRowsOf(db, ids),
    orderRowsOf(db, ids),
    db.select().from(courtClosedDays),
  ])
  const by = {
    settings: Map.groupBy(settings, ({ caseId }) => caseId),
    events: Map.groupBy(eventRows, ({ event }) => event.caseId),
    keepings: Map.groupBy(keepingRows, ({ kept }) => kept.caseId),
    orders: Map.groupBy(orderRows, ({ order }) => order.caseId),
    closed: Map.groupBy(closed, ({ courtId }) => courtId),
  }
  return cases.map((one): DeadlinesOfCase => {
    const zone = one.zone as Zone
    const events = eventsIn(by.events.get(one.id) ?? [])
    const keepings = new Map(
      (by.keepings.get(one.id) ?? []).map((row) => [row.kept.deadline, keepingIn(row)]),
    )
    const orders = (by.orders.get(one.id) ?? []).map(orderIn)
    const closedHere = (by.closed.get(one.courtId) ?? []).map(({ on, because }) => ({
      on: on as CalendarDate,
      because,
    }))
    const law = caseLaw(one.jurisdiction, one.courtId, closedHere)
    const today = wallClock(at, zone).date
    const settingsHere = (by.settings.get(one.id) ?? []).flatMap((row) => settingIf(row, hearingInstead))
    const running = [
      ...settingsHere.flatMap((row) => triggersIn(row, former)),
      ...events.map((event) => triggerOf(event, zone)),
    ]
    const deadlines = law ? caseDeadlines(law, running, keepings, orders, today) : []
    const inPlace = new Set(deadlines.map(({ courtSet }) => courtSet?.id))
    return {
      caseId: one.id,
      caption: one.caption,
      docketNumber: one.docketNumber,
      law,
      zone,
      today,
      events,
      trialOn:
        running
          .filter(({ id }) => id === 'trial-start')
          .map(({ on }) => on)
          .toSorted()[0] ?? null,
      silent: settingsHere.filter((setting) => setting.on >= today && isSilent(setting)),
      deadlines,
      courtSet: orders.map((order) => {
        // Where the deadline that it stood in place of is gone, a day of the court stands by itself.
        const instead = inPlace.has(order.id) ? order.instead : null
        return { ...order, instead, keeping: keepings.get(instead ?? `order--${order.id}`) ?? null }
      }),
    }
  })
}

function eventRowsOf(db: Db, caseIds: readonly string[]) {
  const fields = { event: getTableColumns(caseEvents), day: getTableColumns(caseEventDays) }
  return manyRows(db, fields, (select) =>
    select
      .from(caseEvents)
      .innerJoin(caseEventDays, eq(caseEventDays.eventId, caseEvents.id))
      .where(and(among(caseEvents.caseId, caseIds), isNull(caseEvents.withdrawnAt)))
      .orderBy(asc(caseEvents.createdAt), asc(caseEvents.id), asc(caseEventDays.seq)),
  )
}

function keepingRowsOf(db: Db, caseIds: readonly string[]) {
  return manyRows(db, { kept: getTableColumns(deadlineKeepings), owner: users.name }, (select) =>
    select
      .from(deadlineKeepings)
      .leftJoin(users, eq(users.id, deadlineKeepings.ownerId))
      .where(among(deadlineKeepings.caseId, caseIds)),
  )
}

function orderRowsOf(db: Db, caseIds: readonly string[]) {
  const { number, filedOn } = docketEntries
  return manyRows(db, { order: getTableColumns(courtDeadlines), number, filedOn }, (select) =>
    select
      .from(courtDeadlines)
      .leftJoin(docketEntries, eq(docketEntries.id, courtDeadlines.entryId))
      .where(and(among(courtDeadlines.caseId, caseIds), eq(courtDeadlines.state, 'set')))
      .orderBy(asc(courtDeadlines.dueOn)),
  )
}

/** A hearing that is set or was held, with its first day. */
export type Setting = {
  readonly hearingId: string
  readonly caseId: string
  readonly type: string
  readonly setsRunning: readonly TriggerId[] | null
  readonly zone: Zone
  readonly changedAt: number
  readonly on: CalendarDate
  readonly at: ClockTime | null
}

/** As one text: over fifteen hundred rows the driver takes ten times as long as SQLite and JSON.parse together. */
async function settingsOf(db: Db, caseIds: readonly string[]): Promise<readonly Setting[]> {
  const first = db
    .select({
      row: sql<string>`json_array(${hearings.id}, ${hearings.caseId}, ${hearings.type}, json(${hearings.setsRunning}), ${hearings.zone}, ${hearings.updatedAt}, min(${sittings.date}), ${sittings.starts})`.as(
        'row',
      ),
    })
    .from(hearings)
    .innerJoin(sittings, eq(sittings.hearingId, hearings.id))
    .where(and(among(hearings.caseId, caseIds), inArray(hearings.state, ['set', 'held'])))
    .groupBy(hearings.id)
    .as('first')
  const [all] = await db.select({ rows: sql<string>`json_group_array(json(${first.row}))` }).from(first)
  type Row = [string, string, string, TriggerId[] | null, Zone, number, CalendarDate, ClockTime | null]
  const rows = JSON.parse(all?.rows ?? '[]') as readonly Row[]
  return rows.map(([hearingId, caseId, type, setsRunning, zone, changedAt, on, at]) => ({
    hearingId,
    caseId,
    type,
    setsRunning,
    zone,
    changedAt,
    on,
    at,
  }))
}

/** The setting as it is, or as it would be. */
function settingIf(setting: Setting, instead: HearingInstead | undefined): readonly Setting[] {
  if (instead?.hearingId !== setting.hearingId) return [setting]
  return instead.first ? [{ ...setting, ...instead.first }] : []
}

function isSilent(setting: Setting): boolean {
  return setting.setsRunning === null && triggersOfHearing(setting).length === 0
}

function triggersIn(setting: Setting, former: Former): CaseTrigger[] {
  const { hearingId, type, on, at, zone, changedAt } = setting
  const ref = `hearing-${hearingId}`
  const was = (former.get(hearingId) ?? []).filter((day) => day !== on)
  return triggersOfHearing(setting).map((id) => ({
    ref,
    id,
    on,
    at,
    zone,
    words: type,
    former: was,
    changedAt,
  }))
}

function triggerOf(event: CaseEvent, zone: Zone): CaseTrigger {
  const words = [triggers[event.kind].words, event.about].filter(Boolean).join(', ')
  const { id, kind, on, at, former } = event
  const { changedAt } = event
  return { ref: `event-${id}`, id: kind, on, at, zone, words, former: former.map((day) => day.on), changedAt }
}

function eventsIn(
  rows: readonly { event: typeof caseEvents.$inferSelect; day: typeof caseEventDays.$inferSelect }[],
): readonly CaseEvent[] {
  return [...Map.groupBy(rows, ({ event }) => event.id).values()].flatMap((some) => {
    const last = some.at(-1)
    if (!last || !(last.event.kind in triggers)) return []
    const { id, kind, about, defendantId, version } = last.event
    // The reason of a day is why the one before it was changed.
    const former = some.slice(0, -1).map(({ day }, i) => ({
      on: day.on as CalendarDate,
      because: some[i + 1]?.day.because ?? '',
    }))
    const [on, at] = [last.day.on as CalendarDate, last.day.at as ClockTime | null]
    return [
      {
        id,
        kind: kind as TriggerId,
        about,
        defendantId,
        version,
        former,
        on,
        at,
        changedAt: last.day.notedAt,
      },
    ]
  })
}

function keepingIn(row: { kept: typeof deadlineKeepings.$inferSelect; owner: string | null }): Keeping {
  const { ownerId, state, on, words, version } = row.kept
  return { ownerId, owner: row.owner, state, on: on as CalendarDate | null, words, version }
}

function orderIn(row: {
  order: typeof courtDeadlines.$inferSelect
  number: string | null
  filedOn: string | null
}): CourtSet & { readonly version: number } {
  const { id, title, dueOn, entryId, instead, version, createdAt } = row.order
  const entry = row.number ? `entry ${row.number}` : `the entry of ${row.filedOn ?? 'no day'}`
  return {
    id,
    title,
    dueOn: dueOn as CalendarDate,
    from: entryId ? entry : null,
    instead,
    version,
    createdAt,
  }
}

/** The first days that hearings of the case have had, by hearing, oldest first: the record knows each move. */
async function formerDays(db: Db, scope: CaseScope): Promise<Former> {
  const lines = await db
    .select({ hearingId: auditLines.aboutId, facts: auditLines.facts })
    .from(auditLines)
    .where(
      and(
        eq(auditLines.caseId, scope.caseId),
        eq(auditLines.aboutKind, 'hearing'),
        inArray(auditLines.did, [...movingDeeds]),
        wasNoMistake(db),
      ),
    )
    .orderBy(asc(auditLines.seq))
  const days = new Map<string, CalendarDate[]>()
  for (const { hearingId, facts } of lines) {
    const { from, to } = JSON.parse(facts) as Record<'from' | 'to', readonly { date?: CalendarDate }[]>
    const first = from[0]?.date
    const known = days.get(hearingId) ?? []
    if (first && first !== to[0]?.date && known.at(-1) !== first) days.set(hearingId, [...known, first])
  }
  return days
}
